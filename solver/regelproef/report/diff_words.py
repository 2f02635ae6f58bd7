"""What every rendering of a comparison says, in words of one language.

In: a `DiffReport` and its parts. Out: strings; nothing is decided here, and no fact is added.
"""

from __future__ import annotations

from collections.abc import Mapping

from regelproef.diff.report import POSSIBLE, Bounds, Change, DecisionDiff, DiffReport, Example, Fit, Listed, Region, SideInfo, SideOutcome
from regelproef.findings.finding import Value, text
from regelproef.model.values import to_json
from regelproef.texts.say import say

ARROW = "→"


class DiffWords:
    """Sentences about a comparison."""

    def __init__(self, language: str, report: DiffReport) -> None:
        self.language, self.report = language, report

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
        return self.say("diff-possible") if decision.name == POSSIBLE and decision is self.report.world else decision.name

    def decision(self, one: DecisionDiff) -> str:
        """What became of one decision."""
        name = self.name(one)
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

    def outcome(self, side: SideOutcome) -> str:
        """The outcome of one side; for numbers and dates the expression and its range."""
        if side.status != "value":
            return self.say(f"diff-outcome-{side.status}")
        return f"{side.value} ({bounds(side.bounds)})" if side.bounds else side.value

    def change(self, region: Region) -> str:
        told = f"{self.outcome(region.before)} {ARROW} {self.outcome(region.after)}"
        return f"{told}; {self.say('diff-difference')} {bounds(region.difference)}" if region.difference else told

    def fit(self, region: Region) -> str:
        return self.say(f"diff-fit-{region.fit.value}")

    def description(self, region: Region) -> tuple[str, ...]:
        return region.description or ((self.say("diff-everybody"),) if region.fit is Fit.EXACT else ("…",))

    def rules(self, region: Region) -> str:
        before, after = side_rules(region.before), side_rules(region.after)
        if not before and not after:
            return ""
        return (
            f"{self.say('diff-rules')}: {before or '-'}" if before == after else f"{self.say('diff-rules')}: {before or '-'} {ARROW} {after or '-'}"
        )

    def dates(self, region: Region) -> str:
        if region.dates is None or region.dates.least is None or region.dates.greatest is None:
            return ""
        return self.say("diff-dates", name=self.report.reference_date, first=region.dates.least, last=region.dates.greatest)

    def person(self, example: Example | None) -> str:
        return facts_line(example.facts if example else {}) or self.say("diff-default-person")

    def example_outcome(self, region: Region) -> str:
        """What the witness gets, before and after."""
        before, after = self.example_sides(region)
        if before is None or after is None:
            return ""
        return f"{region.decision}: {before} {ARROW} {after}"

    def example_sides(self, region: Region) -> tuple[str | None, str | None]:
        witness = region.witness
        return (witness.before.get(region.decision), witness.after.get(region.decision)) if witness else (None, None)

    def neighbour(self, region: Region, defaults: Mapping[str, Value]) -> str:
        if region.neighbour is None or region.witness is None:
            return ""
        fact = region.neighbour.fact
        now = region.witness.facts.get(fact, defaults.get(fact))
        outcome = region.neighbour.example.after.get(region.decision) or self.say("diff-outcome-possible")
        return self.say("diff-neighbour", fact=fact, value=shown(region.neighbour.value), instead=shown(now), outcome=outcome)

    def consequences(self, decision: DecisionDiff) -> tuple[str, ...]:
        """What changes for persons of the regions upstream."""
        return tuple(self.change(region) for region in decision.consequences)

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


def side_rules(side: SideOutcome) -> str:
    return ", ".join(side.rules)


def facts_line(facts: Mapping[str, Value]) -> str:
    return ", ".join(f"{name}: {shown(value)}" for name, value in facts.items())


def shown(value: Value) -> str:
    """A value as one word; a history as its years."""
    if isinstance(value, frozenset):
        return "{" + ", ".join(str(year) for year in sorted(value)) + "}"
    plain = to_json(value)
    return "null" if plain is None else str(plain).lower() if isinstance(plain, bool) else str(plain)
