"""Expressions that speak of both versions: `before.x` is x of the old rulebook, everything else the new one.

In: a comparison and the text of an expression. Out: its typed tree, which `Comparison.formula` makes a condition for the solver; and for two replayed
persons whether it holds. Descriptions of regions are such expressions, and so is what the gate lets an author declare.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from regelproef.answer.outcome import Person
from regelproef.diff.comparison import BEFORE, Comparison
from regelproef.evaluate.closures import Compiled, Compiler, State
from regelproef.language.checker import check_expression
from regelproef.language.scope import Scope
from regelproef.language.typed import Amount, Concludes, Decided, Derived, Expr, Fact, HasStatus
from regelproef.language.types import BOOL, Type
from regelproef.model.rulebook import Rulebook

PREFIX = BEFORE + "."


@dataclass(frozen=True)
class TwoVersionScope(Scope):
    """The names of the new version, and those of the old one behind `before.`."""

    old: Scope | None = None

    def lookup(self, name: str, start: int, end: int) -> Expr | None:
        if self.old is None or not name.startswith(PREFIX):
            return super().lookup(name, start, end)
        found = self.old.lookup(name.removeprefix(PREFIX), start, end)
        return replace(found, person=BEFORE) if isinstance(found, (Fact, Derived, Decided, Amount)) else None

    def decision(self, name: str) -> tuple[str, str, Type] | None:
        if self.old is None or not name.startswith(PREFIX):
            return super().decision(name)
        found = self.old.decision(name.removeprefix(PREFIX))
        return None if found is None else (BEFORE, found[1], found[2])

    def names(self) -> Iterable[str]:
        return [*super().names(), *(PREFIX + name for name in (self.old.names() if self.old else ()))]


def scope_of(book: Rulebook) -> Scope:
    """Everything that an expression over one rulebook may name."""
    return Scope(
        {name: fact.type for name, fact in book.facts.items()},
        frozenset(book.derived),
        lambda name: book.derived[name].type,
        {name: decision.type for name, decision in book.decisions.items()},
        {name: amount.type for name, amount in book.amounts.items()},
        meta=True,
    )


def both_scopes(comparison: Comparison) -> TwoVersionScope:
    new = scope_of(comparison.new)
    return TwoVersionScope(
        new.facts, new.derived_names, new.derived, new.decisions, new.amounts, new.reads_decisions, new.persons, new.meta, scope_of(comparison.old)
    )


def read_expression(comparison: Comparison, source: str) -> Expr:
    """The typed tree of a condition over both versions.

    Raises:
        SyntaxProblem: with offsets in `source`.
    """
    return check_expression(source, both_scopes(comparison), BOOL)


class TwoVersionCompiler(Compiler):
    """Compiles such expressions; their state is that of the new version, with the old version's under `before`."""

    def __init__(self, old: Compiler, new: Rulebook) -> None:
        super().__init__(new)
        self.old = old

    def compile(self, expr: Expr) -> Compiled:
        match expr:
            case Fact() | Derived() | Decided() | Amount() | Concludes() | HasStatus() if expr.person == BEFORE:
                inner = self.old.compile(replace(expr, person=""))
                return lambda state: inner(state[BEFORE])
            case _:
                return super().compile(expr)


class Replay:
    """Says of persons, with the evaluators only, whether an expression over both versions holds."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.compiler = TwoVersionCompiler(comparison.old_evaluator.compiler, comparison.new)
        self._compiled: dict[Expr, Compiled] = {}

    def state(self, joint: Person) -> State:
        """Both versions' decisions of a person who is possible on both sides."""
        comparison = self.comparison
        state = comparison.new_evaluator.state_of(comparison.joint.new_person(joint), comparison.new.order)
        state[BEFORE] = comparison.old_evaluator.state_of(comparison.joint.old_person(joint), comparison.old.order)
        return state

    def holds(self, expr: Expr, state: State) -> bool:
        """Whether an expression holds in such a state."""
        if expr not in self._compiled:
            self._compiled[expr] = self.compiler.compile(expr)
        return bool(self._compiled[expr](state))
