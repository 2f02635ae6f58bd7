"""Persons from files and standard input.

In: names of files (none or `-`: JSON lines from standard input). Out: a `Line` for each person, with what is wrong with it, if anything; a bad line
never stops the others. A person is a mapping of facts, or `{"id": …, "facts": {…}}`.
In CSV the header names the facts, an empty cell is the default, and a history is a list of years such as `2019;2020`.
"""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from regelproef.answer.finding import unusable
from regelproef.answer.place import SourceFile
from regelproef.answer.text import Text, text
from regelproef.language.types import Kind
from regelproef.load.nodes import Sequence
from regelproef.load.yaml_text import parse_yaml
from regelproef.model.from_vocabulary import plain_value
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_number

MAX_BYTES = 1_000_000_000
SUFFIXES = {".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".yaml": "yaml", ".yml": "yaml", ".csv": "csv"}


@dataclass(frozen=True)
class Line:
    """One person of the input, or what is wrong with it."""

    id: object
    facts: object = None
    error: Text | None = None


def read_persons(book: Rulebook, files: list[str]) -> Iterator[Line]:
    """Every person of the files, in order.

    Raises:
        Unusable: when a file is missing or of no known kind.
    """
    for name in files or ["-"]:
        if name == "-":
            if sys.stdin is None:
                raise unusable("persons", "stdin-closed")
            yield from _json_lines(io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="surrogateescape"), "-")
            continue
        kind = SUFFIXES.get(Path(name).suffix.lower())
        if kind is None:
            raise unusable("persons", "persons-kind", file=name, kinds=", ".join(SUFFIXES))
        content = _read(name)
        if kind == "jsonl":
            yield from _json_lines(io.StringIO(content), name)
        elif kind == "json":
            yield from _json(content, name)
        elif kind == "yaml":
            yield from _yaml(content, name)
        else:
            yield from _csv(book, content, name)


def _read(name: str) -> str:
    try:
        path = Path(name)
        if path.stat().st_size > MAX_BYTES:
            raise unusable("persons", "file-too-large", file=name, limit=MAX_BYTES)
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise unusable("persons", "persons-utf8", file=name, byte=f"0x{error.object[error.start]:02x}") from None
    except OSError as error:
        raise unusable("persons", "file-unreadable", file=name, reason=error.strerror or "") from None


def _parsed(words: str) -> object:
    return json.loads(words, object_pairs_hook=_unique, parse_constant=_refused)


def _refused(word: str) -> object:
    raise ValueError(f"{word} is no value of JSON")


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"the key {next(n for n in names if names.count(n) > 1)!r} stands there twice")
    return found


def _json_lines(stream: io.TextIOBase, name: str) -> Iterator[Line]:
    for number, raw in enumerate(stream, 1):
        line = str(raw).strip()
        if not line:
            continue
        try:
            yield _line(_parsed(line), f"{name}:{number}" if name != "-" else number)
        except (ValueError, RecursionError) as error:
            yield Line(f"{name}:{number}" if name != "-" else number, None, text("persons-json", line=number, reason=str(error)[:200]))


def _json(content: str, name: str) -> Iterator[Line]:
    try:
        data = _parsed(content)
    except (ValueError, RecursionError) as error:
        raise unusable("persons", "file-unreadable", file=name, reason=str(error)[:200]) from None
    for number, item in enumerate(data if isinstance(data, list) else [data], 1):
        yield _line(item, f"{name}:{number}")


def _yaml(content: str, name: str) -> Iterator[Line]:
    node = parse_yaml(SourceFile(name, content))
    if node is None:
        return
    items = node.items if isinstance(node, Sequence) else (node,)
    for number, item in enumerate(items, 1):
        yield _line(plain_value(item), f"{name}:{number}")


def _line(data: object, otherwise: object) -> Line:
    if isinstance(data, dict) and isinstance(data.get("facts"), dict) and set(data) <= {"id", "facts"}:
        return Line(data.get("id", otherwise), data["facts"])
    return Line(otherwise, data)


def _csv(book: Rulebook, content: str, name: str) -> Iterator[Line]:
    reader = csv.reader(io.StringIO(content), strict=True)
    try:
        header = next(reader, [])
        for number, row in enumerate(reader, 2):
            if not row:
                continue
            if len(row) != len(header):
                yield Line(f"{name}:{number}", None, text("persons-csv-width", line=number, found=len(row), expected=len(header)))
                continue
            cells = {key: cell for key, cell in zip(header, row, strict=True) if cell != ""}
            found = cells.pop("id", f"{name}:{number}")
            yield Line(found, {key: as_json(book, key, cell, _years) for key, cell in cells.items()})
    except csv.Error as error:
        raise unusable("persons", "file-unreadable", file=name, reason=str(error)) from None


def _years(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";")]


def as_json(book: Rulebook, name: str, word: str, years: Callable[[str], list[str]]) -> object:
    """A word as JSON would have it, as far as the fact's type says; what does not fit stays text and is refused later."""
    kind = book.facts[name].type.kind if name in book.facts else None
    if kind is Kind.BOOL and word in {"true", "false"}:
        return word == "true"
    if kind is Kind.HISTORY:
        return years(word)
    number = read_number(word) if kind in {Kind.INT, Kind.MONEY} else None
    return word if number is None else number
