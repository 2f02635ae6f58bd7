"""Who is a possible person in one version only.

In: a comparison. Out: a `DecisionDiff` named `possible`, as if being possible were a decision. Persons who are possible on one side only
are told here and
nowhere else: every decision is then compared over those who are possible on both.
"""

from __future__ import annotations

from collections.abc import Iterator

import z3

from regelproef.answer.outcome import Person
from regelproef.ask.bench import Disagreement
from regelproef.diff.atoms import world_vocabulary
from regelproef.diff.comparison import Comparison
from regelproef.diff.describe import Describer, Piece
from regelproef.diff.measure import date_bounds
from regelproef.diff.neighbour import one_step
from regelproef.diff.report import POSSIBLE, Bounds, Change, DecisionDiff, Neighbour, Region, SideOutcome
from regelproef.encode.logic import neg
from regelproef.encode.terms import DateTerm
from regelproef.language.printer import show
from regelproef.language.typed import Fact
from regelproef.model.rulebook import Rulebook

IMPOSSIBLE = "impossible"


def compare_worlds(comparison: Comparison) -> DecisionDiff:
    """Whether both versions know the same possible persons."""
    old, new = comparison.possible_old, comparison.possible_new
    if old.eq(new):
        return DecisionDiff(POSSIBLE, Change.UNCHANGED)
    retyped = next((name for name in sorted(comparison.joint.retyped) if _reads(comparison.old, name) or _reads(comparison.new, name)), "")
    if retyped:
        return DecisionDiff(POSSIBLE, Change.NOT_COMPARABLE, (), True, retyped)
    sides = ((z3.And(old, neg(new)), POSSIBLE, IMPOSSIBLE), (z3.And(neg(old), new), IMPOSSIBLE, POSSIBLE))
    answers = [comparison.either.session.ask(condition) for condition, _, _ in sides]
    if any(answer.unknown for answer in answers):
        return DecisionDiff(POSSIBLE, Change.UNDECIDED, (), False, next(answer.reason for answer in answers if answer.unknown))
    if all(answer.impossible for answer in answers):
        return DecisionDiff(POSSIBLE, Change.UNCHANGED)
    describer = Describer(comparison, comparison.anybody(), world_vocabulary(comparison))
    regions: list[Region] = []
    for (condition, before, after), answer in zip(sides, answers, strict=True):
        if answer.possible:
            for piece in describer.pieces(condition):
                regions.append(_region(comparison, f"{POSSIBLE}#{len(regions) + 1}", before, after, piece))
    return DecisionDiff(POSSIBLE, Change.CHANGED, tuple(regions))


def _reads(book: Rulebook, fact: str) -> bool:
    return any(isinstance(part, Fact) and part.name == fact for line in book.world for part in book.inlined(line.holds.expr))


def _region(comparison: Comparison, name: str, before: str, after: str, piece: Piece) -> Region:
    answer, joint = comparison.either.person(piece.condition)
    if not answer.possible or comparison.possible(joint) != (before == POSSIBLE, after == POSSIBLE):
        raise Disagreement(f"{POSSIBLE}: {name}")
    decisions = tuple(comparison.new.decisions)
    return Region(
        name,
        POSSIBLE,
        SideOutcome(before, ""),
        SideOutcome(after, ""),
        comparison.example(joint, decisions),
        piece.fit,
        tuple(show(one) for one in piece.description),
        _dates(comparison, piece.condition),
        None,
        _neighbour(comparison, joint, decisions),
        conditions=piece.description,
    )


def _neighbour(comparison: Comparison, joint: Person, decisions: tuple[str, ...]) -> Neighbour | None:
    for fact, moved in _moves(comparison, joint):
        old, new = comparison.possible(moved)
        if old == new:
            return Neighbour(fact, moved[fact], comparison.example(moved, decisions))
    return None


def _moves(comparison: Comparison, joint: Person) -> Iterator[tuple[str, Person]]:
    for name, variable in comparison.joint.variables.items():
        for value in one_step(variable.fact, joint[name]):
            yield name, {**joint, name: value}


def _dates(comparison: Comparison, region: z3.BoolRef) -> Bounds | None:
    variable = comparison.joint.variables.get(comparison.new.reference_date)
    if variable is None or not isinstance(variable.term, DateTerm):
        return None
    return date_bounds(comparison.either.session, region, variable.term, variable.fact.type.first_date, variable.fact.type.last_date)
