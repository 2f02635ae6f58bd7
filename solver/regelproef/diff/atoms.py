"""The finite set of expressions in which a region may be described.

In: the rules of a decision in both versions. Out: `Vocabulary`: what these rules compare, in reading order: terms with the values they are
held against,
ordered terms with their cut points, pairs of ordered terms, plain truths, and whole lines. An expression that means something else in the old
version stands there twice, once with `before.`.
Derived values are opened, so that an edit inside one can be described in facts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from regelproef.diff.comparison import BEFORE, Comparison
from regelproef.language.typed import (
    Amount,
    And,
    Arithmetic,
    Compare,
    Const,
    Decided,
    Derived,
    Expr,
    Fact,
    Function,
    IsNull,
    Not,
    OneOf,
    Or,
    Years,
    walk,
)
from regelproef.language.types import ORDERED, Kind
from regelproef.model.parts import Period, Rule
from regelproef.model.rulebook import Rulebook

Cut = int | date  # values below it lie on one side, itself and those above it on the other


@dataclass
class Vocabulary:
    """`enums`: terms with a list of values; `cuts`: ordered terms with their cut points; all in order of first appearance."""

    enums: dict[Expr, None] = field(default_factory=dict)
    cuts: dict[Expr, set[Cut]] = field(default_factory=dict)
    pairs: dict[tuple[Expr, Expr], None] = field(default_factory=dict)
    truths: dict[Expr, None] = field(default_factory=dict)
    lines: dict[Expr, None] = field(default_factory=dict)


def vocabulary_of(comparison: Comparison, decision: str) -> Vocabulary:
    """What the rules of the decision speak of, in both versions: the new one's words first."""
    found = Vocabulary()
    for book, person in ((comparison.new, ""), (comparison.old, BEFORE)):
        _Collector(comparison, book, person, found).collect(decision)
    return found


def world_vocabulary(comparison: Comparison) -> Vocabulary:
    """What the worlds of both versions speak of, and where the range of a fact differs."""
    found = Vocabulary()
    for name, fact in comparison.new.facts.items():
        before = comparison.old.facts.get(name)
        if before is None or before.type == fact.type or before.type.kind is not fact.type.kind:
            continue
        term = Fact(name, comparison.joint.variables[name].fact.type)
        if fact.type.kind is Kind.ENUM:
            found.enums.setdefault(term)
        elif fact.type.kind in ORDERED:
            cuts = (fact.type.low, before.type.low, *(_after(end) for end in (fact.type.high, before.type.high) if end is not None))
            found.cuts.setdefault(term, set()).update(cut for cut in cuts if cut is not None)
    for book, person in ((comparison.new, ""), (comparison.old, BEFORE)):
        _Collector(comparison, book, person, found).collect_world()
    return found


class _Collector:
    """Adds what one version's rules speak of."""

    def __init__(self, comparison: Comparison, book: Rulebook, person: str, found: Vocabulary) -> None:
        self.comparison, self.book, self.person, self.found = comparison, book, person, found
        self.opened: set[str] = set()

    def collect(self, decision: str) -> None:
        rules = self.book.present_rules(decision)
        for rule in rules:
            for condition in rule.conditions:
                self._truth(condition.expr)
            self._periods(rule.valid)
            self._amounts(rule)
        for rule in rules:
            self._whole(rule)

    def collect_world(self) -> None:
        for line in self.book.world:
            self._truth(line.holds.expr)

    def _whole(self, rule: Rule) -> None:
        """Everything the rule asks, as one expression, which a region may exclude; and each line that is more than one atom."""
        asked = [*(formula.expr for formula in rule.conditions), *self._validity(rule)]
        if len(asked) > 1:
            self.found.lines.setdefault(self._side(And(tuple(asked))))

    def _validity(self, rule: Rule) -> list[Expr]:
        if len(rule.valid) != 1:
            return []
        day = self._reference()
        period, parts = rule.valid[0], []
        if period.first is not None:
            parts.append(Compare(">=", day, Const(period.first, day.type)))
        if period.last is not None:
            parts.append(Compare("<=", day, Const(period.last, day.type)))
        return list(parts)

    def _reference(self) -> Fact:
        name = self.book.reference_date
        return Fact(name, self.book.facts[name].type)

    def _periods(self, periods: Iterable[Period]) -> None:
        for period in periods:
            day = self._side(self._reference())
            if period.first is not None:
                self._cut(day, period.first)
            if period.last is not None:
                self._cut(day, period.last + timedelta(days=1))

    def _amounts(self, rule: Rule) -> None:
        for formula in rule.formulas:
            for part in walk(formula.expr):
                if isinstance(part, Amount):
                    self._periods(entry.period for entry in self.book.amounts[part.name].periods)

    # -- truths ---------------------------------------------------------------------------------------------------------------

    def _truth(self, expr: Expr) -> None:
        match expr:
            case Not(operand=operand):
                self._truth(operand)
            case And(items=items) | Or(items=items):
                self.found.lines.setdefault(self._side(expr))
                for item in items:
                    self._truth(item)
            case Compare():
                self._compare(expr)
            case OneOf(operand=operand, values=values):
                self._one_of(operand, values)
            case IsNull(operand=operand):
                self.found.truths.setdefault(self._side(IsNull(operand)))
                self._open(operand)
            case Const():
                pass
            case _:
                self.found.truths.setdefault(self._side(expr))
                self._open(expr)

    def _compare(self, expr: Compare) -> None:
        left, right, op = expr.left, expr.right, expr.op
        if isinstance(left, Const):
            left, right, op = right, left, {"<": ">", "<=": ">=", ">": "<", ">=": "<="}.get(op, op)
        if isinstance(right, Const):
            self._one_of(left, (right,), op)
        elif left.type.kind in ORDERED:
            self.found.pairs.setdefault((self._side(left), self._side(right)))
            self._open(left)
            self._open(right)
        else:
            self.found.truths.setdefault(self._side(replace(expr, op="==")))
            self._open(left)
            self._open(right)

    def _one_of(self, operand: Expr, values: tuple[Const, ...], op: str = "==") -> None:
        """A term held against constants."""
        kind = operand.type.kind
        own = self._side(operand)
        for constant in values:
            value = constant.value
            if value is None:
                self.found.truths.setdefault(self._side(IsNull(operand)))
            elif kind is Kind.ENUM and not operand.type.nullable:
                self.found.enums.setdefault(own)
            elif kind in ORDERED and not operand.type.nullable and isinstance(value, (int, date)):
                if op in {"<", ">=", "==", "!="}:
                    self._cut(own, value)
                if op in {"<=", ">", "==", "!="}:
                    self._cut(own, _after(value))
            else:
                self.found.truths.setdefault(self._side(Compare("==", operand, constant)))
        self._open(operand)

    def _cut(self, term: Expr, value: Cut) -> None:
        self.found.cuts.setdefault(term, set()).add(value)

    def _open(self, expr: Expr) -> None:
        """Look inside derived values."""
        for part in walk(expr):
            if isinstance(part, Derived) and part.name not in self.opened:
                self.opened.add(part.name)
                for readings, formula in self.book.derived[part.name].alternatives:
                    if self.book.is_present(readings):
                        self._inside(formula.expr)

    def _inside(self, expr: Expr) -> None:
        if expr.type.kind is Kind.BOOL:
            self._truth(expr)
        else:
            self._open(expr)

    # -- sides ----------------------------------------------------------------------------------------------------------------

    def _side(self, expr: Expr) -> Expr:
        """The expression in the new version's words; names that mean something else in the old version carry `before.`."""
        return self._marked(expr) if self.person else expr

    def _marked(self, expr: Expr) -> Expr:
        match expr:
            case Fact(name=name):
                return replace(expr, person=BEFORE) if self._differs_fact(name) else replace(expr, type=self.comparison.new.facts[name].type)
            case Derived() | Decided() | Amount():
                return expr if self._means_the_same(expr) else replace(expr, person=BEFORE)
            case Const():
                return expr
            case Not() | OneOf() | IsNull():
                return replace(expr, operand=self._marked(expr.operand))
            case And() | Or():
                return replace(expr, items=tuple(map(self._marked, expr.items)))
            case Compare() | Arithmetic():
                return replace(expr, left=self._marked(expr.left), right=self._marked(expr.right))
            case Function():
                return replace(expr, arguments=tuple(map(self._marked, expr.arguments)))
            case Years(first=first, last=last):
                marked_first = None if first is None else self._marked(first)
                marked_last = None if last is None else self._marked(last)
                return replace(expr, history=self._marked(expr.history), first=marked_first, last=marked_last)
            case _:
                return expr

    def _differs_fact(self, name: str) -> bool:
        return name not in self.comparison.new.facts or name in self.comparison.joint.retyped

    def _means_the_same(self, expr: Derived | Decided | Amount) -> bool:
        new = self.comparison.new
        known = new.derived if isinstance(expr, Derived) else new.decisions if isinstance(expr, Decided) else new.amounts
        if expr.name not in known:
            return False
        return self.comparison.means_the_same(expr)


def _after(value: Cut) -> Cut:
    return value + timedelta(days=1) if isinstance(value, date) else value + 1


def before_cut(value: Cut) -> Cut:
    """The greatest value below a cut point."""
    return value - timedelta(days=1) if isinstance(value, date) else value - 1


def literals_of(cuts: Iterable[Cut]) -> Iterator[Cut]:
    return iter(sorted(cuts))
