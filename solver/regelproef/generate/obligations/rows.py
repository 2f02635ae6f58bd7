"""Every row of a table: for two lists that several rules of a decision name together, each pair of values; of any other list that its rules read,
each value. Where it is possible the decision hangs on each of them that is not at its default, else on one, else they occur.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations, product

from regelproef.answer.outcome import Person
from regelproef.generate.asking import Asking, hangs_on, is_value
from regelproef.generate.obligation import Lines, Obligation
from regelproef.language.names import names_in
from regelproef.language.typed import Constant, any_of
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

Cell = tuple[FactDefinition, Constant]


def obligations(asking: Asking, book: Rulebook, decision: str) -> Iterator[Obligation]:
    for facts in _tables(book, decision):
        for values in product(*(fact.values() for fact in facts)):
            row = tuple(zip(facts, values, strict=True))
            if any(value != fact.default for fact, value in row):
                yield _row(asking, decision, row)


def _tables(book: Rulebook, decision: str) -> Iterator[tuple[FactDefinition, ...]]:
    """Pairs of lists that at least two rules name in their lines; then the lists that stand in no pair."""
    together: Counter[tuple[FactDefinition, ...]] = Counter()
    for rule in book.present_rules(decision):
        named = names_in(formula.expr for formula in rule.conditions).facts
        together.update(combinations((fact for fact in book.facts.values() if fact.name in named and fact.type.kind is Kind.ENUM), 2))
    pairs = [pair for pair, rules in together.items() if rules > 1]
    yield from pairs
    for name in book.index.facts_in_order(book.index.of_decision(decision)):
        fact = book.facts[name]
        if fact.type.kind is Kind.ENUM and not any(fact in pair for pair in pairs):
            yield (fact,)


def _row(asking: Asking, decision: str, row: tuple[Cell, ...]) -> Obligation:
    name = "row-" + "+".join(f"{fact.name}.{value}" for fact, value in row)
    moved = tuple(fact.name for fact, value in row if value != fact.default)
    suggested: tuple[Person, ...] = ({fact.name: value for fact, value in row},)
    cells = [is_value(fact, value) for fact, value in row]
    weaker = asking.one(name, "row", cells, how="occurs", suggested=suggested)
    if len(moved) > 1:
        one: Lines = [*cells, (f"{decision} hangs on one", any_of(hangs_on(decision, fact)[1] for fact in moved))]
        weaker = asking.one(name, "row", one, without=moved, how="on one", weaker=weaker, suggested=suggested, preferred=True)
    every = [*cells, *(hangs_on(decision, fact) for fact in moved)]
    return asking.one(name, "row", every, without=moved, how="on all", weaker=weaker, suggested=suggested, preferred=True)
