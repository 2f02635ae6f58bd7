"""Months, years and days between dates: the evaluator says what the calendar says, and the solver says the same, bit by bit and over integers.

The calendar here is Python's own days, one by one: no month is reckoned with but by looking which days there are.
"""

from __future__ import annotations

import operator
import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import pytest
import z3

from differential.agreement import accounts
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Person
from regelproef.answer.place import NOWHERE
from regelproef.encode.calendar import Between, add_months, add_years, compare_between, days_between, months_between
from regelproef.encode.encoder import Encoder
from regelproef.encode.facts import declare
from regelproef.encode.terms import DATE_BITS, YEAR_BITS, DateTerm, NumberTerm, OutOfBounds, Term, constant_number, decode_date, encode_date, width_of
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language import functions
from regelproef.language.types import dates, number
from regelproef.model.parts import FactDefinition, Prose
from regelproef.prove.integers import Integers
from regelproef.prove.session import Session
from tiny import tiny

COMPARISONS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "==": operator.eq, "!=": operator.ne}
RANGES = (
    (date.min, date.max),
    (date(1890, 1, 1), date(2110, 1, 1)),
    (date(1899, 12, 31), date(1900, 3, 2)),
    (date(2000, 2, 27), date(2004, 3, 2)),
    (date(9990, 1, 1), date.max),
    (date.min, date(8, 1, 1)),
    (date.min, date(1, 1, 3)),
)
EDGES = tuple(
    date(year, month, 1) + timedelta(days=step)
    for year in (1, 4, 1896, 1900, 1999, 2000, 2023, 2024, 2100, 9996, 9999)
    for month in (2, 3, 5, 12)
    for step in range(-4, 3)
    if year > 1 or month > 2 or step >= 0
)


def by_the_calendar(day: date, months: int) -> date | None:
    """The day of that number in the month, or the last one before it that there is; None outside the years 1 to 9999."""
    year, month = day.year, day.month
    for _ in range(abs(months)):
        month += 1 if months > 0 else -1
        year, month = (year + 1, 1) if month > 12 else (year - 1, 12) if month < 1 else (year, month)
    for number_ in range(day.day, 0, -1):
        try:
            return date(year, month, number_)
        except ValueError:
            continue
    return None


def drawn(source: random.Random, low: date, high: date) -> date:
    """Any day, or one at the end or beginning of a month."""
    day = date.fromordinal(source.randint(low.toordinal(), high.toordinal()))
    if source.random() < 0.5 and date.min + timedelta(days=40) < day < date.max - timedelta(days=40):
        day = day.replace(day=1) + timedelta(days=source.choice((-2, -1, 0, 27, 28)))
    return min(max(day, low), high)


# -- the evaluator -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("day", EDGES)
def test_a_day_is_moved_as_the_calendar_has_it(day: date) -> None:
    """From the ends of months, of leap years and of centuries, forwards and back; outside the calendar there is no day."""
    for months in (*range(-15, 16), 24, 47, 48, 1200, -1200):
        expected = by_the_calendar(day, months)
        if expected is None:
            with pytest.raises(ValueError, match="year"):
                functions.shifted(day, months)
        else:
            assert functions.shifted(day, months) == expected


def test_months_between_is_the_greatest_number() -> None:
    """Of months that can be added to the one without passing the other."""
    source = random.Random(5)
    pairs = [(one, other) for one in EDGES for other in EDGES if abs((one - other).days) < 900]
    pairs += [(drawn(source, *RANGES[1]), drawn(source, *RANGES[1])) for _ in range(300)]
    for one, other in pairs:
        months = functions.months_between(one, other)
        reached, further = by_the_calendar(one, months), by_the_calendar(one, months + 1)
        assert reached is None or reached <= other
        assert further is None or further > other


BOOK = """
    language: en
    facts:
      start: {type: date, range: [1896-01-01, 2104-12-31], default: 2024-01-31, meaning: x}
      end: {type: date, range: [1896-01-01, 2104-12-31], default: 2024-02-29, meaning: x}
      nr: {type: int, range: [-30, 30], default: 1, meaning: x}
    derived:
      months: {value: "months_between(start, end)", meaning: x}
    decisions:
      apart: {type: int, meaning: x}
      days: {type: int, meaning: x}
      later: {type: date, meaning: x}
      earlier: {type: date, meaning: x}
      fixed: {type: date, meaning: x}
      soon: {type: bool, meaning: x}
"""
RULES = """
    rules:
      - {rule: r1, decision: apart, then: months, text: x}
      - {rule: r2, decision: days, then: "days_between(start, end)", text: x}
      - {rule: r3, decision: later, then: "start + nr months", text: x}
      - {rule: r4, decision: earlier, then: "start - nr years", text: x}
      - {rule: r5, decision: fixed, then: "max(start + 7 months, end - 1 year) - 13 months", text: x}
      - rule: r6
        decision: soon
        when: ["end > start - 1 month", "end <= start + 6 months", "months < 6", "days_between(start, end) <= 184"]
        then: true
        text: x
        exception_to: [r7]
      - {rule: r7, decision: soon, then: false, text: x}
"""


def expected(a: date, b: date, n: int) -> dict[str, object]:
    months = next(k for k in range(-20, 20) if (by_the_calendar(a, k + 1) or date.max) > b)
    low, half = by_the_calendar(a, -1), by_the_calendar(a, 6)
    top = max(by_the_calendar(a, 7), by_the_calendar(b, -12))  # type: ignore[type-var]  # both are in the calendar
    soon = low is not None and half is not None and low < b <= half and months < 6 and b.toordinal() - a.toordinal() <= 184
    return {
        "apart": months,
        "days": b.toordinal() - a.toordinal(),
        "later": by_the_calendar(a, n),
        "earlier": by_the_calendar(a, -12 * n),
        "fixed": top and by_the_calendar(top, -13),
        "soon": soon,
    }


def somebody(source: random.Random) -> Person:
    """Two days not far apart, and a number of months."""
    low, high = date(1896, 1, 1), date(2104, 12, 31)
    start = drawn(source, low, high)
    return {"start": start, "end": min(max(start + timedelta(days=source.randint(-400, 400)), low), high), "nr": source.randint(-30, 30)}


def test_decisions_are_those_of_the_calendar() -> None:
    """As a rulebook has them, with what a derived value gives among it."""
    source, evaluator = random.Random(8), Evaluator(tiny(vocabulary=BOOK, rules=RULES))
    for _ in range(150):
        person = somebody(source)
        assert {name: outcome.value for name, outcome in evaluator.decide(person).items()} == expected(*person.values())  # type: ignore[arg-type]  # so typed


def test_decisions_of_the_solver() -> None:
    """The whole rulebook, encoded once, decides whomever the evaluator decides, alike."""
    book, source = tiny(vocabulary=BOOK, rules=RULES), random.Random(9)
    encoder = Encoder(book)
    for _ in range(25):
        ours, theirs = accounts(book, encoder, somebody(source))
        assert ours == theirs


# -- the solver ----------------------------------------------------------------------------------------------------------------


class Days:
    """Two dates within a range, as terms over two variables, and what a term comes to for two days."""

    def __init__(self, low: date, high: date) -> None:
        bits = [z3.BitVec(name, DATE_BITS) for name in ("one", "other")]
        self.terms = [DateTerm(own, z3.Extract(DATE_BITS - 1, DATE_BITS - YEAR_BITS, own), low.year, high.year) for own in bits]

    def value(self, term: z3.ExprRef, *days: date, more: Sequence[tuple[z3.ExprRef, z3.ExprRef]] = ()) -> z3.ExprRef:
        swaps = [(own.bits, z3.BitVecVal(encode_date(day), own.bits.size())) for own, day in zip(self.terms, days, strict=False)]
        return z3.simplify(z3.substitute(term, *swaps, *more))

    def number(self, term: NumberTerm, *days: date) -> int:
        found = self.value(term.bits, *days)
        assert isinstance(found, z3.BitVecNumRef)
        assert term.bits.size() == width_of(term.low, term.high)
        assert term.low <= found.as_signed_long() <= term.high
        return found.as_signed_long()


@pytest.mark.parametrize(("low", "high"), RANGES)
def test_the_solver_counts_as_the_evaluator(low: date, high: date) -> None:
    """Months and days of random dates, within the bounds that are reckoned, in no more bits than these need."""
    own, source = Days(low, high), random.Random(11)
    months, days = months_between(*own.terms), days_between(*own.terms)
    for _ in range(250):
        one, other = drawn(source, low, high), drawn(source, low, high)
        assert own.number(months, one, other) == functions.months_between(one, other)
        assert own.number(days, one, other) == (other - one).days


@pytest.mark.parametrize("unit", [1, 12])
@pytest.mark.parametrize(("low", "high"), [(date(40, 1, 1), date(9960, 1, 1)), *RANGES[1:4]])
def test_the_solver_moves_as_the_evaluator(low: date, high: date, unit: int) -> None:
    """By constants, by numbers that vary and by one of some constants; negative ones among them."""
    own, source = Days(low, high), random.Random(unit)
    for count in _counts():
        reached = functions.shifted(low, count.low * unit).year, functions.shifted(high, count.high * unit).year
        moved = (add_months if unit == 1 else add_years)(own.terms[0], count, reached)
        for _ in range(15):
            day, (by, more) = drawn(source, low, high), _value(source, count)
            bits = own.value(moved.bits, day, more=more)
            assert isinstance(bits, z3.BitVecNumRef)
            found = decode_date(bits.as_long())
            assert found == functions.shifted(day, by * unit)
            assert own.value(moved.year, day, more=more).as_long() == found.year  # type: ignore[attr-defined]  # a constant
            assert moved.first_year <= found.year <= moved.last_year


def _counts() -> Iterator[NumberTerm]:
    yield from map(constant_number, (-25, -24, -12, -1, 0, 1, 6, 11, 12, 13, 24, 36))
    for low, high in ((-30, 30), (0, 1), (-5, -1), (7, 19)):
        yield NumberTerm(z3.BitVec("n", width_of(low, high)), low, high)
    flag = z3.BitVec("flag", 1)
    yield NumberTerm(z3.If(flag == 0, z3.BitVecVal(6, 5), z3.BitVecVal(-9, 5)), -9, 6)


def _value(source: random.Random, count: NumberTerm) -> tuple[int, list[tuple[z3.ExprRef, z3.ExprRef]]]:
    """Some value of a count, and what its variable is then."""
    if z3.is_bv_value(count.bits):
        return count.low, []
    if count.bits.num_args():
        flag = source.randint(0, 1)
        return (-9 if flag else 6), [(z3.BitVec("flag", 1), z3.BitVecVal(flag, 1))]
    value = source.randint(count.low, count.high)
    return value, [(count.bits, z3.BitVecVal(value, count.bits.size()))]


@pytest.mark.parametrize("name", ["months_between", "days_between"])
@pytest.mark.parametrize(("low", "high"), RANGES)
def test_a_comparison_with_a_constant_needs_no_count(low: date, high: date, name: Between) -> None:
    """It comes to what the number compared comes to, at the constant and beside it, also where the day that is moved leaves the calendar."""
    own, source = Days(low, high), random.Random(3)
    count = functions.months_between if name == "months_between" else lambda one, other: (other - one).days
    for limit in (-1200, -365, -31, -1, 0, 1, 28, 29, 31, 365, 366, 367, 731, 1095, 1096, 1500):
        formulas = {op: compare_between(name, op, own.terms[0], own.terms[1], limit) for op in COMPARISONS}
        for _ in range(8):
            one = drawn(source, low, high)
            try:
                other = functions.shifted(one, limit) if name == "months_between" else one + timedelta(days=limit)
                other += timedelta(days=source.randint(-1, 1))
            except (ValueError, OverflowError):
                other = drawn(source, low, high)
            other = min(max(other, low), high)
            for op, formula in formulas.items():
                assert z3.is_true(own.value(formula, one, other)) is COMPARISONS[op](count(one, other), limit), (op, limit, one, other)


def test_a_day_that_could_leave_the_calendar_is_a_defect() -> None:
    """Such a rulebook is refused where it is loaded, so that no term is made of it."""
    own = Days(date(9999, 1, 1), date.max)
    with pytest.raises(OutOfBounds):
        add_months(own.terms[0], constant_number(12), (9999, 10_000))


def variables(low: date, high: date) -> tuple[list[z3.BoolRef], list[DateTerm]]:
    """Two facts: what holds of everybody, and their terms."""
    found = [declare(FactDefinition(name, dates(low, high), low, Prose(), NOWHERE)) for name in ("one", "other")]
    return [one.domain for one in found], [one.term for one in found if isinstance(one.term, DateTerm)]


@pytest.mark.parametrize(("low", "high"), [(date(1996, 1, 1), date(2004, 12, 31)), (date(1899, 12, 1), date(1900, 3, 31))])
def test_over_integers_it_is_the_same(low: date, high: date) -> None:
    """For pairs of days, each count and each moved day is over integers what it is bit by bit."""
    (always, (start, end)), source = variables(low, high), random.Random(4)
    count = declare(FactDefinition("n", number(-14, 14), 0, Prose(), NOWHERE)).term
    assert isinstance(count, NumberTerm)
    years = (low.year - 15, high.year + 15)
    made: list[Term] = [months_between(start, end), days_between(start, end), add_months(start, count, years), add_years(end, count, years)]
    integers = Integers(always)
    for _ in range(6):
        one, other, by = drawn(source, low, high), drawn(source, low, high), source.randint(-14, 14)
        wanted = [functions.months_between(one, other), (other - one).days]
        wanted += [encode_date(functions.shifted(one, by)), encode_date(functions.shifted(other, 12 * by))]
        fixed = [start.bits == encode_date(one), end.bits == encode_date(other), count.bits == by]
        solver = z3.Solver()
        solver.add(*map(integers.of, (*always, *fixed)), *integers.ranges)
        for term, value in zip(made, wanted, strict=True):
            assert isinstance(term, NumberTerm | DateTerm)
            assert solver.check(integers.of(term.bits == value)) == z3.sat
            assert solver.check(integers.of(term.bits != value)) == z3.unsat


def test_order_is_proved() -> None:
    """Six months are at least 181 days, and at most 184; and who waits 184 days waits six months."""
    always, (start, end) = variables(date(2015, 1, 1), date(2035, 12, 31))
    session, half = Session(always, Limits()), add_months(start, constant_number(6), (2015, 2036))
    for op, limit, possible in (("<=", 184, False), ("<=", 183, True), (">=", 181, False), (">=", 182, True)):
        beyond = z3.Not(compare_between("days_between", op, start, half, limit))
        assert session.decide(beyond).possible is possible
    early = compare_between("months_between", "<", start, end, 6)
    assert not session.decide(early, compare_between("days_between", ">=", start, end, 184)).possible
