"""Which slips are noticed beside which facts: whoever lets a fact get in the way of a rule makes a slip for those alone who have that fact.

In: what persons notice, and persons of a set with the decision that each is about. Out: for somebody, the values of facts beside which most of what
they notice is noticed by nobody yet. Values are told apart as rules do: words and truth values all of them, numbers by the limits of rules, days by
their distance in years, histories by whether they are empty or as by default. Guarantees: only persons of the decision, and of those that it reads,
are looked at, so that others move nobody here; and of each fact alone, so that a new fact changes nothing about the others.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cache, cached_property, partial

from regelproef.answer.outcome import Person, Value
from regelproef.generate.noticing import Noticed, Noticing
from regelproef.generate.obligation import Sample
from regelproef.generate.worth_trying import YEARS_AWAY, limits, worth_trying
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

MOST_VALUES = 16  # of a fact that are tried
YEARS = sorted(YEARS_AWAY)
WHOLE = 1_000_000  # the weight of a slip that one person notices
Cell = tuple[str, Hashable]  # a fact, and what its value is told apart by


class Contexts:
    """`about`: the persons of the set with the decision that they are about, "" for several; what many of them notice counts for less each time."""

    def __init__(self, book: Rulebook, noticing: Noticing, about: Mapping[Sample, str]) -> None:
        self.book, self.noticing = book, noticing
        self.read = cache(self._read)
        self.noticed_by: dict[str, Counter[Noticed]] = defaultdict(Counter)
        self.seen: dict[str, dict[Cell, set[Noticed]]] = defaultdict(partial(defaultdict, set))
        for sample, decision in about.items():
            self.noticed_by[decision].update(self.noticed(sample, decision))

    def _read(self, decision: str) -> tuple[str, ...]:
        """The decision and all behind it; where there is none, every decision."""
        behind = self.book.index.behind_decision(decision).decisions if decision else frozenset(self.book.decisions)
        return tuple(name for name in self.book.decisions if name in behind or name == decision)

    def looked_at(self, decision: str) -> tuple[str, ...]:
        """Persons about these are looked at, "" for those about several."""
        return self.read(decision) if decision else (*self.read(decision), "")

    @cached_property
    def _values(self) -> dict[str, dict[Hashable, Value]]:
        """The values of each fact that are tried, one for each that are told apart: the default, else the first that is worth trying."""
        found = {}
        for fact in self.book.facts.values():
            told_apart = self._told_apart[fact.name]
            values = (fact.default, *worth_trying(self.book, fact, "")[:MOST_VALUES])
            found[fact.name] = {told_apart(value): value for value in reversed(values)}
        return found

    @cached_property
    def _told_apart(self) -> dict[str, Callable[[Value], Hashable]]:
        return {fact.name: _by(self.book, fact) for fact in self.book.facts.values()}

    def noticed(self, sample: Sample, decision: str) -> list[Noticed]:
        return [one for name in self.read(decision) for one in self.noticing.of(sample, name)]

    def note(self, sample: Sample, decision: str, slips: Iterable[Noticed]) -> None:
        """The person is one of the set, about this decision, and notices these slips."""
        seen = self.seen[decision]
        for name, told_apart in self._told_apart.items():
            seen[name, told_apart(sample.person[name])].update(slips)

    @contextmanager
    def for_a_while(self, decisions: Iterable[str]) -> Iterator[None]:
        """What is noted about these decisions here is forgotten at the end."""
        before = {name: {cell: set(slips) for cell, slips in self.seen[name].items()} for name in dict.fromkeys(decisions)}
        yield
        for name, seen in before.items():
            self.seen[name].clear()
            self.seen[name].update(seen)

    def wanted(self, group: Sequence[Sample], decision: str) -> Person:
        """For each fact that all of them have alike and that would better have another value, that value; the most wanted first."""
        looked_at = self.looked_at(decision)
        weights = {slip: self._weight(slip, looked_at) for sample in group for slip in self.noticed(sample, decision)}
        found: list[tuple[int, str, Value]] = []
        for name in self.book.facts:
            own = group[0].person[name]
            if all(sample.person[name] == own for sample in group):
                value, gain = self._best(name, own, weights, looked_at)
                if value != own:
                    found.append((gain, name, value))
        return {name: value for _, name, value in sorted(found, key=lambda one: (-one[0], one[1]))}

    def _best(self, name: str, own: Value, weights: Mapping[Noticed, int], looked_at: Sequence[str]) -> tuple[Value, int]:
        """The person's own value where no other is wanted more."""
        kept = self._told_apart[name](own)
        best, most = own, self._gain((name, kept), weights, looked_at)
        for cell, value in self._values[name].items():
            if cell != kept and (gain := self._gain((name, cell), weights, looked_at)) > most:
                best, most = value, gain
        return best, most

    def _gain(self, cell: Cell, weights: Mapping[Noticed, int], looked_at: Sequence[str]) -> int:
        """What they notice and nobody yet who is told apart so."""
        left = set(weights).difference(*(self.seen[name].get(cell, ()) for name in looked_at))
        return sum(weights[slip] for slip in left)

    def _weight(self, slip: Noticed, looked_at: Sequence[str]) -> int:
        return WHOLE // max(1, sum(self.noticed_by[name][slip] for name in looked_at))


def _by(book: Rulebook, fact: FactDefinition) -> Callable[[Value], Hashable]:
    """What values of the fact are told apart by."""
    if fact.type.kind in {Kind.BOOL, Kind.ENUM}:
        return lambda value: value
    if fact.type.kind is Kind.HISTORY:
        return lambda value: (bool(value), value == fact.default)
    return partial(_by_limits, limits(book, fact, "")) if fact.type.kind is not Kind.DATE else partial(_by_years, fact.default)


def _by_limits(steps: Sequence[int], value: Value) -> Hashable:
    assert isinstance(value, int)
    return bisect_left(steps, value), bisect_right(steps, value)


def _by_years(default: Value, value: Value) -> Hashable:
    assert isinstance(value, date)
    assert isinstance(default, date)
    away = value.year - default.year
    return bisect_left(YEARS, away), away == 0
