"""Least and greatest value of a number or date over a region.

In: a session, the condition of a region, a bit vector. Out: the ends of its range over the region, found by halving, or None where the solver gave up.
"""

from __future__ import annotations

from collections.abc import Callable

import z3

from regelproef.diff.report import Bounds
from regelproef.encode.terms import DateTerm, NumberTerm, decode_date, resize, width_of
from regelproef.prove.session import Session


def number_bounds(session: Session, region: z3.BoolRef, term: NumberTerm) -> Bounds:
    """Of a signed number."""
    return _bounds(session, region, term.bits, lambda model: model.eval(term.bits, model_completion=True).as_signed_long(), _signed)


def date_bounds(session: Session, region: z3.BoolRef, term: DateTerm) -> Bounds:
    found = _bounds(session, region, term.bits, lambda model: model.eval(term.bits, model_completion=True).as_long(), _unsigned)
    ends = [None if end is None else decode_date(int(str(end))) for end in (found.least, found.greatest)]
    return Bounds(*ends)


def difference(one: NumberTerm, other: NumberTerm) -> NumberTerm:
    """`other` minus `one`."""
    low, high = other.low - one.high, other.high - one.low
    width = max(width_of(low, high), width_of(one.low, one.high), width_of(other.low, other.high))
    return NumberTerm(resize(other, width) - resize(one, width), low, high)


def _signed(bits: z3.BitVecRef, low: int, high: int) -> z3.BoolRef:
    return z3.And(bits >= low, bits <= high)


def _unsigned(bits: z3.BitVecRef, low: int, high: int) -> z3.BoolRef:
    return z3.And(z3.UGE(bits, low), z3.ULE(bits, high))


def _bounds(
    session: Session,
    region: z3.BoolRef,
    bits: z3.BitVecRef,
    of_model: Callable[[z3.ModelRef], int],
    within: Callable[[z3.BitVecRef, int, int], z3.BoolRef],
) -> Bounds:
    answer = session.ask(region)
    if answer.model is None:
        return Bounds(None, None)
    start = of_model(answer.model)
    size = bits.size()
    lowest, highest = (-(1 << (size - 1)), (1 << (size - 1)) - 1) if within is _signed else (0, (1 << size) - 1)
    least = _end(session, region, start, lowest, lambda low, high: within(bits, low, high), of_model)
    greatest = _end(session, region, start, highest, lambda high, low: within(bits, low, high), of_model)
    return Bounds(least, greatest)


def _end(
    session: Session,
    region: z3.BoolRef,
    reached: int,
    limit: int,
    within: Callable[[int, int], z3.BoolRef],
    of_model: Callable[[z3.ModelRef], int],
) -> int | None:
    """The value nearest to `limit`; `within(end nearer the limit, other end)`. Nothing lies strictly beyond `limit`."""
    step = -1 if limit < reached else 1
    while reached != limit:
        middle = (reached + limit) // 2 if step < 0 else -((-reached - limit) // 2)
        answer = session.ask(region, within(limit, middle))
        if answer.unknown:
            return None
        if answer.model is not None:
            reached = of_model(answer.model)
        else:
            limit = middle - step
    return reached
