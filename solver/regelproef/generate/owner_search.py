"""All obligations of one owner: settle each, and choose few persons who exercise them all.

In: an owner and its obligations. Out: `Settled` for each, and the chosen trials. Guarantees: nothing here depends on other owners, so that an edit
elsewhere changes nothing; the choice follows the order of obligations and of the search, never chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from regelproef.answer.asked import TOO_LATE
from regelproef.answer.limits import OutOfBudget
from regelproef.generate.neighbours import Neighbours
from regelproef.generate.obligation import Obligation, Sample, Trial
from regelproef.generate.owners import RuleOwner
from regelproef.generate.workshop import Workshop, steadier

EQUAL = 12  # trials that serve equally, of which one is looked for whose decision hangs on no reading


@dataclass(frozen=True)
class Settled:
    """`how`: in which sense it is covered. Without a trial: `core` names the lines that make it infeasible, or `reason` why it is undecided."""

    obligation: Obligation
    trial: Trial | None
    how: str = ""
    core: tuple[str, ...] = ()
    reason: str = ""
    also: tuple[Trial, ...] = ()  # all chosen trials of the owner that exercise it

    @property
    def undecided(self) -> bool:
        return self.trial is None and bool(self.reason)

    @property
    def persons(self) -> tuple[Sample, ...]:
        return () if self.trial is None else self.trial.samples

    @property
    def trials(self) -> tuple[Trial, ...]:
        return () if self.trial is None else (self.trial, *self.also)


class OwnerSearch:
    """One owner; `pool` grows as the search goes on."""

    def __init__(self, shop: Workshop, owner: RuleOwner) -> None:
        self.shop, self.owner = shop, owner
        self.pool: list[Trial] = []
        self._pairs: set[tuple[int, int]] = set()
        self._explored: set[int] = set()
        self._kept: set[object] = set()
        self._steady: dict[int, bool] = {}  # by the place in the pool

    def settle(self) -> tuple[Settled, ...]:
        """Settle every obligation, then choose among the trials."""
        try:
            settled = [self._settle(one) for one in self.owner.obligations]
            return self._choose(settled)
        except OutOfBudget:
            return tuple(Settled(one, None, one.how, reason=TOO_LATE.reason) for one in self.owner.obligations)

    def _settle(self, asked: Obligation) -> Settled:
        self.shop.bench.limits.heed()
        found = self.shop.settle(asked, self.pool)
        if found.trial is None:
            if asked.weaker is not None and not found.reason:
                return self._settle(asked.weaker)
            return Settled(asked, None, core=found.core, reason=found.reason)
        if found.trial not in self.pool:
            self.add(found.trial)
            self.explore(found.trial.main)
        return Settled(asked, found.trial, asked.how)

    def add(self, trial: Trial) -> None:
        key = (id(trial.main), id(trial.other))
        if key not in self._pairs:
            self._pairs.add(key)
            self.pool.append(trial)
            if trial.other is not None:
                self.add(Trial(trial.main))
                self.add(Trial(trial.other))

    def explore(self, sample: Sample) -> None:
        """Add the neighbours of a person, at most a few of each kind."""
        if id(sample) in self._explored or len(self._explored) >= 4:
            return
        self._explored.add(id(sample))
        for trial in Neighbours(self.shop.samples, self.owner.signature).of(sample, self.owner.facts):
            assert trial.other is not None
            mark = (self.owner.signature(trial.main), self.owner.signature(trial.other), trial.fact)
            if mark[0] != mark[1] and mark not in self._kept:
                self._kept.add(mark)
                self.add(trial)

    # -- choosing -----------------------------------------------------------------------------------------------------------

    def _choose(self, settled: list[Settled]) -> tuple[Settled, ...]:
        """Greedy cover: the trial that exercises most for the persons that it adds; ties go to the earlier. Then what became superfluous
        is left out."""
        open_ = [index for index, one in enumerate(settled) if one.trial is not None]
        asked = {index: settled[index].obligation for index in open_}
        meets = {index: self._meets(asked[index]) for index in open_}
        chosen: list[int] = []
        persons: set[int] = set()
        left = set(open_)
        while left:
            self.shop.bench.limits.heed()
            best = self._best(left, meets, persons)
            chosen.append(best)
            persons.update(id(sample) for sample in self.pool[best].samples)
            left = {index for index in left if best not in meets[index]}
        doubted: dict[int, str] = {}
        chosen = self._steadied(self._without_superfluous(chosen, open_, meets), asked, meets, doubted)
        final = []
        for index, one in enumerate(settled):
            if index in doubted:
                final.append(replace(one, trial=None, reason=doubted[index]))
            elif index in asked:
                trials = [self.pool[k] for k in chosen if k in meets[index]]
                if not one.obligation.pair:
                    people = dict.fromkeys(sample for trial in trials for sample in trial.samples)
                    trials = [single for single in map(Trial, people) if one.obligation.met(single)]
                final.append(Settled(one.obligation, trials[0], one.how, also=tuple(trials)))
            else:
                final.append(one)
        return tuple(final)

    def _steadied(self, chosen: list[int], asked: dict[int, Obligation], meets: dict[int, frozenset[int]], doubted: dict[int, str]) -> list[int]:
        """The trials, with another person for each whose decision hangs on a reading and who can be replaced in all that only this trial exercises.

        The new trials join the pool, and `meets` says what they exercise. Where it could not be decided who serves instead, `doubted` says why.
        """
        kept = list(chosen)
        for place, k in enumerate(chosen):
            others = [other for other in kept if other != k]
            needed = {index: one for index, one in asked.items() if not meets[index].intersection(others)}
            if not needed:
                continue
            ended = steadier(self.shop, self.pool[k].main, self.owner.owner.decision, tuple(needed.values()))
            doubted.update(dict.fromkeys(needed, ended.reason) if ended.reason else {})
            if ended.trial is not None:
                kept[place] = len(self.pool)
                self.pool.append(ended.trial)
                for index, one in asked.items():
                    if not one.pair and ended.trial.unusual <= self.pool[min(meets[index])].unusual and one.met(ended.trial):
                        meets[index] |= {kept[place]}
        return kept

    def _meets(self, asked: Obligation) -> frozenset[int]:
        """The trials of the pool that exercise an obligation, and of these those that break the fewest usual lines."""
        found = self._exercising(asked)
        fewest = min((self.pool[k].unusual for k in found), default=0)
        return frozenset(k for k in found if self.pool[k].unusual == fewest)

    def _exercising(self, asked: Obligation) -> list[int]:
        """One about a single person is tried on each person once."""
        if asked.pair:
            return [k for k, trial in enumerate(self.pool) if trial.other is not None and asked.met(trial)]
        people = dict.fromkeys(sample for trial in self.pool for sample in trial.samples)
        good = {id(sample) for sample in people if asked.met(Trial(sample))}
        return [k for k, trial in enumerate(self.pool) if any(id(sample) in good for sample in trial.samples)]

    def _best(self, left: set[int], meets: dict[int, frozenset[int]], persons: set[int]) -> int:
        """The trial of most worth; of several that serve equally the first whose decision hangs on no reading, else the first."""
        worth = [self._worth(k, left, meets, persons) for k in range(len(self.pool))]
        most = max(value[:2] for value in worth)
        equal = [k for k, value in enumerate(worth) if value[:2] == most]
        return next((k for k in equal[:EQUAL] if self._is_steady(k)), equal[0])

    def _is_steady(self, k: int) -> bool:
        if k not in self._steady:
            decisions = frozenset((self.owner.owner.decision,))
            self._steady[k] = not any(self.shop.readings.hangs_on(sample, decisions) for sample in self.pool[k].samples)
        return self._steady[k]

    def _worth(self, k: int, left: set[int], meets: dict[int, frozenset[int]], persons: set[int]) -> tuple[int, int, int]:
        new = len({id(sample) for sample in self.pool[k].samples} - persons)
        gain = sum(1 for index in left if k in meets[index])
        if gain == 0:
            return (-1, 0, 0)
        return (1_000_000 if new == 0 else gain * 100 // new, gain, -k)

    @staticmethod
    def _without_superfluous(chosen: list[int], open_: list[int], meets: dict[int, frozenset[int]]) -> list[int]:
        kept = list(chosen)
        for k in reversed(chosen):
            others = [other for other in kept if other != k]
            if all(meets[index].intersection(others) for index in open_):
                kept = others
        return kept


# -- what the stable choice costs -----------------------------------------------------------------------------------------------


def greedy_size(settled: Sequence[Settled], trials: Sequence[Trial]) -> int:
    """How small the set could be if nobody cared for stability: one greedy pass over all obligations takes, trial by trial,
    always the one that exercises most for the persons that it adds, the earlier of two that are equal."""
    people = [tuple(id(sample) for sample in trial.samples) for trial in trials]
    meets = _meets(settled, trials, people)
    left = 0
    for mask in meets:
        left |= mask
    chosen: set[int] = set()
    while left:
        best = max(range(len(trials)), key=lambda k: (_worth((meets[k] & left).bit_count(), len({*people[k]} - chosen)), -k))
        chosen.update(people[best])
        left &= ~meets[best]
        for k, names in enumerate(people):
            if chosen.issuperset(names):
                left &= ~meets[k]
    return len(chosen)


def _worth(gain: int, new: int) -> int:
    return gain * 1000 // max(new, 1)


def _meets(settled: Sequence[Settled], trials: Sequence[Trial], people: Sequence[tuple[int, ...]]) -> list[int]:
    """For each trial the obligations that it exercises, as bits; a trial of two persons exercises what each of them does."""
    meets = [0] * len(trials)
    alone: dict[int, int] = {}
    for bit, one in enumerate(settled):
        for k, trial in enumerate(trials) if one.trial is not None else ():
            if (trial.other is not None) == one.obligation.pair and one.obligation.met(trial):
                meets[k] |= 1 << bit
    for k, names in enumerate(people):
        if len(names) == 1:
            alone[names[0]] = meets[k]
    return [mask if len(names) == 1 else mask | alone.get(names[0], 0) | alone.get(names[1], 0) for mask, names in zip(meets, people, strict=True)]
