"""One solver over one set of constraints, asked many questions.

In: constraints that always hold, then conditions. Out: `Answer`: a model, none, or unknown with its reason.
Guarantees: each question is bounded in time; the process is bounded in memory; nothing that could not be decided is ever reported as decided.
The questions are finite-domain, so the solver decides each of them given time; the incremental core keeps what it learnt from one question
to the next.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

import z3

from regelproef.encode.logic import FALSE, TRUE

DEFAULT_SECONDS = 20
MEMORY_MEGABYTES = 4_000


class Result(Enum):
    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Answer:
    result: Result
    model: z3.ModelRef | None = None
    reason: str = ""

    @property
    def possible(self) -> bool:
        return self.result is Result.POSSIBLE

    @property
    def impossible(self) -> bool:
        return self.result is Result.IMPOSSIBLE

    @property
    def unknown(self) -> bool:
        return self.result is Result.UNKNOWN


@dataclass(frozen=True)
class Limits:
    """Bounds of one question: milliseconds (0 or less: it is not even tried) and, for the process, megabytes."""

    milliseconds: int = DEFAULT_SECONDS * 1000
    megabytes: int = MEMORY_MEGABYTES


class Session:
    """Asks whether some assignment meets the constraints and the given conditions."""

    def __init__(self, constraints: Iterable[z3.BoolRef], limits: Limits) -> None:
        self.limits = limits
        self.questions = 0
        z3.set_param("memory_max_size", limits.megabytes)
        self.solver = z3.SimpleSolver()
        self.solver.set("random_seed", 7)
        if limits.milliseconds > 0:
            self.solver.set("timeout", limits.milliseconds)
        self._literals: dict[int, tuple[z3.BoolRef, z3.BoolRef]] = {}
        self.assume(*constraints)

    def assume(self, *constraints: z3.BoolRef) -> None:
        """Constraints that hold from here on; the caller has proved them or takes them as given."""
        for constraint in constraints:
            if constraint is not TRUE:
                self.solver.add(constraint)

    def ask(self, *conditions: z3.BoolRef) -> Answer:
        """Whether the conditions can hold together, with a model when they can."""
        answer = self.decide(*conditions)
        return Answer(answer.result, self.solver.model()) if answer.possible else answer

    def decide(self, *conditions: z3.BoolRef) -> Answer:
        """Whether the conditions can hold together; quicker than `ask`, because nobody wants to see a model."""
        if any(condition is FALSE for condition in conditions):
            return Answer(Result.IMPOSSIBLE)
        if self.limits.milliseconds <= 0:
            return Answer(Result.UNKNOWN, reason="timeout")
        self.questions += 1
        literals = [self.literal(condition) for condition in conditions if condition is not TRUE]
        try:
            found = self.solver.check(*literals)
        except z3.Z3Exception as error:
            return Answer(Result.UNKNOWN, reason=str(error))
        if found == z3.sat:
            return Answer(Result.POSSIBLE)
        if found == z3.unsat:
            return Answer(Result.IMPOSSIBLE)
        return Answer(Result.UNKNOWN, reason=self.solver.reason_unknown())

    def ask_core(self, *conditions: z3.BoolRef) -> tuple[Answer, frozenset[int]]:
        """As `ask`; where the conditions cannot hold together, also indices of some that already cannot: not always the fewest or the same."""
        answer = self.decide(*conditions)
        if not answer.impossible:
            return answer, frozenset()
        false = next((index for index, condition in enumerate(conditions) if condition is FALSE), None)
        if false is not None:
            return answer, frozenset({false})
        core = {literal.get_id() for literal in self.solver.unsat_core()}
        return answer, frozenset(i for i, condition in enumerate(conditions) if condition is not TRUE and self.literal(condition).get_id() in core)

    def name(self, condition: z3.BoolRef) -> z3.BoolRef:
        """A literal that holds exactly where the condition does."""
        name = z3.FreshBool("n")
        self.solver.add(name == condition)
        return name

    def implied(self, condition: z3.BoolRef, names: Iterable[z3.BoolRef]) -> tuple[Answer, frozenset[int]]:
        """Which of the literals hold wherever the condition does, by their ids; the answer says whether that was decided."""
        if self.limits.milliseconds <= 0:
            return Answer(Result.UNKNOWN, reason="timeout"), frozenset()
        self.questions += 1
        try:
            found, consequences = self.solver.consequences([self.literal(condition)], list(names))
        except z3.Z3Exception as error:
            return Answer(Result.UNKNOWN, reason=str(error)), frozenset()
        if found != z3.sat:
            return Answer(Result.IMPOSSIBLE if found == z3.unsat else Result.UNKNOWN, reason=self.solver.reason_unknown()), frozenset()
        fixed = (consequence.arg(1) if z3.is_implies(consequence) else consequence for consequence in consequences)
        return Answer(Result.POSSIBLE), frozenset(literal.get_id() for literal in fixed if not z3.is_not(literal))

    def literal(self, condition: z3.BoolRef) -> z3.BoolRef:
        """A literal that implies the condition, made once for each condition."""
        key = condition.get_id()
        found = self._literals.get(key)
        if found is None:
            found = self._literals[key] = (self._literal(condition), condition)  # keeps the condition alive, so that its id stays its own
        return found[0]

    def _literal(self, condition: z3.BoolRef) -> z3.BoolRef:
        inner = condition.arg(0) if z3.is_not(condition) else condition
        if z3.is_const(inner) and inner.decl().kind() == z3.Z3_OP_UNINTERPRETED:
            return condition
        name = z3.FreshBool("q")
        self.solver.add(z3.Implies(name, condition))
        return name

    def minimal_core(self, conditions: list[z3.BoolRef]) -> list[int]:
        """Indices of conditions that cannot hold together, none of which can be left out; dropped one by one, last first kept first.

        The conditions together are impossible. An unknown answer keeps the condition.
        """
        kept = list(range(len(conditions)))
        for index in range(len(conditions)):
            trial = [i for i in kept if i != index]
            if self.decide(*(conditions[i] for i in trial)).impossible:
                kept = trial
        return kept
