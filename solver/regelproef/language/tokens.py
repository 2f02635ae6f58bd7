"""Expression text to tokens.

In: a string. Out: tokens with offsets, the last of kind "end". Raises `SyntaxProblem` at a character that begins no token.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from regelproef.answer.text import Text, text

PATTERN = re.compile(
    r"""(?P<space>\s+)
      | (?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}(?!\d))
      | (?P<int>[0-9]+)
      | (?P<name>[^\W\d]\w*(?:\.[^\W\d]\w*)*)
      | (?P<op>==|!=|<=|>=|<>|&&|\|\||[<>+\-*(){},:=!/%\[\]])""",
    re.VERBOSE,
)
WORDS = frozenset({"and", "or", "not", "in", "is", "null", "true", "false"})


@dataclass(frozen=True)
class Token:
    kind: str  # "date", "int", "name", "word", "op", "end"
    text: str
    start: int
    end: int


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
            raise SyntaxProblem(text("expr-character", char=source[position]), position, position + 1)
        kind = str(match.lastgroup)
        if kind == "name" and match.group() in WORDS:
            kind = "word"
        if kind != "space":
            tokens.append(Token(kind, match.group(), match.start(), match.end()))
        position = match.end()
    tokens.append(Token("end", "", len(source), len(source)))
    return tuple(tokens)
