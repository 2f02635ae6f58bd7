"""A second opinion on a comparison: everything that it claims is asked again, of the second encoder and solver.

In: two versions, and what was found of them. Out: how the verdict on who is possible stands, on each decision, and on what is told before all else:
as the worst of its claims. What was not decided has no standing and is counted; of a decision that only one side has nothing is claimed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from regelproef.ask.two_versions import BEFORE, PREFIX
from regelproef.ask.versions import UNION, Versions
from regelproef.certify.question import Asked, Question, Who
from regelproef.certify.second import Opinion, Standing, second_opinion
from regelproef.diff.claims import abouts, claims
from regelproef.diff.report import DiffReport
from regelproef.language.typed import Expr


@dataclass(frozen=True)
class Certified:
    """How each verdict stands that was asked again: on who is possible (`world`), by decision, and on the headline (`shared`). `undecided`: how many
    have no second opinion, or not on all that is told of them; `late`: how many questions stayed with the first solver because time ran out."""

    opinion: Opinion
    world: Standing | None
    decisions: Mapping[str, Standing]
    shared: Standing | None
    claims: int
    undecided: int
    late: int = 0
    alone: Mapping[str, int] = field(default_factory=dict)  # by what it is about, how many claims rest on the first solver alone

    @property
    def standings(self) -> tuple[Standing, ...]:
        return (*(one for one in (self.world, self.shared) if one), *self.decisions.values())


def certify(versions: Versions, report: DiffReport) -> Certified:
    """
    Raises:
        Disagreement: where somebody changes of whom the comparison says otherwise.
    """
    asked = list(claims(versions, report))
    union = versions.union.evaluator.book.facts
    opinion = second_opinion(union, [Asked(_stated(versions, one.lines), one.result) for one in asked], versions.limits)
    standings = {
        id(about): opinion.standing([place for place, one in enumerate(asked) if one.about is about]) for about in abouts(asked)
    }  # by identity: the name of the worlds may be that of a decision
    undecided = sum(one.undecided for one in report.everything) + report.headline.undecided
    late = len(opinion.alone) if versions.limits.spent else 0
    first = [one.about for place, one in enumerate(asked) if opinion.standing((place,)) is Standing.FIRST]
    alone = Counter("" if about is None else about.name for about in first)
    decisions = {diff.name: standings[id(diff)] for diff in report.decisions if id(diff) in standings}
    return Certified(opinion, standings.get(id(report.world)), decisions, standings.get(id(None)), len(asked), undecided, late, alone)


def _stated(versions: Versions, lines: tuple[Expr, ...]) -> Question:
    old = {name: PREFIX + name for name in versions.retyped}
    union = versions.union.evaluator.book
    sides = {"": Who(versions.new), BEFORE: Who(versions.old, names=old), UNION: Who(union)}
    return Question(sides, lines, world=False, wide=union.facts)
