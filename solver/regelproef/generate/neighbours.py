"""The neighbours of a person: persons who differ in one fact, and of those the ones who lie at a boundary.

In: a person and a decision. Out: `Trial`s of the person and a neighbour; where the decision changes somewhere between two values of a
number or date, the
pair on both sides of the change, one step apart, found by halving. No solver: quick, and the same on every machine.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass

from regelproef.generate.obligation import Sample, Samples, Trial
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.steps import outward, place_of, value_at

Signature = Callable[[Sample], Hashable]


@dataclass
class Neighbours:
    """`signature` says what makes two persons alike for the owner; of each kind of neighbour the nearest is kept."""

    samples: Samples
    signature: Signature

    def of(self, base: Sample, facts: tuple[str, ...]) -> Iterator[Trial]:
        """Every interesting neighbour in one of these facts, nearest first within a fact."""
        for name in facts:
            fact = self.samples.book.facts[name]
            if fact.type.kind in {Kind.BOOL, Kind.ENUM}:
                yield from self._values(base, fact)
            elif fact.type.kind is Kind.HISTORY:
                yield from self._history(base, fact)
            else:
                yield from self._line(base, fact)

    def _values(self, base: Sample, fact: FactDefinition) -> Iterator[Trial]:
        for value in fact.values():
            if value != base.person[fact.name]:
                sample = self.samples.changed(base, fact.name, value)
                if sample is not None:
                    yield Trial(sample, base, fact.name)

    def _history(self, base: Sample, fact: FactDefinition) -> Iterator[Trial]:
        """One year more or less, and one year moved."""
        held = base.person[fact.name]
        assert isinstance(held, frozenset)
        years = range(fact.type.highest, fact.type.lowest - 1, -1)
        moves = ((lost, gained) for lost in sorted(held) for gained in (min(held) - 1, max(held) + 1, lost - 1, lost + 1))
        moved = (held - {lost} | {gained} for lost, gained in moves if gained not in held and gained in years)
        seen = {self.signature(base)}
        for changed in (*(held ^ {year} for year in years), *moved):
            sample = self.samples.changed(base, fact.name, changed)
            if sample is not None and (mark := self.signature(sample)) not in seen:
                seen.add(mark)
                yield Trial(sample, base, fact.name)

    # -- numbers and dates --------------------------------------------------------------------------------------------------

    def _line(self, base: Sample, fact: FactDefinition) -> Iterator[Trial]:
        """Walk outward from the person's value in growing steps; wherever something changes, halve down to the step that changes it."""
        own = place_of(base.person[fact.name])
        seen: set[Hashable] = set()
        for side in outward(fact, own):
            inner, inner_mark = own, self.signature(base)
            for point in side:
                sample = self.samples.changed(base, fact.name, value_at(fact, point))
                if sample is None:
                    continue
                mark = self.signature(sample)
                if mark != inner_mark and (inner_mark, mark) not in seen:
                    seen.add((inner_mark, mark))
                    yield from self._change(base, fact, inner, point)
                    yield Trial(sample, base, fact.name)
                inner, inner_mark = point, mark

    def _change(self, base: Sample, fact: FactDefinition, inner: int, outer: int) -> Iterator[Trial]:
        """The first step between two values at which the signature changes, as a pair, and the far side with the person itself."""
        start = self.samples.changed(base, fact.name, value_at(fact, inner))
        assert start is not None
        near, far, mark = inner, outer, self.signature(start)
        while abs(far - near) > 1:
            middle = (near + far) // 2
            sample = self.samples.changed(base, fact.name, value_at(fact, middle))
            if sample is not None and self.signature(sample) == mark:
                near = middle
            else:
                far = middle
        one = self.samples.changed(base, fact.name, value_at(fact, near))
        two = self.samples.changed(base, fact.name, value_at(fact, far))
        if one is not None and two is not None:
            yield Trial(two, one, fact.name)
            if one is not base:
                yield Trial(two, base, fact.name)
