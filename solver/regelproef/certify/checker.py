"""The checker of proofs: the one part that must be right for a certificate to be worth something.

In: the clauses of a formula, numbered from 1 in their order, and steps that each add a clause, with the numbers of earlier clauses by which it
follows (hints). Out: nothing, or `Refused`. Guarantees: every clause of an accepted step follows from the formula. A step is accepted when its
clause, taken to be false, makes each hinted clause in turn leave one literal, which then must hold, until one leaves none. Nothing is searched for;
this is LRAT without RAT and without deletion, so every clause that is ever added follows from the formula, and not only keeps it satisfiable.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from regelproef.answer.text import text

Clause = Sequence[int]


class Refused(Exception):
    """A proof, or a certificate, that shows nothing; `why` says where."""

    def __init__(self, key: str, /, **where: object) -> None:
        self.why = text(f"refused-{key}", **where)
        super().__init__(str(self.why))


@dataclass(frozen=True)
class Step:
    """`number`: of the clause that is added, greater than all before it."""

    number: int
    clause: tuple[int, ...]
    hints: tuple[int, ...]


def check(clauses: Sequence[Clause], steps: Iterable[Step]) -> list[tuple[int, ...]]:
    """The clauses that were shown to follow from those of the formula.

    Raises:
        Refused: at the first step that does not follow by its hints.
    """
    added: dict[int, tuple[int, ...]] = {}
    last = len(clauses)
    for step in steps:
        if step.number <= last:
            raise Refused("order", step=step.number, last=last)
        if not follows(step, clauses, added):
            raise Refused("step", step=step.number)
        added[step.number] = step.clause
        last = step.number
    return list(added.values())


def follows(step: Step, clauses: Sequence[Clause], added: Mapping[int, Clause]) -> bool:
    """Whether the clause of a step follows from those that it hints at."""
    false = set(step.clause)  # literals that are taken or found to be false
    for hint in step.hints:
        clause = clauses[hint - 1] if 0 < hint <= len(clauses) else added.get(hint)
        if clause is None:
            return False
        left = {literal for literal in clause if literal not in false}
        if not left:
            return True
        if len(left) > 1:
            return False
        false.add(-left.pop())
    return False
