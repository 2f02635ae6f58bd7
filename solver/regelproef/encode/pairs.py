"""Two persons of one rulebook, who differ only in some facts.

In: an encoder and the facts in which the second person may differ. Out: an encoder whose formulas may speak of `a` and `b`, the second person's
variables, and what must hold of the second person. Everything that does not depend on a differing fact is one term for both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import z3

from regelproef.encode.encoder import Encoder, Substitution
from regelproef.encode.facts import FactVariable, declare
from regelproef.encode.logic import TRUE, neg

FIRST, SECOND = "a", "b"


@dataclass(frozen=True)
class Pair:
    """`differs[fact]`: the persons have different values of it."""

    encoder: Encoder
    second: Mapping[str, FactVariable]
    constraints: tuple[z3.BoolRef, ...]
    differs: Mapping[str, z3.BoolRef]
    swap: Substitution

    def of_second(self, term: z3.BoolRef) -> z3.BoolRef:
        """The same thing, said of the second person."""
        return term if term is TRUE or not self.swap else z3.substitute(term, *self.swap)


def make_pair(encoder: Encoder, may_differ: tuple[str, ...]) -> Pair:
    """A second person who may differ from the first in these facts only (in all, when none is named)."""
    names = may_differ or tuple(encoder.facts)
    second = {name: declare(encoder.book.facts[name], "b.") for name in names}
    swap: Substitution = [pair for name in names for pair in zip(encoder.facts[name].variables, second[name].variables, strict=True)]
    domain = tuple(variable.domain for variable in second.values())
    world = tuple(line if line is TRUE else z3.substitute(line, *swap) for line in encoder.world)
    differs = {name: neg(_same(encoder.facts[name], second[name])) for name in names}
    return Pair(encoder.with_persons({SECOND: swap}), second, (*domain, *world), differs, swap)


def _same(one: FactVariable, other: FactVariable) -> z3.BoolRef:
    return z3.And(*(a == b for a, b in zip(one.variables, other.variables, strict=True)))
