"""What persons at hand show about statements: that a guard can be met, or that a statement is violated.

In: a bench, whose pool has possible persons. Out: yes or not-known; a yes is an example, decided by the evaluator. Each person is decided once.
"""

from __future__ import annotations

from collections.abc import Iterable

from regelproef.check.bench import Bench
from regelproef.evaluate.closures import MISSING, Compiled, State, amount_lookup
from regelproef.findings.finding import Person
from regelproef.language.typed import Amount, Concludes, Decided, HasValue, walk
from regelproef.model.rulebook import Formula, Rulebook, Statement


def exceptions_of(book: Rulebook, statement: Statement) -> list[Statement]:
    """The statements that this one yields to and whose formula says to whom they apply."""
    named = [book.statements[name] for name in dict.fromkeys(statement.yields_to) if name in book.statements]
    return [other for other in named if other.decidable]


def formulas_of(book: Rulebook, statement: Statement) -> tuple[Formula, ...]:
    """Everything that a statement speaks of: its own formula, and to whom its exceptions apply."""
    return (*statement.when, *statement.then, *(formula for other in exceptions_of(book, statement) for formula in other.when))


class Question:
    """One statement, compiled."""

    def __init__(self, bench: Bench, statement: Statement) -> None:
        book, compiler = bench.book, bench.evaluator.compiler
        self.when = tuple(compiler.compile(formula.expr) for formula in statement.when)
        self.then = tuple(compiler.compile(formula.expr) for formula in statement.then)
        self.away = tuple(tuple(compiler.compile(formula.expr) for formula in other.when) for other in exceptions_of(book, statement))
        parts = [part for formula in formulas_of(book, statement) for part in walk(formula.expr)]
        self.decisions = tuple(dict.fromkeys(part.name for part in parts if isinstance(part, Decided)))
        self.named = tuple(dict.fromkeys(part.decision for part in parts if isinstance(part, Concludes | HasValue)))
        names = dict.fromkeys(part.name for part in parts if isinstance(part, Amount))
        self.amounts = tuple(amount_lookup(book.amounts[name], book.reference_date) for name in names)
        self.seen = 0  # persons of the pool that were tried
        self.met = False
        self.violated = False

    def meets(self, bench: Bench, state: State) -> bool:
        if not all(bench.evaluator.outcome(state, name).ok for name in self.decisions):
            return False
        for name in self.named:  # with or without a value: `concludes` and `decided` read the whole outcome
            bench.evaluator.outcome(state, name)
        if any(amount(state) is MISSING for amount in self.amounts):
            return False
        return _all(self.when, state) and not any(_all(other, state) for other in self.away)

    def holds(self, state: State) -> bool:
        return _all(self.then, state)


def _all(parts: Iterable[Compiled], state: State) -> bool:
    return all(part(state) for part in parts)


class Shown:
    """Tries statements on the persons in a bench's pool, each statement on each person once."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self._questions: dict[str, Question] = {}
        self._states: list[State] = []

    def meets(self, statement: Statement) -> bool:
        """Somebody at hand meets the statement's guard."""
        return self._tried(statement).met

    def violated(self, statement: Statement) -> bool:
        """Somebody at hand meets the guard, and the statement does not hold."""
        return self._tried(statement).violated

    def breaks(self, statement: Statement, person: Person) -> bool:
        """Whether this complete person does so."""
        state: State = dict(person)
        question = self._question(statement)
        return question.meets(self.bench, state) and not question.holds(state)

    def _question(self, statement: Statement) -> Question:
        if statement.id not in self._questions:
            self._questions[statement.id] = Question(self.bench, statement)
        return self._questions[statement.id]

    def _tried(self, statement: Statement) -> Question:
        question = self._question(statement)
        self._states.extend(dict(person) for person in self.bench.pool.persons[len(self._states) :])
        for state in self._states[question.seen :]:
            if question.met and question.violated:
                break
            if question.meets(self.bench, state):
                question.met = True
                question.violated = question.violated or not question.holds(state)
        question.seen = len(self._states)
        return question
