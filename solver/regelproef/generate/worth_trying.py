"""Values of a fact that are worth trying: few, and of those that rules tell apart.

In: a rulebook and a fact. Out: its values other than the default, the nearest to a limit first: truth values and words all of them; numbers at and
beside the constants with which rules compare them, and at both ends; days at both ends, at the turn of the year and years away; histories as
blocks of years before the year in question.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import permutations

from regelproef.answer.outcome import Person, Value
from regelproef.language.typed import Compare, children
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

YEARS_AWAY = (-1, 1, -5, 5, -18, -26, -40, -65)
BLOCKS = ((1, 5), (1, 1), (1, 10), (2, 5), (0, 0), (6, 10))  # from so many to so many years before
MORE_BLOCKS = ((1, 4), (2, 6), (0, 4), (-1, 3), (11, 15), (12, 20))
BEYOND = 2  # so far from a limit that neither a step too many nor equality explains it


def limits(book: Rulebook, fact: FactDefinition, decision: str) -> tuple[int, ...]:
    """The constants with which the rules of a decision (of any, where none is named) compare something that reads the number."""
    found: dict[int, None] = {}
    for rule in (rule for name in ((decision,) if decision else book.decisions) for rule in book.present_rules(name)):
        for formula in rule.formulas:
            for part in book.opened(formula.expr):
                if isinstance(part, Compare) and fact.name in book.index.of(part).facts:
                    found.update((one.value, None) for child in children(part) for one in book.named_by(child) if type(one.value) is int)
    return tuple(sorted(found))


def years_worth_trying(book: Rulebook, histories: Sequence[FactDefinition]) -> tuple[Person, ...]:
    """Histories together: each alone, the others empty; each two that take over from one another; with a gap, and on into the year in question."""
    empty: dict[str, Value] = {fact.name: frozenset() for fact in histories}
    year = _year_in_question(book, histories[0]) if histories else 0
    stretches = [range(year - far, year - near + 1) for near, far in (*BLOCKS, *MORE_BLOCKS)]
    alone: list[Person] = [{**empty, fact.name: _within(fact, years)} for fact in histories for years in stretches]
    alone += [{**empty, fact.name: _within(fact, range(fact.type.lowest, fact.type.lowest + 5))} for fact in histories]
    broken = ((*range(year - 6, year - 3), *range(year - 2, year)), (year - 8, *range(year - 5, year)), (*range(year - 16, year - 11), year - 1))
    gaps: list[Person] = [{**empty, fact.name: _within(fact, years)} for fact in histories for years in broken]
    mixed: list[Person] = [
        {**empty, one.name: _within(one, range(year - 5, year - 2)), two.name: _within(two, range(year - 2, year))}
        for one, two in permutations(histories, 2)
    ]
    return (*alone, *mixed, *gaps)


def _within(fact: FactDefinition, years: Iterable[int]) -> frozenset[int]:
    return frozenset(filter(fact.type.holds, years))


def _year_in_question(book: Rulebook, fact: FactDefinition) -> int:
    day = book.facts[book.reference_date].default if book.reference_date else None
    return day.year if isinstance(day, date) else fact.type.highest


def worth_trying(book: Rulebook, fact: FactDefinition, decision: str) -> tuple[Value, ...]:
    return tuple(value for value in dict.fromkeys(_values(book, fact, decision)) if value != fact.default)


def _values(book: Rulebook, fact: FactDefinition, decision: str) -> Iterator[Value]:
    own = fact.type
    if own.kind in {Kind.BOOL, Kind.ENUM}:
        yield from fact.values()
    elif own.kind is Kind.HISTORY:
        year = _year_in_question(book, fact)
        for near, far in BLOCKS:
            yield _within(fact, range(year - far, year - near + 1))
        yield frozenset(range(own.lowest, own.highest + 1))
    elif own.kind is Kind.DATE:
        assert isinstance(fact.default, date)
        years = (fact.default.year + step for step in YEARS_AWAY)
        for year in (year for year in years if own.first_date.year <= year <= own.last_date.year):
            yield from filter(own.holds, (date(year, 1, 1), date(year, 12, 31)))
        yield from (own.first_date, own.last_date)
    else:
        for limit in limits(book, fact, decision):
            yield from filter(own.holds, (limit, limit - 1, limit + 1))
        yield from (own.lowest, own.highest)
