"""Files of many persons, stretch by stretch.

In: a rulebook, names of files (CSV or Parquet), and what was declared of them. Out: a `File` for each, which gives its rows in order, a stretch at a
time, as a column of cells for each title. Guarantees: a table means what it means to `decide`, or is refused as there: titles are understood by the
same code, and where a mark of quotation stands anywhere in a table, or it does not fit, the same reader reads it. Memory does not grow with the file.
"""

from __future__ import annotations

import codecs
import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as arrow_csv
import pyarrow.parquet as parquet

from regelproef.answer.finding import Unusable, unusable
from regelproef.model.rulebook import Rulebook
from regelproef.persons.columns import Column, Columns, Use
from regelproef.persons.encoding import encoding_of
from regelproef.persons.reading import MAX_BYTES, Declared, open_persons
from regelproef.persons.table import HEAD, read_table

KINDS = {".csv": "csv", ".tsv": "csv", ".parquet": "parquet"}
BATCH = 50_000  # rows of a stretch of Parquet
AT_ONCE = 250_000  # rows that are asked about at once: to plan a query costs as much as to decide some ten thousand persons
FIRST_DAY, LAST_DAY = ((day - date(1970, 1, 1)).days for day in (date.min, date.max))
MIDNIGHT = r"^([0-9]{4}-[0-9]{2}-[0-9]{2}) 00:00:00(\.0+)?Z?$"
BLOCK = 1 << 21  # bytes of text that are read at once: of more, making room costs more than reading


@dataclass(frozen=True)
class File:
    """`stretches` gives the rows, once: for each of `columns`, which are those that say something, its cells."""

    name: str
    columns: tuple[Column, ...]
    stretches: Callable[[], Iterator[tuple[pa.Array, ...]]]
    refuse: Callable[[], None]  # raises what `decide` says of a table that cannot be used, where it says anything
    is_text: bool = False


def open_files(book: Rulebook, names: Iterable[str], declared: Declared) -> tuple[File, ...]:
    """The files, of which each has a header that can be used.

    Raises:
        Unusable: when one is missing, of no known kind, or has a header that cannot be used.
    """
    columns = Columns(book, declared.order)
    return tuple(_opened(book, columns, name, declared) for name in names)


def _opened(book: Rulebook, columns: Columns, name: str, declared: Declared) -> File:
    kind = declared.kind or KINDS.get(Path(name).suffix.lower(), "")
    if not kind:
        raise unusable("persons", "population-kind", file=name, kinds=", ".join(KINDS))
    try:
        return _parquet(columns, name) if kind == "parquet" else _text(book, columns, name, declared)
    except OSError as error:
        raise unusable("persons", "file-unreadable", file=name, reason=error.strerror or "") from None


def _useful(columns: Iterable[Column]) -> list[tuple[int, Column]]:
    """The columns that say something, with their places; where none does, one that says at least how many rows there are."""
    every = list(enumerate(columns))
    return [(place, column) for place, column in every if column.use is not Use.OUTCOME] or every[:1]


def _parquet(columns: Columns, name: str) -> File:
    try:
        schema = parquet.read_schema(name)
    except pa.ArrowInvalid:
        raise unusable("table", "population-parquet", file=name) from None
    titles = schema.names
    useful = _useful(columns.understand(name, titles))
    words = [title for title in titles if pa.types.is_string(schema.field(title).type)]

    def stretches() -> Iterator[tuple[pa.Array, ...]]:
        with parquet.ParquetFile(name, read_dictionary=words) as file:
            for batch in file.iter_batches(BATCH, columns=[titles[place] for place, _ in useful]):
                yield tuple(_plain(batch.column(titles[place])) for place, _ in useful)

    def refuse() -> None:
        raise unusable("table", "table-no-rows", file=name)

    return File(name, tuple(column for _, column in useful), stretches, refuse)


def _plain(cells: pa.Array) -> pa.Array:
    """Days and points in time as days, and the other kinds of texts and lists as the plain ones."""
    if pa.types.is_dictionary(cells.type) and len(cells.dictionary) > len(cells):  # that of all rows of a group, of which these are few
        cells = cells.dictionary_decode()
    if pa.types.is_duration(cells.type):  # whose bare number would pass for one of something else
        return pc.binary_join_element_wise(pc.cast(pc.cast(cells, pa.int64()), pa.string()), cells.type.unit, " ")
    if pa.types.is_temporal(cells.type) and not pa.types.is_time(cells.type):
        return _days(cells)
    if pa.types.is_large_string(cells.type):
        return pc.cast(cells, pa.string())
    if any(kind(cells.type) for kind in (pa.types.is_large_list, pa.types.is_fixed_size_list, pa.types.is_list_view)):
        return pa.array(cells.to_pylist(), pa.list_(cells.type.value_type))
    return _whole(cells) if pa.types.is_decimal(cells.type) else cells


def _whole(cells: pa.Array) -> pa.Array:
    """Decimal numbers as whole ones, where all of them are."""
    try:
        return pc.cast(cells, pa.int64())
    except pa.ArrowInvalid:
        return cells


def _days(cells: pa.Array) -> pa.Array:
    """Points in time at midnight, where they say it, as days; where one is none, or outside the calendar, all as text."""
    try:
        local = pc.local_timestamp(cells) if pa.types.is_timestamp(cells.type) and cells.type.tz else cells
        days = pc.cast(local, pa.date32())
        whole = pc.cast(days, local.type).equals(local)
        since = pc.cast(days, pa.int32())
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        return _as_text(cells)
    outside = pc.or_(pc.less(since, FIRST_DAY), pc.greater(since, LAST_DAY))
    return days if whole and not pc.any(outside).as_py() else _as_text(local)


def _as_text(cells: pa.Array) -> pa.Array:
    return pc.replace_substring_regex(pc.cast(cells, pa.string()), MIDNIGHT, r"\1")


# -- text -------------------------------------------------------------------------------------------------------------------------


def _text(book: Rulebook, columns: Columns, name: str, declared: Declared) -> File:
    with open(name, "rb") as file:
        start = file.read(HEAD)
    encoding = encoding_of(start, declared.encoding)
    content = codecs.getincrementaldecoder(encoding.codec)("replace").decode(start.removeprefix(encoding.mark))

    def refuse() -> None:
        if Path(name).stat().st_size <= MAX_BYTES:
            open_persons(book, (name,), declared)

    try:
        table = read_table(name, content, columns.knows)
        useful = _useful(columns.understand(name, table.header))
    except Unusable:
        refuse()
        raise

    def stretches() -> Iterator[tuple[pa.Array, ...]]:
        try:
            wide = encoding.codec.startswith("utf-16")
            if not wide and _has(name, b"\0"):
                raise _Misshapen
            way = _rows if wide or _has(name, b'"') else _blocks
            yield from way(name, encoding.codec, table.delimiter, table.line, len(table.header), [place for place, _ in useful])
        except (pa.ArrowInvalid, csv.Error, UnicodeError, _Misshapen) as error:
            refuse()
            raise unusable("table", "population-table", file=name) from error

    return File(name, tuple(column for _, column in useful), stretches, refuse, is_text=True)


class _Misshapen(Exception):
    """A row that does not fit the header, or holds nothing."""


def _has(name: str, mark: bytes) -> bool:
    with open(name, "rb") as file:
        return any(mark in block for block in iter(lambda: file.read(BLOCK), b""))


def _blocks(name: str, codec: str, delimiter: str, above: int, width: int, wanted: list[int]) -> Iterator[tuple[pa.Array, ...]]:
    """The cells of a table without a mark of quotation, of which every delimiter and every end of a line is one."""
    names = [str(place) for place in range(width)]
    reader = arrow_csv.open_csv(
        name,
        arrow_csv.ReadOptions(skip_rows=above, column_names=names, encoding=codec, block_size=BLOCK),
        arrow_csv.ParseOptions(delimiter=delimiter, quote_char=False),
        arrow_csv.ConvertOptions(column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=False),
    )
    for batch in reader:
        _require_words(batch.columns)
        yield tuple(batch.column(place) for place in wanted)


def _rows(name: str, codec: str, delimiter: str, above: int, width: int, wanted: list[int]) -> Iterator[tuple[pa.Array, ...]]:
    """The cells of any table, row by row."""
    with open(name, encoding=codec, newline="") as file:
        reader = csv.reader(_without_zeros(file), delimiter=delimiter, strict=True)
        full = filter(None, reader)
        while reader.line_num < above:
            next(full)
        while rows := list(islice(full, BATCH)):
            if any(len(row) != width for row in rows):
                raise _Misshapen
            cells = [pa.array(column, pa.string()) for column in zip(*rows, strict=True)]
            _require_words(cells)
            yield tuple(cells[place] for place in wanted)


def _without_zeros(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        if "\0" in line:
            raise _Misshapen
        yield line


def _require_words(columns: list[pa.Array]) -> None:
    """Refuse a row of delimiters alone."""
    empty = pc.indices_nonzero(pc.equal(pc.utf8_length(pc.utf8_trim_whitespace(columns[0])), 0))
    if len(empty) and any(not any(map(str.strip, row)) for row in zip(*(cells.take(empty).to_pylist() for cells in columns), strict=True)):
        raise _Misshapen
