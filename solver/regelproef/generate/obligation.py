"""An obligation: something that a good set of test persons must exercise.

In: a rulebook's parts. Out: `Obligation`s, one family for all kinds: `met` says of persons at hand whether they exercise it, `parts` says it as
a question, line by line, so that an infeasible obligation can name the lines that forbid it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from regelproef.answer.place import Span
from regelproef.answer.text import Text
from regelproef.ask.slip import Slip
from regelproef.generate.sample import Sample, Trial
from regelproef.language.typed import Expr

Lines = list[tuple[str, Expr]]


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
    """`slip`: the parts speak of the rulebook with this slip too. `pair`: it is about two persons; then the parts speak of both, who differ in the
    facts of `differ` only, or in one of those in `steps` and there by one step; or `partner` gives what the other must meet, given the first, and
    how to exclude all firsts like this one when there is none (None: there is no use in another). `weaker`: what is asked instead when this is
    infeasible. `blocks`: the histories of whoever is found are blocks where they can be."""

    id: str
    kind: str
    owner: Owner
    why: Text
    span: Span | None
    met: Callable[[Trial], bool]
    parts: Callable[[], Lines]
    slip: Slip | None = None
    pair: bool = False
    how: str = ""
    partner: Callable[[Sample], tuple[Lines, Expr | None]] | None = None
    steps: tuple[str, ...] = ()
    differ: tuple[str, ...] | None = None
    blocks: bool = True
    weaker: Obligation | None = field(default=None)
