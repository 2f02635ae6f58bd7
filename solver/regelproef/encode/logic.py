"""Boolean terms with constants folded as they are built.

In: solver terms. Out: equivalent solver terms, the smaller the better, since a rule that is absent should cost nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

import z3

Term: TypeAlias = z3.BoolRef  # what those outside encode/ and prove/ may hand on, and never look into
CONTEXT = z3.main_ctx()
TRUE = z3.BoolVal(True)
FALSE = z3.BoolVal(False)


def conj(parts: Iterable[z3.BoolRef]) -> z3.BoolRef:
    return _joined(parts, z3.Z3_mk_and, TRUE, FALSE)


def disj(parts: Iterable[z3.BoolRef]) -> z3.BoolRef:
    return _joined(parts, z3.Z3_mk_or, FALSE, TRUE)


def _joined(parts: Iterable[z3.BoolRef], make: Callable[..., object], neutral: z3.BoolRef, decisive: z3.BoolRef) -> z3.BoolRef:
    """Made by the solver itself: `z3.And` first asks for the sort of each part, which takes longer than all the rest."""
    kept: list[z3.BoolRef] = []
    for part in parts:
        if part is decisive:
            return decisive
        if part is not neutral:
            kept.append(part)
    if len(kept) < 2:
        return kept[0] if kept else neutral
    return z3.BoolRef(make(CONTEXT.ref(), len(kept), (z3.Ast * len(kept))(*(part.ast for part in kept))), CONTEXT)


def neg(part: z3.BoolRef) -> z3.BoolRef:
    if part is TRUE:
        return FALSE
    if part is FALSE:
        return TRUE
    if z3.is_not(part):
        return part.arg(0)
    return z3.BoolRef(z3.Z3_mk_not(CONTEXT.ref(), part.ast), CONTEXT)


def truth(value: bool) -> z3.BoolRef:
    return TRUE if value else FALSE


def same(left: z3.BoolRef, right: z3.BoolRef) -> z3.BoolRef:
    if left is TRUE:
        return right
    if right is TRUE:
        return left
    if left is FALSE:
        return neg(right)
    if right is FALSE:
        return neg(left)
    return left == right


def alike(one: z3.BoolRef, other: z3.BoolRef) -> z3.BoolRef:
    """Both hold, or neither; TRUE at once when they are one term."""
    return TRUE if one.eq(other) else same(one, other)


def choose(condition: z3.BoolRef, yes: z3.BoolRef, no: z3.BoolRef) -> z3.BoolRef:
    if condition is TRUE:
        return yes
    if condition is FALSE:
        return no
    if yes is no:
        return yes
    return disj((conj((condition, yes)), conj((neg(condition), no))))


def exactly_one(parts: tuple[z3.BoolRef, ...]) -> z3.BoolRef:
    """Pairwise for few, which is what enums are."""
    pairs = [disj((neg(a), neg(b))) for i, a in enumerate(parts) for b in parts[i + 1 :]]
    return conj((disj(parts), *pairs))
