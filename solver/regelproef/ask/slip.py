"""The rulebook with one slip, beside the rulebook: who gets something else by it.

In: a bench and a mutant. Out: `Slip`, which judges persons at hand with the evaluator and says to the solver whom it asks for. A slip of a rule is
judged by the rule's own decision; one of a derived value or amount by the decisions whose own rules read it, because no other decision can differ as
long as these do not. Whoever is possible in the rulebook counts, also where the slip reaches what the world says.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import replace
from functools import cached_property

from regelproef.answer.outcome import Outcome, Status
from regelproef.ask.bench import Bench
from regelproef.ask.variant import Variant
from regelproef.evaluate.closures import Compiled, State, without
from regelproef.evaluate.evaluator import Anew, Evaluator
from regelproef.evaluate.holding import NULL_IN_THE_WAY
from regelproef.language.typed import Derived, Expr, Not, SameOutcome, all_of, any_of, decided
from regelproef.language.types import Kind
from regelproef.model.mutants import Mutant
from regelproef.model.parts import Rule
from regelproef.model.rulebook import Rulebook

MOST_SLIPS = 1_000  # of which is remembered what was compiled and encoded


class Slip:
    """Nothing is compiled or encoded before somebody asks, and what was is forgotten when that of many others has come since."""

    def __init__(self, bench: Bench, mutant: Mutant) -> None:
        self.bench, self.mutant = bench, mutant
        self._anew: dict[str, Anew] = {}

    def _forget(self) -> None:
        for name in vars(self).keys() - {"bench", "mutant"}:
            delattr(self, name)
        self._anew = {}

    @cached_property
    def decisions(self) -> tuple[str, ...]:
        """Those by which the slip is judged, in the order in which they are decided."""
        return (self.mutant.decision,) if self.mutant.decision else self.bench.book.index.readers(self.mutant.owner)

    @cached_property
    def book(self) -> Rulebook:
        lately = self.bench.forgettable
        lately.append(self._forget)
        if len(lately) > MOST_SLIPS:
            lately.popleft()()
        return self.mutant.apply(self.bench.book)

    @cached_property
    def variant(self) -> Variant:
        same = self.book.index.same_world(self.bench.book.index)
        return Variant(self.bench, self.book if same else replace(self.book, world=()))

    @cached_property
    def evaluator(self) -> Evaluator:
        """For the decisions by which the slip is judged, and no others: all that they read is known when they are asked for."""
        return self.bench.evaluator.beside(self.book, frozenset(self.book.order).difference(self.decisions))

    @cached_property
    def stale(self) -> frozenset[str]:
        """The derived values that depend on what has the slip, itself included: what was computed of them says nothing here."""
        if self.mutant.decision:
            return frozenset()
        book, owners = self.bench.book, self._owners
        reads = ((name, book.index.of(*(formula for _, formula in one.alternatives), chosen=False)) for name, one in book.derived.items())
        return frozenset((*owners, *(name for name, read in reads if owners & (read.derived | read.dated))))

    @cached_property
    def _owners(self) -> frozenset[str]:
        return self.mutant.owners(self.bench.book)

    def outcome(self, state: State, decision: str) -> Outcome:
        """What the slip makes of one decision, given what the rulebook says of all that this one reads."""
        return self.evaluator.again(without(state, self.stale) if self.stale else state, decision)

    def differs(self, outcome: Callable[[str], Outcome], state: State, among: Container[str] | None = None) -> bool:
        """Somebody gets something else by it, in one of the decisions `among` which are looked at; `outcome` gives what the rulebook says, and leaves
        it in the state."""
        names = self.decisions if among is None else [name for name in self.decisions if name in among]
        if not names or (self.mutant.derived is not None and self._computes_the_same(state)):
            return False
        for name in names:
            usual = outcome(name)
            if self._reaches(usual, state) and not usual.same(self._as_usual(usual, state, name)):
                return True
        return False

    def _computes_the_same(self, state: State) -> bool:
        """The value that has the slip is the same for this person, so that nothing comes out otherwise; a history may lie in another range."""
        own, changed = (book.derived[self.mutant.owner].type for book in (self.bench.book, self.book))
        if own.kind is Kind.HISTORY and own != changed:
            return False
        try:
            bare = without(state, self.stale)
            return all(before(state) == after(bare) for before, after in self._values)
        except NULL_IN_THE_WAY:
            return False

    @cached_property
    def _values(self) -> list[tuple[Compiled, Compiled]]:
        """The derived values that have the slip, as the rulebook has them and with the slip."""
        compilers = ((self.bench.evaluator.compiler, self.bench.book), (self.evaluator.compiler, self.book))
        sides = ([compiler.compile(Derived(name, book.derived[name].type)) for name in sorted(self._owners)] for compiler, book in compilers)
        return list(zip(*sides, strict=True))

    def _as_usual(self, usual: Outcome, state: State, decision: str) -> Outcome:
        """As `outcome`, where it is known what comes out usually: only rules that read what has the slip may now apply, or no more."""
        if decision not in self._anew:
            self._anew[decision] = self.evaluator.anew(decision, self._touched(decision))
        return self.evaluator.again_as(usual, without(state, self.stale) if self.stale else state, decision, self._anew[decision])

    def _touched(self, decision: str) -> frozenset[str]:
        owners, index = self._owners, self.bench.book.index
        if self.mutant.decision:
            return owners
        reads = ((rule.id, index.of_own(rule)) for rule in self.bench.book.present_rules(decision))
        return frozenset(name for name, read in reads if owners & (read.derived | read.dated))

    def _reaches(self, usual: Outcome, state: State) -> bool:
        """A cheap look first: a slip in the lines of a rule changes nothing for whoever meets them as before, and one in what it says nothing for
        whoever does not meet them. Of its exceptions nothing is said here: they reach over a rule that does not apply."""
        own = self._of_lines
        if own is None or usual.status is not Status.VALUE:
            return True
        before, after = own.id in usual.applying, bool(self._applies(state))
        return before is not after or (before and self._says_otherwise)

    @cached_property
    def _of_lines(self) -> Rule | None:
        """The rule that has the slip, in its lines or in what it says; None where it is one of exceptions, or of something else."""
        rule, own = self.mutant.rule, self.bench.book.rules.get(self.mutant.owner)
        return own if rule is not None and own is not None and rule.exceptions == own.exceptions else None

    @cached_property
    def _applies(self) -> Compiled:
        """Whether the rule does, with the slip."""
        assert self.mutant.rule is not None
        return self.evaluator.compiled_rule(self.mutant.rule).applies

    @cached_property
    def _says_otherwise(self) -> bool:
        return self.mutant.rule is not None and self.mutant.rule.outcome.source != self.bench.book.rules[self.mutant.owner].outcome.source

    @property
    def changes(self) -> Expr:
        """Somebody gets something else by it, where a conflict, a gap and being blocked are outcomes too."""
        return any_of(self._otherwise(name) for name in self.decisions)

    def lines(self) -> list[tuple[str, Expr]]:
        """Somebody gets another value by it, or none, line by line; to be asked among rulebooks of which this one has its mutant's id as name."""
        if self.mutant.decision:
            name = self.mutant.decision
            return [(f"decided({name})", decided(name)), (f"{name} otherwise", self._otherwise(name))]
        return [("otherwise", any_of(all_of((decided(name), self._otherwise(name))) for name in self.decisions))]

    def _otherwise(self, decision: str) -> Expr:
        return Not(SameOutcome(decision, "", self.mutant.id))
