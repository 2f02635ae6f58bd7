"""Terms for values: what each type of the language becomes in the solver.

Everything is finite: truth values, one literal for each value of an enum, bit vectors just wide enough for a number's bounds, and dates as
year, month and day side by side, so that comparing dates is comparing one bit vector. No bounds are lost, so nothing ever overflows.
"""

from __future__ import annotations

import operator
from calendar import isleap
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any, Literal, TypeAlias

import z3

from regelproef.answer.engine_error import Disagreement, EngineError
from regelproef.encode.logic import CONTEXT, FALSE, TRUE, Substitution, alike, choose, conj, disj, neg, same

YEAR_BITS, MONTH_BITS, DAY_BITS = 15, 4, 5  # years up to 9999, as non-negative signed numbers
DATE_BITS = YEAR_BITS + MONTH_BITS + DAY_BITS
MAX_YEAR = 9999
SHORT_MONTHS = (4, 6, 9, 11)


CALCULATED: dict[str, Callable[[Any, Any], Any]] = {"+": operator.add, "-": operator.sub, "*": operator.mul}
SIGNED = {"<": z3.Z3_mk_bvslt, "<=": z3.Z3_mk_bvsle, ">": z3.Z3_mk_bvsgt, ">=": z3.Z3_mk_bvsge}
UNSIGNED = {"<": z3.Z3_mk_bvult, "<=": z3.Z3_mk_bvule, ">": z3.Z3_mk_bvugt, ">=": z3.Z3_mk_bvuge}


class OutOfBounds(EngineError):
    """A value that could leave the bits that were reckoned for it: a defect of the engine, never of the rulebook."""


@dataclass(frozen=True)
class EnumTerm:
    """One literal for each value; exactly one is true."""

    values: Mapping[str, z3.BoolRef]


@dataclass(frozen=True)
class NumberTerm:
    """A signed bit vector whose value lies in low..high."""

    bits: z3.BitVecRef
    low: int
    high: int


@dataclass(frozen=True)
class DateTerm:
    """Year, month and day side by side, unsigned; `bits` orders as dates do. The year lies in first_year..last_year."""

    bits: z3.BitVecRef
    year: z3.BitVecRef
    first_year: int
    last_year: int


@dataclass(frozen=True)
class HistoryTerm:
    years: Mapping[int, z3.BoolRef]


@dataclass(frozen=True)
class NullableTerm:
    """`value` has meaning only where `null` does not hold; it is None for a value that is always null."""

    null: z3.BoolRef
    value: PlainTerm | None


PlainTerm: TypeAlias = z3.BoolRef | EnumTerm | NumberTerm | DateTerm | HistoryTerm
Term: TypeAlias = PlainTerm | NullableTerm


def width_of(low: int, high: int) -> int:
    """Bits of a signed number that holds low..high."""
    return max((low if low >= 0 else -low - 1).bit_length(), (high if high >= 0 else -high - 1).bit_length()) + 1


@lru_cache(maxsize=1 << 15)
def bits_of(value: int, width: int) -> z3.BitVecNumRef:
    """A constant, made once."""
    return z3.BitVecVal(value, width)


def compared(op: str, left: z3.BitVecRef, right: z3.BitVecRef, ordered: Mapping[str, Callable[..., object]] = SIGNED) -> z3.BoolRef:
    """Made by the solver itself, which refuses operands of different width: `left < right` first asks each for its sort."""
    context = CONTEXT.ref()
    if op == "!=":
        return z3.BoolRef(z3.Z3_mk_distinct(context, 2, (z3.Ast * 2)(left.ast, right.ast)), CONTEXT)
    make = z3.Z3_mk_eq if op == "==" else ordered[op]
    return z3.BoolRef(make(context, left.ast, right.ast), CONTEXT)


@lru_cache(maxsize=1 << 13)
def constant_number(value: int) -> NumberTerm:
    return NumberTerm(bits_of(value, width_of(value, value)), value, value)


def resize(term: NumberTerm, width: int) -> z3.BitVecRef:
    """The same value in `width` bits.

    Raises:
        OutOfBounds: when it may not fit.
    """
    if width < width_of(term.low, term.high):
        raise OutOfBounds(f"{term.low}..{term.high} in {width} bits")
    have = term.bits.size()
    if width == have:
        return term.bits
    if z3.is_bv_value(term.bits):
        return bits_of(term.bits.as_signed_long(), width)
    return z3.SignExt(width - have, term.bits) if width > have else z3.Extract(width - 1, 0, term.bits)


def encode_date(day: date) -> int:
    return (day.year << (MONTH_BITS + DAY_BITS)) | (day.month << DAY_BITS) | day.day


def decode_date(bits: int) -> date:
    """Raises Disagreement where no calendar has the day."""
    year, month, day = bits >> (MONTH_BITS + DAY_BITS), (bits >> DAY_BITS) & 15, bits & 31
    try:
        return date(year, month, day)
    except ValueError:
        raise Disagreement(f"the solver names the day {year}-{month}-{day}, which is in no calendar") from None


def constant_date(day: date) -> DateTerm:
    return DateTerm(bits_of(encode_date(day), DATE_BITS), bits_of(day.year, YEAR_BITS), day.year, day.year)


def constant_term(value: bool | int | str | date | None) -> Term:
    """The term of a constant of the language."""
    if value is None:
        return NullableTerm(TRUE, None)
    if isinstance(value, bool):
        return TRUE if value else FALSE
    if isinstance(value, int):
        return constant_number(value)
    if isinstance(value, str):
        return EnumTerm({value: TRUE})
    return constant_date(value)


def calculate(op: str, left: NumberTerm, right: NumberTerm) -> NumberTerm:
    """A sum, difference or product with the exact bounds of its operands, in as many bits as it needs, so that nothing wraps."""
    ends = [CALCULATED[op](a, b) for a in (left.low, left.high) for b in (right.low, right.high)]
    low, high = min(ends), max(ends)
    if low == high:
        return constant_number(low)
    width = max(width_of(low, high), width_of(left.low, left.high), width_of(right.low, right.high))
    return narrow(CALCULATED[op](resize(left, width), resize(right, width)), low, high)


def date_in_year(year: NumberTerm, month: int, day: int) -> DateTerm:
    """That day of a year from 1 to 9999.

    Raises:
        OutOfBounds: when the year may be another.
    """
    return dated(year, bits_of((month << DAY_BITS) | day, MONTH_BITS + DAY_BITS))


def date_with(year: NumberTerm, other: DateTerm) -> DateTerm:
    """The month and day of another date, which exist in every year, in a year from 1 to 9999.

    Raises:
        OutOfBounds: when the year may be another.
    """
    return dated(year, z3.Extract(MONTH_BITS + DAY_BITS - 1, 0, other.bits))


def dated(year: NumberTerm, month_and_day: z3.BitVecRef) -> DateTerm:
    """The date that has these parts.

    Raises:
        OutOfBounds: when the year may be none from 1 to 9999.
    """
    if year.low < 1 or year.high > MAX_YEAR:
        raise OutOfBounds(f"year {year.low}..{year.high}")
    bits = resize(year, YEAR_BITS)
    return DateTerm(z3.Concat(bits, month_and_day), bits, year.low, year.high)


def is_leap(year: z3.BitVecRef, first: int, last: int) -> z3.BoolRef:
    """A year that lies in first..last has a 29 February."""
    centuries = (century for century in range(first, last + 1) if century % 100 == 0 and not isleap(century))
    return conj((z3.Extract(1, 0, year) == 0, *(compared("!=", year, bits_of(century, year.size())) for century in centuries)))


def is_calendar_date(year: z3.BitVecRef, month: z3.BitVecRef, day: z3.BitVecRef, low: date, high: date) -> z3.BoolRef:
    """Month and day exist in that year (Gregorian calendar)."""
    leap, short = is_leap(year, low.year, high.year), disj(month == m for m in SHORT_MONTHS)
    return conj(
        (
            z3.UGE(month, 1),
            z3.ULE(month, 12),
            z3.UGE(day, 1),
            disj((neg(short), z3.ULE(day, 30))),
            disj((month != 2, z3.ULE(day, 28), conj((day == 29, leap)))),
        )
    )


def equal(left: Term, right: Term) -> z3.BoolRef:
    """Two nulls are equal; null differs from everything else."""
    if isinstance(left, NullableTerm) or isinstance(right, NullableTerm):
        first, second = as_nullable(left), as_nullable(right)
        if first.value is None or second.value is None:
            return same(first.null, second.null) if first.value is second.value else conj((first.null, second.null))
        both = conj((neg(first.null), neg(second.null), equal(first.value, second.value)))
        return disj((conj((first.null, second.null)), both))
    if isinstance(left, EnumTerm) and isinstance(right, EnumTerm):
        return disj(conj((literal, right.values.get(value, FALSE))) for value, literal in left.values.items())
    if isinstance(left, NumberTerm | DateTerm):
        return compare("==", left, right)
    assert isinstance(left, z3.BoolRef) and isinstance(right, z3.BoolRef)
    return same(left, right)


def compare(op: str, left: Term, right: Term) -> z3.BoolRef:
    """Order of numbers or dates; outcomes that the bounds decide are constants."""
    if isinstance(left, DateTerm) and isinstance(right, DateTerm):
        return compared(op, left.bits, right.bits, UNSIGNED)
    assert isinstance(left, NumberTerm) and isinstance(right, NumberTerm)
    if left.high < right.low:
        return TRUE if op in {"<", "<=", "!="} else FALSE
    if left.low > right.high:
        return TRUE if op in {">", ">=", "!="} else FALSE
    width = max(width_of(left.low, left.high), width_of(right.low, right.high))
    return compared(op, resize(left, width), resize(right, width))


def not_before(day: DateTerm, first: date | None) -> z3.BoolRef:
    """The day is the first one or later; what its year decides is a constant, and so is None, before which there is no day."""
    if first is None or day.first_year > first.year:
        return TRUE
    return FALSE if day.last_year < first.year else compare(">=", day, constant_date(first))


def same_value(one: Term, other: Term) -> z3.BoolRef:
    """The values are equal, in whichever rulebook they stand; TRUE at once for one term; terms of different kinds never are."""
    first, second = as_nullable(one), as_nullable(other)
    if first.value is None or second.value is None:
        return conj((first.null, second.null)) if first.value is not second.value else TRUE
    return conj((alike(first.null, second.null), disj((first.null, _same_plain(first.value, second.value)))))


def _same_plain(one: PlainTerm, other: PlainTerm) -> z3.BoolRef:
    match one, other:
        case EnumTerm(), EnumTerm():
            names = dict.fromkeys((*one.values, *other.values))
            return conj(alike(one.values.get(name, FALSE), other.values.get(name, FALSE)) for name in names)
        case (NumberTerm(bits=a), NumberTerm(bits=b)) | (DateTerm(bits=a), DateTerm(bits=b)):
            return TRUE if a.eq(b) else compare("==", one, other)
        case z3.BoolRef(), z3.BoolRef():
            return alike(one, other)
        case _:
            return FALSE


def as_nullable(term: Term) -> NullableTerm:
    return term if isinstance(term, NullableTerm) else NullableTerm(FALSE, term)


def plain(term: Term) -> PlainTerm:
    """The value behind a nullable term, where it is known not to be null."""
    if isinstance(term, NullableTerm):
        assert term.value is not None
        return term.value
    return term


def either(condition: z3.BoolRef, yes: Term, no: Term) -> Term:
    """`yes` where the condition holds, else `no`."""
    if condition is TRUE:
        return yes
    if condition is FALSE:
        return no
    if isinstance(yes, NullableTerm) or isinstance(no, NullableTerm):
        first, second = as_nullable(yes), as_nullable(no)
        null = choose(condition, first.null, second.null)
        if first.value is None or second.value is None:
            return NullableTerm(null, first.value if second.value is None else second.value)
        value = either(condition, first.value, second.value)
        return NullableTerm(null, plain(value))
    if isinstance(yes, EnumTerm) and isinstance(no, EnumTerm):
        names = dict.fromkeys((*yes.values, *no.values))
        return EnumTerm({n: choose(condition, yes.values.get(n, FALSE), no.values.get(n, FALSE)) for n in names})
    if isinstance(yes, NumberTerm) and isinstance(no, NumberTerm):
        low, high = min(yes.low, no.low), max(yes.high, no.high)
        width = width_of(low, high)
        return NumberTerm(z3.If(condition, resize(yes, width), resize(no, width)), low, high)
    if isinstance(yes, DateTerm) and isinstance(no, DateTerm):
        bits, year = z3.If(condition, yes.bits, no.bits), z3.If(condition, yes.year, no.year)
        return DateTerm(bits, year, min(yes.first_year, no.first_year), max(yes.last_year, no.last_year))
    assert isinstance(yes, z3.BoolRef) and isinstance(no, z3.BoolRef)
    return choose(condition, yes, no)


def up_to(found: Term, *ends: Term) -> Term:
    """The same number or date, which is no greater than any of these can be."""
    match found, ends:
        case NumberTerm(bits=bits, low=low), (NumberTerm(high=one), NumberTerm(high=other)):
            return narrow(bits, low, min(one, other))
        case DateTerm(), (DateTerm(last_year=one), DateTerm(last_year=other)):
            return replace(found, last_year=min(one, other))
    return found


def from_on(found: Term, *ends: Term) -> Term:
    """The same number or date, which is no less than any of these can be."""
    match found, ends:
        case NumberTerm(bits=bits, high=high), (NumberTerm(low=one), NumberTerm(low=other)):
            return narrow(bits, max(one, other), high)
        case DateTerm(), (DateTerm(first_year=one), DateTerm(first_year=other)):
            return replace(found, first_year=max(one, other))
    return found


def substitute(term: Term, swap: Substitution) -> Term:
    """The same term over other variables."""
    match term:
        case NullableTerm(null=null, value=value):
            inner = None if value is None else plain(substitute(value, swap))
            return NullableTerm(swap.of(null), inner)
        case EnumTerm(values=values):
            return EnumTerm({name: swap.of(literal) for name, literal in values.items()})
        case NumberTerm(bits=bits, low=low, high=high):
            return NumberTerm(swap.of(bits), low, high)
        case DateTerm(bits=bits, year=year, first_year=first, last_year=last):
            return DateTerm(swap.of(bits), swap.of(year), first, last)
        case HistoryTerm(years=years):
            return HistoryTerm({year: swap.of(literal) for year, literal in years.items()})
        case _:
            return swap.of(term)


# -- functions of dates -------------------------------------------------------------------------------------------------------


def date_part(name: Literal["year", "month", "day"], day: DateTerm) -> NumberTerm:
    match name:
        case "year":
            return narrow(day.year, day.first_year, day.last_year)
        case "month":
            return NumberTerm(z3.ZeroExt(1, z3.Extract(8, 5, day.bits)), 1, 12)
        case "day":
            return NumberTerm(z3.ZeroExt(1, z3.Extract(4, 0, day.bits)), 1, 31)


def age(born: DateTerm, on: DateTerm) -> NumberTerm:
    """Year of `on` minus year of birth, less one where month and day of birth come later."""
    width = YEAR_BITS + 1
    later = z3.ULT(z3.Extract(8, 0, on.bits), z3.Extract(8, 0, born.bits))
    difference = z3.ZeroExt(1, on.year) - z3.ZeroExt(1, born.year)
    bits = difference - z3.If(later, bits_of(1, width), bits_of(0, width))
    return narrow(bits, on.first_year - born.last_year - 1, on.last_year - born.first_year)


def narrow(bits: z3.BitVecRef, low: int, high: int) -> NumberTerm:
    """The number that these bits hold, in no more of them than its bounds need."""
    return NumberTerm(resize(NumberTerm(bits, low, high), width_of(low, high)), low, high)
