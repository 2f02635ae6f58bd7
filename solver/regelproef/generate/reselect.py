"""Fewer persons for one decision: whoever shows nothing that others do not show too is left out.

In: what became of the obligations of the decision and its rules, and persons of the decisions that this one reads. Out: the same on fewer persons.
The last chosen goes first. Guarantees: nothing here depends on decisions that this one does not read, so that an edit there moves nobody; whoever
takes over breaks no more usual lines, and hangs on no reading where the one before did not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from regelproef.generate.obligation import Sample, Trial
from regelproef.generate.owner_search import Settled
from regelproef.generate.workshop import Workshop

SIMPLEST = "rule"  # whoever is decided by a rule and by it alone, in as few facts as can be, is shown in any case


def persons_of(settled: Sequence[Settled]) -> tuple[Sample, ...]:
    """All who exercise something, in their order."""
    return tuple(dict.fromkeys(sample for one in settled for trial in one.trials for sample in trial.samples))


def trials_of(settled: Sequence[Settled]) -> tuple[Trial, ...]:
    """All in whom something is exercised, each person alone too."""
    found: dict[tuple[int, ...], Trial] = {}
    for whole in (trial for one in settled for trial in one.trials):
        for trial in (whole, *map(Trial, whole.samples)):
            found.setdefault(tuple(id(sample) for sample in trial.samples), trial)
    return tuple(found.values())


class Reselection:
    """One decision; `others`: persons of those that it reads."""

    def __init__(self, shop: Workshop, decision: str, settled: Sequence[Settled], others: Sequence[Sample]) -> None:
        self.shop, self.decision, self.settled = shop, decision, list(settled)
        own = persons_of(settled)
        self.left = list(dict.fromkeys((*others, *own)))  # of whom somebody may take over
        simplest = {sample for one in settled if one.obligation.kind == SIMPLEST for sample in one.persons}
        self.own = [sample for sample in own if sample not in {*others, *simplest}]

    def run(self) -> tuple[Settled, ...]:
        for sample in reversed(self.own):
            self.shop.bench.limits.heed()
            taken = self._taken_over(sample)
            if taken is not None:
                self.left.remove(sample)
                self.settled = [self._lacking(sample, one, taken.get(place)) for place, one in enumerate(self.settled)]
        return tuple(self.settled)

    def _taken_over(self, sample: Sample) -> dict[int, Trial] | None:
        """Who shows instead what rests on this person, by the place of the obligation; None where somebody is needed for one of them."""
        resting = [place for place, one in enumerate(self.settled) if sample in one.persons]
        found: dict[int, Trial] = {}
        for place in sorted(resting, key=lambda k: not self.settled[k].obligation.pair):  # those about two mostly need both
            other = self._instead(sample, self.settled[place])
            if other is None:
                return None
            found[place] = other
        return found

    def _instead(self, sample: Sample, one: Settled) -> Trial | None:
        chosen = next((trial for trial in one.also if sample not in trial.samples), None)
        if chosen is not None or one.obligation.pair:
            return chosen
        able = (Trial(other) for other in self.left if other is not sample and other.unusual <= sample.unusual)
        return next((trial for trial in able if one.obligation.met(trial) and self._as_steady(trial.main, sample)), None)

    def _as_steady(self, other: Sample, sample: Sample) -> bool:
        hangs_on, decision = self.shop.readings.hangs_on, frozenset((self.decision,))
        return not hangs_on(other, decision) or bool(hangs_on(sample, decision))

    @staticmethod
    def _lacking(sample: Sample, one: Settled, taken: Trial | None) -> Settled:
        also = tuple(trial for trial in one.also if sample not in trial.samples)
        return replace(one, also=also) if taken is None else replace(one, trial=taken, also=tuple(dict.fromkeys((taken, *also))))
