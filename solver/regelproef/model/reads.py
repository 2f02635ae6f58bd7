"""Who reads what: the one index over a rulebook that every "reads", "touched", "behind" and "cone" asks.

In: the parts of a rulebook and its choice of readings. Out: `Index`, which answers for formulas of rules, derived values, world lines, properties,
statements and cases alike, as the readings are chosen or under any reading. `Reads` is what something depends on; `Meaning` is everything
that is said there: where two rulebooks give an expression the same meaning, every answer about it is the same in both.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from regelproef.language.names import NONE, Names, names_in
from regelproef.language.typed import Expr
from regelproef.language.types import Type
from regelproef.model.order import in_order
from regelproef.model.parts import AmountDefinition, Formula, Rule

if TYPE_CHECKING:
    from regelproef.model.rulebook import Rulebook


@dataclass(frozen=True)
class Reads:
    """`readings`: the interpretations of which a switch could matter; `values` of `decisions` are used, not only asked about."""

    facts: frozenset[str] = NONE
    derived: frozenset[str] = NONE
    amounts: frozenset[str] = NONE
    parameters: frozenset[str] = NONE
    decisions: frozenset[str] = NONE
    readings: frozenset[str] = NONE
    values: frozenset[str] = NONE

    def __or__(self, other: Reads) -> Reads:
        if self is NOTHING:
            return other
        return Reads(
            _either(self.facts, other.facts),
            _either(self.derived, other.derived),
            _either(self.amounts, other.amounts),
            _either(self.parameters, other.parameters),
            _either(self.decisions, other.decisions),
            _either(self.readings, other.readings),
            _either(self.values, other.values),
        )

    @property
    def dated(self) -> frozenset[str]:
        """Amounts and parameters."""
        return self.amounts | self.parameters


NOTHING = Reads()


@dataclass(frozen=True)
class Meaning:
    """Everything that an expression and the world lines can read, under the chosen readings, and how it is defined."""

    world: tuple[Expr, ...]
    reference_date: str
    facts: tuple[tuple[str, Type], ...]
    derived: tuple[tuple[str, Expr], ...]
    amounts: tuple[AmountDefinition, ...]
    decisions: tuple[tuple[str, Type, tuple[Rule, ...]], ...]


@dataclass(frozen=True)
class Index:
    """Who reads what in one rulebook under one choice of readings."""

    book: Rulebook
    _derived: dict[tuple[str, bool], Reads] = field(default_factory=dict, init=False, repr=False, compare=False)
    _decisions: dict[tuple[str, bool], Reads] = field(default_factory=dict, init=False, repr=False, compare=False)
    _behind: dict[tuple[str, bool], Reads] = field(default_factory=dict, init=False, repr=False, compare=False)
    _rules: dict[tuple[str, bool], Reads] = field(default_factory=dict, init=False, repr=False, compare=False)

    # -- what something reads -------------------------------------------------------------------------------------------------

    def of(self, *formulas: Formula | Expr, chosen: bool = True) -> Reads:
        """What these read, also inside derived values, but not inside the decisions that they name. Not `chosen`: under any reading."""
        found = NOTHING
        for formula in formulas:
            found |= self._of_names(formula.names if isinstance(formula, Formula) else names_in((formula,)), chosen=chosen)
        return found

    def of_rule(self, rule: Rule, *, chosen: bool = True) -> Reads:
        """What a rule reads: its lines, its outcome, the date for its validity, and the readings that it is bound to."""
        found = self.of(*rule.formulas, chosen=chosen)
        dated = frozenset({self.book.reference_date}) if rule.valid and self.book.reference_date else NONE
        return found | Reads(facts=dated, readings=frozenset(name for name, _ in rule.readings))

    def of_own(self, rule: Rule, *, chosen: bool = True) -> Reads:
        """As `of_rule`, of a rule of this rulebook, and remembered: to be asked of a rulebook with which many others are compared."""
        key = (rule.id, chosen)
        if key not in self._rules:
            self._rules[key] = self.of_rule(rule, chosen=chosen)
        return self._rules[key]

    def of_decision(self, decision: str, *, chosen: bool = True) -> Reads:
        """What the rules of a decision read, together."""
        key = (decision, chosen)
        if key not in self._decisions:
            found = NOTHING
            for rule in self.book.rules_by_decision[decision]:
                if not chosen or self.book.is_present(rule.readings):
                    found |= self.of_rule(rule, chosen=chosen)
                else:
                    found |= Reads(readings=frozenset(name for name, _ in rule.readings))
            self._decisions[key] = found
        return self._decisions[key]

    def behind(self, *formulas: Formula | Expr, chosen: bool = True) -> Reads:
        """Everything that these depend on: what they read, and all that stands behind the decisions that they name."""
        found = self.of(*formulas, chosen=chosen)
        for decision in sorted(found.decisions):
            found |= self.behind_decision(decision, chosen=chosen)
        return found

    def behind_names(self, names: Names) -> Reads:
        """Everything that words with these names depend on, as the readings are chosen."""
        found = self.of_names(names)
        for decision in sorted(found.decisions):
            found |= self.behind_decision(decision)
        return found

    def of_names(self, names: Names) -> Reads:
        """What words with these names read, also inside derived values, but not inside the decisions that they name."""
        return self._of_names(names, chosen=True)

    def of_derived(self, name: str) -> Reads:
        """What a derived value reads under the chosen readings."""
        return self._of_derived(name, chosen=True)

    def behind_decision(self, decision: str, *, chosen: bool = True) -> Reads:
        """Everything that a decision depends on, itself included."""
        if (decision, chosen) in self._behind:
            return self._behind[decision, chosen]
        for name in self.book.order:  # each after those that it reads, so that nothing here goes deep
            key = (name, chosen)
            if key not in self._behind:
                own = self.of_decision(name, chosen=chosen)
                found = own | Reads(decisions=frozenset({name}))
                for read in own.decisions:
                    found |= self._behind[read, chosen]
                self._behind[key] = found
            if name == decision:
                break
        return self._behind[decision, chosen]

    def _of_names(self, names: Names, *, chosen: bool) -> Reads:
        dated = frozenset({self.book.reference_date}) if names.amounts and self.book.reference_date else NONE
        found = Reads(names.facts | dated, names.derived, names.amounts, names.parameters, names.decisions, NONE, names.values)
        for name in names.derived:
            found |= self._of_derived(name, chosen=chosen)
        return found

    def _of_derived(self, name: str, *, chosen: bool) -> Reads:
        if (name, chosen) not in self._derived:
            for one in in_order((name,), lambda own: self._derived_named(own, chosen=chosen)):
                alternatives = self.book.derived[one].alternatives
                found = Reads(readings=frozenset(reading for readings, _ in alternatives for reading, _ in readings))
                for formula in self._alternatives(one, chosen=chosen):
                    found |= self._of_names(formula.names, chosen=chosen)
                self._derived[one, chosen] = found
        return self._derived[name, chosen]

    def _derived_named(self, name: str, *, chosen: bool) -> list[str]:
        """The derived values that one names, of which nothing is known yet."""
        if (name, chosen) in self._derived:
            return []
        return [inner for formula in self._alternatives(name, chosen=chosen) for inner in sorted(formula.names.derived)]

    def _alternatives(self, name: str, *, chosen: bool) -> list[Formula]:
        return [formula for readings, formula in self.book.derived[name].alternatives if not chosen or self.book.is_present(readings)]

    # -- who reads something --------------------------------------------------------------------------------------------------

    @cached_property
    def of_world(self) -> Reads:
        """What the world lines read, under any reading."""
        return self.of(*(line.holds for line in self.book.world), chosen=False)

    def touched_by(self, interpretation: str) -> frozenset[str]:
        """The decisions that a switch of this interpretation could change, with those that read them."""
        return frozenset(name for name in self.book.order if interpretation in self.behind_decision(name, chosen=False).readings)

    def readers(self, name: str) -> tuple[str, ...]:
        """The decisions whose own present rules read a derived value, amount or parameter of this name, in the order in which they are decided."""
        found = ((decision, self.of_decision(decision)) for decision in self.book.order)
        return tuple(decision for decision, reads in found if name in reads.derived or name in reads.dated)

    def facts_in_order(self, reads: Reads) -> tuple[str, ...]:
        """The facts among what is read, in vocabulary order."""
        return tuple(name for name in self.book.facts if name in reads.facts)

    # -- what is said there ---------------------------------------------------------------------------------------------------

    def meaning(self, *formulas: Formula | Expr) -> Meaning:
        """Everything that the expressions and the world depend on. Two equal meanings: the same answers, for the same question."""
        reads = self.behind(*formulas) | self._world_reads
        return Meaning(
            tuple(line.holds.expr for line in self.book.world),
            self.book.reference_date,
            tuple((name, fact.type) for name, fact in self.book.facts.items() if name in reads.facts),
            tuple((name, self.definition(name)) for name in self.book.derived if name in reads.derived),
            tuple(amount for name, amount in self.book.amounts.items() if name in reads.dated),
            tuple((name, self.book.decisions[name].type, self.book.present_rules(name)) for name in self.book.order if name in reads.decisions),
        )

    def seed(self, other: Index, own: frozenset[str]) -> None:
        """Take over what the index of another rulebook found, to save time; `own`: the decisions of which both say the same in themselves."""
        switched = self._switched(other)
        if switched is not None:
            self._derived.update(_untouched(other._derived, switched))
            self._decisions.update((key, reads) for key, reads in _untouched(other._decisions, switched) if key[0] in own)

    def same_as(self, other: Index) -> tuple[frozenset[str], frozenset[str]]:
        """The decisions of which both rulebooks say the same, in themselves and in all that they read; and those that are the same in themselves."""
        own = frozenset(name for name in self.book.order if name in other.book.decisions and self._same_own(name, other))
        moved = frozenset(self.book.order) - own
        return frozenset(name for name in own if not other.behind_decision(name).decisions & moved), own

    def _same_own(self, name: str, other: Index) -> bool:
        switched, rules, theirs = self._switched(other), self.book.rules_by_decision[name], other.book.rules_by_decision[name]
        untouched = switched is not None and _identical(rules, theirs) and not other.of_decision(name, chosen=False).readings & switched
        return untouched or self._own(name) == other._own(name)

    def same_world(self, other: Index) -> bool:
        """Both rulebooks have the same possible persons."""
        return (
            {name: fact.type for name, fact in self.book.facts.items()} == {name: fact.type for name, fact in other.book.facts.items()}
            and tuple(line.holds.expr for line in self.book.world) == tuple(line.holds.expr for line in other.book.world)
            and self._defined(self._world_reads) == other._defined(other._world_reads)
        )

    @cached_property
    def _world_reads(self) -> Reads:
        return self.of(*(line.holds for line in self.book.world))

    def same_rule(self, rule: Rule, other: Index, same: frozenset[str]) -> bool:
        """Both rulebooks have this rule, and what it reads means the same; `same`: the decisions of which both say the same."""
        if not all(formula.names.decisions <= same for formula in rule.formulas):
            return False
        theirs = other.book.rules_by_decision.get(rule.decision, ())
        switched = self._switched(other)
        if switched is not None and any(rule is one for one in theirs) and not other.of_own(rule, chosen=False).readings & switched:
            return True
        return rule in theirs and self._defined(self.of_rule(rule)) == other._defined(other.of_rule(rule))

    def _switched(self, other: Index) -> frozenset[str] | None:
        """The interpretations that are read otherwise, where both have the very same facts, derived values, amounts and parameters; else None."""
        own, their = self.book, other.book
        if own.derived is not their.derived or own.amounts is not their.amounts or own.facts is not their.facts:
            return None
        return NONE if own.choice is their.choice else frozenset(name for name, _ in own.choice.items() ^ their.choice.items())

    def same_derived(self, name: str, other: Index) -> bool:
        """Both rulebooks have this derived value, and it means the same."""
        switched = self._switched(other)
        if switched is not None and not other._of_derived(name, chosen=False).readings & switched:
            return True
        return name in other.book.derived and self._defined(self._behind_derived(name)) == other._defined(other._behind_derived(name))

    def _behind_derived(self, name: str) -> Reads:
        return self._of_derived(name, chosen=True) | Reads(derived=frozenset((name,)))

    def _own(self, decision: str) -> tuple[object, ...]:
        return (self.book.decisions[decision].type, self.book.present_rules(decision), self._defined(self.of_decision(decision)))

    def _defined(self, reads: Reads) -> tuple[object, ...]:
        return (
            self.book.reference_date,
            tuple((name, self.book.facts[name].type) for name in sorted(reads.facts)),
            tuple((name, self.definition(name)) for name in sorted(reads.derived)),
            tuple(self.book.amounts[name] for name in sorted(reads.dated)),
        )

    def definition(self, name: str) -> Expr:
        """What a derived value is, under the chosen readings."""
        return next(formula.expr for readings, formula in self.book.derived[name].alternatives if self.book.is_present(readings))


def _either(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """Both together; where the one adds nothing, it is the other itself: many of these live long."""
    return one if other <= one else other if one <= other else one | other


def _untouched(found: dict[tuple[str, bool], Reads], switched: frozenset[str]) -> list[tuple[tuple[str, bool], Reads]]:
    """What was found under any reading, or on which no switched interpretation bears."""
    kept = ((key, reads, found.get((key[0], False))) for key, reads in found.items())
    return [(key, reads) for key, reads, every in kept if not key[1] or not switched or (every is not None and not every.readings & switched)]


def _identical(one: tuple[Rule, ...], other: tuple[Rule, ...]) -> bool:
    """The same values, not only equal ones."""
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))
