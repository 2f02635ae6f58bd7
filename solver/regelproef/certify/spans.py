"""What is asked of a history over a span of years.

In: a history and the first and last year of the span, which may hang on the person. Out: how many years of the span it holds in, whether in any or in
all, and the longest run. Outside its range a history does not hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from regelproef.certify.clauses import FALSE, TRUE, Clauses
from regelproef.certify.facts import History
from regelproef.certify.numbers import Arithmetic, Number, constant, truth_number
from regelproef.language.functions import YearsName


class Spans:
    def __init__(self, arithmetic: Arithmetic) -> None:
        self.arithmetic, self.clauses = arithmetic, arithmetic.clauses

    def asked(self, name: YearsName, history: History, first: Number | None, last: Number | None) -> Number:
        """A truth value is 1 or 0. A side that is not given is the edge of the history."""
        first = constant(history.first) if first is None else first
        last = constant(history.last) if last is None else last
        years = range(history.first, history.last + 1)
        inside = [self.clauses.all((self._from(first, year), self._until(last, year))) for year in years]
        held = [self.clauses.all((one, history.holds(year))) for one, year in zip(inside, years, strict=True)]
        match name:
            case "count":
                return self._sum(held)
            case "any":
                return truth_number(self.clauses.any(held))
            case "all":
                return truth_number(self._all(history, first, last, inside))
            case "run":
                return self._longest(held)
            case _:
                assert_never(name)

    def _from(self, first: Number, year: int) -> int:
        return self.arithmetic.at_most(first, constant(year))

    def _until(self, last: Number, year: int) -> int:
        return self.arithmetic.at_most(constant(year), last)

    def _all(self, history: History, first: Number, last: Number, inside: Iterable[int]) -> int:
        years = range(history.first, history.last + 1)
        each = (self.clauses.any((-one, history.holds(year))) for one, year in zip(inside, years, strict=True))
        empty = self.arithmetic.less(last, first)
        return self.clauses.any((empty, self.clauses.all((*self._edges(history, first, last), *each))))

    def _edges(self, history: History, first: Number, last: Number) -> Iterator[int]:
        """The span lies within the range of the history."""
        yield self.arithmetic.at_most(constant(history.first), first)
        yield self.arithmetic.at_most(last, constant(history.last))

    def _sum(self, literals: list[int]) -> Number:
        """How many hold, added in pairs."""
        numbers = [truth_number(one) for one in literals]
        while len(numbers) > 1:
            paired = [self.arithmetic.plus(a, b) for a, b in zip(numbers[::2], numbers[1::2], strict=False)]
            numbers = paired + numbers[2 * len(paired) :]
        return numbers[0] if numbers else constant(0)

    def _longest(self, literals: list[int]) -> Number:
        """`ending[k]`: the last k + 1 years all hold. The longest run is at least k + 1 where that is so of some year."""
        ending: list[int] = []
        reached: list[list[int]] = []
        for one in literals:
            ending = [self.clauses.all((one, before)) for before in (TRUE, *ending)]
            for length, holds in enumerate(ending):
                if length == len(reached):
                    reached.append([])
                reached[length].append(holds)
        return self._counted([self.clauses.any(holds) for holds in reached])

    def _counted(self, at_least: list[int]) -> Number:
        """The number k where the first k hold and no later one does."""
        after = [*at_least[1:], FALSE]
        exactly = [self.clauses.all((reached, -more)) for reached, more in zip(at_least, after, strict=True)]
        bits = (self.clauses.any(one for number, one in enumerate(exactly, 1) if number >> place & 1) for place in range(len(at_least).bit_length()))
        return Number(0, len(at_least), tuple(bits))


def combined(clauses: Clauses, parts: list[History], *, every: bool) -> History:
    """Year by year all of them, or one of them; over the years from the first of any to the last of any."""
    first, last = min(one.first for one in parts), max(one.last for one in parts)
    join = clauses.all if every else clauses.any
    return History(first, last, {year: join(one.holds(year) for one in parts) for year in range(first, last + 1)})


def denied(history: History) -> History:
    """Where it does not hold within its own range."""
    return History(history.first, history.last, {year: -literal for year, literal in history.years.items()})
