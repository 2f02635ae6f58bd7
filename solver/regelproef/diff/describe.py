"""A region in words of the rulebook.

In: an asker, what may be spoken of, and a region. Out: pieces that together are the region, each with expressions that hold on all of it.
Guarantees: `EXACT` is proved in both directions, `OUTER` in one; where a question on the way had no answer, a piece says no more than `UNDECIDED`.
The choice of words depends on what is true only, never on which model the solver happened to find: all that hold are taken, then each is left out in
a fixed order, last first, where the others say as much.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from regelproef.answer.outcome import Person
from regelproef.ask.two_versions import as_line, null_guards
from regelproef.ask.versions import VersionsAsker
from regelproef.diff.report import Fit
from regelproef.diff.vocabulary import Literals
from regelproef.language.typed import And, Compare, Const, Expr, IsNull, Not, OneOf, Or, all_of, any_of

MAX_PIECES = 6
MAX_SPLITS_TRIED = 24


@dataclass(frozen=True)
class Piece:
    """A part of a region with its description, all lines of which hold."""

    region: Expr
    conditions: tuple[Expr, ...]
    fit: Fit

    @property
    def described(self) -> Expr:
        """Whoever meets the description."""
        return all_of(map(as_line, self.conditions))


def readable(expr: Expr) -> tuple[Expr, ...]:
    """An expression taken out of its rule, as lines that can be read without it: first that what it uses is not null."""
    if isinstance(expr, Compare) and expr.op in {"==", "!="}:
        nullable = [side for side in (expr.left, expr.right) if side.type.nullable]
        if len(nullable) == 2:
            return (expr,)  # two nulls are equal
        if nullable and expr.op == "!=":
            return (Or((IsNull(nullable[0]), expr)),)
    return (*null_guards(expr), expr)


def meaning(expr: Expr) -> Expr:
    """What it says: it speaks only of those for whom all that it uses has a value."""
    return as_line(all_of(readable(expr)))


class Describer:
    """Describes regions of one decision. `asker` is asked nothing else, so that it learns about few persons."""

    def __init__(self, asker: VersionsAsker, literals: Literals) -> None:
        self.asker, self.literals = asker, literals
        self.lines = {one: meaning(one) for one in literals.all}
        self.at_hand: tuple[Person, ...] = ()

    def pieces(self, region: Expr, at_hand: Sequence[Person]) -> tuple[Piece, ...]:
        """The region as few pieces, exact ones where that can be. `at_hand`: some possible persons, who save questions and change no answer."""
        self.at_hand = tuple(at_hand)
        return tuple(self._split(region, self._holding(region, self.literals.all), MAX_PIECES))

    def together(self, one: Piece, other: Piece) -> Piece | None:
        """Two pieces as one, where what both descriptions share says exactly that; None where it does not."""
        if one.fit is not Fit.EXACT or other.fit is not Fit.EXACT:
            return None
        said = tuple(dict.fromkeys((*self._also(one, other), *self._also(other, one))))
        region, self.at_hand = any_of((one.region, other.region)), ()
        if not said or not self._is_exact(said, region):
            return None
        piece = self._piece(region, said, Fit.EXACT)
        return piece if piece.fit is Fit.EXACT else None

    def _also(self, one: Piece, other: Piece) -> tuple[Expr, ...]:
        """The lines of a piece that hold on the other too."""
        meanings = dict(zip(one.conditions, self._meanings(one.conditions), strict=True))
        asked = [said for line, said in meanings.items() if line not in other.conditions]
        _, found = self.asker.implied(other.region, asked) if asked else (None, frozenset())
        return tuple(line for line, said in meanings.items() if line in other.conditions or said in found)

    def shared(self, region: Expr, at_hand: Sequence[Person]) -> tuple[tuple[Expr, ...], Fit]:
        """All that holds for everybody of the region, none of which follows from the rest; how well that fits, `UNDECIDED` where it may be more.

        Each was proved to hold, also where the fit is undecided.
        """
        self.at_hand = tuple(at_hand)
        piece = self._piece(region, self._say(self._holding(region, self.literals.all)), Fit.OUTER)
        if piece.fit is Fit.UNDECIDED:
            return piece.conditions, piece.fit
        answer = self.asker.decide(piece.described, Not(region))
        return piece.conditions, Fit.EXACT if answer.impossible else Fit.OUTER if answer.possible else Fit.UNDECIDED

    def _split(self, region: Expr, holding: frozenset[Expr], left: int) -> list[Piece]:
        said = self._say(holding)
        if self._is_exact(said, region):
            return [self._piece(region, said, Fit.EXACT)]
        sure = not self.asker.unanswered  # what does not hold everywhere is known, so that no part is empty
        found = self._first_exact_part(region, holding) if left > 1 and sure else None
        if found is None:
            return [self._piece(region, said, Fit.OUTER)]
        part, rest = found
        others = self._holding(rest, [one for one in self.literals.all if one not in holding])
        return [part, *self._split(rest, holding | others, left - 1)]

    def _piece(self, region: Expr, said: tuple[Expr, ...], fit: Fit) -> Piece:
        """A piece whose description was proved to hold on all of it."""
        if not self.asker.decide(region, Not(all_of(self._meanings(said)))).impossible:
            return Piece(region, (), Fit.UNDECIDED)
        kept = self._enough(said, region) if fit is Fit.EXACT else self._independent(said)
        lines = (line for one in _merge_bounds(kept) for line in readable(one))
        return Piece(region, tuple(dict.fromkeys(lines)), Fit.UNDECIDED if self.asker.unanswered else fit)

    def _first_exact_part(self, region: Expr, holding: frozenset[Expr]) -> tuple[Piece, Expr] | None:
        """The first expression, in order, whose part of the region can be described exactly."""
        tried = 0
        for expr, line in self.lines.items():
            if expr in holding or tried == MAX_SPLITS_TRIED:
                continue
            part, rest = And((region, line)), And((region, Not(line)))
            if not self.asker.decide(part).possible:
                continue
            tried += 1
            others = self._holding(part, [one for one in self.literals.all if one not in holding])
            said = self._say(holding | others)
            if self._is_exact(said, part):
                return self._piece(part, said, Fit.EXACT), rest
        return None

    def _holding(self, region: Expr, among: Sequence[Expr]) -> frozenset[Expr]:
        """Those of the expressions that hold on the whole region."""
        _, found = self.asker.implied(region, self._meanings(among), self.at_hand)
        return frozenset(one for one in among if self.lines[one] in found)

    def _say(self, holding: frozenset[Expr]) -> tuple[Expr, ...]:
        """The expressions that hold, without those that another of the same group makes needless."""
        said: list[Expr] = []
        for term, values in self.literals.enums:
            excluded = [value for value in values if Compare("!=", term, value) in holding]
            left = [value for value in values if value not in excluded]
            if len(left) == 1:
                said.append(Compare("==", term, left[0]))
            elif excluded and left:
                said.append(_among(term, left, excluded))
        for group in self.literals.groups:
            first = next((one for one in group if one in holding), None)
            if first is not None:
                said.append(first)
        return tuple(dict.fromkeys(said))

    def _meanings(self, said: Iterable[Expr]) -> tuple[Expr, ...]:
        return tuple(self.lines[one] if one in self.lines else meaning(one) for one in said)

    def _is_exact(self, said: tuple[Expr, ...], region: Expr) -> bool:
        """Whoever meets all of this is in the region."""
        return self.asker.decide(*self._meanings(said), Not(region)).impossible

    def _enough(self, said: tuple[Expr, ...], region: Expr) -> list[Expr]:
        """Those that still imply the region. What a refutation does not use is left out unasked, which changes nothing in the end."""
        kept = list(said)
        _, unused = self._refute(kept, region)
        for one in reversed(said):
            others = [other for other in kept if other != one]
            if one in unused:
                kept = others
                continue
            refuted, also = self._refute(others, region)
            if refuted:
                kept, unused = others, also
        return kept

    def _refute(self, said: list[Expr], region: Expr) -> tuple[bool, frozenset[Expr]]:
        answer, places = self.asker.unused(self._meanings(said), Not(region))
        return answer.impossible, frozenset(said[place] for place in places)

    def _independent(self, said: tuple[Expr, ...]) -> list[Expr]:
        kept = list(said)
        for one in reversed(said):
            others = [other for other in kept if other != one]
            if self.asker.decide(*self._meanings(others), *(Not(line) for line in self._meanings((one,)))).impossible:
                kept = others
        return kept


def _among(term: Expr, left: list[Const], excluded: list[Const]) -> Expr:
    if len(excluded) == 1:
        return Compare("!=", term, excluded[0])
    if len(left) <= len(excluded):
        return OneOf(term, tuple(left))
    return OneOf(term, tuple(excluded), negated=True)


def _merge_bounds(kept: list[Expr]) -> tuple[Expr, ...]:
    """`x >= c` with `x <= c` is `x == c`."""
    found: list[Expr] = []
    for one in kept:
        bound = _bound(one)
        partner = next((other for other in found if bound and _bound(other) == ("<=" if bound[0] == ">=" else ">=", *bound[1:])), None)
        if partner is not None and isinstance(one, Compare):
            found[found.index(partner)] = Compare("==", one.left, one.right)
        else:
            found.append(one)
    return tuple(found)


def _bound(expr: Expr) -> tuple[str, Expr, int | date] | None:
    if isinstance(expr, Compare) and expr.op in {"<=", ">="} and isinstance(expr.right, Const) and isinstance(expr.right.value, (int, date)):
        return expr.op, expr.left, expr.right.value
    return None
