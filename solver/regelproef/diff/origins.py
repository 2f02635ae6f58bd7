"""Where a consequence comes from: the narrowest part of the map upstream in which everybody of it lies.

In: the decisions upstream with their regions, a consequence and some of its persons. Out: the regions of one way of changing upstream, where that is
proved; else of one change of outcome; else of one decision; else all, where it is proved that these hold everybody; else None. Everybody belongs to
the first decision, in the order of comparison, that changes for them, so that the answer depends on what is true only, never on the persons at hand.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from regelproef.answer.outcome import Person
from regelproef.ask.two_versions import BEFORE
from regelproef.ask.versions import Seen, VersionsAsker
from regelproef.diff.ways import Key
from regelproef.language.typed import Expr, Not, SameOutcome, all_of, any_of


@dataclass(frozen=True)
class Unit:
    """The regions of one way in which a decision changes: their ids, and the person who shows each."""

    key: Key
    ids: tuple[str, ...]
    persons: tuple[Person, ...]
    region: Expr


@dataclass(frozen=True)
class Upstream:
    """A decision that is read and has regions of its own: in which ways it changes, and whether these are all."""

    decision: str
    units: tuple[Unit, ...]
    complete: bool
    key: Callable[[Seen], Key]

    @property
    def same(self) -> Expr:
        return SameOutcome(self.decision, BEFORE, "")


def first_change(upstream: Sequence[Upstream], seen: Seen) -> Upstream | None:
    """The first decision upstream that changes for this person."""
    return next((one for one in upstream if seen.differs(one.decision)), None)


class Origins:
    """Answers for one decision."""

    def __init__(self, asker: VersionsAsker, upstream: Sequence[Upstream]) -> None:
        self.asker, self.upstream = asker, upstream
        self.units = tuple((one, unit) for one in upstream for unit in one.units)
        self.first = tuple(all_of((*(other.same for other in upstream[: upstream.index(one)]), unit.region)) for one, unit in self.units)

    def of(self, region: Expr, persons: Sequence[Seen]) -> tuple[Unit, ...] | None:
        """Whence everybody of the region changes; the persons are some of them."""
        places = {self._place(seen) for seen in persons}
        if None in places:
            return None
        for part_of in (self._unit, self._outcomes, self._decision, self._any):
            parts = {part_of(place) for place in places if place is not None}
            if len(parts) != 1:
                continue
            part = parts.pop()
            within = [place for place in range(len(self.units)) if part_of(place) == part]
            if (len(within) == len(self.units) and self.complete) or self._lies_in(region, within):
                return tuple(self.units[place][1] for place in within)
        return None

    @property
    def complete(self) -> bool:
        """It was proved upstream already that whoever changes there does so in one of these ways."""
        return all(one.complete for one in self.upstream)

    def _lies_in(self, region: Expr, within: Sequence[int]) -> bool:
        return self.asker.decide(region, Not(any_of(self.first[place] for place in within))).impossible

    def _place(self, seen: Seen) -> int | None:
        """The unit in which the person changes first; None when the map upstream is incomplete there."""
        one = first_change(self.upstream, seen)
        key = one.key(seen) if one is not None else None
        return next((place for place, (other, unit) in enumerate(self.units) if other is one and unit.key == key), None)

    def _unit(self, place: int) -> object:
        return place

    def _outcomes(self, place: int) -> object:
        one, unit = self.units[place]
        return (one.decision, unit.key.outcomes)

    def _decision(self, place: int) -> object:
        return self.units[place][0].decision

    def _any(self, _: int) -> object:
        return None
