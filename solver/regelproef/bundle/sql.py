"""Test persons as SQL: the tables of facts, of years, of what is expected and why, and a view that counts what your own answers get wrong.

In: a rulebook and rows. Out: one script of `create table`, `insert` and `create view`, in the SQL that SQLite, DuckDB and PostgreSQL share.
Guarantees: every name is quoted, and different from every other without regard to capitals, as those engines compare them; a text ends where it ends.
Amounts are whole cents; a history is a row for each year in which it holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from regelproef.answer.outcome import Value
from regelproef.generate.row import Row
from regelproef.language.types import Kind, Type
from regelproef.load.shape import LANGUAGES
from regelproef.model.parts import DecisionDefinition, FactDefinition
from regelproef.model.rulebook import Rulebook

KEY = "person_id"
TYPES = {Kind.BOOL: "boolean", Kind.INT: "bigint", Kind.MONEY: "bigint", Kind.DATE: "date", Kind.ENUM: "text"}
AT_ONCE = 100  # rows of one insert


def script(book: Rulebook, rows: Sequence[Row]) -> str:
    """The whole script; it makes new tables, so it is run once, in a schema of its own."""
    facts, decisions = _columns((KEY, *book.facts)), _columns((KEY, *book.decisions))
    plain = [name for name, fact in book.facts.items() if fact.type.kind is not Kind.HISTORY]
    parts = [
        *_tables(book, facts, decisions, plain),
        *_inserts("person", ((one.id, *(one.facts[name] for name in plain)) for one in rows)),
        *_inserts("person_year", ((one.id, name, year) for one in rows for name, years in one.facts.items() for year in _years(years))),
        *_inserts("expected", ((one.id, *one.decisions.values()) for one in rows)),
        *_inserts("why", ((one.id, language, one.why[language]) for one in rows for language in LANGUAGES if language in one.why)),
        *_inserts("reading", ((one.id, name, *each) for one in rows for name, under in one.under.items() for each in under.items())),
        _difference(decisions, book),
    ]
    return "\n".join(parts)


def _tables(book: Rulebook, facts: dict[str, str], decisions: dict[str, str], plain: list[str]) -> Iterator[str]:
    histories = [name for name in book.facts if name not in plain]
    key = f"{KEY} text primary key"
    yield _create("person", [(key, ""), *((_fact(facts[name], book.facts[name]), book.labels.name(name, book.language)) for name in plain)])
    span = " or ".join(f"fact = {literal(name)} and year between {book.facts[name].type.low} and {book.facts[name].type.high}" for name in histories)
    owned = f"{KEY} text not null references person ({KEY})"
    yield _create(
        "person_year",
        [(owned, ""), ("fact text not null", "holds in that year"), ("year integer not null", ""), (f"primary key ({KEY}, fact, year)", "")]
        + ([(f"check ({span})", "")] if span else []),
    )
    own = [(_decision(decisions[name], one), book.labels.name(name, book.language)) for name, one in book.decisions.items()]
    yield _create("expected", [(f"{KEY} text primary key references person ({KEY})", ""), *own])
    answers = [(f"{decisions[name]} {TYPES[one.type.kind]}", "") for name, one in book.decisions.items()]
    yield _create("answer", [(key, "yours: a row for each person"), *answers])
    yield _create("why", [(owned, ""), ("language text not null", ""), ("sentence text not null", ""), (f"primary key ({KEY}, language)", "")])
    columns = [(owned, ""), ("decision text not null", "hangs on"), ("question text not null", ""), ("chosen text not null", "")]
    yield _create("reading", [*columns, (f"primary key ({KEY}, decision, question)", "")])


def _create(table: str, columns: Sequence[tuple[str, str]]) -> str:
    last = len(columns) - 1
    lines = (f"  {column}{',' if place < last else ''}{f' -- {_remark(words)}' if words else ''}" for place, (column, words) in enumerate(columns))
    return f"create table {table} (\n" + "\n".join(lines) + "\n);\n"


def _fact(column: str, fact: FactDefinition) -> str:
    own = fact.type
    bounds = f" check ({column} between {literal(own.low)} and {literal(own.high)})" if own.low is not None else _listed(column, own)
    return f"{column} {TYPES[own.kind]} not null default {literal(fact.default)}{bounds}"


def _decision(column: str, decision: DecisionDefinition) -> str:
    own = decision.type
    return f"{column} {TYPES[own.kind]}{'' if own.nullable else ' not null'}{_listed(column, own)}"


def _listed(column: str, own: Type) -> str:
    return f" check ({column} in ({', '.join(map(literal, own.values))}))" if own.values else ""


def _difference(decisions: dict[str, str], book: Rulebook) -> str:
    """What was answered otherwise than expected, a row for each person and decision; and a row for whoever has no answer, or is nobody."""
    each = (
        f"  select expected.{KEY}, {literal(name)} as decision,\n"
        f"    cast(expected.{decisions[name]} as text) as expected, cast(answer.{decisions[name]} as text) as found\n"
        f"  from expected join answer using ({KEY}) where expected.{decisions[name]} is distinct from answer.{decisions[name]}"
        for name in book.decisions
    )
    strange = (
        f"  select {one}.{KEY}, {literal(words)} as decision, null as expected, null as found\n"
        f"  from {one} where not exists (select 1 from {other} where {other}.{KEY} = {one}.{KEY})"
        for one, other, words in (("expected", "answer", "(no answer)"), ("answer", "expected", "(unknown person)"))
    )
    return "create view difference as\n" + "\n  union all\n".join((*each, *strange)) + ";\n"


def _inserts(table: str, rows: Iterable[tuple[Value, ...]]) -> Iterator[str]:
    lines = [f"  ({', '.join(map(literal, row))})" for row in rows]
    for start in range(0, len(lines), AT_ONCE):
        yield f"insert into {table} values\n" + ",\n".join(lines[start : start + AT_ONCE]) + ";\n"


def literal(value: Value) -> str:
    """A value as SQL writes it."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case date():
            return f"'{value.isoformat()}'"
        case str():
            return "'" + value.replace("\0", "").replace("'", "''") + "'"
        case _:
            raise TypeError(value)


def _years(years: Value) -> list[int]:
    return sorted(years) if isinstance(years, frozenset) else []


def _columns(names: Iterable[str]) -> dict[str, str]:
    """A quoted column for each name, with a number behind those that an engine would take for an earlier one."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in names:
        column, number = name, 2
        while column.casefold() in taken:
            column, number = f"{name}_{number}", number + 1
        taken.add(column.casefold())
        found[name] = f'"{column}"'
    return found


def _remark(words: str) -> str:
    """What stands behind `--`: one line."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())
