"""An expression with some of its parts replaced.

In: an expression, and what to put in the place of a part. Out: an expression of the same shape. Places in the text stay those of the original.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from regelproef.language.typed import (
    Amount,
    AmountGiven,
    And,
    Arithmetic,
    Compare,
    Concludes,
    Const,
    Decided,
    Derived,
    Expr,
    Fact,
    FactIs,
    Function,
    HasStatus,
    IsNull,
    NextTo,
    Not,
    OneOf,
    Or,
    RuleStands,
    SameOutcome,
    Years,
)


def rewritten(expr: Expr, instead: Callable[[Expr], Expr | None]) -> Expr:
    """The expression with `instead(part)` for each outermost part for which that is something."""
    found = instead(expr)
    if found is not None:
        return found

    def inner(part: Expr) -> Expr:
        return rewritten(part, instead)

    match expr:
        case Const() | Fact() | Derived() | Decided() | Amount() | HasStatus() | RuleStands() | AmountGiven() | FactIs() | SameOutcome() | NextTo():
            return expr
        case Not() | OneOf() | IsNull():
            return replace(expr, operand=inner(expr.operand))
        case And() | Or():
            return replace(expr, items=tuple(map(inner, expr.items)))
        case Compare() | Arithmetic():
            return replace(expr, left=inner(expr.left), right=inner(expr.right))
        case Function():
            return replace(expr, arguments=tuple(map(inner, expr.arguments)))
        case Years(history=history, first=first, last=last):
            return replace(expr, history=inner(history), first=first and inner(first), last=last and inner(last))
        case Concludes(value=value):
            return replace(expr, value=inner(value))
        case _:
            assert_never(expr)


def of_person(expr: Expr, person: str) -> Expr:
    """What an expression says, said of another person or version."""

    def renamed(part: Expr) -> Expr | None:
        match part:
            case Fact() | Derived() | Decided() | Amount() | HasStatus() | RuleStands() | AmountGiven() | FactIs():
                return replace(part, person=person)
            case Concludes(value=value):
                return replace(part, person=person, value=of_person(value, person))
            case _:
                return None

    return rewritten(expr, renamed)
