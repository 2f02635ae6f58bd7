"""A derived value in pieces, of which the first whose lines hold gives the value: one expression, `if(…, …, if(…, …, …))`.

In: the fields of the derived value. Out: the text of that expression as a scalar of which every part stands where it was written; None, with a
problem recorded, where a piece has no lines, or there is no last piece `else`.
"""

from __future__ import annotations

from regelproef.answer.text import text
from regelproef.load.nodes import Scalar, Spliced
from regelproef.model.fields import Fields
from regelproef.model.shapes import Problems


def pieced(fields: Fields, problems: Problems) -> Scalar | None:
    node = fields.get("pieces")
    pieces = tuple(fields.each("pieces"))
    if node is None or not pieces or not all(piece.sound for piece in pieces):
        return None
    *first, last = pieces
    text_of = _Text()
    for piece in first:
        if piece.given("else") is not None or not piece.strings("when"):
            problems.add("shape", piece.first_line, text("piece-when"))
            return None
        if piece.id("value") is None:
            return None  # what is wrong with it has been told
        text_of.add("if(")
        for place, line in enumerate(piece.strings("when")):
            text_of.add(" and (" if place else "(")
            text_of.add_scalar(line)
            text_of.add(")")
        text_of.add(", ")
        text_of.add_scalar(piece.id("value"))
        text_of.add(", ")
    if last.given("value") is not None or last.given("when") is not None:
        problems.add("shape", last.first_line, text("piece-else"))
        return None
    if last.id("else") is None:
        return None
    text_of.add_scalar(last.id("else"))
    text_of.add(")" * len(first))
    return Spliced(text_of.words, False, node.span, parts=tuple(text_of.parts))


class _Text:
    """The text as far as it goes, and where in it each scalar begins."""

    def __init__(self) -> None:
        self.words = ""
        self.parts: list[tuple[int, Scalar]] = []

    def add(self, words: str) -> None:
        self.words += words

    def add_scalar(self, scalar: Scalar | None) -> None:
        if scalar is not None:
            self.parts.append((len(self.words), scalar))
            self.words += scalar.value
