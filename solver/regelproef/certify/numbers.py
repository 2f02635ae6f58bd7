"""Whole numbers as bits, and what is reckoned with them.

In: literals (`clauses`). Out: a `Number`, which is `low` and what its bits count above that, lowest bit first; and sums, products, quotients by a
constant, comparisons and choices. Guarantees: nothing wraps. Each number knows the greatest value that it can have, and has a bit for all of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from regelproef.certify.clauses import FALSE, TRUE, Clauses


@dataclass(frozen=True)
class Number:
    """Between `low` and `high`, both inclusive."""

    low: int
    high: int
    bits: tuple[int, ...]


class Beyond(Exception):
    """What the second encoder does not read: the question stays with the first solver alone, and is named."""


def constant(value: int) -> Number:
    return Number(value, value, ())


def truth_number(literal: int) -> Number:
    """1 where it holds, and else 0."""
    return constant(int(literal == TRUE)) if abs(literal) == TRUE else Number(0, 1, (literal,))


class Arithmetic:
    """Reckons with numbers over one formula."""

    def __init__(self, clauses: Clauses) -> None:
        self.clauses = clauses

    def declared(self, low: int, high: int) -> Number:
        """A number that may be anything between."""
        bits = tuple(self.clauses.new() for _ in range((high - low).bit_length()))
        self.clauses.require(self.at_most(Number(low, low + 2 ** len(bits) - 1, bits), constant(high)))
        return Number(low, high, bits)

    def plus(self, one: Number, other: Number) -> Number:
        low, high = one.low + other.low, one.high + other.high
        return Number(low, high, self._sum(one.bits, other.bits, (high - low).bit_length()))

    def _sum(self, one: Sequence[int], other: Sequence[int], width: int) -> tuple[int, ...]:
        """The lowest bits of a sum, so many of them."""
        carry, bits = FALSE, []
        for a, b in _beside(one, other, width):
            half = -self.clauses.same(a, b)
            bits.append(-self.clauses.same(half, carry))
            carry = self.clauses.most(a, b, carry)
        return tuple(bits)

    def minus(self, one: Number, other: Number) -> Number:
        return self.plus(one, negated(other))

    def times(self, factor: int, one: Number) -> Number:
        """The product with a constant, a sum of shifted bits."""
        if factor < 0:
            return self.times(-factor, negated(one))
        found = constant(factor * one.low)
        for place, bit in enumerate(one.bits):
            if bit != FALSE:
                weight = factor << place
                digits = tuple(bit if weight >> shift & 1 else FALSE for shift in range(weight.bit_length()))
                found = self.plus(found, Number(0, weight, digits))
        high = factor * one.high
        return Number(found.low, high, found.bits[: (high - found.low).bit_length()])

    def product(self, one: Number, other: Number) -> Number:
        """The product of two numbers: for each bit of the first its weight times the second, or nothing."""
        found = self.times(one.low, other)
        for place, bit in enumerate(one.bits):
            found = self.plus(found, self.choose(bit, self.times(1 << place, other), constant(0)))
        ends = [a * b for a in (one.low, one.high) for b in (other.low, other.high)]
        return self.between(found, min(ends), max(ends))

    def divided(self, one: Number, divisor: int) -> tuple[Number, Number]:
        """The greatest whole number that is no more than the number divided by a positive one, and what is left of it. As by hand in binary: what is
        left doubles and takes in the next bit, and where the divisor fits it is taken off."""
        whole, rest, bits = one.low // divisor, constant(0), list[int]()
        for bit in reversed(self._raised(one, whole * divisor)):
            doubled = Number(0, 2 * rest.high + 1, (bit, *rest.bits))
            fits = self.at_most(constant(divisor), doubled)
            rest = self.between(self.minus(doubled, self.times(divisor, truth_number(fits))), 0, min(doubled.high, divisor - 1))
            bits.insert(0, fits)
        high = one.high // divisor
        return Number(whole, high, tuple(bits[: (high - whole).bit_length()])), rest

    def at_most(self, one: Number, other: Number) -> int:
        """The first is no greater than the second."""
        if one.high <= other.low:
            return TRUE
        if one.low > other.high:
            return FALSE
        left, right = self._aligned(one, other)
        holds = TRUE
        for a, b in _beside(left, right):
            holds = self.clauses.most(-a, b, holds)
        return holds

    def less(self, one: Number, other: Number) -> int:
        return -self.at_most(other, one)

    def equal(self, one: Number, other: Number) -> int:
        if one.high < other.low or one.low > other.high:
            return FALSE
        left, right = self._aligned(one, other)
        return self.clauses.all(self.clauses.same(a, b) for a, b in _beside(left, right))

    def choose(self, condition: int, then: Number, otherwise: Number) -> Number:
        return self.first_of(((condition, then), (-condition, otherwise)))

    def first_of(self, options: Sequence[tuple[int, Number]]) -> Number:
        """The number whose condition holds; where several do and say the same it is that one. Where they differ, or none holds, it is no matter."""
        options = [one for one in options if one[0] != FALSE]
        low, high = min((one.low for _, one in options), default=0), max((one.high for _, one in options), default=0)
        raised = [(condition, self._raised(one, low)) for condition, one in options]
        width = (high - low).bit_length()
        bits = (
            self.clauses.any(self.clauses.all((condition, bits[place])) for condition, bits in raised if place < len(bits)) for place in range(width)
        )
        return Number(low, high, tuple(bits))

    def in_bits(self, one: Number) -> Number:
        """The same number with its bits; here every number has them."""
        return one

    def _aligned(self, one: Number, other: Number) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Their bits above one same number."""
        low = min(one.low, other.low)
        return self._raised(one, low), self._raised(other, low)

    def between(self, one: Number, low: int, high: int) -> Number:
        """The same number, of which it is known that it lies between these: by as many of its lowest bits as that needs."""
        width = (high - low).bit_length()
        more = (one.low - low) % (1 << width)
        digits = tuple(TRUE if more >> place & 1 else FALSE for place in range(more.bit_length()))
        return Number(low, high, self._sum(one.bits, digits, width))

    def _raised(self, one: Number, low: int) -> tuple[int, ...]:
        """The bits of the same number, counted from a lower one."""
        more = one.low - low
        if not more:
            return one.bits
        digits = tuple(TRUE if more >> place & 1 else FALSE for place in range(more.bit_length()))
        return self._sum(one.bits, digits, (one.high - low).bit_length())


def negated(one: Number) -> Number:
    """Minus the number: what its bits count is taken from the greatest that they could count."""
    most = 2 ** len(one.bits) - 1
    return Number(-one.low - most, -one.low, tuple(-bit for bit in one.bits))


def _beside(one: Sequence[int], other: Sequence[int], width: int | None = None) -> list[tuple[int, int]]:
    """The bits of two numbers by place; the shorter ends in zeros."""
    most = max(len(one), len(other)) if width is None else width
    return [(one[place] if place < len(one) else FALSE, other[place] if place < len(other) else FALSE) for place in range(most)]
