"""Persons as a diff shows them: with what both versions decide, and somebody just outside their region.

In: two versions and a person by the names of both. Out: `Example` and `Neighbour`. A side on which the person is impossible decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from regelproef.answer.outcome import Outcome, Person
from regelproef.ask.asker import Side
from regelproef.ask.versions import Versions
from regelproef.diff.report import Example, Neighbour
from regelproef.language.types import ORDERED
from regelproef.model.steps import next_values


def example(versions: Versions, person: Person, *, canonical: bool = True) -> Example:
    """What differs from the defaults, and what both versions decide."""
    facts = {name: person[name] for name, variable in versions.variables.items() if person[name] != variable.fact.default}
    before, after = (
        _decided(versions, side, person) if stands else {} for side, stands in zip(versions.sides, versions.standing(person), strict=True)
    )
    return Example(facts, before, after, canonical)


def _decided(versions: Versions, side: Side, person: Person) -> dict[str, Outcome]:
    """The outcomes of the decisions that the new version has."""
    known = [name for name in versions.new.decisions if name in side.evaluator.book.decisions]
    return side.evaluator.decide(side.view((person,)), known)


def neighbour(versions: Versions, person: Person, is_outside: Callable[[Person], bool]) -> Neighbour | None:
    """The first person one step away who is outside."""
    for fact, moved in steps(versions, person):
        if is_outside(moved):
            return Neighbour(fact, moved[fact], example(versions, moved))
    return None


def steps(versions: Versions, person: Person) -> Iterator[tuple[str, Person]]:
    """Whoever is one step away, and in which fact: numbers and dates before the rest, and else in vocabulary order."""
    facts = [variable.fact for variable in versions.variables.values()]
    for fact in sorted(facts, key=lambda one: one.type.kind not in ORDERED):
        for value in next_values(fact, person[fact.name]):
            yield fact.name, {**person, fact.name: value}
