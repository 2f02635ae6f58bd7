"""Persons from files and standard input.

In: a rulebook, names of files (none or `-`: standard input), and what was declared of them. Out: a `Source` for each, which gives a `Line` for each
person, in order. Guarantees: a file or table that cannot be used is found before any person is given; after that, what is wrong with one never stops
the others.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from regelproef.answer.finding import Finding, Unusable, load_error, unusable
from regelproef.answer.place import SourceFile
from regelproef.answer.text import text
from regelproef.load.nodes import Sequence
from regelproef.load.strict_json import NotJson, parse_json
from regelproef.load.yaml_text import parse_yaml
from regelproef.model.from_vocabulary import plain_value
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import BadValue
from regelproef.persons.cells import DAY_MONTH_YEAR
from regelproef.persons.columns import Column, Columns, Use
from regelproef.persons.encoding import decoded, encoding_of, why_not
from regelproef.persons.line import Line, line_of
from regelproef.persons.table import Table, misshapen, read_table

MAX_BYTES = 1_000_000_000
STANDARD_INPUT = "-"
SUFFIXES = {".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".yaml": "yaml", ".yml": "yaml", ".csv": "csv", ".tsv": "csv"}
KINDS = tuple(dict.fromkeys(SUFFIXES.values()))


@dataclass(frozen=True)
class Declared:
    """What somebody says of the input; empty: what it says of itself. `order`: how days may be written besides YYYY-MM-DD."""

    kind: str = ""
    encoding: str = ""
    order: str = "iso"


@dataclass(frozen=True)
class Source:
    """One file. `lines` gives its persons, once; `table` and `columns` are there where it is a table."""

    name: str
    lines: Callable[[], Iterator[Line]]
    table: Table | None = None
    columns: tuple[Column, ...] = ()


def open_persons(book: Rulebook, files: Iterable[str], declared: Declared | None = None) -> tuple[Source, ...]:
    """The files, each of which can be used.

    Raises:
        Unusable: when a file is missing, of no known kind, or cannot be read; for a table, with everything that is wrong with it.
    """
    given = declared or Declared()
    columns = Columns(book, given.order)
    return tuple(_source(columns, name, given) for name in list(files) or [STANDARD_INPUT])


def _source(columns: Columns, name: str, declared: Declared) -> Source:
    kind = declared.kind or ("jsonl" if name == STANDARD_INPUT else SUFFIXES.get(Path(name).suffix.lower(), ""))
    if not kind:
        raise unusable("persons", "persons-kind", file=name, kinds=", ".join(SUFFIXES))
    if kind == "jsonl":
        lines, codec = _decodable(_raw_lines(name), name, declared.encoding)
        return Source(name, lambda: _json_lines(lines, codec, name))
    content, encoding = decoded(name, b"".join(_raw_lines(name)), declared.encoding)
    if kind == "csv":
        table = read_table(name, content, columns.knows, marked=bool(encoding.mark) or encoding.codec != "utf-8")
        understood = columns.understand(name, table.header)
        _judge(table, understood)
        return Source(name, lambda: _rows(table, understood), table, understood)
    items = _json(name, content) if kind == "json" else _yaml(name, content)
    return Source(name, lambda: (line_of(item, f"{name}:{number}") for number, item in enumerate(items, 1)))


def _raw_lines(name: str) -> Iterable[bytes]:
    """The lines of a file; those of standard input as they come."""
    if name == STANDARD_INPUT:
        if sys.stdin is None:
            raise unusable("persons", "stdin-closed")
        return sys.stdin.buffer
    try:
        path = Path(name)
        if path.stat().st_size > MAX_BYTES:
            raise unusable("persons", "file-too-large", file=name, limit=MAX_BYTES)
        return io.BytesIO(path.read_bytes())
    except OSError as error:
        raise unusable("persons", "file-unreadable", file=name, reason=error.strerror or "") from None


# -- JSON and YAML ----------------------------------------------------------------------------------------------------------------


def _decodable(lines: Iterable[bytes], name: str, declared: str) -> tuple[Iterable[bytes], str]:
    """Lines without a mark, and how each is decoded."""
    rest = iter(lines)
    first = next(rest, b"")
    encoding = encoding_of(first, declared)
    if encoding.codec.startswith("utf-16"):  # its lines are no lines of bytes
        content, _ = decoded(name, first + b"".join(rest), declared)
        return [line.encode() for line in content.split("\n")], "utf-8"
    return chain([first.removeprefix(encoding.mark)], rest), encoding.codec


def _json_lines(lines: Iterable[bytes], codec: str, name: str) -> Iterator[Line]:
    """A person a line; a line that is none is told as such."""
    for number, raw in enumerate(lines, 1):
        place: object = number if name == STANDARD_INPUT else f"{name}:{number}"
        try:
            words = raw.decode(codec).strip()
            if words:
                yield line_of(parse_json(words), place)
        except UnicodeDecodeError as error:
            message, help = why_not(error)
            yield Line(place, {}, (BadValue(text("persons-json", line=number, what=message), help),))
        except NotJson as error:
            yield Line(place, {}, (BadValue(text("persons-json", line=number, what=error.message)),))


def _json(name: str, content: str) -> list[object]:
    try:
        data = parse_json(content)
    except NotJson as error:
        raise unusable("persons", "persons-json-file", file=name, what=error.message) from None
    return data if isinstance(data, list) else [data]


def _yaml(name: str, content: str) -> list[object]:
    node = parse_yaml(SourceFile(name, content))
    if node is None:
        return []
    return [plain_value(item) for item in (node.items if isinstance(node, Sequence) else (node,))]


# -- tables -----------------------------------------------------------------------------------------------------------------------


def _judge(table: Table, columns: tuple[Column, ...]) -> None:
    """Refuse a table without rows, with rows that do not fit, or with days of which nobody said how they are written."""
    wrong = misshapen(table)
    if not wrong and next(table.rows(), None) is None:
        wrong = (load_error("table", None, text("table-no-rows", file=table.name)),)
    if not wrong:
        wrong = tuple(_undeclared_days(table, columns))
    if wrong:
        raise Unusable(wrong)


def _undeclared_days(table: Table, columns: tuple[Column, ...]) -> Iterator[Finding]:
    """The first such day of each column."""
    waiting = {index: column for index, column in enumerate(columns) if column.order == "iso"}
    for line, cells in table.rows() if waiting else ():
        for index in [index for index in waiting if DAY_MONTH_YEAR.fullmatch(cells[index])]:
            told = text("table-days", file=table.name, title=waiting.pop(index).title, line=line, word=cells[index])
            yield load_error("table", None, told, text("table-days-help"))
        if not waiting:
            return


def _rows(table: Table, columns: tuple[Column, ...]) -> Iterator[Line]:
    """A person a row; an empty cell says nothing."""
    for line, cells in table.rows():
        place: object = f"{table.name}:{line}"
        facts: dict[str, object] = {}
        problems: list[BadValue] = []
        for column, cell in zip(columns, cells, strict=True):
            if column.use is Use.OUTCOME or not cell.strip():
                continue
            if column.use is Use.ID:
                place = cell
                continue
            try:
                facts[column.name] = column.read(cell)
            except BadValue as problem:
                problems.append(problem)
        yield Line(place, facts, tuple(problems))
