"""A column of cells to values as they are stored.

In: a column as `decide` understands it, and its cells: text, or values that have a type already. Out: `Read`: arrays of stored values, and for each
cell that says nothing of the kind why. Guarantees: what a cell means is what it means to `decide`, because the same reader reads it; but each
different cell is read once only. An empty cell, and one that holds nothing, is the default of the fact.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from regelproef.answer.outcome import Value
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.values import BadValue, read_value, shown
from regelproef.persons.columns import Column
from regelproef.population.stored import WIDTH, Stored, size_of

MOST_KEPT = 200_000  # cells of which it is remembered what they mean, before all are forgotten
BETWEEN_YEARS = " "
YEARS_LONG = (4, 9)  # 2019, 2016-2020
HALF = (1 << WIDTH // 2) - 1  # as the bits of a column are added up, half of them at a time, so that the sum of many stays small
Parts = tuple[int | bool | None, ...]
Array = Any  # of numpy


@dataclass(frozen=True)
class Read:
    """`parts`: an array for each column that holds the fact. `wrong`: by the place of the cell, the cell and what is wrong with it."""

    parts: tuple[Array, ...]
    wrong: Mapping[int, tuple[object, BadValue]]


class Cells:
    """Reads the cells of one column, stretch after stretch."""

    def __init__(self, column: Column, form: Stored) -> None:
        assert column.fact is not None
        self.fact: FactDefinition = column.fact
        self.column, self.form = column, form
        self.default = form.parts(self.fact.default)
        self._known: dict[object, Parts | BadValue] = {}
        self._stretches: dict[object, Parts | None] = {}

    def read(self, cells: pa.Array) -> Read:
        """The values of these cells."""
        of_history = self.fact.type.kind is Kind.HISTORY
        if of_history and isinstance(cells, pa.ListArray) and not pa.types.is_nested(cells.type.value_type):
            return self._histories(cells, cells, np.arange(len(cells)))
        if pa.types.is_nested(cells.type):  # which says nothing of any fact, and is told as it looks
            return self._scattered([None if cell is None else shown(cell) for cell in cells.to_pylist()], np.arange(len(cells)))
        places, distinct = _different(cells)
        if not of_history or not pa.types.is_string(distinct.type):
            return self._scattered(distinct.to_pylist(), places)
        return self._histories(distinct, pc.split_pattern(distinct, BETWEEN_YEARS), places)

    def _scattered(self, distinct: list[object], places: Array) -> Read:
        """What stands at these places among different cells."""
        if len(self._known) > MOST_KEPT:
            self._known.clear()
        found = [self._meant(cell) for cell in distinct]
        bad = {place: (distinct[place], one) for place, one in enumerate(found) if isinstance(one, BadValue)}
        rows = [self.default if isinstance(one, BadValue) else one for one in found]
        return self._placed([np.array([row[part] for row in rows], dtype=size_of(self.fact.type)) for part in range(len(self.default))], bad, places)

    @staticmethod
    def _placed(parts: list[Array], bad: dict[int, tuple[object, BadValue]], places: Array) -> Read:
        wrong = {}
        if bad:
            amiss = np.zeros(len(parts[0]), dtype=bool)
            amiss[list(bad)] = True
            wrong = {int(place): bad[int(places[place])] for place in np.flatnonzero(amiss[places])}
        return Read(tuple(part[places] for part in parts), wrong)

    def _meant(self, cell: object) -> Parts | BadValue:
        if cell not in self._known:
            self._known[cell] = self._read(cell)
        return self._known[cell]

    def _read(self, cell: object) -> Parts | BadValue:
        if cell is None or (isinstance(cell, str) and not cell.strip()):
            return self.default
        try:
            return self.form.parts(self._value(cell))
        except BadValue as problem:
            return problem

    def _value(self, cell: object) -> Value:
        return read_value(self.fact, self.column.read(cell) if isinstance(cell, str) else cell)

    # -- histories: written so differently that hardly a cell stands twice, but of few words ----------------------------------------

    def _histories(self, cells: pa.Array, words: pa.ListArray, places: Array) -> Read:
        """Those of cells that are years and stretches of years, all at once; the others one by one."""
        parts, right = self._years_at_once(words)
        rest = np.flatnonzero(~right)
        slow = self._scattered([_hashable(one) for one in cells.take(pa.array(rest)).to_pylist()], np.arange(len(rest)))
        for part, own in zip(parts, slow.parts, strict=True):
            part[rest] = own
        return self._placed(parts, {int(rest[place]): told for place, told in slow.wrong.items()}, places)

    def _years_at_once(self, words: pa.ListArray) -> tuple[list[Array], Array]:
        """The history that the words of each cell say, and of which cells that is so."""
        encoded = words.flatten().dictionary_encode()
        meant = [self._stretch(word) for word in encoded.dictionary.to_pylist()]
        lengths = words.value_lengths().fill_null(0).to_numpy(zero_copy_only=False)
        full = np.flatnonzero(lengths)
        starts = (np.cumsum(lengths) - lengths)[full]
        places = encoded.indices.fill_null(len(meant)).to_numpy(zero_copy_only=False)
        right = words.is_valid().to_numpy(zero_copy_only=False)
        right[full] &= np.logical_and.reduceat(np.array([*(one is not None for one in meant), False])[places], starts) if len(full) else True
        parts: list[Array] = []
        for part in range(len(self.default)):
            bits = np.array([*(0 if one is None else one[part] for one in meant), 0], dtype=np.int64)[places]
            either = np.zeros(len(words), dtype=np.int64)
            if len(full):
                either[full] = np.bitwise_or.reduceat(bits, starts)
                for half in (bits & HALF, bits >> WIDTH // 2):
                    right[full] &= np.add.reduceat(half, starts) == np.bitwise_or.reduceat(half, starts)  # no year stands there twice
            parts.append(either)
        return parts, right

    def _stretch(self, word: object) -> Parts | None:
        if word not in self._stretches:
            plain = isinstance(word, int) or (isinstance(word, str) and len(word) in YEARS_LONG and word[:4].isdigit())
            found = self._meant(word if isinstance(word, str) else (word,)) if plain else None
            self._stretches[word] = None if isinstance(found, BadValue) else found
        return self._stretches[word]


def _different(cells: pa.Array) -> tuple[Array, pa.Array]:
    """Where each cell stands among those that differ; one that holds nothing stands behind them."""
    encoded = cells if isinstance(cells, pa.DictionaryArray) else cells.dictionary_encode()
    distinct = encoded.dictionary
    if encoded.null_count:
        distinct = pa.concat_arrays([distinct, pa.nulls(1, distinct.type)])
    return encoded.indices.fill_null(len(encoded.dictionary)).to_numpy(zero_copy_only=False), distinct


def _hashable(cell: object) -> object:
    return tuple(cell) if isinstance(cell, list) else cell
