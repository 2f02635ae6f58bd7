"""Every pair of values of every two facts that rules read (strength 2): truth values and enums by value, numbers, dates and histories by whether they
stand at their default.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

import z3

from regelproef.answer.outcome import Value
from regelproef.answer.text import text
from regelproef.ask.bench import Bench
from regelproef.encode.facts import FactVariable, is_value
from regelproef.encode.logic import neg
from regelproef.generate.obligation import Obligation, Owner, Parts
from regelproef.generate.obligations.boundaries import facts_behind
from regelproef.generate.sample import Trial
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

Level = tuple[str, Callable[[Value], bool], Callable[[FactVariable], z3.BoolRef]]


def facts_read(book: Rulebook) -> tuple[FactDefinition, ...]:
    """The facts that some rule reads, in vocabulary order."""
    read = {name for rule in book.rules.values() for formula in rule.formulas for name in facts_behind(book, formula.expr)}
    return tuple(fact for fact in book.facts.values() if fact.name in read)


def owners(book: Rulebook) -> Iterator[tuple[Owner, list[Obligation]]]:
    for first, second in combinations(facts_read(book), 2):
        owner = Owner("pair", f"{first.name}+{second.name}")
        yield owner, [_both(owner, first, one, second, other) for one in levels(first) for other in levels(second)]


def levels(fact: FactDefinition) -> list[Level]:
    """Name of each level of a fact, and how a value or a variable is seen to have it."""
    if fact.type.kind in {Kind.BOOL, Kind.ENUM}:
        return [_exactly(value) for value in fact.values()]
    default = fact.default
    return [
        ("default", lambda value: value == default, lambda variable: neg(variable.differs)),
        ("other", lambda value: value != default, lambda variable: variable.differs),
    ]


def _exactly(wanted: Value) -> Level:
    name = str(wanted).lower() if isinstance(wanted, bool) else str(wanted)
    return name, lambda value: value == wanted, lambda variable: is_value(variable, wanted)


def _both(owner: Owner, first: FactDefinition, one: Level, second: FactDefinition, other: Level) -> Obligation:
    def met(trial: Trial) -> bool:
        return any(one[1](sample.person[first.name]) and other[1](sample.person[second.name]) for sample in trial.samples)

    def parts(bench: Bench) -> Parts:
        facts = bench.encoder.facts
        return [(f"{first.name}: {one[0]}", one[2](facts[first.name])), (f"{second.name}: {other[0]}", other[2](facts[second.name]))]

    why = text("why-pairwise", first=first.name, one=one[0], second=second.name, other=other[0])
    return Obligation(f"{owner.id}/{one[0]}+{other[0]}", "pairwise", owner, why, first.span, met, parts)
