"""A rulebook with one slip, for the evaluator and for the solver, sharing with the original whatever the slip cannot touch.

In: a bench and a mutant. Out: a mutated evaluator and encoder over the same facts, and which decisions the slip can touch.
"""

from __future__ import annotations

from copy import copy
from functools import cached_property

from regelproef.ask.bench import Bench
from regelproef.encode.encoder import Encoder
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.mutants import Mutant
from regelproef.model.rulebook import Rule, Rulebook


class Mutated:
    """One mutant of the bench's rulebook."""

    def __init__(self, bench: Bench, mutant: Mutant) -> None:
        self.bench, self.mutant = bench, mutant

    @cached_property
    def book(self) -> Rulebook:
        return self.mutant.apply(self.bench.book)

    @cached_property
    def changed(self) -> tuple[str, ...]:
        """The decisions whose own rules are mutated or read what is mutated, in the order in which they are decided."""
        if self.mutant.decision:
            return (self.mutant.decision,)
        book = self.bench.book
        return tuple(name for name in book.order if any(self._reads(rule) for rule in book.present_rules(name)))

    def _reads(self, rule: Rule) -> bool:
        parts = (part for formula in rule.formulas for part in self.bench.book.inlined(formula.expr))
        return any(getattr(part, "name", "") == self.mutant.owner for part in parts)

    @cached_property
    def touched(self) -> tuple[str, ...]:
        """The decisions that can come out otherwise."""
        book, found = self.bench.book, set(self.changed)
        for name in book.order:
            if book.reads(name) & found:
                found.add(name)
        return tuple(name for name in book.order if name in found)

    @cached_property
    def evaluator(self) -> Evaluator:
        again = self.changed if self.mutant.decision else self.bench.book.order
        return self.bench.evaluator.of_variant(self.book, again, same_derived=bool(self.mutant.decision))

    @cached_property
    def encoder(self) -> Encoder:
        encoder = Encoder(self.book, facts=self.bench.encoder.facts)
        encoder.take_over(self.bench.encoder, (name for name in self.bench.book.order if name not in self.touched))
        return encoder

    @cached_property
    def mutated_bench(self) -> Bench:
        """A bench whose questions are about the mutated rulebook, over the same session; nothing is settled there."""
        bench = copy(self.bench)
        bench.book, bench.encoder, bench.evaluator, bench.settled = self.book, self.encoder, self.evaluator, set()
        bench._under = {}
        return bench
