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
from regelproef.evaluate.closures import Compiled, all_parts
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.holding import holds
from regelproef.generate.obligation import Lines, Obligation, Owner, Sample, Switch, anyone
from regelproef.language.names import names_in
from regelproef.language.typed import Expr, FactIs, Not, SameOutcome, walk, without_fact
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
    """Lines held against persons. Those about facts alone are looked at before anything is decided, and those about the person as they are before
    anybody without a fact is."""

    def __init__(self, evaluator: Evaluator, lines: Lines, without: tuple[str, ...], slip: Slip | None = None) -> None:
        self.evaluator, self.lines, self.without, self.slip = evaluator, lines, without, slip
        exprs = [expr for _, expr in lines]
        self.plain = [expr for expr in exprs if not names_in((expr,)).decisions]
        rest = [(self._spoken_of(expr), expr) for expr in exprs if names_in((expr,)).decisions]
        self.rest = sorted(rest, key=lambda entry: len(entry[0]))
        self.decisions = tuple(sorted(names_in(exprs).decisions))

    def _spoken_of(self, expr: Expr) -> tuple[str, ...]:
        """The facts without which a line speaks of the person."""
        others = {other for part in walk(expr) if isinstance(part, SameOutcome) for other in (part.one, part.other)}
        return tuple(fact for fact in self.without if without_fact(fact) in others)

    @cached_property
    def _plain(self) -> tuple[Compiled, ...]:
        return tuple(map(self.evaluator.compiler.compile, self.plain))

    @cached_property
    def _all_plain(self) -> Compiled:
        return all_parts(self._plain)

    @cached_property
    def _rest(self) -> tuple[tuple[tuple[str, ...], Compiled], ...]:
        return tuple((facts, self.evaluator.compiler.compile(expr)) for facts, expr in self.rest)

    def parts(self) -> Lines:
        return self.lines if self.slip is None else [*self.lines, *self.slip.lines()]

    def all(self, sample: Sample) -> bool:
        if not holds(self._all_plain, sample.state):
            return False
        for name in self.decisions:
            sample.outcome(name)
        for facts, line in self._rest:
            if not (self._decide_without(sample, facts) and holds(line, sample.state)):
                return False
        if any(sample.without(fact) is None for fact in self.without):
            return False
        return self.slip is None or self.slip.differs(sample.outcome, sample.state)

    def lacks(self, sample: Sample) -> int:
        """How many lines do not hold; none of those about decisions does where nobody can be so."""
        open_ = sum(not holds(line, sample.state) for line in self._plain)
        open_ += self.slip is not None and not self.slip.differs(sample.outcome, sample.state)
        for name in self.decisions:
            sample.outcome(name)
        decided = self._decide_without(sample, self.without)
        return open_ + (sum(not holds(line, sample.state) for _, line in self._rest) if decided else len(self._rest))

    def _decide_without(self, sample: Sample, facts: tuple[str, ...]) -> bool:
        """Decide what the lines speak of for the person with each of these facts at its default; whether all of them can be so."""
        for fact in facts:
            other = sample.without(fact)
            if other is None:
                return False
            sample.state[without_fact(fact)] = other.state
            for name in self.decisions:
                other.outcome(name)
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
