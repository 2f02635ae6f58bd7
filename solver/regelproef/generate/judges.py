"""A mutated rulebook in the evaluator: does it come to another result for a person?

In: a rulebook and a mutant. Out: judges, which compile a mutant only when first asked. Guarantees: exact, no solver.
"""

from __future__ import annotations

from functools import cached_property

from regelproef.evaluate.evaluator import Evaluator
from regelproef.generate.sample import Sample
from regelproef.model.mutants import Mutant
from regelproef.model.parts import Rule
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
        return evaluator.of_variant(self.mutant.apply(self.book), (self.mutant.decision,))


class BookJudge:
    """Of a mutated derived value or amount, the decisions whose own rules read it are decided again. No other decision can differ, as long
    as these do
    not: the rest depends on it only through them."""

    def __init__(self, book: Rulebook, mutant: Mutant) -> None:
        self.book, self.mutant = book, mutant
        self._evaluator: Evaluator | None = None

    @cached_property
    def mutated(self) -> Rulebook:
        return self.mutant.apply(self.book)

    @cached_property
    def derived(self) -> frozenset[str]:
        """The derived values that depend on the mutated one, itself included."""
        found = {self.mutant.owner} if self.mutant.derived is not None else set()
        for name, definition in self.book.derived.items():
            if any(getattr(p, "name", "") == self.mutant.owner for _, formula in definition.alternatives for p in self.book.inlined(formula.expr)):
                found.add(name)
        return frozenset(found)

    @cached_property
    def readers(self) -> tuple[str, ...]:
        """The decisions with a rule in force that reads it, in the order in which they are decided."""
        return tuple(name for name in self.book.order if any(self._reads(rule) for rule in self.book.present_rules(name)))

    def _reads(self, rule: Rule) -> bool:
        parts = (part for formula in rule.formulas for part in self.book.inlined(formula.expr))
        return any(getattr(part, "name", "") == self.mutant.owner for part in parts)

    def differs(self, sample: Sample) -> bool:
        """Some decision that reads it is another, or no longer a single one."""
        if self._evaluator is None:
            self._evaluator = self._compile(sample.evaluator)
        own = {name: sample.outcome(name) for name in self.readers}
        state = {key: value for key, value in sample.state.items() if key not in self.derived}
        for name, outcome in own.items():
            changed = self._evaluator._decide(state, name)
            if changed.status is not outcome.status or changed.value != outcome.value:
                return True
        return False

    def _compile(self, evaluator: Evaluator) -> Evaluator:
        return evaluator.of_variant(self.mutated, self.book.order, same_derived=False)
