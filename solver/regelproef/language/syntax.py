"""The untyped syntax tree: what the parser makes of one condition, before names mean anything.

Positions are offsets in the expression's own text, end exclusive.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never


@dataclass(frozen=True)
class Literal:
    kind: str  # "int", "date", "bool", "null"
    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Name:
    text: str  # may hold dots: a person (a.x) or an amount (zorgpremie.standaard)
    start: int
    end: int


@dataclass(frozen=True)
class Unary:
    op: str  # "not", "-"
    operand: Syntax
    start: int
    end: int


@dataclass(frozen=True)
class Binary:
    op: str  # "and", "or", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*"
    left: Syntax
    right: Syntax
    start: int
    end: int


@dataclass(frozen=True)
class Membership:
    operand: Syntax
    items: tuple[Syntax, ...]
    negated: bool
    start: int
    end: int


@dataclass(frozen=True)
class NullTest:
    operand: Syntax
    negated: bool
    start: int
    end: int


@dataclass(frozen=True)
class Call:
    function: str
    arguments: tuple[Syntax, ...]
    named: tuple[tuple[str, Syntax], ...]
    start: int
    end: int


Syntax = Literal | Name | Unary | Binary | Membership | NullTest | Call


def parts(tree: Syntax) -> tuple[Syntax, ...]:
    """The direct parts of a tree, in reading order."""
    match tree:
        case Literal() | Name():
            return ()
        case Unary(operand=operand) | NullTest(operand=operand):
            return (operand,)
        case Binary(left=left, right=right):
            return (left, right)
        case Membership(operand=operand, items=items):
            return (operand, *items)
        case Call(arguments=arguments, named=named):
            return (*arguments, *(part for _, part in named))
        case _:
            assert_never(tree)


def walk(tree: Syntax) -> Iterator[Syntax]:
    """The tree and all its parts, outermost first."""
    waiting = [tree]
    while waiting:
        yield (part := waiting.pop())
        waiting.extend(reversed(parts(part)))
