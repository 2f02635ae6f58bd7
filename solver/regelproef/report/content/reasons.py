"""Every reason for the outcomes of one person, in words.

In: a rulebook and the `PersonReasons` of somebody. Out: items of a document: the person, what is unusual and was assumed, and of each decision the
rules, statements and readings, with what stands in the rulebook beside the words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from regelproef.answer.outcome import Outcome
from regelproef.explain.assumed import Assumed
from regelproef.explain.near import NearMiss, Step
from regelproef.explain.parameters import ReadParameter
from regelproef.explain.person import DecisionReasons, PersonReasons
from regelproef.language.names import names_in
from regelproef.language.typed import Amount, Const
from regelproef.model.parts import AmountPeriod, Rule
from regelproef.model.values import differences
from regelproef.report.content.wording import Wording
from regelproef.report.document import Code, Item

CERTAINTIES = frozenset({"public", "inferred"})
FEW = 3  # facts that were assumed and matter: so many are all told, of more those that would mend what is unusual


@dataclass(frozen=True)
class Reasons:
    """Says reasons in words."""

    words: Wording
    reasons: PersonReasons

    def parts(self, asked: tuple[Item, ...]) -> Iterator[tuple[Item, ...]]:
        """What was asked besides, or else the reasons; with whoever it is about."""
        of_person = (self.person(), *self.unusual(), *self.assumed())
        reasons = () if asked else (*map(self.decision, self.reasons.decisions), *self.assumed_too(), *self.other_readings())
        yield from ((item,) for item in (*asked, *of_person, *reasons))

    def person(self) -> Item:
        words = self.words
        facts = differences(words.book, self.reasons.person)
        lines = tuple(Item((words.say("ph-flag", left=words.name(name), right=words.value(name, value)),)) for name, value in facts.items())
        return Item((words.say("ex-person" if facts else "witness-default"),), lines, "faint")

    # -- what is not usual ----------------------------------------------------------------------------------------------------

    def unusual(self) -> Iterator[Item]:
        words = self.words
        for line in self.reasons.unusual:
            yield Item(words.saying("ex-unusual", line=line.name, why=line.why), tone="warn")

    def assumed(self) -> Iterator[Item]:
        """What would mend a broken usual line; where hardly anything was assumed that matters, all of it."""
        words = self.words
        for one in self._prominent():
            title = words.say("ex-assumed", fact=words.name(one.fact), value=words.value(one.fact, one.value))
            changes = tuple(Item((self._change(*change),)) for change in one.changes)
            instead = Item((words.say("ex-assumed-with", value=words.value(one.fact, one.instead)),), changes)
            yield Item((title,), (instead,), "warn" if one.mends else "info")

    def assumed_too(self) -> Iterator[Item]:
        """The rest, by name."""
        rest = [self.words.name(one.fact) for one in self.reasons.assumed if one not in self._prominent()]
        if rest:
            yield Item((self.words.say("ex-assumed-too", count=len(rest), names=", ".join(rest)),), tone="faint")

    def _prominent(self) -> tuple[Assumed, ...]:
        every = self.reasons.assumed
        return every if len(every) <= FEW else tuple(one for one in every if one.mends)

    def _change(self, name: str, before: Outcome, after: Outcome) -> str:
        words = self.words
        return words.say("ex-change", decision=words.name(name), before=words.outcome(name, before), after=words.outcome(name, after))

    # -- why ------------------------------------------------------------------------------------------------------------------

    def decision(self, one: DecisionReasons) -> Item:
        return Item((self.outcome(one.decision, one.outcome),), tuple(self._reasons(one)), "good" if one.outcome.ok else "bad")

    def outcome(self, decision: str, outcome: Outcome) -> str:
        return self.words.say("ph-flag", left=self.words.name(decision), right=self.words.outcome(decision, outcome))

    def _reasons(self, one: DecisionReasons) -> Iterator[Item]:
        words = self.words
        yield from (self._rule(rule, one) for rule in one.deciding)
        yield from self.calculation(one)
        used = _reckoned_with(one)
        yield from (self._parameter(each) for each in one.parameters if each not in used)
        yield from (
            Item((f"{words.say('ex-reads' if one.outcome.ok else 'ex-waits')} {self.outcome(name, outcome)}",)) for name, outcome in one.reads.items()
        )
        for defeat in one.defeated:
            says = words.of_decision(defeat.rule.decision, defeat.rule.outcome.expr)
            yield Item((f"{words.say('ex-defeats')} ", Code(defeat.rule.id), f" ({says})"))
        yield from map(self.near, one.near)
        if one.steps:
            yield Item((words.say("ex-near"),), tuple(Item((self.step(one.decision, step),)) for step in one.steps), "faint")
        yield from (Item((f"{words.say('ex-readings')}: {self._reading(name)}",), tone="faint") for name in one.readings)

    def near(self, near: NearMiss) -> Item:
        words = self.words
        line = words.expr(near.fails.expr) if near.fails else self._validity(near.rule)
        value = words.value(near.rule.decision, near.would_say)
        return Item(words.sentence(words.say("ex-near-line", rule=near.rule.id, value=value, line=line)), tone="faint")

    def step(self, decision: str, step: Step) -> str:
        words, name = self.words, step.fact
        change = words.say("ex-near-change", fact=words.name(name), now=words.value(name, step.now), then=words.value(name, step.then))
        return words.say("ex-near-value", value=words.outcome(decision, step.outcome), change=change)

    def calculation(self, one: DecisionReasons) -> Iterator[Item]:
        """How an outcome that no rule spells out comes about, and the dated amounts that it rests on."""
        words = self.words
        reckoning = [rule.outcome.expr for rule in one.deciding if not isinstance(rule.outcome.expr, Const)]
        named = names_in(line.expr for line in one.calculation).amounts
        amounts = [self._amount(name, period) for name, period in one.cited.amounts if name in named or not one.calculation]
        if one.calculation and reckoning:
            yield Item((words.say("ex-calculation-lines"),), tuple(self._lines(one, amounts)))
            return
        for expr in reckoning:
            shown = amounts
            if not isinstance(expr, Amount):
                result = words.say("ph-flag", left=words.of_decision(one.decision, expr), right=words.outcome(one.decision, one.outcome))
                shown = [result, *amounts]
            yield Item((words.say("ex-calculation", shown="; ".join(shown)),))

    def _lines(self, one: DecisionReasons, amounts: list[str]) -> Iterator[Item]:
        """The amounts, and each number with what it is made of."""
        words, book = self.words, self.words.book
        yield from (Item((amount,)) for amount in amounts)
        yield from map(self._parameter, _reckoned_with(one))
        for line in one.calculation:
            own = book.decisions[line.name] if line.name == one.decision else book.derived[line.name]
            value = words.value(line.name, line.value, own.type)
            yield Item((words.say("ex-calculation-line", name=words.name(line.name), value=value, how=words.of_decision(one.decision, line.expr)),))

    def _parameter(self, each: ReadParameter) -> Item:
        words = self.words
        return Item((words.say("ex-parameter", name=words.name(each.name), value=words.value(each.name, each.value), day=words.day(each.day)),))

    def _amount(self, name: str, period: AmountPeriod) -> str:
        words = self.words
        value = words.told(period.unknown) if period.value is None else words.value(name, period.value)
        source = ", ".join(period.source) or words.say(f"ex-certainty-{period.certainty}" if period.certainty in CERTAINTIES else "ex-certainty-none")
        return words.say("ex-amount", name=words.name(name), value=value, period=words.period(period.period), source=source)

    def _rule(self, rule: Rule, one: DecisionReasons) -> Item:
        words = self.words
        lines = [Item((words.told(rule.text),))] if rule.text else []
        if not rule.conditions and not rule.valid:
            lines.append(Item((words.say("ex-base"),), tone="faint"))
        lines += [Item((f"✓ {words.expr(line.expr)}",), (Item((Code(line.source),), tone="faint"),)) for line in rule.conditions]
        if rule.valid:
            lines.append(Item((f"✓ {self._validity(rule)}",)))
        lines += [Item((self.statement(name),), tone="place") for name in rule.sources if one.cited.statements[name]]
        for key, concerns in (("ex-no-formula", None), ("ex-others", False)):
            names = [name for name in rule.sources if one.cited.statements[name] is concerns]
            if names:
                lines.append(Item((words.say(key),), tuple(Item((self.statement(name),)) for name in names), "faint"))
        return Item((f"{words.say('ex-decided-by')} ", Code(rule.id), f" ({rule.span.path}:{rule.span.line})"), tuple(lines))

    def statement(self, name: str) -> str:
        book = self.words.book
        return f"{name}: {self.words.told(book.statements[name].paraphrase)}" if name in book.statements else name

    def _validity(self, rule: Rule) -> str:
        return self.words.say("ex-validity", period=", ".join(map(self.words.period, rule.valid)))

    def _reading(self, name: str) -> str:
        one = self.words.book.interpretations[name]
        chosen = dict(one.readings)[self.words.book.choice[name]]
        return self.words.say("ex-reading-chosen", id=one.id, question=one.question, reading=chosen)

    def other_readings(self) -> Iterator[Item]:
        words = self.words
        for other in self.reasons.other_readings:
            reading = {"id": other.interpretation, "value": other.value}
            if other.broken:
                lines = "; ".join(f"{line.name}: {words.told(line.why)}" for line in other.broken)
                yield Item((words.say("ex-other-impossible", **reading, lines=lines),), tone="info")
                continue
            changes = "; ".join(self._change(*change) for change in other.changes)
            yield Item((words.say("ex-other-reading", **reading, changes=changes),), tone="info")


def _reckoned_with(one: DecisionReasons) -> tuple[ReadParameter, ...]:
    """The parameters that the lines of the calculation name."""
    named = names_in(line.expr for line in one.calculation).parameters
    return tuple(each for each in one.parameters if each.name in named)
