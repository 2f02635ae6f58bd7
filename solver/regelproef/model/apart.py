"""What an expression says of the values of its terms, so that it can be told at once, without asking, that two lines exclude each other.

In: an `Expr` of one person, and a rulebook under its chosen readings, whose derived values are opened. Out: `Ways`: conjunctions, one of which holds
wherever the expression does; each gives for some terms (a fact, a decision, an age, two dates that are compared) the values that they may have.
Guarantees: two expressions that exclude each other hold together for nobody. The reverse is not promised: what is told here rests on values alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import reduce

from regelproef.language.typed import (
    And,
    Compare,
    Const,
    Constant,
    Derived,
    Expr,
    IsNull,
    Not,
    OneOf,
    Or,
    negation,
    rewritten,
)
from regelproef.language.types import Kind, Type
from regelproef.model.rulebook import Rulebook

Values = tuple[tuple[int, int], ...]  # intervals of whole numbers, both ends included, in order and apart
Way = Mapping[Expr, Values]
MOST_WAYS = 64  # of one expression; one with more is a term by itself
ENDLESS = 10**18  # beyond every number and date
SIDES: Mapping[str, Values] = {  # how the left side of a comparison lies to the right one
    "==": ((0, 0),),
    "!=": ((-1, -1), (1, 1)),
    "<": ((-1, -1),),
    "<=": ((-1, 0),),
    ">": ((1, 1),),
    ">=": ((0, 1),),
}
MIRRORED = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


class TooMany(Exception):
    """The expression has more ways to hold than are gone through."""


@dataclass(frozen=True)
class Apart:
    """The expressions of one rulebook; each is opened once."""

    book: Rulebook
    _ways: dict[Expr, tuple[Way, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _terms: dict[int, tuple[Expr, frozenset[Expr]]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def exclude(self, one: Expr, other: Expr) -> bool:
        """Nobody meets both, and not because nobody could meet one of them."""
        ours, theirs = self.ways(one), self.ways(other)
        return bool(ours) and bool(theirs) and never_meet(ours, theirs)

    def follows(self, one: Expr, other: Expr) -> bool:
        """Whoever meets the first meets the other."""
        return self.exclude(one, negation(other))

    def terms(self, expr: Expr) -> frozenset[Expr]:
        """Of what it says which values that may have; of nothing, where it could not be opened."""
        if id(expr) not in self._terms:  # by identity: to hash an expression is to walk through it
            self._terms[id(expr)] = expr, frozenset(term for way in self.ways(expr) for term in way)
        return self._terms[id(expr)][1]

    def words(self, expr: Expr) -> int:
        """How many words of an enum it leaves open, where it speaks of one and of nothing else; else none."""
        ways, terms = self.ways(expr), self.terms(expr)
        if len(terms) != 1 or next(iter(terms)).type.kind is not Kind.ENUM:
            return 0
        return sum(high - low + 1 for way in ways for values in way.values() for low, high in values)

    def ways(self, expr: Expr) -> tuple[Way, ...]:
        """The ways in which it can hold; where there are too many, the one that says nothing."""
        if expr not in self._ways:
            try:
                self._ways[expr] = self._open(expr, holds=True)
            except TooMany:
                self._ways[expr] = ({},)
        return self._ways[expr]

    def _open(self, expr: Expr, *, holds: bool) -> tuple[Way, ...]:
        """The ways in which it holds, or does not.

        Raises:
            TooMany: when there are more than are gone through.
        """
        match expr:
            case Const(value=value):
                return ({},) if value is holds else ()
            case Not(operand=operand):
                return self._open(operand, holds=not holds)
            case And(items=items) | Or(items=items):
                parts = [self._open(item, holds=holds) for item in items]
                return reduce(_both, parts) if isinstance(expr, And) is holds else _few(way for part in parts for way in part)
            case Derived(name=name):
                try:
                    return self._open(self.book.index.definition(name), holds=holds)
                except TooMany:
                    return self._term(expr, ((1, 1),), holds=holds)
            case Compare(op=op, left=left, right=right):
                return self._compared(op, left, right, holds=holds)
            case OneOf(operand=operand, values=values, negated=negated):
                found = _united(_place(value.value, operand.type) for value in values)
                return self._term(operand, found, holds=holds is not negated)
            case IsNull(operand=operand, negated=negated):
                return self._term(IsNull(self._named(operand)), ((1, 1),), holds=holds is not negated)
            case _:
                return self._term(expr, ((1, 1),), holds=holds)

    def _compared(self, op: str, left: Expr, right: Expr, *, holds: bool) -> tuple[Way, ...]:
        left, right = self._settled(left), self._settled(right)
        if isinstance(left, Const):
            left, right, op = right, left, MIRRORED[op]
        if not isinstance(right, Const):
            return self._term(Compare("<", self._named(left), self._named(right)), SIDES[op], holds=holds)
        at = _place(right.value, left.type)
        ranges: Mapping[str, Values] = {
            "==": ((at, at),),
            "!=": ((-ENDLESS, at - 1), (at + 1, ENDLESS)),
            "<": ((-ENDLESS, at - 1),),
            "<=": ((-ENDLESS, at),),
            ">": ((at + 1, ENDLESS),),
            ">=": ((at, ENDLESS),),
        }
        return self._term(left, ranges[op], holds=holds)

    def _settled(self, side: Expr) -> Expr:
        """A parameter that never changes as its value."""
        values = self.book.named_by(side)
        return values[0] if len(values) == 1 else side

    def _term(self, term: Expr, values: Values, *, holds: bool) -> tuple[Way, ...]:
        """The one way in which a term has one of these values, or none of them."""
        named = self._named(term)
        every = ((-1, 1),) if isinstance(named, Compare) else _every(named.type)
        left = _common(every, values if holds else _rest(values))
        return ({named: left},) if left else ()

    def _named(self, term: Expr) -> Expr:
        """The term with its derived values opened, so that it is the same however it is named."""
        return rewritten(term, lambda part: self._named(self.book.index.definition(part.name)) if isinstance(part, Derived) else None)


def _both(ways: tuple[Way, ...], others: tuple[Way, ...]) -> tuple[Way, ...]:
    return _few(met for way in ways for other in others if (met := _meet(way, other)) is not None)


def _few(ways: Iterable[Way]) -> tuple[Way, ...]:
    found: list[Way] = []
    for way in ways:
        if way not in found:
            found.append(way)
        if len(found) > MOST_WAYS:
            raise TooMany
    return tuple(found)


def never_meet(ways: Iterable[Way], others: Collection[Way]) -> bool:
    """No way of the one can be gone together with a way of the other."""
    return all(_meet(way, other) is None for way in ways for other in others)


def _meet(way: Way, other: Way) -> Way | None:
    """Both at once; None where some term would have no value left."""
    found = dict(way)
    for term, values in other.items():
        found[term] = _common(found[term], values) if term in found else values
        if not found[term]:
            return None
    return found


# -- values -----------------------------------------------------------------------------------------------------------------


def _place(value: Constant, type_: Type) -> int:
    """A value as a whole number."""
    if isinstance(value, str):
        return type_.values.index(value)
    return value.toordinal() if isinstance(value, date) else int(value or 0)


def _every(type_: Type) -> Values:
    match type_.kind:
        case Kind.BOOL:
            return ((0, 1),)
        case Kind.ENUM:
            return ((0, len(type_.values) - 1),)
        case _:
            low, high = (_place(edge, type_) if edge is not None else None for edge in (type_.low, type_.high))
            return ((-ENDLESS if low is None else low, ENDLESS if high is None else high),)


def _common(one: Values, other: Values) -> Values:
    both = ((max(low, start), min(high, end)) for low, high in one for start, end in other)
    return tuple((low, high) for low, high in both if low <= high)


def _rest(values: Values) -> Values:
    """What lies outside."""
    found: Values = ((-ENDLESS, ENDLESS),)
    for low, high in values:
        found = _common(found, ((-ENDLESS, low - 1), (high + 1, ENDLESS)))
    return found


def _united(places: Iterable[int]) -> Values:
    return tuple((place, place) for place in sorted(set(places)))
