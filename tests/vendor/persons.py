"""Possible persons, distinct and rich in boundaries, for trying implementations against the evaluator.

In: a rulebook, how many, a seed. Out: the facts of each person that differ from the defaults, as implementations read them; the same list on every
machine. A fifth is drawn from nothing, two fifths are cases of the analysts with some facts drawn anew, two fifths are two cases crossed fact by
fact: none depends on the generated test persons, which are what is measured.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from regelproef.answer.outcome import Outcome, Person, Value
from regelproef.draw.landmarks import Landmarks, landmarks_of
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences, facts_to_json, to_json

STEPS = (-1, 0, 0, 1)


def persons(book: Rulebook, count: int, seed: int) -> list[dict[str, object]]:
    """`count` distinct possible persons."""
    evaluator, found = Evaluator(book), {}
    for person in _drawn(book, random.Random(seed)):
        if not evaluator.impossible(person):
            facts = facts_to_json(differences(book, person))
            found[json.dumps(facts, sort_keys=True)] = facts
            if len(found) == count:
                return list(found.values())
    raise AssertionError("the draws have no end")


def outcomes(evaluator: Evaluator, person: Person) -> dict[str, object]:
    """What the rulebook decides, as implementations answer it."""
    return outcomes_to_json(evaluator.decide(person))


def outcomes_to_json(found: Mapping[str, Outcome]) -> dict[str, object]:
    return {name: to_json(outcome.value) if outcome.ok else outcome.status.value for name, outcome in found.items()}


def _drawn(book: Rulebook, chance: random.Random) -> Iterator[dict[str, Value]]:
    landmarks = landmarks_of(book)
    default = {name: fact.default for name, fact in book.facts.items()}
    parents = [{**default, **case.person} for case in book.cases]
    names = list(book.facts)
    while True:
        first, second = chance.choice(parents), chance.choice(parents)
        crossed = {name: (first if chance.random() < 0.5 else second)[name] for name in names}
        person = dict(chance.choice((default, first, first, crossed, crossed)))
        changed = chance.sample(names, chance.choice((1, 2, 3, 4, 6, 9, 14)))
        for name in sorted(changed, key=lambda one: one != book.reference_date):
            person[name] = _value(book.facts[name], landmarks, person, chance)
        yield person


def _value(fact: FactDefinition, landmarks: Landmarks, person: Person, chance: random.Random) -> Value:
    match fact.type.kind:
        case Kind.BOOL | Kind.ENUM:
            return chance.choice([value for value in fact.values() if value != person[fact.name]])
        case Kind.DATE:
            return _date(fact, landmarks, person, chance)
        case Kind.HISTORY:
            return _history(fact, person, chance)
        case _:
            return _number(fact, landmarks, person, chance)


def _years(person: Person) -> list[int]:
    return sorted({value.year for value in person.values() if isinstance(value, date)} | {2018, 2022, 2023})


def _number(fact: FactDefinition, landmarks: Landmarks, person: Person, chance: random.Random) -> int:
    low, high = fact.type.lowest, fact.type.highest
    if low > 1000:  # a calendar year
        near = chance.choice(_years(person)) - chance.choice((0, 0, 1, 2, 4, 5, 6)) + chance.choice(STEPS)
    else:
        near = chance.choice((*(number for number in landmarks.numbers if number < 100), 0, 1, 2, 3)) + chance.choice(STEPS)
    return near if low <= near <= high else chance.randint(low, high)


def _date(fact: FactDefinition, landmarks: Landmarks, person: Person, chance: random.Random) -> date:
    """A day that rules name, in any year; or so many years from another date of this person, and a day beside."""
    low, high = fact.type.first_date, fact.type.last_date
    if chance.random() < 0.5:
        month, day = chance.choice((*landmarks.calendar, (2, 29), (2, 28), (3, 1)))
        year = chance.choice(range(max(low.year, 2014), high.year + 1))
    else:
        beside = chance.choice([value for value in person.values() if isinstance(value, date)])
        month, day = chance.choice(((beside.month, beside.day), (1, 1), (12, 31)))
        year = beside.year + chance.choice((-66, -65, -27, -26, -25, -18, -17, -2, -1, 0, 0, 0, 1, 2))
    found = date(max(year, 1), month, min(day, 28)) + timedelta(days=max(0, day - 28) + chance.choice(STEPS))
    return min(max(found, low), high)


def _history(fact: FactDefinition, person: Person, chance: random.Random) -> frozenset[int]:
    """A stretch that ends near a year of this person, with a gap, joined to another, or to end where another history begins."""
    low, high = fact.type.lowest, fact.type.highest
    last = chance.choice(_years(person)) + chance.choice((-7, -2, -1, -1, -1, 0))
    others = sorted(year for value in person.values() if isinstance(value, frozenset) for year in value)
    if others and chance.random() < 0.4:
        last = chance.choice((others[0] - 1, others[-1] + chance.choice((1, 2, 3)), others[-1]))
    length = chance.choice((1, 1, 2, 3, 4, 4, 5, 5, 6, 9, 20))
    years = set(range(last - length + 1, last + 1))
    if chance.random() < 0.4:
        years ^= {chance.randint(last - length, last + 1)}
    if chance.random() < 0.2:
        years |= set(range(last - length - chance.randint(2, 7), last - length))
    return frozenset(year for year in years if low <= year <= high)
