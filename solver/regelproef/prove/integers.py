"""The same condition over integers: sums and products with a constant are decided there at once, and bit by bit not at all.

In: conditions over bit vectors and truth values, as `encode` makes them, and what holds of every person. Out: conditions over integers that hold of
just the same values. Guarantees: every step is exact. A bit vector of n bits is an integer that is the same as its bits modulo 2^n and lies in
-2^(n-1)..2^n-1; how far it really reaches is reckoned, from the bounds that hold of every person on, and only where it could leave that is it brought
back. What has no counterpart here, such as a product of two variables, is refused with `NoIntegers`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

import z3

ORDER = {
    z3.Z3_OP_SLEQ: (z3.ArithRef.__le__, True),
    z3.Z3_OP_SLT: (z3.ArithRef.__lt__, True),
    z3.Z3_OP_SGEQ: (z3.ArithRef.__ge__, True),
    z3.Z3_OP_SGT: (z3.ArithRef.__gt__, True),
    z3.Z3_OP_ULEQ: (z3.ArithRef.__le__, False),
    z3.Z3_OP_ULT: (z3.ArithRef.__lt__, False),
    z3.Z3_OP_UGEQ: (z3.ArithRef.__ge__, False),
    z3.Z3_OP_UGT: (z3.ArithRef.__gt__, False),
}
AT_MOST = frozenset({z3.Z3_OP_SLEQ, z3.Z3_OP_ULEQ})
AT_LEAST = frozenset({z3.Z3_OP_SGEQ, z3.Z3_OP_UGEQ})
LOGIC = frozenset(
    {
        z3.Z3_OP_AND,
        z3.Z3_OP_OR,
        z3.Z3_OP_NOT,
        z3.Z3_OP_IMPLIES,
        z3.Z3_OP_XOR,
        z3.Z3_OP_IFF,
        z3.Z3_OP_TRUE,
        z3.Z3_OP_FALSE,
        z3.Z3_OP_PB_AT_MOST,
        z3.Z3_OP_PB_AT_LEAST,
    }
)


class NoIntegers(Exception):
    """A condition that has no counterpart over integers here."""


@dataclass(frozen=True)
class Whole:
    """An integer that is the same as some bits, modulo 2 to their number, and lies in low..high. `parts`: where it is put together of such integers,
    each with how many bits it has, the highest first; taking bits from it is then taking a part."""

    value: z3.ArithRef
    low: int
    high: int
    parts: tuple[tuple[int, Whole], ...] = ()


class Integers:
    """What holds of every person, over integers; each part of a condition is put into integers once."""

    def __init__(self, always: Sequence[z3.BoolRef]) -> None:
        self._bounds = dict(_bounds(always))
        self._known: dict[int, tuple[z3.ExprRef, z3.BoolRef | Whole]] = {}  # with the part itself, so that no other takes its identity
        self.variables: list[tuple[z3.BitVecRef, z3.ArithRef]] = []
        self.ranges: list[z3.BoolRef] = []  # how far each variable reaches
        self._given: set[int] = set()
        self._ranges_given = 0

    def of(self, condition: z3.BoolRef) -> z3.BoolRef:
        """The condition over integers; the `ranges` of its variables must hold beside it.

        Raises:
            NoIntegers: where it has no counterpart.
        """
        found = self._put(condition)
        assert isinstance(found, z3.BoolRef)
        return found

    def anew(self, conditions: Iterable[z3.BoolRef]) -> list[z3.BoolRef]:
        """Those conditions that were not given before, over integers, with the ranges of the variables that are new.

        Raises:
            NoIntegers: where one has no counterpart; whatever else is new is given the next time.
        """
        new = [condition for condition in conditions if condition.get_id() not in self._given]
        found = [self.of(condition) for condition in new]
        self._given.update(condition.get_id() for condition in new)
        found += self.ranges[self._ranges_given :]
        self._ranges_given = len(self.ranges)
        return found

    def forget_given(self) -> None:
        """All is given anew: to another solver."""
        self._given.clear()
        self._ranges_given = 0

    def whole(self, bits: z3.BitVecRef) -> Whole:
        """As `of`, for a number."""
        found = self._put(bits)
        assert isinstance(found, Whole)
        return found

    def _put(self, whole: z3.ExprRef) -> z3.BoolRef | Whole:
        """Parts first, without recursion: conditions are deep."""
        left: list[tuple[z3.ExprRef, bool]] = [(whole, False)]
        while left:
            part, ready = left.pop()
            if part.get_id() in self._known:
                continue
            if ready or not part.num_args():
                self._known[part.get_id()] = (part, self._made(part, [self._known[child.get_id()][1] for child in part.children()]))
            else:
                left.append((part, True))
                left.extend((child, False) for child in part.children())
        return self._known[whole.get_id()][1]

    def _made(self, part: z3.ExprRef, parts: Sequence[z3.BoolRef | Whole]) -> z3.BoolRef | Whole:
        if isinstance(part, z3.BitVecRef):
            return self._number(part, parts)
        kind = part.decl().kind()
        numbers = [one for one in parts if isinstance(one, Whole)]
        if not numbers:
            if kind not in LOGIC and kind not in {z3.Z3_OP_EQ, z3.Z3_OP_DISTINCT, z3.Z3_OP_ITE, z3.Z3_OP_UNINTERPRETED}:
                raise NoIntegers(part.decl().name())
            return part.decl()(*parts) if parts else part
        width = part.arg(0).size()
        if kind in ORDER:
            holds, signed = ORDER[kind]
            first, second = (_signed(one, width) if signed else _unsigned(one, width) for one in numbers)
            return holds(first.value, second.value)
        if kind in {z3.Z3_OP_EQ, z3.Z3_OP_DISTINCT} and len(numbers) == 2:
            one, other = _alike(numbers[0], numbers[1], width)
            return one.value == other.value if kind == z3.Z3_OP_EQ else one.value != other.value
        raise NoIntegers(part.decl().name())

    def _number(self, part: z3.BitVecRef, parts: Sequence[z3.BoolRef | Whole]) -> Whole:
        kind, width = part.decl().kind(), part.size()
        match kind:
            case z3.Z3_OP_BNUM:
                value = part.as_signed_long() if part.as_long() >> (width - 1) else part.as_long()
                return Whole(z3.IntVal(value), value, value)
            case z3.Z3_OP_UNINTERPRETED if not parts:
                return self._variable(part)
            case z3.Z3_OP_ITE:
                condition, yes, no = parts
                assert isinstance(condition, z3.BoolRef) and isinstance(yes, Whole) and isinstance(no, Whole)
                return Whole(z3.If(condition, yes.value, no.value), min(yes.low, no.low), max(yes.high, no.high))
        numbers = [one for one in parts if isinstance(one, Whole)]
        match kind:
            case z3.Z3_OP_BADD:
                value = z3.Sum([one.value for one in numbers])
                return _brought_back(value, sum(one.low for one in numbers), sum(one.high for one in numbers), width)
            case z3.Z3_OP_BSUB if len(numbers) == 2:
                one, other = numbers
                return _brought_back(one.value - other.value, one.low - other.high, one.high - other.low, width)
            case z3.Z3_OP_BNEG:
                return _brought_back(-numbers[0].value, -numbers[0].high, -numbers[0].low, width)
            case z3.Z3_OP_BMUL if len(numbers) == 2 and any(one.low == one.high for one in numbers):
                one, other = numbers
                ends = [a * b for a in (one.low, one.high) for b in (other.low, other.high)]
                return _brought_back(one.value * other.value, min(ends), max(ends), width)
            case z3.Z3_OP_BUDIV | z3.Z3_OP_BUDIV_I | z3.Z3_OP_BUREM | z3.Z3_OP_BUREM_I if z3.is_bv_value(part.arg(1)) and part.arg(1).as_long():
                one, by = _unsigned(numbers[0], width), part.arg(1).as_long()
                if kind in {z3.Z3_OP_BUDIV, z3.Z3_OP_BUDIV_I}:
                    return Whole(one.value / by, one.low // by, one.high // by)
                return Whole(one.value % by, 0, min(by - 1, one.high))
            case z3.Z3_OP_SIGN_EXT:
                return _signed(numbers[0], part.arg(0).size())
            case z3.Z3_OP_ZERO_EXT:
                return _unsigned(numbers[0], part.arg(0).size())
            case z3.Z3_OP_EXTRACT:
                return _extracted(numbers[0], part.params()[1], width)
            case z3.Z3_OP_CONCAT:
                return _concatenated(numbers, [child.size() for child in part.children()])
        raise NoIntegers(part.decl().name())

    def _variable(self, part: z3.BitVecRef) -> Whole:
        width, name = part.size(), part.decl().name()
        low, high = self._bounds.get((name, width), (None, None))
        if low is None or high is None or not -(1 << (width - 1)) <= low <= high < 1 << width:
            low, high = -(1 << (width - 1)), (1 << (width - 1)) - 1
        value = z3.Int(f"{name}:{width}")
        self.variables.append((part, value))
        self.ranges += [value >= low, value <= high]
        return Whole(value, low, high)


def _bounds(always: Iterable[z3.BoolRef]) -> Iterator[tuple[tuple[str, int], tuple[int | None, int | None]]]:
    """The bounds of variables that are said of every person in so many words, read as signed where they are compared so, else as unsigned."""
    found: dict[tuple[str, int, bool], list[int | None]] = {}
    for condition in _lines(always):
        kind = condition.decl().kind()
        if kind in AT_MOST | AT_LEAST and z3.is_const(condition.arg(0)) and z3.is_bv_value(condition.arg(1)):
            variable, limit = condition.arg(0), condition.arg(1)
            if variable.decl().kind() == z3.Z3_OP_UNINTERPRETED:
                signed = ORDER[kind][1]
                ends = found.setdefault((variable.decl().name(), variable.size(), signed), [None, None])
                value = limit.as_signed_long() if signed else limit.as_long()
                if kind in AT_LEAST:
                    ends[0] = value if ends[0] is None else max(ends[0], value)
                else:
                    ends[1] = value if ends[1] is None else min(ends[1], value)
    for (name, width, _), (low, high) in found.items():
        yield (name, width), (low, high)


def _lines(always: Iterable[z3.BoolRef]) -> Iterator[z3.BoolRef]:
    """The parts of all conjunctions."""
    left = list(always)
    while left:
        condition = left.pop()
        if z3.is_and(condition):
            left.extend(condition.children())
        else:
            yield condition


# -- how far an integer reaches ---------------------------------------------------------------------------------------------------


def _brought_back(value: z3.ArithRef, low: int, high: int, width: int) -> Whole:
    """Into the reach of so many bits, where it could leave it."""
    if -(1 << (width - 1)) <= low and high < 1 << width:
        return Whole(value, low, high)
    return Whole(value % (1 << width), 0, (1 << width) - 1)


def _signed(one: Whole, width: int) -> Whole:
    half = 1 << (width - 1)
    if one.high < half:
        return one
    return Whole(z3.If(one.value >= half, one.value - 2 * half, one.value), -half, half - 1)


def _unsigned(one: Whole, width: int) -> Whole:
    if one.low >= 0:
        return one
    return Whole(z3.If(one.value < 0, one.value + (1 << width), one.value), 0, (1 << width) - 1)


def _alike(one: Whole, other: Whole, width: int) -> tuple[Whole, Whole]:
    """Read in one way, so that equal bits are equal integers."""
    if one.low >= 0 and other.low >= 0:
        return one, other
    return _signed(one, width), _signed(other, width)


def _extracted(one: Whole, lowest: int, width: int) -> Whole:
    """That many bits from the lowest on."""
    if one.parts and (found := _of_parts(one.parts, lowest, width)) is not None:
        return found
    if lowest == 0 and -(1 << (width - 1)) <= one.low and one.high < 1 << width:
        return one
    value = one.value / (1 << lowest) if lowest else one.value  # of integers, towards minus infinity
    low, high = one.low >> lowest, one.high >> lowest
    return Whole(value, low, high) if low >= 0 and high < 1 << width else Whole(value % (1 << width), 0, (1 << width) - 1)


def _of_parts(parts: Sequence[tuple[int, Whole]], lowest: int, width: int) -> Whole | None:
    """The bits where they are some of the parts, None where they are not."""
    ends = list(accumulate((own for own, _ in reversed(parts)), initial=0))[::-1][1:]  # how many bits lie below each
    taken = [(own, part) for (own, part), end in zip(parts, ends, strict=True) if lowest <= end and end + own <= lowest + width]
    if sum(own for own, _ in taken) != width:
        return None
    return _concatenated([part for _, part in taken], [own for own, _ in taken])


def _concatenated(parts: Sequence[Whole], widths: Sequence[int]) -> Whole:
    """The first are the highest bits; a date is made so of its year, month and day."""
    found, width = parts[0], widths[0]
    lower = [_unsigned(part, more) for part, more in zip(parts[1:], widths[1:], strict=True)]
    for part, more in zip(lower, widths[1:], strict=True):
        width += more
        found = _brought_back(found.value * (1 << more) + part.value, (found.low << more) + part.low, (found.high << more) + part.high, width)
    own = tuple(zip(widths, (_unsigned(parts[0], widths[0]), *lower), strict=True))
    return replace(found, parts=own if len(own) > 1 else parts[0].parts)
