"""One person with one fact otherwise: which values are worth a trial, and what each changes.

In: an evaluator, a complete person, a fact, and the outcomes now. Out: other values of the fact with what changes and how many usual lines are broken
then. Guarantees: everybody who is tried is possible and decided by the evaluator; few values are tried: every truth value and word; of a number or
date the nearest on either side that changes something, found by growing steps and halving; of a history one year otherwise, no year and every year.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from regelproef.answer.outcome import Outcome, Person, Value
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.steps import next_values, outward, place_of, value_at

Changes = tuple[tuple[str, Outcome, Outcome], ...]  # decision, outcome now, outcome then


@dataclass(frozen=True)
class Trials:
    """`current`: the outcomes that this fact can change."""

    evaluator: Evaluator
    person: Person
    fact: FactDefinition
    current: dict[str, Outcome]

    def all(self) -> Iterator[tuple[Value, Changes, int]]:
        """Other values with what changes, and how many usual lines are broken then."""
        for value in self._values():
            changes = () if self._impossible(value) else self._changes(value)
            if changes:
                yield value, changes, len(self.evaluator.unusual(self._with(value)))

    def _values(self) -> Iterator[Value]:
        """Those that are worth a trial, the nearest first."""
        kind, own = self.fact.type.kind, self.person[self.fact.name]
        if kind in {Kind.BOOL, Kind.ENUM}:
            yield from (value for value in self.fact.values() if value != own)
        elif isinstance(own, frozenset):
            years = frozenset(range(self.fact.type.lowest, self.fact.type.highest + 1))
            yield from (*next_values(self.fact, own), *(whole for whole in (frozenset[int](), years) if whole != own))
        else:
            yield from (value for side in outward(self.fact, place_of(own)) for value in self._nearest(side))

    def _nearest(self, side: tuple[int, ...]) -> Iterator[Value]:
        """The value nearest to that of the person, on one side of it, at which something changes, if a growing step comes upon any."""
        near = place_of(self.person[self.fact.name])
        for far in side:
            if self._impossible(value_at(self.fact, far)):
                continue
            if self._changes(value_at(self.fact, far)):
                yield value_at(self.fact, self._between(near, far))
                return
            near = far

    def _between(self, near: int, far: int) -> int:
        found = far
        while abs(far - near) > 1:
            middle = (near + far) // 2
            impossible = self._impossible(value_at(self.fact, middle))
            if not impossible and not self._changes(value_at(self.fact, middle)):
                near = middle
            else:
                far, found = middle, found if impossible else middle
        return found

    def _impossible(self, value: Value) -> bool:
        return bool(self.evaluator.impossible(self._with(value)))

    def _changes(self, value: Value) -> Changes:
        then = self.evaluator.decide(self._with(value), self.current)
        return tuple((name, before, then[name]) for name, before in self.current.items() if not before.same(then[name]))

    def _with(self, value: Value) -> dict[str, Value]:
        return {**self.person, self.fact.name: value}
