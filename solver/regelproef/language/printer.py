"""A typed expression back to text of the rule language.

In: an `Expr`. Out: text that reads back as the same expression; brackets only where needed.
"""

from __future__ import annotations

from datetime import date
from typing import assert_never

from regelproef.language.typed import (
    Amount,
    And,
    Arithmetic,
    Compare,
    Concludes,
    Const,
    Constant,
    Decided,
    Derived,
    Expr,
    Fact,
    Function,
    HasValue,
    IsNull,
    Not,
    OneOf,
    Or,
    Years,
)


def show_constant(value: Constant) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)


def show(expr: Expr) -> str:
    """The expression as a rule author would write it."""
    match expr:
        case Const(value=value):
            return show_constant(value)
        case (
            Fact(name=name, person=person) | Derived(name=name, person=person) | Decided(name=name, person=person) | Amount(name=name, person=person)
        ):
            return f"{person}.{name}" if person else name
        case Not(operand=operand):
            return f"not {_within(operand, (And, Or, Compare, OneOf, IsNull))}"
        case And(items=items):
            return " and ".join(_within(item, (Or,)) for item in items)
        case Or(items=items):
            return " or ".join(_within(item, (And,)) for item in items)
        case Compare(op=op, left=left, right=right):
            return f"{show(left)} {op} {show(right)}"
        case OneOf(operand=operand, values=values, negated=negated):
            return f"{show(operand)} {'not in' if negated else 'in'} {{{', '.join(show(value) for value in values)}}}"
        case IsNull(operand=operand, negated=negated):
            return f"{show(operand)} is {'not ' if negated else ''}null"
        case Arithmetic(op=op, left=left, right=right):
            tight: tuple[type, ...] = (Arithmetic,) if op in {"*", "-"} else ()
            return f"{show(left) if op != '*' else _within(left, tight)} {op} {_within(right, tight)}"
        case Function(name=name, arguments=arguments):
            return f"{name}({', '.join(show(argument) for argument in arguments)})"
        case Years():
            return _show_years(expr)
        case Concludes(decision=decision, value=value, person=person):
            return f"concludes({person + '.' if person else ''}{decision}, {show(value)})"
        case HasValue(decision=decision, person=person):
            return f"decided({person + '.' if person else ''}{decision})"
        case _:
            assert_never(expr)


def _within(expr: Expr, bracketed: tuple[type, ...]) -> str:
    return f"({show(expr)})" if isinstance(expr, bracketed) else show(expr)


def _show_years(expr: Years) -> str:
    parts = [show(expr.history)]
    if expr.first is not None:
        parts.append(f"from: {show(expr.first)}")
    if expr.last is not None:
        last = expr.last
        if isinstance(last, Arithmetic) and last.op == "-" and last.right == Const(1, last.right.type):
            parts.append(f"before: {show(last.left)}")
        else:
            parts.append(f"until: {show(last)}")
    return f"{expr.name}({', '.join(parts)})"
