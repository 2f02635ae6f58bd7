"""The effect of an edit on one decision, as questions.

In: two versions, and what their comparison found. Out: `Effects`: whose outcome changes, whom lines of a declaration mean, who gets what is expected,
and persons as findings show them. In place of a decision `possible` stands for who is a possible person, unless a decision has that name.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from regelproef.answer.asked import Found
from regelproef.answer.finding import Witness
from regelproef.answer.outcome import Outcome, Status
from regelproef.ask.two_versions import BEFORE, PREFIX, as_line
from regelproef.ask.versions import Versions, VersionsAsker
from regelproef.diff.compare import world_changes
from regelproef.diff.persons import example
from regelproef.diff.report import POSSIBLE, Change, DecisionDiff, DiffReport
from regelproef.gate.declaration import Affects, Declaration
from regelproef.language.typed import FALSE, TRUE, Compare, Decided, Expr, Not, SameOutcome, all_of, any_of, decided
from regelproef.model.parts import Formula

WHOLLY = frozenset({Change.ADDED, Change.REMOVED, Change.NOT_COMPARABLE})  # everybody's outcome counts as changed


class Effects:
    """Questions about who is affected."""

    def __init__(self, versions: Versions, diff: DiffReport) -> None:
        self.versions = versions
        self._diffs = {one.name: one for one in diff.decisions}
        self._world = diff.world

    def about_world(self, name: str) -> bool:
        return name == POSSIBLE and name not in self.versions.new.decisions

    def diff(self, name: str) -> DecisionDiff:
        return self._world if self.about_world(name) else self._diffs[name]

    def asker(self, name: str) -> VersionsAsker:
        """About whom questions on this decision are: those possible on both sides, or for the world itself on either."""
        return self.versions.anybody if self.about_world(name) else self.versions.persons

    def changed(self, name: str) -> Expr:
        """Who gets another outcome."""
        change = self.diff(name).change
        if change is Change.UNCHANGED:
            return FALSE
        if change in WHOLLY:
            return TRUE
        return any_of(world_changes(self.versions)) if self.about_world(name) else Not(SameOutcome(name, BEFORE, ""))

    def really_changed(self, name: str) -> Expr:
        """Who is known to get another outcome: nobody where the two versions cannot be compared."""
        return FALSE if self.diff(name).change is Change.NOT_COMPARABLE else self.changed(name)

    @property
    def incomparable(self) -> tuple[DecisionDiff, ...]:
        """What is not comparable: decisions, and who is possible."""
        return tuple(one for one in (self._world, *self._diffs.values()) if one.change is Change.NOT_COMPARABLE)

    @cached_property
    def newcomers(self) -> Expr:
        """Who becomes a possible person."""
        return FALSE if self._world.change is Change.UNCHANGED else world_changes(self.versions)[1]

    def meets(self, lines: Iterable[Formula]) -> Expr:
        """Whoever meets all lines."""
        return all_of(as_line(line.expr) for line in lines)

    def declared(self, name: str, declarations: Iterable[Declaration]) -> tuple[Affects, ...]:
        """What is declared of this decision."""
        return tuple(affects for one in declarations for affects in one.affects if affects.decision == name)

    def left_out(self, name: str) -> Expr:
        """Who gets another outcome and must be declared to; who becomes possible is told by `extends`."""
        return world_changes(self.versions)[0] if self.about_world(name) else self.changed(name)

    def undeclared(self, name: str, declared: Iterable[Affects]) -> tuple[Expr, Expr]:
        """Who gets another outcome and is not among those who may."""
        return self.left_out(name), Not(any_of(self.meets(affects.lines) for affects in declared))

    def gets(self, decision: str, outcome: Formula) -> Expr:
        """Whoever gets exactly this outcome on the new side."""
        own = Decided(decision, self.versions.new.decisions[decision].type)
        return all_of((decided(decision), as_line(Compare("==", own, outcome.expr))))

    # -- showing --------------------------------------------------------------------------------------------------------------

    def sides(self, name: str, found: Found) -> tuple[Outcome | None, Outcome | None]:
        """The outcome of who was found, before and after; None where there is none. Who is possible counts as true or false."""
        if self.about_world(name):
            before, after = self.versions.standing(found.person)
            return Outcome(Status.VALUE, before), Outcome(Status.VALUE, after)
        shown = example(self.versions, found.person)
        return shown.before.get(name), shown.after.get(name)

    def witness(self, name: str, found: Found) -> Witness:
        """Who was found, with what both versions say."""
        told = zip((PREFIX + name, name), self.sides(name, found), strict=True)
        outcomes = {key: outcome for key, outcome in told if outcome is not None}
        return Witness((example(self.versions, found.person).facts,), (outcomes,), canonical=found.canonical)

    def newcomer(self, found: Found) -> Witness:
        """Somebody who becomes possible, with everything that is decided of them."""
        shown = example(self.versions, found.person)
        return Witness((shown.facts,), (shown.after,), canonical=found.canonical)
