"""A contradiction between two statements, held against the evaluator.

In: to whom both apply, what both say, a complete person, and the outcomes that are assumed. Out: whether that person is somebody to whom both apply,
and none of the outcomes that are tried meets all that they say. It shares no term with the solver's side: values are computed, and outcomes are tried
one by one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import product

from regelproef.answer.outcome import Person, Value
from regelproef.evaluate.closures import State
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.supposed import with_outcomes
from regelproef.language.names import groups, names_in
from regelproef.language.typed import Expr, all_of, walk
from regelproef.language.types import NUMBERS, Kind, Type

SOME_DAY = date(2000, 1, 1)  # where nothing is compared


def contradicts(evaluator: Evaluator, guards: Sequence[Expr], thens: tuple[Sequence[Expr], Sequence[Expr]], person: Person, assumed: Person) -> bool:
    """Whether the person, with the assumed outcomes, meets the guards, and is somebody for whom no outcome meets both `thens`.

    Where a guard speaks of what they say, each can be met by itself, or no outcome at all meets both and the guards.
    """
    state, both = with_outcomes(dict(person), assumed), (*thens[0], *thens[1])
    if not evaluator.compiler.compile(all_of(guards))(state):
        return False

    def some_meets(parts: Sequence[Expr], free: frozenset[str]) -> bool:
        return all(_some_meets(evaluator, state, group, names) for group, names in groups(parts, free))

    says = names_in(both).decisions
    free = says - frozenset(assumed)
    if some_meets(both, free):
        return False
    return free == says or all(some_meets(then, free) for then in thens) or not some_meets((*guards, *both), says)


def _some_meets(evaluator: Evaluator, state: State, parts: tuple[Expr, ...], names: tuple[str, ...]) -> bool:
    return next(meeting(evaluator, state, parts, names), None) is not None


def meeting(evaluator: Evaluator, state: State, parts: tuple[Expr, ...], names: tuple[str, ...]) -> Iterator[dict[str, Value]]:
    """The outcomes of these decisions, among those that are tried, that meet the parts."""
    compiled = [evaluator.compiler.compile(part) for part in parts]
    values = list(_values(evaluator, state, parts))
    tried = [list(dict.fromkeys(_outcomes(evaluator.book.decisions[name].type, values))) for name in names]
    for outcomes in product(*tried):
        found = dict(zip(names, outcomes, strict=True))
        changed = with_outcomes(state, found)
        if all(part(changed) for part in compiled):
            yield found


def _values(evaluator: Evaluator, state: State, parts: tuple[Expr, ...]) -> Iterator[Value]:
    """What the parts that speak of no free decision come to."""
    for part in dict.fromkeys(inner for outer in parts for inner in walk(outer)):
        if part.type.kind in {*NUMBERS, Kind.DATE} and all(name in state for name in names_in((part,)).decisions):
            try:
                found: Value = evaluator.compiler.compile(part)(dict(state))
            except TypeError:  # behind a guard that does not hold for this person, such as a sum with an amount that is null
                continue
            yield found


def _outcomes(type_: Type, values: list[Value]) -> Iterator[Value]:
    if type_.nullable:
        yield None
    match type_.kind:
        case Kind.BOOL:
            yield from (False, True)
        case Kind.ENUM:
            yield from type_.values
        case Kind.DATE:
            yield SOME_DAY
            for value in values:
                yield from _days(value)
        case _:
            yield 0
            numbers = [value for value in values if isinstance(value, int) and not isinstance(value, bool)]
            for number in (*numbers, *(one + sign * other for one in numbers for other in numbers for sign in (1, -1))):
                yield from (number - 1, number, number + 1)


def _days(value: Value) -> Iterator[date]:
    """A day with its neighbours; the edges of a year, when the value can be one."""
    if isinstance(value, date):
        yield from (value + timedelta(days=days) for days in (-1, 0, 1) if (value, days) not in {(date.min, -1), (date.max, 1)})
    elif isinstance(value, int) and 1 < value < date.max.year:
        yield from (date(value - 1, 12, 31), date(value, 1, 1), date(value, 12, 31), date(value + 1, 1, 1))
