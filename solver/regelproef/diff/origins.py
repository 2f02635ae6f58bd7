"""Where a consequence comes from: the narrowest part of the map upstream in which everybody of it lies.

In: the decisions upstream with their regions, the condition of a consequence and some of its persons. Out: the regions of one way of changing
upstream, where that is proved; else of one change of outcome; else of one decision; else all. Everybody belongs to the first decision, in the
order of comparison, that changes for them, so that the answer depends on what is true only, never on the persons that were at hand.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import z3

from regelproef.answer.outcome import Person
from regelproef.diff.outcomes import Key
from regelproef.diff.seen import Seen
from regelproef.encode.logic import conj, disj, neg
from regelproef.prove.session import Session


@dataclass(frozen=True)
class Unit:
    """The regions of one way in which a decision changes: their ids, and the canonical person of each."""

    key: Key
    ids: tuple[str, ...]
    persons: tuple[Person, ...]
    condition: z3.BoolRef


@dataclass(frozen=True)
class Upstream:
    """A decision that is read and has regions of its own: who changes there, in which ways, and whether these are all."""

    decision: str
    changed: z3.BoolRef
    units: tuple[Unit, ...]
    complete: bool
    key: Callable[[Seen], Key]


def first_change(upstream: Sequence[Upstream], seen: Seen) -> Upstream | None:
    """The first decision upstream that changes for this person."""
    return next((one for one in upstream if seen.differs(one.decision)), None)


class Origins:
    """Answers for one decision."""

    def __init__(self, session: Session, upstream: Sequence[Upstream]) -> None:
        self.session, self.upstream = session, upstream
        self.units = tuple((one, unit) for one in upstream for unit in one.units)
        self.first = tuple(conj((unit.condition, *self._unchanged_before(one))) for one, unit in self.units)

    def of(self, condition: z3.BoolRef, persons: Sequence[Seen]) -> tuple[Unit, ...]:
        """Whence everybody who meets the condition changes; the persons are some of them."""
        places = {self._place(seen) for seen in persons}
        for part_of in (self._unit, self._outcomes, self._decision):
            parts = {part_of(place) for place in places}
            if len(parts) > 1 or -1 in places:
                continue
            part = parts.pop()
            within = [place for place in range(len(self.units)) if part_of(place) == part]
            if len(within) == len(self.units) or self._lies_in(condition, within):
                return tuple(self.units[place][1] for place in within)
        return tuple(unit for _, unit in self.units)

    def _lies_in(self, condition: z3.BoolRef, within: Sequence[int]) -> bool:
        return self.session.decide(condition, neg(disj(self.first[place] for place in within))).impossible

    def _unchanged_before(self, one: Upstream) -> list[z3.BoolRef]:
        return [neg(other.changed) for other in self.upstream[: self.upstream.index(one)]]

    def _place(self, seen: Seen) -> int:
        """The unit in which the person changes first; -1 when the map upstream is incomplete there."""
        one = first_change(self.upstream, seen)
        key = one.key(seen) if one is not None else None
        return next((place for place, (other, unit) in enumerate(self.units) if other is one and unit.key == key), -1)

    def _unit(self, place: int) -> object:
        return place

    def _outcomes(self, place: int) -> object:
        one, unit = self.units[place]
        return (one.decision, unit.key.outcomes)

    def _decision(self, place: int) -> object:
        return self.units[place][0].decision
