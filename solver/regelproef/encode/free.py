"""Formulas in which decisions are free: whatever value a decision has in them, no rule gave it.

In: a rulebook, and a term for each decision that may be read. Out: solver terms for the formulas of statements. `outcome_variables` makes the
variables of decisions that stand for any outcome at all: any value of an enum, any number up to 10^15 either way, any day of the years 1 to 4000,
and null where the decision may be null.
Bounds that the type checker computed hold for outcomes that rules give, not for free ones; terms are computed with the bounds of their own operands,
and a shape for which that cannot be done raises `Outside`, never a wrong answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date

import z3

from regelproef.answer.limits import NO_CLOCK, Limits
from regelproef.answer.outcome import Status, Value
from regelproef.answer.place import NOWHERE
from regelproef.encode.calendar import years_after
from regelproef.encode.calls import shifted
from regelproef.encode.encoder import Encoder
from regelproef.encode.facts import FactVariable, declare
from regelproef.encode.logic import truth
from regelproef.encode.terms import MAX_YEAR, DateTerm, NullableTerm, NumberTerm, PlainTerm, Term, calculate, constant_number, equal, plain
from regelproef.language.functions import MONTHS_OF_YEAR, Shift
from regelproef.language.typed import Concludes, Decided, Expr, Function, HasStatus, RuleStands, SameOutcome
from regelproef.language.types import BOOL, MAX_RESULT, Kind, Type, dates, number
from regelproef.model.parts import FactDefinition, Prose
from regelproef.model.rulebook import Rulebook

FIRST_DAY, LAST_DAY = date(1, 1, 1), date(4000, 12, 31)
MONTHS: Mapping[Shift, int] = {"add_months": 1, "add_years": MONTHS_OF_YEAR}
ORIGIN = date(2000, 1, 1)  # the day from which a free date is measured in a canonical witness


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


class FreeEncoder(Encoder):
    """Encodes formulas over one person and free outcomes; a decision without one comes to what its rules say, with the free ones in them."""

    def __init__(
        self, book: Rulebook, outcomes: Mapping[str, Term], facts: Mapping[str, FactVariable] | None = None, limits: Limits = NO_CLOCK
    ) -> None:
        super().__init__(book, facts, limits)
        self.outcomes = dict(outcomes)

    def with_outcomes(self, outcomes: Mapping[str, Term]) -> FreeEncoder:
        """The same person, other outcomes of some decisions; what does not read those is shared."""
        changed = copy(self)
        changed.outcomes = {**self.outcomes, **outcomes}
        changed._terms, changed._equal, changed._base, changed._moved = {}, {}, self, frozenset(outcomes)
        return changed

    def number(self, expr: Expr) -> NumberTerm:
        found = plain(self.term(expr))
        assert isinstance(found, NumberTerm)
        return found

    def _encode(self, expr: Expr) -> Term:
        match expr:
            case Decided(name=name, person=person) if not person and name in self.outcomes:
                return self.outcomes[name]
            case Concludes(decision=decision, value=value, person=person) if not person and decision in self.outcomes:
                return equal(self.outcomes[decision], self.term(value))
            case HasStatus(decision=decision, status=status, person=person) if not person and decision in self.outcomes:
                return truth(status is Status.VALUE)
            case RuleStands(decision=name) | SameOutcome(decision=name):
                raise Outside(name)
            case Function(name="date", arguments=(year, *_)) if not _has_a_calendar(self.number(year)):
                raise Outside(expr.name)
            case Function(name="add_months" | "add_years" as how, arguments=parts) if self.names_behind(expr):  # its type knows no free outcomes
                return self._shifted(how, [plain(self.term(part)) for part in parts])
            case _:
                return super()._encode(expr)

    def _shifted(self, how: Shift, parts: Sequence[PlainTerm]) -> Term:
        day, count = parts
        assert isinstance(day, DateTerm) and isinstance(count, NumberTerm)
        first, last = years_after(day, calculate("*", constant_number(MONTHS[how]), count))
        if first < 1 or last > MAX_YEAR:
            raise Outside(how)
        return shifted(how, parts, (first, last))


def _has_a_calendar(year: NumberTerm) -> bool:
    return year.low >= 1 and year.high <= MAX_YEAR
