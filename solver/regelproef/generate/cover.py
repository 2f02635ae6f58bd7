"""How small the set could be if nobody cared for stability: the greedy cover of all obligations by all persons at hand.

In: what was settled, and all trials of the finished set. Out: the number of persons that one greedy pass over everything needs. Decided by the
evaluator; deterministic; it chooses nothing, and only says what the stable choice costs.
"""

from __future__ import annotations

from collections.abc import Sequence

from regelproef.generate.owner_search import Settled
from regelproef.generate.sample import Trial


def greedy_size(settled: Sequence[Settled], trials: Sequence[Trial]) -> int:
    """The persons chosen, trial by trial: always the one that exercises most for the persons that it adds, the earlier of two that are equal."""
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
