"""The reasons for the outcomes of one person, on a screen: the answer, and as much of the why as an ordinary person takes in.

In: a rulebook and the `PersonReasons` of somebody. Out: items of a document. Guarantees: the answer stands first; of several decisions only the
answers are told; statements are cited only where they are about this person; near is only what one change of one fact brings about.
What was left out is to be had with `--all`, and that is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from regelproef.answer.outcome import Outcome, Status
from regelproef.explain.person import DecisionReasons
from regelproef.model.parts import Rule
from regelproef.model.values import differences
from regelproef.report.content.reasons import Reasons
from regelproef.report.document import Code, Inlines, Item

REASONED = 3  # decisions of which the reasons are told
LINES = 24  # of a decision
FULLEST, NAMES = 3, 4


@dataclass(frozen=True)
class Screen(Reasons):
    """Says what matters most. `room`: how many statements, steps and the like are told of each decision."""

    room: int = FULLEST

    def parts(self, asked: tuple[Item, ...]) -> Iterator[tuple[Item, ...]]:
        decisions = self.reasons.decisions
        few = len(decisions) <= REASONED
        told = asked or tuple(map(self.decision if few else self._glance, decisions))
        yield from ((item,) for item in told) if few or asked else (told,)
        of_person = (self.person(), *self.unusual(), *self.doubtful())
        yield of_person if asked else (*of_person, *(self._besides() if few else ()), self._more(few=few))

    def person(self) -> Item:
        """On one line."""
        words = self.words
        facts = differences(words.book, self.reasons.person)
        shown = "; ".join(words.say("ph-flag", left=words.name(name), right=words.value(name, value)) for name, value in facts.items())
        return Item((words.say("ph-flag", left=words.say("ex-person"), right=shown) if facts else words.say("witness-default"),), tone="faint")

    def doubtful(self) -> Iterator[Item]:
        """What was assumed, and would make a person as people are."""
        words = self.words
        for one in self.reasons.assumed:
            if one.mends:
                title = words.say("ex-assumed", fact=words.name(one.fact), value=words.value(one.fact, one.value))
                changes = "; ".join(self.outcome(name, after) for name, _, after in one.changes[:NAMES])
                more = words.say("ex-assumed-more", count=len(one.changes) - NAMES) if len(one.changes) > NAMES else ""
                instead = words.say("ex-assumed-with", value=words.value(one.fact, one.instead))
                yield Item((f"{title}; {instead}: {changes}{more}",), tone="warn")

    def _glance(self, one: DecisionReasons) -> Item:
        named = "" if self.words.name(one.decision) == one.decision else f"  [{one.decision}]"
        return Item((f"{self.outcome(one.decision, one.outcome)}{named}",), tone="" if one.outcome.ok else "bad")

    # -- why ------------------------------------------------------------------------------------------------------------------

    def decision(self, one: DecisionReasons) -> Item:
        return Item(tuple(self._answer(one)), tuple(self._why(one)), "good" if one.outcome.ok else "bad")

    def _answer(self, one: DecisionReasons) -> Iterator[str]:
        """The outcome, and the rule in its own words where it has such in this language."""
        words = self.words
        yield self.outcome(one.decision, one.outcome)
        if one.outcome.ok and one.deciding[0].text.has(words.language):
            yield f". {words.told(one.deciding[0].text)}"

    def _why(self, one: DecisionReasons) -> Iterator[Item]:
        yield from (self._because(rule, one) for rule in one.deciding)
        yield from self.calculation(one)
        yield from (self._read(name, outcome, one) for name, outcome in one.reads.items())
        if one.outcome.status is Status.GAP:
            yield from map(self.near, one.near[:FULLEST])
        defeated = [defeat.rule for defeat in one.defeated if defeat.rule.conditions or defeat.rule.valid]
        for rule in defeated[: self.room]:
            yield Item((f"{self.words.say('ex-defeats')} ", *self._says(rule)))
        yield from self._sources(one)
        yield from self._near(one)

    def _because(self, rule: Rule, one: DecisionReasons) -> Item:
        words = self.words
        lines = [Item((f"✓ {words.expr(line.expr)}",)) for line in rule.conditions]
        lines += [Item((f"✓ {self._validity(rule)}",))] if rule.valid else []
        says = f" ({words.of_decision(rule.decision, rule.outcome.expr)})" if one.outcome.status is Status.CONFLICT else ""
        return Item((f"{words.say('ex-decided-by' if lines else 'ex-decided-otherwise')} ", Code(rule.id), says), tuple(lines))

    def _read(self, name: str, outcome: Outcome, one: DecisionReasons) -> Item:
        """One step further back, in the words of the rule that decides there."""
        words = self.words
        rule = words.book.rules[outcome.effective[0]] if outcome.ok else None
        told = rule is not None and rule.text.has(words.language) and self.room > 1
        why = f". {words.told(rule.text)}" if rule and told else ""
        return Item((f"{words.say('ex-reads' if one.outcome.ok else 'ex-waits')} {self.outcome(name, outcome)}{why}",))

    def _says(self, rule: Rule) -> Inlines:
        return (Code(rule.id), f" ({self.words.of_decision(rule.decision, rule.outcome.expr)})")

    def _sources(self, one: DecisionReasons) -> Iterator[Item]:
        """The statements that are about this person and hold for them."""
        names = [name for name, concerns in one.cited.statements.items() if concerns]
        lines = [Item((self.statement(name),)) for name in names[: self.room]]
        lines += [Item((self.words.say("ex-also", names=", ".join(names[self.room :])),))] if names[self.room :] else []
        if names and not self.room:
            yield Item((self.words.say("ex-only-named", names=", ".join(names)),), tone="place")
        elif lines:
            yield Item((self.words.say("statements-word"),), tuple(lines), "place")

    def _near(self, one: DecisionReasons) -> Iterator[Item]:
        """What one change of one fact brings about."""
        words = self.words
        first = {words.outcome(one.decision, step.outcome): step for step in reversed(one.steps)}  # the first step to each outcome goes first
        ordered = [*dict.fromkeys((*reversed(first.values()), *one.steps))]
        room = max(1, self.room)
        lines = [Item((self.step(one.decision, step),)) for step in ordered[:room]]
        lines += [Item((words.say("ex-near-more", count=len(ordered) - room),))] if ordered[room:] else []
        if lines:
            yield Item((words.say("ex-near"),), tuple(lines), "faint")

    # -- what else there is ---------------------------------------------------------------------------------------------------

    def _besides(self) -> Iterator[Item]:
        """Readings under which this person gets something else, and what else was assumed."""
        yield from islice(self.other_readings(), max(1, self.room - 1))
        near = {step.fact for decision in self.reasons.decisions for step in decision.steps}
        names = [self.words.name(one.fact) for one in self.reasons.assumed if not one.mends and one.fact not in near]
        if names:
            shown = ", ".join(names[:NAMES]) + ("…" if len(names) > NAMES else "")
            yield Item((self.words.say("ex-assumed-too", count=len(names), names=shown),), tone="faint")

    def _more(self, *, few: bool) -> Item:
        words = self.words
        told = words.say("ex-more") if few else words.say("ex-more-decisions", decision=self.reasons.decisions[0].decision)
        return Item(words.sentence(told), tone="faint")
