"""For each test person the neighbour: the one who differs in one fact by one step, and is decided otherwise.

In: the persons of a set, in order. Out: for each who has one, the neighbour and that fact. Of several, one for whom the very decision is otherwise
that the person was chosen for goes first, then the first in the set.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from regelproef.generate.obligation import Sample
from regelproef.model.rulebook import Rulebook
from regelproef.model.steps import one_step_apart


@dataclass(frozen=True)
class Neighbour:
    """`decisions`: those that come out otherwise."""

    sample: Sample
    fact: str
    decisions: tuple[str, ...]


def nearest(book: Rulebook, persons: Sequence[Sample], about: Sequence[str]) -> dict[int, Neighbour]:
    """By the identity of the person; `about`: for each person the decision that they were chosen for, or empty."""
    alike: dict[tuple[object, ...], list[int]] = {}
    values = [tuple(sample.person[name] for name in book.facts) for sample in persons]
    for place, own in enumerate(values):
        for index in range(len(own)):
            alike.setdefault((index, *own[:index], *own[index + 1 :]), []).append(place)
    found: dict[int, list[tuple[bool, int, Neighbour]]] = {}
    names = tuple(book.facts)
    for key, places in alike.items():
        fact = names[int(str(key[0]))]
        for one in places if len(places) > 1 else ():
            for other in places:
                if one != other and one_step_apart(persons[one].person[fact], persons[other].person[fact]):
                    decisions = _otherwise(persons[one], persons[other])
                    if decisions:
                        beside = about[one] not in decisions
                        found.setdefault(one, []).append((beside, other, Neighbour(persons[other], fact, decisions)))
    return {id(persons[one]): min(neighbours, key=lambda entry: entry[:2])[2] for one, neighbours in found.items()}


def _otherwise(one: Sample, other: Sample) -> tuple[str, ...]:
    mine, theirs = one.decide_all(), other.decide_all()
    return tuple(name for name in mine if not mine[name].same(theirs[name]))
