"""Which test persons are also sent without one of their facts, so that the defaults of an implementation are tried too.

In: the persons of a set. Out: for each fact few persons who have it at its default: for each other value that an implementation might take for the
default, one for whom it would change a decision, where such a person is found; else one at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from regelproef.answer.outcome import Value
from regelproef.generate.obligation import Sample, Samples
from regelproef.generate.worth_trying import worth_trying
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.steps import next_values

TRIED = 12  # persons on whom another value of a fact is tried: those for whom most rules that read it decide


def without_each(samples: Samples, persons: Sequence[Sample]) -> dict[int, tuple[str, ...]]:
    """By the identity of the person, the facts to be left out; a fact that nobody has at its default is left out of nobody."""
    found: dict[int, tuple[str, ...]] = {}
    for fact in samples.book.facts.values():
        for sample in _chosen(samples, fact, [sample for sample in persons if sample.person[fact.name] == fact.default]):
            found[id(sample)] = (*found.get(id(sample), ()), fact.name)
    return found


def _chosen(samples: Samples, fact: FactDefinition, have: list[Sample]) -> list[Sample]:
    """For each wrong default the first who notices it, unless somebody who is chosen already does."""
    readers = frozenset(rule.id for rule in samples.book.rules.values() if fact.name in samples.book.index.of_rule(rule).facts)
    deciding = [sum(not readers.isdisjoint(outcome.effective) for outcome in sample.decide_all().values()) for sample in have]
    ranked = [have[place] for place in sorted(range(len(have)), key=lambda place: (-deciding[place], place))[:TRIED]]
    chosen: list[Sample] = []
    for value in dict.fromkeys(_wrong(samples, fact)):
        if not any(_notices(samples, sample, fact, value) for sample in chosen):
            chosen.extend(next(([sample] for sample in ranked if _notices(samples, sample, fact, value)), []))
    return chosen or have[:1]


def _wrong(samples: Samples, fact: FactDefinition) -> Iterator[Value]:
    if fact.type.kind is not Kind.HISTORY:
        yield from next_values(fact, fact.default)
    yield from worth_trying(samples.book, fact, "")


def _notices(samples: Samples, sample: Sample, fact: FactDefinition, value: Value) -> bool:
    other = samples.changed(sample, fact.name, value)
    if other is None:
        return False
    mine, theirs = sample.decide_all(), other.decide_all()
    return any(not mine[name].same(theirs[name]) for name in mine)
