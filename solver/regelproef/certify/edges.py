"""Persons who stand where an encoder that reads a rule otherwise would show it.

In: a rulebook. Out: persons, possible or not: on and beside every border that the rules draw, alone and mixed. Guarantees: always the same ones, and
no solver has a say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from hashlib import sha256
from itertools import chain
from typing import TypeVar

from regelproef.answer.outcome import Person, Value
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.functions import MONTHS_OF_YEAR, shifted
from regelproef.language.typed import (
    Amount,
    Compare,
    Const,
    Decided,
    Derived,
    Expr,
    Fact,
    Function,
    OneOf,
    Parameter,
    Rounded,
    Years,
    walk,
)
from regelproef.language.types import BOOL, Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

T = TypeVar("T")
MIXED = 100  # persons of whom all facts are otherwise


def those(book: Rulebook, first: Iterable[Person], others: Iterable[Person], most: int) -> list[Person]:
    """Each person once: the first ones, and as many of the others as there is room for; where not all find a place, spread evenly over all."""

    def known(persons: Iterable[Person]) -> dict[tuple[Value, ...], Person]:
        return {tuple(person[name] for name in book.facts): person for person in persons}

    own = known(first)
    chosen = spread(list(own.values()), most)
    return chosen + spread([person for key, person in known(others).items() if key not in own], most - len(chosen))


def spread(every: Sequence[T], most: int) -> list[T]:
    """As many of them, spread evenly."""
    return list(every) if len(every) <= most else [every[place * len(every) // most] for place in range(most)]


def comparisons(book: Rulebook) -> tuple[Expr, ...]:
    """Those of facts and derived values, which are never null; what a decision is, is asked by itself."""
    truths = (part for part in _parts(_formulas(book)) if isinstance(part, Compare | OneOf | Years | Derived) and part.type == BOOL)
    return _never_null(truths)


def roundings(book: Rulebook) -> tuple[Expr, ...]:
    """What is rounded of facts and derived values, also in what derived values are defined as."""
    defined = (book.index.definition(name) for name in book.derived)
    return _never_null(part for part in _parts((*_formulas(book), *defined)) if isinstance(part, Rounded))


def _formulas(book: Rulebook) -> tuple[Expr, ...]:
    formulas = (formula.expr for name in book.order for rule in book.present_rules(name) for formula in rule.formulas)
    return (*formulas, *(line.holds.expr for line in book.world))


def _parts(formulas: Iterable[Expr]) -> Iterator[Expr]:
    return (part for expr in formulas for part in walk(expr))


def _never_null(parts: Iterable[Expr]) -> tuple[Expr, ...]:
    return tuple(dict.fromkeys(part for part in parts if not any(isinstance(own, Decided | Amount) for own in walk(part))))


# -- on what is compared ----------------------------------------------------------------------------------------------------------------


def on_comparisons(book: Rulebook) -> Iterator[Person]:
    """Persons at the border of each comparison, one step before it and one after, all else being usual: a fact beside the value with which it is
    compared, whatever that is reckoned from; the first and last days of a year; for an age somebody on the birthday, and who was born on 29
    February, or on the day before or after, at the end of February in a leap year and in another one; and for months and days that are counted or
    added, somebody on the day on which the term begins or ends, also where it ends in February and begins at the end of a month."""
    evaluator, default = Evaluator(book), book.default_person()
    state = evaluator.state_of(default, ())

    def reckoned(expr: Expr) -> object:
        return evaluator.compiler.compile(expr)(state)

    for part in comparisons(book):
        for own, other in ((part.left, part.right), (part.right, part.left)) if isinstance(part, Compare) else ():
            opened = _opened(book, own)
            for changed in chain(_beside(book, opened, reckoned(other), default), _on_terms(book, opened, other, reckoned)):
                if all(book.facts[name].type.holds(one) for name, one in changed.items()):
                    yield {**default, **changed}


def _opened(book: Rulebook, expr: Expr) -> Expr:
    """What a derived value is defined as."""
    while isinstance(expr, Derived):
        expr = book.index.definition(expr.name)
    return expr


def _beside(book: Rulebook, expr: Expr, value: object, default: Person) -> Iterator[Mapping[str, Value]]:
    match expr:
        case Fact(name=name) if isinstance(value, date):
            yield from ({name: day} for day in _around(value))
        case Fact(name=name) if type(value) is int:
            yield from ({name: value + step} for step in (-1, 0, 1))
        case Function(name="year", arguments=(Fact(name=name),)) if type(value) is int and date.min.year < value < date.max.year:
            yield from ({name: day} for edge in (date(value, 1, 1), date(value, 12, 31)) for day in _around(edge))
        case Function(name="age", arguments=(Fact(name=born), on)) if type(value) is int and value >= 0:
            match _opened(book, on):
                case Fact(name=name):
                    yield from ({born: day, name: today} for day, today in _at_the_end_of_february(book, born, name, value))
                    today = default[name]
                    if isinstance(today, date) and value < today.year:
                        yield from ({born: day} for day in _around(_years_before(today, value)))
        case _:
            return


def _at_the_end_of_february(book: Rulebook, born: str, on: str, years: int) -> Iterator[tuple[date, date]]:
    """Days of birth, and days on which who was born then is about so many years old."""
    own, other = book.facts[born].type, book.facts[on].type
    found = (year for year in range(other.first_date.year, other.last_date.year + 1) if own.first_date.year <= year - years <= own.last_date.year)
    kinds = {(_is_leap(year - years), _is_leap(year)): year for year in found if year - years > 0}
    for year in kinds.values():
        for day in _last_of_february(year - years):
            yield from ((day, today) for today in _last_of_february(year))


def _is_leap(year: int) -> bool:
    return (date(year, 3, 1) - timedelta(days=1)).day == 29


def _last_of_february(year: int) -> tuple[date, ...]:
    """The last two days of it, and the day after."""
    return tuple(date(year, 3, 1) - timedelta(days=back) for back in (2, 1, 0))


def _on_terms(book: Rulebook, expr: Expr, other: Expr, reckoned: Callable[[Expr], object]) -> Iterator[Mapping[str, Value]]:
    """On the days on which a term that is counted or added begins and ends."""
    value = reckoned(other)
    match expr:
        case Function(name="months_between", arguments=(start, end)) if type(value) is int:
            for months in (value, value + 1):
                yield from _on_term(book, start, end, months, reckoned)
        case Function(name="days_between", arguments=(start, end)) if type(value) is int:
            for own, sought, days in ((start, _opened(book, end), value), (end, _opened(book, start), -value)):
                if isinstance(sought, Fact):
                    yield from ({sought.name: day} for day in _days_from(reckoned(own), range(days - 1, days + 2)))
        case Function(name="add_months" | "add_years" as name, arguments=(start, count)):
            number = reckoned(count)
            assert isinstance(number, int)
            yield from _on_term(book, start, other, number if name == "add_months" else MONTHS_OF_YEAR * number, reckoned)
        case _:
            return


def _on_term(book: Rulebook, start: Expr, end: Expr, months: int, reckoned: Callable[[Expr], object]) -> Iterator[Mapping[str, Value]]:
    first, last = _opened(book, start), _opened(book, end)
    for own, sought, by in ((start, last, months), (end, first, -months)):
        if isinstance(sought, Fact):
            yield from ({sought.name: day} for day in _days_from(_moved(reckoned(own), by), range(-3, 4)))
    if isinstance(first, Fact) and isinstance(last, Fact):
        type_ = book.facts[last.name].type
        kinds = {(_is_leap(year), year % 100 == 0 and year): year for year in range(type_.first_date.year, type_.last_date.year + 1)}
        for year in kinds.values():
            for day in _days_from(_moved(date(year, 3, 1), -months), range(-4, 1)):
                yield from ({first.name: day, last.name: end_day} for end_day in _last_of_february(year))


def _moved(day: object, months: int) -> date | None:
    """A day so many months later, if the calendar has it."""
    assert isinstance(day, date)
    try:
        return shifted(day, months)
    except ValueError:
        return None


def _days_from(day: object, steps: Iterable[int]) -> Iterator[date]:
    """Days so far from one, where there is one, and that the calendar has."""
    if isinstance(day, date):
        numbers = (day.toordinal() + step for step in steps)
        yield from (date.fromordinal(number) for number in numbers if 1 <= number <= date.max.toordinal())


def _around(day: date) -> Iterator[date]:
    return (day + timedelta(days=step) for step in (-1, 0, 1) if date.min < day < date.max)


# -- on whatever is named ---------------------------------------------------------------------------------------------------------------


def on_edges(book: Rulebook) -> Iterator[Person]:
    """The default person with one fact otherwise: each truth value and word; numbers and days beside those that the rules name; days on
    which somebody becomes so many years old, and the ends of months; histories of so many years. Then persons who have all of that mixed."""
    default, numbers, days = book.default_person(), *named(book)
    today = default.get(book.reference_date)
    birthdays = [_years_before(today, years) for years in sorted(numbers) if isinstance(today, date) and 0 <= years < today.year]
    values = {
        name: [default[name], *_values(fact, sorted(numbers), sorted({*days, *birthdays}), today)] for name, fact in book.facts.items()
    }  # the usual one first
    for name, own in values.items():
        for value in own[1:]:
            yield {**default, name: value}
    for turn in range(1, MIXED + 1):
        yield {name: own[drawn(f"{turn} {name}") % len(own)] for name, own in values.items()}


def drawn(words: str) -> int:
    """A number that looks like any other, and is always the same."""
    return int.from_bytes(sha256(words.encode()).digest()[:8], "big")


def named(book: Rulebook) -> tuple[set[int], set[date]]:
    """Numbers and days of formulas, parameters and periods."""
    rules = (rule for name in book.order for rule in book.present_rules(name))
    formulas = [formula.expr for rule in rules for formula in rule.formulas] + [book.index.definition(name) for name in book.derived]
    formulas += [line.holds.expr for line in book.world]
    values: set[object] = {part.value for expr in formulas for part in walk(expr) if isinstance(part, Const)}
    values |= {one.value for expr in formulas for part in walk(expr) if isinstance(part, Parameter) for one in book.named_by(part)}
    periods = (period for name in book.order for rule in book.present_rules(name) for period in rule.valid)
    dated = (entry.period for amount in book.amounts.values() for entry in amount.periods)
    values |= {edge for period in (*periods, *dated) for edge in period.edges}
    return {one for one in values if type(one) is int}, {one for one in values if isinstance(one, date)}


def _values(fact: FactDefinition, numbers: list[int], days: list[date], today: Value) -> Iterator[Value]:
    match fact.type.kind:
        case Kind.BOOL | Kind.ENUM:
            yield from fact.values()
        case Kind.INT | Kind.MONEY:
            yield from sorted({near for one in numbers for near in (one - 1, one, one + 1) if fact.type.holds(near)})
        case Kind.DATE:
            year = fact.type.last_date.year
            ends = [date(one, month, 1) for one in (year - year % 4, year - year % 4 - 1) for month in range(1, 13) if one > 0]
            near = {day for edge in (*days, *ends) for day in _around(edge)}
            yield from sorted(filter(fact.type.holds, near))
        case Kind.HISTORY:
            last = today.year - 1 if isinstance(today, date) else fact.type.highest
            for length in sorted({near for one in numbers for near in (one - 1, one, one + 1) if 0 <= near <= last - fact.type.lowest + 1}):
                for end in dict.fromkeys((last, last - 1, fact.type.highest)):
                    years = frozenset(range(end - length + 1, end + 1))
                    if fact.type.holds(years):
                        yield years


def _years_before(day: Value, years: int) -> date:
    """The same day of an earlier year; 1 March where that has no 29 February."""
    assert isinstance(day, date)
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return date(day.year - years, 3, 1)
