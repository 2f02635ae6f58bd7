"""Formulas in which decisions are free: whatever value a decision has in them, no rule gave it.

In: a rulebook, and a term for each decision that may be read. Out: solver terms for the formulas of statements. `outcome_variables` makes the
variables of decisions that stand for any outcome at all: any value of an enum, any number up to 10^15 either way, any day of the years 1 to 4000,
and null where the decision may be null.
Bounds that the type checker computed hold for outcomes that rules give, not for free ones; so numbers are computed here with the bounds of the
terms themselves, and a shape for which that cannot be done raises `Outside`, never a wrong answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from datetime import date
from typing import Any

import z3

from regelproef.answer.outcome import Value
from regelproef.answer.place import NOWHERE
from regelproef.encode.calendar import date_part
from regelproef.encode.encoder import Encoder
from regelproef.encode.facts import FactVariable, declare
from regelproef.encode.logic import TRUE
from regelproef.encode.terms import DateTerm, NullableTerm, NumberTerm, Term, equal, plain, resize, width_of
from regelproef.language.typed import Arithmetic, Concludes, Decided, Expr, Function, HasStatus, walk
from regelproef.language.types import BOOL, MAX_RESULT, Kind, Type, dates, number
from regelproef.model.parts import FactDefinition, Prose
from regelproef.model.rulebook import Rulebook

FIRST_DAY, LAST_DAY = date(1, 1, 1), date(4000, 12, 31)
ORIGIN = date(2000, 1, 1)  # the day from which a free date is measured in a canonical witness
MAX_YEAR = 9999


class Outside(Exception):
    """A formula of a shape for which the question cannot be decided; the message is the part concerned."""


@dataclass(frozen=True)
class OutcomeVariable:
    """A decision that may come to anything; `null` is absent where it cannot be null."""

    name: str
    value: FactVariable
    null: FactVariable | None

    @property
    def term(self) -> Term:
        if self.null is None:
            return self.value.term
        flag = self.null.term
        assert isinstance(flag, z3.BoolRef)
        return NullableTerm(flag, self.value.term)


def outcome_variables(book: Rulebook) -> dict[str, OutcomeVariable]:
    found = {}
    for name, decision in book.decisions.items():
        null = _declare(f"{name} is null", BOOL, False) if decision.type.nullable else None
        found[name] = OutcomeVariable(name, _declare(name, *_any_outcome(decision.type)), null)
    return found


def _declare(name: str, type_: Type, default: Value) -> FactVariable:
    return declare(FactDefinition(name, type_, default, Prose(), NOWHERE), "outcome ")


def _any_outcome(type_: Type) -> tuple[Type, Value]:
    match type_.kind:
        case Kind.BOOL:
            return BOOL, False
        case Kind.ENUM:
            return Type(Kind.ENUM, type_.values), type_.values[0]
        case Kind.DATE:
            return dates(FIRST_DAY, LAST_DAY), ORIGIN
        case kind:
            return number(-MAX_RESULT, MAX_RESULT, kind), 0


def decisions_in(expr: Expr) -> frozenset[str]:
    """The decisions that an expression speaks of, in whatever way."""
    return frozenset(
        part.name if isinstance(part, Decided) else part.decision for part in walk(expr) if isinstance(part, Decided | Concludes | HasStatus)
    )


class FreeEncoder(Encoder):
    """Encodes formulas over one person and free outcomes."""

    def __init__(self, book: Rulebook, outcomes: Mapping[str, Term]) -> None:
        super().__init__(book)
        self.outcomes = dict(outcomes)
        self.parent: FreeEncoder | None = None

    def with_outcomes(self, outcomes: Mapping[str, Term]) -> FreeEncoder:
        """The same person, other outcomes of some decisions; what does not read those is shared."""
        changed = copy(self)
        changed.outcomes = {**self.outcomes, **outcomes}
        changed.parent = self
        changed.replaced = frozenset(outcomes)
        changed._terms = {}
        return changed

    replaced: frozenset[str] = frozenset()

    def term(self, expr: Expr) -> Term:
        if self.parent is not None and not self.replaced & decisions_in(expr):
            return self.parent.term(expr)
        return super().term(expr)

    def _encode(self, expr: Expr) -> Term:
        match expr:
            case Decided(name=name):
                return self.outcomes[name]
            case Concludes(decision=decision, value=value):
                return equal(self.outcomes[decision], self.term(value))
            case HasStatus():
                return TRUE
            case Arithmetic():
                return self.calculate(expr.op, self.number(expr.left), self.number(expr.right))
            case Function(name="year", arguments=(day,)) if decisions_in(day):
                return self._year(day)
            case Function(name="date" | "age") if decisions_in(expr):
                return self._of_decision(expr)
            case _:
                return super()._encode(expr)

    def number(self, expr: Expr) -> NumberTerm:
        found = plain(self.term(expr))
        assert isinstance(found, NumberTerm)
        return found

    def calculate(self, op: str, left: NumberTerm, right: NumberTerm) -> NumberTerm:
        """A sum, difference or product with the exact bounds of its operands."""
        ends = [_calculate(op, a, b) for a in (left.low, left.high) for b in (right.low, right.high)]
        low, high = min(ends), max(ends)
        width = max(width_of(low, high), width_of(left.low, left.high), width_of(right.low, right.high))
        bits = _calculate(op, resize(left, width), resize(right, width))
        return NumberTerm(resize(NumberTerm(bits, low, high), width_of(low, high)), low, high)

    def _year(self, day: Expr) -> NumberTerm:
        found = plain(self.term(day))
        assert isinstance(found, DateTerm)
        return date_part("year", found)

    def _of_decision(self, expr: Function) -> Term:
        """A date in the year that an outcome gives; an age from an outcome has no bounds."""
        if expr.name == "date":
            year = self.number(expr.arguments[0])
            if year.low >= 0 and year.high <= MAX_YEAR:
                return super()._encode(expr)
        raise Outside(expr.name)


def _calculate(op: str, left: Any, right: Any) -> Any:
    match op:
        case "+":
            return left + right
        case "-":
            return left - right
        case _:
            return left * right
