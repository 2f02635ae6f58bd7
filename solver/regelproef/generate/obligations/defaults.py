"""Defaults one step off: for every number and day that decisions read, and each step from its default, two persons, one with the default and the
other with the next value, of whom some decision comes out otherwise. Whoever has another default decides wrongly where the fact is left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.outcome import Value
from regelproef.ask.bench import SECOND, Bench
from regelproef.generate.obligation import Lines, Obligation, Owner, Trial
from regelproef.language.typed import Compare, Decided, Expr, FactIs, all_of, any_of, decided
from regelproef.language.types import ORDERED
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook
from regelproef.model.steps import next_values, place_of


def owners(bench: Bench) -> Iterator[tuple[Owner, list[Obligation]]]:
    """The facts that have a next value and are read."""
    book = bench.book
    for fact in book.facts.values():
        reading = tuple(decision for decision in book.decisions if fact.name in book.index.behind_decision(decision).facts)
        if fact.type.kind in ORDERED and reading:
            owner = Owner("fact", fact.name)
            yield owner, [_beside(owner, book, fact, value, reading) for value in next_values(fact, fact.default)]


def _beside(owner: Owner, book: Rulebook, fact: FactDefinition, value: Value, reading: tuple[str, ...]) -> Obligation:
    def met(trial: Trial) -> bool:
        if trial.other is None or trial.fact != fact.name or {one.person[fact.name] for one in trial.samples} != {fact.default, value}:
            return False
        outcomes = ((trial.main.outcome(name), trial.other.outcome(name)) for name in reading)
        return any(one.ok and other.ok and one.value != other.value for one, other in outcomes)

    def parts() -> Lines:
        return [
            (f"{fact.name} at its default", FactIs(fact.name, fact.default)),
            (f"{fact.name} = {value}", FactIs(fact.name, value, SECOND)),
            ("some decision otherwise", any_of(_otherwise(book, name) for name in reading)),
        ]

    side = "below" if place_of(value) < place_of(fact.default) else "above"
    return Obligation(f"{owner.id}/default-{side}", "default", owner, fact.span, met, parts, pair=True, steps=(fact.name,))


def _otherwise(book: Rulebook, decision: str) -> Expr:
    type_ = book.decisions[decision].type
    return all_of((decided(decision), decided(decision, SECOND), Compare("!=", Decided(decision, type_), Decided(decision, type_, SECOND))))
