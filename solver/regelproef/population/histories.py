"""Histories as bits: what holds in which year, and what is asked of a span of years.

In: for each column of a history its SQL, and the years of a span as SQL. Out: the history that `and`, `or` and `not` make of others, and whether, how
often and how long it holds in a span. Guarantees: no bit stands outside the range of the history.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlglot import exp

from regelproef.population import sql
from regelproef.population.sql import Sql
from regelproef.population.stored import WIDTH

Keep = Callable[[str, Sql], Sql]  # gives what is used more than once a column of its own
FULL = (1 << WIDTH) - 1


@dataclass(frozen=True)
class Bits:
    """A history, or part of one; the first year of all stands in the lowest bit of the first chunk."""

    chunks: tuple[Sql, ...]

    def both(self, other: Bits) -> Bits:
        """What holds in the years in which both hold."""
        return Bits(tuple(_both(one, two) for one, two in zip(self.chunks, other.chunks, strict=True)))

    def either(self, other: Bits) -> Bits:
        """What holds in the years in which one of them holds."""
        return Bits(tuple(sql.binary(exp.BitwiseOr, one, two) for one, two in zip(self.chunks, other.chunks, strict=True)))

    def lacking(self, every: int) -> Bits:
        """The bits of `every` that do not stand here."""
        return Bits(
            tuple(_both(exp.BitwiseNot(this=sql.within(one)), sql.number(mask)) for one, mask in zip(self.chunks, _cut(every, self), strict=True))
        )

    def some(self) -> Sql:
        """Whether it holds in any year."""
        return sql.any_(sql.binary(exp.NEQ, one, sql.number(0)) for one in self.chunks)

    def count(self) -> Sql:
        """In how many years it holds."""
        return sql.total([exp.cast(exp.BitwiseCount(this=one), "bigint") for one in self.chunks])

    def covers(self, other: Bits) -> Sql:
        """Whether every bit of the other stands here too."""
        return sql.all_(sql.binary(exp.EQ, _both(two, one), two.copy()) for one, two in zip(self.chunks, other.chunks, strict=True))

    def later(self, places: int) -> Bits:
        """Every bit so many years later; what leaves the last chunk is lost."""
        return self._moved(places, -1, lambda one, by: sql.shifted(_both(one, sql.number(FULL >> by)), by, exp.BitwiseLeftShift))

    def earlier(self, places: int) -> Bits:
        """Every bit so many years earlier; what leaves the first chunk is lost."""
        return self._moved(places, 1, lambda one, by: sql.shifted(one, by, exp.BitwiseRightShift))

    def _moved(self, places: int, towards: int, near: Callable[[Sql, int], Sql]) -> Bits:
        """From the chunk `towards` which the bits come, and from the one beyond it what crosses the edge between both."""
        chunks, by = divmod(places, WIDTH)
        found: list[Sql] = []
        for place in range(len(self.chunks)):
            parts: list[Sql] = []
            own, beyond = place + towards * chunks, place + towards * (chunks + 1)
            if 0 <= own < len(self.chunks):
                parts.append(near(self.chunks[own].copy(), by))
            if by and 0 <= beyond < len(self.chunks):
                parts.append(self._across(self.chunks[beyond].copy(), WIDTH - by, towards))
            found.append(sql.number(0) if not parts else parts[0] if len(parts) == 1 else sql.binary(exp.BitwiseOr, *parts))
        return Bits(tuple(found))

    @staticmethod
    def _across(one: Sql, by: int, towards: int) -> Sql:
        if towards < 0:
            return sql.shifted(one, by, exp.BitwiseRightShift)
        return sql.shifted(_both(one, sql.number(FULL >> by)), by, exp.BitwiseLeftShift)

    def kept(self, keep: Keep) -> Bits:
        """The same in columns of their own."""
        return Bits(tuple(keep("h", one) for one in self.chunks))

    def longest(self, keep: Keep, years: int) -> Sql:
        """The most bits that stand in a row; there are no more than `years` of them.

        Of rows of 1, 2, 4, … bits it is known where each begins. From the longest of these on it is tried whether one more fits behind what was
        found: `ends` are the places behind a row of the length so far.
        """
        rows = [self.kept(keep)]
        while 1 << len(rows) <= years:
            rows.append(rows[-1].both(rows[-1].earlier(1 << len(rows) - 1)).kept(keep))
        length: list[Sql] = []
        ends: Bits | None = None
        for power in reversed(range(len(rows))):
            more = (rows[power] if ends is None else ends.both(rows[power])).kept(keep)
            fits = keep("b", more.some())
            length.append(sql.case([(fits, sql.number(1 << power))], sql.number(0)))
            if power:
                before = ends or Bits(tuple(sql.number(FULL) for _ in self.chunks))
                moved = zip(more.later(1 << power).chunks, before.chunks, strict=True)
                ends = Bits(tuple(sql.case([(fits.copy(), after)], own.copy()) for after, own in moved)).kept(keep)
        return sql.total(length)


def span(first: Sql, last: Sql, chunks: int) -> Bits:
    """The bits of the years from `first` up to and including `last`, counted from the first year of all; none where it ends before it begins."""
    found = []
    for place in range(chunks):
        up_to, before = (_below(edge, place) for edge in (sql.binary(exp.Add, last, sql.number(1)), first))
        found.append(_both(up_to, exp.BitwiseNot(this=sql.within(before))))
    return Bits(tuple(found))


def _below(edge: Sql, chunk: int) -> Sql:
    """The bits of a chunk that stand below an edge."""
    inside = edge.copy() if chunk == 0 else sql.binary(exp.Sub, edge.copy(), sql.number(chunk * WIDTH))
    by = sql.greatest(sql.number(0), sql.least(sql.number(WIDTH), inside))
    return sql.binary(exp.Sub, sql.shifted(sql.number(1), by, exp.BitwiseLeftShift), sql.number(1))


def _both(one: Sql, other: Sql) -> Sql:
    return sql.binary(exp.BitwiseAnd, one.copy(), other.copy())


def _cut(mask: int, bits: Bits) -> list[int]:
    return [mask >> (WIDTH * place) & FULL for place in range(len(bits.chunks))]
