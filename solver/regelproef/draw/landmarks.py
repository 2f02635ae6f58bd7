"""The numbers and days that a rulebook names, and for each fact the values that lie there.

In: a `Rulebook`. Out: `Landmarks`, and a `Palette` of values for each fact: near the constants of conditions under every reading, near the days and
years that rules, amounts, parameters and periods name, at the ends of its range and now and then anywhere; 29 February, 31 December and 1 January
are named always. Histories are stretches of about the lengths that rules ask for, up to the year before a day, long ago, with a gap, or of single
years.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from regelproef.answer.outcome import Value
from regelproef.draw.numbers import Numbers
from regelproef.language.typed import Const, walk
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition, Period
from regelproef.model.rulebook import Rulebook
from regelproef.model.steps import shift_days

MAX_YEARS = 130  # a constant up to this may be a number of years
ANYWHERE = 12  # one value in so many lies anywhere in the range
LEAP_DAY = (2, 29)
LONG_AGO = 5  # one stretch of years in so many does not end beside the day


@dataclass(frozen=True)
class Landmarks:
    """The numbers, days, and months with days that a rulebook names."""

    numbers: tuple[int, ...]
    days: tuple[date, ...]
    calendar: tuple[tuple[int, int], ...]

    @property
    def spans(self) -> tuple[int, ...]:
        """Numbers that may count years."""
        return tuple(number for number in self.numbers if 0 <= number <= MAX_YEARS)


def landmarks_of(book: Rulebook) -> Landmarks:
    """What the rules, derived values, amounts, parameters and world of a rulebook name."""
    constants = list(_constants(book))
    dated = [entry.value for one in book.amounts.values() if one.parameter for entry in one.periods]
    numbers = sorted({value for value in (*constants, *dated) if isinstance(value, int) and not isinstance(value, bool)})
    days = {value for value in constants if isinstance(value, date)}
    periods = [period for rule in book.rules.values() for period in rule.valid]
    periods.extend(entry.period for amount in book.amounts.values() for entry in amount.periods)
    days.update(day for period in periods for day in edges(period))
    of_year = [day for one in dated if isinstance(one, date) for day in (one, one + timedelta(days=1))]
    calendar = {(1, 1), (12, 31), (6, 30), (7, 1), (2, 28), LEAP_DAY, (3, 1), *((day.month, day.day) for day in (*days, *of_year))}
    return Landmarks(tuple(numbers), tuple(sorted(days)), tuple(sorted(calendar)))


def _constants(book: Rulebook) -> Iterator[object]:
    formulas = [formula for rule in book.rules.values() for formula in rule.formulas]
    formulas.extend(formula for derived in book.derived.values() for _, formula in derived.alternatives)
    formulas.extend(line.holds for line in (*book.world, *book.usual))
    for formula in formulas:
        yield from (part.value for part in walk(formula.expr) if isinstance(part, Const))


def edges(period: Period) -> Iterator[date]:
    """The first and the last day of a period, and the days beside it."""
    for edge, beyond in ((period.first, -1), (period.last, 1)):
        if edge is not None:
            yield from (day for day in (edge, shift_days(edge, beyond)) if day is not None)


@dataclass(frozen=True)
class Palette:
    """The values that one fact is given."""

    fact: FactDefinition
    landmarks: Landmarks

    def value(self, numbers: Numbers, year: int) -> Value:
        """Any of them. `year`: that of the day on which the person is decided, beside which histories end."""
        match self.fact.type.kind:
            case Kind.BOOL | Kind.ENUM:
                return numbers.pick(self.fact.values())
            case Kind.HISTORY:
                return self.history(numbers, year)
            case Kind.DATE:
                return self._date(numbers)
            case _:
                low, high = self.fact.type.lowest, self.fact.type.highest
                return low + numbers.below(high - low + 1) if numbers.one_in(ANYWHERE) else numbers.pick(self._numbers)

    @cached_property
    def _numbers(self) -> tuple[int, ...]:
        low, high = self.fact.type.lowest, self.fact.type.highest
        assert isinstance(self.fact.default, int)
        years = {day.year for day in self.landmarks.days}
        near = {n + step for n in (*self.landmarks.numbers, self.fact.default, *years) for step in (-1, 0, 1)} | {low, high}
        return tuple(sorted(number for number in near if low <= number <= high))

    def _date(self, numbers: Numbers) -> date:
        low, high = self.fact.type.first_date, self.fact.type.last_date
        if numbers.one_in(ANYWHERE):
            return date.fromordinal(low.toordinal() + numbers.below(high.toordinal() - low.toordinal() + 1))
        if numbers.one_in(3):
            return numbers.pick(self._days)
        year, (month, day) = numbers.pick(self._years), numbers.pick(self.landmarks.calendar)
        if (month, day) == LEAP_DAY and not numbers.one_in(4):  # else 28 February
            year -= year % 4
        return clamped(year, month, day, low, high)

    @cached_property
    def _days(self) -> tuple[date, ...]:
        low, high = self.fact.type.first_date, self.fact.type.last_date
        assert isinstance(self.fact.default, date)
        return tuple(sorted({day for day in self.landmarks.days if low <= day <= high} | {low, high, self.fact.default}))

    @cached_property
    def _years(self) -> tuple[int, ...]:
        low, high = self.fact.type.first_date.year, self.fact.type.last_date.year
        assert isinstance(self.fact.default, date)
        base = {self.fact.default.year, low, high, *(day.year for day in self.landmarks.days)}
        base |= {day.year - span for day in self.landmarks.days for span in self.landmarks.spans}
        return tuple(sorted({year for one in base for year in (one - 1, one, one + 1) if low <= year <= high}))

    def history(self, numbers: Numbers, year: int) -> frozenset[int]:
        """One or two stretches, the last mostly up to the year before the day."""
        low, high = self.fact.type.lowest, self.fact.type.highest
        held = self._stretch(numbers, low + numbers.below(high - low + 1) if numbers.one_in(LONG_AGO) else year - numbers.below(3))
        match numbers.below(8):
            case 0:
                return held ^ {low + numbers.below(high - low + 1)}
            case 1:
                return held - {max(held) - numbers.below(len(held))} if held else held  # with a gap
            case 2:
                return held | self._stretch(numbers, low + numbers.below(high - low + 1))
            case _:
                return held

    def _stretch(self, numbers: Numbers, last: int) -> frozenset[int]:
        low, high = self.fact.type.lowest, self.fact.type.highest
        return frozenset(range(max(low, last - numbers.pick(self._lengths) + 1), min(last, high) + 1))

    @cached_property
    def _lengths(self) -> tuple[int, ...]:
        longest = self.fact.type.highest - self.fact.type.lowest + 1
        lengths = {span + step for span in (*self.landmarks.spans, 0) for step in (-1, 0, 1, 2)} | {longest}
        return tuple(sorted(length for length in lengths if 0 <= length <= longest))


def clamped(year: int, month: int, day: int, low: date, high: date) -> date:
    """The day of that year, or the day before where it has none such, and none outside the range."""
    try:
        found = date(year, month, day)
    except ValueError:
        found = date(year, month, day - 1)
    return min(max(found, low), high)
