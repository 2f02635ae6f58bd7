"""What was assumed of a person, and matters: facts that nobody gave, of which another value would change an outcome.

In: an evaluator, a complete person, the facts that were given, decisions. Out: an `Assumed` for each other fact whose change alone changes one of
these outcomes, first those after which the fewest usual lines are broken. Guarantees: everybody who is tried is possible and decided by the
evaluator; of each fact few values are tried: every truth value and word; of a number or date the nearest on either side that changes something,
found by growing steps and halving; of a history one year otherwise, no year and every year. So a fact that is named matters, and another may.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from regelproef.answer.outcome import Outcome, Person, Value
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.steps import next_values, outward, place_of, value_at

Changes = tuple[tuple[str, Outcome, Outcome], ...]  # decision, outcome now, outcome then


@dataclass(frozen=True)
class Assumed:
    """`fact` was taken to be `value`; were it `instead`, these outcomes would change. `mends`: then fewer usual lines are broken; `unusual`: how many
    still are."""

    fact: str
    value: Value
    instead: Value
    changes: Changes
    unusual: int
    mends: bool


def assumed(evaluator: Evaluator, person: Person, given: Collection[str], decisions: Collection[str]) -> tuple[Assumed, ...]:
    """A fact that is not at its default was given, whoever says otherwise."""
    book, now = evaluator.book, evaluator.decide(person, decisions)
    broken = len(evaluator.unusual(person))
    found = []
    for name, fact in book.facts.items():
        asked = {one: now[one] for one in decisions if name in book.index.behind_decision(one).facts}
        if name in given or person[name] != fact.default or not asked:
            continue
        trials = list(_Trials(evaluator, person, fact, asked).all())
        if trials:
            instead, changes, unusual = min(trials, key=lambda trial: trial[2])
            found.append(Assumed(name, fact.default, instead, changes, unusual, unusual < broken))
    return tuple(sorted(found, key=lambda one: one.unusual))


@dataclass(frozen=True)
class _Trials:
    """One person with other values of one fact; `current`: the outcomes that this fact can change."""

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
        kind, own = self.fact.type.kind, self.fact.default
        if kind in {Kind.BOOL, Kind.ENUM}:
            yield from (value for value in self.fact.values() if value != own)
        elif isinstance(own, frozenset):
            years = frozenset(range(self.fact.type.lowest, self.fact.type.highest + 1))
            yield from (*next_values(self.fact, own), *(whole for whole in (frozenset[int](), years) if whole != own))
        else:
            yield from (value for side in outward(self.fact, place_of(own)) for value in self._nearest(side))

    def _nearest(self, side: tuple[int, ...]) -> Iterator[Value]:
        """The value nearest to the default, on one side of it, at which something changes, if a growing step comes upon any."""
        near = place_of(self.fact.default)
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
