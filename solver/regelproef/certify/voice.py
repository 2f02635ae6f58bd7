"""A person under one rulebook, and what expressions say of that person, as literals and numbers.

In: the variables of a person's facts, a rulebook under its chosen readings, and the voices of the others of whom a question may speak. Out: a literal
for what holds or does not, a `Said` for a value, a `History` for a history. Written from docs/rule-language.md and the typed tree alone.
A null has some number too, which nobody looks at: whoever uses a value has asked before whether it is null.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import assert_never

from regelproef.answer.outcome import Status
from regelproef.certify.clauses import FALSE, TRUE
from regelproef.certify.durations import Durations
from regelproef.certify.facts import Facts, History, Variable, constant_day, day_of, packed, part_of_day
from regelproef.certify.numbers import Arithmetic, Beyond, Number, constant, truth_number
from regelproef.certify.outcomes import Outcome, Outcomes, Said
from regelproef.certify.spans import Spans, combined, denied
from regelproef.language import typed as node
from regelproef.language.functions import Rounding
from regelproef.language.names import names_in
from regelproef.language.typed import Constant, Expr
from regelproef.language.types import DAYS_OF, NUMBERS, Kind
from regelproef.model.order import in_order
from regelproef.model.parts import AmountDefinition, Period
from regelproef.model.rulebook import Rulebook

Value = int | Number | Said | History
Asking = node.Concludes | node.HasStatus | node.RuleStands | node.AmountGiven | node.FactIs | node.SameOutcome | node.NextTo  # only questions say it


@dataclass
class Voice:
    """`others`: by the names that a question gives them."""

    book: Rulebook
    facts: Facts
    person: Mapping[str, Variable]
    others: Mapping[str, Voice] = field(default_factory=dict)
    derived_values: dict[str, Value] = field(default_factory=dict)
    outcomes: Outcomes = field(init=False)

    def __post_init__(self) -> None:
        self.outcomes = Outcomes(self)

    @property
    def arithmetic(self) -> Arithmetic:
        return self.facts.arithmetic

    def of(self, person: str) -> Voice:
        return self.others[person] if person else self

    def beside(self, others: Mapping[str, Voice]) -> Voice:
        """The same voice where a question speaks of others too; what it defines is defined once."""
        found = Voice(self.book, self.facts, self.person, others, self.derived_values)
        found.outcomes = self.outcomes
        return found

    # -- what holds ---------------------------------------------------------------------------------------------------------------

    def truth(self, expr: Expr) -> int:
        """What holds or does not."""
        clauses = self.arithmetic.clauses
        match expr:
            case node.Const(value=value):
                return TRUE if value else FALSE
            case node.Fact(name=name, person=person):
                return _truth(self.of(person).person[name])
            case node.Derived(name=name, person=person):
                return _truth(self.of(person).derived(name))
            case node.Decided() | node.Amount() | node.Parameter() | node.Function() | node.Years():
                return self.arithmetic.equal(self.value(expr).number, constant(1))
            case node.Not(operand=operand):
                return -self.truth(operand)
            case node.And(items=items):
                return clauses.all([self.truth(item) for item in items])
            case node.Or(items=items):
                return clauses.any([self.truth(item) for item in items])
            case node.Compare(op=op, left=left, right=right):
                return self._compare(op, self.value(left), self.value(right))
            case node.OneOf(operand=operand, values=values, negated=negated):
                own = self.value(operand)
                found = clauses.any([self.same(own, self.value(value)) for value in values])
                return -found if negated else found
            case node.IsNull(operand=operand, negated=negated):
                null = self.value(operand).null
                return -null if negated else null
            case node.Arithmetic() | node.Finer() | node.Rounded():
                raise AssertionError("a number is no truth")
            case node.Members(meaning=meaning):
                return self.truth(meaning)
            case _:
                return self._asked(expr)

    def _asked(self, expr: Asking) -> int:
        """What only questions say."""
        clauses = self.arithmetic.clauses
        match expr:
            case node.Concludes(decision=decision, value=value, person=person):
                own, said = self.of(person).outcomes.of(decision), self.value(value)
                return clauses.all(
                    (-own.blocked, clauses.any([clauses.all((rule.decides, self.same(rule.says, said))) for rule in own.rules.values()]))
                )
            case node.HasStatus(decision=decision, status=status, person=person):
                return self.of(person).outcomes.of(decision).status(status)
            case node.RuleStands(rule=rule, decision=decision, how=how, person=person):
                own = self.of(person).outcomes.of(decision)
                standing = own.rules.get(rule)
                if standing is None:  # it is of another reading, or was left out, and stands in no way
                    return FALSE
                stands = {"applies": standing.applies, "decides": standing.decides, "reaches": standing.reaches}[how]
                return clauses.all((-own.blocked, stands))
            case node.AmountGiven(name=name, person=person):
                return self.of(person).given(name)
            case node.FactIs(name=name, value=value, person=person):
                own_facts = self.of(person)
                return clauses.all(own_facts.facts.is_value(own_facts.person[name], value))
            case node.SameOutcome(decision=decision, one=one, other=other):
                return self._same_outcome(self.of(one).outcomes.of(decision), self.of(other).outcomes.of(decision))
            case node.NextTo(name=name):
                raise Beyond(name)  # only test persons ask it, and no verdict hangs on it
            case _:
                assert_never(expr)

    def _compare(self, op: str, left: Said, right: Said) -> int:
        arithmetic = self.arithmetic
        match op:
            case "==":
                return self.same(left, right)
            case "!=":
                return -self.same(left, right)
            case "<":
                return arithmetic.less(left.number, right.number)
            case "<=":
                return arithmetic.at_most(left.number, right.number)
            case ">":
                return arithmetic.less(right.number, left.number)
            case ">=":
                return arithmetic.at_most(right.number, left.number)
            case _:
                raise AssertionError(op)

    def same(self, one: Said, other: Said) -> int:
        """The same value; two nulls are the same, and null differs from all else."""
        clauses = self.arithmetic.clauses
        equal = self.arithmetic.equal(one.number, other.number)
        return clauses.any((clauses.all((one.null, other.null)), clauses.all((-one.null, -other.null, equal))))

    def _same_outcome(self, one: Outcome, other: Outcome) -> int:
        clauses = self.arithmetic.clauses
        alike = (clauses.same(one.status(status), other.status(status)) for status in Status)
        return clauses.all((*alike, clauses.any((-one.ok, self.same(one.value, other.value)))))

    # -- values -------------------------------------------------------------------------------------------------------------------

    def value(self, expr: Expr) -> Said:
        """A value that may be null; a truth value is 0 or 1."""
        match expr:
            case node.Const(value=value):
                return self._constant(value, expr.type.kind)
            case node.Fact(name=name, person=person):
                return _said(self.of(person).person[name])
            case node.Derived(name=name, person=person):
                return _said(self.of(person).derived(name))
            case node.Decided(name=name, person=person):
                return self.of(person).outcomes.of(name).value
            case node.Amount(name=name, person=person):
                own = self.of(person)
                return own.dated(own.book.amounts[name], own.reference_day)
            case node.Parameter(name=name, person=person, on=on):
                own = self.of(person)
                return own.dated(own.book.amounts[name], self.value(on).number)
            case node.Arithmetic(op=op, left=left, right=right):
                return Said(self._reckoned(op, self.value(left).number, self.value(right).number))
            case node.Finer(operand=operand, times=times):
                return Said(self.arithmetic.times(times, self.value(operand).number))
            case node.Rounded(how=how, operand=operand, divisor=divisor, step=step):
                return Said(self.arithmetic.times(step, self._rounded(how, self.value(operand).number, divisor)))
            case node.Function():
                return Said(self._called(expr))
            case node.Years(name=name, history=history, first=first, last=last):
                ends = [None if end is None else self.value(end).number for end in (first, last)]
                return Said(Spans(self.arithmetic).asked(name, self.history(history), *ends))
            case node.Members(meaning=meaning):
                return self.value(meaning)
            case _:
                return Said(truth_number(self.truth(expr)))

    def _constant(self, value: Constant, kind: Kind) -> Said:
        if value is None:
            return Said(constant(0), TRUE)
        if isinstance(value, date):
            return Said(part_of_day(constant_day(value), "in year") if kind is Kind.DAY_OF_YEAR else constant_day(value))
        return Said(constant(self.facts.words.of(value)))

    def _reckoned(self, op: str, left: Number, right: Number) -> Number:
        match op:
            case "+":
                return self.arithmetic.plus(left, right)
            case "-":
                return self.arithmetic.minus(left, right)
            case "*":
                return self.arithmetic.product(left, right)
            case _:
                raise AssertionError(op)

    def _rounded(self, how: Rounding, number: Number, divisor: int) -> Number:
        """The whole number to which a quotient is rounded: the one below it, or where what is left asks for it one more."""
        arithmetic, clauses = self.arithmetic, self.arithmetic.clauses
        whole, rest = arithmetic.divided(number, divisor)
        twice, full = arithmetic.times(2, rest), constant(divisor)
        match how:
            case "down":
                return whole
            case "up":
                further = -arithmetic.equal(rest, constant(0))
            case "half_up":
                further = arithmetic.at_most(full, twice)
            case "half_even":
                odd = -arithmetic.equal(arithmetic.divided(whole, 2)[1], constant(0))
                further = clauses.any((arithmetic.less(full, twice), clauses.all((arithmetic.equal(full, twice), odd))))
            case _:
                assert_never(how)
        return arithmetic.plus(whole, truth_number(further))

    def _called(self, call: node.Function) -> Number:
        arithmetic, (first, *rest) = self.arithmetic, [self.value(one).number for one in call.arguments]
        match call.name:
            case "year" | "month" | "day":
                return part_of_day(first, call.name)
            case "date":
                in_year = rest[0] if len(rest) == 1 else arithmetic.plus(arithmetic.times(32, rest[0]), rest[1])
                return day_of(arithmetic.in_bits(first), in_year if in_year.bits else constant_in_year(in_year.low))
            case "age":
                born, on = first, rest[0]
                years = arithmetic.minus(part_of_day(on, "year"), part_of_day(born, "year"))
                before_birthday = arithmetic.less(part_of_day(on, "in year"), part_of_day(born, "in year"))
                return arithmetic.minus(years, truth_number(before_birthday))
            case "months_between":
                return Durations(arithmetic).months_between(first, rest[0])
            case "days_between":
                return Durations(arithmetic).days_between(first, rest[0])
            case "add_months":
                return Durations(arithmetic).months_later(first, rest[0])
            case "add_years":
                return Durations(arithmetic).years_later(first, rest[0])
            case "min":
                found = arithmetic.choose(arithmetic.at_most(first, rest[0]), first, rest[0])
                return arithmetic.between(found, found.low, min(first.high, rest[0].high)) if call.type.kind in NUMBERS else found
            case "max":
                found = arithmetic.choose(arithmetic.at_most(first, rest[0]), rest[0], first)
                return arithmetic.between(found, max(first.low, rest[0].low), found.high) if call.type.kind in NUMBERS else found
            case "if":
                return arithmetic.choose(arithmetic.equal(first, constant(1)), *rest)
            case _:
                assert_never(call.name)

    def history(self, expr: Expr) -> History:
        match expr:
            case node.Fact(name=name, person=person):
                found: Value = self.of(person).person[name]
            case node.Derived(name=name, person=person):
                found = self.of(person).derived(name)
            case node.Not(operand=operand):
                found = denied(self.history(operand))
            case node.And(items=items) | node.Or(items=items):
                parts = [self.history(item) for item in items]
                found = combined(self.arithmetic.clauses, parts, every=isinstance(expr, node.And))
            case _:
                raise AssertionError(expr)
        assert isinstance(found, History)
        return found

    # -- what the rulebook defines ------------------------------------------------------------------------------------------------

    def derived(self, name: str) -> Value:
        """A derived value, under the chosen readings; after those that it names."""
        for one in in_order((name,), lambda own: sorted(names_in((self._definition(own),)).derived)) if name not in self.derived_values else ():
            if one not in self.derived_values:
                self.derived_values[one] = self._defined(self._definition(one))
        return self.derived_values[name]

    def _definition(self, name: str) -> Expr:
        (expr,) = [formula.expr for readings, formula in self.book.derived[name].alternatives if self.book.is_present(readings)]
        return expr

    def _defined(self, expr: Expr) -> Value:
        match expr.type.kind:
            case Kind.BOOL:
                return self.truth(expr)
            case Kind.HISTORY:
                return self.history(expr)
            case _:
                return self.value(expr)

    @cached_property
    def reference_day(self) -> Number:
        """The reference date."""
        found = self.person[self.book.reference_date]
        assert isinstance(found, Number)
        return found

    @cached_property
    def possible(self) -> int:
        """The person breaks no world line."""
        return self.arithmetic.clauses.all([self.truth(line.holds.expr) for line in self.book.world])

    def within(self, day: Number, period: Period) -> int:
        """The day lies in the period, both ends inclusive."""
        after = TRUE if period.first is None else self.arithmetic.at_most(constant(packed(period.first)), day)
        before = TRUE if period.last is None else self.arithmetic.at_most(day, constant(packed(period.last)))
        return self.arithmetic.clauses.all((after, before))

    def given(self, amount: str) -> int:
        """Some period of the amount covers the reference date."""
        return self.arithmetic.clauses.any([self.within(self.reference_day, one.period) for one in self.book.amounts[amount].periods])

    def dated(self, amount: AmountDefinition, day: Number) -> Said:
        """An amount or parameter on a day; null where that is not known."""
        covering = [(self.within(day, one.period), one.value) for one in amount.periods]
        null = self.arithmetic.clauses.any([covers for covers, value in covering if value is None])
        known = [(covers, _dated(value)) for covers, value in covering if value is not None]
        return Said(self.arithmetic.first_of(known), null)


def constant_in_year(above: int) -> Number:
    return part_of_day(constant_day(date(DAYS_OF, above // 32, above % 32)), "in year")


def _dated(value: int | date) -> Number:
    return part_of_day(constant_day(value), "in year") if isinstance(value, date) else constant(value)


def _truth(value: Value) -> int:
    assert isinstance(value, int)
    return value


def _said(value: Value) -> Said:
    match value:
        case Said():
            return value
        case Number():
            return Said(value)
        case int():
            return Said(truth_number(value))
        case History():
            raise AssertionError("a history is no value")
