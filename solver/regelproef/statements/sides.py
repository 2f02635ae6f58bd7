"""Contradictions with what says the same taken together.

In: the clashes of a rulebook. Out: `Pair`s of `Side`s in the order in which they are written. A side is all statements with one formula, in whatever
document or language: the same lines of `when` and of `then`, in any order, and joined by `and` or not. To what each yields plays no part.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from regelproef.language.names import conjuncts
from regelproef.language.typed import Expr
from regelproef.model.parts import Formula, Statement
from regelproef.model.rulebook import Rulebook
from regelproef.statements.clash import Clash

Lines = frozenset[Expr]


@dataclass(frozen=True, eq=False)
class Side:
    """Statements that say the same, as they are written."""

    statements: tuple[Statement, ...]

    @property
    def first(self) -> Statement:
        return self.statements[0]

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(one.id for one in self.statements)

    @property
    def documents(self) -> frozenset[str]:
        return frozenset(one.document for one in self.statements)


@dataclass(frozen=True, eq=False)
class Pair:
    """Two sides that contradict each other, and between which of their statements: never none."""

    one: Side
    other: Side
    clashes: tuple[Clash, ...]

    @property
    def sides(self) -> tuple[Side, Side]:
        return self.one, self.other

    @property
    def between(self) -> bool:
        """Statements of different documents contradict each other."""
        return any(clash.one.document != clash.other.document for clash in self.clashes)

    @property
    def decisions(self) -> tuple[str, ...]:
        return self.clashes[0].decisions

    def side_of(self, statement: str) -> Side | None:
        return next((side for side in self.sides if statement in side.ids), None)


def pairs_of(book: Rulebook, clashes: Iterable[Clash]) -> tuple[Pair, ...]:
    """Clashes between the same two sides are one pair."""
    sides = sides_of(book)
    found: dict[tuple[Side, Side], list[Clash]] = {}
    place = {name: index for index, name in enumerate(book.statements)}
    for clash in clashes:
        one, other = sorted((sides[clash.one.id], sides[clash.other.id]), key=lambda side: place[side.first.id])
        found.setdefault((one, other), []).append(clash)
    return tuple(Pair(one, other, tuple(own)) for (one, other), own in found.items())


def sides_of(book: Rulebook) -> dict[str, Side]:
    """For each statement with a formula, all that say the same."""
    same: dict[tuple[Lines, Lines], list[Statement]] = {}
    for statement in book.statements.values():
        if statement.decidable:
            same.setdefault((lines_of(statement.when), lines_of(statement.then)), []).append(statement)
    return {one.id: side for statements in same.values() for side in (Side(tuple(statements)),) for one in statements}


def lines_of(formulas: Iterable[Formula]) -> Lines:
    return frozenset(part for formula in formulas for part in conjuncts(formula.expr))
