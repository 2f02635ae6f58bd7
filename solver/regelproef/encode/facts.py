"""Variables for the facts of one person, what they range over, and models back to persons.

In: the fact definitions of a rulebook. Out: a term for each fact, the constraints of their ranges, and `decode`, the inverse on models.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

import z3

from regelproef.answer.outcome import Value
from regelproef.encode import terms
from regelproef.encode.logic import FALSE, TRUE, conj, disj, exactly_one, neg, truth_in
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition


@dataclass(frozen=True)
class FactVariable:
    """`variables` are the solver's constants that make up the term; `domain` holds of every possible value."""

    fact: FactDefinition
    term: terms.PlainTerm
    variables: tuple[z3.ExprRef, ...]
    domain: z3.BoolRef
    differs: z3.BoolRef  # from the default


def declare(fact: FactDefinition, prefix: str = "") -> FactVariable:
    """Fresh variables for one fact of the person that `prefix` names."""
    name = f"{prefix}{fact.name}"
    match fact.type.kind:
        case Kind.BOOL:
            flag = z3.Bool(name)
            return FactVariable(fact, flag, (flag,), TRUE, neg(flag) if fact.default else flag)
        case Kind.ENUM:
            values = {value: z3.Bool(f"{name}={value}") for value in fact.type.values}
            literals = tuple(values.values())
            return FactVariable(fact, terms.EnumTerm(values), literals, exactly_one(literals), neg(values[str(fact.default)]))
        case Kind.INT | Kind.MONEY | Kind.RATE:  # a rate where an amount is supposed to be a fact
            low, high = fact.type.lowest, fact.type.highest
            bits = z3.BitVec(name, terms.width_of(low, high))
            return FactVariable(fact, terms.NumberTerm(bits, low, high), (bits,), conj((bits >= low, bits <= high)), bits != fact.default)
        case Kind.DATE:
            return _declare_date(fact, name)
        case _:
            years = {year: z3.Bool(f"{name}@{year}") for year in range(fact.type.lowest, fact.type.highest + 1)}
            assert isinstance(fact.default, frozenset)
            differs = disj(neg(flag) if year in fact.default else flag for year, flag in years.items())
            return FactVariable(fact, terms.HistoryTerm(years), tuple(years.values()), TRUE, differs)


def _declare_date(fact: FactDefinition, name: str) -> FactVariable:
    year, month, day = (
        z3.BitVec(f"{name}.year", terms.YEAR_BITS),
        z3.BitVec(f"{name}.month", terms.MONTH_BITS),
        z3.BitVec(f"{name}.day", terms.DAY_BITS),
    )
    bits = z3.Concat(year, month, day)
    low, high = fact.type.first_date, fact.type.last_date
    assert isinstance(fact.default, date)
    domain = conj(
        (
            terms.is_calendar_date(year, month, day, low, high),
            z3.UGE(bits, terms.bits_of(terms.encode_date(low), terms.DATE_BITS)),
            z3.ULE(bits, terms.bits_of(terms.encode_date(high), terms.DATE_BITS)),
            z3.UGE(year, low.year),
            z3.ULE(year, high.year),
        )
    )
    differs = bits != terms.bits_of(terms.encode_date(fact.default), terms.DATE_BITS)
    return FactVariable(fact, terms.DateTerm(bits, year, low.year, high.year), (year, month, day), domain, differs)


def decode(variable: FactVariable, model: z3.ModelRef) -> Value:
    """The value of a fact in a model; variables that the model leaves free take the value of the default."""
    term, default = variable.term, variable.fact.default
    match term:
        case terms.EnumTerm(values=values):
            return next((value for value, literal in values.items() if truth_in(model, literal)), default)
        case terms.NumberTerm(bits=bits):
            found = model.eval(bits)
            return found.as_signed_long() if z3.is_bv_value(found) else default
        case terms.DateTerm():
            return _decode_date(variable, model)
        case terms.HistoryTerm(years=years):
            assert isinstance(default, frozenset)
            return frozenset(year for year, flag in years.items() if _holds(model, flag, year in default))
        case _:
            return _holds(model, term, bool(default))


def _holds(model: z3.ModelRef, flag: z3.BoolRef, otherwise: bool) -> bool:
    found = truth_in(model, flag)
    return otherwise if found is None else found


def _decode_date(variable: FactVariable, model: z3.ModelRef) -> date:
    default = variable.fact.default
    assert isinstance(default, date)
    parts = [model.eval(part) for part in variable.variables]
    if not any(z3.is_bv_value(part) for part in parts):
        return default
    numbers = [part.as_long() if z3.is_bv_value(part) else own for part, own in zip(parts, (default.year, default.month, default.day), strict=True)]
    return terms.decode_date((numbers[0] << (terms.MONTH_BITS + terms.DAY_BITS)) | (numbers[1] << terms.DAY_BITS) | numbers[2])


def is_value(variable: FactVariable, value: Value) -> z3.BoolRef:
    """The fact has exactly this value."""
    term = variable.term
    match term:
        case terms.EnumTerm(values=values):
            return values.get(str(value), FALSE)
        case terms.NumberTerm():
            assert isinstance(value, int)
            return terms.compare("==", term, terms.constant_number(value))
        case terms.DateTerm(bits=bits):
            assert isinstance(value, date)
            return bits == terms.bits_of(terms.encode_date(value), terms.DATE_BITS)
        case terms.HistoryTerm(years=years):
            assert isinstance(value, frozenset)
            return conj(flag if year in value else neg(flag) for year, flag in years.items()) if value <= years.keys() else FALSE
        case _:
            return term if value else neg(term)


def is_person(variables: Mapping[str, FactVariable], person: Mapping[str, Value]) -> z3.BoolRef:
    """The facts named in `person` have those values."""
    return conj(is_value(variables[name], value) for name, value in person.items())


def one_step(first: FactVariable, second: FactVariable) -> z3.BoolRef:
    """Two variables of one fact lie one step apart: a unit, a day, a year of a history, another truth value or word."""
    match first.term:
        case terms.NumberTerm(low=low, high=high):
            width = terms.width_of(low, high) + 1
            a, b = (z3.SignExt(width - one.size(), one) for one in (first.variables[0], second.variables[0]))
            return disj((b == a + 1, a == b + 1))
        case terms.DateTerm():
            return disj((_next_day(first, second), _next_day(second, first)))
        case terms.HistoryTerm():
            differ = [z3.Xor(a, b) for a, b in zip(first.variables, second.variables, strict=True)]
            return conj((disj(differ), z3.AtMost(*differ, 1)))
        case _:
            return disj(z3.Xor(a, b) for a, b in zip(first.variables, second.variables, strict=True))


def _next_day(day: FactVariable, following: FactVariable) -> z3.BoolRef:
    """`following` is the day after `day`; both exist in the calendar."""
    (y, m, d), (y2, m2, d2) = day.variables, following.variables
    type_ = day.fact.type
    leap = [year for year in range(type_.first_date.year, type_.last_date.year + 1) if isleap(year)]
    thirty = disj(m == month for month in terms.SHORT_MONTHS)
    is_leap = disj(y == year for year in leap)
    february = disj((d == 29, conj((d == 28, neg(is_leap)))))
    last = disj((d == 31, conj((d == 30, thirty)), conj((m == 2, february))))
    return disj(
        (
            conj((y == y2, m == m2, d2 == d + 1, d != 31)),
            conj((last, m != 12, y == y2, m2 == m + 1, d2 == 1)),
            conj((m == 12, d == 31, y2 == y + 1, m2 == 1, d2 == 1)),
        )
    )


def same_fact(one: FactVariable, other: FactVariable) -> z3.BoolRef:
    """Two variables of one fact have the same value."""
    return conj(a == b for a, b in zip(one.variables, other.variables, strict=True))


def around(variable: FactVariable, value: Value) -> FactVariable:
    """The variable with another value in the role of the default, so that nearest means nearest to it."""
    return replace(variable, fact=replace(variable.fact, default=value), differs=neg(is_value(variable, value)))
