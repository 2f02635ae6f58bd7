"""A number or day with the one before and the one after it.

In: a term. Out: three terms, by the calendar for days. Nothing wraps: numbers get the bits they need, and the years are those from 1 to 4000, of
which both neighbours can be written.
"""

from __future__ import annotations

from calendar import isleap
from datetime import date, timedelta

import z3

from regelproef.encode.logic import conj, disj
from regelproef.encode.terms import DAY_BITS, MONTH_BITS, DateTerm, NumberTerm, Term, constant_date, constant_number, decode_date, resize, width_of

SHORT_MONTHS = (4, 6, 9, 11)
CENTURIES = tuple(year for year in range(0, 4100, 100) if not isleap(year))


def numbers_around(term: Term) -> tuple[NumberTerm, NumberTerm, NumberTerm]:
    assert isinstance(term, NumberTerm)
    return _moved(term, -1), term, _moved(term, 1)


def _moved(term: NumberTerm, by: int) -> NumberTerm:
    if z3.is_bv_value(term.bits):
        return constant_number(term.bits.as_signed_long() + by)
    low, high = term.low + by, term.high + by
    width = max(width_of(low, high), width_of(term.low, term.high))
    return NumberTerm(resize(term, width) + by, low, high)


def days_around(term: Term) -> tuple[DateTerm, DateTerm, DateTerm]:
    assert isinstance(term, DateTerm)
    if z3.is_bv_value(term.bits):
        day = decode_date(term.bits.as_long())
        if date.min < day < date.max:
            return constant_date(day - timedelta(days=1)), term, constant_date(day + timedelta(days=1))
    return _day_before(term), term, _day_after(term)


def _parts(term: DateTerm) -> tuple[z3.BitVecRef, z3.BitVecRef, z3.BitVecRef]:
    return term.year, z3.Extract(DAY_BITS + MONTH_BITS - 1, DAY_BITS, term.bits), z3.Extract(DAY_BITS - 1, 0, term.bits)


def _day_after(term: DateTerm) -> DateTerm:
    year, month, day = _parts(term)
    last_of_year = conj((month == 12, day == 31))
    last = day == _length(year, month)
    first = z3.BitVecVal(1, DAY_BITS)
    next_year = z3.If(last_of_year, year + 1, year)
    next_month = z3.If(last_of_year, z3.BitVecVal(1, MONTH_BITS), z3.If(last, month + 1, month))
    return DateTerm(z3.Concat(next_year, next_month, z3.If(last, first, day + 1)), next_year, term.first_year, term.last_year + 1)


def _day_before(term: DateTerm) -> DateTerm:
    year, month, day = _parts(term)
    first_of_year = conj((month == 1, day == 1))
    first = day == 1
    earlier_year = z3.If(first_of_year, year - 1, year)
    earlier_month = z3.If(first_of_year, z3.BitVecVal(12, MONTH_BITS), z3.If(first, month - 1, month))
    return DateTerm(
        z3.Concat(earlier_year, earlier_month, z3.If(first, _length(year, earlier_month), day - 1)), earlier_year, term.first_year - 1, term.last_year
    )


def _length(year: z3.BitVecRef, month: z3.BitVecRef) -> z3.BitVecRef:
    """The number of days of a month; of December also when the year is that before."""
    leap = conj((z3.Extract(1, 0, year) == 0, *(year != century for century in CENTURIES)))
    return z3.If(
        month == 2,
        z3.If(leap, z3.BitVecVal(29, DAY_BITS), z3.BitVecVal(28, DAY_BITS)),
        z3.If(disj(month == short for short in SHORT_MONTHS), z3.BitVecVal(30, DAY_BITS), z3.BitVecVal(31, DAY_BITS)),
    )
