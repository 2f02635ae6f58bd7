"""tables/*.yaml, and the tables/*.csv that they name: each row of a decision table is a rule.

In: nodes. Out: for each table a node as a file of rules has it, so that a row is read, asked and shown as every other rule, its cells at the places
where they were written; and the `Table`s. A row is the rule `table/row`: its `id`, or its cells where it has none, and never its number. Where the
first row that applies counts, each row is an exception to the next. Guarantees: a cell is one of the forms below or refused; none is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Mapping as MappingType

from regelproef.answer.text import text
from regelproef.load.nodes import Mapping, Node, Scalar, Sequence, Spliced
from regelproef.load.table_shape import TABLES
from regelproef.model.fields import Fields
from regelproef.model.shapes import Problems, first_line
from regelproef.model.table import Table

ANYTHING = ("-", "")
OF_RULES = ("id", "then", "text", "source", "valid", "reading", "note", "numbers")  # keys of a row that are no input
INTERVAL = re.compile(r"(?P<open>[\[(])\s*(?P<low>.*?)\s*\.\.\s*(?P<high>.*?)\s*(?P<close>[\])])")
COMPARISON = re.compile(r"(?P<op><=|>=|==|!=|<|>)\s*(?P<than>.+)")
WORD = re.compile(r"[^\w.-]+")


def read_tables(nodes: MappingType[str, Node | None], problems: Problems) -> tuple[tuple[tuple[str, Node], ...], tuple[Table, ...]]:
    """Files of rules, by the path of the table, and the tables."""
    rules: list[tuple[str, Sequence]] = []
    tables: dict[str, Table] = {}
    named: set[str] = set()
    for path, node in nodes.items():
        if not path.startswith("tables/") or path.endswith(".csv"):
            continue
        for fields in Fields(node, TABLES, problems, path).each("tables"):
            name, rows = fields.id("table"), _rows(fields, nodes, named, problems)
            if name is None or rows is None or not fields.sound:
                continue
            problems.is_new(name, tables)
            made = _Table(fields, name, problems).rules(rows)
            if made is not None:
                rules.append((path, made))
                ids = tuple(rule.value for item in made.items for key, rule in item if key.value == "rule" and isinstance(rule, Scalar))  # type: ignore[union-attr]
                tables[name.value] = Table(name.value, fields.string("decision"), fields.string("hit"), ids, name.span)
    for path, node in nodes.items():
        if path.startswith("tables/") and path.endswith(".csv") and path not in named and node is not None:
            problems.add("table", first_line(node), text("csv-unnamed", file=path))
    return tuple((path, _as_file(node)) for path, node in rules), tuple(tables.values())


def _rows(fields: Fields, nodes: MappingType[str, Node | None], named: set[str], problems: Problems) -> Sequence | None:
    """Those that stand in the table, or in the file that it names."""
    file = fields.id("file")
    if file is None:
        rows = fields.get("rows")
        return rows if isinstance(rows, Sequence) else None
    path = f"tables/{file.value}"
    found = nodes.get(path)
    if not path.endswith(".csv") or not isinstance(found, Sequence):
        problems.add("table", file.span, text("csv-missing", file=path))
        return None
    named.add(path)
    return found


def _as_file(rules: Sequence) -> Mapping:
    key = Scalar("rules", True, rules.span)
    return Mapping(((key, rules),), rules.span, rules.size + 2, {"rules": rules})


class _Table:
    def __init__(self, fields: Fields, name: Scalar, problems: Problems) -> None:
        self.fields, self.name, self.problems = fields, name, problems
        self.inputs = fields.strings("inputs")

    def rules(self, rows: Sequence) -> Sequence | None:
        told = len(self.problems.findings)
        mappings = [row for row in rows.items if isinstance(row, Mapping)]
        ids = [self._id(row) for row in mappings]
        named: set[str] = set()
        for one in ids:
            if one.value in named:
                self.problems.add("table", one.span, text("table-row-twice", name=one.value), text("table-row-twice-help"))
            named.add(one.value)
        found = [self._rule(row, own) for row, own in zip(mappings, ids, strict=True)]
        if len(self.problems.findings) > told or not found:
            return None
        if self.fields.string("hit") == "first":
            found = [*(_with(rule, "exception_to", _next(place, ids, mappings)) for place, rule in enumerate(found[:-1])), found[-1]]
        return Sequence(tuple(found), rows.span, rows.size)

    def _id(self, row: Mapping) -> Scalar:
        own = row.get("id")
        if isinstance(own, Scalar) and own.value not in ANYTHING:
            return Scalar(f"{self.name.value}/{own.value}", False, own.span)
        cells = (row.get(one.value) for one in self.inputs)
        words = (WORD.sub("-", cell.value).strip("-") or "any" for cell in cells if isinstance(cell, Scalar))
        return Scalar(f"{self.name.value}/{'_'.join(words)}", False, first_line(row))

    def _rule(self, row: Mapping, own: Scalar) -> Mapping:
        inputs = {one.value: one for one in self.inputs}
        for key, _ in row:
            if key.value not in OF_RULES and key.value not in inputs:
                names = ", ".join((*inputs, *OF_RULES))
                self.problems.add("table", key.span, text("table-column", name=key.value, names=names))
        for name in inputs:
            if row.get(name) is None:
                self.problems.add("table", first_line(row), text("table-cell-missing", name=name))
        lines = tuple(line for name, written in inputs.items() for line in self._lines(written, row.get(name)))
        made = Mapping((), row.span, row.size)
        made = _with(made, "rule", own)
        made = _with(made, "decision", self.fields.given("decision"))
        made = _with(made, "when", Sequence(lines, row.span))
        for name in ("then", "text", "source", "valid", "reading", "note", "numbers"):
            cell = row.get(name)
            if name in {"source", "valid", "reading", "note"} and (cell is None or (isinstance(cell, Scalar) and not cell.value)):
                cell = self.fields.given(name)
            elif name == "source" and isinstance(cell, Scalar):
                cell = Sequence(tuple(_pieces(cell)), cell.span)
            if cell is not None and not (isinstance(cell, Scalar) and not cell.value):
                made = _with(made, name, cell)
        return made

    def _lines(self, column: Scalar, cell: Node | None) -> Iterator[Scalar]:
        """What a cell says of its column, as lines of a rule."""
        if cell is None:
            return
        if not isinstance(cell, Scalar):
            self.problems.add("table", first_line(cell), text("table-cell", found=cell.span.line_text.strip()))
            return
        said = cell.value.strip()
        if said in ANYTHING:
            return
        interval, comparison = INTERVAL.fullmatch(said), COMPARISON.fullmatch(said)
        if interval is not None:
            yield from self._interval(column, cell, interval)
        elif ".." in said or said[0] in "[]":
            self.problems.add("table", cell.span, text("table-cell", found=said))
        elif comparison is not None:
            yield _spliced(cell, column, f" {comparison['op']} ", _part(cell, comparison["than"]))
        elif said in {"true", "false"}:
            yield _spliced(cell, "" if said == "true" else "not ", column)
        elif said == "null":
            yield _spliced(cell, column, " is null")
        elif len(words := list(_pieces(cell))) > 1:
            yield _spliced(cell, column, " in {", *_between(words), "}")
        else:
            yield _spliced(cell, column, " == ", _part(cell, said))

    def _interval(self, column: Scalar, cell: Scalar, found: re.Match[str]) -> Iterator[Scalar]:
        """From the one to the other; a square bracket takes the end in, and an end that is not written is open."""
        if not found["low"] and not found["high"]:
            self.problems.add("table", cell.span, text("table-cell", found=cell.value))
        if found["low"]:
            yield _spliced(cell, column, " >= " if found["open"] == "[" else " > ", _part(cell, found["low"]))
        if found["high"]:
            yield _spliced(cell, column, " <= " if found["close"] == "]" else " < ", _part(cell, found["high"]))


def _next(place: int, ids: list[Scalar], rows: list[Mapping]) -> Sequence:
    """The rows that follow, up to the first that is there under every reading that the table is there: over it the later ones are reached."""
    following = []
    for own, row in zip(ids[place + 1 :], rows[place + 1 :], strict=True):
        following.append(Scalar(own.value, False, ids[place].span))
        if row.get("reading") is None:
            break
    return Sequence(tuple(following), ids[place].span)


def _with(rule: Mapping, name: str, value: Node | None) -> Mapping:
    if value is None:
        return rule
    key = Scalar(name, True, rule.span)
    return Mapping((*rule.entries, (key, value)), rule.span, rule.size + value.size, {**rule.index, name: value})


def _part(cell: Scalar, word: str) -> Scalar:
    """Some of what a cell says, at its place."""
    start = cell.value.find(word)
    return Scalar(word, True, cell.span_of(start, start + len(word)))


def _pieces(cell: Scalar) -> Iterator[Scalar]:
    at = 0
    for word in cell.value.split(","):
        start = at + len(word) - len(word.lstrip())
        if word.strip():
            yield Scalar(word.strip(), True, cell.span_of(start, start + len(word.strip())))
        at += len(word) + 1


def _between(words: Iterable[Scalar]) -> Iterator[Scalar | str]:
    for place, word in enumerate(words):
        if place:
            yield ", "
        yield word


def _spliced(cell: Scalar, *parts: Scalar | str) -> Spliced:
    words, places = "", []
    for part in parts:
        if isinstance(part, Scalar):
            places.append((len(words), part))
        words += part.value if isinstance(part, Scalar) else part
    return Spliced(words, False, cell.span, parts=tuple(places))
