"""The smallest changes after which a person would get another outcome.

In: a bench, a complete person, a decision and the value wanted. Out: `WhyNot`: up to three alternatives that change different facts, the smallest
first. Guarantees: fewest facts, each as near as possible to what it is now, found by the solver and replayed in the evaluator; facts that are
`fixed`, and the reference date, stay. Besides those that the person breaks already, no more usual lines are broken than must be. That there is no
(further) such alternative is proved, or said to be undecided. What would have been enough in the past, with a fact that cannot change any more, is
told apart (`beyond`), and contains none of the alternatives.
"""

from __future__ import annotations

from dataclasses import dataclass

from regelproef.answer.finding import Verdict
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Person, Value
from regelproef.ask.bench import Bench
from regelproef.language.typed import Compare, Const, Decided, Expr, FactIs, Not, any_of, decided
from regelproef.model.rulebook import Rulebook

MOST = 3


@dataclass(frozen=True)
class Alternative:
    """What would have to be otherwise: fact, value now, value then, in vocabulary order."""

    changes: tuple[tuple[str, Value, Value], ...]
    person: dict[str, Value]


@dataclass(frozen=True)
class WhyNot:
    """`verdict`: PROVED when the alternatives are all there are in kind (or three were found), UNDECIDED when a search was cut short. `beyond`: the
    smallest change of which a `fixed` fact is part; None where there is none of that kind, or that is undecided."""

    decision: str
    wanted: Value
    already: bool
    alternatives: tuple[Alternative, ...]
    verdict: Verdict
    beyond: Alternative | None = None


def why_not(book: Rulebook, limits: Limits, person: Person, decision: str, wanted: Const) -> WhyNot:
    """The alternatives for one decision and value."""
    bench, value = Bench(book, limits), wanted.value
    outcome = bench.outcome(decision, (person,))
    if outcome.ok and outcome.value == value:
        return WhyNot(decision, value, True, (), Verdict.PROVED)
    goal: list[Expr] = [decided(decision), Compare("==", Decided(decision, book.decisions[decision].type), wanted)]
    goal.extend(FactIs(name, person[name]) for name in book.facts if name == book.reference_date)
    fixed: list[Expr] = [FactIs(name, person[name]) for name, fact in book.facts.items() if fact.fixed and name != book.reference_date]
    found: list[Alternative] = []
    broken, fewest = frozenset(bench.evaluator.unusual(person)), 0
    while len(found) < MOST:
        nearest = bench.nearest(person, *goal, *fixed)
        if nearest.answer.unknown or not nearest.canonical:
            return WhyNot(decision, value, False, tuple(found), Verdict.UNDECIDED)
        if nearest.answer.impossible:
            break
        unusual = len(set(bench.evaluator.unusual(nearest.person)) - broken)
        if found and unusual > fewest:
            break
        fewest = unusual
        found.append(_alternative(person, nearest.person))
        goal.append(any_of(FactIs(name, now) for name, now, _ in found[-1].changes))
    if not fixed:
        return WhyNot(decision, value, False, tuple(found), Verdict.PROVED)
    past = bench.nearest(person, *goal, any_of(map(Not, fixed)))
    undecided = past.answer.unknown or not past.canonical
    beyond = _alternative(person, past.person) if past.answer.possible and past.canonical else None
    return WhyNot(decision, value, False, tuple(found), Verdict.UNDECIDED if undecided else Verdict.PROVED, beyond)


def _alternative(person: Person, then: dict[str, Value]) -> Alternative:
    return Alternative(tuple((name, person[name], value) for name, value in then.items() if value != person[name]), then)
