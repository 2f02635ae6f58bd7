"""An obligation: something that a good set of test persons must exercise.

In: a rulebook's parts. Out: `Obligation`s, one family for all kinds: `met` says in the evaluator whether a trial exercises it, `parts` says to the
solver what must hold of the person, line by line, so that an infeasible obligation can name the lines that forbid it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import z3

from regelproef.answer.outcome import Value
from regelproef.answer.place import Span
from regelproef.answer.text import Text
from regelproef.ask.bench import Bench
from regelproef.encode.pairs import Pair
from regelproef.generate.sample import Sample, Trial
from regelproef.prove.session import Answer

Parts = list[tuple[str, z3.BoolRef]]

KINDS = ("rule", "exception", "condition", "boundary", "validity", "amount", "value", "property", "mutant", "pairwise")


@dataclass(frozen=True)
class Owner:
    """What an obligation belongs to; `decision` is the one that its fixtures are about, "" for several."""

    kind: str  # rule, amount, derived, fact, decision or property
    name: str
    decision: str = ""
    sources: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        return self.name if self.kind == "rule" else f"{self.kind}:{self.name}"


@dataclass(frozen=True, eq=False)
class Obligation:
    """`pair`: it is about two persons; then either `partner` gives what the other must meet, given the first, and what to exclude when
    there is none, or
    `steps` names the facts in one of which, by one step, the two differ, and `linked` what must hold of such a pair. `persons` searches in
    its own way. `weaker`: what is asked instead when this is infeasible."""

    id: str
    kind: str
    owner: Owner
    why: Text
    span: Span | None
    met: Callable[[Trial], bool]
    parts: Callable[[Bench], Parts]
    pair: bool = False
    how: str = ""
    partner: Callable[[Bench, Sample], tuple[Parts, z3.BoolRef]] | None = None
    steps: tuple[str, ...] = ()
    linked: Callable[[Bench, Pair], Parts] | None = None
    persons: Callable[[Bench], tuple[Answer, tuple[dict[str, Value], ...]]] | None = None
    weaker: Obligation | None = field(default=None)
