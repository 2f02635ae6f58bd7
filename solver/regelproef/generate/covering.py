"""Few persons who show most pairs of values of two facts, made without the solver.

In: the persons that there are already. Out: further possible persons who break no usual line, one at a time, each grown around a pair that nobody
of that kind shows yet. What they
leave open is for the solver: a person in an odd corner, or a proof that there is none. Deterministic: facts and values in vocabulary order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from regelproef.answer.outcome import Value
from regelproef.generate.obligation import Sample, Samples
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition

BASES = 12  # persons tried as a beginning for a pair that the default person cannot show
Cell = tuple[str, int]  # a fact and the place of a value among its levels


class Covering:
    """`levels`: the values of a fact that are told apart; of a number, date or history the default and one other, that somebody has where
    anybody has one."""

    def __init__(self, samples: Samples, facts: Sequence[FactDefinition], persons: Sequence[Sample]) -> None:
        self.samples, self.facts, self.persons = samples, facts, list(persons)
        self.levels = {fact.name: self._levels(fact) for fact in facts}
        cells = [[(fact.name, place) for place in range(len(self.levels[fact.name]))] for fact in facts]
        self.open: dict[tuple[Cell, Cell], None] = dict.fromkeys((a, b) for one, two in combinations(cells, 2) for a in one for b in two)
        for sample in persons:
            if not sample.unusual:
                self._close(sample)

    def _levels(self, fact: FactDefinition) -> tuple[Value, ...]:
        if fact.type.kind in {Kind.BOOL, Kind.ENUM}:
            return tuple(fact.values())
        others = (sample.person[fact.name] for sample in self.persons)
        ends = (frozenset((fact.type.highest,)),) if fact.type.kind is Kind.HISTORY else (fact.type.low, fact.type.high)
        other = next((value for value in (*others, *ends) if value is not None and value != fact.default), fact.default)
        return (fact.default,) if other == fact.default else (fact.default, other)

    def run(self) -> Iterator[Sample]:
        """New persons until every pair is shown or cannot be shown this way."""
        for pair in list(self.open):
            begin = self._begin(pair) if pair in self.open else None
            if begin is not None:
                sample = self._grow(begin, pair)
                self._close(sample)
                self.persons.append(sample)
                yield sample

    def _begin(self, pair: tuple[Cell, Cell]) -> Sample | None:
        """Somebody who shows the pair: the default person, or one who shows half of it, changed as little as possible."""
        (one, a), (two, b) = pair
        wanted = {one: self.levels[one][a], two: self.levels[two][b]}
        halves = [s for s in self.persons if s.person[one] == wanted[one] or s.person[two] == wanted[two]]
        for person in (self.samples.book.default_person(), *(sample.person for sample in halves[:BASES])):
            sample = self.samples.of({**person, **wanted})
            if sample is not None and not sample.unusual:
                return sample
        return None

    def _grow(self, sample: Sample, pair: tuple[Cell, Cell]) -> Sample:
        """Give every other fact the value that shows most pairs with those settled before it."""
        settled = list(pair)
        for fact in self.facts:
            if fact.name in (pair[0][0], pair[1][0]):
                continue
            own = self._place(fact, sample)
            best, gain = sample, self._gain((fact.name, own), settled)
            for place, value in enumerate(self.levels[fact.name]):
                more = self._gain((fact.name, place), settled) if place != own else 0
                changed = self.samples.changed(sample, fact.name, value) if more > gain else None
                if changed is not None and not changed.unusual:
                    best, gain, own = changed, more, place
            sample = best
            settled.append((fact.name, own))
        return sample

    def _gain(self, cell: Cell, settled: Sequence[Cell]) -> int:
        return sum(1 for other in settled if (cell, other) in self.open or (other, cell) in self.open)

    def _place(self, fact: FactDefinition, sample: Sample) -> int:
        """The level of the fact that the person shows."""
        value = sample.person[fact.name]
        if fact.type.kind in {Kind.BOOL, Kind.ENUM}:
            return self.levels[fact.name].index(value)
        return int(value != fact.default)

    def _close(self, sample: Sample) -> None:
        cells = [(fact.name, self._place(fact, sample)) for fact in self.facts]
        for pair in combinations(cells, 2):
            self.open.pop(pair, None)
