"""The smallest changes after which a person would get another outcome.

In: a bench, a complete person, a decision and the value wanted. Out: `WhyNot`: up to three alternatives that change different facts, the smallest
first. Guarantees: fewest facts, each as near as possible to what it is now, found by the solver and replayed in the evaluator; facts that are
`fixed`, and the reference date, stay. Besides those that the person breaks already, no more usual lines are broken than must be. That there is no
(further) such alternative is proved, or said to be undecided.
"""

from __future__ import annotations

from dataclasses import dataclass

from regelproef.answer.finding import Verdict
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Person, Value
from regelproef.ask.bench import Bench
from regelproef.language.typed import Compare, Const, Decided, Expr, FactIs, any_of, decided
from regelproef.model.rulebook import Rulebook

MOST = 3


@dataclass(frozen=True)
class Alternative:
    """What would have to be otherwise: fact, value now, value then, in vocabulary order."""

    changes: tuple[tuple[str, Value, Value], ...]
    person: dict[str, Value]


@dataclass(frozen=True)
class WhyNot:
    """`verdict`: PROVED when the alternatives are all there are in kind (or three were found), UNDECIDED when the search was cut short."""

    decision: str
    wanted: Value
    already: bool
    alternatives: tuple[Alternative, ...]
    verdict: Verdict


def why_not(book: Rulebook, limits: Limits, person: Person, decision: str, wanted: Const) -> WhyNot:
    """The alternatives for one decision and value."""
    bench, value = Bench(book, limits), wanted.value
    outcome = bench.outcome(decision, (person,))
    if outcome.ok and outcome.value == value:
        return WhyNot(decision, value, True, (), Verdict.PROVED)
    goal: list[Expr] = [decided(decision), Compare("==", Decided(decision, book.decisions[decision].type), wanted)]
    goal.extend(FactIs(name, person[name]) for name, fact in book.facts.items() if fact.fixed or name == book.reference_date)
    found: list[Alternative] = []
    broken, fewest = frozenset(bench.evaluator.unusual(person)), 0
    while len(found) < MOST:
        nearest = bench.nearest(person, *goal)
        if nearest.answer.unknown or not nearest.canonical:
            return WhyNot(decision, value, False, tuple(found), Verdict.UNDECIDED)
        if nearest.answer.impossible:
            break
        unusual = len(set(bench.evaluator.unusual(nearest.person)) - broken)
        if found and unusual > fewest:
            break
        fewest = unusual
        changes = tuple((name, person[name], then) for name, then in nearest.person.items() if then != person[name])
        found.append(Alternative(changes, nearest.person))
        goal.append(any_of(FactIs(name, now) for name, now, _ in changes))
    return WhyNot(decision, value, False, tuple(found), Verdict.PROVED)
