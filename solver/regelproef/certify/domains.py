"""What facts can be: the second encoder tried on every value, and on everything that is none.

In: facts. Out: nothing, or `Disagreement`. Each assignment of the bits of a fact is a value of its type, and of every value there is one: every day
of the calendar as Python has it and no 31 April, every word, every number. Of more numbers or years than are tried, those at both ends are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import chain

from regelproef.answer.engine_error import Disagreement
from regelproef.certify.clauses import Clauses
from regelproef.certify.facts import MONTH, YEAR, Facts, Words
from regelproef.certify.numbers import Arithmetic, Number
from regelproef.certify.table import Table, column, places
from regelproef.language.types import Kind, Type
from regelproef.model.parts import FactDefinition

MOST_YEARS, MOST_NUMBERS = 120, 4096  # at each end


def domains_tried(facts: Mapping[str, FactDefinition]) -> int:
    """How many values of the bits of facts were tried.

    Raises:
        Disagreement: with the first that a fact can have and should not, or cannot have and should.
    """
    known: dict[Type, str] = {}
    for name, fact in facts.items():
        known.setdefault(fact.type, name)
    return sum(_tried(name, type_) for type_, name in known.items() if type_.kind not in {Kind.BOOL, Kind.HISTORY})


def _tried(name: str, type_: Type) -> int:
    clauses, words = Clauses(), Words()
    variable = Facts(Arithmetic(clauses), words).declare(type_)
    if not isinstance(variable, Number) or any(bit <= 0 for bit in variable.bits):
        raise Disagreement(f"{name}: the second encoder has no bits for it")
    width, right = len(variable.bits), _values(type_, words)
    numbers = list(_among(range(variable.low, variable.low + (1 << width)), MOST_YEARS * YEAR if type_.kind is Kind.DATE else MOST_NUMBERS))
    above = [number - variable.low for number in numbers]
    free = {bit: column([number >> place & 1 == 1 for number in above]) for place, bit in enumerate(variable.bits)}
    broken = Table(clauses, free, len(numbers)).broken()
    wrong = places(broken ^ column([number not in right for number in numbers]))
    ends = (right[0], right[-1]) if isinstance(right, range) else (min(right), max(right))  # a range may be too long to be walked
    missing = next((number for number in ends if not variable.low <= number < variable.low + (1 << width)), None)
    if wrong or missing is not None:
        number = numbers[wrong[0]] if wrong else missing
        assert number is not None
        raise Disagreement(f"{name}: {_shown(number, type_)} is {'a' if number in right else 'no'} value of it, and not so by the second encoder")
    return len(numbers)


def _values(type_: Type, words: Words) -> range | frozenset[int]:
    """The numbers of all its values."""
    match type_.kind:
        case Kind.ENUM:
            return frozenset(map(words.number, type_.values))
        case Kind.DATE:
            first, days = type_.first_date, (type_.last_date - type_.first_date).days
            return frozenset(one.year * YEAR + one.month * MONTH + one.day for one in (first + timedelta(days=day) for day in range(days + 1)))
        case _:
            return range(type_.lowest, type_.highest + 1)


def _among(every: range, most: int) -> Iterable[int]:
    """All, or those at both ends."""
    return every if len(every) <= 2 * most else chain(every[:most], every[-most:])


def _shown(number: int, type_: Type) -> str:
    if type_.kind is not Kind.DATE:
        return str(number)
    year, month, day = number // YEAR, number % YEAR // MONTH, number % MONTH
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return f"{year}-{month}-{day}"
