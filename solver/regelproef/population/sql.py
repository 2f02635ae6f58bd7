"""Expressions of SQL, built from their parts.

In: expressions of sqlglot. Out: larger ones, in brackets wherever a part could be read otherwise. No text is ever put together, so no name or word
of a rulebook can be taken for SQL. Guarantees: what is made of many is balanced, so that no engine and no parser has to go deep.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from sqlglot import exp

Sql: TypeAlias = exp.Expr
NULL = exp.Null()
ATOMS = (exp.Column, exp.Literal, exp.Boolean, exp.Null, exp.Paren, exp.Func, exp.Cast, exp.Case, exp.Neg)


def column(name: str, table: str = "") -> Sql:
    """A column by its name, quoted."""
    return exp.column(name, table=table or None, quoted=True)


def number(value: int) -> Sql:
    """A whole number of 64 bits, so that nothing that is reckoned with it overflows."""
    return exp.cast(exp.Literal.number(value), "bigint")


def code(value: int) -> Sql:
    """A number that only stands for something: 16 bits are enough, and quicker."""
    return exp.cast(exp.Literal.number(value), "smallint")


def truth(value: bool) -> Sql:
    """True or false."""
    return exp.Boolean(this=value)


def null() -> Sql:
    """No value."""
    return exp.Null()


def within(part: Sql) -> Sql:
    """A part as it may stand beside an operator."""
    return part if isinstance(part, ATOMS) and not isinstance(part, exp.Connector) else exp.Paren(this=part)


def binary(kind: type[exp.Binary], left: Sql, right: Sql) -> Sql:
    """Two parts with an operator between them."""
    return kind(this=within(left), expression=within(right))


def is_const(part: Sql, value: bool) -> bool:
    """Whether it is this truth value whatever the row."""
    return isinstance(part, exp.Boolean) and part.this is value


def all_(parts: Iterable[Sql]) -> Sql:
    """Whether all hold; of nothing, that is so."""
    kept = [part for part in parts if not is_const(part, True)]
    return truth(False) if any(is_const(part, False) for part in kept) else _balanced(exp.And, kept) if kept else truth(True)


def any_(parts: Iterable[Sql]) -> Sql:
    """Whether one of them holds; of nothing, none does."""
    kept = [part for part in parts if not is_const(part, False)]
    return truth(True) if any(is_const(part, True) for part in kept) else _balanced(exp.Or, kept) if kept else truth(False)


def total(parts: Sequence[Sql]) -> Sql:
    """The sum; of nothing, 0."""
    return _balanced(exp.Add, parts) if parts else number(0)


def not_(part: Sql) -> Sql:
    """That it does not hold; unknown where it is unknown whether it holds."""
    if isinstance(part, exp.Boolean):
        return truth(not part.this)
    return exp.Not(this=within(part))


def is_null(part: Sql) -> Sql:
    """Whether there is no value."""
    return exp.Is(this=within(part), expression=exp.Null())


def case(branches: Iterable[tuple[Sql, Sql]], otherwise: Sql) -> Sql:
    """What stands beside the first condition that holds."""
    kept: list[exp.If] = []
    for condition, value in branches:
        if is_const(condition, True):
            otherwise = value
            break
        if not is_const(condition, False):
            kept.append(exp.If(this=condition, true=value))
    return exp.Case(ifs=kept, default=otherwise) if kept else otherwise


def least(one: Sql, other: Sql) -> Sql:
    """The smaller of two."""
    return exp.Least(this=one, expressions=[other], ignore_nulls=True)


def greatest(one: Sql, other: Sql) -> Sql:
    """The greater of two."""
    return exp.Greatest(this=one, expressions=[other], ignore_nulls=True)


def one_of(part: Sql, values: Iterable[Sql]) -> Sql:
    """Whether it is one of these values."""
    return exp.In(this=within(part), expressions=list(values))


def shifted(part: Sql, places: Sql | int, kind: type[exp.Binary]) -> Sql:
    """Bits moved by so many places, which some engines want as 32 bits."""
    if places == 0:
        return part
    by = exp.cast(exp.Literal.number(places) if isinstance(places, int) else places, "int")
    return kind(this=within(part), expression=by)


def _balanced(kind: type[exp.Binary], parts: Sequence[Sql]) -> Sql:
    rows, join = list(parts), _joined(kind)
    while len(rows) > 1:
        rows = [join(*rows[place : place + 2]) if place + 1 < len(rows) else rows[place] for place in range(0, len(rows), 2)]
    return rows[0]


def _joined(kind: type[exp.Binary]) -> Callable[[Sql, Sql], Sql]:
    return lambda left, right: binary(kind, left, right)
