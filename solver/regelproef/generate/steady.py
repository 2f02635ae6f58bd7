"""Persons whose decision is the same under every single switch of a reading, where such a person serves just as well.

In: obligations, and a person who meets them and whose decision hangs on a reading. Out: the canonical person who meets the same obligations and whose
decision does not, if there is one. Only switches that turn out to matter are put to the solver; the evaluator has the last word.
"""

from __future__ import annotations

from collections.abc import Sequence

from regelproef.generate.obligation import Obligation
from regelproef.generate.readings import Switch
from regelproef.generate.sample import Sample, Trial
from regelproef.generate.workshop import Ended, Workshop, undecided

TRIES = 6  # persons whose decision still hangs on some other reading before the first is kept


def steadier(shop: Workshop, sample: Sample, decision: str, needed: Sequence[Obligation]) -> Ended:
    """A person to take instead of this one for what is needed; no trial when the person is as good as any.

    Obligations about two persons are not asked again: there the person stays.
    """
    switches = shop.readings.switches_of(sample, decision)
    if not switches or any(asked.pair for asked in needed):
        return Ended()
    question = [line for asked in needed for _, line in asked.parts()]
    slips = {asked.slip.mutant.id: asked.slip.variant for asked in needed if asked.slip is not None}
    known: tuple[Switch, ...] = ()
    for _ in range(TRIES):
        known = (*known, *(switch for switch in switches if switch not in known))
        found = shop.readings.asker(known, slips).search(*question, *(shop.readings.same(switch, decision) for switch in known), blocks=True)
        if reason := undecided(found):
            return Ended(reason=reason)
        other = shop.samples.of(found.person) if found.persons else None
        if other is None or not all(asked.met(Trial(other)) for asked in needed):
            return Ended()
        switches = shop.readings.switches_of(other, decision)
        if not switches:
            return Ended(Trial(other))
    return Ended()
