"""Persons whose decision is the same under every single switch of a reading, where such a person serves just as well.

In: obligations, and a person who meets them and whose decision hangs on a reading. Out: the canonical person who meets the same obligations and whose
decision does not, or None. Only switches that turn out to matter are put to the solver; the evaluator has the last word.
"""

from __future__ import annotations

from collections.abc import Sequence

import z3

from regelproef.encode.encoder import Encoder
from regelproef.encode.logic import neg
from regelproef.encode.variants import differs
from regelproef.generate.obligation import Obligation
from regelproef.generate.robust import Switch
from regelproef.generate.sample import Sample, Trial
from regelproef.generate.workshop import Workshop
from regelproef.model.reading_effects import touched_decisions

TRIES = 6  # persons whose decision still hangs on some other reading before the first is kept


class Steady:
    """Looks for other persons under one choice of readings."""

    def __init__(self, shop: Workshop) -> None:
        self.shop = shop
        self._encoders: dict[Switch, Encoder] = {}
        self._same: dict[tuple[Switch, str], z3.BoolRef] = {}

    def instead(self, sample: Sample, decision: str, needed: Sequence[Obligation]) -> Sample | None:
        """A person to take instead of this one for what is needed, or None when the person is as good as any.

        Obligations about two persons are not asked again: there the person stays.
        """
        switches = self.shop.readings.switches_of(sample, decision)
        if not switches or any(asked.pair or asked.persons is not None for asked in needed):
            return None
        conditions = [term for asked in needed for _, term in asked.parts(self.shop.bench)]
        for _ in range(TRIES):
            conditions.extend(self.same(switch, decision) for switch in switches)
            answer, person = self.shop.canonical.person(*conditions)
            other = self.shop.samples.of(person) if answer.possible else None
            if other is None or not all(asked.met(Trial(other)) for asked in needed):
                return None
            switches = self.shop.readings.switches_of(other, decision)
            if not switches:
                return other
        return None

    def same(self, switch: Switch, decision: str) -> z3.BoolRef:
        """The decision is the same under the switched reading."""
        key = (switch, decision)
        if key not in self._same:
            self._same[key] = neg(differs(self.shop.bench.decision(decision), self._encoder(switch).decision(decision)))
        return self._same[key]

    def _encoder(self, switch: Switch) -> Encoder:
        """The encoding under the switched reading, which shares what the switch cannot touch."""
        if switch not in self._encoders:
            bench = self.shop.bench
            book = bench.book.with_choice(dict((switch,)))
            touched = touched_decisions(book, switch[0])
            self._encoders[switch] = Encoder(book, facts=bench.encoder.facts)
            self._encoders[switch].take_over(bench.encoder, [name for name in book.order if name not in touched])
        return self._encoders[switch]
