"""Obligations about one person, made of lines alone: what the solver is asked and what a person at hand is held against is one and the same formula.

In: an owner and named lines. Out: an `Obligation`. A line may speak of the person with one fact at its default (`hangs_on`, `is_still`): somebody on
whom a fact has a hold gets something else without it, so that whoever ignores the fact decides wrongly there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from regelproef.answer.outcome import Person
from regelproef.answer.place import Span
from regelproef.answer.text import text
from regelproef.evaluate.evaluator import Evaluator
from regelproef.generate.obligation import Lines, Obligation, Owner, Sample, Switch, anyone
from regelproef.language.names import names_in
from regelproef.language.typed import Expr, FactIs, Not, SameOutcome, all_of, without_fact
from regelproef.model.parts import FactDefinition


@dataclass(frozen=True)
class Asking:
    """Makes the obligations of one owner. `place`: where in the rulebook that is which they are about."""

    owner: Owner
    evaluator: Evaluator
    place: Span | None

    def one(
        self,
        name: str,
        kind: str,
        lines: Lines,
        *,
        without: tuple[str, ...] = (),
        suggested: tuple[Person, ...] = (),
        how: str = "",
        weaker: Obligation | None = None,
    ) -> Obligation:
        met = anyone(holds_of(self.evaluator, lines, without))
        return self._made(name, kind, met=met, lines=lines, how=how, weaker=weaker, without=without, suggested=suggested)

    def under(self, name: str, kind: str, lines: Lines, switch: Switch, met: Callable[[Sample], bool]) -> Obligation:
        """One that speaks of another reading too; `met` says the same as the lines."""
        return self._made(name, kind, met=anyone(met), lines=lines, switch=switch)

    def _made(self, name, kind, *, met, lines, how="", weaker=None, without=(), suggested=(), switch=None):
        return Obligation(
            f"{self.owner.id}/{name}", kind, self.owner, text(f"task:{kind}"), self.place, met, lambda: lines,
            how=how, weaker=weaker, without=without, suggested=suggested, switch=switch,
        )


def holds_of(evaluator: Evaluator, lines: Lines, without: tuple[str, ...]) -> Callable[[Sample], bool]:
    """Whether all lines hold of a person; those about facts alone are looked at before anything is decided."""
    exprs = [expr for _, expr in lines]
    plain = all_of(expr for expr in exprs if isinstance(expr, FactIs) or (isinstance(expr, Not) and isinstance(expr.operand, FactIs)))
    decisions = sorted(names_in(exprs).decisions)
    compile_ = evaluator.compiler.compile
    compiled = {}

    def holds(sample: Sample) -> bool:
        if not compiled:
            compiled["plain"], compiled["all"] = compile_(plain), compile_(all_of(exprs))
        if not compiled["plain"](sample.state):
            return False
        for fact in without:
            other = sample.without(fact)
            if other is None:
                return False
            sample.state[without_fact(fact)] = other.state
            for name in decisions:
                other.outcome(name)
        for name in decisions:
            sample.outcome(name)
        try:
            return bool(compiled["all"](sample.state))
        except TypeError:  # a null is in the way
            return False

    return holds


# -- lines ------------------------------------------------------------------------------------------------------------------


def hangs_on(decision: str, fact: str) -> tuple[str, Expr]:
    """The decision comes out otherwise with the fact at its default."""
    return f"{decision} hangs on {fact}", Not(SameOutcome(decision, "", without_fact(fact)))


def is_still(decision: str, fact: str) -> tuple[str, Expr]:
    return f"{decision} is the same without {fact}", SameOutcome(decision, "", without_fact(fact))


def differs(fact: FactDefinition) -> tuple[str, Expr]:
    return f"{fact.name} is not at its default", Not(FactIs(fact.name, fact.default))


def is_value(fact: FactDefinition, value: object) -> tuple[str, Expr]:
    return f"{fact.name} = {value}", FactIs(fact.name, value)  # type: ignore[arg-type]  # a value of the fact
