"""What every rendering of a comparison says, in words of one language.

In: a `DiffReport` and its parts. Out: strings; nothing is decided here, and no fact is added.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from regelproef.answer.outcome import Value
from regelproef.answer.text import text
from regelproef.diff.comparison import BEFORE
from regelproef.diff.report import POSSIBLE, Bounds, Change, DecisionDiff, DiffReport, Example, Fit, Listed, Region, SideInfo, SideOutcome
from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import to_json
from regelproef.report.phrase import Phrase
from regelproef.report.wording import Wording
from regelproef.words.say import say

ARROW = "→"
MAX_IDS = 6


class TwoVersionPhrase(Phrase):
    """Expressions in which `before.x` is x of the old version."""

    def _decision(self, name: str, person: str) -> str:
        return self.say("diff-formerly", name=self.name(name)) if person == BEFORE else super()._decision(name, person)


class DiffWords:
    """Sentences about a comparison."""

    def __init__(self, language: str, report: DiffReport, book: Rulebook | None = None) -> None:
        """`book`: the new version, whose labels are then used, with the code names beside them."""
        self.language, self.report = language, report
        self.phrase = TwoVersionPhrase(book, language) if book is not None else None

    def say(self, key: str, **params: object) -> str:
        return say(self.language, text(key, **params))

    # -- the whole ------------------------------------------------------------------------------------------------------------

    def headline(self) -> str:
        return self.say(f"diff-{self.report.verdict}")

    def sides(self) -> str:
        return self.say("diff-sides", old=self._side_info(self.report.old, self.report.new), new=self._side_info(self.report.new, self.report.old))

    def _side_info(self, side: SideInfo, other: SideInfo) -> str:
        differing = [f"{name}={value}" for name, value in side.readings.items() if other.readings.get(name, value) != value]
        return f"{side.root} [{', '.join(differing)}]" if differing else side.root

    def counts(self) -> str:
        ones = self.report.decisions
        changed = [one for one in ones if one.change is Change.CHANGED]
        return self.say(
            "diff-counts",
            changed=len([one for one in changed if one.roots]),
            follow=len([one for one in changed if not one.roots]),
            unchanged=len([one for one in ones if one.change is Change.UNCHANGED]),
            other=len([one for one in ones if one.change not in {Change.CHANGED, Change.UNCHANGED}]),
        )

    def unchanged(self) -> str:
        names = [self.name(one) for one in self.report.everything if one.change is Change.UNCHANGED]
        return self.say("diff-unchanged", names=", ".join(names)) if names else ""

    def name(self, decision: DecisionDiff) -> str:
        return self.say("diff-possible") if decision.name == POSSIBLE and decision is self.report.world else self.label(decision.name)

    def label(self, name: str) -> str:
        """The label of a fact or decision; its code name where it has none."""
        return self.phrase.name(name) if self.phrase else name

    def named(self, name: str) -> str:
        """The label with the code name beside it."""
        label = self.label(name)
        return label if label == name else f"{label} ({name})"

    def decision(self, one: DecisionDiff) -> str:
        """What became of one decision."""
        name = self.name(one) if one is self.report.world else self.named(one.name)
        match one.change:
            case Change.CHANGED:
                return self.say("diff-changed", name=name, count=len(one.roots)) if one.roots else self.say("diff-follows", name=name)
            case Change.ADDED | Change.REMOVED:
                return self.say(f"diff-decision-{one.change.value}", name=name)
            case Change.NOT_COMPARABLE:
                return self.say("diff-not-comparable", name=name, reason=one.reason)
            case Change.UNDECIDED:
                return self.say("diff-decision-undecided", name=name, reason=one.reason)
            case Change.UNCHANGED:
                return self.say("diff-unchanged", names=name)

    def completeness(self, one: DecisionDiff) -> str:
        return self.say("diff-complete" if one.complete else "diff-incomplete")

    # -- regions --------------------------------------------------------------------------------------------------------------

    def outcome(self, side: SideOutcome, decision: str = "") -> str:
        """The outcome of one side; for numbers and dates the expression and its range."""
        if side.status != "value":
            return self.say(f"diff-outcome-{side.status}")
        return f"{side.value} ({self.bounds(side.bounds, decision)})" if side.bounds else self.word(decision, side.value)

    def word(self, decision: str, word: str) -> str:
        """An outcome that is one word, in the words of the labels with the code name beside it."""
        if self.phrase is None or decision not in self.phrase.book.decisions:
            return word
        shown = Wording(self.phrase).shown(decision, word)
        plain_kind = self.phrase.book.decisions[decision].type.kind is not Kind.ENUM
        return shown if plain_kind or shown == word else f"{shown} ({word})"

    def change(self, region: Region) -> str:
        told = f"{self.outcome(region.before, region.decision)} {ARROW} {self.outcome(region.after, region.decision)}"
        return f"{told}; {self.say('diff-difference')} {self.bounds(region.difference, region.decision)}" if region.difference else told

    def bounds(self, found: Bounds | None, decision: str) -> str:
        """The ends of a range, in the unit of the decision."""
        if found is None or self.phrase is None or found.least is None or found.greatest is None or isinstance(found.least, date):
            return bounds(found)
        least, greatest = self.phrase.value(decision, found.least), self.phrase.value(decision, found.greatest)
        return least if least == greatest else f"{least} … {greatest}"

    def fit(self, region: Region) -> str:
        return self.say(f"diff-fit-{region.fit.value}")

    def description(self, region: Region) -> tuple[str, ...]:
        return region.description or ((self.say("diff-everybody"),) if region.fit is Fit.EXACT else ("…",))

    def in_words(self, region: Region) -> tuple[str, ...]:
        """Each line of the description in the words of the labels; empty without labels."""
        if self.phrase is None:
            return ("",) * len(region.description)
        return tuple(map(self.phrase.expr, region.conditions))

    def explained(self, side: SideOutcome) -> tuple[str, ...]:
        """The deciding rules of one side, each with its text and the statements behind them all."""
        if not side.rules:
            return ("-",)
        texts = [text.in_language(self.language) if text else "" for text in side.texts] or [""] * len(side.rules)
        told = [f"{name}: {words}" if words else name for name, words in zip(side.rules, texts, strict=True)]
        if side.statements:
            told[-1] = f"{told[-1]} [{', '.join(side.statements)}]"
        return tuple(told)

    def dates(self, region: Region) -> str:
        if region.dates is None or region.dates.least is None or region.dates.greatest is None:
            return ""
        return self.say("diff-dates", name=self.label(self.report.reference_date), first=region.dates.least, last=region.dates.greatest)

    def person(self, example: Example | None) -> tuple[str, ...]:
        """What differs from the default person, a line a fact."""
        facts = example.facts if example else {}
        return tuple(self.fact(name, value) for name, value in facts.items()) or (self.say("diff-default-person"),)

    def fact(self, name: str, value: Value) -> str:
        """A fact and its value, in the words of the labels with the code beside them."""
        code = f"{name}: {shown(value)}"
        if self.phrase is None or name not in self.phrase.book.facts or self.label(name) == name:
            return code
        return f"{self.label(name)}: {self.phrase.value(name, value)} ({code})"

    def example_outcome(self, region: Region) -> str:
        """What the witness gets, before and after."""
        before, after = self.example_sides(region)
        if before is None or after is None:
            return ""
        return f"{self.label(region.decision)}: {self.word(region.decision, before)} {ARROW} {self.word(region.decision, after)}"

    def example_sides(self, region: Region) -> tuple[str | None, str | None]:
        witness = region.witness
        return (witness.before.get(region.decision), witness.after.get(region.decision)) if witness else (None, None)

    def neighbour(self, region: Region, defaults: Mapping[str, Value]) -> str:
        if region.neighbour is None or region.witness is None:
            return ""
        fact = region.neighbour.fact
        now = region.witness.facts.get(fact, defaults.get(fact))
        stays = region.neighbour.example.after.get(region.decision)
        outcome = self.word(region.decision, stays) if stays else self.say("diff-outcome-possible")
        value, instead = (self._value(fact, one) for one in (region.neighbour.value, now))
        return self.say("diff-neighbour", fact=self.label(fact), value=value, instead=instead, outcome=outcome)

    def _value(self, fact: str, value: Value) -> str:
        return self.phrase.value(fact, value) if self.phrase and fact in self.phrase.book.facts else shown(value)

    def consequences(self, decision: DecisionDiff) -> tuple[str, ...]:
        """What changes for persons of the regions upstream, and of which."""
        return tuple(f"{self.change(region)} ({self.say('diff-inside', names=listed(region.inside))})" for region in decision.consequences)

    # -- the rulebook ---------------------------------------------------------------------------------------------------------

    def listed(self, one: Listed) -> str:
        head = f"{self.say(f'diff-kind-{one.kind}')} {one.name}"
        if one.aspect in {"added", "removed"}:
            return f"{head}: {self.say(f'diff-{one.aspect}')}"
        return f"{head}, {one.aspect}: {one.before or '-'} {ARROW} {one.after or '-'}"


def bounds(found: Bounds | None) -> str:
    if found is None:
        return ""
    least, greatest = shown(found.least), shown(found.greatest)
    return least if least == greatest else f"{least} … {greatest}"


def listed(ids: tuple[str, ...]) -> str:
    """Ids of regions; of many, the first and how many more."""
    return ", ".join(ids) if len(ids) <= MAX_IDS else f"{', '.join(ids[:MAX_IDS])} +{len(ids) - MAX_IDS}"


def facts_line(facts: Mapping[str, Value]) -> str:
    return ", ".join(f"{name}: {shown(value)}" for name, value in facts.items())


def shown(value: Value) -> str:
    """A value as one word; a history as its years."""
    if isinstance(value, frozenset):
        return "{" + ", ".join(str(year) for year in sorted(value)) + "}"
    plain = to_json(value)
    return "null" if plain is None else str(plain).lower() if isinstance(plain, bool) else str(plain)
