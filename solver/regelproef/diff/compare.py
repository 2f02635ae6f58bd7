"""Two rulebooks to a `DiffReport`: whom an edit touches, exactly, and nobody else.

In: two rulebooks under their chosen readings, and limits. Out: for the worlds, and for each decision, whether it was proved unchanged for everybody,
or the regions of those whose outcome changes; and what was added, removed or changed in the rulebook's other parts. Persons who are possible on one
side only are told with the worlds and nowhere else: every decision is then compared over those who are possible on both.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from regelproef.answer.asked import TOO_LATE
from regelproef.answer.engine_error import Disagreement
from regelproef.answer.limits import Limits, OutOfBudget
from regelproef.ask.two_versions import BEFORE
from regelproef.ask.versions import Versions
from regelproef.diff.describe import Describer, Piece
from regelproef.diff.headline import headline
from regelproef.diff.listing import list_changes
from regelproef.diff.origins import Upstream
from regelproef.diff.persons import example, neighbour
from regelproef.diff.regions import Regions, reference_dates
from regelproef.diff.report import POSSIBLE, Change, DecisionDiff, DiffReport, Fit, Region, SideInfo, SideOutcome, Standing
from regelproef.diff.vocabulary import literals, world_vocabulary
from regelproef.language.typed import Expr, Not, SameOutcome, all_of
from regelproef.language.types import comparable
from regelproef.model.rulebook import Rulebook


def compare_rulebooks(
    old: Rulebook,
    new: Rulebook,
    limits: Limits,
    progress: Callable[[str], None] = lambda _: None,
    *,
    every_witness: bool = False,
    outcomes_only: bool = False,
) -> DiffReport:
    """Everything there is to say about the step from `old` to `new`.

    `outcomes_only`: in which ways each decision changes, which is as complete, and not for whom: that has as many parts as there are ways in which
    all that changes can meet.
    """
    return compare(Versions(old, new, limits), progress, every_witness=every_witness, outcomes_only=outcomes_only)


def compare(
    versions: Versions, progress: Callable[[str], None] = lambda _: None, *, every_witness: bool = False, outcomes_only: bool = False
) -> DiffReport:
    """The same, of versions that go on to be asked other questions."""
    old, new = versions.old, versions.new
    progress("world")
    try:
        world = compare_worlds(versions)
    except OutOfBudget:
        world = too_late(POSSIBLE)
    decisions = _Decisions(versions, every_witness=every_witness, outcomes_only=outcomes_only)
    names = (*new.order, *(name for name in old.order if name not in new.decisions))
    for place, name in enumerate(names, 1):
        progress(f"{name} {place}/{len(names)}")
        decisions.add(name)
    report = DiffReport(
        _side(old),
        _side(new),
        new.reference_date,
        world,
        tuple(decisions.done[name] for name in (*new.decisions, *(name for name in old.decisions if name not in new.decisions))),
        list_changes(old, new),
        versions.questions,
    )
    progress("headline")
    return replace(report, headline=headline(versions, report), questions=versions.questions)


def _side(book: Rulebook) -> SideInfo:
    return SideInfo(book.root, book.digest, book.choice, book.profile_in_force, book.named)


def too_late(name: str) -> DecisionDiff:
    """What is said of a decision, or of the worlds, when the time of the command is used up before it was compared to its end."""
    return DecisionDiff(name, Change.UNDECIDED, complete=False, reason=TOO_LATE.reason)


class _Decisions:
    """Compares decision after decision, each after those that it reads."""

    def __init__(self, versions: Versions, *, every_witness: bool, outcomes_only: bool) -> None:
        self.versions, self.every_witness, self.outcomes_only = versions, every_witness, outcomes_only
        self.done: dict[str, DecisionDiff] = {}
        self.regions: dict[str, Upstream] = {}  # of decisions that change not only because another does

    def add(self, name: str) -> None:
        versions, before = self.versions, self.versions.unanswered
        if name not in versions.old.decisions:
            self.done[name] = DecisionDiff(name, Change.ADDED)
        elif name not in versions.new.decisions:
            self.done[name] = DecisionDiff(name, Change.REMOVED)
        else:
            reason = self._not_comparable(name)
            found = DecisionDiff(name, Change.NOT_COMPARABLE, reason=reason) if reason else self._in_time(name)
            self.done[name] = replace(found, answered=versions.unanswered == before)

    def _in_time(self, name: str) -> DecisionDiff:
        try:
            return self._compare(name)
        except OutOfBudget:
            return too_late(name)

    def _compare(self, name: str) -> DecisionDiff:
        versions = self.versions
        if not any(seen.differs(name) for seen in versions.seen):
            found = versions.persons.one(Not(SameOutcome(name, BEFORE, "")))
            if found.answer.impossible:
                versions.take_as_equal(name)
                return DecisionDiff(name, Change.UNCHANGED)
            if found.answer.unknown:
                return DecisionDiff(name, Change.UNDECIDED, complete=False, reason=found.answer.reason)
            versions.meet(found.person)
        if self.outcomes_only:
            return Regions(versions, name, (), every_witness=False).ways_only()
        behind = self._behind(name)
        regions = Regions(
            versions, name, [self.regions[one] for one in self.done if one in behind and one in self.regions], every_witness=self.every_witness
        )
        diff = regions.run()
        if regions.units:
            self.regions[name] = regions.as_upstream
        if all(self.done[one].complete for one in self.done if one in behind):
            return diff
        unsure = (region if region.inside else replace(region, fit=Fit.UNDECIDED) for region in diff.regions)  # perhaps only a consequence
        return replace(diff, regions=tuple(unsure))

    def _behind(self, name: str) -> frozenset[str]:
        """The decisions that this one depends on, on either side."""
        return frozenset().union(*(book.index.behind_decision(name).decisions for book in (self.versions.old, self.versions.new))) - {name}

    def _not_comparable(self, name: str) -> str:
        """The fact or decision because of which the two versions of a decision cannot be compared; empty when they can."""
        old, new = self.versions.old, self.versions.new
        if not comparable(old.decisions[name].type, new.decisions[name].type):
            return name
        reads = old.index.of_decision(name) | new.index.of_decision(name)
        for read in sorted(reads.decisions):
            if read in self.done and self.done[read].change is Change.NOT_COMPARABLE:
                return self.done[read].reason
        return next((fact for fact in sorted(self.versions.retyped) if fact in reads.facts), "")


# -- who is a possible person ---------------------------------------------------------------------------------------------------


def compare_worlds(versions: Versions) -> DecisionDiff:
    """Whether both versions know the same possible persons."""
    old, new = versions.old.index, versions.new.index
    if new.same_world(old):
        return DecisionDiff(POSSIBLE, Change.UNCHANGED)
    retyped = next((name for name in sorted(versions.retyped) if name in old.of_world.facts | new.of_world.facts), "")
    if retyped:
        return DecisionDiff(POSSIBLE, Change.NOT_COMPARABLE, reason=retyped)
    gone, come = world_changes(versions)
    sides = ((gone, Standing.POSSIBLE, Standing.IMPOSSIBLE), (come, Standing.IMPOSSIBLE, Standing.POSSIBLE))
    answers = [versions.anybody.decide(change) for change, _, _ in sides]
    unknown = next((answer for answer in answers if answer.unknown), None)
    if unknown is not None:
        return DecisionDiff(POSSIBLE, Change.UNDECIDED, complete=False, reason=unknown.reason)
    if all(answer.impossible for answer in answers):
        return DecisionDiff(POSSIBLE, Change.UNCHANGED)
    describer = Describer(versions.describing(anybody=True), literals(world_vocabulary(versions)))
    regions: list[Region] = []
    for (change, before, after), answer in zip(sides, answers, strict=True):
        for piece in describer.pieces(change, ()) if answer.possible else ():
            regions.append(_world_region(versions, f"{POSSIBLE}#{len(regions) + 1}", (before, after), piece))
    return DecisionDiff(POSSIBLE, Change.CHANGED, tuple(regions), answered=not versions.unanswered)


def world_changes(versions: Versions) -> tuple[Expr, Expr]:
    """Who is possible in the old version only, and who in the new one only."""
    old, new = (all_of(versions.possible(side)) for side in (BEFORE, ""))
    return all_of((old, Not(new))), all_of((Not(old), new))


def _world_region(versions: Versions, name: str, sides: tuple[Standing, Standing], piece: Piece) -> Region:
    asker = versions.anybody
    found = asker.search(piece.region)
    witness = near = None
    if found.answer.impossible or (found.answer.possible and not asker.holds(piece.described, found.persons)):
        raise Disagreement(f"{POSSIBLE}: {name}")
    if found.answer.possible:
        witness = example(versions, found.person, canonical=found.canonical)
        near = neighbour(versions, found.person, lambda moved: versions.standing(moved) == (True, True))
    before, after = map(SideOutcome, sides)
    dates = reference_dates(versions, asker, piece.region)
    return Region(name, POSSIBLE, before, after, witness, piece.fit, piece.conditions, dates, None, near, where=piece.region)
