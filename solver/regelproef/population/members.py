"""How many members each person of a table has.

In: the columns of a table with their cells, and the numbers that were read. Out: for each of the members of the rulebook an array of numbers. A
person has as many as the column of their number says; where that says nothing, those of whom some cell says something, as for `decide`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from regelproef.model.rulebook import Rulebook
from regelproef.persons.columns import Column

Array = Any  # of numpy


def counted(book: Rulebook, columns: Iterable[tuple[Column, pa.Array]], read: Mapping[str, Array], length: int) -> dict[str, Array]:
    """`read`: what the columns of numbers say, by members."""
    said = {column.name: _says_something(cells) for column, cells in columns if column.fact is not None} if book.members else {}
    found = {}
    for name, members in book.members.items():
        there = np.zeros((members.most, length), dtype=bool)
        for column, own in said.items():
            member = book.facts[column].member
            if member is not None and member.members == name:
                there[member.number - 1] |= own
        number = there.sum(axis=0)
        found[name] = np.where(said[name], read[name], number) if name in said else number
    return found


def _says_something(cells: pa.Array) -> Array:
    """Where a cell is not empty."""
    plain = cells.dictionary_decode() if isinstance(cells, pa.DictionaryArray) else cells
    valid = plain.is_valid().to_numpy(zero_copy_only=False)
    if not pa.types.is_string(plain.type) and not pa.types.is_large_string(plain.type):
        return valid
    return valid & pc.fill_null(pc.not_equal(pc.utf8_trim_whitespace(plain), ""), False).to_numpy(zero_copy_only=False)
