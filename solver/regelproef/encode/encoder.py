"""Typed expressions and rules to solver terms, for one person.

In: a `Rulebook`. Out: terms for expressions (`term`, `formula`) and `EncodedDecision`s, and the constraints that every person meets (`domain`,
`world`). With `free_readings` the readings are variables too, so that one encoding answers under any choice; otherwise rules of readings
that are not chosen cost nothing. Trusted: this module and `terms`; both are held against the evaluator by random rulebooks and persons.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from typing import assert_never

import z3

from regelproef.encode.facts import FactVariable, declare
from regelproef.encode.logic import FALSE, TRUE, conj, disj, exactly_one, neg, truth
from regelproef.encode.terms import (
    DATE_BITS,
    YEAR_BITS,
    DateTerm,
    EnumTerm,
    HistoryTerm,
    NullableTerm,
    NumberTerm,
    PlainTerm,
    Term,
    compare,
    constant_date,
    constant_number,
    date_from_parts,
    either,
    encode_date,
    equal,
    plain,
    resize,
    substitute,
    width_of,
)
from regelproef.language.typed import (
    Amount,
    And,
    Arithmetic,
    Compare,
    Concludes,
    Const,
    Decided,
    Derived,
    Expr,
    Fact,
    Function,
    HasValue,
    IsNull,
    Not,
    OneOf,
    Or,
    Years,
    walk,
)
from regelproef.language.types import Kind, Type
from regelproef.model.rulebook import Formula, Period, Readings, Rule, Rulebook

Substitution = list[tuple[z3.ExprRef, z3.ExprRef]]


@dataclass(frozen=True)
class EncodedRule:
    """`reaches`: this rule applies, or one that reaches it does, so that everything below it is defeated."""

    rule: Rule
    present: z3.BoolRef
    applies: z3.BoolRef
    reaches: z3.BoolRef
    defeated: z3.BoolRef
    effective: z3.BoolRef
    outcome: Term


@dataclass(frozen=True)
class EncodedDecision:
    """`value` has meaning where `ok` holds."""

    name: str
    rules: Mapping[str, EncodedRule]
    blocked: z3.BoolRef
    conflict: z3.BoolRef
    gap: z3.BoolRef
    ok: z3.BoolRef
    value: Term


class Encoder:
    """Encodes one rulebook over the variables of one person."""

    def __init__(
        self, book: Rulebook, prefix: str = "", *, free_readings: bool = False, facts: Mapping[str, FactVariable] | None = None
    ) -> None:
        """`facts`: variables to use instead of fresh ones, for encoding several rulebooks over one person; they cover every fact of the book."""
        self.book = book
        self.free_readings = free_readings
        given = facts if facts is not None else {name: declare(fact, prefix) for name, fact in book.facts.items()}
        self.facts: dict[str, FactVariable] = {name: given[name] for name in book.facts}
        self.readings = {
            one.id: {value: z3.Bool(f"{prefix}reading {one.id}={value}") for value in one.values}
            for one in book.interpretations.values()
            if one.values
        }
        self.others: dict[str, Substitution] = {}
        self._terms: dict[Expr, Term] = {}
        self._decisions: dict[str, EncodedDecision] = {}
        self._periods: dict[tuple[Period, ...], z3.BoolRef] = {}

    def with_persons(self, others: Mapping[str, Substitution]) -> Encoder:
        """An encoder for formulas over several persons; it shares every decision, and a substitution says who each further person is."""
        sharing = copy(self)
        sharing.others = dict(others)
        sharing._terms = {}
        return sharing

    # -- constraints --------------------------------------------------------------------------------------------------------

    @cached_property
    def domain(self) -> tuple[z3.BoolRef, ...]:
        """What holds of every assignment: facts lie in their ranges, and each interpretation has one reading."""
        ranges = [variable.domain for variable in self.facts.values()]
        choices = [exactly_one(tuple(values.values())) for values in self.readings.values()] if self.free_readings else []
        return (*ranges, *choices)

    @cached_property
    def world(self) -> tuple[z3.BoolRef, ...]:
        return tuple(self.formula(line.holds.expr) for line in self.book.world)

    def chosen(self, choice: Mapping[str, str]) -> tuple[z3.BoolRef, ...]:
        """The literals of a choice of readings (only with `free_readings`)."""
        return tuple(values[choice[name]] for name, values in self.readings.items())

    def is_present(self, readings: Readings) -> z3.BoolRef:
        if not self.free_readings:
            return truth(self.book.is_present(readings))
        return conj(disj(self.readings[name][value] for value in values) for name, values in readings)

    def is_in(self, periods: tuple[Period, ...]) -> z3.BoolRef:
        """The reference date lies in one of the periods; no periods means always."""
        if not periods:
            return TRUE
        if periods not in self._periods:
            self._periods[periods] = disj(self._covers(period) for period in periods)
        return self._periods[periods]

    def _covers(self, period: Period) -> z3.BoolRef:
        fact = self.facts[self.book.reference_date]
        assert isinstance(fact.term, DateTerm)
        parts = []
        if period.first is not None and period.first > fact.fact.type.first_date:
            parts.append(z3.UGE(fact.term.bits, z3.BitVecVal(encode_date(period.first), DATE_BITS)))
        if period.last is not None and period.last < fact.fact.type.last_date:
            parts.append(z3.ULE(fact.term.bits, z3.BitVecVal(encode_date(period.last), DATE_BITS)))
        return conj(parts)

    def take_over(self, other: Encoder, decisions: Iterable[str]) -> None:
        """Use these decisions as another encoder over the same facts has them."""
        self._decisions.update({name: other.decision(name) for name in decisions})

    # -- decisions ----------------------------------------------------------------------------------------------------------

    def decision(self, name: str) -> EncodedDecision:
        if name not in self._decisions:
            self._decisions[name] = self._encode_decision(name)
        return self._decisions[name]

    def adopt(self, decision: EncodedDecision) -> None:
        """Take these terms for a decision from here on; the caller has proved that they say the same."""
        self._decisions[decision.name] = decision

    def _encode_decision(self, name: str) -> EncodedDecision:
        rules: dict[str, EncodedRule] = {}
        for rule in self._exceptions_first(name):
            rules[rule.id] = self.encode_rule(rule, rules)
        in_order = {rule.id: rules[rule.id] for rule in self.book.rules_by_decision[name] if rule.id in rules}
        return self.combine(name, in_order)

    def _exceptions_first(self, decision: str) -> tuple[Rule, ...]:
        """The rules of a decision, each after the rules that are an exception to it."""
        found: dict[str, Rule] = {}

        def visit(rule: Rule) -> None:
            if rule.id in found or self.is_present(rule.readings) is FALSE:
                return
            for name in self.book.exceptions_to[rule.id]:
                visit(self.book.rules[name])
            found[rule.id] = rule

        for rule in self.book.rules_by_decision[decision]:
            visit(rule)
        return tuple(found.values())

    def encode_rule(self, rule: Rule, exceptions: Mapping[str, EncodedRule]) -> EncodedRule:
        """One rule, given the encoded rules that are directly an exception to it."""
        present = self.is_present(rule.readings)
        applies = conj((present, self.is_in(rule.valid), self.amounts_defined(rule), *(self.formula(c.expr) for c in rule.conditions)))
        defeated = disj(exceptions[name].reaches for name in self.book.exceptions_to[rule.id] if name in exceptions)
        reaches = conj((present, disj((applies, defeated))))
        return EncodedRule(rule, present, applies, reaches, defeated, conj((applies, neg(defeated))), self.term(rule.outcome.expr))

    def amounts_defined(self, rule: Rule) -> z3.BoolRef:
        names = {part.name for formula in rule.formulas for part in walk(formula.expr) if isinstance(part, Amount)}
        return conj(self.amount_defined(name) for name in sorted(names))

    def amount_defined(self, name: str) -> z3.BoolRef:
        return self.is_in(tuple(entry.period for entry in self.book.amounts[name].periods))

    def combine(self, name: str, rules: Mapping[str, EncodedRule]) -> EncodedDecision:
        """The decision that these encoded rules make."""
        groups: dict[Expr, list[EncodedRule]] = {}
        for rule in rules.values():
            groups.setdefault(rule.rule.outcome.expr, []).append(rule)
        said = [(expr, disj(rule.effective for rule in members), members[0].outcome) for expr, members in groups.items()]
        clashes = [
            conj((first, second, neg(equal(one, other)))) for index, (_, first, one) in enumerate(said) for _, second, other in said[index + 1 :]
        ]
        blocked = disj(self._unusable_reads(name))
        conflict, gap = disj(clashes), neg(disj(flag for _, flag, _ in said))
        ok = conj((neg(blocked), neg(conflict), neg(gap)))
        value = self._value(self.book.decisions[name].type, [(flag, term) for _, flag, term in said])
        return EncodedDecision(name, rules, blocked, conflict, gap, ok, value)

    def _unusable_reads(self, name: str) -> list[z3.BoolRef]:
        """For each decision that is read: a rule that reads it is present, and it has no value."""
        found = []
        for read in sorted(self.book.reads(name)):
            readers = [
                self.is_present(rule.readings)
                for rule in self.book.rules_by_decision[name]
                if any(isinstance(part, Decided) and part.name == read for formula in rule.formulas for part in walk(formula.expr))
            ]
            found.append(conj((disj(readers), neg(self.decision(read).ok))))
        return found

    def _value(self, type_: Type, said: list[tuple[z3.BoolRef, Term]]) -> Term:
        if type_.kind is Kind.BOOL and not type_.nullable:
            return disj(conj((flag, _truth(term))) for flag, term in said)
        if type_.kind is Kind.ENUM and not type_.nullable:
            literals = [(flag, _enum(term)) for flag, term in said]
            return EnumTerm({v: disj(conj((flag, term.values.get(v, FALSE))) for flag, term in literals) for v in type_.values})
        value: Term | None = None
        for flag, term in reversed(said):
            value = term if value is None else either(flag, term, value)
        return value if value is not None else _any_value(type_)

    # -- expressions --------------------------------------------------------------------------------------------------------

    def formula(self, expr: Expr) -> z3.BoolRef:
        """A truth-valued expression."""
        return _truth(self.term(expr))

    def all_of(self, formulas: tuple[Formula, ...]) -> z3.BoolRef:
        return conj(self.formula(formula.expr) for formula in formulas)

    def term(self, expr: Expr) -> Term:
        found = self._terms.get(expr)
        if found is None:
            found = self._encode(expr)
            self._terms[expr] = found
        return found

    def _encode(self, expr: Expr) -> Term:
        match expr:
            case Const():
                return _constant(expr)
            case Fact(name=name, person=person):
                return self._of(person, self.facts[name].term)
            case Derived(name=name, person=person):
                return self._of(person, self._derived(name))
            case Decided(name=name, person=person):
                return self._of(person, _with_value(self.decision(name).value, expr.type))
            case Amount(name=name, person=person):
                return self._of(person, _with_value(self._amount(name), expr.type))
            case Not(operand=operand):
                return self._negation(operand)
            case And(items=items):
                return self._junction(items, conjunction=True)
            case Or(items=items):
                return self._junction(items, conjunction=False)
            case Compare():
                return self._compare(expr)
            case OneOf(operand=operand, values=values, negated=negated):
                found = disj(equal(plain(self.term(operand)), _constant(value)) for value in values)
                return neg(found) if negated else found
            case IsNull(operand=operand, negated=negated):
                term = self.term(operand)
                null = term.null if isinstance(term, NullableTerm) else FALSE
                return neg(null) if negated else null
            case Arithmetic():
                return self._arithmetic(expr)
            case Function():
                return self._function(expr)
            case Years():
                return self._years(expr)
            case Concludes(decision=decision, value=value, person=person):
                wanted = self.term(value)
                rules = self.decision(decision).rules.values()
                said = conj((neg(self.decision(decision).blocked), disj(conj((r.effective, equal(r.outcome, wanted))) for r in rules)))
                return self._of(person, said)
            case HasValue(decision=decision, person=person):
                return self._of(person, self.decision(decision).ok)
            case _:
                assert_never(expr)

    def _of(self, person: str, term: Term) -> Term:
        """The term for another person of a property."""
        pairs = self.others.get(person)
        return substitute(term, pairs) if pairs else term

    def _derived(self, name: str) -> Term:
        alternatives = self.book.derived[name].alternatives
        if not self.free_readings:
            formula = next(formula for readings, formula in alternatives if self.book.is_present(readings))
            return self.term(formula.expr)
        value = self.term(alternatives[-1][1].expr)
        for readings, formula in reversed(alternatives[:-1]):
            value = either(self.is_present(readings), self.term(formula.expr), value)
        return value

    def _amount(self, name: str) -> Term:
        """Nested choices over the periods; meaningful only on days that a period covers."""
        amount = self.book.amounts[name]
        value: Term | None = None
        for entry in sorted(amount.periods, key=lambda one: (one.period.first is not None, one.period.first), reverse=True):
            own: Term = NullableTerm(TRUE, None) if entry.value is None else constant_number(entry.value)
            value = own if value is None else either(self.is_in((entry.period,)), own, value)
        assert value is not None
        return value

    def _negation(self, operand: Expr) -> Term:
        term = self.term(operand)
        if isinstance(term, HistoryTerm):
            return HistoryTerm({year: neg(flag) for year, flag in term.years.items()})
        return neg(_truth(term))

    def _junction(self, items: tuple[Expr, ...], *, conjunction: bool) -> Term:
        combine = conj if conjunction else disj
        terms = [self.term(item) for item in items]
        histories = [term for term in terms if isinstance(term, HistoryTerm)]
        if histories:
            first, last = min(min(history.years) for history in histories), max(max(history.years) for history in histories)
            years = range(first, last + 1)
            return HistoryTerm({year: combine(history.years.get(year, FALSE) for history in histories) for year in years})
        return combine(_truth(term) for term in terms)

    def _compare(self, expr: Compare) -> z3.BoolRef:
        run = self._as_run(expr.left)
        if run is not None and isinstance(expr.right, Const) and isinstance(expr.right.value, int):
            return self._compare_run(expr.op, run, expr.right.value)
        left, right = self.term(expr.left), self.term(expr.right)
        if expr.op in {"==", "!="}:
            found = equal(left, right)
            return found if expr.op == "==" else neg(found)
        return compare(expr.op, plain(left), plain(right))

    def _as_run(self, expr: Expr) -> Years | None:
        """The run(…) that an expression is, directly or as a derived value with one meaning."""
        if isinstance(expr, Derived) and not expr.person:
            alternatives = self.book.derived[expr.name].alternatives
            present = [f.expr for readings, f in alternatives if self.is_present(readings) is TRUE]
            return self._as_run(present[0]) if len(present) == 1 and len(alternatives) == 1 else None
        return expr if isinstance(expr, Years) and expr.name == "run" else None

    def _compare_run(self, op: str, run: Years, bound: int) -> z3.BoolRef:
        """A comparison with a constant asks only whether some stretch of that length is full: no counting needed."""
        match op:
            case ">=":
                return self._has_run(run, bound)
            case ">":
                return self._has_run(run, bound + 1)
            case "<":
                return neg(self._has_run(run, bound))
            case "<=":
                return neg(self._has_run(run, bound + 1))
            case "==":
                return conj((self._has_run(run, bound), neg(self._has_run(run, bound + 1))))
            case _:
                return neg(conj((self._has_run(run, bound), neg(self._has_run(run, bound + 1)))))

    def _has_run(self, run: Years, length: int) -> z3.BoolRef:
        if length <= 0:
            return TRUE
        flags = self._in_span(run)
        if length > len(flags):
            return FALSE
        full = flags  # full[i]: the stretch of the current length that ends at year i is full
        for back in range(1, length):
            full = [FALSE if index < back else conj((full[index], flags[index - back])) for index in range(len(flags))]
        return disj(full)

    def _in_span(self, expr: Years) -> list[z3.BoolRef]:
        """For each year of the history: it lies in the span, and the history holds in it."""
        history = self.term(expr.history)
        assert isinstance(history, HistoryTerm)
        return [conj((flag, self._year_in_span(expr, year))) for year, flag in sorted(history.years.items())]

    def _year_in_span(self, expr: Years, year: int) -> z3.BoolRef:
        here = constant_number(year)
        parts = []
        if expr.first is not None:
            parts.append(compare("<=", plain(self.term(expr.first)), here))
        if expr.last is not None:
            parts.append(compare("<=", here, plain(self.term(expr.last))))
        return conj(parts)

    def _years(self, expr: Years) -> Term:
        flags = self._in_span(expr)
        match expr.name:
            case "any":
                return disj(flags)
            case "all":
                return self._all_years(expr)
            case "count":
                return _sum(flags)
            case _:
                return _longest_run(flags)

    def _all_years(self, expr: Years) -> z3.BoolRef:
        history = self.term(expr.history)
        assert isinstance(history, HistoryTerm) and expr.first is not None and expr.last is not None
        first, last = plain(self.term(expr.first)), plain(self.term(expr.last))
        inside = [disj((neg(self._year_in_span(expr, year)), flag)) for year, flag in history.years.items()]
        low, high = constant_number(min(history.years)), constant_number(max(history.years))
        covered = conj((compare("<=", low, first), compare("<=", last, high), *inside))
        return disj((compare(">", first, last), covered))

    def _arithmetic(self, expr: Arithmetic) -> Term:
        left, right = plain(self.term(expr.left)), plain(self.term(expr.right))
        assert isinstance(left, NumberTerm) and isinstance(right, NumberTerm)
        low, high = expr.type.lowest, expr.type.highest
        width = max(width_of(low, high), width_of(left.low, left.high), width_of(right.low, right.high))
        a, b = resize(left, width), resize(right, width)
        bits = a + b if expr.op == "+" else a - b if expr.op == "-" else a * b
        return NumberTerm(resize(NumberTerm(bits, low, high), width_of(low, high)), low, high)

    def _function(self, expr: Function) -> Term:
        parts = [plain(self.term(argument)) for argument in expr.arguments]
        first = parts[0]
        match expr.name:
            case "year" | "month" | "day":
                assert isinstance(first, DateTerm)
                return _date_part(expr, first)
            case "date":
                assert isinstance(first, NumberTerm)
                _, month, day = expr.arguments
                assert isinstance(month, Const) and isinstance(day, Const)
                return date_from_parts(resize(first, YEAR_BITS), int(str(month.value)), int(str(day.value)))
            case "age":
                second = parts[1]
                assert isinstance(first, DateTerm) and isinstance(second, DateTerm)
                return _age(expr, first, second)
            case name:
                op = "<=" if name == "min" else ">="
                return either(compare(op, first, parts[1]), first, parts[1])


def _truth(term: Term) -> z3.BoolRef:
    value = plain(term)
    assert isinstance(value, z3.BoolRef)
    return value


def _enum(term: Term) -> EnumTerm:
    value = plain(term)
    assert isinstance(value, EnumTerm)
    return value


def _any_value(type_: Type) -> PlainTerm:
    """Some value of the type, for what is always null or has no rules; it never decides anything."""
    match type_.kind:
        case Kind.DATE:
            return constant_date(type_.first_date)
        case Kind.ENUM:
            return EnumTerm({value: truth(value == type_.values[0]) for value in type_.values})
        case Kind.BOOL:
            return FALSE
        case _:
            return constant_number(0)


def _with_value(term: Term, type_: Type) -> Term:
    """The same term; one that is always null gets some value, so that what stands behind its guard can be encoded."""
    if isinstance(term, NullableTerm) and term.value is None:
        return NullableTerm(term.null, _any_value(type_))
    return term


def _constant(expr: Const) -> Term:
    value = expr.value
    if value is None:
        return NullableTerm(TRUE, None)
    if isinstance(value, bool):
        return truth(value)
    if isinstance(value, int):
        return constant_number(value)
    if isinstance(value, str):
        return EnumTerm({value: TRUE})
    return constant_date(value)


def _date_part(expr: Function, day: DateTerm) -> NumberTerm:
    low, high = expr.type.lowest, expr.type.highest
    if expr.name == "year":
        return NumberTerm(resize(NumberTerm(day.year, low, high), width_of(low, high)), low, high)
    part = z3.Extract(4, 0, day.bits) if expr.name == "day" else z3.Extract(8, 5, day.bits)
    return NumberTerm(z3.ZeroExt(1, part), low, high)


def _age(expr: Function, born: DateTerm, on: DateTerm) -> NumberTerm:
    """Year of `on` minus year of birth, less one where month and day of birth come later."""
    low, high = expr.type.lowest, expr.type.highest
    width = max(width_of(low, high + 1), YEAR_BITS + 1)
    later = z3.ULT(z3.Extract(8, 0, on.bits), z3.Extract(8, 0, born.bits))
    difference = z3.ZeroExt(width - YEAR_BITS, on.year) - z3.ZeroExt(width - YEAR_BITS, born.year)
    bits = difference - z3.If(later, z3.BitVecVal(1, width), z3.BitVecVal(0, width))
    return NumberTerm(resize(NumberTerm(bits, low, high), width_of(low, high)), low, high)


def _sum(flags: list[z3.BoolRef]) -> NumberTerm:
    width = width_of(0, len(flags))
    total = z3.BitVecVal(0, width)
    for flag in flags:
        if flag is not FALSE:
            total = total + z3.If(flag, z3.BitVecVal(1, width), z3.BitVecVal(0, width))
    return NumberTerm(total, 0, len(flags))


def _longest_run(flags: list[z3.BoolRef]) -> NumberTerm:
    width = width_of(0, len(flags))
    zero = z3.BitVecVal(0, width)
    current, best = zero, zero
    for flag in flags:
        current = z3.If(flag, current + 1, zero)
        best = z3.If(current > best, current, best)
    return NumberTerm(best, 0, len(flags))
