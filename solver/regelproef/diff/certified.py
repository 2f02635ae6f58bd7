"""A second opinion on a comparison: for nobody else does anything change, and for those who are said to be touched exactly it does.

In: two versions, and what was found of them. Out: how the verdict on each decision stands. Asked again, of the second encoder and solver: that a
decision which is unchanged is so for everybody possible on both sides; that nobody outside the regions of a complete one changes, but by a decision
that it reads; that whoever meets an exact description changes. Who is possible on one side only is asked in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from regelproef.answer.asked import Result
from regelproef.ask.two_versions import BEFORE, PREFIX
from regelproef.ask.versions import UNION, Versions
from regelproef.certify.question import Asked, Question, Who
from regelproef.certify.second import Opinion, Standing, second_opinion
from regelproef.diff.compare import world_changes
from regelproef.diff.report import Change, DecisionDiff, DiffReport, Fit
from regelproef.language.typed import Expr, Not, SameOutcome, all_of, any_of

ASKED = frozenset({Change.UNCHANGED, Change.CHANGED})


@dataclass(frozen=True)
class Certified:
    """How each verdict stands that was asked again: on who is possible (`world`), and by decision."""

    opinion: Opinion
    world: Standing | None
    decisions: Mapping[str, Standing]

    @property
    def standings(self) -> tuple[Standing, ...]:
        return (*((self.world,) if self.world else ()), *self.decisions.values())


def certify(versions: Versions, report: DiffReport) -> Certified:
    """
    Raises:
        Disagreement: where somebody changes of whom the comparison says otherwise.
    """
    asked: list[Asked | None] = []
    places: list[tuple[DecisionDiff, range]] = []
    for diff in report.everything:
        if diff.change in ASKED and diff.complete and _says_whom(diff):
            nobody = _of_worlds(versions, diff) if diff is report.world else _of_decision(versions, diff)
            begin = len(asked)
            asked += [Asked(_stated(versions, lines), Result.IMPOSSIBLE) for lines in nobody]
            places.append((diff, range(begin, len(asked))))
    opinion = second_opinion(versions.union.evaluator.book.facts, asked, versions.limits)
    standings = {id(diff): opinion.standing(own) for diff, own in places}
    decisions = {diff.name: standings[id(diff)] for diff in report.decisions if id(diff) in standings}
    return Certified(opinion, standings.get(id(report.world)), decisions)


def _says_whom(diff: DecisionDiff) -> bool:
    """Of a comparison that tells only in which ways the outcome changes there is nothing to ask."""
    return all(region.conditions or region.fit is Fit.EXACT for region in diff.roots)


def _of_worlds(versions: Versions, diff: DecisionDiff) -> Iterator[tuple[Expr, ...]]:
    """Lines that nobody meets, if it is right who is possible on one side only."""
    yield (any_of(world_changes(versions)), Not(any_of(all_of(region.conditions) for region in diff.roots)))


def _of_decision(versions: Versions, diff: DecisionDiff) -> Iterator[tuple[Expr, ...]]:
    """Lines that nobody meets, if the comparison is right."""
    regions = [all_of(region.conditions) for region in diff.roots]
    changed = Not(SameOutcome(diff.name, BEFORE, ""))
    both = (*versions.possible(BEFORE), *versions.possible(""))
    if not diff.regions:
        yield (*both, changed)
        return
    behind = frozenset().union(*(book.index.behind_decision(diff.name).decisions for book in (versions.old, versions.new))) - {diff.name}
    shared = [name for name in versions.new.order if name in behind and name in versions.old.decisions] if diff.consequences else []
    yield (*both, changed, Not(any_of(regions)), *(SameOutcome(name, BEFORE, "") for name in shared))
    for region, description in zip(diff.roots, regions, strict=True):
        if region.fit is Fit.EXACT:
            yield (*both, description, SameOutcome(diff.name, BEFORE, ""))


def _stated(versions: Versions, lines: tuple[Expr, ...]) -> Question:
    old = {name: PREFIX + name for name in versions.retyped}
    union = versions.union.evaluator.book
    sides = {"": Who(versions.new), BEFORE: Who(versions.old, names=old), UNION: Who(union)}
    return Question(sides, lines, world=False, wide=union.facts)
