"""Expressions as Python functions over the facts and outcomes of persons; written from the documentation alone, without sight of the engine.

In:  expressions and a book under one choice of readings. Out: `Formula`: a function, and which decisions and amounts it reads of whom.
Guaranteed: what the language leaves undefined (an order over null) raises an error instead of getting some value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Any, NamedTuple

from brute.book import Book, Readings, ordinal
from brute.syntax import BETWEEN, ROUNDINGS, Day, Node, Parser, Unusable


class Undefined(Exception):
    """The language gives this no meaning: null where a value is needed."""


def completed_years(born: Day, day: Day) -> int:
    """Completed years of age; who is born on 29 February has a birthday on 1 March in common years."""
    return day[0] - born[0] - (day[1:] < born[1:])


def last_of_month(year: int, month: int) -> int:
    """The days of a month: 31 and 30 by turns, July and August both 31; February has 28, or 29."""
    leap = year % 400 == 0 or (year % 4 == 0 and year % 100 != 0)
    return 28 + leap if month == 2 else 31 - (month - 1) % 7 % 2


def moved(start: Day, months: int) -> Day:
    """The same day of the month so many months later, or the last day of that month."""
    year, month, last = strict(start)
    ahead = 12 * year + month - 1 + strict(months)
    year, month = ahead // 12, ahead % 12 + 1
    return year, month, min(last, last_of_month(year, month))


def months_between(start: Day, end: Day) -> int:
    """The most months after which the one is no later than the other; found by trying."""
    months = 12 * (strict(end)[0] - strict(start)[0])
    while moved(start, months) > end:
        months -= 1
    while moved(start, months + 1) <= end:
        months += 1
    return months


def days_between(start: Day, end: Day) -> int:
    return ordinal(strict(end)) - ordinal(strict(start))


def span(years: Iterable[int], first: int | None, last: int) -> list[int]:
    return [year for year in years if (first is None or year >= first) and year <= last]


def longest_run(holds: Callable[[int], bool], years: range, first: int | None, last: int) -> int:
    best = now = 0
    for year in span(years, first, last):
        now = now + 1 if holds(year) else 0
        best = max(best, now)
    return best


def count_years(holds: Callable[[int], bool], years: range, first: int | None, last: int) -> int:
    return sum(1 for year in span(years, first, last) if holds(year))


def all_years(holds: Callable[[int], bool], years: range, first: int, last: int) -> bool:
    return last < first or count_years(holds, years, first, last) == last - first + 1


def strict(value: Any) -> Any:
    if value is None:
        raise Undefined("null where a value is needed")
    return value


def is_null(value: Any) -> bool:
    return value is None


def on_day(periods: Iterable[tuple[Day, Day, Any]], day: Day) -> Any:
    """What holds on a day; there is something on every day."""
    return next(value for first, last, value in periods if first <= strict(day) <= last)


def share_of(rate: Fraction, value: Fraction | int) -> Fraction | int:
    """A share, exactly; what is whole is a whole number like any other."""
    share = strict(rate) * strict(value)
    return int(share) if share.denominator == 1 else share


def rounded(way: str, value: Fraction | int, step: int) -> int:
    """The multiple of the step that is meant; of what is negative too."""
    below = value // step
    twice = 2 * (value - below * step)  # twice what lies above the multiple below, held against the step
    nearest = below + (twice > step)
    match way:
        case "round_down":
            return below * step
        case "round_up":
            return (below + (twice > 0)) * step
        case "round_half_up":
            return (below + (twice >= step)) * step
        case _:
            return (below + below % 2 if twice == step else nearest) * step


HELPERS = {
    "Fraction": Fraction,
    "_of": share_of,
    "_rounded": rounded,
    "_on": on_day,
    "_age": completed_years,
    "_moved": moved,
    "_months_between": months_between,
    "_days_between": days_between,
    "_run": longest_run,
    "_count": count_years,
    "_all": all_years,
    "_min": min,
    "_max": max,
    "_s": strict,
    "_null": is_null,
    "_range": range,
}


class Formula(NamedTuple):
    """A compiled expression: `value(a, b)` over the environments of its persons, and what it reads of each."""

    value: Callable[..., Any]
    decisions: frozenset[tuple[str, str]]  # (person, decision), read by value
    amounts: frozenset[tuple[str, str]]  # (person, amount)
    concluded: frozenset[tuple[str, str]]  # (person, decision) of concludes and decided


class Compiler:
    """Turns a tree into Python text and collects what it reads. `persons` are the prefixes that an expression may use; the first is the default."""

    def __init__(self, book: Book, readings: Readings, persons: tuple[str, ...], other: Compiler | None = None) -> None:
        self.book, self.readings, self.persons, self.other = book, readings, persons, other
        self.reads: dict[str, set[tuple[str, str]]] = {kind: set() for kind in ("decisions", "amounts", "concluded")}

    def owner(self, name: str) -> tuple[str, str]:
        head, dot, rest = name.partition(".")
        return (head, rest) if dot and len(self.persons) > 1 and head in self.persons else (self.persons[0], name)

    def name(self, name: str, person: str | None = None) -> str:
        owner, name = self.owner(name)
        owner = person or owner
        side = self.other if self.other is not None and owner == "before" else self
        book = side.book
        if name in book.decisions:
            self.reads["decisions"].add((owner, name))
        elif name in book.amounts:
            self.reads["amounts"].add((owner, name))
        elif name in book.parameters:
            return f"_on({book.parameters[name].periods!r}, {owner}[{book.reference!r}])"
        elif name in book.derived:
            inner = self.emit_in(side, Parser(book.derived_text(name, side.readings)).parse(), owner)
            return f"({inner})"
        elif name not in book.fact:
            return repr(name)  # the value of an enum
        return f"{owner}[{name!r}]"

    def emit_in(self, side: Compiler, node: Node, owner: str) -> str:
        inner = Compiler(side.book, side.readings, (owner,))
        inner.reads = self.reads
        return inner.emit(node)

    def truth(self, node: Node) -> str:
        text = self.emit(node)
        return f"_s({text})" if node[0] == "name" else text

    def emit(self, node: Node) -> str:
        match node:
            case ("const" | "money" | "rate", value):
                return repr(value)
            case ("of", rate, value):
                return f"_of({self.emit(rate)}, {self.emit(value)})"
            case ("arith", "div", left, right):
                return f"({self.emit(left)} // {self.emit(right)})"
            case ("name", str(name)):
                return self.name(name)
            case ("at", str(name), day):
                owner, bare = self.owner(name)
                side = self.other if self.other is not None and owner == "before" else self
                return f"_on({side.book.parameters[bare].periods!r}, {self.emit(day)})"
            case ("and" | "or" as word, left, right):
                return f"({self.truth(left)} {word} {self.truth(right)})"
            case ("not", inner):
                return f"(not {self.truth(inner)})"
            case ("minus", inner):
                return f"(-{self.emit(inner)})"
            case ("moved", sign, start, number, months):
                return f"_moved({self.emit(start)}, {sign}{months} * {self.emit(number)})"
            case ("arith" | "compare", operator, left, right):
                return f"({self.emit(left)} {operator} {self.emit(right)})"
            case ("null", inner, negated):
                return f"({'not ' if negated else ''}_null({self.emit(inner)}))"
            case ("in", left, listed, negated):
                return f"({self.emit(left)} {'not ' if negated else ''}in ({''.join(self.emit(each) + ',' for each in listed)}))"
            case ("call", name, places, keys):
                return self.call(name, places, keys)
        raise Unusable(f"no such form: {node}")

    def call(self, name: str, places: list[Node], keys: dict[str, Node]) -> str:
        if name in ("year", "month", "day"):
            return f"{self.emit(places[0])}[{('year', 'month', 'day').index(name)}]"
        if name == "date" and len(places) == 2:
            return f"({self.emit(places[0])}, *{self.emit(places[1])})"
        if name == "date":
            return f"({', '.join(map(self.emit, places))})"
        if name in ("age", "min", "max", *BETWEEN):
            return f"_{name}({', '.join(map(self.emit, places))})"
        if name in ROUNDINGS:
            return f"_rounded({name!r}, {self.emit(places[0])}, {self.emit(keys['to'])})"
        if name == "if":
            return f"({self.emit(places[1])} if {self.truth(places[0])} else {self.emit(places[2])})"
        if name in ("concludes", "decided"):
            owner, decision = self.owner(places[0][1])
            self.reads["concluded"].add((owner, decision))
            if name == "decided":
                return f"{owner}[{'?' + decision!r}]"
            return f"({self.emit(places[1])} in {owner}[{'|' + decision!r}])"
        history, years = self.history(places[0])
        first = self.emit(keys["from"]) if "from" in keys else f"{self.emit(keys['after'])} + 1" if "after" in keys else "None"
        last = self.emit(keys["until"]) if "until" in keys else f"{self.emit(keys['before'])} - 1"
        arguments = f"(lambda _y: {history}), _range({years.start}, {years.stop}), {first}, {last}"
        return {"run": f"_run({arguments})", "count": f"_count({arguments})", "all": f"_all({arguments})", "any": f"(_count({arguments}) > 0)"}[name]

    def history(self, node: Node) -> tuple[str, range]:
        """A history as a test of the year `_y`, and its range; outside that it is false, so `not` too."""
        match node:
            case ("name", str(name)):
                owner, fact = self.owner(name)
                book = self.other.book if self.other is not None and owner == "before" else self.book
                return f"_y in {owner}[{fact!r}]", book.fact[fact].years
            case ("and" | "or" as word, left, right):
                (one, first), (two, second) = self.history(left), self.history(right)
                return f"({one} {word} {two})", range(min(first.start, second.start), max(first.stop, second.stop))
            case ("not", inner):
                text, years = self.history(inner)
                return f"({years.start} <= _y < {years.stop} and not {text})", years
        raise Unusable(f"not a history: {node}")

    def formula(self, texts: Iterable[str]) -> Formula:
        """All of `texts` hold (or the value of the one text)."""
        parts = [self.emit(Parser(text).parse()) for text in texts]
        body = parts[0] if len(parts) == 1 else " and ".join(f"_s({part})" for part in parts) or "True"
        value = eval(f"lambda {', '.join(self.persons)}: {body}", dict(HELPERS))
        return Formula(value, *(frozenset(self.reads[kind]) for kind in ("decisions", "amounts", "concluded")))
