"""On which readings a person's outcome hangs, and persons on whom no reading has a hold.

In: a bench. Out: for a person and a decision, the switches that would change the decision, found by the evaluator, which looks only at
the decisions that an interpretation can touch; and a question that whoever is not changed by some switches meets.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from regelproef.ask.asker import Asker
from regelproef.ask.bench import Bench
from regelproef.ask.variant import Variant, among, under
from regelproef.evaluate.closures import without
from regelproef.evaluate.evaluator import Anew
from regelproef.generate.obligation import Sample, Switch
from regelproef.language.typed import Expr, SameOutcome


@dataclass(frozen=True)
class Switched:
    """The rulebook under one switch. `touched`: the decisions that it can change, in the order in which they are decided; `begins`: those whose own
    rules it changes, with these rules; `read`: the latter and all that these read; `derived`: the derived values that mean something else."""

    variant: Variant
    touched: tuple[str, ...]
    begins: tuple[tuple[str, Anew], ...]
    read: tuple[str, ...]
    derived: frozenset[str]


class Readings:
    """Single switches of one rulebook's readings."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.book = bench, bench.book
        self._switched: dict[Switch, Switched] = {}

    @cached_property
    def touched(self) -> dict[str, tuple[str, ...]]:
        """For each interpretation, the decisions that a switch of it can change, in the order in which they are decided."""
        found = {one.id: self.book.index.touched_by(one.id) for one in self.book.interpretations.values() if one.values}
        return {name: tuple(decision for decision in self.book.order if decision in touched) for name, touched in found.items()}

    def hangs_on(self, sample: Sample, decisions: frozenset[str]) -> dict[str, str]:
        """The interpretations, with the chosen reading, of which some single switch changes one of these decisions."""
        found: dict[str, str] = {}
        for name, value in self.book.switches:
            if name not in found and self.changes(sample, (name, value), decisions):
                found[name] = self.book.choice[name]
        return found

    def by_decision(self, sample: Sample) -> dict[str, dict[str, str]]:
        """For each decision, the interpretations, with the chosen reading, of which some single switch changes it."""
        found: dict[str, dict[str, str]] = {}
        for switch in self.book.switches:
            for decision in self._changed(sample, switch, frozenset(self.book.decisions)):
                found.setdefault(decision, {})[switch[0]] = self.book.choice[switch[0]]
        return {name: dict(sorted(found[name].items())) for name in self.book.decisions if name in found}

    def switches_of(self, sample: Sample, decision: str) -> tuple[Switch, ...]:
        """The single switches that change this decision, in rulebook order."""
        return tuple(switch for switch in self.book.switches if self.changes(sample, switch, frozenset((decision,))))

    def changes(self, sample: Sample, switch: Switch, decisions: frozenset[str]) -> bool:
        """Whether the switch changes one of these decisions."""
        return next(self._changed(sample, switch, decisions), None) is not None

    def _changed(self, sample: Sample, switch: Switch, decisions: frozenset[str]) -> Iterator[str]:
        """Those of these decisions that the switch changes."""
        switched = self._under(switch)
        asked = [name for name in switched.touched if name in decisions]
        if asked and self._begins(sample, switched):
            variant, own = switched.variant, [sample.outcome(name) for name in asked]
            state = variant.carried(sample.state)
            yield from (name for name, one in zip(asked, own, strict=True) if not one.same(variant.evaluator.outcome(state, name)))

    @staticmethod
    def _begins(sample: Sample, switched: Switched) -> bool:
        """Whether it changes a decision whose own rules say something else, all that they read being as it is; else it changes none."""
        for name in switched.read:
            sample.outcome(name)
        state = without(sample.state, switched.derived) if switched.derived else sample.state
        again_as = switched.variant.evaluator.again_as
        return any(not (own := sample.outcome(name)).same(again_as(own, state, name, anew)) for name, anew in switched.begins)

    def variant(self, switch: Switch) -> Variant:
        """The rulebook under the switched reading."""
        return self._under(switch).variant

    def _under(self, switch: Switch) -> Switched:
        if switch not in self._switched:
            variant = under(self.bench, (switch,))
            assert isinstance(variant, Variant)  # `switches` are away from what is chosen
            self._switched[switch] = Switched(
                variant,
                self.touched[switch[0]],
                tuple((name, variant.anew(name)) for name in variant.changed),
                tuple(dict.fromkeys(read for name in variant.changed for read in (name, *variant.evaluator.reads(name)))),
                variant.moved.intersection(self.book.derived),
            )
        return self._switched[switch]

    def asker(self, switches: tuple[Switch, ...], slips: Mapping[str, Variant]) -> Asker:
        """Asks about the persons who are possible under all of these switches, as `same` speaks of them, and of slips by their names."""
        return among(self.bench, {**slips, **{name_of(switch): self.variant(switch) for switch in switches}})

    @staticmethod
    def same(switch: Switch, decision: str) -> Expr:
        """The decision is the same under the switched reading."""
        return SameOutcome(decision, "", name_of(switch))


def name_of(switch: Switch) -> str:
    """By this name a question speaks of the rulebook under the switched reading."""
    return "=".join(switch)
