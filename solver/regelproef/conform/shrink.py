"""Persons about whom an implementation is wrong, made as simple as they can be while it stays wrong about them in the same place.

In: judged persons, each with a fault, and a way to ask about many persons at once. Out: for each the simplest person found with a fault in the same
place: the fewest facts that differ from their defaults, then values nearer to the defaults. All persons are made simpler side by side, so that one
question to the implementation serves all of them. Guarantees: whoever is given was asked about, and has such a fault; when the time is up, the
simplest until then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from regelproef.answer.outcome import Person, Value
from regelproef.conform.judged import Fault, Judge, Judged
from regelproef.model.parts import FactDefinition
from regelproef.model.steps import place_of, step_size, value_at
from regelproef.model.values import differences

MOST_ROUNDS = 60
FEW_YEARS = 6  # of a history that are taken out one by one
Asked = Mapping[str, tuple[Fault, ...]]  # by the id of a person
Ask = Callable[[Sequence[Judged]], Asked | None]  # None: there is no time left


@dataclass(frozen=True)
class Finding:
    """Somebody with a fault. `done`: it is known that no fact can go, and then that no value can be nearer to its default."""

    judged: Judged
    fault: Fault
    done: int = 0


def shrink(judge: Judge, findings: Sequence[Finding], ask: Ask) -> tuple[Finding, ...]:
    """The simplest of each."""
    shrinking = _Shrinking(judge, ask)
    found = tuple(findings)
    for _ in range(MOST_ROUNDS):
        simpler = shrinking.round(found)
        if simpler is None or simpler == found:
            break
        found = simpler
    return found


class _Shrinking:
    """Remembers what was asked."""

    def __init__(self, judge: Judge, ask: Ask) -> None:
        self.judge, self.book, self._ask = judge, judge.book, ask
        self._known: dict[str, tuple[Fault, ...]] = {}

    def round(self, findings: tuple[Finding, ...]) -> tuple[Finding, ...] | None:
        """Each one step simpler, or nearer to being done; None when there is no time left."""
        tried = [self._candidates(one) for one in findings]
        new = {one.expected.id: one for these in tried for one in these if one.expected.id not in self._known}
        if new:
            answers = self._ask(tuple(new.values()))
            if answers is None:
                return None
            self._known.update(answers)
        return tuple(self._best(one, these) for one, these in zip(findings, tried, strict=True))

    def _best(self, finding: Finding, candidates: Sequence[Judged]) -> Finding:
        """The simplest of those who have a fault in the same place."""
        best, weight = None, self._weight(finding.judged)
        for one in candidates:
            fault = next((fault for fault in self._known.get(one.expected.id, ()) if fault.place == finding.fault.place), None)
            if fault is not None and self._weight(one) < weight:
                best, weight = Finding(one, fault), self._weight(one)
        return best or replace(finding, done=min(2, finding.done + 1))

    def _weight(self, one: Judged) -> tuple[int, int]:
        differing = differences(self.book, one.person)
        return len(differing), sum(step_size(self.book.facts[name], value, self.book.facts[name].default) for name, value in differing.items())

    def _candidates(self, finding: Finding) -> list[Judged]:
        """Simpler persons who can have the same fault."""
        if finding.done >= 2:
            return []
        found: dict[str, Judged] = {}
        for person in self._fewer(finding.judged.person) if finding.done == 0 else self._nearer(finding.judged.person):
            one = self.judge.judge(person)
            if one is not None and self._can_have(one, finding.fault):
                found.setdefault(one.expected.id, one)
        return list(found.values())

    @staticmethod
    def _can_have(one: Judged, fault: Fault) -> bool:
        return not fault.decision or (fault.decision in one.expected.decisions and one.outcomes[fault.decision].effective == fault.rules)

    def _fewer(self, person: Person) -> Iterator[Person]:
        """Half of the facts back at their defaults, a quarter, and so on to one."""
        names = list(differences(self.book, person))
        size = len(names)
        while size:
            for first in range(0, len(names), size):
                yield {**person, **{name: self.book.facts[name].default for name in names[first : first + size]}}
            size //= 2

    def _nearer(self, person: Person) -> Iterator[Person]:
        """One value nearer to its default."""
        for name, value in differences(self.book, person).items():
            for nearer in _nearer(self.book.facts[name], value):
                yield {**person, name: nearer}


def _nearer(fact: FactDefinition, value: Value) -> Iterator[Value]:
    """Values between one and the default; of words those that stand before it."""
    default = fact.default
    if isinstance(value, str):
        values = fact.values()
        yield from values[1 : values.index(value)]
    elif isinstance(value, frozenset):
        assert isinstance(default, frozenset)
        extra = sorted(value ^ default)
        halves = (extra[: len(extra) // 2], extra[len(extra) // 2 :]) if len(extra) > 1 else ()
        yield from (value ^ frozenset(half) for half in halves)
        yield from (value ^ {year} for year in (*extra[:FEW_YEARS], *extra[-FEW_YEARS:]))
    elif isinstance(value, (int, date)) and not isinstance(value, bool):
        own, goal = place_of(value), place_of(default)
        gap = goal - own
        yield from (value_at(fact, own + step) for step in dict.fromkeys((gap // 2, gap // 8, 1 if gap > 0 else -1)) if step)
        if isinstance(value, date) and isinstance(default, date):
            yield from filter(fact.type.holds, _rounder(value, default))


def _rounder(day: date, default: date) -> Iterator[date]:
    """The year of one with the month and day of the other, where there is such a day."""
    for year, other in ((day.year, default), (default.year, day)):
        if (other.month, other.day) != (2, 29):
            yield date(year, other.month, other.day)
