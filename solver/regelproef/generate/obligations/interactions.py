"""Every pair of values of every two facts that rules read (strength 2): truth values and enums by value, numbers, dates and histories by whether they
stand at their default.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from regelproef.answer.outcome import Value
from regelproef.answer.text import text
from regelproef.generate.obligation import Lines, Obligation, Owner
from regelproef.generate.obligations.values import facts_read
from regelproef.generate.sample import Trial
from regelproef.language.typed import FactIs, negation
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

Level = tuple[str, Value, bool]  # its name; whether the fact is exactly this value


def facts_that_matter(book: Rulebook) -> tuple[FactDefinition, ...]:
    """The facts that some rule reads, in vocabulary order."""
    read = facts_read(book)
    return tuple(fact for fact in book.facts.values() if fact.name in read)


def owners(book: Rulebook) -> Iterator[tuple[Owner, list[Obligation]]]:
    for first, second in combinations(facts_that_matter(book), 2):
        owner = Owner("pair", f"{first.name}+{second.name}")
        yield owner, [_both(owner, first, one, second, other) for one in levels(first) for other in levels(second)]


def levels(fact: FactDefinition) -> list[Level]:
    """The values of a fact that are told apart."""
    if fact.type.kind in {Kind.BOOL, Kind.ENUM}:
        return [(str(value).lower() if isinstance(value, bool) else str(value), value, True) for value in fact.values()]
    return [("default", fact.default, True), ("other", fact.default, False)]


def _both(owner: Owner, first: FactDefinition, one: Level, second: FactDefinition, other: Level) -> Obligation:
    wanted = ((first.name, one), (second.name, other))

    def met(trial: Trial) -> bool:
        return any(all((sample.person[name] == value) is exactly for name, (_, value, exactly) in wanted) for sample in trial.samples)

    def parts() -> Lines:
        return [(f"{name}: {level}", FactIs(name, value) if exactly else negation(FactIs(name, value))) for name, (level, value, exactly) in wanted]

    why = text("why-pairwise", first=first.name, one=one[0], second=second.name, other=other[0])
    return Obligation(f"{owner.id}/{one[0]}+{other[0]}", "pairwise", owner, why, first.span, met, parts)
