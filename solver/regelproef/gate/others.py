"""What changes for somebody who is not possible in the new version: with a wider range, or without a line of the world, the change is there.

In: two versions with their effects, the new declarations, and what else was found to guard less. Out: for each decision, and each line of the world,
a `Verdict`. Guarantees: a change for whoever is possible hides none for others: whoever gets another outcome, or is let in or kept out by one line
while the edit of another hides that, must be described by an `affects` or an `extends`. An entry that leaves nobody out who is possible describes
nobody else, unless all of them change; whom an entry describes that means more than those who change is shown. What is told by another name is not
told again: a rule, a derived value or an amount that was told and comes to something else for that person, or a decision behind this one that does,
where this one is the same in itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from datetime import date, timedelta

from regelproef.answer.asked import IMPOSSIBLE, Answer, Found
from regelproef.answer.finding import Finding, Label, Severity, Witness
from regelproef.answer.finding import Verdict as Held
from regelproef.answer.place import NOWHERE
from regelproef.answer.text import text
from regelproef.ask.bench import undecided
from regelproef.ask.two_versions import BEFORE, PREFIX, as_line, constant, old_words
from regelproef.ask.versions import VersionsAsker
from regelproef.diff.report import POSSIBLE, Change
from regelproef.gate.beyond import Beyond
from regelproef.gate.declaration import Declaration
from regelproef.gate.effects import Effects
from regelproef.gate.expanded import Both
from regelproef.gate.loss import KEPT, Loss, Verdict
from regelproef.language.printer import show
from regelproef.language.typed import FALSE, TRUE, Compare, Derived, Expr, Fact, Not, RuleStands, SameOutcome, all_of, any_of, negation
from regelproef.language.types import Kind, comparable
from regelproef.model.parts import AmountDefinition, Formula, Period, Rule, WorldLine
from regelproef.model.rulebook import Rulebook

COMPARED = frozenset({Change.UNCHANGED, Change.CHANGED, Change.UNDECIDED})


@dataclass(frozen=True)
class _Entry:
    """Lines of a declaration; of them those that say `whom` they mean; and of which possible persons somebody asks that, and who of them changes."""

    lines: tuple[Formula, ...]
    whom: tuple[Formula, ...]
    asker: VersionsAsker
    possible: Expr
    changed: Expr


def of_the_others(effects: Effects) -> Iterator[Loss]:
    """Decisions that are not the same, of which it is to be asked whether they change for somebody who is not possible."""
    old, new = effects.versions.old, effects.versions.new
    same, _ = new.index.same_as(old.index)
    for name in new.order:
        if name not in same and name in old.decisions and effects.diff(name).change in COMPARED:
            yield Loss("decision", name, old.decisions[name], new.decisions[name], new.decisions[name].span, hidden=True, beyond=True, others=True)


@dataclass(frozen=True)
class _Described:
    """Whom declarations describe beside those who are possible. `exactly`: those of them of whom an entry says no more than that they change.
    `unknown`: whether an entry says whom it means could not be decided; impossible where all could be."""

    whom: Expr = FALSE
    exactly: Expr = FALSE
    unknown: Answer = IMPOSSIBLE


def of_the_world(both: Both) -> Iterator[Loss]:
    """Lines of the world that are not the same, of which it is to be asked whether they move somebody whom another edit keeps out."""
    before, after = ({line.name: line for line in book.world} for book in (both.old, both.new))
    for name in dict.fromkeys((*before, *after)):
        one, other = before.get(name), after.get(name)
        if one is None or other is None or both.differing(one.holds.expr, other.holds.expr):
            yield Loss("world", name, one, other, NOWHERE if other is None else other.span, hidden=True, beyond=True, others=True)


class Others:
    """The questions, first within the ranges of either version, then beyond them. `declarations`: whom they describe counts as told."""

    def __init__(self, effects: Effects, beyond: Beyond, declarations: tuple[Declaration, ...]) -> None:
        self.effects, self.beyond, self.both, self.declarations = effects, beyond, beyond.both, declarations
        self.old, self.new = effects.versions.old, effects.versions.new
        self._descriptions: dict[str, _Described] = {}

    def verdict(self, loss: Loss, told: Set[tuple[str, str]]) -> Verdict:
        """`told`: kind and name of what guards less."""
        decision, name = loss.name, POSSIBLE if loss.kind == "world" else loss.name
        if self.effects.diff(name).change is not Change.UNCHANGED and not self._declared(name):
            return KEPT  # the change that shows is undeclared, which shuts the gate; once it is declared, this is asked
        described, anybody = self._described(name), self.effects.versions.anybody
        if loss.kind == "world":
            found = anybody.search(self._nobody(BEFORE), self._nobody(""), *self._moved(loss.before, loss.after), Not(described.whom))
            answer = found.answer
        else:
            changed = (*self._untold(decision, told), Not(described.whom), Not(SameOutcome(decision, BEFORE, "")))
            found = anybody.search(self._nobody(""), *changed)
            answer = found.answer if not found.answer.impossible else self.beyond.outside(*changed)
        if answer.unknown or described.unknown.unknown:
            return Verdict(undecided=answer if answer.unknown else described.unknown)
        if answer.impossible:
            return KEPT
        return Verdict(text(f"lost-others-{loss.kind}"), self._witness(loss, found) if found.answer.possible else None)

    def shown(self, loss: Loss, told: Set[tuple[str, str]]) -> Finding | None:
        """Somebody who is not possible, and whom an entry describes that means others too than those who change."""
        described = self._described(loss.name) if loss.kind == "decision" else _Described()
        if described.whom == described.exactly:
            return None
        whom = (described.whom, Not(described.exactly), Not(SameOutcome(loss.name, BEFORE, "")))
        found = self.effects.versions.anybody.search(self._nobody(""), *self._untold(loss.name, told, follows=False), *whom)
        if found.answer.unknown:
            return undecided("described", (loss.name,), found.answer)
        if found.answer.impossible:
            return None
        message = text("described-others", name=loss.name)
        return Finding("described", Severity.NOTE, message, (loss.name,), Held.PROVED, (Label(loss.span),), self._witness(loss, found))

    def _nobody(self, side: str) -> Expr:
        """Whoever is not possible on a side."""
        return Not(all_of(self.effects.versions.possible(side)))

    def _moved(self, before: WorldLine | None, after: WorldLine | None) -> Iterator[Expr]:
        """Whom one of the two lets in and the other does not; one that is not there lets everybody in. No line that stays keeps him out."""
        one = TRUE if before is None else old_words(before.holds.expr)
        other = TRUE if after is None else after.holds.expr
        yield any_of((all_of((one, Not(other))), all_of((Not(one), other))))
        lines = {line.name: line.holds.expr for line in self.old.world}
        yield from (line.holds.expr for line in self.new.world if line.name in lines and not self.both.differing(lines[line.name], line.holds.expr))

    def _witness(self, loss: Loss, found: Found) -> Witness:
        """Of who is not possible, it does not say what is decided."""
        if loss.kind == "world":
            return Witness((found.person,), canonical=found.canonical)
        anybody, name = self.effects.versions.anybody, loss.name
        outcomes = {key: anybody.outcome(name, found.persons, side) for key, side in ((PREFIX + name, BEFORE), (name, ""))}
        return replace(self.effects.witness(name, found), outcomes=(outcomes,))

    def _declared(self, name: str) -> bool:
        """Something is declared of what shows."""
        extends = name == POSSIBLE and any(one.extends for one in self.declarations)
        return extends or bool(self.effects.declared(name, self.declarations))

    def _described(self, name: str) -> _Described:
        """Whom a declaration says the edit may affect, or is about to make possible: whoever comes after those is like them."""
        if name not in self._descriptions:
            effects, versions = self.effects, self.effects.versions
            either = any_of(all_of(versions.possible(side)) for side in (BEFORE, ""))
            asker, asked = (versions.anybody, either) if effects.about_world(name) else (versions.persons, TRUE)
            declared = [one.lines for one in effects.declared(name, self.declarations)]
            extends = [one.lines for declaration in self.declarations for one in declaration.extends]
            entries = [_Entry(lines, self._of_whom(name, lines), asker, asked, effects.left_out(name)) for lines in declared]
            entries += [_Entry(lines, lines, versions.anybody, either, effects.newcomers) for lines in extends]
            self._descriptions[name] = _described(effects, entries)
        return self._descriptions[name]

    def _of_whom(self, decision: str, lines: tuple[Formula, ...]) -> tuple[Formula, ...]:
        """Without what the decision comes to, or another that depends on it: that somebody changes does not say who he is."""
        behind = [(one, book.index.behind_decision(one).decisions) for book in (self.old, self.new) for one in book.decisions]
        after = {decision}.union(one for one, names in behind if decision in names)
        return tuple(line for line in lines if not line.names.decisions & after)

    def _untold(self, decision: str, told: Set[tuple[str, str]], *, follows: bool = True) -> Iterator[Expr]:
        """What was told is for this person as it was, and so is what this decision follows, unless (`follows`) it is declared there."""
        behind = self.new.index.behind_decision(decision)
        if decision in self.old.decisions and _says(self.old, decision) == _says(self.new, decision):
            for name in sorted(behind.decisions & self.old.decisions.keys() - {decision}):
                if self.effects.diff(name).change in COMPARED:
                    yield any_of((SameOutcome(name, BEFORE, ""), self._described(name).whom if follows else FALSE))
        old, new = self.old, self.new
        for kind, name in sorted(told):
            if kind == "rule":
                yield from self._rule_agrees(name, decision)
            elif kind == "derived" and name in behind.derived and name in old.derived:
                yield _same(Derived(name, old.derived[name].type), Derived(name, new.derived[name].type))
            elif kind == "amount" and name in behind.amounts and name in old.amounts:
                yield negation(any_of(self._on(new, period) for period in _differing(old.amounts[name], new.amounts[name])))

    def _rule_agrees(self, name: str, decision: str) -> Iterator[Expr]:
        """It applies in both versions and gives the same, or in neither; one that stands on one side only decides nobody there."""
        before, after = (rule if rule and rule.decision == decision else None for rule in (self.old.rules.get(name), self.new.rules.get(name)))
        if before and after:
            old, new = self._applies(self.old, before, BEFORE), self._applies(self.new, after, "")
            gives = _same(before.outcome.expr, after.outcome.expr)
            yield any_of((all_of((negation(old), negation(new))), all_of((old, new, gives))))
        elif before:
            yield Not(RuleStands(name, decision, "decides", BEFORE))
        elif after:
            yield Not(RuleStands(name, decision, "decides"))

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
    return tuple((entry.period, entry.said) for entry in amount.periods)


def _differing(before: AmountDefinition, after: AmountDefinition) -> Iterator[Period]:
    """The days on which the two come to something else."""
    starts = sorted({date.min}.union(*(entry.period.edges for one in (before, after) for entry in one.periods)))
    for first, following in zip(starts, (*starts[1:], None), strict=True):
        values = [[entry.said for entry in one.on(first)] for one in (before, after)]
        if values[0] != values[1]:
            yield Period(first, following and following - timedelta(days=1))


def _described(effects: Effects, entries: list[_Entry]) -> _Described:
    every, exact, unknown = [], [], IMPOSSIBLE
    for one in entries:
        meets, whom = effects.meets(one.lines), effects.meets(one.whom)
        others = one.asker.decide(one.possible, whom, Not(one.changed))
        left_out = IMPOSSIBLE if others.impossible else one.asker.decide(one.possible, Not(whom))
        if others.impossible:
            exact.append(meets)
        if others.impossible or left_out.possible:
            every.append(meets)
        unknown = next((answer for answer in (others, left_out, unknown) if answer.unknown), IMPOSSIBLE)
    return _Described(any_of(every), any_of(exact), unknown)
