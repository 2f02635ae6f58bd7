"""What a comparison of two rulebooks found, as frozen values that reports and the gate read.

In: nothing. Out: `DiffReport` and its parts. An outcome is a typed status with a typed value, never a word; every description is a tuple of
expressions of the rule language, of which all hold; `before.` stands before a name that means something else in the old version. Whatever was asked
and could not be answered is `undecided`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from regelproef.answer.asked import Bounds
from regelproef.answer.outcome import Outcome, Status, Value
from regelproef.language.printer import show
from regelproef.language.typed import FALSE, Expr
from regelproef.model.parts import Prose

POSSIBLE = "possible"  # the name under which the worlds are told; a decision may have the same name


class Standing(Enum):
    """Whether somebody is a possible person on one side."""

    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"


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
    UNSOUGHT = "unsought"  # nobody asked for one
    UNDECIDED = "undecided"


@dataclass(frozen=True)
class SideOutcome:
    """The outcome of everybody of a region on one side.

    `value` has meaning where `status` is VALUE and there are no `expressions`; these are what the deciding rules say where that is no constant, and
    `bounds` then their range. `texts` are what the rules say for people.
    """

    status: Status | Standing
    value: Value = None
    expressions: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    bounds: Bounds | None = None
    texts: tuple[Prose, ...] = ()

    @property
    def constant(self) -> bool:
        """Everybody gets one and the same value, which may be null."""
        return self.status is Status.VALUE and not self.expressions


@dataclass(frozen=True)
class Example:
    """A person, as what differs from the defaults of the new version, with what both versions decide (replayed in both evaluators).

    A side on which the person is impossible decides nothing. `canonical`: the search for that person was not cut short. `borrowed`: there was none,
    because somebody at hand shows this region too.
    """

    facts: Mapping[str, Value]
    before: Mapping[str, Outcome]
    after: Mapping[str, Outcome]
    canonical: bool = True
    borrowed: bool = False

    @property
    def changed(self) -> tuple[str, ...]:
        """The decisions that come out otherwise for this person."""
        return tuple(name for name, outcome in self.after.items() if name in self.before and not outcome.same(self.before[name]))


@dataclass(frozen=True)
class Neighbour:
    """Somebody just outside a region: the witness with one fact moved by one step, whose outcome does not change."""

    fact: str
    value: Value
    example: Example


@dataclass(frozen=True)
class Region:
    """Persons whose decision changes in one way, described by `conditions`.

    `inside`: ids of upstream regions; everybody here lies in one of them (proved), so that this is told as their consequence. `witness` is None for a
    consequence that nobody at hand shows, and where the search for one was `undecided`.
    """

    id: str
    decision: str
    before: SideOutcome
    after: SideOutcome
    witness: Example | None
    fit: Fit
    conditions: tuple[Expr, ...] = ()
    dates: Bounds | None = None
    difference: Bounds | None = None
    neighbour: Neighbour | None = None
    inside: tuple[str, ...] = ()
    where: Expr = field(default=FALSE, compare=False, repr=False)  # the region exactly, as it was asked for

    @property
    def description(self) -> tuple[str, ...]:
        return tuple(map(show, self.conditions))

    @property
    def undecided(self) -> bool:
        """Something about it was asked and not answered."""
        bounds = (self.before.bounds, self.after.bounds, self.dates, self.difference)
        missing = not self.inside and self.witness is None
        shown = self.witness is None or self.witness.canonical
        return self.fit is Fit.UNDECIDED or missing or not shown or any(one and None in (one.least, one.greatest) for one in bounds)


@dataclass(frozen=True)
class DecisionDiff:
    """One decision. The regions together hold everybody whose outcome changes (`complete`: proved). `answered`: so was all else that was asked."""

    name: str
    change: Change
    regions: tuple[Region, ...] = ()
    complete: bool = True
    reason: str = ""
    answered: bool = True

    @property
    def undecided(self) -> bool:
        return self.change is Change.UNDECIDED or not self.complete or not self.answered or any(region.undecided for region in self.regions)

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
    """Which rulebook stood on one side. `profile`: the one in force, if it has any; `named`: the readings that whoever asks named."""

    root: str
    digest: str
    readings: Mapping[str, str]
    profile: str = ""
    named: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Shared:
    """What holds of everybody for whom something changes that was compared: all `conditions` (proved), none of which the others imply.

    `exact`: something changes for whoever meets them; `outer`: for some of those; `undecided`: that is not known, or more may hold of them all.
    `besides`: decisions, and perhaps `possible`, of which this does not speak, because they have one side only.
    """

    conditions: tuple[Expr, ...]
    fit: Fit
    besides: tuple[str, ...] = ()


@dataclass(frozen=True)
class Part:
    """What holds of everybody for whom one of these decisions changes, as `Shared` says it of all; consequences in other decisions are left out."""

    decisions: tuple[str, ...]
    conditions: tuple[Expr, ...]
    fit: Fit


@dataclass(frozen=True)
class Simplest:
    """The witness of the region `region`: of all witnesses the most usual, then the nearest to the defaults. `unusual`: usual lines broken."""

    region: str
    example: Example
    unusual: int


@dataclass(frozen=True)
class Transition:
    """One outcome of one decision that becomes another, and for whom. All bounds hold those of all regions."""

    decision: str
    before: SideOutcome
    after: SideOutcome
    regions: tuple[Region, ...]
    dates: Bounds | None
    difference: Bounds | None

    @property
    def groups(self) -> int:
        """How many groups are no consequence of another decision."""
        return sum(not region.inside for region in self.regions)


@dataclass(frozen=True)
class Headline:
    """What a person wants to know first. `parts`: some decisions share more than all of them do; `dates`: the first and the last reference date on
    which something changes."""

    shared: Shared | None = None
    parts: tuple[Part, ...] = ()
    simplest: Simplest | None = None
    transitions: tuple[Transition, ...] = ()
    dates: Bounds | None = None

    @property
    def undecided(self) -> bool:
        """Whether it is not known how far what is shared goes."""
        return any(one.fit is Fit.UNDECIDED for one in (self.shared, *self.parts) if one is not None)


@dataclass(frozen=True)
class DiffReport:
    """Everything that one comparison found and proved. `day`: the day of judgement, before which lies the past."""

    old: SideInfo
    new: SideInfo
    reference_date: str
    world: DecisionDiff
    decisions: tuple[DecisionDiff, ...]
    listed: tuple[Listed, ...]
    questions: int
    headline: Headline = Headline()
    day: date | None = None

    @property
    def past(self) -> bool | None:
        """Whether something changes for a reference date before the day of judgement; None where there is no such day, or where it is not known."""
        dates = self.headline.dates
        if self.day is None or dates is None or not isinstance(dates.least, date):
            return None
        return dates.least < self.day or (None if self.undecided else False)

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
        return any(one.undecided for one in self.everything) or self.headline.undecided

    @property
    def verdict(self) -> str:
        """equal (proved for everybody), differs, or undecided: that is, and nothing worse."""
        if self.differs:
            return "differs"
        return "undecided" if self.undecided else "equal"
