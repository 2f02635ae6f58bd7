"""Which test persons are also sent without one of their facts, so that the defaults of an implementation are tried too.

In: the persons of a set and the pairs among them. Out: for each fact one person who has it at its default, and for whom another value would change a
decision where such a person is known, so that a wrong default shows: one of a pair that differs in that fact, else one found by trying a few values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from regelproef.generate.nearest import Neighbour
from regelproef.generate.obligation import Sample, Samples
from regelproef.generate.worth_trying import worth_trying
from regelproef.model.parts import FactDefinition

TRIED = 8  # persons on whom other values of a fact are tried: those for whom most rules that read it decide


def without_each(samples: Samples, persons: Sequence[Sample], neighbours: Mapping[int, Neighbour]) -> dict[int, tuple[str, ...]]:
    """By the identity of the person, the facts to be left out; a fact that nobody has at its default is left out of nobody."""
    found: dict[int, tuple[str, ...]] = {}
    for fact in samples.book.facts.values():
        have = [sample for sample in persons if sample.person[fact.name] == fact.default]
        paired = (sample for sample in have if (pair := neighbours.get(id(sample))) is not None and pair.fact == fact.name)
        sample = next(paired, None) or _by_trying(samples, fact, have)
        if sample is not None:
            found[id(sample)] = (*found.get(id(sample), ()), fact.name)
    return found


def _by_trying(samples: Samples, fact: FactDefinition, have: Sequence[Sample]) -> Sample | None:
    readers = frozenset(rule.id for rule in samples.book.rules.values() if fact.name in samples.book.index.of_rule(rule).facts)
    deciding = [sum(not readers.isdisjoint(outcome.effective) for outcome in sample.decide_all().values()) for sample in have]
    ranked = sorted(range(len(have)), key=lambda place: (-deciding[place], place))
    for sample in (have[place] for place in ranked[:TRIED]):
        for value in worth_trying(samples.book, fact, ""):
            other = samples.changed(sample, fact.name, value)
            if other is not None and _differ(sample, other):
                return sample
    return have[0] if have else None


def _differ(one: Sample, other: Sample) -> bool:
    mine, theirs = one.decide_all(), other.decide_all()
    return any(not mine[name].same(theirs[name]) for name in mine)
