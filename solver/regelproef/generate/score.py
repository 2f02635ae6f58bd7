"""How many mutants a set of written fixtures notices, measured again with the evaluator alone.

In: a rulebook and persons with the decisions that are expected of them. Out: for each mutant the first fixture that notices it, or none.
A mutant of a rule must be noticed in the decision of that rule.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from regelproef.answer.outcome import Person
from regelproef.evaluate.evaluator import Evaluator
from regelproef.generate.judges import BookJudge, RuleJudge
from regelproef.generate.sample import Sample
from regelproef.model.mutants import Mutant, mutants_of
from regelproef.model.rulebook import Rulebook


@dataclass(frozen=True)
class Verdict:
    """`fixture`: the first that notices the mutant, "" when none does."""

    mutant: Mutant
    fixture: str


def score(book: Rulebook, persons: Mapping[str, Person], hints: Mapping[str, Sequence[str]]) -> tuple[Verdict, ...]:
    """Try every mutant on the persons, those of its hint first (a hint saves time and decides nothing)."""
    evaluator = Evaluator(book)
    samples = {name: Sample(person, dict(person), evaluator) for name, person in persons.items()}
    found = []
    for mutant in mutants_of(book):
        judge = RuleJudge(book, mutant) if mutant.decision else BookJudge(book, mutant)
        first = [name for name in hints.get(mutant.id, ()) if name in samples]
        order = dict.fromkeys((*first, *samples))
        found.append(Verdict(mutant, next((name for name in order if judge.differs(samples[name])), "")))
    return tuple(found)
