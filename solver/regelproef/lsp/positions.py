"""Places in a file, as the engine counts them and as editors do.

In: spans, which count characters, and positions of the protocol, which count lines from 0 and halves of UTF-16 pairs. Out: the other.
Guarantees: a position that lies in no line is taken for the nearest that does.
"""

from __future__ import annotations

from lsprotocol.types import Position, Range

from regelproef.answer.place import SourceFile, Span


def range_of(span: Span) -> Range:
    return Range(position_of(span.file, span.start), position_of(span.file, max(span.end, span.start)))


def position_of(file: SourceFile, offset: int) -> Position:
    offset = max(0, min(offset, len(file.text)))
    line = file.line_of(offset)
    return Position(line - 1, units(file.text[file.line_starts[line - 1] : offset]))


def offset_of(file: SourceFile, position: Position) -> int:
    if position.line >= len(file.line_starts):
        return len(file.text)
    words = file.line_text(position.line + 1)
    left, taken = position.character, 0
    while taken < len(words) and left >= units(words[taken]):
        left -= units(words[taken])
        taken += 1
    return file.line_starts[position.line] + taken


def units(words: str) -> int:
    """How many halves of UTF-16 pairs it takes; half a pair by itself is one."""
    return len(words) + sum(char > "\uffff" for char in words)
