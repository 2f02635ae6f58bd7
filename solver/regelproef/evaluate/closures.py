"""A typed expression to a Python function.

In: an `Expr` and the rulebook that defines its derived values, amounts and parameters. Out: a function from a *state* (a dict with the facts of a
complete person, to which derived values and decided decisions are added) to the value. Guarantees: integers, dates and truth values only.
An expression may speak of other persons or versions: their states stand in the state under their names, and `sides` has their compilers, where they
are not decided by this rulebook.
"""

from __future__ import annotations

import operator
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, assert_never

from regelproef.language import typed as node
from regelproef.language.extent import depth_of
from regelproef.language.functions import MONTHS_OF_YEAR, divided, months_between, shifted
from regelproef.language.names import names_in
from regelproef.language.typed import Expr
from regelproef.model.order import in_order
from regelproef.model.parts import AmountDefinition, Rule
from regelproef.model.rulebook import Rulebook
from regelproef.model.steps import one_step_apart

State = dict[str, Any]
Compiled = Callable[[State], Any]
MISSING = object()  # an amount on a day that no period covers
DEEP = 200  # calls within calls
OUTCOME = "outcome of "  # key under which a state keeps the whole Outcome of a decision
BESIDE = "beside "  # and the state of somebody of the same rulebook who differs in some facts only, with these

OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
}


class Compiler:
    """Compiles expressions of one rulebook under its chosen readings."""

    def __init__(self, book: Rulebook, sides: Mapping[str, Compiler] | None = None) -> None:
        self.book = book
        self.sides = sides or {}
        self.derived: dict[str, Compiled] = {}
        self.depths: dict[str, int] = {}  # how deep computing a derived value may go

    def compile(self, expr: Expr) -> Compiled:
        match expr:
            case node.Const(value=value):
                return lambda s: value
            case node.Parameter():
                return self._parameter(expr)
            case node.Name(person=person):
                return _of(person, self._side(person)._name(expr))
            case node.Not(operand=operand):
                inner = self.compile(operand)
                return lambda s: not inner(s)
            case node.And(items=items):
                return all_parts(tuple(map(self.compile, items)))
            case node.Or(items=items):
                return _any_of(tuple(map(self.compile, items)))
            case node.Compare():
                return self._compare(expr)
            case node.OneOf():
                return self._one_of(expr)
            case node.IsNull(operand=operand, negated=negated):
                part = self.compile(operand)
                return (lambda s: part(s) is not None) if negated else (lambda s: part(s) is None)
            case node.Arithmetic(op=op, left=left, right=right):
                combine, first, second = OPERATORS[op], self.compile(left), self.compile(right)
                return lambda s: combine(first(s), second(s))
            case node.Finer(operand=operand, times=times):
                inner = self.compile(operand)
                return lambda s: inner(s) * times
            case node.Rounded(how=how, operand=operand, divisor=divisor, step=step):
                inner = self.compile(operand)
                return lambda s: step * divided(inner(s), divisor, how)
            case node.Function():
                return self._function(expr)
            case node.Years():
                return self._years(expr)
            case node.Members(meaning=meaning):
                return self.compile(meaning)
            case node.Concludes(decision=decision, value=value, person=person):
                said, outcome = self.compile(value), _of(person, operator.itemgetter(OUTCOME + decision))
                return lambda s: said(s) in outcome(s).said
            case node.HasStatus(decision=decision, status=status, person=person):
                found = _of(person, operator.itemgetter(OUTCOME + decision))
                return lambda s: found(s).status is status
            case node.RuleStands(person=person):
                return _of(person, self._side(person)._stands(expr))
            case node.AmountGiven(name=name, person=person):
                side = self._side(person).book
                amount = _of(person, amount_lookup(side.amounts[name], side.reference_date))
                return lambda s: amount(s) is not MISSING
            case node.FactIs(name=name, value=wanted, person=person):
                own = _of(person, operator.itemgetter(name))
                return lambda s: own(s) == wanted
            case node.SameOutcome(decision=decision, one=one, other=other):
                here, there = (_of(person, operator.itemgetter(OUTCOME + decision)) for person in (one, other))
                return lambda s: here(s).same(there(s))
            case node.NextTo(name=name, one=one, other=other):
                mine, theirs = (_of(person, operator.itemgetter(name)) for person in (one, other))
                return lambda s: one_step_apart(mine(s), theirs(s))
            case _:
                assert_never(expr)

    def _parameter(self, expr: node.Parameter) -> Compiled:
        dated, day = dated_on(self._side(expr.person).book.amounts[expr.name]), self.compile(expr.on)
        return lambda s: dated(day(s))

    def _side(self, person: str) -> Compiler:
        return self.sides.get(person, self)

    def _name(self, expr: node.Fact | node.Derived | node.Decided | node.Amount) -> Compiled:
        match expr:
            case node.Fact(name=name) | node.Decided(name=name):
                return operator.itemgetter(name)
            case node.Derived(name=name):
                return self._derived(name)
            case node.Amount(name=name):
                return amount_lookup(self.book.amounts[name], self.book.reference_date)

    def _stands(self, expr: node.RuleStands) -> Compiled:
        rule, outcome = expr.rule, operator.itemgetter(OUTCOME + expr.decision)
        if rule not in self.book.rules or not self.book.is_present(self.book.rules[rule].readings):
            return lambda s: False
        match expr.how:
            case "applies":
                return lambda s: rule in outcome(s).applying
            case "decides":
                return lambda s: rule in outcome(s).effective
            case "reaches":
                reaching = {rule, *defeaters_of(self.book, rule)}
                return lambda s: not reaching.isdisjoint(outcome(s).applying)

    def _derived(self, name: str) -> Compiled:
        """Computed once for a person, when first needed."""
        for one in in_order((name,), self._named):
            if one not in self.derived:
                self.derived[one] = self._remembered(one)
        return self.derived[name]

    def _named(self, name: str) -> list[str]:
        """The derived values that one names and that are not compiled yet."""
        return [] if name in self.derived else self._behind(name)

    def _remembered(self, name: str) -> Compiled:
        """Long chains are followed from their far end, step by step, so that no person takes them deep."""
        expr = self.book.index.definition(name)
        inner = self.compile(expr)
        own, behind = depth_of(expr), max((self.depths[one] for one in names_in((expr,)).derived), default=0)
        steps = in_order((name,), self._behind)[:-1] if own + behind > DEEP else ()
        self.depths[name] = own if steps else own + behind

        def read(s: State) -> Any:
            found = s.get(name, MISSING)
            if found is MISSING:
                for step in steps:
                    self.derived[step](s)
                found = s[name] = inner(s)
            return found

        return read

    def _behind(self, name: str) -> list[str]:
        return sorted(names_in((self.book.index.definition(name),)).derived)

    def _compare(self, expr: node.Compare) -> Compiled:
        compare, left = OPERATORS[expr.op], self.compile(expr.left)
        if isinstance(expr.right, node.Const):
            constant: Any = expr.right.value
            return lambda s: compare(left(s), constant)
        right = self.compile(expr.right)
        return lambda s: compare(left(s), right(s))

    def _one_of(self, expr: node.OneOf) -> Compiled:
        operand, values = self.compile(expr.operand), frozenset(constant.value for constant in expr.values)
        if expr.negated:
            return lambda s: operand(s) not in values
        return lambda s: operand(s) in values

    def _function(self, expr: node.Function) -> Compiled:
        parts = tuple(map(self.compile, expr.arguments))
        first, second = parts[0], parts[-1]
        match expr.name:
            case "year" | "month" | "day":
                part = operator.attrgetter(expr.name)
                return lambda s: part(first(s))
            case "date":
                if len(parts) == 2:
                    return lambda s: second(s).replace(year=first(s))
                _, month, day = parts
                return lambda s: date(first(s), month(s), day(s))
            case "age":
                return lambda s: completed_years(first(s), second(s))
            case "months_between":
                return lambda s: months_between(first(s), second(s))
            case "days_between":
                return lambda s: (second(s) - first(s)).days
            case "add_months":
                return lambda s: shifted(first(s), second(s))
            case "add_years":
                return lambda s: shifted(first(s), second(s) * MONTHS_OF_YEAR)
            case "min":
                return lambda s: min(first(s), second(s))
            case "max":
                return lambda s: max(first(s), second(s))
            case "if":
                then = parts[1]
                return lambda s: then(s) if first(s) else second(s)
            case _:
                assert_never(expr.name)

    def _years(self, expr: node.Years) -> Compiled:
        holds = self._history(expr.history)
        low, high = expr.history.type.lowest, expr.history.type.highest
        first = self.compile(expr.first) if expr.first is not None else lambda s: low
        last = self.compile(expr.last) if expr.last is not None else lambda s: high

        def inside(s: State) -> list[bool]:
            """For each year of the span that lies in the range of the history: it holds."""
            held = holds(s)
            return [year in held for year in range(max(first(s), low), min(last(s), high) + 1)]

        def throughout(s: State) -> bool:
            start, end = first(s), last(s)
            return start > end or (low <= start and end <= high and all(inside(s)))

        match expr.name:
            case "any":
                return lambda s: any(inside(s))
            case "all":
                return throughout
            case "count":
                return lambda s: sum(inside(s))
            case "run":
                return lambda s: longest_run(inside(s))
            case _:
                assert_never(expr.name)

    def _history(self, expr: Expr) -> Compiled:
        """A function to the set of years in which the history holds, within the range of `expr`."""
        match expr:
            case node.Not(operand=operand):
                inner, every = self._history(operand), frozenset(range(expr.type.lowest, expr.type.highest + 1))
                return lambda s: every - inner(s)
            case node.And(items=items):
                parts = tuple(map(self._history, items))
                return lambda s: frozenset.intersection(*(part(s) for part in parts))
            case node.Or(items=items):
                parts = tuple(map(self._history, items))
                return lambda s: frozenset().union(*(part(s) for part in parts))
            case _:
                return self.compile(expr)


def _of(person: str, inner: Compiled) -> Compiled:
    return (lambda s: inner(s[person])) if person else inner


def defeaters_of(book: Rulebook, rule: str) -> frozenset[str]:
    """The present rules that reach `rule` over exception edges of present rules."""
    return frozenset(in_order((rule,), book.present_exceptions)) - {rule}


def defeaters_among(rules: Sequence[Rule], bits: Mapping[str, int]) -> dict[str, int]:
    """For each of these rules of one decision, the bits of those among them that reach it over exception edges."""
    above: dict[str, list[str]] = {rule.id: [] for rule in rules}
    for rule in rules:
        for edge in rule.exceptions:
            if edge.target in above:
                above[edge.target].append(rule.id)
    found: dict[str, int] = {}
    for name in in_order(above, above.__getitem__):
        found[name] = 0
        for other in above[name]:
            found[name] |= bits[other] | found[other]
    return found


def all_parts(parts: tuple[Compiled, ...]) -> Compiled:
    """Whether all of them hold, looked at in their order."""
    if len(parts) == 1:
        return parts[0]
    if len(parts) == 2:
        first, second = parts
        return lambda s: first(s) and second(s)

    def holds(s: State) -> bool:
        for part in parts:
            if not part(s):
                return False
        return True

    return holds


def _any_of(parts: tuple[Compiled, ...]) -> Compiled:
    if len(parts) == 2:
        first, second = parts
        return lambda s: first(s) or second(s)

    def holds(s: State) -> bool:
        for part in parts:
            if part(s):
                return True
        return False

    return holds


def without(state: State, names: frozenset[str]) -> State:
    """What a state holds besides these."""
    found = dict(state)
    for name in names:
        found.pop(name, None)
    return found


def amount_lookup(amount: AmountDefinition, reference_date: str) -> Compiled:
    """The amount on the reference date."""
    dated = dated_on(amount)
    return lambda s: dated(s[reference_date])


def dated_on(amount: AmountDefinition) -> Callable[[date], Any]:
    """The amount or parameter on a day: its value, None where it is unknown, MISSING where no period covers the day."""
    ordered = sorted(amount.periods, key=lambda entry: entry.period.first or date.min)
    starts = [entry.period.first or date.min for entry in ordered]

    def read(day: date) -> Any:
        index = bisect_right(starts, day) - 1
        if index < 0 or not ordered[index].period.covers(day):
            return MISSING
        return ordered[index].value

    return read


def completed_years(born: date, on: date) -> int:
    """Completed years on a day; who is born on 29 February has a birthday on 1 March in common years."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def longest_run(years: list[bool]) -> int:
    best = current = 0
    for holds in years:
        current = current + 1 if holds else 0
        best = max(best, current)
    return best
