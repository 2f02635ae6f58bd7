"""On which readings a person's outcome hangs.

In: a rulebook. Out: for a person and a decision, the interpretations of which a single switch would change the decision. Decided by the
evaluator, which
looks only at the decisions that an interpretation can touch.
"""

from __future__ import annotations

from functools import cached_property

from regelproef.evaluate.evaluator import Evaluator
from regelproef.generate.sample import Sample
from regelproef.language.typed import Decided
from regelproef.model.rulebook import Rulebook

Switch = tuple[str, str]


class Readings:
    """Single switches of one rulebook's readings."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self._evaluators: dict[Switch, Evaluator] = {}

    @cached_property
    def touched(self) -> dict[str, tuple[str, ...]]:
        """For each interpretation, the decisions that a switch of it can change, in the order in which they are decided."""
        return {one.id: self._touched(one.id) for one in self.book.interpretations.values() if one.values}

    def _touched(self, interpretation: str) -> tuple[str, ...]:
        found: set[str] = set()
        derived = self._derived_by(interpretation)
        for name in self.book.order:
            for rule in self.book.rules_by_decision[name]:
                parts = [part for formula in rule.formulas for part in self.book.inlined(formula.expr)]
                bound = any(own == interpretation for own, _ in rule.readings)
                if bound or any((isinstance(part, Decided) and part.name in found) or getattr(part, "name", "") in derived for part in parts):
                    found.add(name)
                    break
        return tuple(name for name in self.book.order if name in found)

    def _derived_by(self, interpretation: str) -> frozenset[str]:
        return frozenset(
            name
            for name, derived in self.book.derived.items()
            if any(own == interpretation for readings, _ in derived.alternatives for own, _ in readings)
        )

    def hangs_on(self, sample: Sample, decisions: frozenset[str]) -> dict[str, str]:
        """The interpretations, with the chosen reading, of which some single switch changes one of these decisions."""
        found: dict[str, str] = {}
        for name, value in self.book.switches:
            asked = [decision for decision in self.touched[name] if decision in decisions]
            if name not in found and asked and self._changes(sample, (name, value), asked):
                found[name] = self.book.choice[name]
        return found

    def switches_of(self, sample: Sample, decision: str) -> tuple[Switch, ...]:
        """The single switches that change this decision, in rulebook order."""
        own = [(name, value) for name, value in self.book.switches if decision in self.touched[name]]
        return tuple(switch for switch in own if self._changes(sample, switch, [decision]))

    def _changes(self, sample: Sample, switch: Switch, decisions: list[str]) -> bool:
        if switch not in self._evaluators:
            self._evaluators[switch] = Evaluator(self.book.with_choice(dict((switch,))))
        evaluator, state = self._evaluators[switch], dict(sample.person)
        for decision in decisions:
            own, other = sample.outcome(decision), evaluator.outcome(state, decision)
            if own.status is not other.status or own.value != other.value:
                return True
        return False
