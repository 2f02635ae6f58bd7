"""So many persons, and what they get before and after a change.

In: which rows of a table of answers, and what they get. Out: `Moved`; in words, and for programs. Guarantees: sums are exact; who gets no value on a
side adds nothing to its sum, and is counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow.compute as pc

from regelproef.language.types import Kind
from regelproef.words.value import Values


class Side:
    """What each row gets on one side: 0 where it gets none."""

    def __init__(self, column: Any) -> None:
        self.values, self.none = pc.fill_null(column, 0).to_numpy(), column.is_null().to_numpy()


@dataclass
class Moved:
    """So many persons; `before`, `after`: what they get together, of a number or an amount, where they get a value; how many get none then."""

    persons: int = 0
    before: int = 0
    after: int = 0
    none_before: int = 0
    none_after: int = 0

    def add(self, who: Any, sides: Sequence[Side]) -> None:
        """`who`: a truth value for each row; `sides`: what it gets before and after, or nothing where that adds up to nothing."""
        self.persons += int(who.sum())
        if sides:
            before, after = sides
            self.before += _sum(before.values[who])
            self.after += _sum(after.values[who])
            self.none_before += int((before.none & who).sum())
            self.none_after += int((after.none & who).sum())

    def value(self, *, sums: bool) -> dict[str, object]:
        """For programs."""
        added = {"before": self.before, "after": self.after, "none_before": self.none_before, "none_after": self.none_after} if sums else {}
        return {"persons": self.persons, **added}


def told_sums(moved: Moved, kind: Kind, words: Values) -> str:
    """What they get together, before and after, to stand behind how many they are."""
    shown = words.money if kind is Kind.MONEY else words.grouped
    more = moved.after - moved.before
    sides = {"before": shown(moved.before), "after": shown(moved.after), "difference": ("+" if more > 0 else "") + shown(more)}
    none = words.say("population-none", before=moved.none_before, after=moved.none_after) if moved.none_before or moved.none_after else ""
    return words.say("population-difference", **sides) + none


def _sum(values: Any) -> int:
    """Exactly, whatever the values are."""
    return int((values & 0xFFFFF).sum()) + (int((values >> 20).sum()) << 20)
