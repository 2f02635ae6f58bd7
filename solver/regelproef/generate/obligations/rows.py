"""Every row of a table: for two facts with lists of values that one rule of a decision reads together, each pair of values; a decision that reads one
such fact alone, each of its values. Where it is possible the decision hangs on each of them that is not at its default, else on one, else they occur.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

from regelproef.generate.asking import Asking, hangs_on, is_value
from regelproef.generate.obligation import Lines, Obligation
from regelproef.language.typed import any_of
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

Cell = tuple[FactDefinition, object]


def obligations(asking: Asking, book: Rulebook, decision: str) -> Iterator[Obligation]:
    for facts in _tables(book, decision):
        for values in product(*(fact.values() for fact in facts)):
            row = tuple(zip(facts, values, strict=True))
            if any(value != fact.default for fact, value in row):
                yield _row(asking, decision, row)


def _tables(book: Rulebook, decision: str) -> Iterator[tuple[FactDefinition, ...]]:
    """Pairs of lists that one rule reads; then lists that stand in no pair."""
    found: dict[tuple[FactDefinition, ...], None] = {}
    alone: dict[FactDefinition, None] = {}
    for rule in book.present_rules(decision):
        lists = [book.facts[name] for name in book.index.facts_in_order(book.index.of_rule(rule)) if book.facts[name].type.kind is Kind.ENUM]
        found.update(dict.fromkeys(combinations(lists, 2)))
        alone.update(dict.fromkeys(lists))
    yield from found
    yield from ((fact,) for fact in alone if not any(fact in pair for pair in found))


def _row(asking: Asking, decision: str, row: tuple[Cell, ...]) -> Obligation:
    name = "row-" + "+".join(f"{fact.name}.{value}" for fact, value in row)
    moved = tuple(fact.name for fact, value in row if value != fact.default)
    suggested = ({fact.name: value for fact, value in row},)
    cells = [is_value(fact, value) for fact, value in row]
    weaker = asking.one(name, "row", cells, how="occurs", suggested=suggested)
    if len(moved) > 1:
        one: Lines = [*cells, (f"{decision} hangs on one", any_of(hangs_on(decision, fact)[1] for fact in moved))]
        weaker = asking.one(name, "row", one, without=moved, how="on one", weaker=weaker, suggested=suggested)
    every = [*cells, *(hangs_on(decision, fact) for fact in moved)]
    return asking.one(name, "row", every, without=moved, how="on all", weaker=weaker, suggested=suggested)
