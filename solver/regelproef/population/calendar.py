"""Months, years and days between dates in SQL.

In: SQL of dates as `stored` has them, and of numbers, which give no day outside the years 1 to 9999. Out: SQL over these; whatever is used more than
once is kept in a column first. Nothing that is divided is below zero.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlglot import exp

from regelproef.language.functions import MONTHS_OF_YEAR
from regelproef.population import sql
from regelproef.population.sql import Sql
from regelproef.population.stored import MONTH, OF_YEAR, YEAR

Keep = Callable[[Sql], Sql]
SHORT_MONTHS = (4, 6, 9, 11)


def year_of(day: Sql) -> Sql:
    return sql.shifted(day.copy(), 9, exp.BitwiseRightShift)


def month_of(day: Sql) -> Sql:
    return sql.binary(exp.BitwiseAnd, sql.shifted(day.copy(), 5, exp.BitwiseRightShift), sql.number(15))


def day_of(day: Sql) -> Sql:
    return sql.binary(exp.BitwiseAnd, day.copy(), sql.number(31))


def of_year(day: Sql) -> Sql:
    """Its month and day, as one number."""
    return sql.binary(exp.BitwiseAnd, day.copy(), sql.number(OF_YEAR))


def in_year(year: Sql, within: Sql) -> Sql:
    """The day that has this month and day, as one number, in that year."""
    return sql.binary(exp.Add, _times(YEAR, year), within)


def add_months(day: Sql, months: Sql, keep: Keep) -> Sql:
    """The same day of the month so many months later, or the last day of that month where it has no such day."""
    day = keep(day)
    later = keep(sql.binary(exp.Add, _months(day), months))
    year = keep(_divided(later, MONTHS_OF_YEAR))
    month = keep(sql.binary(exp.Add, sql.binary(exp.Mod, later, sql.number(MONTHS_OF_YEAR)), sql.number(1)))
    own = sql.binary(exp.Add, _times(MONTH, month), sql.least(day_of(day), _length(year, month)))
    return in_year(year, own)


def add_years(day: Sql, years: Sql, keep: Keep) -> Sql:
    return add_months(day, _times(MONTHS_OF_YEAR, years), keep)


def months_between(start: Sql, end: Sql, keep: Keep) -> Sql:
    """The months from the one month to the other, less one where the day of the end comes too early and is not the last of its month."""
    start, end = keep(start), keep(end)
    early = sql.binary(exp.LT, day_of(end), sql.least(day_of(start), _length(keep(year_of(end)), keep(month_of(end)))))
    difference = sql.binary(exp.Sub, _months(end), _months(start))
    return sql.binary(exp.Sub, difference, sql.case([(early, sql.number(1))], sql.number(0)))


def days_between(start: Sql, end: Sql, keep: Keep) -> Sql:
    return sql.binary(exp.Sub, _day_number(keep(end), keep), _day_number(keep(start), keep))


def _months(day: Sql) -> Sql:
    """From the year 0 to the month of the day."""
    months = sql.binary(exp.Add, _times(MONTHS_OF_YEAR, year_of(day)), month_of(day))
    return sql.binary(exp.Sub, months, sql.number(1))


def _length(year: Sql, month: Sql) -> Sql:
    """How many days a month has."""
    fourth, century, fourth_century = (sql.binary(exp.EQ, sql.binary(exp.Mod, year.copy(), sql.number(by)), sql.number(0)) for by in (4, 100, 400))
    leap = sql.all_((fourth, sql.any_((sql.not_(century), fourth_century))))
    branches = [
        (sql.all_((sql.binary(exp.EQ, month.copy(), sql.number(2)), leap)), sql.number(29)),
        (sql.binary(exp.EQ, month.copy(), sql.number(2)), sql.number(28)),
        (sql.one_of(month.copy(), map(sql.number, SHORT_MONTHS)), sql.number(30)),
    ]
    return sql.case(branches, sql.number(31))


def _day_number(day: Sql, keep: Keep) -> Sql:
    """Counted in years that begin in March, so that a leap day is the last of its year."""
    early = sql.binary(exp.LT, month_of(day), sql.number(3))
    year = keep(sql.binary(exp.Sub, year_of(day), sql.case([(early, sql.number(1))], sql.number(0))))
    month = sql.binary(exp.Mod, sql.binary(exp.Add, month_of(day), sql.number(9)), sql.number(MONTHS_OF_YEAR))
    in_months = _divided(sql.binary(exp.Add, _times(153, month), sql.number(2)), 5)  # 153 days in each five months from March on
    leap_days = sql.binary(exp.Add, sql.binary(exp.Sub, _divided(year, 4), _divided(year, 100)), _divided(year, 400))
    return sql.total([_times(365, year), leap_days, in_months, day_of(day)])


def _times(factor: int, value: Sql) -> Sql:
    return sql.binary(exp.Mul, value.copy(), sql.number(factor))


def _divided(value: Sql, divisor: int) -> Sql:
    return sql.binary(exp.IntDiv, value.copy(), sql.number(divisor))
