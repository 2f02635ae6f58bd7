"""Typed expressions and rules to solver terms, for one person.

In: a `Rulebook`. Out: terms for expressions (`term`, `formula`) and `EncodedDecision`s, and the constraints that every person meets (`domain`,
`world`). With `free_readings` the readings are variables too, so that one encoding answers under any choice; otherwise rules of readings
that are not chosen cost nothing. Trusted: this module and `terms`; both are held against the evaluator by random rulebooks and persons.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from functools import cached_property
from typing import assert_never

import z3

from regelproef.encode.calendar import age, date_part
from regelproef.encode.decisions import EncodedDecision, EncodedRule
from regelproef.encode.facts import FactVariable, declare
from regelproef.encode.logic import FALSE, TRUE, conj, disj, exactly_one, neg, truth
from regelproef.encode.outcomes import truth_of, value_said, with_value
from regelproef.encode.spans import compare_run, count_of, flags_in_span, holds_throughout, longest_run
from regelproef.encode.terms import (
    DATE_BITS,
    YEAR_BITS,
    DateTerm,
    HistoryTerm,
    NullableTerm,
    NumberTerm,
    Term,
    compare,
    constant_number,
    constant_term,
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
from regelproef.model.rulebook import Formula, Period, Readings, Rule, Rulebook

Substitution = list[tuple[z3.ExprRef, z3.ExprRef]]


class Encoder:
    """Encodes one rulebook over the variables of one person."""

    def __init__(self, book: Rulebook, prefix: str = "", *, free_readings: bool = False, facts: Mapping[str, FactVariable] | None = None) -> None:
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
        value = value_said(self.book.decisions[name].type, [(flag, term) for _, flag, term in said])
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

    # -- expressions --------------------------------------------------------------------------------------------------------

    def formula(self, expr: Expr) -> z3.BoolRef:
        """A truth-valued expression."""
        return truth_of(self.term(expr))

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
                return constant_term(expr.value)
            case Fact(name=name, person=person):
                return self._of(person, self.facts[name].term)
            case Derived(name=name, person=person):
                return self._of(person, self._derived(name))
            case Decided(name=name, person=person):
                return self._of(person, with_value(self.decision(name).value, expr.type))
            case Amount(name=name, person=person):
                return self._of(person, with_value(self._amount(name), expr.type))
            case Not(operand=operand):
                return self._negation(operand)
            case And(items=items):
                return self._junction(items, conjunction=True)
            case Or(items=items):
                return self._junction(items, conjunction=False)
            case Compare():
                return self._compare(expr)
            case OneOf(operand=operand, values=values, negated=negated):
                found = disj(equal(plain(self.term(operand)), constant_term(value.value)) for value in values)
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
        return neg(truth_of(term))

    def _junction(self, items: tuple[Expr, ...], *, conjunction: bool) -> Term:
        combine = conj if conjunction else disj
        terms = [self.term(item) for item in items]
        histories = [term for term in terms if isinstance(term, HistoryTerm)]
        if histories:
            first, last = min(min(history.years) for history in histories), max(max(history.years) for history in histories)
            years = range(first, last + 1)
            return HistoryTerm({year: combine(history.years.get(year, FALSE) for history in histories) for year in years})
        return combine(truth_of(term) for term in terms)

    def _compare(self, expr: Compare) -> z3.BoolRef:
        if isinstance(expr.right, Const) and isinstance(expr.right.value, int):
            runs = self._as_runs(expr.left)
            if runs:
                return disj(conj((when, compare_run(expr.op, self._flags(run), expr.right.value))) for when, run in runs)
        left, right = self.term(expr.left), self.term(expr.right)
        if expr.op in {"==", "!="}:
            found = equal(left, right)
            return found if expr.op == "==" else neg(found)
        return compare(expr.op, plain(left), plain(right))

    def _as_runs(self, expr: Expr) -> list[tuple[z3.BoolRef, Years]]:
        """The run(…) that an expression is, directly or as a derived value, with the readings under which; empty if it is something else."""
        if isinstance(expr, Years) and expr.name == "run":
            return [(TRUE, expr)]
        if not isinstance(expr, Derived) or expr.person:
            return []
        found: list[tuple[z3.BoolRef, Years]] = []
        for readings, formula in self.book.derived[expr.name].alternatives:
            present = self.is_present(readings)
            if present is FALSE:
                continue
            inner = self._as_runs(formula.expr)
            if not inner:
                return []
            found.extend((conj((present, when)), run) for when, run in inner)
        return found

    def _flags(self, expr: Years) -> list[z3.BoolRef]:
        """For each year of the history: it lies in the span, and the history holds in it."""
        return flags_in_span(*self._span(expr))

    def _span(self, expr: Years) -> tuple[HistoryTerm, NumberTerm | None, NumberTerm | None]:
        history = self.term(expr.history)
        first = plain(self.term(expr.first)) if expr.first is not None else None
        last = plain(self.term(expr.last)) if expr.last is not None else None
        assert isinstance(history, HistoryTerm)
        assert first is None or isinstance(first, NumberTerm)
        assert last is None or isinstance(last, NumberTerm)
        return history, first, last

    def _years(self, expr: Years) -> Term:
        match expr.name:
            case "any":
                return disj(self._flags(expr))
            case "all":
                return holds_throughout(*self._span(expr))
            case "count":
                return count_of(self._flags(expr))
            case _:
                return longest_run(self._flags(expr))

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
                return date_part(expr, first)
            case "date":
                assert isinstance(first, NumberTerm)
                _, month, day = expr.arguments
                assert isinstance(month, Const) and isinstance(day, Const)
                return date_from_parts(resize(first, YEAR_BITS), int(str(month.value)), int(str(day.value)))
            case "age":
                second = parts[1]
                assert isinstance(first, DateTerm) and isinstance(second, DateTerm)
                return age(expr, first, second)
            case name:
                op = "<=" if name == "min" else ">="
                return either(compare(op, first, parts[1]), first, parts[1])
