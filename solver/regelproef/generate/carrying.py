"""Whoever was chosen carries further facts that change nothing, but for the simplest person of each rule and whoever is held against that one.

In: all persons of a set, what they exercise, and who asked for each. Out: for each who can carry more, the same person with more facts off their
default. Guarantees: the decision that the person is about and those that it reads are made by the same rules as before and hang on no further
reading, everything that the person exercises stays, two in whom one obligation is exercised get the same facts, and nobody becomes more unusual.
Which facts are tried hangs on who asked for the person, on the person's place among theirs and on the name of the fact: half of the vocabulary, and
of each fact another value for the next person; so an edit elsewhere moves nobody here, nor does a new fact. Without the solver.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from zlib import crc32

from regelproef.answer.outcome import Person, Value
from regelproef.generate.filling import MOST_FACTS, MOST_VALUES, with_most
from regelproef.generate.obligation import Obligation, Owner, Sample, Trial
from regelproef.generate.owner_search import Settled
from regelproef.generate.reselect import SIMPLEST
from regelproef.generate.workshop import Workshop
from regelproef.generate.worth_trying import worth_trying
from regelproef.model.values import differences

Group = tuple[Sample, ...]  # persons who are held against one another
Resting = tuple[Obligation, Trial]


class Carrying:
    """`asked_by`: for each person who asked for them first."""

    def __init__(self, shop: Workshop, settled: Sequence[Settled], asked_by: Mapping[Sample, Owner]) -> None:
        self.shop, self.settled, self.asked_by, self.book = shop, settled, asked_by, shop.bench.book
        self.values = [(fact, worth_trying(self.book, fact, "")[:MOST_VALUES]) for fact in self.book.facts.values()]
        self.resting: dict[Sample, list[Resting]] = {sample: [] for sample in asked_by}
        for one in settled:
            for trial in _kept(one):
                for sample in trial.samples:
                    self.resting[sample].append((one.obligation, trial))

    def run(self) -> dict[Sample, Sample]:
        """Who stands in the place of whom."""
        instead: dict[Sample, Sample] = {}
        places: Counter[str] = Counter()
        for group in self._groups():
            owner = self.asked_by[group[0]]
            if not self.shop.bench.limits.spent:
                instead.update(zip(group, self._carrying(group, owner, places[owner.id]), strict=True))
            places[owner.id] += 1
        return instead

    def _groups(self) -> Iterator[Group]:
        """In the order of the set, without those of a simplest person."""
        groups: dict[Sample, dict[Sample, None]] = {}
        for trial in (trial for resting in self.resting.values() for _, trial in resting if trial.other is not None):
            whole = {sample: None for member in trial.samples for sample in groups.get(member, {member: None})}
            groups.update(dict.fromkeys(whole, whole))
        simplest = {sample for one in self.settled if one.obligation.kind == SIMPLEST for sample in one.persons}
        seen: set[Sample] = set()
        for sample in self.asked_by:
            whole = groups.get(sample, {sample: None})
            if sample not in seen and simplest.isdisjoint(whole):
                yield tuple(whole)
            seen.update(whole)

    def _carrying(self, group: Group, owner: Owner, place: int) -> Group:
        """First what is not read at all, which can only be impossible or unusual; then what is read."""
        behind = self.book.index.behind_decision(owner.decision) if owner.decision else None
        decisions = tuple(self.book.decisions) if behind is None else tuple(sorted(behind.decisions | {owner.decision}))
        room = MOST_FACTS - max(len(differences(self.book, sample.person)) for sample in group)
        wanted = dict(list(self._wanted(group, crc32(owner.id.encode()) + place))[: max(room, 0)])
        read = wanted.keys() if behind is None else wanted.keys() & behind.facts
        resting = list(dict.fromkeys(one for sample in group for one in self.resting[sample]))
        unread = {name: value for name, value in wanted.items() if name not in read}
        carrying = with_most(group, unread, partial(self._moved, group, resting, ()))
        return with_most(carrying, {name: wanted[name] for name in wanted if name in read}, partial(self._moved, group, resting, decisions))

    def _wanted(self, group: Group, turn: int) -> Iterator[tuple[str, Value]]:
        for fact, values in self.values:
            step, odd = divmod(turn + crc32(fact.name.encode()), 2)
            if values and odd and all(sample.person[fact.name] == fact.default for sample in group):
                yield fact.name, values[step % len(values)]

    def _moved(self, first: Group, resting: Sequence[Resting], decisions: tuple[str, ...], group: Group, facts: Person) -> Group | None:
        """`first`: the group as it was chosen; None where one of them would not serve any more, or one of these decisions be made otherwise."""
        instead: dict[Sample, Sample] = {}
        for own, sample in zip(first, group, strict=True):
            other = self.shop.samples.laid_over(sample, facts)
            if (
                other is None
                or other.unusual > own.unusual
                or any(own.outcome(name).effective != other.outcome(name).effective for name in decisions)
            ):
                return None
            instead[own] = other
        serves = all(asked.met(_with(trial, instead)) for asked, trial in resting)
        return tuple(instead.values()) if serves and all(self._as_steady(own, other, decisions) for own, other in instead.items()) else None

    def _as_steady(self, own: Sample, other: Sample, decisions: tuple[str, ...]) -> bool:
        """Hanging on no further reading."""
        found = self.shop.readings.hangs_on(other, frozenset(decisions)) if decisions else {}
        return not found or found.keys() <= self.shop.readings.hangs_on(own, frozenset(decisions)).keys()


def carried(one: Settled, instead: Mapping[Sample, Sample]) -> Settled:
    """The same on those who stand in the place of others; of two who further exercise it, only where they still do."""
    if one.trial is None:
        return one
    kept = [_with(trial, instead) for trial in _kept(one)]
    further = [_with(trial, instead) for trial in one.also if trial.other is not None]
    return replace(one, trial=kept[0], also=(*kept[1:], *(trial for trial in further if one.obligation.met(trial))))


def _kept(one: Settled) -> list[Trial]:
    """The trials in which it is exercised for sure: the first, and each further person alone."""
    return [] if one.trial is None else [one.trial, *(trial for trial in one.also if trial.other is None)]


def _with(trial: Trial, instead: Mapping[Sample, Sample]) -> Trial:
    other = None if trial.other is None else instead.get(trial.other, trial.other)
    return Trial(instead.get(trial.main, trial.main), other, trial.fact)
