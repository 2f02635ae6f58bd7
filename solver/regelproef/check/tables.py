"""table-overlap: two rows of a decision table of which at most one may apply, apply to one person.

What they say does not matter here: where it differs too, that is a conflict of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, proved, undecided
from regelproef.language.typed import Expr, RuleStands, any_of
from regelproef.model.parts import Rule
from regelproef.model.table import Table

CODES = ("table-overlap",)
UNIQUE = "unique"


def run(bench: Bench) -> Iterator[Entry]:
    tables = [table for table in bench.book.tables if table.hit == UNIQUE]
    yield from bench.each("table-overlap", tables, lambda table: table.name, lambda table: _table(bench, table))


def _table(bench: Bench, table: Table) -> Iterator[Entry]:
    """A row beside all that follow at once, and one by one only where somebody is in both."""
    rows = [bench.book.rules[name] for name in table.rules if bench.book.is_present(bench.book.rules[name].readings)]
    clean = True
    for place, row in enumerate(rows):
        others = rows[place + 1 :]
        answer = bench.decide(_applies(row), any_of(map(_applies, others)))
        if answer.impossible:
            continue
        clean = False
        if answer.unknown:
            yield undecided("table-overlap", (table.name, row.id), answer)
            continue
        for other in others:
            yield from _pair(bench, table, row, other)
    if clean:
        yield proved("table-overlap", table.name)


def _pair(bench: Bench, table: Table, one: Rule, other: Rule) -> Iterator[Entry]:
    found = bench.search(_applies(one), _applies(other))
    if found.answer.unknown:
        yield undecided("table-overlap", (table.name, one.id, other.id), found.answer)
    elif found.answer.possible:
        yield Finding(
            "table-overlap",
            Severity.ERROR,
            text("table-overlap", first=one.id, second=other.id, table=table.name),
            (one.id, other.id),
            labels=tuple(Label(rule.outcome.span, text("says", rule=rule.id, value=rule.outcome.source)) for rule in (one, other)),
            witness=bench.witness(found, (one.decision,)),
            help=text("table-overlap-help"),
        )


def _applies(rule: Rule) -> Expr:
    return RuleStands(rule.id, rule.decision, "applies")
