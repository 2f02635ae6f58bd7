"""Source text and places in it.

In: the name and content of one file. Out: `SourceFile` and `Span`, from which a message can show file, line, column and caret.
Lines and columns count from 1; offsets count code points from 0, and a span's end is exclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property

OLDER = re.compile(r"[0-9a-f]{40,64}:")  # the full name of a revision


@dataclass(frozen=True)
class SourceFile:
    """One file of a rulebook: its path as shown to people (relative, with forward slashes) and its text."""

    path: str
    text: str = field(repr=False)

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        starts = [0]
        for offset, char in enumerate(self.text):
            if char == "\n":
                starts.append(offset + 1)
        return tuple(starts)

    def line_of(self, offset: int) -> int:
        return bisect_right(self.line_starts, offset)

    def line_text(self, line: int) -> str:
        start = self.line_starts[line - 1]
        end = self.text.find("\n", start)
        return self.text[start : len(self.text) if end < 0 else end].rstrip("\r")


@dataclass(frozen=True)
class Span:
    """A stretch of a file."""

    file: SourceFile = field(repr=False)
    start: int
    end: int

    @property
    def path(self) -> str:
        return self.file.path

    @property
    def is_older(self) -> bool:
        """It stands in a revision, `NAME:path`, and need not be a place in a file of today."""
        return OLDER.match(self.path) is not None

    @property
    def line(self) -> int:
        return self.file.line_of(self.start)

    @property
    def column(self) -> int:
        return self.start - self.file.line_starts[self.line - 1] + 1

    @property
    def line_text(self) -> str:
        return self.file.line_text(self.line)

    @property
    def width(self) -> int:
        """Number of columns to underline: at least one, and never past the end of the line."""
        return max(1, min(self.end - self.start, len(self.line_text) - self.column + 1))

    @property
    def text(self) -> str:
        return self.file.text[self.start : self.end]


NOWHERE = Span(SourceFile("", ""), 0, 0)
