"""What the second encoder makes of a question about persons who are given.

In: a question and persons. Out: whether its literal holds of them, which nothing but the second encoder decides.
"""

from __future__ import annotations

from regelproef.certify.formula import Formula
from regelproef.certify.question import Persons, Question, Who
from regelproef.certify.solver import decide
from regelproef.language.typed import Expr
from regelproef.model.rulebook import Rulebook


def about_one(book: Rulebook, *lines: Expr) -> Question:
    """About anybody, possible or not."""
    return Question({"": Who(book)}, lines, world=False)


def read_of(question: Question, persons: Persons) -> bool:
    """Whether the second encoder finds that they meet it; it must find so, or that they do not."""
    formula = Formula(question.book.facts)
    meant = formula.add(question)
    of_them = [*formula.clauses.clauses, *((literal,) for literal in formula.who(meant, persons))]
    holds, fails = (decide(dict(enumerate([*of_them, (literal,)], 1))) for literal in (meant.literal, -meant.literal))
    assert isinstance(holds, frozenset) is not isinstance(fails, frozenset)
    if isinstance(holds, frozenset):
        assert formula.persons(meant, holds) == tuple(persons)
    return isinstance(holds, frozenset)
