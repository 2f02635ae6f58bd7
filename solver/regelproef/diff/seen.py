"""A person whom the solver found, with what both versions decide.

In: a comparison's evaluators and a person who is possible on both sides. Out: the outcomes of any decision on both sides, each decided once.
Whoever was found for one decision shows at no cost how other decisions change for them.
"""

from __future__ import annotations

from regelproef.answer.outcome import Outcome, Person
from regelproef.evaluate.evaluator import Evaluator


class Seen:
    """One person, decided lazily by both versions."""

    def __init__(self, joint: Person, sides: tuple[tuple[Evaluator, Person], tuple[Evaluator, Person]]) -> None:
        """`joint`: the person by the joint variables' names; `sides`: each version's evaluator with the person by its own names."""
        self.joint = joint
        self._sides = tuple((evaluator, evaluator.state_of(person, ())) for evaluator, person in sides)

    def outcomes(self, decision: str) -> tuple[Outcome, Outcome]:
        """Before and after."""
        before, after = (evaluator.outcome(state, decision) for evaluator, state in self._sides)
        return before, after

    def differs(self, decision: str) -> bool:
        """Whether the decision changes for this person."""
        before, after = self.outcomes(decision)
        return before.status is not after.status or (before.ok and before.value != after.value)
