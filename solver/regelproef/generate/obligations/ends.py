"""Values far beyond each limit: for every number and day that a decision reads, both ends of its range, and for a number what lies beyond the steps
beside a limit. Where it is possible the decision hangs on it.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.outcome import Value
from regelproef.generate.asking import Asking, hangs_on, is_value
from regelproef.generate.obligation import Obligation
from regelproef.generate.worth_trying import BEYOND, limits
from regelproef.language.types import NUMBERS, ORDERED
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook


def obligations(asking: Asking, book: Rulebook, decision: str) -> Iterator[Obligation]:
    for name in book.index.facts_in_order(book.index.of_decision(decision)):
        fact = book.facts[name]
        if fact.type.kind in ORDERED:
            for place, value in dict.fromkeys(_values(book, fact, decision)):
                if value != fact.default:
                    weaker = asking.one(f"end-{name}-{place}", "end", [is_value(fact, value)], how="occurs", suggested=({name: value},))
                    lines = [is_value(fact, value), hangs_on(decision, name)]
                    yield asking.one(
                        f"end-{name}-{place}",
                        "end",
                        lines,
                        without=(name,),
                        how="hangs on it",
                        weaker=weaker,
                        suggested=({name: value},),
                        preferred=True,
                    )


def _values(book: Rulebook, fact: FactDefinition, decision: str) -> Iterator[tuple[str, Value]]:
    yield "lowest", fact.type.low
    yield "highest", fact.type.high
    if fact.type.kind in NUMBERS:
        for limit in limits(book, fact, decision):
            for value in (limit - BEYOND, limit + BEYOND):
                if fact.type.lowest < value < fact.type.highest:
                    yield str(value), value
