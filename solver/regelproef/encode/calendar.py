"""Months, years and days between dates, and dates some of them later, as solver terms.

In: `DateTerm`s and `NumberTerm`s. Out: terms with bounds reckoned from those of their parts; a date that is moved also lies in the years that are
said of it. Guarantees: exact over the whole calendar, in as many bits as the bounds need, so that nothing wraps.
"""

from __future__ import annotations

from calendar import isleap
from datetime import date
from itertools import accumulate
from typing import Literal

import z3

from regelproef.encode.logic import conj, disj, neg
from regelproef.encode.numbers import split
from regelproef.encode.terms import (
    DAY_BITS,
    MAX_YEAR,
    MONTH_BITS,
    SHORT_MONTHS,
    DateTerm,
    NumberTerm,
    calculate,
    compare,
    constant_number,
    date_part,
    dated,
    decode_date,
    either,
    is_leap,
    narrow,
    resize,
    width_of,
)

Years = tuple[int, int]  # the first and the last
Between = Literal["months_between", "days_between"]
MOST_DAYS = 3 * 365  # that are compared without counting: one year further on is one step more
LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


# -- later and earlier --------------------------------------------------------------------------------------------------------


def add_months(day: DateTerm, months: NumberTerm, years: Years) -> DateTerm:
    """The same day of the month so many months later, or the last day of that month where it has no such day. `years`: in which that lies.

    Raises:
        OutOfBounds: when the year could be none from 1 to 9999.
    """
    by, rest = split(months, 12)
    if rest.low == rest.high == 0:
        return add_years(day, by, years)
    later = calculate("+", date_part("month", day), rest)
    over = compare(">", later, constant_number(12))
    month = either(over, calculate("-", later, constant_number(12)), later)
    assert isinstance(month, NumberTerm)
    year = calculate("+", calculate("+", date_part("year", day), by), _counted(over))
    return _last_at_most(_within(year, years), narrow(month.bits, 1, 12).bits, day)


def add_years(day: DateTerm, by: NumberTerm, years: Years) -> DateTerm:
    """As twelve times as many months: only a 29 February becomes another day.

    Raises:
        OutOfBounds: when the year could be none from 1 to 9999.
    """
    return _last_at_most(_within(calculate("+", date_part("year", day), by), years), date_part("month", day).bits, day)


def years_after(day: DateTerm, months: NumberTerm) -> Years:
    """In which years that many months later can lie, by what is known of the parts."""
    return (day.first_year * 12 + months.low) // 12, (day.last_year * 12 + 11 + months.high) // 12


def _within(year: NumberTerm, years: Years) -> NumberTerm:
    return narrow(year.bits, max(year.low, years[0]), min(year.high, years[1]))


def _last_at_most(year: NumberTerm, month: z3.BitVecRef, day: DateTerm) -> DateTerm:
    """That month with the day of another date, or with its own last day where it is shorter. The month has a bit for a sign."""
    own = z3.Extract(MONTH_BITS - 1, 0, month)
    number = z3.Extract(DAY_BITS - 1, 0, day.bits)
    most = month_length(year.bits, own, year.low, year.high)
    return dated(year, z3.Concat(own, z3.If(z3.ULT(most, number), most, number)))


def month_length(year: z3.BitVecRef, month: z3.BitVecRef, first: int, last: int) -> z3.BitVecRef:
    """The number of days of a month of a year that lies in first..last."""
    short, february = disj(month == one for one in SHORT_MONTHS), z3.If(is_leap(year, first, last), _days(29), _days(28))
    return z3.If(month == 2, february, z3.If(short, _days(30), _days(31)))


def _days(number: int) -> z3.BitVecRef:
    return z3.BitVecVal(number, DAY_BITS)


# -- how far apart ------------------------------------------------------------------------------------------------------------


def months_between(start: DateTerm, end: DateTerm) -> NumberTerm:
    """The months from the one month to the other, less one where the day of the end comes too early and is not the last of its month."""
    in_years, in_months = (calculate("-", date_part(part, end), date_part(part, start)) for part in ("year", "month"))
    difference = calculate("+", calculate("*", constant_number(12), in_years), in_months)
    first, last = (z3.Extract(DAY_BITS - 1, 0, day.bits) for day in (start, end))
    month = z3.Extract(DAY_BITS + MONTH_BITS - 1, DAY_BITS, end.bits)
    most = month_length(end.year, month, end.first_year, end.last_year)
    width = width_of(difference.low - 1, difference.high)
    early = conj((z3.ULT(last, first), z3.ULT(last, most)))
    bits = resize(difference, width) - z3.If(early, z3.BitVecVal(1, width), z3.BitVecVal(0, width))
    return NumberTerm(bits, difference.low - 1, difference.high)


def days_between(start: DateTerm, end: DateTerm) -> NumberTerm:
    """The days from the one to the other, both counted from the first of January of the earliest year of either."""
    since = min(start.first_year, end.first_year)
    return calculate("-", _day_number(end, since), _day_number(start, since))


# -- how far apart, compared with a constant ----------------------------------------------------------------------------------


def compare_between(name: Between, op: str, start: DateTerm, end: DateTerm, number: int) -> z3.BoolRef:
    """Whether so many months or days lie between two dates: the one, moved, stands before the other, and nothing is counted."""
    at_least = _months_at_least if name == "months_between" else _days_at_least
    match op:
        case ">=" | "<":
            found = at_least(start, end, number)
            return found if op == ">=" else neg(found)
        case ">" | "<=":
            found = at_least(start, end, number + 1)
            return found if op == ">" else neg(found)
        case _:
            found = conj((at_least(start, end, number), neg(at_least(start, end, number + 1))))
            return found if op == "==" else neg(found)


def _months_at_least(start: DateTerm, end: DateTerm, months: int) -> z3.BoolRef:
    years = years_after(start, constant_number(months))
    if years[0] < 1 or years[1] > MAX_YEAR:
        return compare(">=", months_between(start, end), constant_number(months))
    return compare("<=", add_months(start, constant_number(months), years), end)


def _days_at_least(start: DateTerm, end: DateTerm, days: int) -> z3.BoolRef:
    if days < 0:
        return neg(_days_at_least(end, start, 1 - days))
    if days > MOST_DAYS:
        return compare(">=", days_between(start, end), constant_number(days))
    year, place = start.year, calculate("+", _day_of_year(start), constant_number(days))
    for further in range(days // 365 + 1):
        leap = is_leap(year, start.first_year, start.last_year + further)
        length = NumberTerm(z3.If(leap, z3.BitVecVal(366, 10), z3.BitVecVal(365, 10)), 365, 366)
        over = compare(">", place, length)
        inside = either(over, calculate("-", place, length), place)
        assert isinstance(inside, NumberTerm)
        year, place = z3.If(over, year + 1, year), narrow(inside.bits, 1, max(366, place.high - 365))
    return z3.UGE(_in_order(end.year, _day_of_year(end)), _in_order(year, place))


def _in_order(year: z3.BitVecRef, place: NumberTerm) -> z3.BitVecRef:
    """A year and a place in it, ordered as days are."""
    return z3.Concat(year, resize(place, 10))


def _day_of_year(day: DateTerm) -> NumberTerm:
    """From 1 on 1 January to 365 or 366."""
    month = date_part("month", day)
    behind = conj((z3.UGE(month.bits, 3), is_leap(day.year, day.first_year, day.last_year)))
    found = calculate("+", calculate("+", _days_before(month), _counted(behind)), date_part("day", day))
    return narrow(found.bits, 1, 366)


# -- days, counted ------------------------------------------------------------------------------------------------------------


def _day_number(day: DateTerm, since: int) -> NumberTerm:
    """The place of the day among those from 1 January of that year, counted from 1.

    A year has 365 days, and a leap day counts from the March behind it on: there is one in every fourth year, but in few of the centuries.
    """
    if z3.is_bv_value(day.bits):
        return constant_number((decode_date(day.bits.as_long()) - date(since, 1, 1)).days + 1)
    year, month = date_part("year", day), date_part("month", day)
    early = z3.ULT(month.bits, 3)
    last_march = calculate("-", year, _counted(early))
    bits = resize(last_march, max(last_march.bits.size(), 3))  # of the years 0 and 1 there are only two
    fourths = NumberTerm(z3.Extract(bits.size() - 1, 2, bits), last_march.low >> 2, last_march.high >> 2)
    leap_days = calculate("-", calculate("-", fourths, constant_number((since - 1) >> 2)), _common_centuries(last_march, since))
    whole = calculate("*", constant_number(365), calculate("-", year, constant_number(since)))
    return calculate("+", calculate("+", whole, leap_days), calculate("+", _days_before(month), date_part("day", day)))


def _days_before(month: NumberTerm) -> NumberTerm:
    """The days of the months before one, in a year without a leap day."""
    found = constant_number(0)
    for number, days in enumerate(accumulate(LENGTHS[:-1]), 2):
        chosen = either(compare(">=", month, constant_number(number)), constant_number(days), found)
        assert isinstance(chosen, NumberTerm)
        found = chosen
    return found


def _common_centuries(year: NumberTerm, since: int) -> NumberTerm:
    """How many years without a leap day, of those that a fourth year would be, there are from one year to the other."""
    centuries = [century for century in range(since, year.high + 1) if century % 100 == 0 and not isleap(century)]
    found = constant_number(0)
    for count, century in enumerate(centuries, 1):
        chosen = either(compare(">=", year, constant_number(century)), constant_number(count), found)
        assert isinstance(chosen, NumberTerm)
        found = chosen
    return found


def _counted(holds: z3.BoolRef) -> NumberTerm:
    return NumberTerm(z3.If(holds, z3.BitVecVal(1, 2), z3.BitVecVal(0, 2)), 0, 1)
