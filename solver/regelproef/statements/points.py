"""When some outcome of a decision meets a conjunction, as a condition without that decision.

In: expressions, and the decisions over which "some outcome" ranges. Out: a solver condition that holds exactly for the persons (and values of the
other decisions) for whom such outcomes exist; `Outside` where the shape of an expression does not allow it.

Why finitely many outcomes are enough. A truth value or a value of an enum is tried in full, and so is null. Of a number or a date x, the
expressions may say that it is null, and comparisons of x with terms t1 … tn in which no other number or date of this kind stands. Fix the person
and all else. The t's cut the integers (for dates: the days) into the points ti and the open stretches between, below and above them. Each
comparison x < ti, x <= ti, x == ti and so on is true on all of a stretch or on none of it. So the conjunction, whatever `and`, `or` and `not` it
is made of, holds of some x exactly when it holds of some point or of one member of some stretch. A stretch above a point ti contains ti + 1, when
it contains anything; the stretch below all points contains ti - 1 for the least ti. Hence {ti - 1, ti, ti + 1} for all i, or any one value when
nothing is compared, meets every stretch that is not empty; a value among these that falls elsewhere does no harm, since it is an outcome too.
`x + u op t` is `x op t - u`, and `u - x op t` compares x with `u - t`. `year(x) op y` compares x with 1 January and 31 December of y. Numbers are
computed in as many bits as they need and days by the calendar, so no neighbour is lost at an edge.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

import z3

from regelproef.encode.logic import FALSE, TRUE, conj, disj
from regelproef.encode.terms import (
    DateTerm,
    EnumTerm,
    NullableTerm,
    NumberTerm,
    Term,
    as_nullable,
    constant_date,
    constant_number,
    date_in_year,
    plain,
)
from regelproef.language.typed import And, Arithmetic, Compare, Concludes, Const, Decided, Expr, Function, HasStatus, IsNull, Not, OneOf, Or
from regelproef.language.types import NUMBERS, Kind, Type
from regelproef.statements.free import MAX_YEAR, ORIGIN, FreeEncoder, Outside, decisions_in
from regelproef.statements.neighbours import days_around, numbers_around

MAX_TRIED = 5_000  # combinations of outcomes for one group of expressions
FINITE = frozenset({Kind.BOOL, Kind.ENUM})


def some_outcome(encoder: FreeEncoder, expressions: Iterable[Expr], decisions: frozenset[str]) -> z3.BoolRef:
    """Outcomes of `decisions` exist that meet every expression.

    Raises:
        Outside: when an expression has a shape for which no finite set of outcomes is known to be enough.
    """
    return conj(_of_group(encoder, group, names) for group, names in groups(expressions, decisions))


def groups(expressions: Iterable[Expr], decisions: frozenset[str]) -> list[tuple[tuple[Expr, ...], tuple[str, ...]]]:
    """The conjuncts, those that share one of the decisions together: "some outcome" may be asked of each group by itself."""
    found: list[tuple[list[Expr], set[str]]] = []
    for part in dict.fromkeys(conjunct for expr in expressions for conjunct in conjuncts(expr)):
        names = set(decisions_in(part) & decisions)
        sharing = [group for group in found if group[1] & names]
        merged = ([other for group in sharing for other in group[0]] + [part], names.union(*(group[1] for group in sharing)))
        found = [group for group in found if not any(group is one for one in sharing)]
        found.append(merged)
    return [(tuple(parts), tuple(sorted(names))) for parts, names in found]


def conjuncts(expr: Expr) -> Iterator[Expr]:
    if isinstance(expr, And):
        for item in expr.items:
            yield from conjuncts(item)
    else:
        yield expr


def _of_group(encoder: FreeEncoder, parts: tuple[Expr, ...], names: tuple[str, ...]) -> z3.BoolRef:
    types = {name: encoder.book.decisions[name].type for name in names}
    finite = [name for name in names if types[name].kind in FINITE]
    ordered = [name for name in names if types[name].kind not in FINITE]
    found = []
    tried = 0
    for outcomes in product(*(_all_outcomes(types[name]) for name in finite)):
        fixed = encoder.with_outcomes(dict(zip(finite, outcomes, strict=True)))
        points = [Thresholds(fixed, name, frozenset(ordered)).outcomes(parts) for name in ordered]
        for values in product(*points):
            tried += 1
            if tried > MAX_TRIED:
                raise Outside(", ".join(names))
            chosen = fixed.with_outcomes(dict(zip(ordered, values, strict=True)))
            met = _folded(conj(chosen.formula(part) for part in parts))
            if met is TRUE:
                return TRUE
            found.append(met)
    return disj(found)


def _folded(condition: z3.BoolRef) -> z3.BoolRef:
    simple = z3.simplify(condition)
    return TRUE if z3.is_true(simple) else FALSE if z3.is_false(simple) else simple


def _all_outcomes(type_: Type) -> list[Term]:
    found: list[Term] = [TRUE, FALSE] if type_.kind is Kind.BOOL else [EnumTerm({value: TRUE}) for value in type_.values]
    return [*(NullableTerm(FALSE, plain(term)) for term in found), NullableTerm(TRUE, plain(found[0]))] if type_.nullable else found


class Thresholds:
    """Collects what a number or date is compared with; `other` are all decisions of its kind that are not fixed, itself among them."""

    def __init__(self, encoder: FreeEncoder, name: str, other: frozenset[str]) -> None:
        self.encoder, self.name, self.other = encoder, name, other
        self.type = encoder.book.decisions[name].type
        self.found: list[Term] = []

    def outcomes(self, parts: Iterable[Expr]) -> list[Term]:
        """Outcomes of which one meets the parts if any does."""
        for part in parts:
            self._visit(part)
        if self.type.kind is Kind.DATE:
            values = _distinct([day for term in self.found for day in days_around(term)]) or [constant_date(ORIGIN)]
        else:
            values = _distinct([value for term in self.found for value in numbers_around(term)]) or [constant_number(0)]
        if not self.type.nullable:
            return values
        return [NullableTerm(TRUE, plain(values[0])), *(NullableTerm(FALSE, plain(value)) for value in values)]

    def _visit(self, expr: Expr) -> None:
        if self.name not in decisions_in(expr):
            return
        match expr:
            case Not(operand=operand):
                self._visit(operand)
            case And(items=items) | Or(items=items):
                for item in items:
                    self._visit(item)
            case Compare(left=left, right=right) if left.type.kind is Kind.BOOL:
                self._visit(left)
                self._visit(right)
            case Compare(left=left, right=right) if self._is_free(right):
                self._isolate(left, right)
            case Compare(left=left, right=right) if self._is_free(left):
                self._isolate(right, left)
            case OneOf(operand=operand, values=values):
                for value in values:
                    self._isolate(operand, value)
            case IsNull(operand=Decided()):
                pass
            case Concludes(value=value) if self._is_free(value):
                self._keep(value)
            case HasStatus():
                pass
            case _:
                raise Outside(self.name)

    def _is_free(self, expr: Expr) -> bool:
        """The expression speaks of no number or date that is not fixed."""
        return not decisions_in(expr) & self.other

    def _isolate(self, side: Expr, other: Expr) -> None:
        """`side` holds the decision and is compared with `other`."""
        if isinstance(side, Decided):
            self._keep(other)
        elif isinstance(side, Function) and side.name == "year" and isinstance(side.arguments[0], Decided):
            self._keep_year(self.encoder.number(other))
        elif isinstance(side, Arithmetic) and side.type.kind in NUMBERS:
            self._shift(side, self.encoder.number(other))
        else:
            raise Outside(self.name)

    def _shift(self, side: Expr, other: NumberTerm) -> None:
        match side:
            case Decided():
                self.found.append(other)
            case Arithmetic(op="+", left=left, right=right) if self._is_free(right):
                self._shift(left, self.encoder.calculate("-", other, self.encoder.number(right)))
            case Arithmetic(op="+", left=left, right=right) if self._is_free(left):
                self._shift(right, self.encoder.calculate("-", other, self.encoder.number(left)))
            case Arithmetic(op="-", left=left, right=right) if self._is_free(right):
                self._shift(left, self.encoder.calculate("+", other, self.encoder.number(right)))
            case Arithmetic(op="-", left=left, right=right) if self._is_free(left):
                self._shift(right, self.encoder.calculate("-", self.encoder.number(left), other))
            case _:
                raise Outside(self.name)

    def _keep(self, other: Expr) -> None:
        if isinstance(other, Const) and other.value is None:
            return
        value = as_nullable(self.encoder.term(other)).value
        if value is not None:
            self.found.append(value)

    def _keep_year(self, year: NumberTerm) -> None:
        if year.low < 1 or year.high >= MAX_YEAR:
            raise Outside(self.name)
        self.found.extend((date_in_year(year, 1, 1), date_in_year(year, 12, 31)))


def _distinct(terms: list[Term]) -> list[Term]:
    """The terms without doubles, by what they are made of."""
    found: dict[tuple[bool, int], Term] = {}
    for term in terms:
        assert isinstance(term, NumberTerm | DateTerm)
        constant = z3.is_bv_value(term.bits)
        value = term.bits.as_signed_long() if constant else term.bits.get_id()
        found.setdefault((constant, value), term)
    return list(found.values())
