"""A region in words of the rulebook.

In: a comparison, what may be spoken of, and the condition of a region. Out: pieces that together are the region, each with the expressions
that hold on
all of it. Guarantees: `EXACT` is proved in both directions, `OUTER` in one. The choice of words depends on what is true only, never on
which model the
solver happened to find: all that hold are taken, then each is left out in a fixed order, last first, where the others say as much.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import z3

from regelproef.diff.atoms import Cut, Vocabulary, before_cut, literals_of
from regelproef.diff.comparison import Comparison
from regelproef.diff.report import Fit
from regelproef.encode.logic import FALSE, disj, neg
from regelproef.language.typed import Compare, Const, Expr, IsNull, Not, OneOf
from regelproef.prove.session import Session

MAX_PIECES = 6
MAX_SPLITS_TRIED = 24


@dataclass(frozen=True)
class Piece:
    """A part of a region with its description."""

    condition: z3.BoolRef
    description: tuple[Expr, ...]
    fit: Fit


@dataclass(frozen=True)
class Literals:
    """Expressions that may hold on a region. Within a group the first that holds says all that the later ones say."""

    groups: tuple[tuple[Expr, ...], ...]
    enums: tuple[tuple[Expr, tuple[Const, ...]], ...]
    last: tuple[tuple[Expr, ...], ...]

    @property
    def all(self) -> tuple[Expr, ...]:
        values = (Compare("!=", term, value) for term, constants in self.enums for value in constants)
        return tuple(dict.fromkeys((*values, *(one for group in (*self.groups, *self.last) for one in group))))


def literals(vocabulary: Vocabulary) -> Literals:
    """Everything that a description may say, in the order of preference."""
    enums = tuple((term, tuple(Const(value, term.type) for value in term.type.values)) for term in vocabulary.enums)
    groups: list[tuple[Expr, ...]] = []
    for term, cuts in vocabulary.cuts.items():
        ordered = list(literals_of(cuts))
        groups.append(tuple(Compare(">=", term, Const(cut, term.type)) for cut in reversed(ordered)))
        groups.append(tuple(Compare("<=", term, Const(before_cut(cut), term.type)) for cut in ordered))
    groups += [tuple(Compare(op, left, right) for op in ("==", "<", ">", "<=", ">=", "!=")) for left, right in vocabulary.pairs]
    groups += [(truth,) for truth in vocabulary.truths]
    groups += [(line,) for line in vocabulary.lines]
    last = [(opposite(truth),) for truth in vocabulary.truths] + [(opposite(line),) for line in vocabulary.lines]
    return Literals(tuple(groups), enums, tuple(last))


def opposite(expr: Expr) -> Expr:
    """The negation, as an author would write it."""
    match expr:
        case Not(operand=operand):
            return operand
        case Compare(op="==", left=left, right=right):
            return Compare("!=", left, right)
        case IsNull(operand=operand, negated=negated):
            return IsNull(operand, not negated)
        case _:
            return Not(expr)


class Describer:
    """Describes regions of one decision."""

    def __init__(self, comparison: Comparison, session: Session, vocabulary: Vocabulary) -> None:
        self.comparison, self.session = comparison, session
        self.literals = literals(vocabulary)
        self.conditions = {one: session.name(comparison.formula(one)) for one in self.literals.all}
        self.extra: dict[Expr, z3.BoolRef] = {}  # of expressions that sum up others
        self.undecided = False

    def pieces(self, region: z3.BoolRef) -> tuple[Piece, ...]:
        """The region as few pieces, exact ones where that can be."""
        return tuple(self._split(region, self._holding(region, self.conditions), MAX_PIECES))

    def _split(self, region: z3.BoolRef, holding: frozenset[Expr], left: int) -> list[Piece]:
        said = self._say(holding)
        if self._is_exact(said, region):
            return [self._piece(region, said, Fit.EXACT)]
        if left > 1:
            found = self._first_exact_part(region, holding)
            if found is not None:
                part, rest = found
                others = self._holding(rest, [one for one in self.conditions if one not in holding])
                return [part, *self._split(rest, holding | others, left - 1)]
        fit = Fit.UNDECIDED if self.undecided else Fit.OUTER
        return [self._piece(region, said, fit)]

    def _piece(self, region: z3.BoolRef, said: tuple[Expr, ...], fit: Fit) -> Piece:
        """A piece whose description was proved to hold on all of it."""
        if not self._holds(said, region):
            return Piece(region, (), Fit.UNDECIDED)
        return Piece(region, self._prune(said, region, exact=fit is Fit.EXACT), fit)

    def _first_exact_part(self, region: z3.BoolRef, holding: frozenset[Expr]) -> tuple[Piece, z3.BoolRef] | None:
        """The first expression, in order, whose part of the region can be described exactly."""
        tried = 0
        for expr, condition in self.conditions.items():
            if expr in holding or tried == MAX_SPLITS_TRIED:
                continue
            part, rest = z3.And(region, condition), z3.And(region, neg(condition))
            if not self.session.decide(part).possible:
                continue
            tried += 1
            others = self._holding(part, [one for one in self.conditions if one not in holding])
            said = self._say(holding | others)
            if self._is_exact(said, part):
                return self._piece(part, said, Fit.EXACT), rest
        return None

    def _holding(self, region: z3.BoolRef, among: Iterable[Expr]) -> frozenset[Expr]:
        """Those of the expressions that hold on the whole region."""
        names = {one: self.conditions[one] for one in among}
        answer, ids = self.session.implied(region, names.values())
        if answer.unknown:
            self.undecided = True
        return frozenset(one for one, name in names.items() if name.get_id() in ids)

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
        for group in (*self.literals.groups, *self.literals.last):
            first = next((one for one in group if one in holding), None)
            if first is not None:
                said.append(first)
        return tuple(dict.fromkeys(said))

    def _condition(self, expr: Expr) -> z3.BoolRef:
        if expr not in self.conditions:
            self.extra.setdefault(expr, self.comparison.formula(expr))
        return self.conditions.get(expr, self.extra.get(expr, FALSE))

    def _is_exact(self, said: tuple[Expr, ...], region: z3.BoolRef) -> bool:
        """Whoever meets all of this is in the region."""
        answer = self.session.decide(*(self._condition(one) for one in said), neg(region))
        self.undecided = self.undecided or answer.unknown
        return answer.impossible

    def _holds(self, said: tuple[Expr, ...], region: z3.BoolRef) -> bool:
        """Whoever is in the region meets all of this."""
        return self.session.decide(region, disj(neg(self._condition(one)) for one in said)).impossible

    def _prune(self, said: tuple[Expr, ...], region: z3.BoolRef, *, exact: bool) -> tuple[Expr, ...]:
        """Leave out, last first, what the others imply."""
        return _merge_bounds(list(self._enough(said, region) if exact else self._independent(said)))

    def _enough(self, said: tuple[Expr, ...], region: z3.BoolRef) -> tuple[Expr, ...]:
        """Those that still imply the region. What a refutation does not use is left out unasked, which changes nothing in the end."""
        outside = neg(region)
        kept = list(said)
        _, used = self._refute(kept, outside)
        for one in reversed(said):
            others = [other for other in kept if other != one]
            if one not in used:
                kept = others
                continue
            impossible, core = self._refute(others, outside)
            if impossible:
                kept, used = others, core
        return tuple(kept)

    def _refute(self, said: list[Expr], outside: z3.BoolRef) -> tuple[bool, frozenset[Expr]]:
        answer, core = self.session.ask_core(*(self._condition(one) for one in said), outside)
        return answer.impossible, frozenset(said[index] for index in core if index < len(said))

    def _independent(self, said: tuple[Expr, ...]) -> tuple[Expr, ...]:
        kept = list(said)
        for one in reversed(said):
            others = [other for other in kept if other != one]
            if self.session.decide(*(self._condition(other) for other in others), neg(self._condition(one))).impossible:
                kept = others
        return tuple(kept)


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


def _bound(expr: Expr) -> tuple[str, Expr, Cut] | None:
    if isinstance(expr, Compare) and expr.op in {"<=", ">="} and isinstance(expr.right, Const) and not isinstance(expr.right.value, (bool, str)):
        value = expr.right.value
        return None if value is None else (expr.op, expr.left, value)
    return None
