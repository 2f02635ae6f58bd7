"""How the columns of a table are understood: what `decide --dry-run` tells.

In: files of persons that can be used. Out: for each column the fact, its type, how its cells are read, and what an empty cell means.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from regelproef.language.types import Kind
from regelproef.model.values import to_json
from regelproef.persons.columns import Column
from regelproef.persons.reading import Source
from regelproef.persons.table import DELIMITERS
from regelproef.report.render.rows import Rows, aligned, plain
from regelproef.words.value import Values


@dataclass(frozen=True)
class Understood(Values, Rows[Source]):
    """Tells the columns of each file."""

    def as_json(self, one: Source) -> dict[str, object]:
        if one.table is None:
            return {"file": one.name, "columns": None}
        rows = sum(1 for _ in one.table.rows())
        return {"file": one.name, "delimiter": one.table.delimiter, "rows": rows, "columns": [self._json(column) for column in one.columns]}

    def _json(self, column: Column) -> dict[str, object]:
        found: dict[str, object] = {"column": column.title, column.use.value: column.name, "reads": self._reads(column)}
        if column.fact is not None:
            found |= {"type": column.fact.type.kind.value, "empty": to_json(column.fact.default)}
        return found

    def header(self) -> tuple[str, ...]:
        return ("file", *self._titles())

    def cells(self, one: Source) -> Iterator[tuple[str, ...]]:
        for column in one.columns:
            yield tuple(map(plain, (one.name, *self._row(column))))

    def lines(self, all_: Iterable[Source]) -> Iterator[str]:
        for index, one in enumerate(all_):
            yield from ("",) if index else ()
            if one.table is None:
                yield self.say("dry-no-table", file=one.name)
                continue
            delimiter = self.say(f"delimiter-{DELIMITERS[one.table.delimiter]}")
            yield self.say("dry-file", file=one.name, rows=sum(1 for _ in one.table.rows()), delimiter=delimiter)
            yield from aligned((self._titles(), *map(self._row, one.columns)))

    def _titles(self) -> tuple[str, ...]:
        return tuple(map(self.say, ("dry-column", "dry-fact", "dry-type", "dry-empty", "dry-reads")))

    def _row(self, column: Column) -> tuple[str, ...]:
        fact = column.fact
        kind = column.use.value if fact is None else fact.type.kind.value
        empty = "" if fact is None else self.value(fact.name, fact.default)
        return (column.title, column.name if fact else "", self.say(f"dry-type-{kind}"), empty, self._reads(column))

    def _reads(self, column: Column) -> str:
        fact = column.fact
        if fact is None:
            return self.say(f"read-{column.use.value}")
        order = f"-{column.order}" if fact.type.kind is Kind.DATE else ""
        values = ", ".join(self._labelled(fact.name, value) for value in fact.type.values)
        return self.say(f"read-{fact.type.kind.value}{order}", low=fact.type.low, high=fact.type.high, values=values)

    def _labelled(self, name: str, value: str) -> str:
        label = self.book.labels.value(name, value, self.language)
        return value if label == value else f"{value} ({label})"
