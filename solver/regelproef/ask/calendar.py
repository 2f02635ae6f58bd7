"""The calendar, asked of the solver: which days there are, as anybody can look up.

In: a bench. Out: nothing, or `Disagreement`. Asked about every fact that is a date: that it is on no day that there is not, nor outside its range;
and that it can be on the last day of each month, and on 29 February in up to `MOST_LEAP` of the years that have one. The answers are known before,
so that an encoder with months of its own is found also where no rule looks at their ends; where there is a record, all is asked again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from calendar import isleap, monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from regelproef.answer.engine_error import Disagreement
from regelproef.ask.bench import Bench
from regelproef.certify.edges import named, spread
from regelproef.language.printer import show
from regelproef.language.typed import Compare, Const, Expr, Fact, Function, Not, OneOf, all_of, any_of
from regelproef.language.types import Kind, Type, dates, number

NOT_LEAP = 2001
CENTURIES = (1900, 2000, 2100)
MOST_LEAP = 24  # for each fact; of a wider range those that anything is likely to hang on, and others spread evenly


def ask_calendar(bench: Bench) -> None:
    """
    Raises:
        Disagreement: where the solver knows other days.
    """
    near = sorted({day.year for day in named(bench.book)[1]})
    for fact in bench.book.facts.values():
        if fact.type.kind is not Kind.DATE:
            continue
        with bench.noted(f"calendar {fact.name}"):
            for expected, line in (
                *((False, one) for one in _never(fact.name, fact.type)),
                *((True, one) for one in _once(fact.name, fact.type, near)),
            ):
                answer = bench.everybody.decide(line)
                if not answer.unknown and answer.possible is not expected:
                    raise Disagreement(f"{show(line)}: {answer.result.value}")


def _never(name: str, type_: Type) -> Iterator[Expr]:
    """Nobody's date is so."""
    own = Fact(name, type_)
    year, month, day = _parts(own)
    yield any_of((Compare("<", own, _day(type_.first_date)), Compare(">", own, _day(type_.last_date))))
    yield any_of((*(Compare(op, part, _number(end)) for part, low, high in ((month, 1, 12), (day, 1, 31)) for op, end in (("<", low), (">", high))),))
    short = [_number(one) for one in range(1, 13) if one != 2 and monthrange(NOT_LEAP, one)[1] == 30]
    yield all_of((OneOf(month, tuple(short)), Compare(">", day, _number(30))))
    in_february, leap = Compare("==", month, _number(2)), [_number(one) for one in _years(type_) if isleap(one)]
    yield all_of((in_february, Compare(">", day, _number(29))))
    yield all_of((in_february, Compare(">", day, _number(28)), *((Not(OneOf(year, tuple(leap))),) if leap else ())))


def _once(name: str, type_: Type, near: Sequence[int]) -> Iterator[Expr]:
    """Somebody's date is so. `near`: years of days that the rules name."""
    own = Fact(name, type_)
    ends = [date(year, month, monthrange(year, month)[1]) for year in _years(type_) for month in range(1, 13)]
    held = [one for one in ends if type_.holds(one)]
    last = {one.month: one for one in held if not isleap(one.year)}
    leap = [one.year for one in held if (one.month, one.day) == (2, 29)]
    for one in (*last.values(), *(date(year, 2, 29) for year in leap_years(leap, near))):
        yield Compare("==", own, _day(one))


def leap_years(every: Sequence[int], near: Sequence[int]) -> list[int]:
    """At most `MOST_LEAP` of these years, which are in order: the first and the last, those beside the turns of centuries and beside the years of
    `near`, and of the others as many as there is room for, spread evenly."""
    chosen = [*every[:1], *every[-1:], *_beside(every, CENTURIES)]
    chosen += spread([year for year in dict.fromkeys(_beside(every, near)) if year not in chosen], MOST_LEAP - len({*chosen}))
    return sorted({*chosen, *spread([year for year in every if year not in chosen], MOST_LEAP - len({*chosen}))})


def _beside(every: Sequence[int], years: Sequence[int]) -> Iterator[int]:
    """Of these in order the last one up to each of the years, and the first one from it."""
    for year in years:
        place = bisect_left(every, year)
        yield from every[place : place + 1]
        yield from every[max(0, bisect_right(every, year) - 1) : bisect_right(every, year)]


def _years(type_: Type) -> range:
    return range(type_.first_date.year, type_.last_date.year + 1)


def _parts(own: Fact) -> tuple[Expr, Expr, Expr]:
    years = _years(own.type)
    return (
        Function("year", (own,), number(years[0], years[-1])),
        Function("month", (own,), number(1, 12)),
        Function("day", (own,), number(1, 31)),
    )


def _number(value: int) -> Const:
    return Const(value, number(value, value))


def _day(value: date) -> Const:
    return Const(value, dates(value, value))
