"""The text of a table to rows.

In: text as spreadsheets and programs save it: cells between commas, semicolons or tabs; a first line `sep=;` says which. Out: a `Table`: its header,
and its rows with the line on which each stands; empty lines are none. Guarantees: the delimiter is the one by which most columns are known.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from regelproef.answer.finding import Finding, load_error, unusable
from regelproef.answer.text import text

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab"}
SEPARATOR_LINE = re.compile(r'"?sep=([,;\t])"?(\r\n|\r|\n|$)', re.IGNORECASE)
HEAD = 200_000  # characters in which a header is looked for
MOST_TOLD = 20  # rows of which it is told what is wrong with them

Row = tuple[int, list[str]]


@dataclass(frozen=True)
class Table:
    """`marked`: it was saved by a program that wants a mark before UTF-8, or that knows no UTF-8; `line` is that of the header."""

    name: str
    delimiter: str
    header: tuple[str, ...]
    line: int
    marked: bool
    _body: str = field(repr=False)
    _above: int = field(repr=False)

    def rows(self) -> Iterator[Row]:
        """Every row below the header.

        Raises:
            Unusable: when quotation marks do not match.
        """
        return islice(_rows(self.name, self._body, self.delimiter, self._above), 1, None)


def read_table(name: str, content: str, known: Callable[[str], bool], *, marked: bool = False) -> Table:
    """The table that a text holds; `known`: whether a column of this title means something.

    Raises:
        Unusable: when there is no header, or its quotation marks do not match.
    """
    said = SEPARATOR_LINE.match(content)
    above, body = (1, content[said.end() :]) if said else (0, content)
    delimiter = said[1] if said else max(DELIMITERS, key=lambda one: _worth(body[:HEAD], one, known))
    line, header = next(_rows(name, body, delimiter, above), (0, []))
    if not any(title.strip() for title in header):
        raise unusable("table", "table-no-header", file=name)
    return Table(name, delimiter, tuple(title.strip() for title in header), line, marked, body, above)


def misshapen(table: Table) -> tuple[Finding, ...]:
    """The rows that do not fit the header, or hold nothing."""
    found: list[Finding] = []
    more, width = 0, len(table.header)
    for line, cells in table.rows():
        if len(cells) == width and any(cell and not cell.isspace() for cell in cells):
            continue
        if len(found) == MOST_TOLD:
            more += 1
        elif len(cells) == width:
            found.append(load_error("table", None, text("table-row-empty", file=table.name, line=line), text("table-row-empty-help")))
        else:
            wrong = text("table-row-width", file=table.name, line=line, found=len(cells), expected=width)
            found.append(load_error("table", None, wrong))
    if more:
        found.append(load_error("table", None, text("table-rows-more", file=table.name, count=more)))
    return tuple(found)


def _rows(name: str, body: str, delimiter: str, above: int) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, strict=True)
    line = above + 1
    try:
        for cells in reader:
            if cells:
                yield line, cells
            line = above + reader.line_num + 1
    except csv.Error as error:
        key = "table-cell-long" if "limit" in str(error) else "table-quotes"
        raise unusable("table", key, file=name, line=line) from None


def _worth(head: str, delimiter: str, known: Callable[[str], bool]) -> tuple[int, int]:
    """How many columns are known with this delimiter, and how many there are."""
    try:
        titles = next(filter(None, csv.reader(io.StringIO(head, newline=""), delimiter=delimiter)), [])
    except csv.Error:
        return 0, 0
    return sum(known(title) for title in titles), len(titles)
