"""Typed expressions and rules to solver terms, for one person.

In: a `Rulebook`. Out: terms for expressions (`term`, `formula`) and `EncodedDecision`s, and the constraints that every person meets (`domain`,
`world`). An expression may speak of other persons or versions: `sides` has an encoder for each. Trusted: this module and `terms`; both are held
against the evaluator by random rulebooks and persons. Rules of readings that are not chosen cost nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from copy import copy
from dataclasses import replace
from datetime import date
from functools import cached_property, partial
from typing import assert_never

import z3

from regelproef.answer.limits import NO_CLOCK, Limits
from regelproef.encode import decisions as outcomes
from regelproef.encode import terms
from regelproef.encode.beside import beside
from regelproef.encode.calendar import compare_between
from regelproef.encode.calls import called, reckoned
from regelproef.encode.decisions import BareRule, EncodedDecision, EncodedRule
from regelproef.encode.facts import FactVariable, declare, is_value, one_step
from regelproef.encode.logic import FALSE, TRUE, choose, conj, disj, neg
from regelproef.encode.spans import compare_run, count_of, flags_in_span, holds_throughout, longest_run
from regelproef.encode.terms import Term
from regelproef.language import typed as node
from regelproef.language.names import names_in
from regelproef.language.typed import Expr, children
from regelproef.model.apart import Apart
from regelproef.model.order import in_order
from regelproef.model.parts import Dated, Period, Rule
from regelproef.model.rulebook import Rulebook


class Encoder:
    """Encodes one rulebook over the variables of one person."""

    def __init__(self, book: Rulebook, facts: Mapping[str, FactVariable] | None = None, limits: Limits = NO_CLOCK) -> None:
        """`facts`: variables to use instead of fresh ones, for encoding several rulebooks over one person; they cover every fact of the book.
        `limits`: their clock; when it has run out nothing more is encoded, and `OutOfBudget` raised."""
        self.book, self.limits = book, limits
        given = facts if facts is not None else {name: declare(fact) for name, fact in book.facts.items()}
        self.facts: dict[str, FactVariable] = {name: given[name] for name in book.facts}
        self.sides: Mapping[str, Encoder] = {}
        self._terms: dict[int, tuple[Expr, Term]] = {}  # by identity, which is quick; each entry holds its own expression
        self._equal: dict[Expr, Term] = {}  # what is equal is encoded once
        self._decisions: dict[str, EncodedDecision] = {}
        self._periods: dict[tuple[Period, ...], z3.BoolRef] = {}
        self._bare: dict[str, BareRule] = {}
        self._known: dict[str, Term] = {}  # derived values
        self._base: Encoder | None = None  # over the same facts; what reads no name of `_moved` means the same there
        self._moved: frozenset[str] = frozenset()
        self._named: dict[int, tuple[Expr, frozenset[str]]] = {}  # by identity

    def with_sides(self, sides: Mapping[str, Encoder]) -> Encoder:
        """An encoder for formulas that speak of others too; it shares every decision."""
        sharing = copy(self)
        sharing.sides = dict(sides)
        sharing._terms, sharing._equal, sharing._base = {}, {}, None
        return sharing

    def side(self, person: str) -> Encoder:
        """The encoder of whoever an expression speaks of."""
        return self.sides.get(person, self) if person else self

    def share(self, other: Encoder, decisions: Iterable[str], rules: Iterable[str], moved: frozenset[str]) -> None:
        """Use these decisions, the lines and outcomes of these rules, and the terms of whatever reads no name of `moved`, as another encoder over
        the same facts has them.

        Only for what means the same in both rulebooks, which `ask.variant` sees to. `moved`: decisions, derived values, amounts and parameters.
        """
        self._decisions.update({name: other.decision(name) for name in decisions})
        self._bare.update({name: other._bare[name] for name in rules if name in other._bare})
        self._base, self._moved = other, moved

    # -- constraints --------------------------------------------------------------------------------------------------------

    @cached_property
    def domain(self) -> tuple[z3.BoolRef, ...]:
        """What holds of every assignment: facts lie in their ranges."""
        return tuple(variable.domain for variable in self.facts.values())

    @cached_property
    def world(self) -> tuple[z3.BoolRef, ...]:
        return tuple(self.formula(line.holds.expr) for line in self.book.world)

    @cached_property
    def usual(self) -> tuple[z3.BoolRef, ...]:
        """What holds of nearly everybody: no constraint."""
        return tuple(self.formula(line.holds.expr) for line in self.book.usual)

    def is_in(self, periods: tuple[Period, ...]) -> z3.BoolRef:
        """The reference date lies in one of the periods; no periods means always."""
        if not periods:
            return TRUE
        if periods not in self._periods:
            self._periods[periods] = disj(self._covers(period) for period in periods)
        return self._periods[periods]

    def _covers(self, period: Period) -> z3.BoolRef:
        fact = self.facts[self.book.reference_date]
        assert isinstance(fact.term, terms.DateTerm)
        parts = []
        if period.first is not None and period.first > fact.fact.type.first_date:
            parts.append(z3.UGE(fact.term.bits, terms.bits_of(terms.encode_date(period.first), terms.DATE_BITS)))
        if period.last is not None and period.last < fact.fact.type.last_date:
            parts.append(z3.ULE(fact.term.bits, terms.bits_of(terms.encode_date(period.last), terms.DATE_BITS)))
        return conj(parts)

    # -- decisions ----------------------------------------------------------------------------------------------------------

    def decision(self, name: str) -> EncodedDecision:
        if name not in self._decisions:
            behind = self.book.index.behind_decision(name).decisions
            for read in self.book.order:  # each after those that it reads, so that nothing here goes deep
                if read in behind and read not in self._decisions:
                    self._decisions[read] = self._encode_decision(read)
        return self._decisions[name]

    def adopt(self, decision: EncodedDecision) -> None:
        """Take these terms for a decision from here on; the caller has proved that they say the same."""
        self._decisions[decision.name] = decision

    def decision_without(self, name: str, left_out: str) -> EncodedDecision:
        """The decision as it would be without one of its rules."""
        return self._encode_decision(name, left_out)

    def _encode_decision(self, name: str, left_out: str = "") -> EncodedDecision:
        present = {rule.id: rule for rule in self.book.present_rules(name) if rule.id != left_out}
        rules: dict[str, EncodedRule] = {}
        for one in in_order(present, self.book.present_exceptions):  # each after the rules that are an exception to it
            if one != left_out:
                rules[one] = self.encode_rule(present[one], rules)
        return self.combine(name, {one: rules[one] for one in present})

    def bare_rule(self, rule: Rule) -> BareRule:
        """What a rule says by itself, whatever defeats it."""
        if rule.id not in self._bare:
            lines = (self.formula(condition.expr) for condition in rule.conditions)
            given = conj(self.amount_defined(name) for name in rule.amounts)
            applies = conj((self.is_in(rule.valid), given, *lines))
            self._bare[rule.id] = BareRule(applies, self.term(rule.outcome.expr))
        return self._bare[rule.id]

    def encode_rule(self, rule: Rule, exceptions: Mapping[str, EncodedRule]) -> EncodedRule:
        """One present rule, given the encoded rules of its decision that come before it, with all that are directly an exception to it."""
        self.limits.heed()
        bare, above = self.bare_rule(rule), 0
        over = [exceptions[name] for name in self.book.exceptions_to[rule.id] if name in exceptions]
        defeated = disj(one.reaches for one in over)
        for one in over:
            above |= one.bit | one.above
        reaches, effective = disj((bare.applies, defeated)), conj((bare.applies, neg(defeated)))
        return EncodedRule(rule, bare.applies, reaches, defeated, effective, bare.outcome, 1 << len(exceptions), above)

    def amount_defined(self, name: str) -> z3.BoolRef:
        return self.is_in(tuple(entry.period for entry in self.book.amounts[name].periods))

    def combine(self, name: str, rules: Mapping[str, EncodedRule]) -> EncodedDecision:
        """The decision that these encoded rules make."""
        groups: dict[Expr, list[EncodedRule]] = {}
        for rule in rules.values():
            groups.setdefault(rule.rule.outcome.expr, []).append(rule)
        said = [(disj(rule.effective for rule in members), members[0].outcome) for members in groups.values()]
        clashes: list[z3.BoolRef] = []
        for one, other in beside(tuple(groups.values()), self._apart):
            self.limits.heed()
            clashes.append(conj((said[one][0], said[other][0], neg(terms.equal(said[one][1], said[other][1])))))
        blocked = disj([neg(self.decision(read).ok) for read in sorted(self.book.index.of_decision(name).decisions)])  # a present rule reads them
        conflict, gap = disj(clashes), neg(disj(flag for flag, _ in said))
        ok = conj((neg(blocked), neg(conflict), neg(gap)))
        value = outcomes.value_said(self.book.decisions[name].type, said)
        return EncodedDecision(name, rules, blocked, conflict, gap, ok, value)

    @cached_property
    def _apart(self) -> Apart:
        return Apart(self.book)

    # -- expressions --------------------------------------------------------------------------------------------------------

    def formula(self, expr: Expr) -> z3.BoolRef:
        """A truth-valued expression."""
        return outcomes.truth_of(self.term(expr))

    def term(self, expr: Expr) -> Term:
        waiting = [expr]
        while id(expr) not in self._terms:  # each after what is part of it, so that nothing here goes deep
            self.limits.heed()
            part = waiting[-1]
            base = self._base if self._base is not None and not self._moved & self._base.names_behind(part) else None
            unknown = [] if base else [one for one in children(part) if id(one) not in self._terms]
            if unknown:
                waiting.extend(unknown)
                continue
            found = self._equal.get(part)
            if found is None:
                found = self._equal[part] = base.term(part) if base else self._encode(part)
            self._terms[id(part)] = (part, found)
            waiting.pop()
        return self._terms[id(expr)][1]

    def names_behind(self, expr: Expr) -> frozenset[str]:
        """The decisions, derived values, amounts and parameters that an expression speaks of."""
        if id(expr) not in self._named:
            names = names_in((expr,))
            self._named[id(expr)] = (expr, names.decisions | names.derived | names.dated)
        return self._named[id(expr)][1]

    def _encode(self, expr: Expr) -> Term:
        match expr:
            case node.Const():
                return terms.constant_term(expr.value)
            case node.Fact(name=name, person=person) if not person:
                return self.facts[name].term
            case node.Derived(name=name, person=person) if not person:
                return self._derived(name)
            case node.Decided(name=name, person=person) if not person:
                return outcomes.with_value(self.decision(name).value, expr.type)
            case node.Amount(name=name, person=person) if not person:
                return outcomes.with_value(self._amount(name), expr.type)
            case node.Parameter():
                return self._parameter(expr)
            case node.Name(person=person):
                return self.side(person).term(replace(expr, person=""))
            case node.HasStatus(person=person) | node.RuleStands(person=person) if person:
                return self.side(person).term(replace(expr, person=""))
            case node.Not(operand=operand):
                return self._negation(operand)
            case node.And(items=items):
                return self._junction(items, conjunction=True)
            case node.Or(items=items):
                return self._junction(items, conjunction=False)
            case node.Compare():
                return self._compare(expr)
            case node.OneOf(operand=operand, values=values, negated=negated):
                found = disj(terms.equal(terms.plain(self.term(operand)), terms.constant_term(value.value)) for value in values)
                return neg(found) if negated else found
            case node.IsNull(operand=operand, negated=negated):
                term = self.term(operand)
                null = term.null if isinstance(term, terms.NullableTerm) else FALSE
                return neg(null) if negated else null
            case node.Arithmetic() | node.Finer() | node.Rounded():
                return reckoned(expr, [terms.plain(self.term(part)) for part in children(expr)])
            case node.Function():
                return called(expr, [terms.plain(self.term(part)) for part in expr.arguments])
            case node.Years():
                return self._years(expr)
            case node.Concludes(decision=decision, value=value, person=person):
                wanted, asked = self.term(value), self.side(person).decision(decision)
                said = disj(conj((rule.effective, terms.equal(rule.outcome, wanted))) for rule in asked.rules.values())
                return conj((neg(asked.blocked), said))
            case node.HasStatus(decision=decision, status=status):
                return outcomes.has_status(self.decision(decision), status)
            case node.RuleStands(rule=rule, decision=decision, how=how):
                asked = self.decision(decision)
                return conj((neg(asked.blocked), outcomes.stands(asked.rules[rule], how))) if rule in asked.rules else FALSE
            case node.AmountGiven(name=name, person=person):
                return self.side(person).amount_defined(name)
            case node.FactIs(name=name, value=fixed, person=person):
                return is_value(self.side(person).facts[name], fixed)
            case node.SameOutcome(decision=decision, one=one, other=other):
                return outcomes.same_outcome(self.side(one).decision(decision), self.side(other).decision(decision))
            case node.NextTo(name=name, one=one, other=other):
                return one_step(self.side(one).facts[name], self.side(other).facts[name])
            case _:
                assert_never(expr)

    def _derived(self, name: str) -> Term:
        for one in in_order((name,), self._derived_named):
            if one not in self._known:
                self._known[one] = self.term(self.book.index.definition(one))
        return self._known[name]

    def _derived_named(self, name: str) -> list[str]:
        """The derived values that one names and that are not encoded yet."""
        return [] if name in self._known else sorted(names_in((self.book.index.definition(name),)).derived)

    def _amount(self, name: str) -> Term:
        """Nested choices over the periods; meaningful only on days that a period covers."""
        amount = self.book.amounts[name]
        value: Term | None = None
        for entry in sorted(amount.periods, key=lambda one: (one.period.first is not None, one.period.first), reverse=True):
            own = terms.constant_term(entry.value)
            value = own if value is None else terms.either(self.is_in((entry.period,)), own, value)
        assert value is not None
        return value

    def _parameter(self, expr: node.Parameter) -> Term:
        """Nested choices over the days from which a value holds."""
        (_, value), *later = self._values_of(expr)
        found = terms.constant_term(value)
        for since, own in later:
            found = terms.either(since, terms.constant_term(own), found)
        return found

    def _values_of(self, expr: node.Parameter) -> list[tuple[z3.BoolRef, Dated | None]]:
        """Its values in order of time, each with whether the day on which it is read lies no earlier than where that value begins."""
        day = terms.plain(self.term(expr.on))
        assert isinstance(day, terms.DateTerm)
        entries = sorted(self.side(expr.person).book.amounts[expr.name].periods, key=lambda one: one.period.first or date.min)
        return [(terms.not_before(day, one.period.first), one.value) for one in entries]

    def _negation(self, operand: Expr) -> Term:
        term = self.term(operand)
        if isinstance(term, terms.HistoryTerm):
            return terms.HistoryTerm({year: neg(flag) for year, flag in term.years.items()})
        return neg(outcomes.truth_of(term))

    def _junction(self, items: tuple[Expr, ...], *, conjunction: bool) -> Term:
        combine = conj if conjunction else disj
        parts = [self.term(item) for item in items]
        histories = [term for term in parts if isinstance(term, terms.HistoryTerm)]
        if histories:
            first, last = min(min(history.years) for history in histories), max(max(history.years) for history in histories)
            years = range(first, last + 1)
            return terms.HistoryTerm({year: combine(history.years.get(year, FALSE) for history in histories) for year in years})
        return combine(outcomes.truth_of(term) for term in parts)

    def _compare(self, expr: node.Compare) -> z3.BoolRef:
        with_number = self._without_counting(expr) if isinstance(expr.right, node.Const | node.Parameter) else None
        if with_number is not None:
            return self._with_each(expr.right, with_number)
        left, right = self.term(expr.left), self.term(expr.right)
        if expr.op in {"==", "!="}:
            found = terms.equal(left, right)
            return found if expr.op == "==" else neg(found)
        return terms.compare(expr.op, terms.plain(left), terms.plain(right))

    def _with_each(self, right: Expr, compare: Callable[[int], z3.BoolRef]) -> z3.BoolRef:
        """With a constant; with a parameter as with each of its values, on the days on which that is the value."""
        values = self._values_of(right) if isinstance(right, node.Parameter) else [(TRUE, right.value)] if isinstance(right, node.Const) else []
        found = FALSE
        for since, value in values:
            assert isinstance(value, int)
            found = choose(since, compare(value), found)
        return found

    def _without_counting(self, expr: node.Compare) -> Callable[[int], z3.BoolRef] | None:
        """What a run, or the months or days between two dates, compared with a number come to; they are so directly or as a derived value."""
        left = expr.left
        while isinstance(left, node.Derived) and not left.person:
            left = self.book.index.definition(left.name)
        match left:
            case node.Years(name="run"):
                return partial(compare_run, expr.op, self._flags(left))
            case node.Function(name="months_between" | "days_between" as name, arguments=arguments):
                start, end = (terms.plain(self.term(one)) for one in arguments)
                assert isinstance(start, terms.DateTerm) and isinstance(end, terms.DateTerm)
                return partial(compare_between, name, expr.op, start, end)
            case _:
                return None

    def _flags(self, expr: node.Years) -> list[z3.BoolRef]:
        """For each year of the history: it lies in the span, and the history holds in it."""
        return flags_in_span(*self._span(expr))

    def _span(self, expr: node.Years) -> tuple[terms.HistoryTerm, terms.NumberTerm | None, terms.NumberTerm | None]:
        history = self.term(expr.history)
        first = terms.plain(self.term(expr.first)) if expr.first is not None else None
        last = terms.plain(self.term(expr.last)) if expr.last is not None else None
        assert isinstance(history, terms.HistoryTerm)
        assert isinstance(first, terms.NumberTerm | None) and isinstance(last, terms.NumberTerm | None)
        return history, first, last

    def _years(self, expr: node.Years) -> Term:
        match expr.name:
            case "any":
                return disj(self._flags(expr))
            case "all":
                return holds_throughout(*self._span(expr))
            case "count":
                return count_of(self._flags(expr))
            case "run":
                return longest_run(self._flags(expr))
            case _:
                assert_never(expr.name)
