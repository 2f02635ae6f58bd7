"""What the second encoder reckons, on every value: products, quotients, roundings, choices; and a defect in each of them is noticed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import product
from math import ceil, floor
from typing import Any

import pytest

import regelproef
from certify.test_planted_everywhere import Plant, found, instead
from regelproef.certify import numbers
from regelproef.certify.clauses import Clauses
from regelproef.certify.facts import Facts, Words
from regelproef.certify.formula import Formula
from regelproef.certify.numbers import Arithmetic, Number
from regelproef.certify.question import Question, Who
from regelproef.certify.table import Table, column
from regelproef.certify.voice import Voice
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.functions import Rounding
from regelproef.language.printer import show
from regelproef.language.typed import Compare, Const, Decided, Derived, HasStatus, all_of
from regelproef.model.rulebook import Rulebook
from tiny import tiny

pytest.importorskip("pysat")
pytest.importorskip("cvc5")
VOCABULARY = """
language: en
reference_date: day
facts:
  day: {type: date, range: [2023-12-30, 2024-01-02], default: 2024-01-01}
  income: {type: money, range: [-31, 40], default: 0}
  children: {type: int, range: [-2, 3], default: 0}
  ill: {type: bool, default: false}
  town: {type: enum, values: [north, south, east], default: north}
derived:
  rate: "if(ill, share, 12.5 %)"
  part: rate of income
  down: "round_down(part, to: 3 cent)"
  up: "round_up(part, to: 3 cent)"
  near: "round_half_up(part, to: 1 cent)"
  even: "round_half_even(part, to: 1 cent)"
  quarter: income div 4
  often: income div 3 cent
  few: "min(2, children) * max(income, -7)"
  each: children * income
  sum: "part + (if(ill, income, -2 * income))"
  less: "max(part, income - 30)"
  when: "if(ill, 2024-01-01, day)"
  well: "if(income < 0, not ill, ill)"
  months: "children * (if(ill, 2, 3) * children)"
decisions:
  help: {type: money}
  deep: {type: bool}
  place: {type: enum, values: [north, south, east]}
"""
PARAMETERS = """
parameters:
  share:
    kind: percent
    periods:
      - {value: 25}
      - {from: 2024-01-01, value: 37.5}
"""
RULES = """
rules:
  - {rule: some, decision: help, when: ["part > 1 cent or each < 12"], then: "near + down"}
  - {rule: none, decision: help, when: ["part <= 1 cent and each >= 12"], then: "quarter + up"}
  - rule: deep
    decision: deep
    when: ["even >= 3 and well or sum < -4 cent or less == -3 cent or often == 2 or few == 8 cent", "town == south or day == when"]
    then: true
  - {rule: place, decision: place, then: "if(children < 0, south, if(ill, town, east))"}
"""


def reckoning() -> Rulebook:
    return tiny(vocabulary=VOCABULARY, rules=RULES, parameters=PARAMETERS)


def everybody(book: Rulebook) -> list[dict[str, Any]]:
    """Every person there can be."""
    days = [date(2023, 12, 30) + timedelta(days=count) for count in range(4)]
    values = [days, range(-31, 41), range(-2, 4), (False, True), ("north", "south", "east")]
    return [dict(zip(book.facts, own, strict=True)) for own in product(*values)]


# -- every value ------------------------------------------------------------------------------------------------------------------------

RANGES = [(0, 0), (-3, -3), (0, 1), (-7, 5), (3, 12), (-13, -2)]


def reckoned(ranges: list[tuple[int, int]], reckon: Callable[..., Number]) -> Iterator[tuple[tuple[int, ...], Number, int]]:
    """For each choice of numbers of these ranges what is reckoned of them: the choice, the number with its bounds, and what its bits come to."""
    clauses = Clauses()
    arithmetic = Arithmetic(clauses)
    own = [arithmetic.declared(low, high) for low, high in ranges]
    made = reckon(arithmetic, *own)
    every = list(product(*(range(low, high + 1) for low, high in ranges)))
    bits = [(number, place, bit) for number, one in enumerate(own) for place, bit in enumerate(one.bits)]
    free = {bit: column([values[number] - own[number].low >> place & 1 == 1 for values in every]) for number, place, bit in bits}
    table = Table(clauses, free, len(every))
    assert not table.broken()
    for at, values in enumerate(every):
        yield values, made, made.low + sum((table.holds(bit) >> at & 1) << place for place, bit in enumerate(made.bits))


@pytest.mark.parametrize(("one", "other"), [*product(RANGES, RANGES)])
def test_a_product_is_one_and_lies_within_its_bounds(one: tuple[int, int], other: tuple[int, int]) -> None:
    """Of every two numbers, with no bit more than the bounds need."""
    for (a, b), made, came in reckoned([one, other], Arithmetic.product):
        assert came == a * b
        assert made.low <= came <= made.high
        assert len(made.bits) == (made.high - made.low).bit_length()


@pytest.mark.parametrize("divisor", [1, 2, 3, 4, 5, 7, 16, 100])
@pytest.mark.parametrize("own", [*RANGES, (-70, 70)])
def test_what_is_divided_comes_to_a_quotient_and_a_rest(own: tuple[int, int], divisor: int) -> None:
    """n * q + r is the number, and r is no less than 0 and less than n."""
    quotients = [*reckoned([own], lambda arithmetic, number: arithmetic.divided(number, divisor)[0])]
    rests = [*reckoned([own], lambda arithmetic, number: arithmetic.divided(number, divisor)[1])]
    for ((number,), made, quotient), (_, _, rest) in zip(quotients, rests, strict=True):
        assert divisor * quotient + rest == number
        assert 0 <= rest < divisor
        assert made.low <= quotient <= made.high


@pytest.mark.parametrize("how", ["down", "up", "half_up", "half_even"])
@pytest.mark.parametrize("divisor", [1, 2, 3, 6])
def test_a_rounding_is_that_of_the_fraction(how: Rounding, divisor: int) -> None:
    """As fractions have it, also of what is negative."""
    own = Voice(regelproef.load("tests/rulebooks/parking"), Facts(Arithmetic(Clauses()), Words()), {})

    def rounded(arithmetic: Arithmetic, number: Number) -> Number:
        own.facts = Facts(arithmetic, Words())
        return own._rounded(how, number, divisor)

    for (number,), _, came in reckoned([(-14, 15)], rounded):
        exact = Fraction(number, divisor)
        half = floor(exact + Fraction(1, 2))
        assert came == {"down": floor(exact), "up": ceil(exact), "half_up": half, "half_even": round(exact)}[how]


def test_everybody_is_decided_as_by_the_evaluator() -> None:
    """Whoever there can be in a small rulebook that reckons: every derived value, and what each decision comes to."""
    book = reckoning()
    persons, formula, evaluator = everybody(book), Formula(book.facts), Evaluator(book)
    expected: dict[Any, int] = {}
    for place, person in enumerate(persons):
        state = evaluator.state_of(person, ())
        for name, definition in book.derived.items():
            line = Compare("==", Derived(name, definition.type), Const(compiled_of(evaluator, book, name)(state), definition.type))
            expected[line] = expected.get(line, 0) | 1 << place
        for name, outcome in evaluator.decide(person).items():
            type_ = book.decisions[name].type
            line = all_of(
                (HasStatus(name, outcome.status), *([Compare("==", Decided(name, type_), Const(outcome.value, type_))] if outcome.ok else []))
            )
            expected[line] = expected.get(line, 0) | 1 << place
    literals = {line: formula.add(Question({"": Who(book)}, (line,), world=False)).literal for line in expected}
    table = Table(formula.clauses, formula.free([(person,) for person in persons]), len(persons))
    assert not table.broken()
    for line, literal in literals.items():
        assert table.holds(literal) == expected[line], show(line)


def compiled_of(evaluator: Evaluator, book: Rulebook, name: str) -> Callable[[Any], Any]:
    return evaluator.compiler.compile(book.index.definition(name))


# -- defects ----------------------------------------------------------------------------------------------------------------------------


def otherwise(name: str, how: str) -> Plant:
    """Another rounding in the place of one."""
    return instead(Voice, "_rounded", lambda right, own, asked, *given: right(own, how if asked == name else asked, *given))


def off_by_one(right: Callable[..., Any], own: Arithmetic, one: Number, divisor: int) -> Any:
    return right(own, own.plus(one, numbers.constant(1)), divisor)


def twisted(right: Callable[..., Any], own: Voice, call: Any) -> Any:
    if call.name != "if":
        return right(own, call)
    condition, then, otherwise = call.arguments
    return right(own, replace(call, arguments=(condition, otherwise, then)))


DEFECTS: dict[str, Plant] = {
    "a quotient off by one": instead(Arithmetic, "divided", off_by_one),
    "down is up": otherwise("down", "up"),
    "up is down": otherwise("up", "down"),
    "of two equally near the lower": otherwise("half_up", "half_even"),
    "of two equally near the greater": otherwise("half_even", "half_up"),
    "a choice is the other": instead(Voice, "_called", twisted),
    "a product is the one of the least value": instead(Arithmetic, "product", lambda _, own, one, other: own.times(one.low, other)),
    "what is finer is as it was": instead(
        Arithmetic, "times", lambda right, own, factor, one: right(own, 1 if factor in {10, 100, 1000} else factor, one)
    ),
}


@pytest.mark.parametrize("name", DEFECTS)
def test_a_defect_is_noticed(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Before anything is certified, where some rule reckons so."""
    DEFECTS[name](monkeypatch)
    assert found(reckoning())


def test_without_a_defect_nothing_is_noticed() -> None:
    """Or the others would show nothing."""
    assert not found(reckoning())
