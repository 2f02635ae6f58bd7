"""What is asked of an engine for tables, and how it answers.

In: a `Program`. Out: `Asked`: the stages, and the columns that are wanted of the last, by their names. Whatever the engine, the answer is a row for
each person with the same columns: `row`, `id` where there is one, `wrong`, `possible`, a column for each line of the world (broken or not), one for
each fact by which is counted, and for each decision the number of its status and its value.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlglot import exp

from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook
from regelproef.population import sql
from regelproef.population.people import ID, ROW, WRONG
from regelproef.population.program import Program
from regelproef.population.selection import Stage
from regelproef.population.sql import Sql
from regelproef.population.stored import MONTH, OF_YEAR, YEAR

POSSIBLE = "possible"
TYPES = {Kind.BOOL: "boolean", Kind.DATE: "date", Kind.ENUM: "smallint"}


@dataclass(frozen=True)
class Asked:
    """`given`: the columns of the table of persons."""

    stages: tuple[Stage, ...]
    given: tuple[str, ...]
    wanted: tuple[tuple[str, Sql], ...]


def asked(book: Rulebook, program: Program, by: Collection[str], *, named: bool) -> Asked:
    """What is asked where somebody wants all that the program decides."""
    facts = [column for columns in program.facts.values() for column in columns]
    passed = [ROW, *([ID] if named else []), WRONG]
    wanted = [(name, sql.column(name)) for name in passed] + [(POSSIBLE, sql.column(program.possible))]
    wanted += [(broken(place), sql.column(column)) for place, column in enumerate(program.world.values())]
    wanted += [(by_fact(place), sql.column(program.facts[name][0])) for place, name in enumerate(by)]
    wanted += [(beside(column), sql.column(column)) for column in dict.fromkeys(program.besides.values())]
    for place, (name, answer) in enumerate(program.decisions.items()):
        wanted.append((status(place), exp.cast(sql.column(answer.status), "tinyint")))
        wanted.append((value(place), _readable(book.decisions[name].type.kind, sql.column(answer.value))))
    return Asked(program.stages, (*passed, *facts), tuple(wanted))


def broken(place: int) -> str:
    """The column that says whether a line of the world is broken, by its place."""
    return f"w{place}"


def by_fact(place: int) -> str:
    """The column of a fact by which is counted."""
    return f"b{place}"


def beside(column: str) -> str:
    """The column of something else that is wanted."""
    return f"x_{column}"


def status(place: int) -> str:
    """The column of the status of a decision, by its place."""
    return f"s{place}"


def value(place: int) -> str:
    """The column of its value."""
    return f"v{place}"


def _readable(kind: Kind, column: Sql) -> Sql:
    """A value in the type in which it is written: a day is a date, and all the others stand as they are."""
    if kind is not Kind.DATE:
        return exp.cast(column, TYPES.get(kind, "bigint"))
    known = exp.cast(column, "bigint")
    year = sql.binary(exp.IntDiv, known, sql.number(YEAR))
    month = sql.binary(exp.IntDiv, sql.binary(exp.BitwiseAnd, known.copy(), sql.number(OF_YEAR)), sql.number(MONTH))
    day = sql.binary(exp.BitwiseAnd, known.copy(), sql.number(MONTH - 1))
    return exp.DateFromParts(year=exp.cast(year, "int"), month=exp.cast(month, "int"), day=exp.cast(day, "int"))
