"""Which rules have decided somebody.

In: outcomes, person after person. Out: for each decision the rules that decided for anybody, out of those that exist under the chosen readings. It
takes no more room than the rulebook has rules, however many persons come.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from regelproef.answer.outcome import Outcome
from regelproef.model.rulebook import Rulebook


@dataclass(frozen=True)
class OfDecision:
    """`never`: the rules that decided for nobody, in rulebook order."""

    decision: str
    rules: int
    never: tuple[str, ...]

    @property
    def covered(self) -> int:
        return self.rules - len(self.never)


class Covered:
    """Counts for each rule how many persons it decided for."""

    def __init__(self, book: Rulebook) -> None:
        self.counts = {name: {rule.id: 0 for rule in book.present_rules(name)} for name in book.decisions}

    def note(self, outcomes: Mapping[str, Outcome]) -> None:
        """Somebody got these outcomes."""
        for name, outcome in outcomes.items():
            counts = self.counts[name]
            for rule in outcome.effective:
                counts[rule] += 1

    def by_decision(self) -> tuple[OfDecision, ...]:
        return tuple(
            OfDecision(name, len(counts), tuple(rule for rule, count in counts.items() if not count)) for name, counts in self.counts.items()
        )
