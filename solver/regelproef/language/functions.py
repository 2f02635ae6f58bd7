"""The functions of the language: one table of their names, what they take, and the bounds of what they give.

In: nothing. Out: `VALUES`, `SPANS` and `DECISIONS`, from which the type checker works and every list of functions is told. The names are literal
types: whoever must know what a function does matches over them and closes with `assert_never`, so that for a new name mypy lists every such place.
Bounds are those of the arguments' types; a constant is a type whose least and greatest value are the same.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, assert_never

from regelproef.answer.text import Text, text
from regelproef.language.types import BOOL, ORDERED, Kind, Type, dates, join, number

FunctionName = Literal[  # of values
    "year", "month", "day", "date", "age", "months_between", "days_between", "add_months", "add_years", "min", "max", "if"
]
Shift = Literal["add_months", "add_years"]  # written as `d + 6 months` and `d - n years`, never called
Rounding = Literal["down", "up", "half_up", "half_even"]  # to a multiple of a step: round_down(x, to: 1 euro)
YearsName = Literal["run", "all", "any", "count"]  # of a history, over a span of years
Aggregate = Literal["count", "any", "all", "sum", "min", "max", "rank"]  # of the members of a person
DecisionFunction = Literal["concludes", "decided"]  # of how a decision comes out, where questions are asked
SpanWord = Literal["from", "after", "until", "before"]
FEW = 200  # values of one side of a product
MIN_YEAR, MAX_YEAR = date.min.year, date.max.year
MONTHS_OF_YEAR = 12


@dataclass(frozen=True)
class Refused:
    """Why these arguments give nothing; the places of the first and the last argument that are to blame."""

    message: Text
    first: int
    last: int


@dataclass(frozen=True)
class Signature:
    """`takes`: for each argument the kinds that it may have. `alike`: all of one kind. `constants`: places of arguments that must be constants."""

    takes: tuple[frozenset[Kind], ...]
    result: Callable[..., Type | Refused]  # of the types of the arguments
    alike: bool = False
    constants: tuple[int, ...] = ()
    fewer: Signature | None = None  # the same with fewer arguments


@dataclass(frozen=True)
class Span:
    """`both`: the span needs a first and a last year; else one of them is enough, and the other is the edge of the history."""

    both: bool
    result: Callable[[Type], Type]  # of the type of the history


def _year(day: Type) -> Type:
    return number(day.first_date.year, day.last_date.year)


def _date(year: Type, month: Type, day: Type) -> Type | Refused:
    """A day that exists in every year of the calendar."""
    m, d = month.lowest, day.lowest
    if not (1 <= m <= 12 and 1 <= d <= monthrange(2001, m)[1]):
        return Refused(text("date-impossible", date=f"{d}/{m}", when=text("date-every-year")), 1, 2)
    if year.lowest < MIN_YEAR or year.highest > MAX_YEAR:
        return Refused(text("year-range", low=MIN_YEAR, high=MAX_YEAR), 0, 0)
    return dates(date(year.lowest, m, d), date(year.highest, m, d))


def _date_on(year: Type, day: Type) -> Type | Refused:
    """The same of a month and a day in one."""
    if year.lowest < MIN_YEAR or year.highest > MAX_YEAR:
        return Refused(text("year-range", low=MIN_YEAR, high=MAX_YEAR), 0, 0)
    return dates(day.first_date.replace(year=year.lowest), day.last_date.replace(year=year.highest))


def _age(born: Type, on: Type) -> Type:
    return number(on.first_date.year - born.last_date.year - 1, on.last_date.year - born.first_date.year)


def _months_between(start: Type, end: Type) -> Type:
    return number(months_between(start.last_date, end.first_date), months_between(start.first_date, end.last_date))


def _days_between(start: Type, end: Type) -> Type:
    return number((end.first_date - start.last_date).days, (end.last_date - start.first_date).days)


def _shifted(day: Type, months: Type, unit: int) -> Type | Refused:
    """The later the day, or the more months, the later the result, or it is the same."""
    ends = ((day.first_date, months.lowest * unit), (day.last_date, months.highest * unit))
    if not all(MIN_YEAR <= one.year + (one.month - 1 + by) // MONTHS_OF_YEAR <= MAX_YEAR for one, by in ends):
        return Refused(text("year-range", low=MIN_YEAR, high=MAX_YEAR), 0, 1)
    return dates(*(shifted(one, by) for one, by in ends))


def _either(left: Type, right: Type) -> Type:
    """Any value of either; the arguments are known not to be null where they are used, and so is the result."""
    return replace(join(left, right), nullable=False)


def _length(history: Type) -> Type:
    return number(0, history.highest - history.lowest + 1)


DATE, INT = frozenset({Kind.DATE}), frozenset({Kind.INT})
DAY_OF_YEAR = frozenset({Kind.DAY_OF_YEAR})
CHOSEN = ORDERED | {Kind.BOOL, Kind.ENUM, Kind.RATE}  # what may be one or the other
VALUES: Mapping[FunctionName, Signature] = {
    "year": Signature((DATE,), _year),
    "month": Signature((DATE,), lambda _: number(1, 12)),
    "day": Signature((DATE,), lambda _: number(1, 31)),
    "date": Signature((INT, INT, INT), _date, constants=(1, 2), fewer=Signature((INT, DAY_OF_YEAR), _date_on)),
    "age": Signature((DATE, DATE), _age),
    "months_between": Signature((DATE, DATE), _months_between),
    "days_between": Signature((DATE, DATE), _days_between),
    "add_months": Signature((DATE, INT), lambda day, months: _shifted(day, months, 1)),
    "add_years": Signature((DATE, INT), lambda day, years: _shifted(day, years, MONTHS_OF_YEAR)),
    "min": Signature((ORDERED, ORDERED), _either, alike=True),
    "max": Signature((ORDERED, ORDERED), _either, alike=True),
    "if": Signature((frozenset({Kind.BOOL}), CHOSEN, CHOSEN), lambda _, then, otherwise: _either(then, otherwise)),
}
ROUNDINGS: Mapping[str, Rounding] = {"round_down": "down", "round_up": "up", "round_half_up": "half_up", "round_half_even": "half_even"}
SPANS: Mapping[YearsName, Span] = {
    "run": Span(False, _length),
    "all": Span(True, lambda _: BOOL),
    "any": Span(True, lambda _: BOOL),
    "count": Span(True, _length),
}
DECISIONS: Mapping[DecisionFunction, int] = {"concludes": 2, "decided": 1}  # how many arguments, the decision among them
AGGREGATES: Mapping[Aggregate, Mapping[str, bool]] = {  # of members: the parts that each must have, or may not
    "count": {"each": False, "else": False},
    "any": {"each": False, "where": True, "else": False},
    "all": {"each": False, "where": True, "else": False},
    "sum": {"each": True, "else": False},
    "min": {"each": True, "else": True},
    "max": {"each": True, "else": True},
    "rank": {"each": True, "where": False, "else": False},
}
SPAN_WORDS: Mapping[SpanWord, tuple[Literal["first", "last"], int]] = {  # the side that it bounds, and how far from the year that is named
    "from": ("first", 0),
    "after": ("first", 1),
    "until": ("last", 0),
    "before": ("last", -1),
}
UNITS: Mapping[str, Shift] = {"month": "add_months", "months": "add_months", "year": "add_years", "years": "add_years"}
FUNCTIONS: tuple[str, ...] = (*(name for name in VALUES if name not in UNITS.values()), *ROUNDINGS, *SPANS, *DECISIONS)


def shifted(day: date, months: int) -> date:
    """The same day of the month so many months later, or the last day of that month where it has no such day.

    Raises:
        ValueError: outside the calendar.
    """
    year, month = divmod(day.year * MONTHS_OF_YEAR + day.month - 1 + months, MONTHS_OF_YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_between(start: date, end: date) -> int:
    """The greatest whole number of months that, added to the one, gives no day after the other."""
    months = (end.year - start.year) * MONTHS_OF_YEAR + end.month - start.month
    return months - (min(start.day, monthrange(end.year, end.month)[1]) > end.day)


def divided(value: int, divisor: int, how: Rounding) -> int:
    """A whole number divided by a positive one and rounded: `down` towards minus infinity, `up` towards plus infinity, the others to the nearest
    whole number; of two that are equally near, `half_up` to the greater and `half_even` to the even one."""
    whole, rest = divmod(value, divisor)
    match how:
        case "down":
            return whole
        case "up":
            return whole + (rest > 0)
        case "half_up":
            return whole + (2 * rest >= divisor)
        case "half_even":
            return whole + (2 * rest > divisor or (2 * rest == divisor and whole % 2 == 1))
        case _:
            assert_never(how)
