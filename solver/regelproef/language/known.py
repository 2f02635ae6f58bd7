"""Which nullable values are known not to be null where something holds.

In: a typed condition. Out: `Known`, names as "person.name" (`key`), of nothing else than decisions, amounts and derived values.
"""

from __future__ import annotations

from regelproef.language import typed as node
from regelproef.language.typed import Expr

Known = frozenset[str]
NOTHING: Known = frozenset()


def known_where(expr: Expr, *, holds: bool = True) -> Known:
    """The nullable values that cannot be null where `expr` holds, or where it does not."""
    match expr:
        case node.IsNull(operand=operand, negated=negated) if negated is holds:
            return frozenset({key(operand)})
        case node.And(items=items) | node.Or(items=items):
            each = [known_where(item, holds=holds) for item in items]
            return frozenset().union(*each) if isinstance(expr, node.And) is holds else frozenset.intersection(*each)
        case node.Not(operand=operand):
            return known_where(operand, holds=not holds)
        case _:
            return NOTHING


def key(expr: Expr) -> str:
    """By which name it is known not to be null; "" for what has none. With more decimals it is the same value."""
    while isinstance(expr, node.Finer):
        expr = expr.operand
    return f"{expr.person}.{expr.name}" if isinstance(expr, (node.Decided, node.Amount, node.Derived)) else ""


def may_be_null(expr: Expr) -> bool:
    """An amount may be asked also where every period is known: a period that becomes known makes no formula wrong."""
    return expr.type.nullable or isinstance(expr, node.Amount)
