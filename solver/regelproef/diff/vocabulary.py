"""The finite set of expressions in which a region may be described.

In: the rules of a decision in both versions. Out: `Vocabulary`: what these rules compare, in reading order: terms with the values they are held
against, ordered terms with their cut points, pairs of ordered terms, plain truths, and whole lines; and the `Literals` that can be made of these. An
expression that means something else in the old version stands there twice, once with `before.`. Derived values are opened, so that an edit inside one
can be described in facts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property

from regelproef.ask.two_versions import constant
from regelproef.ask.versions import Versions
from regelproef.language.typed import And, Compare, Const, Derived, Expr, Fact, IsNull, Not, OneOf, Or, Parameter, over_names, walk
from regelproef.language.types import ORDERED, Kind
from regelproef.model.parts import Period, Rule
from regelproef.model.rulebook import Rulebook, in_force

Cut = int | date  # values below it lie on one side, itself and those above it on the other


@dataclass
class Vocabulary:
    """`enums`: terms with a list of values; `cuts`: ordered terms with their cut points; all in order of first appearance."""

    enums: dict[Expr, None] = field(default_factory=dict)
    cuts: dict[Expr, set[Cut]] = field(default_factory=dict)
    pairs: dict[tuple[Expr, Expr], None] = field(default_factory=dict)
    truths: dict[Expr, None] = field(default_factory=dict)
    lines: dict[Expr, None] = field(default_factory=dict)

    def cut(self, term: Expr, value: object, *, after: bool = False) -> None:
        """A cut point at a value, or just after it; one at an end of what the term can be cuts nothing."""
        low, high = term.type.low, term.type.high
        if not isinstance(value, (int, date)) or low is None or high is None:
            return
        if low <= value < high if after else low < value <= high:  # type: ignore[operator]  # one kind: numbers or dates
            self.cuts.setdefault(term, set()).add(_moved(value, 1) if after else value)


@dataclass(frozen=True)
class Literals:
    """Expressions that may hold on a region, in the order of preference. Within a group the first that holds says all that the later ones say."""

    groups: tuple[tuple[Expr, ...], ...]
    enums: tuple[tuple[Expr, tuple[Const, ...]], ...]

    @cached_property
    def all(self) -> tuple[Expr, ...]:
        values = (Compare("!=", term, value) for term, constants in self.enums for value in constants)
        return tuple(dict.fromkeys((*values, *(one for group in self.groups for one in group))))


def literals(vocabulary: Vocabulary) -> Literals:
    """Everything that a description may say."""
    enums = tuple((term, tuple(Const(value, term.type) for value in term.type.values)) for term in vocabulary.enums)
    groups: list[tuple[Expr, ...]] = []
    for term, cuts in vocabulary.cuts.items():
        ordered = sorted(cuts)
        groups.append(tuple(Compare(">=", term, constant(cut, term.type)) for cut in reversed(ordered)))
        groups.append(tuple(Compare("<=", term, constant(_moved(cut, -1), term.type)) for cut in ordered))
    groups += [tuple(Compare(op, left, right) for op in ("==", "<", ">", "<=", ">=", "!=")) for left, right in vocabulary.pairs]
    single = (*vocabulary.truths, *vocabulary.lines)
    return Literals((*groups, *((one,) for one in single), *((opposite(one),) for one in single)), enums)


def opposite(expr: Expr) -> Expr:
    """The negation, as an author would write it."""
    match expr:
        case Not(operand=operand):
            return operand
        case Compare(op="==", left=left, right=right):
            return Compare("!=", left, right)
        case IsNull(operand=operand, negated=negated):
            return IsNull(operand, not negated)
        case _:
            return Not(expr)


def vocabulary_of(versions: Versions, *decisions: str) -> Vocabulary:
    """What the rules of the decisions speak of, in both versions: the new one's words first."""
    found = Vocabulary()
    for book, side in _sides(versions):
        collector = _Collector(book, side, found)
        for decision in decisions:
            collector.collect(decision)
    return found


def world_vocabulary(versions: Versions) -> Vocabulary:
    """What the worlds of both versions speak of, and where the range of a fact differs."""
    found = Vocabulary()
    for name, fact in versions.new.facts.items():
        before = versions.old.facts.get(name)
        if before is None or before.type == fact.type or name in versions.retyped:
            continue
        term = versions.typed(Fact(name, fact.type))
        if fact.type.kind is Kind.ENUM:
            found.enums.setdefault(term)
        for own in (fact.type, before.type) if fact.type.kind in ORDERED else ():
            found.cut(term, own.low)
            found.cut(term, own.high, after=True)
    for book, side in _sides(versions):
        collector = _Collector(book, side, found)
        for line in book.world:
            collector.truth(line.holds.expr)
    return found


def _sides(versions: Versions) -> tuple[tuple[Rulebook, Callable[[Expr], Expr]], ...]:
    return (versions.new, lambda expr: over_names(expr, versions.typed)), (versions.old, versions.in_new_words)


class _Collector:
    """Adds what one version's rules speak of, each expression in the words that `side` makes of it."""

    def __init__(self, book: Rulebook, side: Callable[[Expr], Expr], found: Vocabulary) -> None:
        self.book, self.side, self.found = book, side, found
        self.opened: set[str] = set()

    def collect(self, decision: str) -> None:
        rules = self.book.present_rules(decision)
        for rule in rules:
            for condition in rule.conditions:
                self.truth(condition.expr)
            self._periods(rule.valid)
            names = frozenset[str]().union(*(formula.names.amounts for formula in rule.formulas))
            for name in (name for name in self.book.amounts if name in names):
                self._periods(entry.period for entry in self.book.amounts[name].periods)
        for rule in rules:
            self._whole(rule)

    def _whole(self, rule: Rule) -> None:
        """Everything the rule asks, as one expression, which a region may exclude."""
        asked = [formula.expr for formula in rule.conditions]
        if len(rule.valid) == 1:
            period = in_force(self.book, rule.valid)
            asked += period.items if isinstance(period, And) else [period] if isinstance(period, Compare) else []
        if len(asked) > 1:
            self.found.lines.setdefault(self.side(And(tuple(asked))))

    def _periods(self, periods: Iterable[Period]) -> None:
        for period in periods:
            name = self.book.reference_date
            day = self.side(Fact(name, self.book.facts[name].type))
            self.found.cut(day, period.first)
            self.found.cut(day, period.last, after=True)

    # -- truths ---------------------------------------------------------------------------------------------------------------

    def truth(self, expr: Expr) -> None:
        match expr:
            case Not(operand=operand):
                self.truth(operand)
            case And(items=items) | Or(items=items):
                self.found.lines.setdefault(self.side(expr))
                for item in items:
                    self.truth(item)
            case Compare():
                self._compare(expr)
            case OneOf(operand=operand, values=values):
                self._one_of(operand, values)
            case Const():
                pass
            case _:
                self.found.truths.setdefault(self.side(replace(expr, negated=False) if isinstance(expr, IsNull) else expr))
                self._open(expr)

    def _compare(self, expr: Compare) -> None:
        left, right, op = expr.left, expr.right, expr.op
        if isinstance(left, Const):
            left, right, op = right, left, {"<": ">", "<=": ">=", ">": "<", ">=": "<="}.get(op, op)
        if isinstance(right, Const):
            self._one_of(left, (right,), op)
            return
        if isinstance(right, Parameter):
            self._one_of(left, self.book.named_by(right), op)
        if left.type.kind in ORDERED:
            self.found.pairs.setdefault((self.side(left), self.side(right)))
        else:
            self.found.truths.setdefault(self.side(replace(expr, op="==")))
        self._open(left)
        self._open(right)

    def _one_of(self, operand: Expr, values: tuple[Const, ...], op: str = "==") -> None:
        """A term held against constants."""
        own, kind = self.side(operand), operand.type.kind
        for value in values:
            if kind is Kind.ENUM and not own.type.nullable:
                self.found.enums.setdefault(own)
            elif kind in ORDERED and not own.type.nullable:
                if op in {"<", ">=", "==", "!="}:
                    self.found.cut(own, value.value)
                if op in {"<=", ">", "==", "!="}:
                    self.found.cut(own, value.value, after=True)
            else:
                self.found.truths.setdefault(Compare("==", own, value))
        self._open(operand)

    def _open(self, expr: Expr) -> None:
        """Look inside derived values."""
        for part in walk(expr):
            if isinstance(part, Parameter):
                for entry in self.book.amounts[part.name].periods:
                    self.found.cut(self.side(part.on), entry.period.first)
            if isinstance(part, Derived) and part.name not in self.opened:
                self.opened.add(part.name)
                for readings, formula in self.book.derived[part.name].alternatives:
                    if self.book.is_present(readings):
                        (self.truth if formula.expr.type.kind is Kind.BOOL else self._open)(formula.expr)


def _moved(value: Cut, step: int) -> Cut:
    return value + timedelta(days=step) if isinstance(value, date) else value + step
