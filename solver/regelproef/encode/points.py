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
computed in as many bits as they need and days by the calendar (one day beyond the years 1 to 9999 can still be written), so no neighbour is lost
at an edge.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import product

import z3

from regelproef.encode import terms
from regelproef.encode.calendar import month_length
from regelproef.encode.free import ORIGIN, FreeEncoder, Outside
from regelproef.encode.logic import FALSE, TRUE, conj, disj
from regelproef.encode.terms import Term
from regelproef.language import typed as node
from regelproef.language.names import groups
from regelproef.language.typed import Expr
from regelproef.language.types import NUMBERS, Kind, Type

MAX_TRIED = 5_000  # combinations of outcomes for one group of expressions
FINITE = frozenset({Kind.BOOL, Kind.ENUM})


def some_outcome(encoder: FreeEncoder, expressions: Iterable[Expr], decisions: frozenset[str]) -> z3.BoolRef:
    """Outcomes of `decisions` exist that meet every expression.

    Raises:
        Outside: when an expression has a shape for which no finite set of outcomes is known to be enough.
    """
    return conj(_of_group(encoder, group, names) for group, names in groups(expressions, decisions))


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
            met = z3.simplify(conj(chosen.formula(part) for part in parts), ctrl_c=False)
            if z3.is_true(met):
                return TRUE
            found.append(FALSE if z3.is_false(met) else met)
    return disj(found)


def _all_outcomes(type_: Type) -> list[Term]:
    found: list[Term] = [TRUE, FALSE] if type_.kind is Kind.BOOL else [terms.EnumTerm({value: TRUE}) for value in type_.values]
    return (
        [*(terms.NullableTerm(FALSE, terms.plain(term)) for term in found), terms.NullableTerm(TRUE, terms.plain(found[0]))]
        if type_.nullable
        else found
    )


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
            values = _distinct([day for term in self.found for day in days_around(term)]) or [terms.constant_date(ORIGIN)]
        else:
            values = _distinct([value for term in self.found for value in numbers_around(term)]) or [terms.constant_number(0)]
        if not self.type.nullable:
            return values
        return [terms.NullableTerm(TRUE, terms.plain(values[0])), *(terms.NullableTerm(FALSE, terms.plain(value)) for value in values)]

    def _visit(self, expr: Expr) -> None:
        if self.name not in self.encoder.names_behind(expr):
            return
        match expr:
            case node.Not(operand=operand):
                self._visit(operand)
            case node.And(items=items) | node.Or(items=items):
                for item in items:
                    self._visit(item)
            case node.Compare(left=left, right=right) if left.type.kind is Kind.BOOL:
                self._visit(left)
                self._visit(right)
            case node.Compare(left=left, right=right) if self._is_free(right):
                self._isolate(left, right)
            case node.Compare(left=left, right=right) if self._is_free(left):
                self._isolate(right, left)
            case node.OneOf(operand=operand, values=values):
                for value in values:
                    self._isolate(operand, value)
            case node.IsNull(operand=node.Decided()):
                pass
            case node.Concludes(value=value) if self._is_free(value):
                self._keep(value)
            case node.HasStatus():
                pass
            case _:
                raise Outside(self.name)

    def _is_free(self, expr: Expr) -> bool:
        """The expression speaks of no number or date that is not fixed."""
        return not self.encoder.names_behind(expr) & self.other

    def _isolate(self, side: Expr, other: Expr) -> None:
        """`side` holds the decision and is compared with `other`."""
        if isinstance(side, node.Decided):
            self._keep(other)
        elif isinstance(side, node.Function) and side.name == "year" and isinstance(side.arguments[0], node.Decided):
            self._keep_year(self.encoder.number(other))
        elif isinstance(side, node.Arithmetic) and side.type.kind in NUMBERS:
            self._shift(side, self.encoder.number(other))
        else:
            raise Outside(self.name)

    def _shift(self, side: Expr, other: terms.NumberTerm) -> None:
        match side:
            case node.Decided():
                self.found.append(other)
            case node.Arithmetic(op="+", left=left, right=right) if self._is_free(right):
                self._shift(left, terms.calculate("-", other, self.encoder.number(right)))
            case node.Arithmetic(op="+", left=left, right=right) if self._is_free(left):
                self._shift(right, terms.calculate("-", other, self.encoder.number(left)))
            case node.Arithmetic(op="-", left=left, right=right) if self._is_free(right):
                self._shift(left, terms.calculate("+", other, self.encoder.number(right)))
            case node.Arithmetic(op="-", left=left, right=right) if self._is_free(left):
                self._shift(right, terms.calculate("-", self.encoder.number(left), other))
            case _:
                raise Outside(self.name)

    def _keep(self, other: Expr) -> None:
        if isinstance(other, node.Const) and other.value is None:
            return
        value = terms.as_nullable(self.encoder.term(other)).value
        if value is not None:
            self.found.append(value)

    def _keep_year(self, year: terms.NumberTerm) -> None:
        if year.low < 1 or year.high >= terms.MAX_YEAR:
            raise Outside(self.name)
        self.found.extend((terms.date_in_year(year, 1, 1), terms.date_in_year(year, 12, 31)))


def _distinct(values: list[Term]) -> list[Term]:
    """The values without doubles, by what they are made of."""
    found: dict[tuple[bool, int], Term] = {}
    for term in values:
        assert isinstance(term, terms.NumberTerm | terms.DateTerm)
        constant = z3.is_bv_value(term.bits)
        value = term.bits.as_signed_long() if constant else term.bits.get_id()
        found.setdefault((constant, value), term)
    return list(found.values())


# -- neighbours ----------------------------------------------------------------------------------------------------------------


def numbers_around(term: Term) -> tuple[terms.NumberTerm, terms.NumberTerm, terms.NumberTerm]:
    assert isinstance(term, terms.NumberTerm)
    return _moved(term, -1), term, _moved(term, 1)


def _moved(term: terms.NumberTerm, by: int) -> terms.NumberTerm:
    if z3.is_bv_value(term.bits):
        return terms.constant_number(term.bits.as_signed_long() + by)
    low, high = term.low + by, term.high + by
    width = max(terms.width_of(low, high), terms.width_of(term.low, term.high))
    return terms.NumberTerm(terms.resize(term, width) + by, low, high)


def days_around(term: Term) -> tuple[terms.DateTerm, terms.DateTerm, terms.DateTerm]:
    assert isinstance(term, terms.DateTerm)
    if z3.is_bv_value(term.bits):
        day = terms.decode_date(term.bits.as_long())
        if date.min < day < date.max:
            return terms.constant_date(day - timedelta(days=1)), term, terms.constant_date(day + timedelta(days=1))
    return _day_before(term), term, _day_after(term)


def _parts(term: terms.DateTerm) -> tuple[z3.BitVecRef, z3.BitVecRef, z3.BitVecRef]:
    return term.year, z3.Extract(terms.DAY_BITS + terms.MONTH_BITS - 1, terms.DAY_BITS, term.bits), z3.Extract(terms.DAY_BITS - 1, 0, term.bits)


def _day_after(term: terms.DateTerm) -> terms.DateTerm:
    year, month, day = _parts(term)
    last_of_year = conj((month == 12, day == 31))
    last = day == _length(term, month)
    first = z3.BitVecVal(1, terms.DAY_BITS)
    next_year = z3.If(last_of_year, year + 1, year)
    next_month = z3.If(last_of_year, z3.BitVecVal(1, terms.MONTH_BITS), z3.If(last, month + 1, month))
    return terms.DateTerm(z3.Concat(next_year, next_month, z3.If(last, first, day + 1)), next_year, term.first_year, term.last_year + 1)


def _day_before(term: terms.DateTerm) -> terms.DateTerm:
    year, month, day = _parts(term)
    first_of_year = conj((month == 1, day == 1))
    first = day == 1
    earlier_year = z3.If(first_of_year, year - 1, year)
    earlier_month = z3.If(first_of_year, z3.BitVecVal(12, terms.MONTH_BITS), z3.If(first, month - 1, month))
    return terms.DateTerm(
        z3.Concat(earlier_year, earlier_month, z3.If(first, _length(term, earlier_month), day - 1)), earlier_year, term.first_year - 1, term.last_year
    )


def _length(term: terms.DateTerm, month: z3.BitVecRef) -> z3.BitVecRef:
    """The number of days of a month in the year of a day; of December also when the year is that before."""
    return month_length(term.year, month, term.first_year, term.last_year)
