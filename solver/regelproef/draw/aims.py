"""A person changed so that an expression holds, or does not, and only just where that can be.

In: an evaluator, an expression of the rule language over facts, derived values and decisions, and whether it is to hold. Out: the person, changed.
Comparisons are met one step on this side or that of where they turn round, which is found by bisection whatever they compute; a decision is given a
value by meeting a rule that says it; histories are tried. Guarantees: none; whoever asks looks whether it holds.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from regelproef.answer.outcome import Value
from regelproef.draw.landmarks import Palette, edges
from regelproef.draw.numbers import Numbers
from regelproef.evaluate.closures import State
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language import typed as node
from regelproef.language.typed import Expr
from regelproef.language.types import ORDERED, Kind
from regelproef.model.parts import Rule
from regelproef.model.steps import place_of, value_at

DEEPEST = 4  # decisions behind decisions
TRIES = 6
PASSES = 2  # a later line may undo an earlier one
OTHER_READING = 4  # one derived value in so many is met as under a reading that is not chosen
AND_BESIDE = 3  # alternatives that are met: one, and each further in so many too
Person = dict[str, Value]


class Aims:
    """Changes persons of one rulebook."""

    def __init__(self, evaluator: Evaluator, palettes: dict[str, Palette]) -> None:
        self.evaluator, self.book, self.palettes = evaluator, evaluator.book, palettes
        self._kept: dict[int, Expr] = {}  # so that no other takes its identity
        self._compiled: dict[int, Callable[[State], Any]] = {}
        self._facts: dict[int, tuple[str, ...]] = {}
        self._decisions: dict[int, tuple[str, ...]] = {}
        self._days: dict[str, tuple[date, ...]] = {}

    def year(self, person: Person) -> int:
        """That of the day on which the person is decided."""
        day = person[self.book.reference_date] if self.book.reference_date else None
        days = (day, *(value for value in person.values() if isinstance(value, date)))
        return next((one.year for one in days if isinstance(one, date)), 2000)

    def give(self, person: Person, name: str, numbers: Numbers) -> None:
        """Another value of the fact, where that is drawn."""
        person[name] = self.palettes[name].value(numbers, self.year(person))

    def rule(self, rule: Rule, person: Person, numbers: Numbers, but: int = -1, depth: int = 0) -> None:
        """Meet the lines of a rule, and only just not the line at `but`, on a day on which it is in force, or just where a period ends."""
        if self.book.reference_date:
            self._choose_day(rule, person, numbers)
        for _ in range(PASSES):
            for place, line in enumerate(rule.conditions):
                if place == but:
                    self.line(line.expr, True, person, numbers, depth)  # so that one part of it fails, and not each
                self.line(line.expr, place != but, person, numbers, depth)

    def _choose_day(self, rule: Rule, person: Person, numbers: Numbers) -> None:
        days = self._edges(rule)
        if days and numbers.one_in(2):
            person[self.book.reference_date] = numbers.pick(days)
            return
        for _ in range(TRIES):
            day = person[self.book.reference_date]
            if isinstance(day, date) and rule.in_force(day):
                return
            self.give(person, self.book.reference_date, numbers)

    def _edges(self, rule: Rule) -> tuple[date, ...]:
        """The days on either side of where the rule, or an amount or parameter that it reads, begins or ends."""
        if rule.id not in self._days:
            own = self.book.facts[self.book.reference_date].type
            amounts = sorted(self.book.index.of_rule(rule, chosen=False).dated)
            periods = (*rule.valid, *(entry.period for name in amounts for entry in self.book.amounts[name].periods))
            days = sorted({day for period in periods for day in edges(period) if own.holds(day)})
            self._days[rule.id] = tuple(days)
        return self._days[rule.id]

    def line(self, expr: Expr, holds: bool, person: Person, numbers: Numbers, depth: int = 0) -> None:
        """Make the expression hold, or not, unless it does already."""
        if self.holds(expr, person) is holds:
            return
        match expr:
            case node.Not(operand=operand):
                self.line(operand, not holds, person, numbers, depth)
            case node.And(items=items) | node.Or(items=items):
                every = isinstance(expr, node.And) is holds
                for place, item in enumerate(items if every else numbers.shuffled(items)):
                    if every or place == 0 or numbers.one_in(AND_BESIDE):
                        self.line(item, holds, person, numbers, depth)
            case node.Members(meaning=meaning):
                self.line(meaning, holds, person, numbers, depth)
            case node.Fact(name=name):
                person[name] = holds
            case node.Derived(name=name):
                self.line(self._definition(name, numbers), holds, person, numbers, depth)
            case node.Decided(name=name):
                self._decide(name, lambda value: value is holds, person, numbers, depth)
            case _:
                self._atom(expr, holds, person, numbers, depth)

    def _definition(self, name: str, numbers: Numbers) -> Expr:
        if numbers.one_in(OTHER_READING):
            return numbers.pick(self.book.derived[name].alternatives)[1].expr
        return self.book.index.definition(name)

    def _decide(self, name: str, wanted: Callable[[Any], bool], person: Person, numbers: Numbers, depth: int) -> None:
        """Meet a rule that gives the decision such a value."""
        if depth >= DEEPEST:
            return
        rules = [
            rule for rule in self.book.rules_by_decision[name] if not isinstance(rule.outcome.expr, node.Const) or wanted(rule.outcome.expr.value)
        ]
        if rules:
            self.rule(numbers.pick(rules), person, numbers, depth=depth + 1)

    def _atom(self, expr: Expr, holds: bool, person: Person, numbers: Numbers, depth: int) -> None:
        named, wanted = _about(expr, holds)
        if isinstance(named, node.Decided) and wanted is not None:
            self._decide(named.name, wanted, person, numbers, depth)
            return
        if isinstance(named, node.Fact) and wanted is not None and named.type.kind not in ORDERED:
            values = [value for value in self.book.facts[named.name].values() if wanted(value)]
            if values:
                person[named.name] = numbers.pick(values)
            return
        if isinstance(expr, node.Compare) and expr.left.type.kind in ORDERED and self._bisect(expr, holds, person, numbers):
            return
        self._try(expr, holds, person, numbers)

    # -- where a comparison turns round ---------------------------------------------------------------------------------------

    def _bisect(self, expr: node.Compare, holds: bool, person: Person, numbers: Numbers) -> bool:
        """One ordered fact put beside where the comparison turns round; whether it holds now as it should."""
        ordered = [name for name in self.facts(expr) if self.book.facts[name].type.kind in ORDERED]
        strictly = bool(numbers.below(2))
        for name in numbers.shuffled(ordered)[:2]:
            fact, own = self.book.facts[name], person[name]

            def above(place: int, fact: Any = fact, name: str = name) -> bool:
                gap = self._gap(expr, {**person, name: value_at(fact, place)})
                return gap > 0 if strictly else gap >= 0

            low, high = place_of(fact.type.low), place_of(fact.type.high)
            try:
                first, last = above(low), above(high)
                if first is last:
                    continue
                least, most = low, high
                while most - least > 1:
                    middle = (least + most) // 2
                    least, most = (middle, most) if above(middle) is first else (least, middle)
            except (TypeError, AttributeError, KeyError):  # a null, or an amount that nobody gives
                continue
            for place in numbers.shuffled((least - 1, least, most, most + 1)):
                if low <= place <= high:
                    person[name] = value_at(fact, place)
                    if self.holds(expr, person) is holds:
                        return True
            person[name] = own
        return False

    def _gap(self, expr: node.Compare, person: Person) -> int:
        """How far the left side lies above the right."""
        state = self._state(expr, person)
        gap = self._closure(expr.left)(state) - self._closure(expr.right)(state)
        return gap.days if isinstance(gap, timedelta) else int(gap)

    def _try(self, expr: Expr, holds: bool, person: Person, numbers: Numbers) -> None:
        """Values of the facts that it reads, histories first, until it is as it should be."""
        names = self.facts(expr)
        histories = [name for name in names if self.book.facts[name].type.kind is Kind.HISTORY] or list(names)
        for _ in range(TRIES if names else 0):
            name = numbers.pick(histories if not numbers.one_in(4) else names)
            own = person[name]
            self.give(person, name, numbers)
            if self.holds(expr, person) is holds:
                return
            if numbers.one_in(2):
                person[name] = own

    # -- what an expression comes to ------------------------------------------------------------------------------------------

    def holds(self, expr: Expr, person: Person) -> bool | None:
        """None where it has no meaning, because of a null."""
        try:
            return bool(self._closure(expr)(self._state(expr, person)))
        except (TypeError, AttributeError):
            return None

    def _state(self, expr: Expr, person: Person) -> State:
        state: State = dict(person)
        for name in self._read(expr):
            self.evaluator.outcome(state, name)
        return state

    def _closure(self, expr: Expr) -> Callable[[State], Any]:
        found = self._compiled.get(id(expr))
        if found is None:
            self._kept[id(expr)] = expr
            found = self._compiled[id(expr)] = self.evaluator.compiler.compile(expr)
        return found

    def facts(self, expr: Expr) -> tuple[str, ...]:
        """The facts that it reads, in the order of the vocabulary."""
        if id(expr) not in self._facts:
            self._kept[id(expr)] = expr
            self._facts[id(expr)] = self.book.index.facts_in_order(self.book.index.of(expr))
        return self._facts[id(expr)]

    def _read(self, expr: Expr) -> tuple[str, ...]:
        if id(expr) not in self._decisions:
            self._kept[id(expr)] = expr
            read = self.book.index.of(expr).decisions
            self._decisions[id(expr)] = tuple(name for name in self.book.order if name in read)
        return self._decisions[id(expr)]


def _about(expr: Expr, holds: bool) -> tuple[Expr | None, Callable[[Any], bool] | None]:
    """The fact or decision that an atom compares with constants, and which of its values make it so."""
    match expr:
        case node.Compare(op="==" | "!=", left=node.Fact() | node.Decided() as named, right=node.Const(value=value)):
            return named, (lambda found: found == value) if (expr.op == "==") is holds else (lambda found: found != value)
        case node.OneOf(operand=node.Fact() | node.Decided() as named, values=values, negated=negated):
            inside = frozenset(constant.value for constant in values)
            return named, (lambda found: found in inside) if negated is not holds else (lambda found: found not in inside)
        case node.IsNull(operand=node.Decided() as named, negated=negated):
            return named, (lambda found: found is None) if negated is not holds else (lambda found: found is not None)
        case node.Compare(left=node.Decided() as named):
            return named, lambda _: True
        case _:
            return None, None
