"""Expression text to tokens, and the untyped syntax tree: what the parser makes of one condition, before names mean anything.

Positions are offsets in the expression's own text, end exclusive. A character that begins no token raises `SyntaxProblem`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import assert_never

from regelproef.answer.text import Text, text
from regelproef.language.hints import hint, marked_number, whole_number

PATTERN = re.compile(
    r"""(?P<space>\s+)
      | (?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}(?!\d))
      | (?P<decimal>[0-9]+\.[0-9]+(?=\s*(?:%|euro\b|of\b)))  # elsewhere no number has a mark
      | (?P<int>[0-9]+)
      | (?P<name>[^\W\d][\w\u0300-\u036f]*(?:\.(?:[^\W\d][\w\u0300-\u036f]*|[0-9]+(?=\.[^\W\d])))*)  # with accents, so that they can be told
      | (?P<op>===|==|=>|=<|->|!=|<=|>=|<>|&&|\|\||[<>+\-*(){},:=!/%\[\]])""",
    re.VERBOSE,
)
WORDS = frozenset({"and", "or", "not", "in", "is", "null", "true", "false"})


@dataclass(frozen=True, kw_only=True)
class Placed:
    """Where a part stands in the text of its expression; takes no part in equality."""

    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Token(Placed):
    kind: str  # "date", "decimal", "int", "name", "word", "op", "end"
    text: str


class SyntaxProblem(Exception):
    """An expression that cannot be read; offsets are in its own text."""

    def __init__(self, message: Text, start: int, end: int, help: Text | None = None) -> None:
        super().__init__(message.key)
        self.message, self.start, self.end, self.help = message, start, end, help


@lru_cache(maxsize=20_000)
def tokenize(source: str) -> tuple[Token, ...]:
    tokens: list[Token] = []
    position = 0
    while position < len(source):
        match = PATTERN.match(source, position)
        if match is None:
            refuse_marks(source, position)
            char = source[position]
            raise SyntaxProblem(text("expr-character", char=char), position, position + 1, hint(char))
        kind = str(match.lastgroup)
        if kind == "name" and match.group() in WORDS:
            kind = "word"
        if kind != "space":
            tokens.append(Token(kind, match.group(), start=match.start(), end=match.end()))
        position = match.end()
    tokens.append(Token("end", "", start=len(source), end=len(source)))
    return tuple(tokens)


def refuse_marks(source: str, at: int) -> None:
    """Refuse the number with a decimal mark in which this place lies, if there is one."""
    place = marked_number(source, at)
    if place is not None:
        word = source[slice(*place)]
        raise SyntaxProblem(text("number-not-whole", word=word), *place, whole_number(word, source[place[1] :]))


# -- the tree -----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Literal(Placed):
    kind: str  # "int", "date", "bool", "null", "rate", "money"
    text: str  # of a rate "13.7 %" or "0.137", of money "12.50 euro" or "50 cent"


@dataclass(frozen=True)
class Name(Placed):
    text: str  # may hold dots: a person (a.x) or an amount (zorgpremie.standaard)


@dataclass(frozen=True)
class At(Placed):
    """A parameter on a day that is named."""

    name: Name
    day: Syntax


@dataclass(frozen=True)
class Duration(Placed):
    """So many months or years, which a date is moved by."""

    count: Syntax
    unit: str  # one of `functions.UNITS`


@dataclass(frozen=True)
class Unary(Placed):
    op: str  # "not", "-"
    operand: Syntax


@dataclass(frozen=True)
class Binary(Placed):
    op: str  # "and", "or", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "of"
    left: Syntax
    right: Syntax


@dataclass(frozen=True)
class Membership(Placed):
    operand: Syntax
    items: tuple[Syntax, ...]
    negated: bool


@dataclass(frozen=True)
class NullTest(Placed):
    operand: Syntax
    negated: bool


@dataclass(frozen=True)
class Call(Placed):
    function: str
    arguments: tuple[Syntax, ...]
    named: tuple[tuple[str, Syntax], ...]


@dataclass(frozen=True)
class Among(Placed):
    """A call about the members of a person: `sum(each for members where …, else: otherwise)`, `rank(members by each)`."""

    function: str
    members: Name
    each: Syntax | None
    where: Syntax | None
    otherwise: Syntax | None


Syntax = Literal | Name | At | Duration | Unary | Binary | Membership | NullTest | Call | Among


def parts(tree: Syntax) -> tuple[Syntax, ...]:
    """The direct parts of a tree, in reading order."""
    match tree:
        case Literal() | Name():
            return ()
        case At(name=name, day=day):
            return (name, day)
        case Duration(count=count):
            return (count,)
        case Unary(operand=operand) | NullTest(operand=operand):
            return (operand,)
        case Binary(left=left, right=right):
            return (left, right)
        case Membership(operand=operand, items=items):
            return (operand, *items)
        case Call(arguments=arguments, named=named):
            return (*arguments, *(part for _, part in named))
        case Among(members=members, each=each, where=where, otherwise=otherwise):
            return tuple(part for part in (members, each, where, otherwise) if part is not None)
        case _:
            assert_never(tree)


def walk(tree: Syntax) -> Iterator[Syntax]:
    """The tree and all its parts, outermost first."""
    waiting = [tree]
    while waiting:
        yield (part := waiting.pop())
        waiting.extend(reversed(parts(part)))
