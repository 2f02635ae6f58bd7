"""Products of two variables, and division with rounding, as solver terms.

In: `NumberTerm`s and how is rounded. Out: a `NumberTerm` with exact bounds. Guarantees: whole numbers only, as `functions.divided` has them; no bits
are lost, and the solver never divides what is negative.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

import z3

from regelproef.encode.logic import FALSE, conj, disj
from regelproef.encode.terms import NumberTerm, OutOfBounds, calculate, compare, constant_number, either, narrow, resize, width_of
from regelproef.language import functions
from regelproef.language.functions import FEW, Rounding


def product(left: NumberTerm, right: NumberTerm) -> NumberTerm:
    """Of two variables, the one of few values is `left`: the product with each of its values, where it has it."""
    if left.low == left.high or right.low == right.high:
        return calculate("*", left, right)
    return _by_value(left, lambda value: calculate("*", constant_number(value), right))


def scaled(number: NumberTerm, times: int) -> NumberTerm:
    """Times a constant; what is one of some constants stays so, so that a product with it is known to be of few values."""
    if _leaves(number.bits) is None:
        return calculate("*", constant_number(times), number)
    return _by_value(number, lambda value: constant_number(value * times))


def split(number: NumberTerm, divisor: int) -> tuple[NumberTerm, NumberTerm]:
    """How many whole times a positive constant goes into the number, rounded down, and what is left; of one of some constants both stay so."""
    if _leaves(number.bits) is not None:
        return _by_value(number, lambda value: constant_number(value // divisor)), _by_value(number, lambda value: constant_number(value % divisor))
    whole = divided(number, divisor, "down")
    rest = calculate("-", number, calculate("*", constant_number(divisor), whole))
    return whole, narrow(rest.bits, 0, divisor - 1)


def _by_value(number: NumberTerm, of: Callable[[int], NumberTerm]) -> NumberTerm:
    """What comes of each value that a number may have, where it has it."""
    leaves = _leaves(number.bits)
    if leaves is None and number.high - number.low >= FEW:
        raise OutOfBounds(f"{number.low}..{number.high} are not few values")
    first, *others = sorted(leaves) if leaves is not None else range(number.low, number.high + 1)
    found = of(first)
    for value in others:
        chosen = either(compare("==", number, constant_number(value)), of(value), found)
        assert isinstance(chosen, NumberTerm)
        found = chosen
    return found


def _leaves(bits: z3.BitVecRef) -> set[int] | None:
    """The constants that a choice, or a choice among choices, is one of; None where it is of something else too."""
    waiting: list[z3.ExprRef] = [bits]
    found: set[int] = set()
    seen: set[int] = set()
    while waiting:
        part = waiting.pop()
        if part.get_id() in seen:
            continue
        seen.add(part.get_id())
        kind = part.decl().kind()
        if isinstance(part, z3.BitVecNumRef):
            found.add(part.as_signed_long())
        elif kind == z3.Z3_OP_ITE:
            waiting += part.children()[1:]
        elif kind == z3.Z3_OP_SIGN_EXT:  # never cut off: a number stands in as many bits as its bounds need
            waiting.append(part.arg(0))
        else:
            return None
    return found


def divided(number: NumberTerm, divisor: int, how: Rounding) -> NumberTerm:
    """The number divided by a positive constant and rounded, as `functions.divided` says.

    What is divided is made no less than zero first, by a multiple of the divisor, so that the solver's division of unsigned numbers is the one meant.
    """
    below, high = functions.divided(number.low, divisor, "down"), functions.divided(number.high, divisor, how)
    low = functions.divided(number.low, divisor, how)
    if divisor == 1 or low == high:
        return number if divisor == 1 else constant_number(low)
    width = width_of(0, max(number.high - below * divisor, divisor)) + 1
    shifted = resize(calculate("-", number, constant_number(below * divisor)), width)
    whole, rest = z3.UDiv(shifted, z3.BitVecVal(divisor, width)), z3.URem(shifted, z3.BitVecVal(divisor, width))
    one_more: z3.BoolRef = FALSE
    match how:
        case "down":
            pass
        case "up":
            one_more = rest != 0
        case "half_up":
            one_more = z3.UGE(rest, (divisor + 1) // 2)
        case "half_even":
            odd = z3.Extract(0, 0, whole) == (0 if below % 2 else 1)
            one_more = z3.UGT(rest, divisor // 2)
            if divisor % 2 == 0:
                one_more = disj((one_more, conj((rest == divisor // 2, odd))))
        case _:
            assert_never(how)
    more = whole if one_more is FALSE else z3.If(one_more, whole + 1, whole)
    top = max(high, functions.divided(number.high, divisor, "down"))
    raised = NumberTerm(resize(NumberTerm(more, 0, top - below), width_of(0, top - below)), 0, top - below)
    result = calculate("+", raised, constant_number(below))
    return narrow(resize(result, width_of(below, top)), low, high)
