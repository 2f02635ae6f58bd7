"""The first or last possible day, bit by bit from the highest.

In: a way to ask, the bit vector of a date, a model in which what was asked so far holds, and two days between which the answer lies. Out: the
day, with a model that has it, or None where the solver gave up. Every question adds one literal of one bit, which costs the solver far less than
a comparison; a bit that the model already has as wanted, or that no day between the two has, costs no question; and the first or last day of
the year, which most answers are, is tried as soon as the year is known.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import z3

from regelproef.encode.terms import DAY_BITS, MONTH_BITS, decode_date, encode_date
from regelproef.prove.session import Answer

YEAR_STARTS = MONTH_BITS + DAY_BITS  # bits below those of the year
FIRST, LAST = encode_date(date(1, 1, 1)) - (1 << YEAR_STARTS), encode_date(date(1, 12, 31)) - (1 << YEAR_STARTS)


def extreme_day(
    ask: Callable[..., Answer], bits: z3.BitVecRef, model: z3.ModelRef, between: tuple[date, date], *, last: bool
) -> tuple[date, z3.ModelRef] | None:
    """The last (or first) day that `ask` still allows, which lies between two."""
    low, high = encode_date(between[0]), encode_date(between[1])
    fixed: list[z3.BoolRef] = []
    found, wanted = 0, 1 if last else 0
    value = _value(bits, model)
    for place in reversed(range(bits.size())):
        if place == YEAR_STARTS - 1:
            likely = (found << YEAR_STARTS) + (LAST if last else FIRST)
            answer = ask(*fixed, bits == likely) if low <= likely <= high and value != likely else None
            if value == likely or (answer is not None and answer.possible):
                return decode_date(likely), model if answer is None or answer.model is None else answer.model
        bit = (value >> place) & 1
        start = (2 * found + wanted) << place
        if bit != wanted and start <= high and start + (1 << place) > low:
            answer = ask(*fixed, z3.Extract(place, place, bits) == wanted)
            if answer.unknown:
                return None
            if answer.model is not None:
                model, bit = answer.model, wanted
                value = _value(bits, model)
        fixed.append(z3.Extract(place, place, bits) == bit)
        found = 2 * found + bit
    return decode_date(found), model


def _value(bits: z3.BitVecRef, model: z3.ModelRef) -> int:
    return model.eval(bits, model_completion=True).as_long()  # type: ignore[no-any-return]  # z3 has no types
