"""Least and greatest value of a number or date over a region.

In: a session, the condition of a region, a bit vector. Out: the ends of its range over the region, found by halving, or None where the
solver gave up.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import z3

from regelproef.diff.report import Bounds
from regelproef.encode.terms import DateTerm, NumberTerm, encode_date, resize, width_of
from regelproef.prove.extreme import extreme_day
from regelproef.prove.session import Answer, Session


def number_bounds(session: Session, region: z3.BoolRef, term: NumberTerm) -> Bounds:
    """Of a signed number."""
    bits = term.bits

    def within(low: int, high: int) -> z3.BoolRef:
        return z3.And(bits >= low, bits <= high)

    ends = _ends(session, region, (term.low, term.high), within, lambda model: model.eval(bits, model_completion=True).as_signed_long())
    return Bounds(*ends)


def date_bounds(session: Session, region: z3.BoolRef, term: DateTerm, first: date = date.min, last: date = date(4000, 12, 31)) -> Bounds:
    """Of a date that lies between `first` and `last`."""
    answer = session.ask(region)
    if answer.model is None:
        return Bounds(None, None)
    return Bounds(*(_end_day(session, region, term, answer.model, (first, last), end) for end in (first, last)))


def _end_day(session: Session, region: z3.BoolRef, term: DateTerm, model: z3.ModelRef, between: tuple[date, date], end: date) -> date | None:
    """The end itself, where most ranges end, else found bit by bit."""
    if session.decide(region, term.bits == encode_date(end)).possible:
        return end
    found = extreme_day(lambda *more: session.ask(region, *more), term.bits, model, between, last=end == between[1])
    return None if found is None else found[0]


def difference(one: NumberTerm, other: NumberTerm) -> NumberTerm:
    """`other` minus `one`."""
    low, high = other.low - one.high, other.high - one.low
    width = max(width_of(low, high), width_of(one.low, one.high), width_of(other.low, other.high))
    return NumberTerm(resize(other, width) - resize(one, width), low, high)


def _ends(
    session: Session,
    region: z3.BoolRef,
    limits: tuple[int, int],
    within: Callable[[int, int], z3.BoolRef],
    of_model: Callable[[z3.ModelRef], int],
) -> tuple[int | None, int | None]:
    answer = session.ask(region)
    if answer.model is None:
        return None, None
    start, (low, high) = of_model(answer.model), limits

    def reach(first: int, last: int) -> int | Answer | None:
        found = session.ask(region, within(min(first, last), max(first, last)))
        return of_model(found.model) if found.model is not None else found if found.unknown else None

    return _end(reach, start, low), _end(reach, start, high)


def _end(reach: Callable[[int, int], int | Answer | None], reached: int, limit: int) -> int | None:
    """The value nearest to `limit`. `reach` finds a value between two, if there is one; nothing lies beyond `limit`.

    The limit itself is tried first, then by turns just beyond what was reached and halfway: most ranges end at the limit or where the model stands.
    """
    step = 1 if limit > reached else -1
    turn = 0
    while reached != limit:
        halfway = reached + step * ((abs(limit - reached) + 1) // 2)
        target = limit if turn == 0 else reached + step if turn % 2 else halfway
        found = reach(target, limit)
        if isinstance(found, Answer):
            return None
        if found is None:
            limit = target - step
        else:
            reached = found
        turn += 1
    return reached
