"""Steps of a fact: the values next to a value and ever further from it, whether two lie one step apart, how far apart; and days a step from a day.

In: a fact and values of it. Out: the next values, the smaller one first; for a truth value or word every other value; for a history the same with one
year otherwise, the latest first. The calendar ends on 31 December 9999 and begins on 1 January of year 1: beyond them there is no day.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterable, Iterator
from datetime import MAXYEAR, MINYEAR, date, timedelta

from regelproef.answer.outcome import Value
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition

DAY_STEPS = (1, 31, 366, 5 * 366, 12 * 366, 30 * 366)
NUMBER_STEPS = (1, 2, 3, 5, 100)


def next_values(fact: FactDefinition, value: Value) -> Iterator[Value]:
    own = fact.type
    if own.kind is Kind.BOOL:
        yield not value
    elif own.kind is Kind.ENUM:
        yield from (other for other in own.values if other != value)
    elif isinstance(value, frozenset):
        yield from (value ^ {year} for year in range(own.highest, own.lowest - 1, -1))
    elif isinstance(value, date):
        if value > own.first_date:
            yield value - timedelta(days=1)
        if value < own.last_date:
            yield value + timedelta(days=1)
    elif isinstance(value, int):
        yield from filter(own.holds, (value - 1, value + 1))


def outward(fact: FactDefinition, own: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Places of a number or date ever further from its own, below and above, as far as there are values."""
    steps = DAY_STEPS if fact.type.kind is Kind.DATE else NUMBER_STEPS
    low, high = place_of(fact.type.low), place_of(fact.type.high)
    below = dict.fromkeys((*(own - step for step in steps if own - step >= low), low))
    above = dict.fromkeys((*(own + step for step in steps if own + step <= high), high))
    return tuple(place for place in below if place != own), tuple(place for place in above if place != own)


def place_of(value: object) -> int:
    """Where a number or date lies."""
    if isinstance(value, date):
        return value.toordinal()
    assert isinstance(value, int)
    return value


def value_at(fact: FactDefinition, place: int) -> Value:
    return date.fromordinal(place) if fact.type.kind is Kind.DATE else place


def one_step_apart(one: Value, other: Value) -> bool:
    """By a unit, a day, a year of a history; a truth value or word has no smaller step than to be another."""
    if isinstance(one, frozenset) and isinstance(other, frozenset):
        return len(one ^ other) == 1
    if isinstance(one, date) and isinstance(other, date):
        return abs((one - other).days) == 1
    if isinstance(one, (bool, str)):
        return one != other
    return isinstance(one, int) and isinstance(other, int) and abs(one - other) == 1


def stretches(years: Iterable[int]) -> list[tuple[int, int]]:
    """The first and the last of each of the years in a row, in order."""
    found: list[tuple[int, int]] = []
    for year in sorted(years):
        if found and found[-1][1] == year - 1:
            found[-1] = (found[-1][0], year)
        else:
            found.append((year, year))
    return found


def shift_days(day: date, days: int) -> date | None:
    """So many days later; None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def other_days(day: date) -> Iterator[tuple[str, date]]:
    """A day and a year later and earlier, each with its name, where they exist; 29 February becomes 28 February."""
    for name, moved in (("day-later", shift_days(day, 1)), ("day-earlier", shift_days(day, -1))):
        if moved is not None:
            yield name, moved
    for name, year in (("year-later", day.year + 1), ("year-earlier", day.year - 1)):
        if MINYEAR <= year <= MAXYEAR:
            yield name, day.replace(year=year, day=28 if (day.month, day.day) == (2, 29) and not isleap(year) else day.day)


def step_size(fact: FactDefinition, one: Value, other: Value) -> int:
    """How many units, days or years lie between two values; between two truth values or words that differ, one."""
    if isinstance(one, frozenset) and isinstance(other, frozenset):
        return len(one ^ other)
    if isinstance(one, date) and isinstance(other, date):
        return abs((one - other).days)
    if fact.type.kind in {Kind.INT, Kind.MONEY} and isinstance(one, int) and isinstance(other, int):
        return abs(one - other)
    return int(one != other)
