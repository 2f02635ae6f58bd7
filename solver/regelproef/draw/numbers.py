"""Numbers that look random and are the same on every machine.

In: a seed. Out: whole numbers, one after another, that depend on the seed and on nothing else: no clock, no version of Python. The generator is
SplitMix64, of which each next state is the one before plus a constant.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

MASK = 2**64 - 1
STEP = 0x9E3779B97F4A7C15
Thing = TypeVar("Thing")


class Numbers:
    """A row of numbers; two of the same seed give the same."""

    def __init__(self, seed: int, place: int = 0) -> None:
        """`place`: which of the rows of this seed."""
        self._state = seed & MASK
        if place:
            self._state = self._next() ^ (place * STEP & MASK)

    def _next(self) -> int:
        self._state = (self._state + STEP) & MASK
        mixed = self._state
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9 & MASK
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB & MASK
        return mixed ^ (mixed >> 31)

    def below(self, count: int) -> int:
        """From 0 up to, not including, `count`."""
        return (self._next() * count) >> 64

    def one_in(self, count: int) -> bool:
        return self.below(count) == 0

    def pick(self, things: Sequence[Thing]) -> Thing:
        return things[self.below(len(things))]

    def shuffled(self, things: Sequence[Thing]) -> list[Thing]:
        found = list(things)
        for place in range(len(found) - 1, 0, -1):
            other = self.below(place + 1)
            found[place], found[other] = found[other], found[place]
        return found
