"""An expression with some of its parts replaced.

In: an expression, and what to put in the place of a part. Out: an expression of the same shape. Places in the text stay those of the original.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from regelproef.language import typed as node
from regelproef.language.typed import Expr


def rewritten(expr: Expr, instead: Callable[[Expr], Expr | None]) -> Expr:
    """The expression with `instead(part)` for each outermost part for which that is something."""
    found = instead(expr)
    if found is not None:
        return found

    def inner(part: Expr) -> Expr:
        return rewritten(part, instead)

    match expr:
        case node.Const() | node.Name() | node.Question():
            return expr
        case node.Not() | node.OneOf() | node.IsNull():
            return replace(expr, operand=inner(expr.operand))
        case node.And() | node.Or():
            return replace(expr, items=tuple(map(inner, expr.items)))
        case node.Compare() | node.Arithmetic():
            return replace(expr, left=inner(expr.left), right=inner(expr.right))
        case node.Function():
            return replace(expr, arguments=tuple(map(inner, expr.arguments)))
        case node.Years(history=history, first=first, last=last):
            return replace(expr, history=inner(history), first=first and inner(first), last=last and inner(last))
        case node.Concludes(value=value):
            return replace(expr, value=inner(value))
        case _:
            assert_never(expr)


def over_names(expr: Expr, change: Callable[[node.Named], Expr]) -> Expr:
    """The same expression with every fact, derived value, decision and amount in it changed; for what authors write in rules and world lines."""

    def changed(part: Expr) -> Expr | None:
        return change(part) if isinstance(part, node.Name) else part if isinstance(part, node.Concludes) else None

    return rewritten(expr, changed)


def of_person(expr: Expr, person: str) -> Expr:
    """What an expression says, said of another person or version."""

    def renamed(part: Expr) -> Expr | None:
        match part:
            case node.Name() | node.HasStatus() | node.RuleStands() | node.AmountGiven() | node.FactIs():
                return replace(part, person=person)
            case node.Concludes(value=value):
                return replace(part, person=person, value=of_person(value, person))
            case _:
                return None

    return rewritten(expr, renamed)
