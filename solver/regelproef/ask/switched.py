"""Questions under another reading, on the same persons and the same solver session.

In: a bench. Out: for a switch of one reading, an encoder over the bench's own facts and a session to ask on. Decisions that the interpretation
does not touch, directly or through what they read, are taken over as they are, so that a switch costs no more than what it changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from regelproef.ask.bench import Bench
from regelproef.encode.encoder import Encoder
from regelproef.language.typed import Derived
from regelproef.model.rulebook import Formula, Rulebook
from regelproef.prove.session import Session


class Switched:
    """Encoders by switch, each made when first needed."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self._encoders: dict[tuple[str, str], Encoder] = {}

    def under(self, interpretation: str, value: str) -> tuple[Encoder, Session]:
        """An encoder of the rulebook under this reading, and a session in which its persons are possible."""
        if interpretation in self._of_world:
            other = self.bench.under(((interpretation, value),))
            return other.encoder, other.session
        key = (interpretation, value)
        if key not in self._encoders:
            self._encoders[key] = self._encoder(interpretation, value)
        return self._encoders[key], self.bench.session

    def untouched(self, interpretation: str) -> list[str]:
        """The decisions that are the same under every reading of the interpretation."""
        book, touched = self.bench.book, set[str]()
        for name in book.order:
            if interpretation in self._of_decision[name] or book.reads(name) & touched:
                touched.add(name)
        return [name for name in book.order if name not in touched]

    def _encoder(self, interpretation: str, value: str) -> Encoder:
        encoder = Encoder(self.bench.book.with_choice({interpretation: value}), facts=self.bench.encoder.facts)
        for name in self.untouched(interpretation):
            encoder.adopt(self.bench.decision(name))
        return encoder

    @cached_property
    def _of_world(self) -> frozenset[str]:
        return interpretations_in(self.bench.book, [line.holds for line in self.bench.book.world])

    @cached_property
    def _of_decision(self) -> dict[str, frozenset[str]]:
        """The interpretations that bind a rule of the decision, or a derived value that a rule of it reads."""
        found = {}
        for name, rules in self.bench.book.rules_by_decision.items():
            bound = frozenset(reading for rule in rules for reading, _ in rule.readings)
            found[name] = bound | interpretations_in(self.bench.book, [formula for rule in rules for formula in rule.formulas])
        return found


def interpretations_in(book: Rulebook, formulas: Iterable[Formula]) -> frozenset[str]:
    """The interpretations on which derived values in the formulas depend."""
    return frozenset(
        name
        for formula in formulas
        for part in book.inlined(formula.expr)
        if isinstance(part, Derived)
        for readings, _ in book.derived[part.name].alternatives
        for name, _ in readings
    )
