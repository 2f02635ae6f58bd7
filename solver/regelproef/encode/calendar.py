"""Functions of dates as solver terms.

In: the typed function, for the bounds of its result, and the terms of its arguments. Out: a `NumberTerm` that never leaves those bounds.
"""

from __future__ import annotations

import z3

from regelproef.encode.terms import YEAR_BITS, DateTerm, NumberTerm, resize, width_of
from regelproef.language.typed import Function


def date_part(expr: Function, day: DateTerm) -> NumberTerm:
    low, high = expr.type.lowest, expr.type.highest
    if expr.name == "year":
        return NumberTerm(resize(NumberTerm(day.year, low, high), width_of(low, high)), low, high)
    part = z3.Extract(4, 0, day.bits) if expr.name == "day" else z3.Extract(8, 5, day.bits)
    return NumberTerm(z3.ZeroExt(1, part), low, high)


def age(expr: Function, born: DateTerm, on: DateTerm) -> NumberTerm:
    """Year of `on` minus year of birth, less one where month and day of birth come later."""
    low, high = expr.type.lowest, expr.type.highest
    width = max(width_of(low, high + 1), YEAR_BITS + 1)
    later = z3.ULT(z3.Extract(8, 0, on.bits), z3.Extract(8, 0, born.bits))
    difference = z3.ZeroExt(width - YEAR_BITS, on.year) - z3.ZeroExt(width - YEAR_BITS, born.year)
    bits = difference - z3.If(later, z3.BitVecVal(1, width), z3.BitVecVal(0, width))
    return NumberTerm(resize(NumberTerm(bits, low, high), width_of(low, high)), low, high)
