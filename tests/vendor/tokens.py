"""A program in JavaScript or Python as tokens, and what hangs together in them: operands, conditions, choices.

In: the text of a program as small as the two in this folder (no regular expressions, no nested templates). Out: tokens with their places, and spans
of the text. Nothing is understood beyond brackets and the precedence of the connectives: that is all that an edit of the text needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/|\#[^\n]*|\"\"\".*?\"\"\")
    |(?P<string>"[^"\n]*"|`[^`]*`)
    |(?P<number>\b\d[\d_]*\b)
    |(?P<word>[A-Za-z_][\w.]*)
    |(?P<operator>=>|===|!==|==|!=|<=|>=|&&|\|\||\?\?|\?\.|\.\.\.|->|\+=|[-+*/%<>=!?:;,.(){}\[\]|])
    |(?P<space>\s+)""",
    re.VERBOSE | re.DOTALL,
)
OPEN, CLOSE = frozenset("([{"), frozenset(")]}")
AND, OR = frozenset({"&&", "and"}), frozenset({"||", "or"})
ENDS = frozenset({"?", ":", "=", "=>", "return", ",", ";", "if", "else", "for", "??", "case"})


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    start: int
    end: int


Span = tuple[int, int]


def tokens_of(source: str, first: int, last: int) -> list[Token]:
    """The tokens between two places, without comments and space; where a line of Python ends, a `;` of no width."""
    found: list[Token] = []
    place, depth, python = first, 0, "=== " not in source
    while place < last:
        match = TOKEN.match(source, place)
        assert match is not None, source[place : place + 40]
        kind = str(match.lastgroup)
        if kind not in {"comment", "space"}:
            found.append(Token(kind, match.group(), match.start(), match.end()))
            depth += (match.group() in OPEN) - (match.group() in CLOSE)
        elif python and depth == 0 and "\n" in match.group():
            found.append(Token("end", ";", match.start(), match.start()))
        place = match.end()
    return found


def leftwards(tokens: list[Token], index: int, stops: frozenset[str]) -> int:
    """Index of the first token of the operand that ends before this token."""
    return _reach(tokens, index, -1, stops)


def rightwards(tokens: list[Token], index: int, stops: frozenset[str]) -> int:
    """Index of the last token of the operand that begins after this token."""
    return _reach(tokens, index, 1, stops)


def _reach(tokens: list[Token], index: int, step: int, stops: frozenset[str]) -> int:
    deeper, outer = (OPEN, CLOSE) if step > 0 else (CLOSE, OPEN)
    depth = 0
    while 0 <= index + step < len(tokens):
        text = tokens[index + step].text
        if depth == 0 and (text in outer or text in stops):
            break
        depth += (text in deeper) - (text in outer)
        index += step
    return index


def operands(tokens: list[Token]) -> Iterator[tuple[int, Span, Span]]:
    """Each `and` or `or`: its index, and the spans of what stands left and right of it."""
    for index, token in enumerate(tokens):
        if token.text in AND | OR:
            stops = ENDS | OR | (AND if token.text in AND else frozenset())
            left, right = leftwards(tokens, index, stops), rightwards(tokens, index, stops)
            if left < index < right:
                yield index, (tokens[left].start, tokens[index - 1].end), (tokens[index + 1].start, tokens[right].end)


def conditions(tokens: list[Token], source: str) -> Iterator[Span]:
    """What is asked after each `if` that opens a statement."""
    for index, token in enumerate(tokens[:-1]):
        opens = source[source.rfind("\n", 0, token.start) + 1 : token.start].strip() == ""
        if token.text == "if" and opens and "=== " in source:
            last = rightwards(tokens, index + 1, frozenset())
            yield tokens[index + 2].start, tokens[last].end
        elif token.text == "if" and opens:
            last = rightwards(tokens, index, frozenset({":"}))
            yield tokens[index + 1].start, tokens[last].end


def choices(tokens: list[Token]) -> Iterator[tuple[Span, Span]]:
    """The two outcomes of each conditional expression."""
    for index, token in enumerate(tokens):
        if token.text == "?":
            colon = rightwards(tokens, index, frozenset({":"})) + 1
            last = rightwards(tokens, colon, frozenset({";", ",", ":"}))
            if tokens[colon].text == ":" and last > colon:
                yield (tokens[index + 1].start, tokens[colon - 1].end), (tokens[colon + 1].start, tokens[last].end)
        elif token.text == "else" and tokens[index + 1].text not in {":", "{"} and tokens[index - 1].text not in {"}", ";"}:
            middle = leftwards(tokens, index, frozenset({"if"})) - 1
            first = leftwards(tokens, middle, frozenset({"return", "=", ",", ";", "("}))
            last = rightwards(tokens, index, frozenset({",", ":", ";", "for"}))
            if first < middle:
                yield (tokens[first].start, tokens[middle - 1].end), (tokens[index + 1].start, tokens[last].end)
