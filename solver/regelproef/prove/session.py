"""One solver over one set of persons, asked many questions. The only place that runs a solver.

In: what holds of every person (their domain and world), then conditions. Out: `Answer`: possible with a model, impossible, or unknown and why.
Guarantees: nothing that could not be decided is ever reported as decided; a lemma of another setting is refused; each question is bounded by solver
work, so that every machine with this solver gives the same answer; unknown is said only after the question was asked alone of fresh solvers.
The questions are finite-domain, so each is decidable; the incremental core keeps what it learnt from one question to the next, until it holds so many
conditions of earlier questions that a new one is quicker. What it does not decide at once is asked over integers, then alone, bit by bit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

import z3

from regelproef.answer.asked import IMPOSSIBLE, TOO_LATE, Answer, Result, unknown
from regelproef.answer.engine_error import Disagreement, ForeignLemma
from regelproef.answer.limits import AT_ONCE, FOREVER, Limits
from regelproef.encode.logic import CONTEXT, FALSE, TRUE, neg
from regelproef.language.typed import Expr
from regelproef.prove.integers import Integers, NoIntegers
from regelproef.prove.lemma import Lemma, Setting

PORTFOLIO: tuple[Callable[[], z3.Solver], ...] = (z3.SimpleSolver, lambda: z3.SolverFor("QF_FD"))


SEED, OTHER_SEEDS = 7, (11, 23, 42, 71)
MOST_HELD = 150  # conditions of questions; each costs something in every later question
REASONS = {"canceled": "work", "sat.canceled": "work", "max. resource limit exceeded": "work"}  # what the solver says when its work is used up


def shows(answer: Answer, condition: z3.BoolRef) -> bool:
    """Whether whoever was found meets the condition."""
    return answer.model is not None and z3.is_true(answer.model.eval(condition, model_completion=True))


class Session:
    """Asks whether some person meets the given conditions."""

    def __init__(self, persons: Iterable[z3.BoolRef], limits: Limits, setting: Callable[[Expr], Setting] | None = None) -> None:
        """`persons`: what holds of every person; `setting`: what a claim means here (without it, no lemma is taken)."""
        self.limits = limits
        self.questions = 0
        self._setting = setting
        z3.set_param("memory_max_size", limits.megabytes)
        self._integers: Integers | None = None  # made where it is needed, and kept: what always holds is put into integers once
        self._over: z3.Solver | None = None  # what is asked over them
        self._always: list[z3.BoolRef] = [condition for condition in persons if condition is not TRUE]
        self._begin()

    def learn(self, lemma: Lemma, term: z3.BoolRef) -> None:
        """Take a lemma, whose claim is `term` here, as given from now on.

        Raises:
            ForeignLemma: when the claim means something else here than where it was proved.
        """
        if self._setting is None or self._setting(lemma.claim) != lemma.setting:
            raise ForeignLemma(str(lemma.claim))
        self._hold(term)

    # -- questions ------------------------------------------------------------------------------------------------------------

    def ask(self, *conditions: z3.BoolRef) -> Answer:
        """Whether the conditions can hold together, with a model when they can."""
        return self._answer(conditions, show=True)

    def decide(self, *conditions: z3.BoolRef) -> Answer:
        """Whether the conditions can hold together; quicker than `ask`, because nobody wants to see a model."""
        return self._answer(conditions, show=False)

    def ask_core(self, *conditions: z3.BoolRef) -> tuple[Answer, frozenset[int]]:
        """As `decide`; where the conditions cannot hold together, also indices of some that already cannot: not always the fewest or the same."""
        answer = self.decide(*conditions)
        if not answer.impossible:
            return answer, frozenset()
        false = next((index for index, condition in enumerate(conditions) if condition is FALSE), None)
        if false is not None:
            return answer, frozenset({false})
        core = {literal.get_id() for literal in self._refuted_by.unsat_core()}
        return answer, frozenset(i for i, condition in enumerate(conditions) if condition is not TRUE and self._literal(condition).get_id() in core)

    def implied(self, region: z3.BoolRef, among: Sequence[z3.BoolRef]) -> tuple[Answer, frozenset[int]]:
        """The indices of those conditions that hold wherever the region does; the answer says whether somebody is there, and is unknown where it
        could not be told of all conditions."""
        answer = self.ask(region)
        left = {index for index in range(len(among)) if shows(answer, among[index])}
        holding: set[int] = set()
        while left:
            index = min(left)
            further = self.ask(region, neg(among[index]))
            if further.unknown:
                return further, frozenset()
            if further.impossible:
                left.discard(index)
                holding.add(index)
            else:
                left = {other for other in left if shows(further, among[other])}
        return answer, frozenset(holding)

    def minimal_core(self, conditions: Sequence[z3.BoolRef], given: Sequence[z3.BoolRef] = ()) -> list[int] | None:
        """Indices of conditions that cannot hold together, none of which can be left out; dropped one by one, the first tried first. What is given
        holds all the while. A condition that the last refutation did without is dropped at once: it refutes what is left too.

        None where that they cannot, or that none can be left out, could not be decided, or they can hold together after all.
        """
        kept = list(range(len(conditions)))
        answer, core = self.ask_core(*given, *conditions)
        if not answer.impossible:
            return None
        needed = {place - len(given) for place in core}
        for index in range(len(conditions)):
            trial = [i for i in kept if i != index]
            if index not in needed:
                kept = trial
                continue
            answer, core = self.ask_core(*given, *(conditions[i] for i in trial))
            if answer.unknown:
                return None
            if answer.impossible:
                kept = trial
                needed = {trial[place - len(given)] for place in core if place >= len(given)}
        return kept

    def name(self, condition: z3.BoolRef) -> z3.BoolRef:
        """A literal of its own that holds exactly where the condition does."""
        name = z3.FreshBool("n")
        self._hold(name == condition)
        return name

    # -- the solver -----------------------------------------------------------------------------------------------------------

    def _answer(self, conditions: tuple[z3.BoolRef, ...], *, show: bool) -> Answer:
        if any(condition is FALSE for condition in conditions):
            return IMPOSSIBLE
        if self.limits.work <= 0:
            return unknown("work")
        if self.limits.spent:
            return TOO_LATE
        self.questions += 1
        if len(self._implications) > MOST_HELD:
            self._begin()
        literals = [self._literal(condition) for condition in conditions if condition is not TRUE]
        answer = self._check(self._solver, literals, show=show)
        if answer.unknown and answer.reason == "work":
            for other in self._in_turns(literals, show=show):
                if not other.unknown:
                    return other
        if answer.unknown:
            for make in PORTFOLIO:
                if self.limits.spent:
                    return TOO_LATE
                again = self._check(self._alone(make), literals, show=show)
                if not again.unknown:
                    return again
        return answer

    def _alone(self, make: Callable[[], z3.Solver]) -> z3.Solver:
        alone = make()
        self._prepare(alone, self.limits.work)
        alone.add(*self._always, *self._implications)
        return alone

    def _in_turns(self, literals: list[z3.BoolRef], *, show: bool) -> Iterator[Answer]:
        """Over integers; where little was tried bit by bit, each way first gets some more work: what is hard in one is mostly easy in the other.

        Before all work goes into one search over integers, a few others get a little, each begun at another place: how long one takes is chance,
        mostly little and now and then out of all measure."""
        if self.limits.at_once < min(AT_ONCE, self.limits.work):
            over = self._over_integers(literals, AT_ONCE, show=show)
            yield over
            yield self._bit_by_bit(literals, AT_ONCE, show=show)
            for seed in OTHER_SEEDS if over.reason == "work" else ():
                if self.limits.spent:
                    return
                self._over = None
                yield self._over_integers(literals, AT_ONCE, show=show, seed=seed)
        yield self._over_integers(literals, self.limits.work, show=show)

    def _bit_by_bit(self, literals: list[z3.BoolRef], work: int, *, show: bool) -> Answer:
        """With more work than a question is given at once."""
        self._solver.set("rlimit", work)
        try:
            return self._check(self._solver, literals, show=show)
        finally:
            self._solver.set("rlimit", min(self.limits.work, self.limits.at_once))

    def _over_integers(self, literals: list[z3.BoolRef], work: int, *, show: bool, seed: int = SEED) -> Answer:
        """The same question where sums and products are those of integers; whoever is found there is shown bit by bit."""
        integers = self._integers = self._integers or Integers(self._always)
        if self._over is None:
            self._over = z3.SimpleSolver()
            self._prepare(self._over, self.limits.work, seed)
            self._over.set("relevancy", 0)  # here to look away from parts of a condition costs more than it saves (docs/measured.md)
            integers.forget_given()
        solver = self._over
        solver.set("rlimit", work)
        try:
            solver.add(*integers.anew(chain(self._always, self._implications)))
        except NoIntegers as error:
            return unknown(str(error))
        answer = self._check(solver, literals, show=True)
        if answer.model is None:
            return answer
        values = [(bits, answer.model.eval(value, model_completion=True).as_long()) for bits, value in integers.variables]
        found = _as_bits(answer.model, values)
        asked = (*self._always, *self._implications, *literals)
        if all(z3.is_true(found.eval(condition, model_completion=True)) for condition in asked):
            return Answer(Result.POSSIBLE, found if show else None)
        shown = self._where([bits == z3.BitVecVal(value, bits.size()) for bits, value in values], literals, show=show)
        if shown.impossible:
            raise Disagreement("bits and integers")
        return shown

    def _where(self, values: list[z3.BoolRef], literals: list[z3.BoolRef], *, show: bool) -> Answer:
        """The question where the variables have these values: whatever is known bit by bit need not be made again for it."""
        self._solver.push()
        self._solver.add(*values)
        try:
            return self._bit_by_bit(literals, self.limits.work, show=show)
        finally:
            self._solver.pop()

    def _check(self, solver: z3.Solver, literals: list[z3.BoolRef], *, show: bool) -> Answer:
        left = self.limits.left()
        if left <= 0:
            return TOO_LATE
        if left < FOREVER:
            solver.set("timeout", left)
        try:
            with self.limits.ends(solver.interrupt):
                found = checked(solver, literals)
            if found == z3.Z3_L_TRUE:
                return Answer(Result.POSSIBLE, solver.model() if show else None)
            if found == z3.Z3_L_FALSE:
                self._refuted_by = solver
                return IMPOSSIBLE
            return unknown("budget" if self.limits.spent else REASONS.get(solver.reason_unknown(), solver.reason_unknown()))
        except z3.Z3Exception as error:
            return unknown(str(error))

    def _begin(self) -> None:
        """A new solver, that knows what always holds and no question yet."""
        self._solver = self._refuted_by = z3.SimpleSolver()
        self._prepare(self._solver, min(self.limits.work, self.limits.at_once))
        self._solver.add(*self._always)
        self._over = None
        self._literals: dict[int, tuple[z3.BoolRef, z3.BoolRef]] = {}
        self._implications: list[z3.BoolRef] = []

    def _prepare(self, solver: z3.Solver, work: int, seed: int = SEED) -> None:
        solver.set("rlimit", work)
        solver.set("random_seed", seed)
        solver.set("ctrl_c", False)  # the solver would take it for an end of its work

    def _hold(self, condition: z3.BoolRef) -> None:
        if condition is not TRUE:
            self._always.append(condition)
            self._solver.add(condition)

    def _literal(self, condition: z3.BoolRef) -> z3.BoolRef:
        """A literal that implies the condition, made once for each condition."""
        key = condition.get_id()
        found = self._literals.get(key)
        if found is None:
            found = self._literals[key] = (self._new_literal(condition), condition)  # keeps the condition alive, so that its id stays its own
        return found[0]

    def _new_literal(self, condition: z3.BoolRef) -> z3.BoolRef:
        inner = condition.arg(0) if z3.is_not(condition) else condition
        if z3.is_const(inner) and inner.decl().kind() == z3.Z3_OP_UNINTERPRETED:
            return condition
        name = z3.FreshBool("q")
        self._implications.append(z3.Implies(name, condition))
        self._solver.add(self._implications[-1])
        return name


def _as_bits(model: z3.ModelRef, values: Iterable[tuple[z3.BitVecRef, int]]) -> z3.ModelRef:
    """Whoever was found over integers, bit by bit."""
    found = z3.Model()
    for declared in model.decls():
        if declared.arity() == 0 and declared.range() == z3.BoolSort():
            found.update_value(declared, model[declared])
    for bits, value in values:
        found.update_value(bits, z3.BitVecVal(value, bits.size()))
    return found


def checked(solver: z3.Solver, literals: list[z3.BoolRef]) -> int:
    """`solver.check` first asks for the sort of each literal."""
    array = (z3.Ast * len(literals))(*(literal.ast for literal in literals))
    return z3.Z3_solver_check_assumptions(CONTEXT.ref(), solver.solver, len(literals), array)  # type: ignore[no-any-return]  # z3 has no types
