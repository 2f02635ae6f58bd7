"""Wide numbers as whole numbers that are reckoned with as such, and not bit by bit.

In: the literals and numbers of the second reading of the rules. Out: a `Term` for each number that is wide or hangs on one, and a literal for each
comparison of such, whose meaning stands in `atoms`. What is narrow, and every day and word, stays bits. Guarantees: the same walk of the rules as in
clauses gives the same meaning, exactly; every product has a side of which each value, or each bit, is taken by itself, so that all is linear.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from regelproef.certify.clauses import FALSE, TRUE, Clauses
from regelproef.certify.numbers import Arithmetic, Beyond, Number, constant

WIDE = 12  # bits: what has more of them is a term
FEW = 512  # values of a term that may be taken one by one
Choices = tuple[tuple[int, int], ...]
Node = tuple[str, tuple[int, ...]]  # "var", (); "const", (value,); "plus", (a, b); "times", (factor, a); "div", (a, divisor); "if", (literal, a, b)
Atom = tuple[str, int, int]  # "<=" or "=", of two terms


@dataclass(frozen=True)
class Chosen(Number):
    """One of some known numbers, each where its condition holds."""

    choices: Choices = ()


@dataclass(frozen=True)
class Term(Chosen):
    """It has no bits, but a place among the terms. `choices`: where it is one of some known numbers."""

    place: int = -1


class Linear(Arithmetic):
    def __init__(self, clauses: Clauses) -> None:
        super().__init__(clauses)
        self.nodes: list[Node] = []
        self.ranges: dict[int, tuple[int, int]] = {}  # of what may be anything between
        self.atoms: dict[int, Atom] = {}  # by variable
        self._places: dict[Node, int] = {}
        self._literals: dict[Atom, int] = {}

    def variable(self, low: int, high: int) -> Term:
        """A term that may be anything between."""
        self.nodes.append(("var", ()))
        self.ranges[len(self.nodes) - 1] = low, high
        return Term(low, high, (), place=len(self.nodes) - 1)

    # -- what is reckoned -----------------------------------------------------------------------------------------------------------

    def plus(self, one: Number, other: Number) -> Number:
        low, high = one.low + other.low, one.high + other.high
        if not _any_term(one, other) and _narrow(high - low):
            return super().plus(one, other)
        return self._made("plus", self._place(one), self._place(other), low=low, high=high)

    def minus(self, one: Number, other: Number) -> Number:
        return self.plus(one, self.times(-1, other)) if _any_term(one, other) else super().minus(one, other)

    def times(self, factor: int, one: Number) -> Number:
        if factor == 1 or one.low == one.high:
            return one if factor == 1 else constant(factor * one.low)
        if isinstance(one, Chosen) and one.choices:
            return self.first_of([(condition, constant(factor * value)) for condition, value in one.choices])
        if not isinstance(one, Term) and _narrow(abs(factor) * (2 ** len(one.bits) - 1)):
            return super().times(factor, one)
        low, high = sorted((factor * one.low, factor * one.high))
        return self._made("times", factor, self._place(one), low=low, high=high)

    def product(self, one: Number, other: Number) -> Number:
        if one.low == one.high:
            return self.times(one.low, other)
        if isinstance(one, Chosen) and one.choices:
            return self.first_of([(condition, self.times(value, other)) for condition, value in one.choices])
        return super().product(self.in_bits(one), other)

    def divided(self, one: Number, divisor: int) -> tuple[Number, Number]:
        if not isinstance(one, Term) and len(one.bits) <= WIDE and _narrow(4 * divisor):
            return super().divided(one, divisor)
        whole = self._made("div", self._place(one), divisor, low=one.low // divisor, high=one.high // divisor)
        return whole, self.between(self.minus(one, self.times(divisor, whole)), 0, divisor - 1)

    def first_of(self, options: Sequence[tuple[int, Number]]) -> Number:
        options = [one for one in options if one[0] != FALSE]
        low, high = min((one.low for _, one in options), default=0), max((one.high for _, one in options), default=0)
        choices = self._choices(options)
        if not any(isinstance(one, Term) for _, one in options) and (_narrow(high - low) or any(one.bits for _, one in options)):
            bits = super().first_of(options).bits
            return Chosen(low, high, bits, choices)
        place = self._place(options[-1][1])
        for condition, one in reversed(options[:-1]):
            place = self._node("if", condition, self._place(one), place)
        return Term(low, high, (), choices, place)

    def _choices(self, options: Sequence[tuple[int, Number]]) -> Choices:
        """Where every option is a known number, or one of some: all of them with their conditions."""
        found: list[tuple[int, int]] = []
        for condition, one in options:
            own = one.choices if isinstance(one, Chosen) else ((TRUE, one.low),) if not one.bits else ()
            if not own:
                return ()
            found += [(self.clauses.all((condition, inner)), value) for inner, value in own]
        return tuple(found) if len(found) <= FEW else ()

    def in_bits(self, one: Number) -> Number:
        if not isinstance(one, Term):
            return one
        if one.high - one.low >= FEW:
            raise Beyond("a wide number by which something is multiplied, or in which a date lies")
        options = [(self.equal(one, constant(value)), constant(value)) for value in range(one.low, one.high + 1)]
        return Number(one.low, one.high, super().first_of(options).bits)

    def between(self, one: Number, low: int, high: int) -> Number:
        return replace(one, low=low, high=high) if isinstance(one, Term) else super().between(one, low, high)

    # -- what is compared -----------------------------------------------------------------------------------------------------------

    def at_most(self, one: Number, other: Number) -> int:
        if not _any_term(one, other):
            return super().at_most(one, other)
        if one.high <= other.low:
            return TRUE
        if one.low > other.high:
            return FALSE
        return self._literal("<=", one, other)

    def equal(self, one: Number, other: Number) -> int:
        if not _any_term(one, other):
            return super().equal(one, other)
        if one.high < other.low or one.low > other.high:
            return FALSE
        return self._literal("=", one, other)

    def _literal(self, op: str, one: Number, other: Number) -> int:
        atom = op, self._place(one), self._place(other)
        if atom not in self._literals:
            self._literals[atom] = self.clauses.new()
            self.atoms[self._literals[atom]] = atom
        return self._literals[atom]

    # -- terms ----------------------------------------------------------------------------------------------------------------------

    def _place(self, one: Number) -> int:
        """The term of a number; of one that has bits each bit is a choice."""
        if isinstance(one, Term):
            return one.place
        found, nothing = self._node("const", one.low), self._node("const", 0)
        for place, bit in enumerate(one.bits):
            if bit != FALSE:
                found = self._node("plus", found, self._node("if", bit, self._node("const", 1 << place), nothing))
        return found

    def _made(self, op: str, *parts: int, low: int, high: int) -> Term:
        return Term(low, high, (), place=self._node(op, *parts))

    def _node(self, op: str, *parts: int) -> int:
        node = op, parts
        if node not in self._places:
            self._places[node] = len(self.nodes)
            self.nodes.append(node)
        return self._places[node]


def _any_term(*numbers: Number) -> bool:
    return any(isinstance(one, Term) for one in numbers)


def _narrow(above: int) -> bool:
    return above.bit_length() <= WIDE
