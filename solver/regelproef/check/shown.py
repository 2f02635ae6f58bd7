"""What persons at hand show about statements: that a guard can be met, or that a statement is violated.

In: a bench, whose pool has possible persons. Out: yes or not-known; a yes is an example, decided by the evaluator. Each person is decided once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from regelproef.answer.outcome import Person
from regelproef.ask.bench import Bench
from regelproef.evaluate.closures import MISSING, Compiled, State, amount_lookup
from regelproef.language.typed import Amount, Concludes, Decided, HasStatus, walk
from regelproef.model.parts import Formula, Statement
from regelproef.model.rulebook import Rulebook


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
        self.of_facts = tuple(compiler.compile(formula.expr) for formula in statement.when if not _decisions(formula))
        self.when = tuple(compiler.compile(formula.expr) for formula in statement.when if _decisions(formula))
        self.then = tuple(compiler.compile(formula.expr) for formula in statement.then)
        self.away = tuple(tuple(compiler.compile(formula.expr) for formula in other.when) for other in exceptions_of(book, statement))
        parts = [part for formula in formulas_of(book, statement) for part in walk(formula.expr)]
        self.decisions = tuple(dict.fromkeys(part.name for part in parts if isinstance(part, Decided)))
        self.named = tuple(dict.fromkeys(part.decision for part in parts if isinstance(part, Concludes | HasStatus)))
        names = dict.fromkeys(part.name for part in parts if isinstance(part, Amount))
        self.amounts = tuple(amount_lookup(book.amounts[name], book.reference_date) for name in names)
        self.seen = 0  # persons of the pool that were tried
        self.met = False
        self.violated = False

    def meets(self, bench: Bench, state: State) -> bool:
        """Lines that read only facts come first: they keep most persons out, and need nothing decided."""
        for amount in self.amounts:
            if amount(state) is MISSING:
                return False
        for line in self.of_facts:
            if not line(state):
                return False
        for name in self.decisions:
            if not bench.evaluator.outcome(state, name).ok:
                return False
        for name in self.named:  # with or without a value: `concludes` and `decided` read the whole outcome
            bench.evaluator.outcome(state, name)
        return _all(self.when, state) and not any(_all(other, state) for other in self.away)

    def holds(self, state: State) -> bool:
        return _all(self.then, state)


def _decisions(formula: Formula) -> bool:
    return any(isinstance(part, Decided | Concludes | HasStatus) for part in walk(formula.expr))


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
        question = self._question(statement)
        return question.met or any(self._try(question, state) and question.met for state in self._untried(question))

    def violated(self, statement: Statement) -> bool:
        """Somebody at hand meets the guard, and the statement does not hold."""
        question = self._question(statement)
        return question.violated or any(self._try(question, state) and question.violated for state in self._untried(question))

    def breaks(self, statement: Statement, person: Person) -> bool:
        """Whether this complete person does so."""
        state: State = dict(person)
        question = self._question(statement)
        return question.meets(self.bench, state) and not question.holds(state)

    def _question(self, statement: Statement) -> Question:
        if statement.id not in self._questions:
            self._questions[statement.id] = Question(self.bench, statement)
        return self._questions[statement.id]

    def _untried(self, question: Question) -> Iterator[State]:
        """Persons of the pool on whom the question was not tried yet."""
        self._states.extend(dict(person) for person in self.bench.pool.persons[len(self._states) :])
        while question.seen < len(self._states):
            question.seen += 1
            yield self._states[question.seen - 1]

    def _try(self, question: Question, state: State) -> bool:
        """Whether the person meets the guard; the question remembers what was seen."""
        if not question.meets(self.bench, state):
            return False
        question.met = True
        question.violated = question.violated or not question.holds(state)
        return True
