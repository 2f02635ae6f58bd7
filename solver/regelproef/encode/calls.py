"""Arithmetic and calls of functions as solver terms.

In: the typed node, and the terms of its direct parts. Out: the term of the whole; what is used is known not to be null.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from regelproef.encode import calendar, terms
from regelproef.encode.decisions import truth_of
from regelproef.encode.numbers import divided, product, scaled
from regelproef.encode.terms import DateTerm, NumberTerm, PlainTerm, Term, calculate, constant_number
from regelproef.language import typed as node
from regelproef.language.functions import Shift


def reckoned(expr: node.Arithmetic | node.Finer | node.Rounded, parts: Sequence[PlainTerm]) -> Term:
    numbers = [part for part in parts if isinstance(part, NumberTerm)]
    match expr:
        case node.Arithmetic(op="*"):
            return product(*numbers)
        case node.Arithmetic(op=op):
            return calculate(op, *numbers)
        case node.Finer(times=times):
            return scaled(numbers[0], times)
        case node.Rounded(how=how, divisor=divisor, step=step):
            return calculate("*", constant_number(step), divided(numbers[0], divisor, how))
        case _:
            assert_never(expr)


def shifted(how: Shift, parts: Sequence[PlainTerm], years: calendar.Years) -> DateTerm:
    """A date so many months or years later, which lies in these years."""
    day, count = parts
    assert isinstance(day, DateTerm) and isinstance(count, NumberTerm)
    return (calendar.add_months if how == "add_months" else calendar.add_years)(day, count, years)


def called(expr: node.Function, parts: Sequence[PlainTerm]) -> Term:
    first = parts[0]
    match expr.name:
        case "year" | "month" | "day":
            assert isinstance(first, DateTerm)
            return terms.date_part(expr.name, first)
        case "date":
            assert isinstance(first, NumberTerm)
            if len(parts) == 2:
                assert isinstance(parts[1], DateTerm)
                return terms.date_with(first, parts[1])
            month, day = (int(str(part.value)) for part in expr.arguments[1:] if isinstance(part, node.Const))
            return terms.date_in_year(first, month, day)
        case "age":
            second = parts[1]
            assert isinstance(first, DateTerm) and isinstance(second, DateTerm)
            return terms.age(first, second)
        case "months_between" | "days_between":
            second = parts[1]
            assert isinstance(first, DateTerm) and isinstance(second, DateTerm)
            return (calendar.months_between if expr.name == "months_between" else calendar.days_between)(first, second)
        case "add_months" | "add_years":
            return shifted(expr.name, parts, (expr.type.first_date.year, expr.type.last_date.year))
        case "min":
            return terms.up_to(terms.either(terms.compare("<=", first, parts[1]), first, parts[1]), first, parts[1])
        case "max":
            return terms.from_on(terms.either(terms.compare(">=", first, parts[1]), first, parts[1]), first, parts[1])
        case "if":
            return terms.either(truth_of(first), parts[1], parts[2])
        case _:
            assert_never(expr.name)
