"""Whoever was chosen carries further facts that change nothing, but for the simplest person of each rule and whoever is held against that one.

In: all persons of a set, what they exercise, and who asked for each. Out: for each who can carry more, the same person with other facts. Guarantees:
the decision that the person is about is made by the same rules as before, and hangs on no further reading (of somebody who is about several, none
does); everything that the person exercises stays, two in whom one obligation is exercised get the same facts, and nobody becomes more unusual. Which
facts are tried hangs on what persons of this decision and of those that it reads notice beside them; so no person of another moves anybody here, and
decisions that do not look at one another are gone through at the same time. Without the solver.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby

from regelproef.answer.outcome import Person, Value
from regelproef.generate.contexts import Contexts
from regelproef.generate.filling import with_most
from regelproef.generate.noticing import Noticed
from regelproef.generate.obligation import Obligation, Owner, Sample, Trial
from regelproef.generate.owner_search import Settled
from regelproef.generate.reselect import SIMPLEST
from regelproef.generate.side_by_side import Parts, SideBySide
from regelproef.generate.workshop import Workshop
from regelproef.model.values import differences

MOST_FACTS = 32  # off their default
Group = tuple[Sample, ...]  # persons who are held against one another
Run = tuple[str, tuple[Group, ...]]  # one after the other in the set, about a decision
Resting = tuple[Obligation, Trial]
Carried = tuple[Group, list[list[Noticed]]]  # a group, and what each of them notices


class Carrying:
    """`asked_by`: for each person who asked for them first."""

    def __init__(self, shop: Workshop, settled: Sequence[Settled], asked_by: Mapping[Sample, Owner], beside: SideBySide) -> None:
        self.shop, self.settled, self.asked_by, self.book, self.beside = shop, settled, asked_by, shop.bench.book, beside
        self.contexts = Contexts(self.book, shop.noticing, {sample: owner.decision for sample, owner in asked_by.items()})
        self.resting: dict[Sample, list[Resting]] = {sample: [] for sample in asked_by}
        for one in settled:
            for trial in _kept(one):
                for sample in trial.samples:
                    self.resting[sample].append((one.obligation, trial))

    def run(self) -> dict[Sample, Sample]:
        """Who stands in the place of whom."""
        groups = tuple(self._groups())
        moving = {sample for group in groups for sample in group}
        for sample, owner in self.asked_by.items():
            if sample not in moving:
                self.contexts.note(sample, owner.decision, self.contexts.noticed(sample, owner.decision))
        runs = [(decision, tuple(some)) for decision, some in groupby(groups, lambda group: self.asked_by[group[0]].decision)]
        instead: dict[Sample, Sample] = {}
        for some in self._at_once(runs):
            for (_, own), done in zip(some, self._each(some), strict=True):
                for group, (others, noticed) in zip(own, done, strict=True):
                    instead.update(zip(group, others, strict=True))
                    self._note(group, others, noticed)
        return instead

    def _each(self, runs: Sequence[Run]) -> list[list[Carried]]:
        return self.beside.each(Parts(len(runs), lambda place: self._run(*runs[place]), lambda _, done: _plain(done), self._read))

    def _at_once(self, runs: Sequence[Run]) -> Iterator[list[Run]]:
        """Runs that may be made at the same time: none looks at what is noted by one before it, and what it notes is not looked at by one before it
        that is still to be made."""
        looked_at = [self.contexts.looked_at(decision) for decision, _ in runs]
        about = [self._about(groups) for _, groups in runs]
        step: list[int] = []
        for place, own in enumerate(about):
            later = (step[other] + 1 for other in range(place) if not about[other].isdisjoint(looked_at[place]))
            not_before = (step[other] for other in range(place) if not own.isdisjoint(looked_at[other]))
            step.append(max((*later, *not_before), default=0))
        return ([run for run, own in zip(runs, step, strict=True) if own == wanted] for wanted in sorted({*step}))

    def _about(self, groups: Sequence[Group]) -> frozenset[str]:
        return frozenset(self.asked_by[sample].decision for group in groups for sample in group)

    def _run(self, decision: str, groups: Sequence[Group]) -> list[Carried]:
        """One group after the other; what they notice is noted for those after them, and forgotten at the end, until all are through who do not wait
        for these."""
        done = []
        with self.contexts.for_a_while(self._about(groups)):
            for group in groups:
                others = group if self.shop.bench.limits.spent else self._carrying(group, decision)
                noticed = [self.contexts.noticed(other, self.asked_by[sample].decision) for sample, other in zip(group, others, strict=True)]
                self._note(group, others, noticed)
                done.append((others, noticed))
        return done

    def _note(self, group: Group, others: Group, noticed: Sequence[Sequence[Noticed]]) -> None:
        for sample, other, slips in zip(group, others, noticed, strict=True):
            self.contexts.note(other, self.asked_by[sample].decision, slips)

    def _read(self, _: int, plain: Sequence[tuple[Sequence[Person], list[list[Noticed]]]]) -> list[Carried]:
        return [(tuple(self.shop.samples.known(person) for person in persons), noticed) for persons, noticed in plain]

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

    def _carrying(self, group: Group, decision: str) -> Group:
        """First what is not read at all, which can only be impossible or unusual; then what is read."""
        behind = self.book.index.behind_decision(decision) if decision else None
        steady = frozenset(self.book.decisions) if behind is None else frozenset((decision,))
        wanted = self._within(group, self.contexts.wanted(group, decision))
        read = wanted.keys() if behind is None else wanted.keys() & behind.facts
        resting = list(dict.fromkeys(one for sample in group for one in self.resting[sample]))
        unread = {name: value for name, value in wanted.items() if name not in read}
        others = {name: value for name, value in wanted.items() if name in read}
        held = [self.shop.readings.hangs_on(sample, steady).keys() for sample in group]
        carrying = with_most(group, unread, partial(self._moved, group, resting, ""))
        moved = partial(self._moved, group, resting, decision)
        full = with_most(carrying, others, moved)
        if self._as_steady(held, full, steady):
            return full

        def steadily(some: Group, facts: Person) -> Group | None:
            found = moved(some, facts)
            return found if found is not None and self._as_steady(held, found, steady) else None

        return with_most(carrying, {name: value for name, value in others.items() if full[0].person[name] == value}, steadily)

    def _within(self, group: Group, wanted: Person) -> Person:
        """The most wanted, as long as nobody has too many facts."""
        taken: dict[str, Value] = {}
        count = max(len(differences(self.book, sample.person)) for sample in group)
        for name, value in wanted.items():
            default = self.book.facts[name].default
            more = (value != default) - (group[0].person[name] != default)
            if more <= 0 or count < MOST_FACTS:
                taken[name] = value
                count += more
        return taken

    def _moved(self, first: Group, resting: Sequence[Resting], decision: str, group: Group, facts: Person) -> Group | None:
        """`first`: the group as it was chosen; None where one of them would not serve any more, or the decision be made otherwise."""
        instead: dict[Sample, Sample] = {}
        for own, sample in zip(first, group, strict=True):
            other = self.shop.samples.laid_over(sample, facts)
            if other is None or other.unusual > own.unusual or (decision and not _alike(own, other, decision)):
                return None
            instead[own] = other
        return tuple(instead.values()) if all(asked.met(_with(trial, instead)) for asked, trial in resting) else None

    def _as_steady(self, held: Sequence[Collection[str]], group: Group, decisions: frozenset[str]) -> bool:
        """Hanging on no further reading than those by which each was `held` before."""
        return all(self.shop.readings.hangs_on(one, decisions).keys() <= set(own) for own, one in zip(held, group, strict=True))


def _plain(done: Sequence[Carried]) -> list[tuple[list[Person], list[list[Noticed]]]]:
    return [([dict(other.person) for other in others], noticed) for others, noticed in done]


def _alike(one: Sample, other: Sample, decision: str) -> bool:
    """The decision is made by the same rules."""
    return one.outcome(decision).effective == other.outcome(decision).effective


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
