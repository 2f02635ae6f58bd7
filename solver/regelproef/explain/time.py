"""The days on which a person's outcomes change when nothing but time passes.

In: an evaluator, a complete person, and the last day to look at. Out: `Change`s in order of time. Guarantees: exact, because every day up to the
last one is decided; only the reference date moves, so facts that hold "on the reference date" are taken to stay as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from regelproef.answer.outcome import Outcome, Person
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.parts import WorldLine


@dataclass(frozen=True)
class Change:
    """From `day` on the decision has another outcome; both sides with the rules that decide."""

    day: date
    decision: str
    before: Outcome
    after: Outcome


@dataclass(frozen=True)
class Timeline:
    """`stops`: the first day on which the person cannot exist any more, and why; None when that does not happen."""

    first: date
    last: date
    changes: tuple[Change, ...]
    stops: tuple[date, tuple[WorldLine, ...]] | None = None


def timeline(evaluator: Evaluator, person: Person, last: date, decisions: tuple[str, ...]) -> Timeline:
    """Every change of the named decisions from the person's own reference date up to and including `last`."""
    moved = dict(person)
    clock = evaluator.book.reference_date
    first = person[clock]
    assert isinstance(first, date)
    now = evaluator.decide(moved, decisions)
    changes: list[Change] = []
    day = first
    while day < last:
        day += timedelta(days=1)
        moved[clock] = day
        broken = evaluator.impossible(moved)
        if broken:
            return Timeline(first, last, tuple(changes), (day, broken))
        then = evaluator.decide(moved, decisions)
        changes.extend(Change(day, name, now[name], then[name]) for name in decisions if not now[name].same(then[name]))
        now = then
    return Timeline(first, last, tuple(changes))
