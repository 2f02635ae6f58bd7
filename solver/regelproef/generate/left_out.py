"""Which test persons are also sent without one of their facts, so that the defaults of an implementation are tried too.

In: the persons of a set, and for each the decision that it was chosen for. Out: for each fact few persons who have it at its default: for each other
value that an implementation might take for the default, one for whom it would change a decision, as somebody else in the set shows, or for a truth
value or word the evaluator; else one at all. Of numbers and days the nearest other value on either side counts, of histories the nearest, and of each
the first.
"""

from __future__ import annotations

from collections.abc import Sequence

from regelproef.answer.outcome import Value
from regelproef.generate.obligation import Sample, Samples
from regelproef.language.types import ORDERED, Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.steps import place_of, step_size


def without_each(samples: Samples, persons: Sequence[Sample], about: Sequence[str]) -> dict[int, tuple[str, ...]]:
    """By the identity of the person, the facts to be left out; a fact that nobody has at its default is left out of nobody."""
    found: dict[int, tuple[str, ...]] = {}
    for fact in samples.book.facts.values():
        reading = {name for name in samples.book.decisions if fact.name in samples.book.index.behind_decision(name).facts}
        usual = [(sample, decision) for sample, decision in zip(persons, about, strict=True) if sample.person[fact.name] == fact.default]
        chosen = _noticing(samples, fact, persons, [(sample, decision) for sample, decision in usual if decision in reading])
        for sample in chosen or [sample for sample, _ in usual][:1]:
            found[id(sample)] = (*found.get(id(sample), ()), fact.name)
    return found


def _noticing(samples: Samples, fact: FactDefinition, persons: Sequence[Sample], usual: Sequence[tuple[Sample, str]]) -> list[Sample]:
    """For each other value somebody in the set who has the default, and gets something else with that value."""
    by_value = _shown(samples, fact, persons)
    if fact.type.kind in {Kind.BOOL, Kind.ENUM}:
        for value in fact.values():
            if value != fact.default and value not in by_value:
                by_value.update((value, sample) for sample in _changed(samples, fact, value, usual))
        return list(dict.fromkeys(by_value.values()))
    nearest = sorted(by_value, key=lambda value: step_size(fact, fact.default, value))
    below = [value for value in nearest if fact.type.kind in ORDERED and place_of(value) < place_of(fact.default)]
    above = [value for value in nearest if value not in below]
    return list(dict.fromkeys(by_value[value] for value in (*below[:1], *above[:1], *list(by_value)[:1])))


def _shown(samples: Samples, fact: FactDefinition, persons: Sequence[Sample]) -> dict[Value, Sample]:
    """By the value, the first of whom somebody else in the set shows it, who differs in nothing else."""
    known, found = {id(sample) for sample in persons}, dict[Value, Sample]()
    for other in persons:
        value = other.person[fact.name]
        if value != fact.default and value not in found:
            own = samples.changed(other, fact.name, fact.default)
            if own is not None and id(own) in known and _counts(other, fact):
                found[value] = own
    return found


def _changed(samples: Samples, fact: FactDefinition, value: Value, usual: Sequence[tuple[Sample, str]]) -> list[Sample]:
    """The first whose own decision is otherwise with that value, if there is one."""
    for sample, decision in usual:
        other = samples.changed(sample, fact.name, value)
        if other is not None and not other.outcome(decision).same(sample.outcome(decision)):
            return [sample]
    return []


def _counts(sample: Sample, fact: FactDefinition) -> bool:
    return any(sample.hangs_on(fact.name, decision) for decision in sample.evaluator.book.decisions)
