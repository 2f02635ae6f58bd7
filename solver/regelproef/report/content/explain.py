"""What `explain` answers: why a person gets an outcome, what would change it, and when it changes by itself.

In: what `explain` found. Out: a `Reply`, in the words of the labels, with what stands in the rulebook beside them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from regelproef.answer.finding import Finding, Verdict
from regelproef.answer.outcome import Outcome, Value
from regelproef.explain.assumed import Assumed
from regelproef.explain.calculation import Line
from regelproef.explain.cited import Cited
from regelproef.explain.parameters import ReadParameter
from regelproef.explain.person import DecisionReasons, PersonReasons
from regelproef.explain.time import Timeline
from regelproef.language.decimals import shown
from regelproef.language.printer import show, show_dated
from regelproef.language.types import Kind
from regelproef.model.parts import AmountPeriod, Rule
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences, facts_to_json, to_json
from regelproef.report.content.changes import Changes
from regelproef.report.content.reasons import Reasons
from regelproef.report.content.screen import FULLEST, LINES, Screen
from regelproef.report.content.wording import Wording, prose_json
from regelproef.report.document import Block, Document, Item, Section, paragraph
from regelproef.report.render.json import envelope
from regelproef.report.render.terminal import height
from regelproef.report.reply import Reply
from regelproef.words.say import Speech
from regelproef.words.value import outcome_json

if TYPE_CHECKING:  # what needs no solver loads none
    from regelproef.explain.why_not import WhyNot

COLUMNS = 80


@dataclass(frozen=True)
class Explained(Reply):
    """With `why_not` or `until`, people are told those instead of the reasons. `whole`: everything, and not what fits on a screen."""

    command = "explain"

    book: Rulebook
    reasons: PersonReasons
    why_not: WhyNot | None = None
    until: Timeline | None = None
    whole: bool = False

    @property
    def undecided(self) -> bool:
        return self.why_not is not None and self.why_not.verdict is Verdict.UNDECIDED

    @property
    def exit_code(self) -> int:
        return 3 if self.undecided else 0

    def document(self, language: str) -> Document:
        words = Wording(language, self.book, links=False)
        changes = Changes(words)
        asked = [changes.alternatives(self.why_not)] if self.why_not else []
        asked += [changes.timeline(self.until)] if self.until else []
        if self.whole:
            return self._document(Reasons(words, self.reasons), tuple(asked))
        fits = LINES * len(self.reasons.decisions)
        for room in range(FULLEST, -1, -1):
            document = self._document(Screen(words, self.reasons, room), tuple(asked))
            if height(document) <= fits:
                break
        return document

    @staticmethod
    def _document(told: Reasons, asked: tuple[Item, ...]) -> Document:
        words, sections = told.words, tuple(Section(part) for part in told.parts(asked))
        return Document(words.language, words.book_title(), words.say("rp-subtitle"), sections, columns=COLUMNS)

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
            answer["unusual"] = [{"line": line.name, **prose_json("why", line.why, language)} for line in reasons.unusual]
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
        return Document(language, "", "", tuple(sections), columns=COLUMNS)

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
        return Document(language, "", "", tuple(Section(tuple(map(paragraph, part.splitlines()))) for part in parts), columns=COLUMNS)

    def value(self, _language: str) -> dict[str, object]:
        return envelope(self.command, "explained", checks=dict(self.checks))


# -- for programs ---------------------------------------------------------------------------------------------------------------------


def _outcome(outcome: Outcome) -> dict[str, object]:
    return {**outcome_json(outcome), "rules": list(outcome.effective)}


def _decision_json(book: Rulebook, one: DecisionReasons, language: str) -> dict[str, object]:
    return {
        **_outcome(one.outcome),
        "deciding": [_rule_json(book, rule, language, one.cited) for rule in one.deciding],
        "defeated": [{"rule": defeat.rule.id, "by": list(defeat.by)} for defeat in one.defeated],
        "near": [
            {
                "rule": near.rule.id,
                "fails": near.fails.source if near.fails else "valid",
                "would_say": to_json(near.would_say),
                "change": _change_json((near.step.fact, near.step.now, near.step.then)) if near.step else None,
            }
            for near in one.near
        ],
        "calculation": [_amount_json(name, period) for name, period in one.cited.amounts],
        "reckoned": [{"name": line.name, "expression": show(line.expr), "value": _reckoned(book, one, line)} for line in one.calculation],
        "steps": [{"fact": step.fact, "now": to_json(step.now), "then": to_json(step.then), **_outcome(step.outcome)} for step in one.steps],
        "parameters": [{"name": each.name, "day": to_json(each.day), "value": _as_written(book, each)} for each in one.parameters],
        "reads": list(one.reads),
        "readings": {name: book.choice[name] for name in one.readings},
    }


def _reckoned(book: Rulebook, one: DecisionReasons, line: Line) -> object:
    """A whole number, or one with decimals as a text; a rate in percent."""
    type_ = (book.decisions if line.name == one.decision else book.derived)[line.name].type
    if type_.kind is Kind.RATE or not type_.decimals or not isinstance(line.value, int):
        return show_dated(line.value, type_) if type_.kind is Kind.RATE else to_json(line.value)
    return shown(line.value, type_.decimals)


def _as_written(book: Rulebook, one: ReadParameter) -> object:
    own = book.amounts[one.name].type
    return one.value if isinstance(one.value, int) and own.kind is not Kind.RATE else show_dated(one.value, own)


def _rule_json(book: Rulebook, rule: Rule, language: str, cited: Cited) -> dict[str, object]:
    known = ((name, book.statements.get(name)) for name in rule.sources)
    statements = [
        {
            "id": name,
            "document": one.document if one else None,
            **(prose_json("paraphrase", one.paraphrase, language) if one else {"paraphrase": None}),
            "concerns": cited.statements[name],
        }
        for name, one in known
    ]
    return {
        "rule": rule.id,
        **prose_json("text", rule.text, language),
        "file": rule.span.path,
        "line": rule.span.line,
        "conditions": [condition.source for condition in rule.conditions],
        "statements": statements,
    }


def _amount_json(name: str, period: AmountPeriod) -> dict[str, object]:
    first, last = (to_json(day) for day in (period.period.first, period.period.last))
    return {"amount": name, "value": period.value, "from": first, "until": last, "certainty": period.certainty, "statements": list(period.source)}


def _change_json(*changes: tuple[str, Value, Value]) -> dict[str, object]:
    return {name: {"now": to_json(now), "then": to_json(then)} for name, now, then in changes}


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
        "alternatives": [{"changes": _change_json(*one.changes)} for one in found.alternatives],
        "beyond": {"changes": _change_json(*found.beyond.changes)} if found.beyond else None,
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
