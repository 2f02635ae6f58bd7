"""What a person notices: the slips of a decision that would give him something else.

In: a bench, and persons with a decision. Out: of the slips that leave something out (a rule, a condition, an exception) in the rules of the decision,
and of those that leave out or turn round a part of a derived value that they read, the ones for which the decision comes out otherwise. Not all: a
rule that does not apply may still stand between two others, and is not looked at. Without the solver.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import zip_longest
from weakref import WeakKeyDictionary

from regelproef.answer.outcome import Outcome
from regelproef.ask.bench import Bench
from regelproef.ask.slip import Slip
from regelproef.evaluate.closures import State
from regelproef.evaluate.evaluator import CompiledRule
from regelproef.evaluate.holding import holds
from regelproef.generate.obligation import Sample
from regelproef.generate.side_by_side import Parts, SideBySide
from regelproef.model.mutants import mutants_of_rule, other_mutants
from regelproef.model.parts import Rule

OF_LINES = "condition-dropped"
OF_RULES = frozenset({"rule-dropped", "exception-dropped", OF_LINES})
OF_DERIVED = frozenset({"condition-dropped", "negated"})
Noticed = tuple[str, str]  # a decision, and a slip for which it comes out otherwise


@dataclass(frozen=True)
class OfRule:
    """The slips of one rule, and those `in_line`, by its place."""

    rule: CompiledRule
    slips: tuple[Slip, ...]
    in_line: Mapping[int, tuple[Slip, ...]]

    def near(self, outcome: Outcome, state: State) -> tuple[Slip, ...]:
        """Those that could matter to somebody: where the rule does not apply, those in the first line that does not hold."""
        if self.rule.id in outcome.applying:
            return self.slips
        for place, line in enumerate(self.rule.conditions):
            if not holds(line, state):
                return self.in_line.get(place, ())
        return tuple(slip for slips in self.in_line.values() for slip in slips)  # it is not in force, or an amount is not given


@dataclass
class Noticing:
    """Makes the slips of each decision once, and tries each person once."""

    bench: Bench
    _slips: dict[str, tuple[OfRule, ...]] = field(default_factory=dict)
    _known: WeakKeyDictionary[Sample, dict[str, tuple[Noticed, ...]]] = field(default_factory=WeakKeyDictionary)

    def ahead(self, samples: Sequence[Sample], beside: SideBySide) -> None:
        """What each of them notices of every decision, before somebody asks."""
        decisions = tuple(self.bench.book.decisions)

        def of(place: int) -> dict[str, tuple[Noticed, ...]]:
            return {decision: self.of(samples[place], decision) for decision in decisions}

        def read(place: int, plain: dict[str, tuple[Noticed, ...]]) -> dict[str, tuple[Noticed, ...]]:
            self._known.setdefault(samples[place], {}).update(plain)
            return plain

        beside.each(Parts(len(samples), of, lambda _, known: known, read))

    def of(self, sample: Sample, decision: str) -> tuple[Noticed, ...]:
        known = self._known.setdefault(sample, {})
        if decision not in known:
            outcome, derived = sample.outcome(decision), self.bench.book.index.of_decision(decision).derived
            near = [slip for one in self._of_rules(decision) for slip in one.near(outcome, sample.state)]
            near += [slip for slip in self._of_derived if slip.mutant.owner in derived]
            noticed = (slip for slip in near if slip.differs(sample.outcome, sample.state, (decision,)))
            known[decision] = tuple((decision, slip.mutant.id) for slip in noticed)
        return known[decision]

    def _of_rules(self, decision: str) -> tuple[OfRule, ...]:
        if decision not in self._slips:
            self._slips[decision] = tuple(map(self._of_rule, self.bench.book.present_rules(decision)))
        return self._slips[decision]

    def _of_rule(self, rule: Rule) -> OfRule:
        slips = tuple(Slip(self.bench, mutant) for mutant in mutants_of_rule(self.bench.book, rule, wanted=OF_RULES.__contains__))
        in_line: dict[int, tuple[Slip, ...]] = {}
        for slip in slips:
            if slip.mutant.kind == OF_LINES and slip.mutant.rule is not None:
                place = _place(rule, slip.mutant.rule)
                in_line[place] = (*in_line.get(place, ()), slip)
        return OfRule(self.bench.evaluator.compiled_rule(rule), slips, in_line)

    @cached_property
    def _of_derived(self) -> tuple[Slip, ...]:
        return tuple(Slip(self.bench, mutant) for mutant in other_mutants(self.bench.book) if mutant.kind in OF_DERIVED)


def _place(rule: Rule, dropped: Rule) -> int:
    """Of the line that has something left out."""
    pairs = zip_longest(rule.conditions, dropped.conditions)
    return next(place for place, (line, other) in enumerate(pairs) if other is None or line.source != other.source)
