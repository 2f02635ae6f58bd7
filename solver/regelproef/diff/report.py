"""What a comparison of two rulebooks found, as frozen values that reports and the gate read.

In: nothing. Out: `DiffReport` and its parts. Every outcome is a word that is the same in all languages; every description is a list of expressions of
the rule language, of which all hold; `before.` stands before a name that means something else in the old version.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from regelproef.answer.outcome import Value
from regelproef.language.typed import Expr
from regelproef.model.parts import Prose

POSSIBLE = "possible"  # the name under which the worlds are compared, as if being a possible person were a decision


class Change(Enum):
    """How one decision compares."""

    UNCHANGED = "unchanged"  # proved, for everybody
    CHANGED = "changed"  # proved, with witnesses; the regions are complete
    UNDECIDED = "undecided"
    NOT_COMPARABLE = "not-comparable"
    ADDED = "added"
    REMOVED = "removed"


class Fit(Enum):
    """How well a description fits its region."""

    EXACT = "exact"  # proved: whoever meets it is in the region, and nobody else
    OUTER = "outer"  # proved: whoever is in the region meets it
    UNDECIDED = "undecided"


@dataclass(frozen=True)
class Bounds:
    """Least and greatest value of something over a region; None where the solver could not decide it."""

    least: Value
    greatest: Value


@dataclass(frozen=True)
class SideOutcome:
    """The outcome on one side: `status` value, conflict, gap, blocked, possible or impossible.

    `value` is a constant, `null`, or for numbers and dates the expressions of the deciding rules; `texts` are what these rules say for people.
    """

    status: str
    value: str
    rules: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    bounds: Bounds | None = None
    texts: tuple[Prose, ...] = ()


@dataclass(frozen=True)
class Example:
    """A person, as what differs from the defaults of the new version, with what both versions decide (replayed in both evaluators)."""

    facts: Mapping[str, Value]
    before: Mapping[str, str]
    after: Mapping[str, str]


@dataclass(frozen=True)
class Neighbour:
    """Somebody just outside a region: the witness with one fact moved by one step, whose outcome does not change."""

    fact: str
    value: Value
    example: Example


@dataclass(frozen=True)
class Region:
    """Persons whose decision changes in one way. `conditions` is the description as expressions.

    `inside`: ids of upstream regions; everybody here lies in one of them (proved), so that this is told as their consequence.
    """

    id: str
    decision: str
    before: SideOutcome
    after: SideOutcome
    witness: Example | None  # None only for a consequence
    fit: Fit
    description: tuple[str, ...] = ()
    dates: Bounds | None = None
    difference: Bounds | None = None
    neighbour: Neighbour | None = None
    inside: tuple[str, ...] = ()
    conditions: tuple[Expr, ...] = ()


@dataclass(frozen=True)
class DecisionDiff:
    """One decision. The regions together hold everybody whose outcome changes (`complete`: proved)."""

    name: str
    change: Change
    regions: tuple[Region, ...] = ()
    complete: bool = True
    reason: str = ""

    @property
    def roots(self) -> tuple[Region, ...]:
        return tuple(region for region in self.regions if not region.inside)

    @property
    def consequences(self) -> tuple[Region, ...]:
        return tuple(region for region in self.regions if region.inside)


@dataclass(frozen=True)
class Listed:
    """Something of the rulebook that was added, removed or changed: `kind` and `aspect` are keys of the message catalogue."""

    kind: str
    name: str
    aspect: str
    before: str = ""
    after: str = ""
    counts: bool = False  # it alone makes the two versions differ, whatever the decisions do


@dataclass(frozen=True)
class SideInfo:
    """Which rulebook stood on one side."""

    root: str
    digest: str
    readings: Mapping[str, str]


@dataclass(frozen=True)
class DiffReport:
    """Everything that one comparison found and proved."""

    old: SideInfo
    new: SideInfo
    reference_date: str
    world: DecisionDiff
    decisions: tuple[DecisionDiff, ...]
    listed: tuple[Listed, ...]
    questions: int

    @property
    def everything(self) -> tuple[DecisionDiff, ...]:
        return (self.world, *self.decisions)

    @property
    def regions(self) -> tuple[Region, ...]:
        return tuple(region for decision in self.everything for region in decision.regions)

    @property
    def differs(self) -> bool:
        settled = {Change.UNCHANGED, Change.UNDECIDED}
        return any(one.change not in settled for one in self.everything) or any(one.counts for one in self.listed)

    @property
    def undecided(self) -> bool:
        open_ = any(one.change is Change.UNDECIDED or not one.complete for one in self.everything)
        return open_ or any(region.fit is Fit.UNDECIDED for region in self.regions)

    @property
    def verdict(self) -> str:
        """equal (proved for everybody), differs or undecided."""
        if self.differs:
            return "differs"
        return "undecided" if self.undecided else "equal"
