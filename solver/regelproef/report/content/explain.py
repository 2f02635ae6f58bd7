"""What `explain` answers: why a person gets an outcome, what would change it, and when it changes by itself.

In: what `explain` found. Out: a `Reply`, in the words of the labels, with what stands in the rulebook beside them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from regelproef.answer.finding import Finding, Verdict
from regelproef.answer.outcome import Outcome
from regelproef.explain.assumed import Assumed
from regelproef.explain.person import DecisionReasons, PersonReasons
from regelproef.explain.time import Timeline
from regelproef.language.printer import show_dated
from regelproef.model.parts import Dated, Rule
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences, facts_to_json, to_json
from regelproef.report.content.wording import Wording
from regelproef.report.document import Block, Code, Document, Item, Section, paragraph
from regelproef.report.render.json import envelope
from regelproef.report.reply import Reply
from regelproef.words.say import Speech
from regelproef.words.value import outcome_json

if TYPE_CHECKING:  # what needs no solver loads none
    from regelproef.explain.why_not import WhyNot

FEW = 3  # facts that were assumed and matter: so many are all told, of more those that would mend what is unusual


@dataclass(frozen=True)
class Explained(Reply):
    """With `why_not` or `until`, people are told those instead of the reasons."""

    command = "explain"

    book: Rulebook
    reasons: PersonReasons
    why_not: WhyNot | None = None
    until: Timeline | None = None

    @property
    def undecided(self) -> bool:
        return self.why_not is not None and self.why_not.verdict is Verdict.UNDECIDED

    @property
    def exit_code(self) -> int:
        return 3 if self.undecided else 0

    def document(self, language: str) -> Document:
        told = _Told(Wording(language, self.book, links=False), self.reasons)
        items = [told.person(), *told.unusual(), *told.assumed()]
        if self.why_not is None and self.until is None:
            items += [*map(told.decision, self.reasons.decisions), *told.assumed_too(), *told.other_readings()]
        items += [told.alternatives(self.why_not)] if self.why_not else []
        items += [told.timeline(self.until)] if self.until else []
        sections = tuple(Section((item,)) for item in items)
        return Document(language, told.words.book_title(), told.words.say("rp-subtitle"), sections)

    def value(self, language: str) -> dict[str, object]:
        return envelope(self.command, "undecided" if self.undecided else "explained", self.book, **self.answer(language))

    def answer(self, language: str) -> dict[str, object]:
        """What is said of this person alone."""
        book, reasons = self.book, self.reasons
        answer: dict[str, object] = {
            "person": facts_to_json(differences(book, reasons.person)),
            "decisions": {one.decision: _decision_json(book, one, language) for one in reasons.decisions},
            "other_readings": [
                {
                    "reading": {other.interpretation: other.value},
                    "changes": {name: {"before": _outcome(before), "after": _outcome(after)} for name, before, after in other.changes},
                    "impossible": [line.name for line in other.broken],
                }
                for other in reasons.other_readings
            ],
        }
        if book.usual:
            answer["unusual"] = [{"line": line.name, "why": line.why.in_language(language)} for line in reasons.unusual]
            answer["assumed"] = list(map(_assumed_json, reasons.assumed))
        if self.why_not is not None:
            answer["why_not"] = _why_not_json(self.why_not)
        if self.until is not None:
            answer["until"] = _timeline_json(self.until)
        return answer


@dataclass(frozen=True)
class Several(Reply):
    """Persons of one input, each by its id: what explains it, or why it cannot be explained; `left_out`: how many more there are."""

    command = "explain"

    book: Rulebook
    persons: tuple[tuple[object, Explained | tuple[Finding, ...]], ...]
    left_out: int = 0

    @property
    def exit_code(self) -> int:
        answers = [answer for _, answer in self.persons]
        if not all(isinstance(answer, Explained) for answer in answers):
            return 1
        return 3 if any(isinstance(answer, Explained) and answer.undecided for answer in answers) else 0

    def document(self, language: str) -> Document:
        speech = Speech(language)
        sections = [Section(self._blocks(answer, language), title=speech.say("ex-person-of", id=id_)) for id_, answer in self.persons]
        if self.left_out:
            sections.append(Section((paragraph(speech.say("ex-left-out", count=self.left_out)),)))
        return Document(language, "", "", tuple(sections))

    def _blocks(self, answer: Explained | tuple[Finding, ...], language: str) -> tuple[Block, ...]:
        if isinstance(answer, Explained):
            return tuple(block for section in answer.document(language).sections for block in section.blocks)
        return tuple(Item((words,), tone="bad") for words in _told(answer, language))

    def value(self, language: str) -> dict[str, object]:
        persons = [
            {"id": id_, **(answer.answer(language) if isinstance(answer, Explained) else {"error": "; ".join(_told(answer, language))})}
            for id_, answer in self.persons
        ]
        verdict = {0: "explained", 1: "errors", 3: "undecided"}[self.exit_code]
        return envelope(self.command, verdict, self.book, persons=persons, left_out=self.left_out)


def _told(findings: tuple[Finding, ...], language: str) -> list[str]:
    speech = Speech(language)
    return [" - ".join(speech.text(part) for part in (one.message, one.help) if part) for one in findings]


@dataclass(frozen=True)
class Described(Reply):
    """What checks are about, by code, in one language."""

    command = "explain"
    exit_code = 0

    checks: Mapping[str, str]

    def document(self, language: str) -> Document:
        parts = (part for words in self.checks.values() for part in words.split("\n\n"))
        return Document(language, "", "", tuple(Section(tuple(map(paragraph, part.splitlines()))) for part in parts))

    def value(self, _language: str) -> dict[str, object]:
        return envelope(self.command, "explained", checks=dict(self.checks))


@dataclass(frozen=True)
class _Told:
    """Says reasons in words."""

    words: Wording
    reasons: PersonReasons

    def person(self) -> Item:
        words = self.words
        facts = differences(words.book, self.reasons.person)
        lines = tuple(Item((f"{words.name(name)}: {words.value(name, value)}",)) for name, value in facts.items())
        return Item((words.say("ex-person" if facts else "witness-default"),), lines, "faint")

    # -- what is not usual ----------------------------------------------------------------------------------------------------

    def unusual(self) -> Iterator[Item]:
        words = self.words
        for line in self.reasons.unusual:
            told = words.say("ex-unusual", line=line.name, why=line.why.in_language(words.language))
            yield Item(tuple(words.sentence(told)), tone="warn")

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
        title = f"{self.words.name(one.decision)}: {self.words.outcome(one.decision, one.outcome)}"
        return Item((title,), tuple(self._reasons(one)), "good" if one.outcome.ok else "bad")

    def _reasons(self, one: DecisionReasons) -> Iterator[Item]:
        words = self.words
        yield from map(self._rule, one.deciding)
        for each in one.parameters:
            told = words.say("ex-parameter", name=words.name(each.name), value=words.value(each.name, each.value), day=words.day(each.day))
            yield Item((told,))
        for name in one.reads:
            outcome = next((other.outcome for other in self.reasons.decisions if other.decision == name), None)
            shown = f": {words.outcome(name, outcome)}" if outcome else ""
            yield Item((f"{words.say('ex-reads')} {words.name(name)}{shown}",))
        for defeat in one.defeated:
            says = words.of_decision(defeat.rule.decision, defeat.rule.outcome.expr)
            yield Item((f"{words.say('ex-defeats')} ", Code(defeat.rule.id), f" ({says})"))
        for near in one.near:
            line = words.expr(near.fails.expr) if near.fails else self._validity(near.rule)
            told = words.say("ex-near-line", rule=near.rule.id, value=words.value(one.decision, near.would_say), line=line)
            yield Item((f"{words.say('ex-near')}: ", *words.sentence(told)), tone="faint")
        yield from (Item((f"{words.say('ex-readings')}: {self._reading(name)}",), tone="faint") for name in one.readings)

    def _rule(self, rule: Rule) -> Item:
        words, book = self.words, self.words.book
        lines = [Item((words.told(rule.text),))] if rule.text else []
        if not rule.conditions and not rule.valid:
            lines.append(Item((words.say("ex-base"),), tone="faint"))
        lines += [Item((f"✓ {words.expr(line.expr)}",), (Item((Code(line.source),), tone="faint"),)) for line in rule.conditions]
        if rule.valid:
            lines.append(Item((f"✓ {self._validity(rule)}",)))
        for name in rule.sources:
            told = f"{name}: {book.statements[name].paraphrase.in_language(words.language)}" if name in book.statements else name
            lines.append(Item((told,), tone="place"))
        return Item((f"{words.say('ex-decided-by')} ", Code(rule.id), f" ({rule.span.path}:{rule.span.line})"), tuple(lines))

    def _validity(self, rule: Rule) -> str:
        return self.words.say("ex-validity", period=", ".join(map(self.words.period, rule.valid)))

    def _reading(self, name: str) -> str:
        one, language = self.words.book.interpretations[name], self.words.language
        chosen = dict(one.readings)[self.words.book.choice[name]].in_language(language)
        return self.words.say("ex-reading-chosen", id=one.id, question=one.question.in_language(language), reading=chosen)

    def other_readings(self) -> Iterator[Item]:
        words = self.words
        for other in self.reasons.other_readings:
            reading = {"id": other.interpretation, "value": other.value}
            if other.broken:
                lines = "; ".join(f"{line.name}: {line.why.in_language(words.language)}" for line in other.broken)
                yield Item((words.say("ex-other-impossible", **reading, lines=lines),), tone="info")
                continue
            changes = "; ".join(self._change(*change) for change in other.changes)
            yield Item((words.say("ex-other-reading", **reading, changes=changes),), tone="info")

    # -- what would change it -------------------------------------------------------------------------------------------------

    def alternatives(self, found: WhyNot) -> Item:
        words, say = self.words, self.words.say
        sides = {"decision": words.name(found.decision), "value": words.value(found.decision, found.wanted)}
        if found.already:
            return Item((say("ex-why-already", **sides),))
        undecided = (Item((say("ex-why-undecided"),), tone="warn"),) if found.verdict is Verdict.UNDECIDED else ()
        if not found.alternatives:
            return undecided[0] if undecided else Item((say("ex-why-none-day" if words.book.reference_date else "ex-why-none", **sides),))
        changes = tuple(
            Item(
                (say("ex-why-or" if index else "ex-why-if"),),
                tuple(
                    Item((say("ex-why-change", fact=words.name(name), now=words.value(name, now), then=words.value(name, then)),))
                    for name, now, then in alternative.changes
                ),
            )
            for index, alternative in enumerate(found.alternatives)
        )
        return Item((say("ex-why-title", **sides),), (*changes, *undecided), "good")

    # -- when it changes by itself --------------------------------------------------------------------------------------------

    def timeline(self, found: Timeline) -> Item:
        words, say = self.words, self.words.say
        title = say("ex-time-title", first=words.day(found.first), last=words.day(found.last))
        lines = []
        for one in found.changes:
            sides = {"before": words.outcome(one.decision, one.before), "after": words.outcome(one.decision, one.after)}
            rules = f"{say('ex-decided-by')} {', '.join(one.after.effective)}"
            by = (Item((rules,), tone="faint"),) if one.after.effective else ()
            lines.append(Item((say("ex-time-change", day=words.day(one.day), decision=words.name(one.decision), **sides),), by))
        if found.stops is not None:
            why = "; ".join(f"{line.name}: {line.why.in_language(words.language)}" for line in found.stops[1])
            lines.append(Item((say("ex-time-stops", day=words.day(found.stops[0]), lines=why),), tone="bad"))
        return Item((title,), tuple(lines) or (Item((say("ex-time-none"),)),), "good")


# -- for programs ---------------------------------------------------------------------------------------------------------------------


def _outcome(outcome: Outcome) -> dict[str, object]:
    return {**outcome_json(outcome), "rules": list(outcome.effective)}


def _decision_json(book: Rulebook, one: DecisionReasons, language: str) -> dict[str, object]:
    return {
        **_outcome(one.outcome),
        "deciding": [_rule_json(book, rule, language) for rule in one.deciding],
        "defeated": [{"rule": defeat.rule.id, "by": list(defeat.by)} for defeat in one.defeated],
        "near": [
            {"rule": near.rule.id, "fails": near.fails.source if near.fails else "valid", "would_say": to_json(near.would_say)} for near in one.near
        ],
        "parameters": [{"name": each.name, "day": to_json(each.day), "value": _as_written(book, each.name, each.value)} for each in one.parameters],
        "reads": list(one.reads),
        "readings": {name: book.choice[name] for name in one.readings},
    }


def _as_written(book: Rulebook, name: str, value: Dated) -> object:
    return value if isinstance(value, int) else show_dated(value, book.amounts[name].type.kind)


def _rule_json(book: Rulebook, rule: Rule, language: str) -> dict[str, object]:
    known = ((name, book.statements.get(name)) for name in rule.sources)
    statements = [
        {"id": name, "document": one.document if one else None, "paraphrase": one.paraphrase.in_language(language) if one else None}
        for name, one in known
    ]
    return {
        "rule": rule.id,
        "text": Speech(language).told(rule.text) if rule.text else None,
        "file": rule.span.path,
        "line": rule.span.line,
        "conditions": [condition.source for condition in rule.conditions],
        "statements": statements,
    }


def _assumed_json(one: Assumed) -> dict[str, object]:
    return {
        "fact": one.fact,
        "value": to_json(one.value),
        "instead": to_json(one.instead),
        "changes": {name: {"before": _outcome(before), "after": _outcome(after)} for name, before, after in one.changes},
        "unusual": one.unusual,
        "mends": one.mends,
    }


def _why_not_json(found: WhyNot) -> dict[str, object]:
    return {
        "decision": found.decision,
        "value": to_json(found.wanted),
        "already": found.already,
        "verdict": found.verdict.value,
        "alternatives": [
            {"changes": {name: {"now": to_json(now), "then": to_json(then)} for name, now, then in one.changes}} for one in found.alternatives
        ],
    }


def _timeline_json(found: Timeline) -> dict[str, object]:
    return {
        "from": found.first.isoformat(),
        "until": found.last.isoformat(),
        "changes": [
            {"day": one.day.isoformat(), "decision": one.decision, "before": _outcome(one.before), "after": _outcome(one.after)}
            for one in found.changes
        ],
        "stops": {"day": found.stops[0].isoformat(), "lines": [line.name for line in found.stops[1]]} if found.stops else None,
    }
