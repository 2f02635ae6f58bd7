"""A person with what the evaluator decides, and trials: what one obligation is tried on.

In: complete persons. Out: `Sample`s, whose decisions are made when first asked for, and whose decisions are shared by all obligations and mutants.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from regelproef.answer.outcome import Outcome, Person
from regelproef.evaluate.closures import State
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.rulebook import Rulebook


@dataclass(frozen=True, eq=False)
class Sample:
    """One possible person; `state` remembers what has been decided."""

    person: Person
    state: State
    evaluator: Evaluator

    def outcome(self, decision: str) -> Outcome:
        return self.evaluator.outcome(self.state, decision)

    def decide_all(self) -> dict[str, Outcome]:
        return {name: self.outcome(name) for name in self.evaluator.book.decisions}


@dataclass(frozen=True, eq=False)
class Trial:
    """A person, and for obligations about two persons the other one; `fact` is the only fact in which the two differ, if there is just one."""

    main: Sample
    other: Sample | None = None
    fact: str = ""

    @property
    def samples(self) -> tuple[Sample, ...]:
        return (self.main,) if self.other is None else (self.main, self.other)


@dataclass
class Samples:
    """Makes each person once."""

    evaluator: Evaluator
    _made: dict[tuple[object, ...], Sample | None] = field(default_factory=dict)

    @property
    def book(self) -> Rulebook:
        return self.evaluator.book

    def of(self, person: Person) -> Sample | None:
        """The sample of a person, or None when no such person can exist."""
        key = tuple(person[name] for name in self.book.facts)
        if key not in self._made:
            state: State = dict(person)
            possible = all(holds(state) for _, holds in self.evaluator.world)
            self._made[key] = Sample(person, state, self.evaluator) if possible else None
        return self._made[key]

    def changed(self, sample: Sample, fact: str, value: object) -> Sample | None:
        """The same person with another value of one fact."""
        return self.of({**sample.person, fact: value})  # type: ignore[dict-item]  # a value of that fact

    def keep(self, wanted: list[Sample]) -> None:
        """Forget all persons but these, to bound memory."""
        kept = {id(sample) for sample in wanted}
        self._made = {key: sample for key, sample in self._made.items() if id(sample) in kept}
