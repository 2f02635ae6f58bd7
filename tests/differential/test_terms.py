"""Terms never leave their width: whatever is computed of numbers, dates, words and histories comes to what it comes to in Python.

The variables are those of facts with random ranges, wide and narrow, negative and positive; results are read from a model where the facts are fixed.
"""

from __future__ import annotations

from datetime import date

import pytest
import z3
from hypothesis import given
from hypothesis import strategies as st

from differential.agreement import holds, value_in
from expressions import Draw
from regelproef.answer.engine_error import Disagreement
from regelproef.answer.outcome import MAX_NUMBER, Value
from regelproef.answer.place import NOWHERE
from regelproef.encode.facts import FactVariable, declare, is_value
from regelproef.encode.logic import FALSE, TRUE, truth
from regelproef.encode.spans import compare_run, count_of, longest_run
from regelproef.encode.terms import (
    NullableTerm,
    NumberTerm,
    OutOfBounds,
    Term,
    calculate,
    compare,
    constant_number,
    constant_term,
    date_in_year,
    decode_date,
    either,
    encode_date,
    equal,
    same_value,
)
from regelproef.evaluate.closures import OPERATORS
from regelproef.evaluate.closures import longest_run as longest
from regelproef.language.types import Kind, Type
from regelproef.model.parts import FactDefinition, Prose

ENDS = st.one_of(
    st.integers(-9, 9), st.integers(-(10**6), 10**6), st.sampled_from([-MAX_NUMBER, -(2**31), -128, 127, 128, 255, 256, 2**31, MAX_NUMBER])
)
COMPARISONS = ("==", "!=", "<", "<=", ">", ">=")


class Drawn:
    """Terms with the values that they have for one person."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.variables: dict[str, FactVariable] = {}
        self.person: dict[str, Value] = {}

    def fact(self, type_: Type, value: Value) -> tuple[Term, Value]:
        name = f"f{len(self.variables)}"
        default = frozenset() if type_.kind is Kind.HISTORY else value
        self.variables[name] = declare(FactDefinition(name, type_, default, Prose(), NOWHERE))
        self.person[name] = value
        return self.variables[name].term, value

    def number(self) -> tuple[NumberTerm, int]:
        low, high = sorted((self.draw(ENDS), self.draw(ENDS)))
        value = self.draw(st.one_of(st.integers(low, high), st.sampled_from([low, high])))
        if self.draw(st.booleans()):
            return constant_number(value), value
        return self.fact(Type(Kind.INT, (), low, high), value)  # type: ignore[return-value]  # a number

    def word(self) -> tuple[Term, Value]:
        values = self.draw(st.lists(st.sampled_from("abcde"), min_size=1, max_size=4, unique=True))
        value = self.draw(st.sampled_from(values))
        return (constant_term(value), value) if self.draw(st.booleans()) else self.fact(Type(Kind.ENUM, tuple(values)), value)

    def flag(self) -> tuple[z3.BoolRef, bool]:
        return self.fact(Type(Kind.BOOL), self.draw(st.booleans()))  # type: ignore[return-value]  # a truth value

    def day(self) -> tuple[Term, Value]:
        low, high = sorted((self.draw(st.dates()), self.draw(st.dates())))
        value = self.draw(st.one_of(st.dates(low, high), st.sampled_from([low, high])))
        return (constant_term(value), value) if self.draw(st.booleans()) else self.fact(Type(Kind.DATE, (), low, high), value)

    def plain(self, kind: str) -> tuple[Term, Value]:
        return {"number": self.number, "word": self.word, "flag": self.flag, "day": self.day}[kind]()  # type: ignore[return-value]  # of that kind

    def nullable(self, kind: str, depth: int) -> tuple[Term, Value]:
        """Choices within choices, some of which are null."""
        if depth == 0:
            if self.draw(st.integers(0, 3)) == 0:
                return NullableTerm(TRUE, None), None
            return self.plain(kind)
        condition, first = self.flag()
        yes, no = self.nullable(kind, depth - 1), self.nullable(kind, depth - 1)
        if self.draw(st.integers(0, 4)) == 0:
            condition, first = truth(first), first
        return either(condition, yes[0], no[0]), yes[1] if first else no[1]

    def model(self) -> z3.ModelRef:
        solver = z3.SimpleSolver()
        solver.add(*(variable.domain for variable in self.variables.values()))
        solver.add(*(is_value(self.variables[name], value) for name, value in self.person.items()))
        assert solver.check() == z3.sat
        return solver.model()


@given(st.data())
def test_sums_and_products_come_to_the_number(data: st.DataObject) -> None:
    """Of whatever widths; the bounds hold the result, and nothing wraps."""
    drawn = Drawn(data.draw)
    term, value = drawn.number()
    for _ in range(data.draw(st.integers(1, 4))):
        op, (other, number) = data.draw(st.sampled_from("+-*")), drawn.number()
        term, value = calculate(op, term, other), OPERATORS[op](value, number)
    assert term.low <= value <= term.high
    assert value_in(drawn.model(), term) == value


@given(st.data())
def test_comparisons_of_numbers_of_different_widths(data: st.DataObject) -> None:
    """Constants far outside the range of a fact among them."""
    drawn = Drawn(data.draw)
    (one, first), (other, second) = drawn.number(), drawn.number()
    model = drawn.model()
    for op in COMPARISONS:
        assert holds(model, compare(op, one, other)) is OPERATORS[op](first, second)
    assert holds(model, equal(one, other)) is holds(model, same_value(one, other)) is (first == second)


@pytest.mark.parametrize("kind", ["number", "word", "flag", "day"])
@given(st.data())
def test_choices_within_choices(kind: str, data: st.DataObject) -> None:
    """Nullable terms of numbers of different widths, words of different lists, days: what they come to, and when two are equal."""
    drawn = Drawn(data.draw)
    (one, first), (other, second) = drawn.nullable(kind, 2), drawn.nullable(kind, 2)
    model = drawn.model()
    assert value_in(model, one) == first
    assert value_in(model, other) == second
    assert holds(model, equal(one, other)) is (first == second)
    assert holds(model, same_value(one, other)) is (first == second)


@given(st.lists(st.booleans(), min_size=1, max_size=9), st.integers(-3, 12))
def test_runs_and_counts(held: list[bool], bound: int) -> None:
    """Compared with any constant, without counting and by counting."""
    flags = [z3.Bool(f"y{year}") for year in range(len(held))]
    solver = z3.SimpleSolver()
    solver.add(*(flag if holds_ else z3.Not(flag) for flag, holds_ in zip(flags, held, strict=True)))
    assert solver.check() == z3.sat
    model = solver.model()
    assert value_in(model, count_of(flags)) == sum(held)
    assert value_in(model, longest_run(flags)) == longest(held)
    for op in COMPARISONS:
        expected = OPERATORS[op](longest(held), bound)
        assert holds(model, compare_run(op, flags, bound)) is expected
        assert holds(model, compare(op, longest_run(flags), constant_number(bound))) is expected


def test_a_value_that_a_fact_cannot_have() -> None:
    """It is no other value that happens to have the same bits, and a word or year that is not listed is nobody's."""
    number = declare(FactDefinition("x", Type(Kind.INT, (), 0, 100), 0, Prose(), NOWHERE))
    assert is_value(number, 256 + 7) is FALSE
    assert is_value(declare(FactDefinition("w", Type(Kind.ENUM, ("a", "b")), "a", Prose(), NOWHERE)), "c") is FALSE
    history = declare(FactDefinition("h", Type(Kind.HISTORY, (), 2000, 2002), frozenset(), Prose(), NOWHERE))
    assert is_value(history, frozenset({2001, 1999})) is FALSE


@pytest.mark.parametrize("year", [NumberTerm(z3.BitVec("y", 5), 0, 10), NumberTerm(z3.BitVec("y", 15), 1, 10_000)])
def test_a_year_that_leaves_the_calendar_is_a_defect(year: NumberTerm) -> None:
    """It is refused where a rulebook is loaded; a term of one is never made."""
    with pytest.raises(OutOfBounds):
        date_in_year(year, 1, 1)


def test_the_first_and_the_last_day() -> None:
    """Both ends of the calendar are days like any other."""
    first = declare(FactDefinition("d", Type(Kind.DATE, (), date.min, date.max), date.min, Prose(), NOWHERE))
    for day in (date.min, date(4, 2, 29), date(9996, 2, 29), date.max):
        solver = z3.SimpleSolver()
        solver.add(first.domain, is_value(first, day))
        assert solver.check() == z3.sat
        assert value_in(solver.model(), first.term) == day


def test_a_day_in_no_calendar_is_a_defect_of_the_engine() -> None:
    """Wherever a wrong encoding shows itself, it is told as one."""
    day = date(2023, 2, 28)
    assert decode_date(encode_date(day)) == day
    with pytest.raises(Disagreement, match="2023-2-29"):
        decode_date(encode_date(day) + 1)
