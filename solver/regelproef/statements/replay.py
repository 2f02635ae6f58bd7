"""A contradiction between two statements, held against the evaluator.

In: two statements, a complete person, and the outcomes that their `when`s speak of. Out: whether that person meets both `when`s, and none of the
outcomes that are tried meets both `then`s. It shares no term with the solver's side: values are computed, and outcomes are tried one by one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import product

from regelproef.answer.outcome import Outcome, Person, Status, Value
from regelproef.evaluate.closures import OUTCOME, State
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.typed import Expr, walk
from regelproef.language.types import NUMBERS, Kind, Type
from regelproef.model.parts import Statement
from regelproef.statements.free import ORIGIN, decisions_in
from regelproef.statements.points import groups


def contradicts(evaluator: Evaluator, both: tuple[Statement, Statement], person: Person, assumed: Person) -> bool:
    state = _with_outcomes(dict(person), assumed)
    if not all(evaluator.holds(formula, state) for statement in both for formula in statement.when):
        return False
    then = [formula.expr for statement in both for formula in statement.then]
    free = frozenset[str]().union(*map(decisions_in, then)) - frozenset(assumed)
    return not all(_some_meets(evaluator, state, parts, names) for parts, names in groups(then, free))


def _with_outcomes(state: State, outcomes: Mapping[str, Value]) -> State:
    changed = dict(state)
    for name, value in outcomes.items():
        changed[name] = value
        changed[OUTCOME + name] = Outcome(Status.VALUE, value, (), (), (value,))
    return changed


def _some_meets(evaluator: Evaluator, state: State, parts: tuple[Expr, ...], names: tuple[str, ...]) -> bool:
    compiled = [evaluator.compiler.compile(part) for part in parts]
    values = list(_values(evaluator, state, parts))
    tried = [list(dict.fromkeys(_outcomes(evaluator.book.decisions[name].type, values))) for name in names]
    for outcomes in product(*tried):
        changed = _with_outcomes(state, dict(zip(names, outcomes, strict=True)))
        if all(part(changed) for part in compiled):
            return True
    return False


def _values(evaluator: Evaluator, state: State, parts: tuple[Expr, ...]) -> Iterator[Value]:
    """What the parts that speak of no free decision come to."""
    for part in dict.fromkeys(inner for outer in parts for inner in walk(outer)):
        if all(name in state for name in decisions_in(part)) and part.type.kind in {*NUMBERS, Kind.DATE}:
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
            yield ORIGIN
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
        yield from (value + timedelta(days=days) for days in (-1, 0, 1))
    elif isinstance(value, int) and 1 < value < 4000:
        yield from (date(value - 1, 12, 31), date(value, 1, 1), date(value, 12, 31), date(value + 1, 1, 1))
