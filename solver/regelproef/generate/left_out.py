"""Which test persons are also sent without one of their facts, so that the defaults of an implementation are tried too.

In: the persons of a set. Out: for each fact few persons who have it at its default: for each other value that an implementation might take for the
default, one for whom it would change a decision, as somebody else in the set shows; else one at all. Of numbers, days and histories the nearest
other value counts, and the first.
"""

from __future__ import annotations

from collections.abc import Sequence

from regelproef.answer.outcome import Value
from regelproef.generate.obligation import Sample, Samples
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.steps import step_size


def without_each(samples: Samples, persons: Sequence[Sample]) -> dict[int, tuple[str, ...]]:
    """By the identity of the person, the facts to be left out; a fact that nobody has at its default is left out of nobody."""
    known = {id(sample) for sample in persons}
    found: dict[int, tuple[str, ...]] = {}
    for fact in samples.book.facts.values():
        chosen = _noticing(samples, fact, persons, known)
        for sample in chosen or [sample for sample in persons if sample.person[fact.name] == fact.default][:1]:
            found[id(sample)] = (*found.get(id(sample), ()), fact.name)
    return found


def _noticing(samples: Samples, fact: FactDefinition, persons: Sequence[Sample], known: set[int]) -> list[Sample]:
    """For each other value somebody in the set who has the default, and gets something else with that value."""
    by_value: dict[Value, Sample] = {}
    for other in persons:
        value = other.person[fact.name]
        if value != fact.default and value not in by_value and _counts(other, fact):
            own = samples.of({**other.person, fact.name: fact.default})
            if own is not None and id(own) in known:
                by_value[value] = own
    if fact.type.kind in {Kind.BOOL, Kind.ENUM}:
        return list(dict.fromkeys(by_value.values()))
    nearest = sorted(by_value, key=lambda value: step_size(fact, fact.default, value))[:1]
    return list(dict.fromkeys(by_value[value] for value in (*nearest, *list(by_value)[:1])))


def _counts(sample: Sample, fact: FactDefinition) -> bool:
    return any(sample.hangs_on(fact.name, decision) for decision in sample.evaluator.book.decisions)
