"""The answers to each person, in a file.

In: tables of answers. Out: a Parquet or CSV file with a row for each person, in their order: `row`, `id` where there is one, `synthetic` where nobody
of them exists, `error` (`cell`, `impossible` or nothing), and for each decision its value and its status. Guarantees: whatever engine answered, the
same bytes as CSV, the same schema and rows as Parquet; no value stands beside an error; the file is there as a whole or not at all.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as arrow_csv
import pyarrow.parquet as parquet

from regelproef.answer.ending import cleared
from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook
from regelproef.population.answers import POSSIBLE, status, value
from regelproef.population.people import ID, ROW, WRONG
from regelproef.population.program import STATUSES, Program
from regelproef.report.render.rows import FORMULA, QUOTED, plain
from regelproef.report.render.visible import visible

ERROR, SYNTHETIC = "error", "synthetic"
DELIMITER = ","
ERRORS = pa.array(["cell", "impossible"])
UNUSUAL = r"[^\pL\pN\pP\pS\pM ]"  # what `visible` may have to show


class Results:
    """Answers as they are written."""

    def __init__(self, book: Rulebook, program: Program, *, named: bool, synthetic: bool = False) -> None:
        self.kinds = {name: book.decisions[name].type.kind for name in program.decisions}
        self.words = pa.array(program.form.spelled, pa.string())
        self.named, self.synthetic = named, synthetic

    def own(self, name: str) -> str:
        """What a column is called that is of no decision."""
        return f"{name} of person" if name in self.kinds else name

    def table(self, found: pa.Table) -> pa.Table:
        """The columns of the file for these answers."""
        wrong, possible = found[WRONG].combine_chunks(), found[POSSIBLE].combine_chunks()
        well = pc.and_(possible, pc.invert(wrong))
        none = None if pc.all(well).as_py() is not False else pa.scalar(None, pa.int8())
        columns: dict[str, Any] = {self.own(ROW): found[ROW]} | ({self.own(ID): found[ID]} if self.named else {})
        columns |= {self.own(SYNTHETIC): np.ones(len(found), dtype=bool)} if self.synthetic else {}
        columns[self.own(ERROR)] = _worded(pc.if_else(wrong, 0, pc.if_else(possible, pa.scalar(None, pa.int8()), 1)).cast(pa.int8()), ERRORS)
        for place, (name, kind) in enumerate(self.kinds.items()):
            said, stands = found[value(place)].combine_chunks(), found[status(place)].combine_chunks()
            if none is not None:
                said, stands = pc.if_else(well, said, pa.nulls(1, said.type)[0]), pc.if_else(well, stands, none)
            columns[name] = _worded(said, self.words) if kind is Kind.ENUM else said
            columns[f"{name} status"] = _worded(stands, pa.array([one.value for one in STATUSES]))
        return pa.table(columns)


def _worded(numbers: pa.Array, words: pa.Array) -> pa.Array:
    return pa.DictionaryArray.from_arrays(numbers.cast(pa.int32()), words)


class Writer(Protocol):
    """Writes tables of the same columns, one after another."""

    def write(self, table: pa.Table) -> None: ...

    def close(self) -> None: ...


@contextmanager
def writer(path: Path, columns: Sequence[str] = ()) -> Iterator[Writer]:
    """What writes there, as Parquet or CSV by its name, and puts the whole in its place at the end; `columns`: of a table without rows."""
    beside = path.with_name(f".#{path.name}.{os.getpid()}.part")
    path.parent.mkdir(parents=True, exist_ok=True)
    with cleared(partial(beside.unlink, missing_ok=True)):
        with closing(_Parquet(beside, columns) if path.suffix.lower() == ".parquet" else _Csv(beside, columns)) as file:
            yield file
        beside.replace(path)


class _Parquet:
    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self.path, self.columns = path, columns
        self.file: parquet.ParquetWriter | None = None

    def write(self, table: pa.Table) -> None:
        if self.file is None:
            self.file = parquet.ParquetWriter(self.path, table.schema)
        self.file.write_table(table)

    def close(self) -> None:
        if self.file is None:
            self.write(pa.table({name: pa.array([], pa.string()) for name in self.columns}))
        assert self.file is not None
        self.file.close()


class _Csv:
    """Values as `decide` writes them: days as YYYY-MM-DD, true and false, nothing for no value."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self.columns = columns
        self.file = pa.OSFile(str(path), "wb")
        self.begun = False

    def close(self) -> None:
        if not self.begun:
            self._begin(self.columns)
        self.file.close()

    def _begin(self, names: Sequence[str]) -> None:
        self.file.write((DELIMITER.join(map(cell, names)) + "\n").encode())
        self.begun = True

    def write(self, table: pa.Table) -> None:
        if not self.begun:
            self._begin(table.column_names)
        found = {name: _cells(column) for name, column in zip(table.column_names, table.columns, strict=True)}
        words, apart = {name: column for name, (column, _) in found.items()}, [name for name, (_, quoted) in found.items() if quoted]
        plain_ones = pa.table({name: column for name, column in words.items() if name not in apart})
        options = arrow_csv.WriteOptions(include_header=False, delimiter=DELIMITER, quoting_style="none")
        if not apart:
            arrow_csv.write_csv(plain_ones, self.file, options)
            return
        rest = io.BytesIO()
        arrow_csv.write_csv(plain_ones, rest, options)
        self.file.write(self._together(table.column_names, words, apart, rest.getvalue()))

    def _together(self, names: list[str], words: dict[str, Any], apart: list[str], rest: bytes) -> bytes:
        """The rows, of which some columns stand apart because they hold what must be quoted."""
        lines = csv.reader(io.StringIO(rest.decode()), delimiter=DELIMITER, quoting=csv.QUOTE_NONE)
        others = zip(*(words[name].to_pylist() for name in apart), strict=True)
        found = []
        for line, own in zip(lines, others, strict=True):
            known, quoted = iter(line), dict(zip(apart, own, strict=True))
            found.append(DELIMITER.join(_quoted(quoted[name] or "") if name in quoted else next(known) for name in names))
        return ("\n".join(found) + "\n").encode()


def cell(word: str) -> str:
    """A text as it stands in a table, in quotation marks where any of the usual delimiters would split it."""
    return _quoted(plain(visible(word)))


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"' if QUOTED.search(word) else word


def _cells(column: pa.ChunkedArray) -> tuple[pa.ChunkedArray, bool]:
    """Texts of which none is taken for a formula by a spreadsheet or steers a terminal, and whether one must be quoted; other values as they are."""
    if pa.types.is_dictionary(column.type):
        own = column.combine_chunks()
        words = pa.array([plain(visible(word)) for word in own.dictionary.to_pylist()], pa.string())
        return pa.chunked_array([pa.DictionaryArray.from_arrays(own.indices, words).cast(pa.string())]), _any(words, QUOTED.pattern)
    if not pa.types.is_string(column.type):
        return column, False
    if _any(column, f"^(?:{FORMULA.pattern})|{UNUSUAL}"):
        column = pa.chunked_array([pa.array([None if word is None else plain(visible(word)) for word in column.to_pylist()], pa.string())])
    return column, _any(column, QUOTED.pattern)


def _any(words: Any, pattern: str) -> bool:
    return bool(pc.any(pc.match_substring_regex(words, pattern)).as_py())
