"""Functions of dates as solver terms.

In: the terms of the arguments. Out: a `NumberTerm` with the bounds that the years of the dates give.
"""

from __future__ import annotations

from typing import Literal

import z3

from regelproef.encode.terms import YEAR_BITS, DateTerm, NumberTerm, resize, width_of


def date_part(name: Literal["year", "month", "day"], day: DateTerm) -> NumberTerm:
    match name:
        case "year":
            return _narrow(day.year, day.first_year, day.last_year)
        case "month":
            return NumberTerm(z3.ZeroExt(1, z3.Extract(8, 5, day.bits)), 1, 12)
        case "day":
            return NumberTerm(z3.ZeroExt(1, z3.Extract(4, 0, day.bits)), 1, 31)


def age(born: DateTerm, on: DateTerm) -> NumberTerm:
    """Year of `on` minus year of birth, less one where month and day of birth come later."""
    width = YEAR_BITS + 1
    later = z3.ULT(z3.Extract(8, 0, on.bits), z3.Extract(8, 0, born.bits))
    difference = z3.ZeroExt(1, on.year) - z3.ZeroExt(1, born.year)
    bits = difference - z3.If(later, z3.BitVecVal(1, width), z3.BitVecVal(0, width))
    return _narrow(bits, on.first_year - born.last_year - 1, on.last_year - born.first_year)


def _narrow(bits: z3.BitVecRef, low: int, high: int) -> NumberTerm:
    """The number that these bits hold, in no more of them than its bounds need."""
    return NumberTerm(resize(NumberTerm(bits, low, high), width_of(low, high)), low, high)
