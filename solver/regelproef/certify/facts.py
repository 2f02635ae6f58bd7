"""The facts of a person as variables, and a person as literals and back.

In: the facts of a rulebook. Out: for each a literal, a number or a year-by-year history, with the clauses that keep it within its range; and the
value that a solver's assignment gives it. A day is the number year * 512 + month * 32 + day, so that days compare as numbers do; a word is its place
among all words of the formula.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from datetime import date

from regelproef.answer.outcome import Value
from regelproef.certify.clauses import FALSE, TRUE
from regelproef.certify.numbers import Arithmetic, Number, constant
from regelproef.language.types import Kind, Type

YEAR, MONTH = 512, 32
YEAR_BITS, MONTH_BITS = 9, 5  # where they begin in the bits of a day
SHORT = {4: 30, 6: 30, 9: 30, 11: 30}  # months; February stands apart


@dataclass(frozen=True)
class History:
    """In each year of its range it holds or not; outside it nothing does."""

    first: int
    last: int
    years: Mapping[int, int]

    def holds(self, year: int) -> int:
        return self.years.get(year, FALSE)


Variable = int | Number | History


def packed(day: date) -> int:
    return day.year * YEAR + day.month * MONTH + day.day


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


@dataclass
class Words:
    """Each word of a formula has one number, whatever the enum in which it stands."""

    numbers: dict[str, int] = field(default_factory=dict)

    def number(self, word: str) -> int:
        return self.numbers.setdefault(word, len(self.numbers))

    def of(self, value: Value) -> int:
        """The number of a plain value."""
        match value:
            case bool():
                return int(value)
            case int():
                return value
            case str():
                return self.number(value)
            case date():
                return packed(value)
            case _:
                raise AssertionError("a history or null is no number")


class Facts:
    """Makes the variables of facts, and reads them back."""

    def __init__(self, arithmetic: Arithmetic, words: Words) -> None:
        self.arithmetic, self.clauses, self.words = arithmetic, arithmetic.clauses, words

    def declare(self, type_: Type) -> Variable:
        with self.clauses.together():
            return self._declared(type_)

    def _declared(self, type_: Type) -> Variable:
        match type_.kind:
            case Kind.BOOL:
                return self.clauses.new()
            case Kind.INT | Kind.MONEY:
                return self.arithmetic.declared(type_.lowest, type_.highest)
            case Kind.ENUM:
                return self._word(type_.values)
            case Kind.DATE:
                return self._day(type_.first_date, type_.last_date)
            case Kind.HISTORY:
                first, last = type_.lowest, type_.highest
                return History(first, last, {year: self.clauses.new() for year in range(first, last + 1)})
            case _:
                raise AssertionError(type_)

    def _word(self, values: tuple[str, ...]) -> Number:
        numbers = [self.words.number(value) for value in values]
        found = self.arithmetic.declared(min(numbers), max(numbers))
        self.clauses.require(*(self.arithmetic.equal(found, constant(one)) for one in numbers))
        return found

    def _day(self, first: date, last: date) -> Number:
        """Every day of the calendar between the two, and nothing else."""
        year = self.arithmetic.declared(first.year, last.year)
        day = tuple(self.clauses.new() for _ in range(MONTH_BITS))
        month = tuple(self.clauses.new() for _ in range(YEAR_BITS - MONTH_BITS))
        found = Number(first.year * YEAR, last.year * YEAR + YEAR - 1, (*day, *month, *year.bits))
        in_month, days, equal = Number(0, 15, month), Number(0, 31, day), self.arithmetic.equal
        self.clauses.require(*(equal(in_month, constant(one)) for one in range(1, 13)))
        self.clauses.require(-equal(days, constant(0)))
        for one, length in SHORT.items():
            self.clauses.require(-equal(in_month, constant(one)), self.arithmetic.at_most(days, constant(length)))
        not_february = -equal(in_month, constant(2))
        leap = self.clauses.any(equal(year, constant(one)) for one in range(first.year, last.year + 1) if is_leap(one))
        self.clauses.require(not_february, self.arithmetic.at_most(days, constant(29)))
        self.clauses.require(not_february, leap, self.arithmetic.at_most(days, constant(28)))
        self.clauses.require(self.arithmetic.at_most(constant(packed(first)), found))
        self.clauses.require(self.arithmetic.at_most(found, constant(packed(last))))
        return found

    def is_value(self, variable: Variable, value: Value) -> Iterator[int]:
        """Literals that together say that a fact has this value."""
        match variable:
            case int():
                yield variable if value else -variable
            case Number(low=low, bits=bits):
                above = self.words.of(value) - low
                yield from (bit if above >> place & 1 else -bit for place, bit in enumerate(bits))
            case History(years=years):
                assert isinstance(value, frozenset)
                yield from (literal if year in value else -literal for year, literal in years.items())

    def value(self, variable: Variable, type_: Type, assigned: Set[int]) -> Value:
        """What an assignment, the set of all literals that hold, makes of a fact."""
        match variable:
            case int():
                return variable in assigned
            case History(years=years):
                return frozenset(year for year, literal in years.items() if literal in assigned)
            case Number(low=low, bits=bits):
                number = low + sum(1 << place for place, bit in enumerate(bits) if bit in assigned)
                if type_.kind is Kind.DATE:
                    return date(number // YEAR, number % YEAR // MONTH, number % MONTH)
                if type_.kind is Kind.ENUM:
                    return next(word for word in type_.values if self.words.number(word) == number)
                return number


def free_of(variable: Variable) -> tuple[int, ...]:
    """The literals of which it is made."""
    match variable:
        case int():
            return (variable,)
        case Number(bits=bits):
            return bits
        case History(years=years):
            return tuple(years.values())


def within(variable: Variable, own: Type) -> Variable:
    """The variable as a rulebook reads it in which the fact has this type: a history has no years but its own."""
    if not isinstance(variable, History) or (variable.first, variable.last) == (own.low, own.high):
        return variable
    return History(own.lowest, own.highest, {year: literal for year, literal in variable.years.items() if own.holds(year)})


def part_of_day(day: Number, part: str) -> Number:
    """The year, the month or the day of a day, or month and day together."""
    match part:
        case "year":
            return Number(day.low // YEAR, day.high // YEAR, day.bits[YEAR_BITS:])
        case "month":
            return Number(0, 12, day.bits[MONTH_BITS:YEAR_BITS])
        case "day":
            return Number(0, 31, day.bits[:MONTH_BITS])
        case _:
            return Number(0, YEAR - 1, day.bits[:YEAR_BITS])


def day_of(year: Number, in_year: Number) -> Number:
    """The day of a year that month and day together name."""
    bits = (*in_year.bits, *[FALSE] * (YEAR_BITS - len(in_year.bits)))
    return Number(year.low * YEAR, year.high * YEAR + YEAR - 1, (*bits, *year.bits))


def constant_day(day: date) -> Number:
    """A day that is known, with all its bits, so that it has parts like any other."""
    above = packed(day) % YEAR
    return Number(day.year * YEAR, day.year * YEAR + YEAR - 1, tuple(TRUE if above >> place & 1 else FALSE for place in range(YEAR_BITS)))
