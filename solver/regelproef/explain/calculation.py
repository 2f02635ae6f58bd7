"""How a number comes about, line by line: every number that is behind it, each after those that it is made of.

In: an evaluator, a state in which everything is decided, and the deciding rules. Out: `Line`s in the order in which one reckons, each derived value
once; the last line of a rule is what the rule says, and where that is all there is none. Of a choice only the part that holds for this person is
shown. What this person has no value for is left out. Guarantees: the value of a line is what the evaluator makes of its expression.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from regelproef.evaluate.closures import State
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.holding import NULL_IN_THE_WAY
from regelproef.language.typed import Constant, Derived, Expr, Function, rewritten, walk
from regelproef.language.types import NUMBERS, Kind
from regelproef.model.parts import Rule


@dataclass(frozen=True)
class Line:
    """`name`: a derived value, or the decision. `expr`: what it is for this person, without what was not chosen."""

    name: str
    expr: Expr
    value: Constant


def calculation(evaluator: Evaluator, state: State, rules: Iterable[Rule]) -> tuple[Line, ...]:
    lines: dict[str, Line] = {}
    for rule in rules:
        if rule.outcome.expr.type.kind in NUMBERS:
            _reckon(evaluator, state, rule.decision, rule.outcome.expr, lines)
    return tuple(lines.values()) if len(lines) > 1 else ()


def _reckon(evaluator: Evaluator, state: State, name: str, expr: Expr, lines: dict[str, Line]) -> None:
    """Adds what it is made of, then itself, as far as it is not among the lines."""
    try:
        taken = _taken(evaluator, state, expr)
        value = evaluator.compiler.compile(expr)(state)
    except NULL_IN_THE_WAY:
        return
    for part in walk(taken):
        if isinstance(part, Derived) and part.name not in lines and part.type.kind in NUMBERS | {Kind.RATE}:
            _reckon(evaluator, state, part.name, evaluator.book.index.definition(part.name), lines)
    lines.setdefault(name, Line(name, taken, value))


def _taken(evaluator: Evaluator, state: State, expr: Expr) -> Expr:
    """The expression with each choice replaced by what holds for this person."""

    def instead(part: Expr) -> Expr | None:
        if not isinstance(part, Function) or part.name != "if":
            return None
        condition, then, otherwise = part.arguments
        return _taken(evaluator, state, then if evaluator.compiler.compile(condition)(state) else otherwise)

    return rewritten(expr, instead)
