"""The effect of an edit on one decision, as the solver and the evaluators see it.

In: a comparison, and what it found. Out: `Effects`: whose outcome changes, whom lines of a declaration mean, whether an outcome is as expected, and
persons who show it. Guarantees: a person is canonical, and was replayed in both evaluators before anyone sees it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

import z3

from regelproef.answer.finding import Witness
from regelproef.answer.outcome import Person, Value
from regelproef.ask.bench import shown_outcome
from regelproef.diff.comparison import BEFORE, Comparison
from regelproef.diff.declared import PREFIX, TwoVersionCompiler
from regelproef.diff.neighbour import differs
from regelproef.diff.outcomes import same_value
from regelproef.diff.report import POSSIBLE, Change, DiffReport
from regelproef.encode.logic import FALSE, TRUE, conj, disj, neg
from regelproef.evaluate.closures import Compiled, State
from regelproef.language.typed import Decided, Expr, walk
from regelproef.model.parts import Formula
from regelproef.prove.canonical import Canonical
from regelproef.prove.session import Session

WHOLLY = frozenset({Change.ADDED, Change.REMOVED, Change.NOT_COMPARABLE})  # everybody's outcome counts as changed


class Effects:
    """Questions about who is affected."""

    def __init__(self, comparison: Comparison, diff: DiffReport) -> None:
        self.comparison = comparison
        self.changes = {one.name: one.change for one in (*diff.decisions, diff.world)}
        self.compiler = TwoVersionCompiler(comparison.old_evaluator.compiler, comparison.new)
        self._compiled: dict[Expr, Compiled] = {}

    # -- conditions -----------------------------------------------------------------------------------------------------------

    def changed(self, decision: str) -> z3.BoolRef:
        """Who gets another outcome."""
        change = self.changes[decision]
        if change is Change.UNCHANGED:
            return FALSE
        if change in WHOLLY:
            return TRUE
        if decision == POSSIBLE and decision not in self.comparison.new.decisions:
            old, new = self.comparison.possible_old, self.comparison.possible_new
            return disj((conj((old, neg(new))), conj((neg(old), new))))
        return self.comparison.changed(decision)

    def meets(self, lines: Iterable[Formula]) -> z3.BoolRef:
        """Whoever meets all lines."""
        return conj(self._line(line.expr) for line in lines)

    def _line(self, expr: Expr) -> z3.BoolRef:
        return conj((*(self._has_value(part) for part in decisions_read(expr)), self.comparison.formula(expr)))

    def _has_value(self, part: Decided) -> z3.BoolRef:
        side = self.comparison.old_encoder if part.person == BEFORE else self.comparison.new_encoder
        return side.decision(part.name).ok

    def gets(self, decision: str, outcome: Formula) -> z3.BoolRef:
        """Whoever gets exactly this outcome on the new side."""
        side = self.comparison.new_encoder
        encoded = side.decision(decision)
        read = (self._has_value(part) for part in decisions_read(outcome.expr))
        return conj((encoded.ok, *read, same_value(encoded.value, side.term(outcome.expr))))

    # -- asking ---------------------------------------------------------------------------------------------------------------

    def about_world(self, decision: str) -> bool:
        return decision == POSSIBLE and decision not in self.comparison.new.decisions

    def canonical(self, decision: str) -> Canonical:
        """Where persons for this decision are searched: those possible on both sides, or for the world itself on either."""
        return self.comparison.either if self.about_world(decision) else self.comparison.canonical

    def session(self, decision: str) -> Session:
        return self.canonical(decision).session

    # -- replay ---------------------------------------------------------------------------------------------------------------

    @cached_property
    def _order(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return self.comparison.old.order, self.comparison.new.order

    def _state(self, joint: Person, *, decided: bool) -> State:
        comparison = self.comparison
        old_order, new_order = self._order if decided else ((), ())
        state = comparison.new_evaluator.state_of(comparison.joint.new_person(joint), new_order)
        state[BEFORE] = comparison.old_evaluator.state_of(comparison.joint.old_person(joint), old_order)
        return state

    def _value_of(self, expr: Expr) -> Compiled:
        if expr not in self._compiled:
            self._compiled[expr] = self.compiler.compile(expr)
        return self._compiled[expr]

    def really_meets(self, decision: str, lines: Iterable[Formula], joint: Person) -> bool:
        """Whether the evaluators say that the person meets all lines."""
        decided = not self.about_world(decision)
        state = self._state(joint, decided=decided)
        return all(self._decided(line.expr, joint) and bool(self._value_of(line.expr)(state)) for line in lines)

    def _decided(self, expr: Expr, joint: Person) -> bool:
        """Every decision that the expression reads has a value for the person."""
        read = decisions_read(expr)
        if not read:
            return True
        outcomes = self.comparison.decide(joint, dict.fromkeys(part.name for part in read))
        return all((outcomes.before if part.person == BEFORE else outcomes.after)[part.name].ok for part in read)

    def really_changed(self, decision: str, joint: Person) -> bool:
        if self.about_world(decision):
            before, after = self.comparison.possible(joint)
            return self.changes[decision] in WHOLLY or before is not after
        if self.comparison.possible(joint) != (True, True):
            return False
        return self.changes[decision] in WHOLLY or differs(self.comparison, joint, decision)

    def really_gets(self, decision: str, outcome: Formula, joint: Person) -> bool:
        got = self.comparison.decide(joint, (decision,)).after[decision]
        return got.ok and self._decided(outcome.expr, joint) and got.value == self.expected(outcome, joint)

    def expected(self, outcome: Formula, joint: Person) -> Value:
        """What an expression of a declaration comes to for a person."""
        value: Value = self._value_of(outcome.expr)(self._state(joint, decided=True))
        return value

    # -- showing --------------------------------------------------------------------------------------------------------------

    def witness(self, decision: str, joint: Person) -> Witness:
        """The person, with what both versions say."""
        facts = {name: joint[name] for name, variable in self.comparison.joint.variables.items() if joint[name] != variable.fact.default}
        before, after = self.sides(decision, joint)
        return Witness((facts,), ({name: told for name, told in ((PREFIX + decision, before), (decision, after)) if told},))

    def sides(self, decision: str, joint: Person) -> tuple[str, str]:
        """The outcome before and after; empty where there is none."""
        if self.about_world(decision):
            before, after = self.comparison.possible(joint)
            return _possible(before), _possible(after)
        decided = self.comparison.decide(joint, (decision,))
        return tuple(shown_outcome(side[decision]) if decision in side else "" for side in (decided.before, decided.after))  # type: ignore[return-value]  # two


def decisions_read(expr: Expr) -> tuple[Decided, ...]:
    return tuple(part for part in walk(expr) if isinstance(part, Decided))


def _possible(holds: bool) -> str:
    return "possible" if holds else "impossible"
