"""What a population adds to a comparison: how many persons are touched, and how much money that is.

In: nothing. Out: the forms in which a comparison takes such figures in, so that `diff`, the gate and the report need none of what counts them.
"""

from __future__ import annotations

from typing import Protocol

from regelproef.report.document import Section


class Counted(Protocol):
    """Figures about one comparison."""

    def sections(self, language: str) -> tuple[Section, ...]:
        """For people, the first of which says in which population."""

    def value(self) -> dict[str, object]:
        """For programs."""


class CountedApart(Protocol):
    """Figures about the questions that two profiles read otherwise."""

    @property
    def names(self) -> str:
        """Of the files in which was counted."""

    def persons(self, interpretation: str) -> int:
        """How many get something else by this question alone, or are possible under one of its two readings only."""

    def told(self, interpretation: str, language: str) -> tuple[str, ...]:
        """For people."""

    def value(self, interpretation: str) -> dict[str, object]:
        """For programs."""
