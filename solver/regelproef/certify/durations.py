"""Days that are moved by months or years, and the months and days between two of them.

In: days as numbers of which each part has its bits, and numbers of months or years. Out: a day, or a number. Guarantees: written from
docs/rule-language.md alone, and no bound is taken over from the types.
"""

from __future__ import annotations

from regelproef.certify.facts import MONTH_BITS, SHORT, YEAR, day_of, part_of_day
from regelproef.certify.numbers import Arithmetic, Number, constant, truth_number

MONTHS = 12  # of a year
FEBRUARY, MARCH = 2, 3
BEFORE_MONTH = {3: 0, 4: 31, 5: 61, 6: 92, 7: 122, 8: 153, 9: 184, 10: 214, 11: 245, 12: 275, 1: 306, 2: 337}  # days since 1 March


class Durations:
    def __init__(self, arithmetic: Arithmetic) -> None:
        self.arithmetic, self.clauses = arithmetic, arithmetic.clauses

    def months_later(self, day: Number, months: Number) -> Number:
        """The months that make no whole year move the month, past December into the next year; the day is at most the last one of that month."""
        reckon = self.arithmetic
        years, rest = reckon.divided(months, MONTHS)
        counted = reckon.in_bits(reckon.plus(part_of_day(day, "month"), reckon.in_bits(rest)))
        next_year = truth_number(reckon.less(constant(MONTHS), counted))
        month = reckon.in_bits(reckon.minus(counted, reckon.times(MONTHS, next_year)))
        return self._day(reckon.plus(part_of_day(day, "year"), reckon.plus(years, next_year)), month, part_of_day(day, "day"))

    def years_later(self, day: Number, years: Number) -> Number:
        """The same month; only 29 February may not be there."""
        return self._day(self.arithmetic.plus(part_of_day(day, "year"), years), part_of_day(day, "month"), part_of_day(day, "day"))

    def months_between(self, start: Number, end: Number) -> Number:
        """How many months the one lies past the other; one less where its day of the month comes before that of the other and is not the last."""
        reckon = self.arithmetic
        (year, month, day), (end_year, end_month, end_day) = ([part_of_day(one, part) for part in ("year", "month", "day")] for one in (start, end))
        months = reckon.plus(reckon.times(MONTHS, reckon.minus(end_year, year)), reckon.minus(end_month, month))
        early = self.clauses.all((reckon.less(end_day, day), reckon.less(end_day, self._length(end_year, end_month))))
        return reckon.minus(months, truth_number(early))

    def days_between(self, start: Number, end: Number) -> Number:
        return self.arithmetic.minus(self._count(end), self._count(start))

    # -- the calendar -----------------------------------------------------------------------------------------------------------------

    def _day(self, year: Number, month: Number, day: Number) -> Number:
        """This day of a month, or the last one where it has no such day."""
        reckon = self.arithmetic
        year = reckon.in_bits(year)
        length = self._length(year, month)
        kept = reckon.in_bits(reckon.choose(reckon.at_most(day, length), day, length))
        in_year = (*reckon.between(kept, 0, 2**MONTH_BITS - 1).bits, *reckon.between(month, 0, MONTHS).bits)
        return day_of(year, Number(0, YEAR - 1, in_year))

    def _length(self, year: Number, month: Number) -> Number:
        """How many days a month has."""
        equal, every = self.arithmetic.equal, self.clauses.all
        february, leap = equal(month, constant(FEBRUARY)), self._leap(year)
        short = self.clauses.any([equal(month, constant(one)) for one in SHORT])
        options = ((every((february, leap)), 29), (every((february, -leap)), 28), (short, 30), (every((-february, -short)), 31))
        return self.arithmetic.first_of([(condition, constant(days)) for condition, days in options])

    def _leap(self, year: Number) -> int:
        """Every fourth year is one, and of those that end a century every fourth."""
        reckon = self.arithmetic
        century, rest = reckon.divided(year, 100)
        counts = reckon.choose(reckon.equal(rest, constant(0)), century, rest)
        return reckon.equal(reckon.divided(counts, 4)[1], constant(0))

    def _count(self, day: Number) -> Number:
        """Days since some day that is the same for all: years begin in March here, so that a leap day is the last of its year."""
        reckon = self.arithmetic
        month = part_of_day(day, "month")
        year = reckon.minus(part_of_day(day, "year"), truth_number(reckon.less(month, constant(MARCH))))
        in_year = reckon.first_of([(reckon.equal(month, constant(one)), constant(days)) for one, days in BEFORE_MONTH.items()])
        found = reckon.plus(reckon.plus(reckon.times(365, year), in_year), part_of_day(day, "day"))
        for every, sign in ((4, 1), (100, -1), (400, 1)):
            found = reckon.plus(found, reckon.times(sign, reckon.divided(year, every)[0]))
        return found
