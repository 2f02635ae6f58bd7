"""Finitely many outcomes stand for all: what the elimination says is what trying every outcome says."""

from __future__ import annotations

from datetime import date, timedelta

import z3
from hypothesis import example, given
from hypothesis import strategies as st

from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Outcome, Status, Value
from regelproef.encode.facts import is_person
from regelproef.encode.free import FreeEncoder, outcome_variables
from regelproef.encode.points import days_around, some_outcome
from regelproef.encode.terms import DateTerm, constant_date, decode_date
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.names import names_in
from regelproef.model.rulebook import Rulebook
from regelproef.prove.session import Session
from sources.rulebook import saying

OPS = st.sampled_from(["==", "!=", "<", "<=", ">", ">="])
NUMBERS = st.one_of(st.integers(-6, 6).map(str), st.sampled_from(["level", "2 * level", "level - 4", "year(day) - 2022"]))
SIDES = st.sampled_from(["{}", "{} + level", "{} - 3", "5 - {}", "level - {}"])
AMOUNT = st.builds(lambda side, op, number: f"{side.format('amount')} {op} {number}", SIDES, OPS, NUMBERS)
FLIPPED = st.builds(lambda op, number: f"{number} {op} amount", OPS, NUMBERS)
LISTED = st.lists(st.integers(-6, 6), min_size=1, max_size=3, unique=True).map(lambda values: f"amount in {{{', '.join(map(str, values))}}}")
BONUS = st.one_of(st.just("bonus is null"), st.builds(lambda op, number: f"(bonus is not null and bonus {op} {number})", OPS, NUMBERS))
OTHER = st.sampled_from(["open", "shade == dark", "shade in {light, none}", "flag", "level > 0", "concludes(shade, light)"])
ATOMS = st.one_of(AMOUNT, FLIPPED, LISTED, BONUS, OTHER)
FORMULAS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"({' and '.join(parts)})"),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"({' or '.join(parts)})"),
        inner.map(lambda part: f"not ({part})"),
    ),
    max_leaves=5,
)
DATES = st.one_of(
    st.builds(
        lambda op, day: f"due {op} {day}",
        OPS,
        st.sampled_from(["day", "2020-02-29", "2021-12-31", "date(year(day), 3, 1)", "date(year(day), 12, 31)"]),
    ),
    st.builds(lambda op, year: f"year(due) {op} {year}", OPS, st.sampled_from(["2021", "year(day)"])),
)
TRIED = range(-25, 26)  # beyond every number that the formulas can name, and its neighbours
DAYS = [date(2018, 12, 1) + timedelta(days=days) for days in range(7 * 366)]


def eliminated(book: Rulebook, person: dict[str, Value]) -> bool:
    """What the elimination says about the one statement of the book and this person."""
    encoder = FreeEncoder(book, {name: variable.term for name, variable in outcome_variables(book).items()})
    then = [formula.expr for formula in book.statements["A-1"].then]
    condition = some_outcome(encoder, then, names_in(then).decisions)
    return Session(encoder.domain, Limits()).ask(condition, is_person(encoder.facts, person)).possible


def tried(book: Rulebook, person: dict[str, Value], outcomes: list[dict[str, Value]]) -> bool:
    """Whether one of these outcomes meets the statement, by the evaluator."""
    evaluator = Evaluator(book)
    parts = [evaluator.compiler.compile(formula.expr) for formula in book.statements["A-1"].then]
    return any(all(part(with_said(person, one)) for part in parts) for one in outcomes)


def with_said(person: dict[str, Value], outcomes: dict[str, Value]) -> dict[str, object]:
    said = {f"outcome of {name}": Outcome(Status.VALUE, value, (), (), (value,)) for name, value in outcomes.items()}
    return {**person, **outcomes, **said}


@given(FORMULAS, st.integers(-3, 3), st.booleans())
def test_numbers_and_values(formula: str, level: int, flag: bool) -> None:
    """Some amount, bonus, truth value and shade meet a formula exactly when one of those in a range wide enough does."""
    book = saying({"then": [formula]})
    person = {**book.default_person(), "level": level, "flag": flag}
    shades: list[Value] = ["light", "dark", "none"]
    amounts: list[Value] = list(TRIED) if "amount" in formula else [0]
    bonuses: list[Value] = [None, *TRIED] if "bonus" in formula else [None]
    outcomes: list[dict[str, Value]] = [
        {"amount": amount, "bonus": bonus, "open": open_, "shade": shade}
        for amount in amounts
        for bonus in bonuses
        for open_ in (False, True)
        for shade in shades
    ]
    assert eliminated(book, person) == tried(book, person, outcomes)


@given(st.lists(DATES, min_size=1, max_size=4), st.dates(date(2020, 1, 1), date(2024, 12, 31)))
def test_days(lines: list[str], day: date) -> None:
    """Some day meets every line exactly when one of the days around does."""
    book = saying({"then": ["due is not null", *lines]})
    person = {**book.default_person(), "day": day}
    assert eliminated(book, person) == tried(book, person, [{"due": due} for due in DAYS])


@given(st.dates(date(1, 1, 2), date(9999, 12, 30)))
@example(date(4200, 2, 28))
@example(date(9900, 3, 1))
def test_neighbours_by_the_calendar(day: date) -> None:
    """The day before and the day after a day that is a variable are those of the calendar."""
    year, month, of_month = z3.BitVec("year", 15), z3.BitVec("month", 4), z3.BitVec("day", 5)
    found = days_around(DateTerm(z3.Concat(year, month, of_month), year, 1, 9999))
    values = [(year, z3.BitVecVal(day.year, 15)), (month, z3.BitVecVal(day.month, 4)), (of_month, z3.BitVecVal(day.day, 5))]
    decoded = [decode_date(z3.simplify(z3.substitute(term.bits, *values)).as_long()) for term in found]
    assert decoded == [day - timedelta(days=1), day, day + timedelta(days=1)]
    assert [decode_date(term.bits.as_long()) for term in days_around(constant_date(day))] == decoded
