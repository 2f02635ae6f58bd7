"""Which days somebody knows: a possible person of the new version has that reference date.

In: two versions. Out: `KnownDays`. A day that only the base knew is not known any more: what happens on it shows in no outcome. Guarantees: where
that could not be decided, `unanswered` says so, and the day counts as known where it lies in its range.
"""

from __future__ import annotations

from datetime import date

from regelproef.answer.asked import Answer
from regelproef.ask.two_versions import constant
from regelproef.ask.versions import Versions
from regelproef.language.typed import Compare, Expr, Fact


class KnownDays:
    """Asked of the solver, each stretch once."""

    def __init__(self, versions: Versions) -> None:
        self.versions, self.unanswered = versions, list[Answer]()
        self._first: dict[tuple[date, date], date | None] = {}

    def first(self, start: date, end: date) -> date | None:
        """The first day of a stretch, both ends included, that somebody knows."""
        if (start, end) not in self._first:
            self._first[start, end] = self._asked(start, end)
        return self._first[start, end]

    def _asked(self, start: date, end: date) -> date | None:
        book, asker = self.versions.new, self.versions.anybody
        own = book.facts[book.reference_date].type
        low, high = max(start, own.first_date), min(end, own.last_date)
        if low > high:
            return None
        day = Fact(book.reference_date, own)
        stretch = (Compare(">=", day, constant(low, own)), Compare("<=", day, constant(high, own)))
        if book.reference_date not in book.index.of_world.facts or self._possible(Compare("==", day, constant(low, own))):
            return low
        if not self._possible(*stretch):
            return None
        bounds = asker.bounds(day, *self.versions.possible(""), *stretch)
        return bounds.least if bounds is not None and isinstance(bounds.least, date) else low

    def _possible(self, *when: Expr) -> bool:
        answer = self.versions.anybody.decide(*self.versions.possible(""), *when)
        if answer.unknown:
            self.unanswered.append(answer)
        return not answer.impossible
