"""Stages as one query.

In: stages, the table over which they stand, and what is wanted of the last. Out: a query in which each stage selects from the one before. Guarantees:
what passes through unchanged is named, never meant by a star.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlglot import exp

from regelproef.population import sql
from regelproef.population.sql import Sql

Stage = Sequence[tuple[str, Sql]]


def query(stages: Sequence[Stage], table: str, given: Sequence[str], wanted: Sequence[tuple[str, Sql]]) -> exp.Select:
    """`given`: the columns of the table; `wanted`: what is selected from the last stage, each with its name."""
    steps: list[exp.CTE] = []
    source = table
    for stage, later in _needed(stages, wanted):
        passing = [name for name in given if name in later]
        body = _select([*((name, sql.column(name)) for name in passing), *stage], source)
        source = f"stage{len(steps)}"
        steps.append(exp.CTE(this=body, alias=exp.TableAlias(this=exp.to_identifier(source))))
        given = [*passing, *(name for name, _ in stage)]
    found = _select(wanted, source)
    found.set("with_", exp.With(expressions=steps) if steps else None)
    return found


def _select(columns: Iterable[tuple[str, Sql]], source: str) -> exp.Select:
    named = [exp.Alias(this=one, alias=exp.to_identifier(name, quoted=True)) for name, one in columns]
    return exp.Select(expressions=named, from_=exp.From(this=exp.to_table(source)))


def _needed(stages: Sequence[Stage], wanted: Sequence[tuple[str, Sql]]) -> list[tuple[Stage, frozenset[str]]]:
    """Each stage with those columns only on which the wanted ones hang, and the columns that are read behind it."""
    later = _read(wanted)
    found: list[tuple[Stage, frozenset[str]]] = []
    for stage in reversed(stages):
        own = [(name, expression) for name, expression in stage if name in later]
        if own:
            found.append((own, frozenset(later)))
            later |= _read(own)
    return found[::-1]


def _read(columns: Stage) -> set[str]:
    return {one.name for _, expression in columns for one in expression.find_all(exp.Column)}
