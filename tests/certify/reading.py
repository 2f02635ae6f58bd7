"""What the second encoder makes of a question about persons who are given.

In: a question and persons. Out: whether its literal holds of them, which nothing but the second encoder decides; and a claim that it says of them
what the evaluator says.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from questions import questions
from regelproef.certify.formula import Formula
from regelproef.certify.numbers import Beyond
from regelproef.certify.question import Persons, Question, Who
from regelproef.certify.replay import Replay
from regelproef.certify.solver import decide
from regelproef.language.printer import show
from regelproef.language.typed import Expr
from regelproef.model.rulebook import Rulebook
from strategies import Draft, persons


def about_one(book: Rulebook, *lines: Expr) -> Question:
    """About anybody, possible or not."""
    return Question({"": Who(book)}, lines, world=False)


def read_of(question: Question, whom: Persons) -> bool:
    """Whether the second encoder finds that they meet it; it must find so, or that they do not."""
    formula = Formula(question.book.facts)
    meant = formula.add(question)
    of_them = [*formula.clauses.clauses, *((literal,) for literal in formula.who(meant, whom))]
    holds, fails = (decide(dict(enumerate([*of_them, (literal,)], 1))) for literal in (meant.literal, -meant.literal))
    assert isinstance(holds, frozenset) is not isinstance(fails, frozenset)
    if isinstance(holds, frozenset):
        assert formula.persons(meant, holds) == tuple(whom)
    return isinstance(holds, frozenset)


def assert_agreed(question: Question, whom: tuple[dict[str, Any], ...], read: Callable[[Question, Persons], bool] = read_of) -> None:
    """Evaluator and second encoder say the same of a question, as far as that is read at all."""
    try:
        said = read(question, whom)
    except Beyond:
        return
    assert said is Replay().meets(question, whom), show(question.lines[0])


def of_two_persons(draft: Draft, data: st.DataObject) -> tuple[Question, tuple[dict[str, Any], ...]]:
    """A question about two persons who differ in some facts only, and two such."""
    book = draft.load()
    differ = tuple(data.draw(st.lists(st.sampled_from(list(book.facts)), max_size=3, unique=True)))
    first, other = data.draw(persons(book)), data.draw(persons(book))
    second = {name: other[name] if name in differ else first[name] for name in book.facts}
    line = data.draw(questions(draft, book, ("a", "b")))
    return Question({"": Who(book), "a": Who(book), "b": Who(book, second=True)}, (line,), differ, world=False), (first, second)
