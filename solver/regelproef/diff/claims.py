"""Everything that a comparison tells, as questions whose answers are known if it is right.

In: two versions, and what was found of them. Out: `Claim`s, by what they speak of: who is possible, one decision, or what is told before all else.
They say: that nothing changes, or for nobody outside the groups; that everybody of a group is as it is described and comes to what is told, within
its bounds, and that somebody reaches each bound; that whoever meets an exact description is in the group; that a consequence lies within the groups
that it is told of; that all share what is said to be shared. Left out is what was undecided. Persons who are shown were decided by both evaluators.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from regelproef.answer.asked import Bounds, Result
from regelproef.answer.outcome import Status
from regelproef.ask.two_versions import BEFORE, as_line, constant
from regelproef.ask.versions import Versions
from regelproef.diff.compare import world_changes
from regelproef.diff.report import Change, DecisionDiff, DiffReport, Fit, Region, SideOutcome, Standing
from regelproef.diff.shared import is_root
from regelproef.language.typed import FALSE, Arithmetic, Compare, Const, Decided, Expr, Fact, HasStatus, IsNull, Not, SameOutcome, all_of, any_of

HEADLINE = "shared"  # under this name it is told how stands what is told before all else


@dataclass(frozen=True)
class Claim:
    """Somebody meets all lines, or nobody does. `about`: the comparison of who is possible, or of a decision; or the headline, where it is None."""

    about: DecisionDiff | None
    lines: tuple[Expr, ...]
    result: Result = Result.IMPOSSIBLE


def claims(versions: Versions, report: DiffReport) -> Iterator[Claim]:
    wheres = {region.id: region.where for region in report.regions}
    if report.world.change in {Change.CHANGED, Change.UNCHANGED}:
        yield from _of(versions, report.world, (), any_of(world_changes(versions)), wheres)
    both = (*versions.possible(BEFORE), *versions.possible(""))
    for diff in report.decisions:
        if diff.change in {Change.CHANGED, Change.UNCHANGED}:
            yield from _of(versions, diff, both, Not(SameOutcome(diff.name, BEFORE, "")), wheres)
    yield from _of_headline(versions, report, both)


def _of(versions: Versions, diff: DecisionDiff, among: tuple[Expr, ...], changes: Expr, wheres: Mapping[str, Expr]) -> Iterator[Claim]:
    """Of the worlds or of one decision. `changes`: something does, for somebody `among` whom it was compared."""
    if diff.complete:
        yield Claim(diff, (*among, changes, Not(any_of(region.where for region in diff.regions))))
    for region in diff.regions:
        yield from _of_region(versions, diff, region, among, changes)
        if region.inside:
            yield Claim(diff, (*among, region.where, Not(any_of(wheres.get(name, FALSE) for name in region.inside))))
        if region.fit is Fit.EXACT:
            yield Claim(diff, (*among, _described(region), Not(region.where)))


def _of_region(versions: Versions, about: DecisionDiff | None, region: Region, among: tuple[Expr, ...], changes: Expr) -> Iterator[Claim]:
    """Everybody there is as told, and somebody reaches each bound."""
    told, reached = [changes, _described(region), *_outcomes(versions, region)], list[Expr]()
    for term, bounds in _bounded(versions, region):
        for op, end in ((">=", bounds.least), ("<=", bounds.greatest)):
            if end is not None:
                told.append(Compare(op, term, constant(end, term.type)))
                reached.append(Compare("==", term, constant(end, term.type)))
    yield Claim(about, (*among, region.where, Not(all_of(told))))
    for line in dict.fromkeys(reached):
        yield Claim(about, (*among, region.where, line), Result.POSSIBLE)


def _described(region: Region) -> Expr:
    return all_of(map(as_line, region.conditions))


def _outcomes(versions: Versions, region: Region) -> Iterator[Expr]:
    for side, own, told in ((BEFORE, versions.old, region.before), ("", versions.new, region.after)):
        if isinstance(told.status, Standing):
            possible = all_of(versions.possible(side))
            yield possible if told.status is Standing.POSSIBLE else Not(possible)
        else:
            yield HasStatus(region.decision, told.status, side)
            yield from _value(Decided(region.decision, own.decisions[region.decision].type, side), told)


def _value(own: Decided, told: SideOutcome) -> Iterator[Expr]:
    if told.status is Status.VALUE and told.expressions:
        yield from (IsNull(own, negated=True),) if own.type.nullable else ()
    elif told.status is Status.VALUE:
        assert not isinstance(told.value, frozenset)
        yield IsNull(own) if told.value is None else Compare("==", own, Const(told.value, own.type))


def _bounded(versions: Versions, region: Region) -> Iterator[tuple[Expr, Bounds]]:
    """What is said to lie between two ends."""
    if region.dates is not None:
        yield Fact(versions.new.reference_date, versions.variables[versions.new.reference_date].fact.type), region.dates
    if isinstance(region.before.status, Standing):
        return
    old, new = (book.decisions[region.decision].type for book in (versions.old, versions.new))
    before, after = Decided(region.decision, old, BEFORE), Decided(region.decision, new)
    for own, told in ((before, region.before), (after, region.after)):
        if told.bounds is not None and told.expressions:
            yield own, told.bounds
    if region.difference is not None:
        yield Arithmetic("-", after, before, new), region.difference


# -- what is told before all else -------------------------------------------------------------------------------------------------------


def _of_headline(versions: Versions, report: DiffReport, both: tuple[Expr, ...]) -> Iterator[Claim]:
    shared = report.headline.shared
    parts = [(part.decisions, part.conditions, part.fit) for part in report.headline.parts]
    if shared is not None:
        parts.insert(0, (tuple(one.name for one in report.decisions if is_root(one)), shared.conditions, shared.fit))
    for names, conditions, fit in parts:
        somebody, described = any_of(Not(SameOutcome(name, BEFORE, "")) for name in names), all_of(map(as_line, conditions))
        if conditions:
            yield Claim(None, (*both, somebody, Not(described)))
        if fit is Fit.EXACT:
            yield Claim(None, (*both, described, Not(somebody)))
    yield from _of_rows(versions, report, both)


def _of_rows(versions: Versions, report: DiffReport, both: tuple[Expr, ...]) -> Iterator[Claim]:
    """Groups that are told amount by amount: each is whole, and each part comes to its amounts."""
    whole = {region.id: region for region in report.regions}
    parts: dict[str, list[Region]] = {}
    for region in (one for row in report.headline.transitions for one in row.regions):
        if region.id in whole and region is not whole[region.id]:
            parts.setdefault(region.id, []).append(region)
    for name, cut in parts.items():
        yield Claim(None, (*both, whole[name].where, Not(any_of(part.where for part in cut))))
        for part in cut:
            yield from _of_region(versions, None, part, both, Not(SameOutcome(part.decision, BEFORE, "")))


def abouts(asked: Sequence[Claim]) -> Iterable[DecisionDiff | None]:
    """Of what they speak, each once."""
    return {id(one.about): one.about for one in asked}.values()
