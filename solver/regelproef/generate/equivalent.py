"""Mutants that no person notices: proved to change nobody's result, or the person whom they would change.

In: a rulebook and mutants. Out: an `Equivalence` for each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from regelproef.answer.outcome import Person
from regelproef.ask.bench import Bench
from regelproef.check import conflict, gap
from regelproef.generate.obligation import Owner
from regelproef.generate.obligations.mutants import killed as killed_rule
from regelproef.generate.obligations.values import killed as killed_other
from regelproef.generate.workshop import Workshop
from regelproef.model.mutants import Mutant
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences
from regelproef.prove.session import Limits


@dataclass(frozen=True)
class Equivalence:
    """`person`: somebody for whom the mutant decides otherwise (what differs from the defaults); `reason`: why it could not be decided;
    else it is proved."""

    mutant: Mutant
    person: Person | None = None
    reason: str = ""


def settle_survivors(book: Rulebook, limits: Limits, mutants: Sequence[Mutant]) -> Iterator[Equivalence]:
    """Ask the solver about each mutant; nothing is asked when there is none."""
    if not mutants:
        return
    bench = Bench(book, limits)
    for module in (conflict, gap):
        list(module.run(bench))
    shop = Workshop(bench)
    for mutant in mutants:
        owner = Owner("rule" if mutant.decision else "derived", mutant.owner, mutant.decision)
        asked = killed_rule(owner, book, mutant) if mutant.decision else killed_other(owner, book, mutant)
        found = shop.search(asked)
        if found.trial is not None:
            yield Equivalence(mutant, differences(book, found.trial.main.person))
        else:
            yield Equivalence(mutant, None, found.reason if not found.core else "")
