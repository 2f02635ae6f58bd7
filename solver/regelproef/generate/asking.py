"""Obligations about one person, made of lines alone: what the solver is asked and what a person at hand is held against is one and the same formula.

In: an owner and named lines. Out: an `Obligation`. A line may speak of the person with one fact at its default (`hangs_on`, `is_still`): somebody on
whom a fact has a hold gets something else without it, so that whoever ignores the fact decides wrongly there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from regelproef.answer.outcome import Person
from regelproef.answer.place import Span
from regelproef.ask.bench import Bench
from regelproef.ask.slip import Slip
from regelproef.evaluate.closures import Compiled
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.holding import holds
from regelproef.generate.obligation import Lines, Obligation, Owner, Sample, Switch, anyone
from regelproef.language.names import names_in
from regelproef.language.typed import Expr, FactIs, Not, SameOutcome, without_fact
from regelproef.model.mutants import DELETIONS, mutants_of_rule
from regelproef.model.parts import FactDefinition, Rule

RULE_DROPPED = DELETIONS[0]


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
        preferred: bool = False,
        slip: Slip | None = None,
    ) -> Obligation:
        """`slip`: whoever is meant gets something else by it, too."""
        held = Held(self.evaluator, lines, without, slip)
        return Obligation(
            *(f"{self.owner.id}/{name}", kind, self.owner, self.place, anyone(held.all), held.parts),
            how=how,
            weaker=weaker,
            without=without,
            slip=slip,
            suggested=suggested,
            lacks=held.lacks,
            preferred=preferred,
        )

    def under(self, name: str, kind: str, lines: Lines, switch: Switch, met: Callable[[Sample], bool]) -> Obligation:
        """One that speaks of another reading too; `met` says the same as the lines."""
        return Obligation(f"{self.owner.id}/{name}", kind, self.owner, self.place, anyone(met), lambda: lines, switch=switch)


class Held:
    """Lines held against persons. Those about facts alone are looked at before anything is decided."""

    def __init__(self, evaluator: Evaluator, lines: Lines, without: tuple[str, ...], slip: Slip | None = None) -> None:
        self.evaluator, self.lines, self.without, self.slip = evaluator, lines, without, slip
        exprs = [expr for _, expr in lines]
        self.plain = [expr for expr in exprs if not names_in((expr,)).decisions]
        self.rest = [expr for expr in exprs if names_in((expr,)).decisions]
        self.decisions = tuple(sorted(names_in(exprs).decisions))

    @cached_property
    def _compiled(self) -> tuple[tuple[Compiled, ...], tuple[Compiled, ...]]:
        compiler = self.evaluator.compiler
        return tuple(map(compiler.compile, self.plain)), tuple(map(compiler.compile, self.rest))

    def parts(self) -> Lines:
        return self.lines if self.slip is None else [*self.lines, *self.slip.lines()]

    def all(self, sample: Sample) -> bool:
        plain, rest = self._compiled
        held = all(holds(line, sample.state) for line in plain) and self._decide(sample) and all(holds(line, sample.state) for line in rest)
        return held and (self.slip is None or self.slip.differs(sample.outcome, sample.state))

    def lacks(self, sample: Sample) -> int:
        """How many lines do not hold; none of those about decisions does where nobody can be so."""
        plain, rest = self._compiled
        open_ = sum(not holds(line, sample.state) for line in plain)
        open_ += self.slip is not None and not self.slip.differs(sample.outcome, sample.state)
        return open_ + (sum(not holds(line, sample.state) for line in rest) if self._decide(sample) else len(rest))

    def _decide(self, sample: Sample) -> bool:
        """Decide what the lines speak of, for the person and for each with a fact at its default; whether all of them can be so."""
        for fact in self.without:
            other = sample.without(fact)
            if other is None:
                return False
            sample.state[without_fact(fact)] = other.state
            for name in self.decisions:
                other.outcome(name)
        for name in self.decisions:
            sample.outcome(name)
        return True


def left_out(bench: Bench, rule: Rule) -> Slip | None:
    """The rulebook without the rule; None where it could not be so."""
    return next((Slip(bench, mutant) for mutant in mutants_of_rule(bench.book, rule, wanted=RULE_DROPPED.__eq__)), None)


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
