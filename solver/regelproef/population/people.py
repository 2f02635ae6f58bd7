"""Files to persons as columns of stored values.

In: opened files, and how values stand in columns. Out: tables of Arrow, one after another: `row`, the number of the person over all files; `id`,
where some file has one; `wrong`, that a cell could not be read; and the columns of the facts. What is wrong is told apart (`Amiss`), cell by cell.
Guarantees: every row is there, in order. Who has a cell that cannot be read is never decided, though a default stands there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from regelproef.model.rulebook import Rulebook
from regelproef.model.values import BadValue, shown
from regelproef.persons.cells import DAY_MONTH_YEAR
from regelproef.persons.columns import Use
from regelproef.population.cells import Cells, Read
from regelproef.population.members import counted
from regelproef.population.program import Program
from regelproef.population.stored import size_of
from regelproef.population.tables import AT_ONCE, File

ROW, ID, WRONG = "row", "id", "wrong"  # beside the columns of facts


@dataclass(frozen=True)
class Amiss:
    """A cell that cannot be read. `row`: of its file, from 1, the header aside."""

    file: str
    row: int
    column: str
    cell: object
    why: BadValue


class People:
    """The persons of files. `begins` is called with each file and how many persons came before it, `told` with each cell that is wrong, in order."""

    def __init__(self, book: Rulebook, program: Program, files: tuple[File, ...]) -> None:
        self.book, self.form, self.facts, self.files = book, program.form, program.facts, files
        self.begins: Callable[[str, int], None] = lambda _file, _before: None
        self.told: Callable[[Amiss], None] = lambda _: None
        self.named = any(column.use is Use.ID for file in files for column in file.columns)

    def tables(self) -> Iterator[pa.Table]:
        """All of them, so many at once that asking an engine costs little beside answering."""
        waiting: list[pa.Table] = []
        for table in self._stretches():
            waiting.append(table)
            if sum(map(len, waiting)) >= AT_ONCE:
                yield pa.concat_tables(waiting)
                waiting = []
        if waiting:
            yield pa.concat_tables(waiting)

    def _stretches(self) -> Iterator[pa.Table]:
        before = 0
        for file in self.files:
            readers = [Cells(column, self.form) if column.use is Use.FACT else None for column in file.columns]
            count = 0
            self.begins(file.name, before)
            for cells in file.stretches():
                table = self._table(file, readers, cells, before, count)
                count += len(table)
                yield table
            if not count:
                file.refuse()
            before += count

    def _table(self, file: File, readers: Iterable[Cells | None], cells: tuple[pa.Array, ...], before: int, count: int) -> pa.Table:
        length = len(cells[0]) if cells else 0
        ids: pa.Array = pa.nulls(length, pa.string())
        wrong = np.zeros(length, dtype=bool)
        given: dict[str, object] = {}
        amiss: list[Amiss] = []
        for column, reader, own in zip(file.columns, readers, cells, strict=True):
            if reader is None:
                ids = _named(own) if column.use is Use.ID else ids
                continue
            read = reader.read(own)
            if read.wrong:
                wrong[list(read.wrong)] = True
                self._require_declared(file, column.order, read)
                amiss += [Amiss(file.name, count + place + 1, column.title, cell, why) for place, (cell, why) in read.wrong.items()]
            given.update(zip(self.facts[column.name], read.parts, strict=True))
        numbers = {name: given[self.facts[name][0]] for name in self.book.members if self.facts[name][0] in given}
        for name, number in counted(self.book, zip(file.columns, cells, strict=True), numbers, length).items():
            given[self.facts[name][0]] = number
        for one in sorted(amiss, key=lambda one: one.row):
            self.told(one)
        found: dict[str, object] = {ROW: np.arange(before + count + 1, before + count + 1 + length)}
        found |= {ID: ids} if self.named else {}
        return pa.table(found | {WRONG: wrong} | {name: given.get(name, default) for name, default in self._defaults(length).items()})

    def _defaults(self, length: int) -> dict[str, object]:
        found: dict[str, object] = {}
        for name, fact in self.book.facts.items():
            kind = size_of(fact.type)
            found.update(
                (column, np.full(length, part, dtype=kind)) for column, part in zip(self.facts[name], self.form.parts(fact.default), strict=True)
            )
        return found

    @staticmethod
    def _require_declared(file: File, order: str, read: Read) -> None:
        """Days of which nobody said how they are written make the whole table one that cannot be used."""
        if file.is_text and order == "iso" and any(isinstance(cell, str) and DAY_MONTH_YEAR.fullmatch(cell) for cell, _ in read.wrong.values()):
            file.refuse()


def _named(cells: pa.Array) -> pa.Array:
    """Ids as text, whatever they are; whole numbers that stand as others, as where one is missing, without a point."""
    try:
        if pa.types.is_floating(cells.type):
            whole = cells.cast(pa.int64())
            return whole.cast(pa.string())
        return cells.cast(pa.string())
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        return pa.array([None if cell is None else shown(cell) for cell in cells.to_pylist()], pa.string())
