"""Least and greatest value of a number or date over a region of persons.

In: a session, the condition of a region, a term. Out: `Bounds`, None where the solver gave up. Numbers are found by halving. Days are found bit by
bit from the highest: every question adds one literal of one bit, which costs the solver far less than a comparison; a bit that the model already
has as wanted, or that no day between the two ends has, costs no question; and the first or last day of the year, which most answers are, is tried
as soon as the year is known.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import z3

from regelproef.answer.asked import Answer, Bounds
from regelproef.encode.terms import DAY_BITS, MONTH_BITS, DateTerm, NumberTerm, decode_date, encode_date
from regelproef.prove.session import Session

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
