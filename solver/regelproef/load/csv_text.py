"""The text of a table with a row on each line to nodes, as if it had been written in YAML.

In: a `SourceFile`, with cells between commas, semicolons or tabs, whichever the first line has most of. Out: a `Sequence` of one `Mapping` for each
row, from the names of the first line to cells, each with its place; or `Unusable`. A cell in double quotes may hold the sign between cells, and a
quote written twice; none goes on over two lines. Lines without anything are passed over.
"""

from __future__ import annotations

import re
from functools import cache

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.place import SourceFile, Span
from regelproef.answer.text import Text, text
from regelproef.load.breaks import refuse_hidden_breaks
from regelproef.load.nodes import Mapping, Scalar, Sequence

BETWEEN = (",", ";", "\t")
MAX_CELLS = 100_000
SEPARATOR = re.compile(r"sep=([,;\t])")


def parse_csv(file: SourceFile) -> Sequence:
    """The rows.

    Raises:
        Unusable: for a line that has more or fewer cells than the first, a name that stands there twice, or a quote that is not closed.
    """
    refuse_hidden_breaks(file)
    offset, lines = 0, []
    for line in file.text.split("\n"):
        if line.strip(" \t\r,;"):
            lines.append((offset, line.rstrip("\r")))
        offset += len(line) + 1
    told = SEPARATOR.fullmatch(lines[0][1]) if lines else None  # as a spreadsheet may say it
    if told:
        lines = lines[1:]
    if len(lines) < 2:
        raise Unusable((load_error("table", Span(file, 0, 0), text("csv-empty")),))
    delimiter = told[1] if told else max(BETWEEN, key=lines[0][1].count)
    names, *rows = (_cells(file, start, line, delimiter) for start, line in lines)
    seen: set[str] = set()
    for name in names:
        if name.value in seen or not name.value:
            raise _refused(name.span, text("csv-name", name=name.value))
        seen.add(name.value)
    if len(names) * len(rows) > MAX_CELLS:
        raise _refused(names[0].span, text("csv-large", limit=MAX_CELLS))
    mappings = []
    for row in rows:
        if len(row) != len(names):
            raise _refused(Span(file, row[0].span.start, row[-1].span.end), text("csv-cells", found=len(row), expected=len(names)))
        span = Span(file, row[0].span.start, max(row[-1].span.end, row[0].span.start + 1))
        cells = tuple(zip(names, row, strict=True))
        mappings.append(Mapping(cells, span, 1 + 2 * len(row), {name.value: cell for name, cell in cells}))
    return Sequence(tuple(mappings), Span(file, 0, len(file.text)), 1 + sum(one.size for one in mappings))


def _cells(file: SourceFile, start: int, line: str, delimiter: str) -> list[Scalar]:
    found, at = [], 0
    while True:
        match = _cell(delimiter).match(line, at)
        if match is None:
            raise _refused(Span(file, start + at, start + len(line)), text("csv-quote"))
        quoted = match["quoted"] is not None
        value = match["quoted"].replace('""', '"') if quoted else match["bare"].rstrip()
        first = start + (match.start("quoted") - 1 if quoted else match.start("bare"))
        last = start + match.end("quoted") + 1 if quoted else first + len(value)
        found.append(Scalar(value, not quoted, Span(file, first, last)))
        if match.end() == len(line):
            return found
        at = match.end() + 1


@cache
def _cell(delimiter: str) -> re.Pattern[str]:
    between = re.escape(delimiter)
    return re.compile(rf'[ ]*(?:"(?P<quoted>(?:[^"]|"")*)"[ ]*|(?P<bare>[^"{between}]*))(?={between}|\Z)')


def _refused(span: Span, message: Text) -> Unusable:
    return Unusable((load_error("table", span, message),))
