"""Persons who were made for something are given further facts that change nothing: whoever lets such a fact get in the way decides wrongly there.

In: persons at hand, decisions, and somebody with what must stay as it is. Out: the same person with more facts off their default. A fact with its
value is wanted the more, the more of the slips that this person notices are noticed by nobody yet who has it. Guarantees: each of the decisions is
made by the same rules as before, what must stay stays, and nobody becomes unusual. Without the solver; in the order of the vocabulary where facts are
wanted equally.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from copy import copy
from functools import partial
from typing import TypeVar

from regelproef.answer.outcome import Person, Value
from regelproef.generate.noticing import Noticed, Noticing
from regelproef.generate.obligation import Sample, Samples
from regelproef.generate.worth_trying import worth_trying
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.values import differences

MOST_FACTS = 24  # off their default
MOST_VALUES = 8  # of a fact that are tried

Cell = tuple[str, Value]  # a fact, its value; of numbers, days and histories only whether they are at their default
Whom = TypeVar("Whom")


class Filling:
    """Remembers which slip has been noticed beside which fact; `persons`: those at hand; `decisions`: those that are to be made as before."""

    def __init__(self, noticing: Noticing, samples: Samples, persons: Iterable[Sample], decisions: Collection[str]) -> None:
        self.noticing, self.samples, self.book = noticing, samples, samples.book
        self.decisions = tuple(name for name in self.book.decisions if name in decisions)
        self.values = [(fact, worth_trying(self.book, fact, "")[:MOST_VALUES]) for fact in self.book.facts.values()]
        self.seen: dict[Cell, set[Noticed]] = {}  # the slips that somebody with this fact has noticed
        for sample in persons:
            self.note(sample)

    def again(self) -> Filling:
        """Another that remembers the same, and what it notes from now on for itself."""
        other = copy(self)
        other.seen = {cell: set(slips) for cell, slips in self.seen.items()}
        return other

    def note(self, sample: Sample) -> None:
        """The person is one of the set."""
        slips = list(self._noticed(sample))
        for fact, _ in self.values:
            if sample.person[fact.name] != fact.default:
                self.seen.setdefault((fact.name, _told_apart(fact, sample.person[fact.name])), set()).update(slips)

    def filled(self, sample: Sample, stays: Callable[[Sample], bool]) -> Sample:
        """`stays`: whether what the person was made for holds of another."""
        full = sample
        for fact, value in self._wanted(sample):
            if len(differences(self.book, full.person)) >= MOST_FACTS:
                break
            if full.person[fact.name] == fact.default:
                other = self.samples.changed(full, fact.name, value)
                if other is not None and not other.unusual and self._alike(other, sample):
                    full = other
        moved = {name: value for name, value in full.person.items() if value != sample.person[name]}
        return with_most(sample, moved, partial(self._moved, sample, stays))

    def _moved(self, sample: Sample, stays: Callable[[Sample], bool], base: Sample, facts: Person) -> Sample | None:
        other = self.samples.laid_over(base, facts)
        return other if other is not None and not other.unusual and self._alike(other, sample) and stays(other) else None

    def _wanted(self, sample: Sample) -> list[tuple[FactDefinition, Value]]:
        """What nobody has yet who notices these slips, the most wanted first."""
        slips = set(self._noticed(sample))
        open_ = {
            (fact, value): len(slips.difference(self.seen.get((fact.name, _told_apart(fact, value)), ())))
            for fact, values in self.values
            if sample.person[fact.name] == fact.default
            for value in values
        }
        return sorted((one for one, count in open_.items() if count), key=lambda one: -open_[one])

    def _noticed(self, sample: Sample) -> Iterator[Noticed]:
        return (one for name in self.decisions for one in self.noticing.of(sample, name))

    def _alike(self, one: Sample, other: Sample) -> bool:
        """These decisions are made by the same rules."""
        return all(one.outcome(name).effective == other.outcome(name).effective for name in self.decisions)


def with_most(whom: Whom, facts: Person, moved: Callable[[Whom, Person], Whom | None]) -> Whom:
    """Somebody (or some) with all of these facts where that may be, else with one half of them and then of the other what may be; `moved` lays facts
    over somebody, and gives None where that may not be."""
    other = moved(whom, facts) if facts else whom
    names = list(facts)
    if other is not None or len(names) == 1:
        return whom if other is None else other
    for half in (names[: len(names) // 2], names[len(names) // 2 :]):
        whom = with_most(whom, {name: facts[name] for name in half}, moved)
    return whom


def _told_apart(fact: FactDefinition, value: Value) -> Value:
    return value if fact.type.kind in {Kind.BOOL, Kind.ENUM} else True
