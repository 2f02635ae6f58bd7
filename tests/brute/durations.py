"""Random expressions that count months and days between dates, and move dates by months or years.

In:  what a book has so far. Out: terms.
Guaranteed: a date that is moved stays within the calendar, and a book that draws nothing of all this (`lasts` is nought) is the one that it was
     before there was any of it.
"""

from __future__ import annotations

import datetime
import random
from dataclasses import replace

from brute.formulas import days_between, months_between, moved
from brute.reckoned import Reckoner
from brute.syntax import Day
from brute.terms import Scope, Term

FAR = 40  # a number that moves a date is no further from nought than this
YEARS = range(400, 9000)  # of dates that are moved


class Durations(Reckoner):
    """Writes also expressions with terms of months and days, in some books."""

    def __init__(self, rng: random.Random) -> None:
        super().__init__(rng)
        chances = rng.getstate()
        self.lasts = rng.choice([0.0, 0.0, 0.25, 0.5])
        rng.setstate(chances)

    def has_terms(self) -> bool:
        """Costs no chance in a book without any of this."""
        return self.lasts > 0 and self.chance(self.lasts)

    def number(self, scope: Scope, kind: str, depth: int = 1) -> Term:
        if kind == "int" and depth > 0 and scope.of("date") and self.has_terms():
            return self.between(self.date(scope, depth - 1), self.date(scope, depth - 1))
        return super().number(scope, kind, depth)

    def between(self, one: Term, two: Term) -> Term:
        name, count = self.rng.choice([("months_between", months_between), ("days_between", days_between)])
        return Term("int", f"{name}({one.text}, {two.text})", count(parts(one.high), parts(two.low)), count(parts(one.low), parts(two.high)))

    def date(self, scope: Scope, depth: int = 1) -> Term:
        found = super().date(scope, depth)
        return self.moved(scope, found) if depth > 0 and self.has_terms() else found

    def moved(self, scope: Scope, start: Term) -> Term:
        """Always in brackets, for behind `at` it needs them."""
        if start.low.year not in YEARS or start.high.year not in YEARS:
            return start
        unit, months = self.rng.choice([("month", 1), ("months", 1), ("months", 1), ("year", 12), ("years", 12)])
        count, sign = self.count(scope), self.rng.choice([1, 1, -1])
        steps = sorted(months * sign * end for end in (count.low, count.high))
        text = f"({start.text} {'+' if sign > 0 else '-'} {count.text} {unit})"
        return Term("date", text, moved_day(start.low, steps[0]), moved_day(start.high, steps[1]))

    def count(self, scope: Scope) -> Term:
        """A number that is written, or one that is known or reckoned."""
        few = [each for each in scope.of("int") if each.low >= -FAR and each.high <= FAR and each.text.isidentifier()]
        if few and self.chance(0.5):
            one = self.rng.choice(few)
            return one if self.chance(0.5) else replace(one, text=f"({one.text} - 3)", low=one.low - 3, high=one.high - 3)
        constant = self.rng.choice([0, 1, 1, 2, 6, 11, 12, 13, 30])
        return Term("int", str(constant), constant, constant)


def parts(day: datetime.date) -> Day:
    return day.year, day.month, day.day


def moved_day(day: datetime.date, months: int) -> datetime.date:
    return datetime.date(*moved(parts(day), months))
