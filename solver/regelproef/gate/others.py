"""Decisions that change for somebody who is not possible in the new version: with a wider range, or without a line of the world, the change is there.

In: two versions with their effects, the new declarations, and what else was found to guard less. Out: for each decision a `Verdict`. Guarantees: a
change for whoever is possible hides none for others: whoever gets another outcome must be described by an `affects` of that decision, or by an
`extends`. What is told by another name is not told again: a rule, a derived value or an amount that was told and comes to something else for that
person, or a decision behind this one that does, where this one is the same in itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace
from datetime import date, timedelta

from regelproef.answer.text import text
from regelproef.ask.two_versions import BEFORE, PREFIX, as_line, constant, old_words
from regelproef.diff.report import Change
from regelproef.gate.beyond import Beyond
from regelproef.gate.declaration import Declaration
from regelproef.gate.effects import Effects
from regelproef.gate.loss import KEPT, Loss, Verdict
from regelproef.language.printer import show
from regelproef.language.typed import FALSE, TRUE, Compare, Derived, Expr, Fact, Not, SameOutcome, all_of, any_of, negation
from regelproef.language.types import Kind, comparable
from regelproef.model.parts import AmountDefinition, Period, Rule
from regelproef.model.rulebook import Rulebook

COMPARED = frozenset({Change.UNCHANGED, Change.CHANGED, Change.UNDECIDED})


def of_the_others(effects: Effects) -> Iterator[Loss]:
    """Decisions that are not the same, of which it is to be asked whether they change for somebody who is not possible."""
    old, new = effects.versions.old, effects.versions.new
    same, _ = new.index.same_as(old.index)
    for name in new.order:
        if name not in same and name in old.decisions and effects.diff(name).change in COMPARED:
            yield Loss("decision", name, old.decisions[name], new.decisions[name], new.decisions[name].span, hidden=True, beyond=True)


class Others:
    """The questions, first within the ranges of either version, then beyond them. `declarations`: whom they describe counts as told."""

    def __init__(self, effects: Effects, beyond: Beyond, declarations: tuple[Declaration, ...]) -> None:
        self.effects, self.beyond, self.declarations = effects, beyond, declarations
        self.old, self.new = effects.versions.old, effects.versions.new

    def verdict(self, decision: str, told: Set[tuple[str, str]]) -> Verdict:
        """`told`: kind and name of what guards less."""
        if self.effects.diff(decision).change is not Change.UNCHANGED and not self.effects.declared(decision, self.declarations):
            return KEPT  # the change that shows is undeclared, which shuts the gate; once it is declared, this is asked
        anybody, nobody = self.effects.versions.anybody, Not(all_of(self.effects.versions.possible("")))
        changed = (*self._untold(decision, told), Not(self._described(decision)), Not(SameOutcome(decision, BEFORE, "")))
        found = anybody.search(nobody, *changed)
        if found.answer.possible:
            shown = self.effects.witness(decision, found)  # of who is not possible, it does not say what is decided
            outcomes = {key: anybody.outcome(decision, found.persons, side) for key, side in ((PREFIX + decision, BEFORE), (decision, ""))}
            return Verdict(text("lost-others"), replace(shown, outcomes=(outcomes,)))
        answer = found.answer if found.answer.unknown else self.beyond.outside(*changed)
        return Verdict(undecided=answer) if answer.unknown else KEPT if answer.impossible else Verdict(text("lost-others"))

    def _described(self, decision: str) -> Expr:
        """Whom a declaration says the edit may affect, or is about to make possible: whoever comes after those is like them."""
        affected = [one.lines for one in self.effects.declared(decision, self.declarations)]
        extends = [one.lines for declaration in self.declarations for one in declaration.extends]
        return any_of(map(self.effects.meets, affected + extends))

    def _untold(self, decision: str, told: Set[tuple[str, str]]) -> Iterator[Expr]:
        """What was told is for this person as it was, and so is what this decision follows, unless it is declared there."""
        behind = self.new.index.behind_decision(decision)
        if decision in self.old.decisions and _says(self.old, decision) == _says(self.new, decision):
            for name in sorted(behind.decisions & self.old.decisions.keys() - {decision}):
                if self.effects.diff(name).change in COMPARED:
                    yield any_of((SameOutcome(name, BEFORE, ""), self._described(name)))
        old, new = self.old, self.new
        for kind, name in sorted(told):  # what stands on one side only is rather told twice than not at all
            if kind == "rule" and name in old.rules and name in new.rules and old.rules[name].decision == decision:
                yield self._rule_agrees(old.rules[name], new.rules[name])
            elif kind == "derived" and name in behind.derived and name in old.derived:
                yield _same(Derived(name, old.derived[name].type), Derived(name, new.derived[name].type))
            elif kind == "amount" and name in behind.amounts and name in old.amounts:
                yield negation(any_of(self._on(new, period) for period in _differing(old.amounts[name], new.amounts[name])))

    def _rule_agrees(self, before: Rule, after: Rule) -> Expr:
        """It applies in both versions and gives the same, or in neither."""
        old, new = self._applies(self.old, before, BEFORE), self._applies(self.new, after, "")
        gives = _same(before.outcome.expr, after.outcome.expr)
        return any_of((all_of((negation(old), negation(new))), all_of((old, new, gives))))

    def _applies(self, book: Rulebook, rule: Rule, side: str) -> Expr:
        """The lines of a rule that is in force."""
        if not book.is_present(rule.readings):
            return FALSE
        valid = (any_of(self._on(book, period) for period in rule.valid),) if rule.valid else ()
        lines = all_of((*valid, *(one.expr for one in rule.conditions)))
        return as_line(old_words(lines) if side else lines)

    def _on(self, book: Rulebook, period: Period) -> Expr:
        """The reference date lies in it."""
        own = book.facts[book.reference_date].type
        day, ends = Fact(book.reference_date, own), ((">=", period.first), ("<=", period.last))
        return all_of(Compare(op, day, constant(end, own)) for op, end in ends if end is not None)


def _same(before: Expr, after: Expr) -> Expr:
    """Both come to one value; what may be null, or cannot be compared, counts as such."""
    plain = not before.type.nullable and not after.type.nullable and before.type.kind is not Kind.HISTORY
    return as_line(Compare("==", old_words(before), after)) if plain and comparable(before.type, after.type) else TRUE


def _says(book: Rulebook, decision: str) -> object:
    """What stands in its rules in force, and in the derived values and amounts that they read, whatever the ranges are."""
    reads = book.index.of_decision(decision)
    rules = sorted(
        (rule.id, tuple(show(one.expr) for one in rule.formulas), rule.valid, sorted(edge.target for edge in rule.exceptions))
        for rule in book.present_rules(decision)
    )
    derived = tuple((name, show(book.index.definition(name))) for name in sorted(reads.derived))
    return rules, derived, tuple((name, _values(book.amounts[name])) for name in sorted(reads.amounts))


def _values(amount: AmountDefinition) -> tuple[object, ...]:
    return tuple((entry.period, entry.value) for entry in amount.periods)


def _differing(before: AmountDefinition, after: AmountDefinition) -> Iterator[Period]:
    """The days on which the two come to something else."""
    starts = sorted({date.min}.union(*(entry.period.edges for one in (before, after) for entry in one.periods)))
    for first, following in zip(starts, (*starts[1:], None), strict=True):
        values = [[entry.value for entry in one.on(first)] for one in (before, after)]
        if values[0] != values[1]:
            yield Period(first, following and following - timedelta(days=1))
