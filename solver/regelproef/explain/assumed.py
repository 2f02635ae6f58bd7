"""What was assumed of a person, and matters: facts that nobody gave, of which another value would change an outcome.

In: an evaluator, a complete person, the facts that were given, decisions. Out: an `Assumed` for each other fact whose change alone changes one of
these outcomes, first those after which the fewest usual lines are broken. Guarantees: a fact that is named matters, as somebody who was decided
shows; of each fact few values are tried (`explain.trials`), so another may matter too.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from regelproef.answer.outcome import Person, Value
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.trials import Changes, Trials


@dataclass(frozen=True)
class Assumed:
    """`fact` was taken to be `value`; were it `instead`, these outcomes would change. `mends`: then fewer usual lines are broken; `unusual`: how many
    still are."""

    fact: str
    value: Value
    instead: Value
    changes: Changes
    unusual: int
    mends: bool


def assumed(evaluator: Evaluator, person: Person, given: Collection[str], decisions: Collection[str]) -> tuple[Assumed, ...]:
    """A fact that is not at its default was given, whoever says otherwise."""
    book, now = evaluator.book, evaluator.decide(person, decisions)
    broken = len(evaluator.unusual(person))
    found = []
    for name, fact in book.facts.items():
        asked = {one: now[one] for one in decisions if name in book.index.behind_decision(one).facts}
        if name in given or person[name] != fact.default or not asked:
            continue
        trials = list(Trials(evaluator, person, fact, asked).all())
        if trials:
            instead, changes, unusual = min(trials, key=lambda trial: trial[2])
            found.append(Assumed(name, fact.default, instead, changes, unusual, unusual < broken))
    return tuple(sorted(found, key=lambda one: one.unusual))
