"""A mutated rulebook in the evaluator: does it come to another result for a person?

In: a rulebook and a mutant. Out: judges, which compile a mutant only when first asked. Guarantees: exact, no solver.
"""

from __future__ import annotations

from copy import copy
from functools import cached_property

from regelproef.evaluate.evaluator import Evaluator
from regelproef.generate.sample import Sample
from regelproef.model.mutants import Mutant
from regelproef.model.rulebook import Rulebook


class RuleJudge:
    """Of a mutated rule, only its own decision is decided again; what it reads is what the sample has decided already."""

    def __init__(self, book: Rulebook, mutant: Mutant) -> None:
        self.book, self.mutant = book, mutant
        self._evaluator: Evaluator | None = None

    def differs(self, sample: Sample) -> bool:
        """The rule's decision is another, or no longer a single one."""
        own = sample.outcome(self.mutant.decision)
        if self._evaluator is None:
            self._evaluator = self._compile(sample.evaluator)
        changed = self._evaluator._decide(sample.state, self.mutant.decision)
        return changed.status is not own.status or changed.value != own.value

    def _compile(self, evaluator: Evaluator) -> Evaluator:
        name = self.mutant.decision
        mutated = copy(evaluator)
        mutated.book = self.mutant.apply(self.book)
        mutated.rules = {**evaluator.rules, name: mutated._compile_decision(mutated.book.present_rules(name))}
        return mutated


class BookJudge:
    """Of a mutated derived value or amount, every decision is decided again."""

    def __init__(self, book: Rulebook, mutant: Mutant) -> None:
        self.book, self.mutant = book, mutant

    @cached_property
    def mutated(self) -> Rulebook:
        return self.mutant.apply(self.book)

    @cached_property
    def evaluator(self) -> Evaluator:
        return Evaluator(self.mutated)

    def differs(self, sample: Sample) -> bool:
        state = dict(sample.person)
        for name in self.book.order:
            own, changed = sample.outcome(name), self.evaluator.outcome(state, name)
            if changed.status is not own.status or changed.value != own.value:
                return True
        return False
