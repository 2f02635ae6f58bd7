"""Boolean terms with constants folded as they are built.

In: solver terms. Out: equivalent solver terms, the smaller the better, since a rule that is absent should cost nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias, TypeVar

import z3

Term: TypeAlias = z3.BoolRef  # what those outside encode/ and prove/ may hand on, and never look into
Part = TypeVar("Part", bound=z3.ExprRef)
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


def truth_in(model: z3.ModelRef, term: z3.BoolRef) -> bool | None:
    """Whether the term holds in a model; None where the model leaves it open. `model.eval` first asks what kind of term the answer is."""
    found = (z3.Ast * 1)()
    z3.Z3_model_eval(CONTEXT.ref(), model.model, term.ast, False, found)
    known = z3.Z3_get_bool_value(CONTEXT.ref(), found[0])
    return None if known == z3.Z3_L_UNDEF else bool(known == z3.Z3_L_TRUE)


class Substitution:
    """Other variables in the place of some. The arrays of them are made once; `z3.substitute` asks for the sort of each variable every time."""

    def __init__(self, pairs: Sequence[tuple[z3.ExprRef, z3.ExprRef]]) -> None:
        self._pairs = tuple(pairs)  # kept alive
        array = z3.Ast * len(self._pairs)
        self._old, self._new = array(*(old.ast for old, _ in self._pairs)), array(*(new.ast for _, new in self._pairs))

    def of(self, term: Part) -> Part:
        """The same term over the other variables; a constant is itself."""
        if term is TRUE or term is FALSE or not self._pairs:
            return term
        changed: Part = type(term)(z3.Z3_substitute(CONTEXT.ref(), term.ast, len(self._pairs), self._old, self._new), CONTEXT)
        return changed


def exactly_one(parts: tuple[z3.BoolRef, ...]) -> z3.BoolRef:
    """Pairwise for few, which is what enums are."""
    pairs = [disj((neg(a), neg(b))) for i, a in enumerate(parts) for b in parts[i + 1 :]]
    return conj((disj(parts), *pairs))
