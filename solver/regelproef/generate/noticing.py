"""What a person notices: the slips of a decision that would give him something else.

In: a bench, and persons with a decision. Out: of the slips that leave something out (a rule, a condition, an exception) in the rules of the decision,
and of those that leave out or turn round a part of a derived value that they read, the ones for which the decision comes out otherwise. Not all: a
rule that does not apply may still stand between two others, and is not looked at. Without the solver.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from regelproef.ask.bench import Bench
from regelproef.ask.slip import Slip
from regelproef.generate.obligation import Sample
from regelproef.model.mutants import mutants_of_rule, other_mutants

OF_WHO_APPLIES = frozenset({"rule-dropped", "exception-dropped"})  # looked at where the rule applies
OF_RULES = OF_WHO_APPLIES | {"condition-dropped"}
OF_DERIVED = frozenset({"condition-dropped", "negated"})
Noticed = tuple[str, str]  # a decision, and a slip for which it comes out otherwise


@dataclass
class Noticing:
    """Makes the slips of each decision once, and tries each person once."""

    bench: Bench
    _slips: dict[str, tuple[Slip, ...]] = field(default_factory=dict)
    _known: dict[tuple[Sample, str], tuple[Noticed, ...]] = field(default_factory=dict)

    def of(self, sample: Sample, decision: str) -> tuple[Noticed, ...]:
        key = (sample, decision)
        if key not in self._known:
            applying = sample.outcome(decision).applying
            near = (slip for slip in self.slips(decision) if slip.mutant.kind not in OF_WHO_APPLIES or slip.mutant.owner in applying)
            noticed = (slip for slip in near if slip.differs(sample.outcome, sample.state, (decision,)))
            self._known[key] = tuple((decision, slip.mutant.id) for slip in noticed)
        return self._known[key]

    def slips(self, decision: str) -> tuple[Slip, ...]:
        if decision not in self._slips:
            self._slips[decision] = tuple(self._of_rules(decision))
        return self._slips[decision]

    def _of_rules(self, decision: str) -> Iterator[Slip]:
        book = self.bench.book
        for rule in book.present_rules(decision):
            yield from (Slip(self.bench, mutant) for mutant in mutants_of_rule(book, rule, wanted=OF_RULES.__contains__))
        derived = book.index.of_decision(decision).derived
        yield from (slip for slip in self._of_derived if slip.mutant.owner in derived)

    @cached_property
    def _of_derived(self) -> tuple[Slip, ...]:
        return tuple(Slip(self.bench, mutant) for mutant in other_mutants(self.bench.book) if mutant.kind in OF_DERIVED)
