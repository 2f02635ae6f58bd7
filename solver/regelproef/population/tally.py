"""How many persons get what, and how much money that is.

In: tables of answers, one after another. Out: `Tally`: how many persons there are, how many of them cannot be read or be possible, and for each
decision how often it comes to what, over all and for each value of the facts by which is counted. Guarantees: sums are exact, however many are added;
who is not decided counts nowhere as a value.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from regelproef.answer.outcome import Status, Value
from regelproef.language.types import Kind, Type
from regelproef.model.rulebook import Rulebook
from regelproef.population.answers import POSSIBLE, by_fact, status, value
from regelproef.population.people import WRONG
from regelproef.population.program import STATUSES, Program
from regelproef.population.stored import YEAR

LOW = 20  # bits of a number that are added up apart from the others, so that no sum of many leaves 64 bits
AHEAD = len(STATUSES)  # classes of a count before those of values: a null, and each status but the first
Array = Any  # of numpy


@dataclass
class Count:
    """Of one decision. `values` counts a list, truth values and nulls one by one; `decided` is how many have a value, and `total` is their sum, of
    numbers and amounts."""

    values: Counter[Value] = field(default_factory=Counter)
    without: Counter[Status] = field(default_factory=Counter)
    decided: int = 0
    total: int = 0


class Tally:
    """Counts while persons are decided."""

    def __init__(self, book: Rulebook, program: Program, by: Sequence[str]) -> None:
        self.book, self.program, self.by = book, program, tuple(by)
        self.persons = self.unreadable = self.impossible = 0
        self.overall: dict[str, Count] = {name: Count() for name in program.decisions}
        self.grouped: dict[str, dict[Value, dict[str, Count]]] = {name: {} for name in by}

    @property
    def counts(self) -> dict[str, int]:
        """How many there are, and how many of them are not decided."""
        return {"persons": self.persons, "unreadable": self.unreadable, "impossible": self.impossible}

    @property
    def decided_wholly(self) -> bool:
        """Everybody could be read, is possible, and got a value of every decision."""
        return not (self.unreadable or self.impossible or any(count.without for count in self.overall.values()))

    def add(self, table: pa.Table) -> None:
        """Count a table of answers too."""
        wrong, possible = table[WRONG].to_numpy(), table[POSSIBLE].to_numpy()
        self.persons += len(table)
        self.unreadable += int(wrong.sum())
        self.impossible += int((~wrong & ~possible).sum())
        own = table.filter(pa.array(possible & ~wrong))
        groups: list[tuple[Any, Array, list[Value]]] = [(self.overall, np.zeros(len(own), dtype=np.int64), [None])]
        for place, name in enumerate(self.by):
            values, inverse = np.unique(_counted_by(own[by_fact(place)], self.book.facts[name].type), return_inverse=True)
            groups.append((self.grouped[name], inverse, [self._meant(name, one) for one in values.tolist()]))
        for place, name in enumerate(self.program.decisions):
            kind = self.book.decisions[name].type.kind
            for found, inverse, meant in groups:
                counts = [found[name] if one is None and found is self.overall else self._group(found, one)[name] for one in meant]
                self._count(counts, inverse, own[status(place)], own[value(place)], kind)

    def _group(self, found: Any, one: Value) -> dict[str, Count]:
        if one not in found:
            found[one] = {name: Count() for name in self.program.decisions}
        own: dict[str, Count] = found[one]
        return own

    def _meant(self, name: str, stored: int | bool) -> Value:
        type_ = self.book.facts[name].type
        return stored if type_.kind is Kind.DATE else self.program.form.value(type_, (stored,))

    def _count(self, counts: list[Count], inverse: Array, statuses: pa.ChunkedArray, values: pa.ChunkedArray, kind: Kind) -> None:
        """`inverse`: for each person which of the counts."""
        own, known = statuses.to_numpy().astype(np.int64), values.is_valid().to_numpy()
        listed = kind in (Kind.BOOL, Kind.ENUM)
        plain = pc.fill_null(values.cast(pa.int64()), 0).to_numpy() if kind is not Kind.DATE else np.zeros(len(own), dtype=np.int64)
        classes = np.where(own != 0, own, np.where(known, AHEAD + (plain if listed else 0), 0))
        width = int(classes.max(initial=AHEAD)) + 1
        found = np.bincount(inverse * width + classes, minlength=len(counts) * width).reshape(-1, width)
        for count, row in zip(counts, found, strict=True):
            self._note(count, row.tolist(), kind)
        if kind in (Kind.INT, Kind.MONEY) and len(own):
            order = np.argsort(inverse, kind="stable")
            starts = np.searchsorted(inverse[order], np.arange(len(counts)))
            low, high = (np.add.reduceat(part[order], starts) for part in (plain & ((1 << LOW) - 1), plain >> LOW))
            for count, one, other in zip(counts, low.tolist(), high.tolist(), strict=True):
                count.total += one + (other << LOW)

    def _note(self, count: Count, row: list[int], kind: Kind) -> None:
        count.decided += row[0] + sum(row[AHEAD:])
        for one, number in zip(STATUSES[1:], row[1:AHEAD], strict=True):
            if number:
                count.without[one] += number
        if row[0]:
            count.values[None] += row[0]
        for place, number in enumerate(row[AHEAD:] if kind in (Kind.BOOL, Kind.ENUM) else ()):
            if number:
                count.values[bool(place) if kind is Kind.BOOL else self.program.form.spelled[place]] += number


def _counted_by(column: pa.ChunkedArray, type_: Type) -> Array:
    """Days are counted by their years."""
    found = column.to_numpy()
    return found // YEAR if type_.kind is Kind.DATE else found
