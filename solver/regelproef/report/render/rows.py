"""Answers that come row by row: as JSON lines, as CSV for spreadsheets, or in columns for people.

In: what is told of each (`Rows`), and each of them as it comes. Out: text on a stream; JSON lines and CSV at once, columns when all are known.
Guarantees: no text is taken for a formula by a spreadsheet, and nothing steers a terminal.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TextIO, TypeVar

from regelproef.report.render.json import json_text
from regelproef.report.render.visible import visible

FORMATS = ("jsonl", "csv", "table")
MARK = "\ufeff"  # by which spreadsheets know UTF-8
FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]")
NUMBER = re.compile(r"-?[0-9]+")
QUOTED = re.compile(r'[",;\t]|^\s|\s$')

One = TypeVar("One")


@dataclass(frozen=True)
class Look:
    """How CSV is written; `marked`: with a mark before it."""

    delimiter: str = ","
    marked: bool = False


class Rows(ABC, Generic[One]):
    """What is told of each thing in each format."""

    @abstractmethod
    def as_json(self, one: One) -> dict[str, object]: ...

    @abstractmethod
    def header(self) -> tuple[str, ...]: ...

    @abstractmethod
    def cells(self, one: One) -> Iterator[tuple[str, ...]]:
        """The rows of CSV."""

    @abstractmethod
    def lines(self, all_: Iterable[One]) -> Iterator[str]:
        """The lines for people."""


def write_rows(kind: str, rows: Rows[One], all_: Iterable[One], look: Look, stream: TextIO) -> None:
    """Write everything in one of FORMATS."""
    match kind:
        case "jsonl":
            stream.writelines(json_text(rows.as_json(one), indent=None) + "\n" for one in all_)
        case "csv":
            stream.write((MARK if look.marked else "") + _csv(rows.header(), look.delimiter))
            stream.writelines(_csv(cells, look.delimiter) for one in all_ for cells in rows.cells(one))
        case _:
            stream.writelines(visible(line) + "\n" for line in rows.lines(all_))


def aligned(rows: Iterable[tuple[str, ...]]) -> list[str]:
    """Rows of equal length, each column as wide as its widest cell."""
    shown = [tuple(map(visible, row)) for row in rows]
    widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in shown]


def plain(word: str) -> str:
    """A text that no spreadsheet takes for a formula: an apostrophe stands before what looks like one."""
    return f"'{word}" if FORMULA.match(word) and not NUMBER.fullmatch(word) else word


def _csv(cells: Iterable[str], delimiter: str) -> str:
    return delimiter.join(map(_quoted, map(visible, cells))) + "\n"


def _quoted(cell: str) -> str:
    """Quoted where any of the usual delimiters would split it."""
    return '"' + cell.replace('"', '""') + '"' if QUOTED.search(cell) else cell
