"""What the parts of expressions are, for an editor that colours them.

In: the expressions of a file, and the rulebook as it last could be read. Out: numbers as the protocol wants them: for each part how many lines and
columns it stands behind the one before, its length, and its kind.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.language.functions import AGGREGATES, FUNCTIONS
from regelproef.language.syntax import Token
from regelproef.lsp.mentions import Contents, Line, of_whom
from regelproef.lsp.positions import range_of
from regelproef.model.rulebook import Rulebook

KINDS = ("variable", "property", "type", "parameter", "enumMember", "function", "keyword", "number", "operator")
OF_TOKENS = {"word": "keyword", "int": "number", "decimal": "number", "date": "number", "op": "operator"}


def colours(contents: Contents, text: str, book: Rulebook | None) -> list[int]:
    """`text`: the file as it stands; where it is not that of the contents, nothing is coloured."""
    parts = sorted({part for line in contents.lines if line.scalar.span.file.text == text for part in _parts(line, book)})
    found: list[int] = []
    before = (0, 0)
    for line, column, length, kind in parts:
        found += [line - before[0], column - (before[1] if line == before[0] else 0), length, kind, 0]
        before = line, column
    return found


def _parts(line: Line, book: Rulebook | None) -> Iterator[tuple[int, int, int, int]]:
    for token in line.tokens:
        if token.kind == "end":
            continue
        place = range_of(line.span_of(token))
        if place.start.line == place.end.line:
            length = place.end.character - place.start.character
            yield place.start.line, place.start.character, length, KINDS.index(_kind(token, book))


def _kind(token: Token, book: Rulebook | None) -> str:
    """Of a name: what it is in the rulebook; what is nothing else is a value of an enum."""
    if token.kind != "name":
        return OF_TOKENS[token.kind]
    if token.text in FUNCTIONS or (book is not None and book.members and token.text in AGGREGATES):
        return "function"
    if book is None:
        return "variable"
    for name in (book.of_members.get(token.text, token.text), of_whom(token.text)[1]):
        for kind, known in (("variable", book.facts), ("property", book.derived), ("type", book.decisions), ("parameter", book.amounts)):
            if name in known:
                return kind
    return "enumMember"
