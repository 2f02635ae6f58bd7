"""Whether persons meet a question, as the evaluator decides them.

In: a question and persons. Out: yes or no. No solver and no encoder has a say.
"""

from __future__ import annotations

from regelproef.answer.outcome import Person
from regelproef.certify.question import Persons, Question, Who
from regelproef.evaluate.closures import Compiler, State
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.holding import holds
from regelproef.language.names import names_in
from regelproef.language.typed import all_of
from regelproef.model.rulebook import Rulebook


class Replay:
    """Keeps an evaluator for each rulebook."""

    def __init__(self) -> None:
        self._evaluators: dict[int, Evaluator] = {}

    def meets(self, question: Question, persons: Persons) -> bool:
        """Whether the persons are possible, where only possible ones are asked about, and all lines hold of them."""
        by = {name: self._evaluator(who.book) for name, who in question.sides.items()}
        if question.world and any(by[name].impossible(_whom(who, persons)) for name, who in question.sides.items()):
            return False
        named = names_in(question.lines).decisions
        states = {name: _state(by[name], _whom(who, persons), named) for name, who in question.sides.items()}
        compiler = Compiler(question.book, {name: one.compiler for name, one in by.items() if name})
        own = states.pop("")
        own.update(states)
        return holds(compiler.compile(all_of(question.lines)), own)

    def _evaluator(self, book: Rulebook) -> Evaluator:
        if id(book) not in self._evaluators:
            self._evaluators[id(book)] = Evaluator(book)  # which keeps the rulebook, so that no other takes its identity
        return self._evaluators[id(book)]


def _whom(who: Who, persons: Persons) -> Person:
    whole = persons[1] if who.second else persons[0]
    return {name: whole[name] for name in who.book.facts}


def _state(evaluator: Evaluator, person: Person, decisions: frozenset[str]) -> State:
    return evaluator.state_of(person, sorted(decisions & evaluator.book.decisions.keys()))
