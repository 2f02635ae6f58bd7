"""All persons of a small rulebook, in canonical order.

In: a `Rulebook` whose facts have few values. Out: every complete person, first those who break the fewest usual lines, then those with the fewest
facts that differ from the defaults, then fact by fact in vocabulary order those at the least distance. It knows nothing of the solver.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations, product

from regelproef.answer.outcome import Value
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook


def values_by_distance(fact: FactDefinition) -> list[Value]:
    """Every value of a fact, the default first, then as the rule of canonical persons ranks them."""
    low, high, default = fact.type.low, fact.type.high, fact.default
    match fact.type.kind:
        case Kind.BOOL | Kind.ENUM:
            return list(fact.values())
        case Kind.DATE:
            every = [low + timedelta(days=n) for n in range((high - low).days + 1)]
            return sorted(every, key=lambda day: (abs((day - default).days), day))
        case Kind.HISTORY:
            years = range(low, high + 1)
            sets = [frozenset(chosen) for size in range(len(years) + 1) for chosen in combinations(years, size)]
            return sorted(sets, key=lambda held: (len(held ^ default), [-year for year in sorted(held ^ default, reverse=True)]))
        case _:
            return sorted(range(low, high + 1), key=lambda number: (abs(number - default), number))


def everybody(book: Rulebook) -> Iterator[dict[str, Value]]:
    """All persons, in canonical order: fewest usual lines broken, fewest facts that differ, then fact by fact the least distance."""
    ranked = [values_by_distance(fact) for fact in book.facts.values()]
    ranks = sorted(product(*(range(len(values)) for values in ranked)), key=lambda one: (sum(place > 0 for place in one), one))
    persons = ({name: values[place] for name, values, place in zip(book.facts, ranked, rank, strict=True)} for rank in ranks)
    evaluator = Evaluator(book)
    yield from sorted(persons, key=lambda person: len(evaluator.unusual(person))) if book.usual else persons
