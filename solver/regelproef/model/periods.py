"""Periods as expressions over the reference date.

In: a rulebook and periods, both days inclusive. Out: an expression that holds exactly on the days that they cover.
"""

from __future__ import annotations

from datetime import date

from regelproef.language.typed import TRUE, Compare, Const, Expr, Fact, all_of, any_of
from regelproef.language.types import dates
from regelproef.model.parts import Period
from regelproef.model.rulebook import Rulebook


def in_force(book: Rulebook, periods: tuple[Period, ...]) -> Expr:
    """The reference date lies in one of the periods; no periods means always."""
    if not periods:
        return TRUE
    day = Fact(book.reference_date, book.facts[book.reference_date].type)
    return any_of(all_of(_bounds(day, period)) for period in periods)


def _bounds(day: Fact, period: Period) -> list[Expr]:
    found: list[Expr] = []
    if period.first is not None and period.first > day.type.first_date:
        found.append(Compare(">=", day, _constant(period.first)))
    if period.last is not None and period.last < day.type.last_date:
        found.append(Compare("<=", day, _constant(period.last)))
    return found


def _constant(day: date) -> Const:
    return Const(day, dates(day, day))
