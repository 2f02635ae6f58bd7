"""The typed expression tree, which evaluator, encoder, mutator and reports all read.

Every node is frozen and knows its type; `start` and `end` are offsets in the text of the expression and take no part in equality,
so two expressions that say the same in other spacing are equal. A new operator is a new node: `match` statements over `Expr` close with
`assert_never`, so the type checker lists the places that must learn it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import assert_never

from regelproef.language.types import BOOL, Type

Constant = bool | int | str | date | None


@dataclass(frozen=True)
class Const:
    value: Constant
    type: Type
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Fact:
    name: str
    type: Type
    person: str = ""  # "a" or "b" in a property over two persons
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Derived:
    name: str
    type: Type
    person: str = ""
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Decided:
    """The value of another decision."""

    name: str
    type: Type
    person: str = ""
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Amount:
    """A dated amount on the reference date of the person."""

    name: str
    type: Type
    person: str = ""
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Not:
    operand: Expr
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)
    type: Type = field(default=BOOL, compare=False)


@dataclass(frozen=True)
class And:
    items: tuple[Expr, ...]
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)
    type: Type = BOOL  # HISTORY when its items are


@dataclass(frozen=True)
class Or:
    items: tuple[Expr, ...]
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)
    type: Type = BOOL


@dataclass(frozen=True)
class Compare:
    """`op` is one of == != < <= > >=; the sides have one kind. Two nulls are equal, and null differs from all else."""

    op: str
    left: Expr
    right: Expr
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)
    type: Type = field(default=BOOL, compare=False)


@dataclass(frozen=True)
class OneOf:
    operand: Expr
    values: tuple[Const, ...]
    negated: bool = False
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)
    type: Type = field(default=BOOL, compare=False)


@dataclass(frozen=True)
class IsNull:
    operand: Expr
    negated: bool = False
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)
    type: Type = field(default=BOOL, compare=False)


@dataclass(frozen=True)
class Arithmetic:
    """`op` is + or -, or * with a constant on the left."""

    op: str
    left: Expr
    right: Expr
    type: Type
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Function:
    """`name` is year, month, day, date, age, min or max."""

    name: str
    arguments: tuple[Expr, ...]
    type: Type
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Years:
    """`name` is run, all, any or count, over the years `first` to `last`, both inclusive; None means the edge of the history."""

    name: str
    history: Expr
    first: Expr | None
    last: Expr | None
    type: Type
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Concludes:
    """Some applying, undefeated rule of `decision` says `value`."""

    decision: str
    value: Expr
    person: str = ""
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)
    type: Type = field(default=BOOL, compare=False)


@dataclass(frozen=True)
class HasValue:
    """`decision` has exactly one value."""

    decision: str
    person: str = ""
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)
    type: Type = field(default=BOOL, compare=False)


Expr = Const | Fact | Derived | Decided | Amount | Not | And | Or | Compare | OneOf | IsNull | Arithmetic | Function | Years | Concludes | HasValue
TRUE = Const(True, BOOL)


def children(expr: Expr) -> tuple[Expr, ...]:
    """The direct parts of an expression, in reading order."""
    match expr:
        case Const() | Fact() | Derived() | Decided() | Amount() | HasValue():
            return ()
        case Not(operand=operand) | OneOf(operand=operand) | IsNull(operand=operand):
            return (operand,)
        case And(items=items) | Or(items=items):
            return items
        case Compare(left=left, right=right) | Arithmetic(left=left, right=right):
            return (left, right)
        case Function(arguments=arguments):
            return arguments
        case Years(history=history, first=first, last=last):
            return tuple(part for part in (history, first, last) if part is not None)
        case Concludes(value=value):
            return (value,)
        case _:
            assert_never(expr)


def walk(expr: Expr) -> Iterator[Expr]:
    """The expression and all its parts, outermost first."""
    yield expr
    for child in children(expr):
        yield from walk(child)
