"""Whom each choice of a reading affects.

In: a bench. Out: for every single switch of a reading the decisions that come out differently for somebody, with the canonical such person, replayed
under both readings. Guarantees: that a decision is not affected is proved; what the solver could not decide is listed as undecided.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from regelproef.answer.outcome import Value
from regelproef.ask.bench import Bench, Disagreement, shown_outcome
from regelproef.encode.encoder import Encoder
from regelproef.encode.logic import FALSE, disj
from regelproef.encode.variants import differs
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.values import differences


@dataclass(frozen=True)
class Affected:
    """`person` holds what differs from the defaults; `before` and `after` the outcomes of the affected decisions for that person."""

    interpretation: str
    value: str
    decisions: tuple[str, ...]
    undecided: tuple[str, ...]
    person: Mapping[str, Value]
    before: Mapping[str, str]
    after: Mapping[str, str]


def affected_by_readings(bench: Bench, progress: Callable[[str], None] = lambda _: None) -> tuple[Affected, ...]:
    """Every single switch, in the order of the interpretations."""
    found = []
    for name, value in bench.book.switches:
        progress(f"{name}={value}")
        found.append(_switch(bench, name, value))
    return tuple(found)


def _switch(bench: Bench, name: str, value: str) -> Affected:
    other = bench.book.with_choice({name: value})
    encoder = Encoder(other, facts=bench.encoder.facts)
    conditions = {decision: differs(bench.decision(decision), encoder.decision(decision)) for decision in bench.book.decisions}
    changed, undecided = [], []
    for decision, condition in conditions.items():
        if condition is FALSE:
            continue
        answer = bench.find(condition)
        if answer.possible:
            changed.append(decision)
        elif answer.unknown:
            undecided.append(decision)
    if not changed:
        return Affected(name, value, (), tuple(undecided), {}, {}, {})
    person = bench.person(disj(conditions[decision] for decision in changed))
    before, after = bench.evaluator.decide(person), Evaluator(other).decide(person)
    told = [decision for decision in changed if shown_outcome(before[decision]) != shown_outcome(after[decision])]
    if not told:
        raise Disagreement(f"{name}={value}")
    return Affected(
        name,
        value,
        tuple(changed),
        tuple(undecided),
        differences(bench.book, person),
        {decision: shown_outcome(before[decision]) for decision in told},
        {decision: shown_outcome(after[decision]) for decision in told},
    )
