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
    standing = versions.standing(person)
    if all(standing):
        before, after = versions.look_at(person).shown
    else:
        before, after = (_decided(versions, side, person) if stands else {} for side, stands in zip(versions.sides, standing, strict=True))
    return Example(facts, before, after, canonical)


def _decided(versions: Versions, side: Side, person: Person) -> dict[str, Outcome]:
    """The outcomes of the decisions that the new version has."""
    known = [name for name in versions.new.decisions if name in side.evaluator.book.decisions]
    return side.evaluator.decide(side.view((person,)), known)


def neighbour(versions: Versions, person: Person, is_outside: Callable[[Person], bool]) -> Neighbour | None:
    """Of the persons one step away who are outside, the first of those who break the fewest usual lines."""
    best: tuple[int, str, Person] | None = None
    for fact, moved in steps(versions, person):
        unusual = versions.unusual(moved)
        if (best is None or unusual < best[0]) and is_outside(moved):
            best = (unusual, fact, moved)
            if not unusual:
                break
    return None if best is None else Neighbour(best[1], best[2][best[1]], example(versions, best[2]))


def steps(versions: Versions, person: Person) -> Iterator[tuple[str, Person]]:
    """Whoever is one step away, and in which fact: numbers and dates before the rest, and else in vocabulary order."""
    facts = [variable.fact for variable in versions.variables.values()]
    for fact in sorted(facts, key=lambda one: one.type.kind not in ORDERED):
        for value in next_values(fact, person[fact.name]):
            yield fact.name, {**person, fact.name: value}
