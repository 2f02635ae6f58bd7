"""Somebody just outside a region: the witness with one fact moved by one step.

In: a comparison and a person whose decision changes. Out: the first person, in vocabulary order, who differs in one fact by one step, is
possible on both
sides, and for whom the decision does not change; numbers and dates are tried before the rest. None when there is no such person.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from regelproef.answer.outcome import Person, Value
from regelproef.diff.comparison import Comparison
from regelproef.diff.report import Neighbour
from regelproef.language.types import ORDERED, Kind
from regelproef.model.parts import FactDefinition


def neighbour_of(comparison: Comparison, joint: Person, decision: str, decisions: tuple[str, ...]) -> Neighbour | None:
    for fact, value in _steps(comparison, joint):
        moved = {**joint, fact.name: value}
        if comparison.possible(moved) == (True, True) and not differs(comparison, moved, decision):
            return Neighbour(fact.name, value, comparison.example(moved, decisions))
    return None


def differs(comparison: Comparison, joint: Person, decision: str) -> bool:
    """Whether the evaluators give this person, possible on both sides, another outcome."""
    decided = comparison.decide(joint, (decision,))
    old, new = decided.before[decision], decided.after[decision]
    return old.status is not new.status or (old.ok and old.value != new.value)


def _steps(comparison: Comparison, joint: Person) -> Iterator[tuple[FactDefinition, Value]]:
    facts = [variable.fact for variable in comparison.joint.variables.values()]
    for fact in sorted(facts, key=lambda one: one.type.kind not in ORDERED):  # stable: vocabulary order within each half
        for value in one_step(fact, joint[fact.name]):
            yield fact, value


def one_step(fact: FactDefinition, value: Value) -> Iterator[Value]:
    """The values next to this one: the smaller and the greater, the other values of an enum, or one year of a history flipped, latest first."""
    own = fact.type
    if own.kind is Kind.BOOL:
        yield not value
    elif own.kind is Kind.ENUM:
        yield from (other for other in own.values if other != value)
    elif isinstance(value, frozenset):
        yield from (value ^ {year} for year in range(own.highest, own.lowest - 1, -1))
    elif isinstance(value, date):
        if value > own.first_date:
            yield value - timedelta(days=1)
        if value < own.last_date:
            yield value + timedelta(days=1)
    elif isinstance(value, int):
        yield from (other for other in (value - 1, value + 1) if own.lowest <= other <= own.highest)
