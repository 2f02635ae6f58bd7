"""YAML nodes that know where they stand.

A document is a tree of `Scalar`, `Sequence` and `Mapping`; scalars keep their text as written, so that nothing is guessed
from it before the rule language says what it should be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from regelproef.answer.place import Span


@dataclass(frozen=True)
class Scalar:
    value: str
    plain: bool
    span: Span
    size: int = 1

    def span_of(self, start: int, end: int) -> Span:
        """The place in the file of `value[start:end]`; exact for text that stands on one line."""
        raw = self.span.text
        if self.plain and raw == self.value:
            shift = 0
        elif not self.plain and raw[1:-1] == self.value:
            shift = 1
        else:
            return self._folded_span(raw, start, end)
        return Span(self.span.file, self.span.start + shift + start, self.span.start + shift + max(end, start + 1))

    def _folded_span(self, raw: str, start: int, end: int) -> Span:
        """Walk the raw text and the folded value together; white space may differ, other characters stand in order."""
        offsets: list[int] = []
        position = 0 if self.plain else 1
        for char in self.value:
            if char.isspace():
                offsets.append(min(position, len(raw) - 1))
                continue
            found = raw.find(char, position)
            if found < 0:
                return self.span
            offsets.append(found)
            position = found + 1
        if not offsets:
            return self.span
        first = offsets[min(start, len(offsets) - 1)]
        last = offsets[min(max(end - 1, start), len(offsets) - 1)]
        return Span(self.span.file, self.span.start + first, self.span.start + last + 1)


@dataclass(frozen=True)
class Spliced(Scalar):
    """One text made of several scalars with words between them. `parts`: where each begins in it, in order."""

    parts: tuple[tuple[int, Scalar], ...] = ()

    def span_of(self, start: int, end: int) -> Span:
        """The place of the part in which that begins; where it goes on beyond it, from there to the place of the part in which it ends. Of the whole,
        and of what lies in two files, the place of the whole."""
        inside = [(offset, part) for offset, part in self.parts if offset < end and start < offset + len(part.value)]
        if not inside or (start == 0 and end >= len(self.value)) or len({part.span.path for _, part in inside}) > 1:
            return self.span
        spans = [part.span_of(max(start - offset, 0), min(end - offset, len(part.value))) for offset, part in inside]
        return Span(spans[0].file, spans[0].start, spans[-1].end)


@dataclass(frozen=True)
class Sequence:
    items: tuple[Node, ...]
    span: Span
    size: int = 1


@dataclass(frozen=True)
class Mapping:
    entries: tuple[tuple[Scalar, Node], ...]
    span: Span
    size: int = 1
    index: dict[str, Node] = field(default_factory=dict, compare=False, repr=False)

    def get(self, key: str) -> Node | None:
        return self.index.get(key)

    def key(self, name: str) -> Scalar | None:
        return next((key for key, _ in self.entries if key.value == name), None)

    def __iter__(self) -> Iterator[tuple[Scalar, Node]]:
        return iter(self.entries)


Node = Scalar | Sequence | Mapping


def cut_off(key: Scalar, value: Node) -> Span | None:
    """What YAML cut at a comma, so that its end became a key: a whole number with its decimals, or the rest of a call; None for any other key."""
    if not key.plain or not isinstance(value, Scalar) or value.value:
        return None
    file, start = key.span.file, key.span.start
    number = re.search(r"[0-9][0-9.']*,\Z", file.text[:start]) if key.value.isdecimal() else None
    if number:
        return Span(file, number.start(), key.span.end)
    is_rest = file.text[:start].rstrip().endswith(",") and key.value.count(")") > key.value.count("(")
    return key.span if is_rest else None


def is_cut(node: Scalar) -> bool:
    """A line without quotes whose bracket is still open at the comma where YAML ends it."""
    return node.plain and open_brackets(node) > 0 and node.span.file.text[node.span.end : after_comma(node)].strip() == ","


def open_brackets(node: Node) -> int:
    """How many round brackets stay open."""
    return node.span.text.count("(") - node.span.text.count(")")


def after_comma(node: Node) -> int:
    """Where whatever follows the comma behind a node begins."""
    words, at = node.span.file.text, node.span.end
    comma = words.find(",", at)
    rest = words[comma + 1 :] if comma >= 0 else ""
    return comma + 1 + len(rest) - len(rest.lstrip()) if comma >= 0 else at
