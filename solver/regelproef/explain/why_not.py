"""The smallest changes after which a person would get another outcome.

In: a bench, a complete person, a decision and the value wanted. Out: `WhyNot`: up to three alternatives that change different facts, the smallest
first. Guarantees: fewest facts, each as near as possible to what it is now, found by the solver and replayed in the evaluator; facts that are
`fixed`, and the reference date, stay; that there is no (further) alternative is proved, or said to be undecided.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from regelproef.answer.finding import Verdict
from regelproef.answer.outcome import Person, Value
from regelproef.ask.bench import Bench, Disagreement
from regelproef.encode.facts import FactVariable, is_person, is_value
from regelproef.encode.logic import conj, disj, neg
from regelproef.encode.terms import equal
from regelproef.language.typed import Const
from regelproef.prove.canonical import Canonical

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


def why_not(bench: Bench, person: Person, decision: str, wanted: Const) -> WhyNot:
    """The alternatives for one decision and value."""
    outcome = bench.evaluator.decide(person, (decision,))[decision]
    if outcome.ok and outcome.value == wanted.value:
        return WhyNot(decision, wanted.value, True, (), Verdict.PROVED)
    encoded = bench.decision(decision)
    goal = [encoded.ok, equal(encoded.value, bench.encoder.term(wanted)), is_person(bench.encoder.facts, unchangeable(bench, person))]
    variables = {name: _around(variable, person[name]) for name, variable in bench.encoder.facts.items()}
    canonical = Canonical(bench.session, variables)
    found: list[Alternative] = []
    while len(found) < MOST:
        answer, changed = canonical.person(*goal)
        if answer.unknown:
            return WhyNot(decision, wanted.value, False, tuple(found), Verdict.UNDECIDED)
        if answer.impossible:
            break
        _replay(bench, changed, decision, wanted)
        changes = tuple((name, person[name], value) for name, value in changed.items() if value != person[name])
        found.append(Alternative(changes, changed))
        goal.append(disj(is_value(variables[name], now) for name, now, _ in changes))
    return WhyNot(decision, wanted.value, False, tuple(found), Verdict.PROVED)


def unchangeable(bench: Bench, person: Person) -> dict[str, Value]:
    """The facts that stay as they are: those marked `fixed`, and the date of the question."""
    book = bench.book
    return {name: person[name] for name, fact in book.facts.items() if fact.fixed or name == book.reference_date}


def _around(variable: FactVariable, value: Value) -> FactVariable:
    """The variable with the person's own value in the role of the default, so that nearest means nearest to this person."""
    return replace(variable, fact=replace(variable.fact, default=value), differs=neg(conj((is_value(variable, value),))))


def _replay(bench: Bench, person: Person, decision: str, wanted: Const) -> None:
    outcome = bench.evaluator.decide(person, (decision,))[decision]
    if bench.evaluator.impossible(person) or not outcome.ok or outcome.value != wanted.value:
        raise Disagreement(f"{decision} = {wanted.value}")
