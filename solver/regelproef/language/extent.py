"""How far an expression goes: how deep its parts stand within one another, and what its values can be.

In: an `Expr`. Out: whole numbers.
"""

from __future__ import annotations

from regelproef.language.functions import FEW
from regelproef.language.typed import Expr, Function, children
from regelproef.language.types import Kind


def reach(factor: Expr) -> tuple[int, int]:
    """The least and the greatest that one side of a product can be: `min(100, x)` is at most 100, however wide x is."""
    if isinstance(factor, Function) and factor.name in {"min", "max"}:
        lows, highs = zip(*map(reach, factor.arguments), strict=True)
        return (min(lows), min(highs)) if factor.name == "min" else (max(lows), max(highs))
    return factor.type.lowest, factor.type.highest


def depth_of(expr: Expr) -> int:
    """How many parts stand within one another."""
    level, depth = [expr], 0
    while level:
        level, depth = [child for part in level for child in children(part)], depth + 1
    return depth


def count_of(factor: Expr) -> int:
    """How many values it may have, as one side of a product: a number that is no money and has no decimals, else more than a few."""
    if factor.type.kind is not Kind.INT or factor.type.decimals:
        return FEW + 1
    low, high = reach(factor)
    return high - low + 1
