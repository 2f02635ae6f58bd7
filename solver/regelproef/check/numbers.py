"""The numbers that formulas, amounts, parameters and persons have: what a text that explains them may name.

In: formulas with the rulebook that they stand in, amounts, periods, or a person and his outcomes. Out: `Numbers`, which says whether a mention of a
number in a text has its like there. A comparison draws a line: `x >= 26`, `x > 25`, `x < 26` and `x <= 25` draw the same one, so a text may speak of
26 or more, of more than 25, of less than 26 or of at most 25.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import MAXYEAR, date
from typing import TypeVar

from regelproef.answer.outcome import Value
from regelproef.language.functions import MONTHS_OF_YEAR, UNITS
from regelproef.language.members import numbered, unnumbered, written_parts
from regelproef.language.typed import (
    Amount,
    Arithmetic,
    Compare,
    Const,
    Constant,
    Derived,
    Expr,
    Fact,
    Function,
    Members,
    Name,
    OneOf,
    Parameter,
    Rounded,
    Years,
)
from regelproef.language.types import MAX_DECIMALS, Type
from regelproef.language.types import Kind as TypeKind
from regelproef.model.parts import AmountDefinition, DerivedDefinition, FactDefinition, Period
from regelproef.model.rulebook import Rulebook
from regelproef.model.steps import shift_days, stretches
from regelproef.words.numerals import FIRST_YEAR, LAST_YEAR, ONE_PERCENT, Kind, Mention, Side, mentions, of_name

Day = tuple[int, int, int]  # the year 0 is every year
LEAP_DAY, BIRTHDAY_OF_LEAP_DAY = (2, 29), (0, 3, 1)
MONTHS_OF_HALF = 6
Definition = TypeVar("Definition", FactDefinition, DerivedDefinition)
EACH_YEAR = 2001  # no leap year: a day that is named without a year exists in every year


@dataclass
class Values:
    """`exact`: what stands there in no comparison of order. `typed`: the literals of such comparisons. `lines`: the first value past each of them."""

    exact: set[int] = field(default_factory=set)
    typed: set[int] = field(default_factory=set)
    lines: set[int] = field(default_factory=set)

    def has(self, value: int, side: Side) -> bool:
        if value in self.exact:
            return True
        if side is Side.OPEN:
            return value in self.typed or value in self.lines
        return (value if side is Side.AT else value + 1) in self.lines


@dataclass
class Numbers:
    """`plain`: numbers and years. `money`: cents. `factors`: what is multiplied with. `shares`: rates. Days are told apart like numbers: in no
    comparison, in one, and the first past each of them."""

    plain: Values = field(default_factory=Values)
    money: Values = field(default_factory=Values)
    factors: set[int] = field(default_factory=set)
    shares: set[int] = field(default_factory=set)
    exact_days: set[Day] = field(default_factory=set)
    typed_days: set[Day] = field(default_factory=set)
    day_lines: set[Day] = field(default_factory=set)

    def has(self, mention: Mention) -> bool:
        value = mention.value
        if isinstance(value, tuple):
            return self._has_day(value, mention.side) if value[2] else self._has_month(value, mention.side)
        if mention.kind is Kind.SHARE:
            if value in self.shares:
                return True
            if value % ONE_PERCENT:
                return False
            value //= ONE_PERCENT  # of a number that stands for hundredths
        if mention.kind is Kind.MONEY:
            return self.money.has(value, mention.side)
        if mention.kind is Kind.HALVES:
            return self._has_halves(value, mention.side)
        if self.plain.has(value, mention.side):
            return True
        if mention.kind is Kind.YEARS:
            return False
        return (
            self.money.has(value, mention.side)
            or (mention.kind is Kind.NUMBER and self.money.has(value * 100, mention.side))
            or (FIRST_YEAR <= value <= LAST_YEAR and self._has_year(value, mention.side))
        )

    def _has_halves(self, value: int, side: Side) -> bool:
        """As many months, or twice the number beside a factor of two; a half alone is that factor."""
        return self.plain.has(value * MONTHS_OF_HALF, side) or (2 in self.factors and (value == 1 or self.plain.has(value, side)))

    def _of(self, kind: TypeKind) -> Values:
        return self.money if kind is TypeKind.MONEY else self.plain

    def _has_year(self, year: int, side: Side) -> bool:
        """A day of that year; where the text draws a line, one that the formula draws in it or at its end."""
        if any(day[0] == year for day in self.exact_days):
            return True
        if side is Side.OPEN:
            return any(day[0] == year for day in self.typed_days | self.day_lines)
        return any(
            (day[0] == year and (side is Side.AT or day[1:] != (1, 1))) or (side is Side.PAST and day == (year + 1, 1, 1)) for day in self.day_lines
        )

    def _has_day(self, day: Day, side: Side) -> bool:
        if _among(day, self.exact_days):
            return True
        if side is Side.OPEN:
            return _among(day, self.typed_days | self.day_lines)
        return _among(day if side is Side.AT else _next_day(day), self.day_lines)

    def _has_month(self, month: Day, side: Side) -> bool:
        """A day of that month; where the text draws a line, one that the formula draws in it or at its end."""
        if _in_month(month, self.exact_days):
            return True
        year, number, _ = month
        ended = _among((year + (number == 12) if year else 0, number % 12 + 1, 1), self.day_lines)
        if side is Side.OPEN:
            return ended or _in_month(month, self.typed_days | self.day_lines)
        if side is Side.AT:
            return _in_month(month, self.day_lines)
        return ended or _in_month(month, {day for day in self.day_lines if day[2] != 1})

    def add_name(self, name: str, language: str) -> None:
        """A name that the formula uses may have a number in it."""
        self._add_mentions(of_name(name, language))

    def _add_mentions(self, named: Iterable[Mention]) -> None:
        for mention in named:
            if isinstance(mention.value, tuple):
                self.exact_days.add(mention.value)
                continue
            if mention.kind is Kind.SHARE:
                self.shares.add(mention.value)
                continue
            if mention.kind is not Kind.MONEY:
                self.plain.exact.add(mention.value * (MONTHS_OF_HALF if mention.kind is Kind.HALVES else 1))
            if mention.kind in (Kind.MONEY, Kind.NUMBER):  # a name seldom says what it counts
                self.money.exact.add(mention.value * (1 if mention.kind is Kind.MONEY else 100))

    def add_period(self, period: Period) -> None:
        """The line before its first day and the one after its last."""
        if period.first is not None:
            self.typed_days.add(_day(period.first))
            self.day_lines.add(_day(period.first))
        if period.last is not None:
            self.typed_days.add(_day(period.last))
            self.day_lines.add(_next_day(_day(period.last)))

    def add_amount(self, amount: AmountDefinition) -> None:
        for entry in amount.periods:
            self.add_period(entry.period)
            self._add_dated(entry.value, amount.type)

    def add_value(self, value: Value, kind: TypeKind) -> None:
        """What somebody has or gets: a day, a number; a history with its years and those between, how many they are, and the stretches of them."""
        if isinstance(value, frozenset):
            self.plain.exact |= (
                {len(value), *range(min(value), max(value) + 1), *(last - first + 1 for first, last in stretches(value))} if value else {0}
            )
        elif isinstance(value, date):
            self.exact_days.add(_day(value))
            if (value.month, value.day) == LEAP_DAY:
                self.exact_days.add(BIRTHDAY_OF_LEAP_DAY)
        elif isinstance(value, int) and not isinstance(value, bool):
            self._of(kind).exact.add(value)

    def add_formula(self, book: Rulebook, expr: Expr) -> None:
        """A formula with the derived values that it names, under every reading."""
        parts = book.inlined(expr)
        if any(isinstance(part, Members) for part in parts):
            parts = _as_written(book, expr)
        compared = [part for part in parts if isinstance(part, Compare) and part.op not in ("==", "!=")]
        read = {id(side) for part in compared for side in (part.left, part.right) if self._add_line(book, part, side)}
        for part in parts:
            if isinstance(part, Function) and part.name == "date":
                read |= {id(argument) for argument in part.arguments[1:]}
                if id(part) not in read:
                    self.exact_days.update(_made(book, part))
            elif isinstance(part, Function) and part.name in UNITS.values() and isinstance(part.arguments[1], Const):
                read.add(id(part.arguments[1]))
                self.plain.exact |= _moved(part.name, part.arguments[1].value)
        for part in parts:
            if isinstance(part, Compare) and part.op in ("==", "!="):
                self._add_months(book, part.left, (part.right,))
                self._add_months(book, part.right, (part.left,))
            if isinstance(part, Const) and id(part) not in read:
                self._add_constant(part, book.language)
            elif isinstance(part, OneOf):
                self._add_months(book, part.operand, part.values)
                for constant in part.values:
                    self._add_constant(constant, book.language)
            elif isinstance(part, Arithmetic) and part.op == "*" and isinstance(part.left, Const) and isinstance(part.left.value, int):
                self.factors.add(part.left.value)
            elif isinstance(part, Rounded):
                self._of(part.type.kind).exact.add(part.step)
                self._of(TypeKind.MONEY if part.counts else TypeKind.INT).exact.add(part.divisor // 10**part.operand.type.decimals)
            elif isinstance(part, Years):
                self.plain.exact |= _length(part)
            elif isinstance(part, Amount):
                self.add_amount(book.amounts[part.name])
            elif isinstance(part, Parameter):
                self._add_parameter(book, part, compared=id(part) in read)
            elif isinstance(part, Name) and not isinstance(part, Derived):  # its formula says it
                name = unnumbered(part.name)
                self.add_name(name, book.language)
                for language, words in _definition(name, book.facts).meaning.entries if isinstance(part, Fact) else ():
                    self._add_mentions(one for one in mentions(words, language) if isinstance(one.value, tuple))  # on which day it is read

    def _add_parameter(self, book: Rulebook, parameter: Parameter, *, compared: bool) -> None:
        """When each of its values begins and ends, and the values themselves where no comparison has them."""
        for entry in book.amounts[parameter.name].periods:
            self.add_period(entry.period)
        self.add_name(parameter.name, book.language)
        if not compared:
            for one in book.named_by(parameter):
                self._add_dated(one.value, parameter.type)

    def _add_months(self, book: Rulebook, of: Expr, values: Iterable[Expr]) -> None:
        """The months that the month of a day is one of."""
        if isinstance(of, Function) and of.name == "month":
            self.exact_days.update((0, one.value, 0) for value in values for one in book.named_by(value) if isinstance(one.value, int))

    def _add_dated(self, value: Constant, type_: Type) -> None:
        """A number, an amount of money or a rate; days are told elsewhere."""
        if isinstance(value, int) and type_.kind is TypeKind.RATE:
            self.shares.add(value * 10 ** (MAX_DECIMALS - type_.decimals))
        elif isinstance(value, int):
            self._of(type_.kind).exact.add(value)

    def _add_constant(self, constant: Const, language: str) -> None:
        if isinstance(constant.value, str):
            self.add_name(constant.value, language)
        elif constant.type.kind is TypeKind.RATE and isinstance(constant.value, int):
            self._add_dated(constant.value, constant.type)
        else:
            self.add_value(constant.value, constant.type.kind)

    def _add_line(self, book: Rulebook, comparison: Compare, side: Expr) -> bool:
        """The lines that a comparison draws at one of its sides, where that is a number or a day; whether it is."""
        other = comparison.left if side is comparison.right else comparison.right
        past = comparison.op in (("<=", ">") if side is comparison.right else (">=", "<"))
        values = _made(book, side) if isinstance(side, Function) and side.name == "date" else _said(book, side)
        own = self._of(side.type.kind)
        for value in values:
            if isinstance(value, tuple):
                self.typed_days.add(value)
                self.day_lines.add(_next_day(value) if past else value)
                continue
            own.typed.add(value)
            own.lines.add(value + past)
            if isinstance(other, Function) and other.name == "months_between" and value % MONTHS_OF_YEAR == 0:  # a text may say so many years
                own.typed.add(value // MONTHS_OF_YEAR)
                own.lines.add(value // MONTHS_OF_YEAR + past)
            if isinstance(other, Function) and other.name == "month":
                self.day_lines.add((0, (value + past - 1) % 12 + 1, 1))
        return bool(values)


def _as_written(book: Rulebook, expr: Expr) -> tuple[Expr, ...]:
    """As `Rulebook.inlined`, of what is asked of members what is said of any of them."""
    found: list[Expr] = []
    opened: set[str] = set()
    waiting = [expr]
    while waiting:
        found.append(part := waiting.pop())
        waiting.extend(reversed(written_parts(part)))
        if isinstance(part, Derived) and unnumbered(part.name) not in opened:
            opened.add(unnumbered(part.name))
            waiting.extend(formula.expr for _, formula in reversed(_definition(unnumbered(part.name), book.derived).alternatives))
    return tuple(found)


def _definition(name: str, definitions: Mapping[str, Definition]) -> Definition:
    """By its name, or as the first member has it."""
    members, _, own = name.partition(".")
    return definitions[numbered(members, 1, own) if own else name]


def _said(book: Rulebook, side: Expr) -> tuple[int | Day, ...]:
    """The numbers and days that a constant or a parameter names."""
    values = [one.value for one in book.named_by(side)]
    return tuple(_day(value) if isinstance(value, date) else value for value in values if isinstance(value, int | date))


def _made(book: Rulebook, expr: Function) -> tuple[Day, ...]:
    """The days that `date(year, month, day)` makes, or `date(year, parameter)`."""
    year, month, *rest = expr.arguments
    own = year.value if isinstance(year, Const) and isinstance(year.value, int) else 0
    if rest:
        parts = [part.value if isinstance(part, Const) and isinstance(part.value, int) else 0 for part in (month, *rest)]
        return ((own, parts[0], parts[1]),)
    return tuple((own, one.value.month, one.value.day) for one in book.named_by(month) if isinstance(one.value, date))


def _moved(how: str, count: Constant) -> set[int]:
    """By how many months or years a day is moved, in either direction, as a text may say it in the one or in the other."""
    assert isinstance(count, int)
    months = abs(count) * (MONTHS_OF_YEAR if how == "add_years" else 1)
    return {abs(count), months, *([months // MONTHS_OF_YEAR] if months % MONTHS_OF_YEAR == 0 else [])}


def _length(years: Years) -> set[int]:
    """How far a span lies from the year it is counted from, and how many years lie between its ends, where both are counted from the same one."""
    first, last = _counted(years.first), _counted(years.last)
    away = {abs(end[1]) for end in (first, last) if end}
    return away | ({last[1] - first[1] + 1} if first and last and first[0] == last[0] else set())


def _counted(expr: Expr | None) -> tuple[Expr, int] | None:
    """A year as another one and what is added to it."""
    if isinstance(expr, Arithmetic) and expr.op in "+-" and isinstance(expr.right, Const) and isinstance(expr.right.value, int):
        inner = _counted(expr.left) or (expr.left, 0)
        return inner[0], inner[1] + (expr.right.value if expr.op == "+" else -expr.right.value)
    return (expr, 0) if expr is not None else None


def _day(value: date) -> Day:
    return value.year, value.month, value.day


def _next_day(day: Day) -> Day:
    year, month, number = day
    try:
        following = shift_days(date(year or EACH_YEAR, month, number), 1)
    except ValueError:  # no such day
        following = None
    return ((following.year if year else 0), following.month, following.day) if following else (MAXYEAR + 1, 1, 1)


def _among(day: Day, days: set[Day]) -> bool:
    return any(day[1:] == other[1:] and (not day[0] or not other[0] or day[0] == other[0]) for other in days)


def _in_month(month: Day, days: set[Day]) -> bool:
    return any(month[1] == day[1] and (not month[0] or not day[0] or month[0] == day[0]) for day in days)


def of_formulas(book: Rulebook, formulas: Iterable[Expr]) -> Numbers:
    numbers = Numbers()
    for expr in formulas:
        numbers.add_formula(book, expr)
    return numbers


def of_person(values: Iterable[tuple[Value, TypeKind]]) -> Numbers:
    """What a person has, given or following from it, each with its kind; and how many years lie between any two of these."""
    numbers = Numbers()
    for value, kind in values:
        numbers.add_value(value, kind)
    exact = numbers.plain.exact
    years = {day[0] for day in numbers.exact_days} | {value for value in exact if FIRST_YEAR <= value <= LAST_YEAR}
    exact |= {later - earlier for later in years for earlier in years if later > earlier}
    return numbers
