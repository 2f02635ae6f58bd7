"""A person as somebody gives it to a complete person who is possible.

In: facts as JSON has them. Out: the person, absent facts at their defaults, or `Unusable` with everything that is wrong with it.
"""

from __future__ import annotations

from regelproef.answer.finding import Finding, Severity, Unusable, load_error
from regelproef.answer.outcome import Value
from regelproef.answer.text import text
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.values import read_person


def admit(evaluator: Evaluator, facts: object, language: str = "") -> dict[str, Value]:
    """The person; why it is impossible is said in `language`, or else in the rulebook's own.

    Raises:
        Unusable: when a fact is unknown or has no such value, or a line of the world makes the person impossible.
    """
    person, problems = read_person(evaluator.book, facts)
    if problems:
        raise Unusable(tuple(Finding("person", Severity.ERROR, one.message, help=one.help) for one in problems))
    broken = evaluator.impossible(person)
    if broken:
        reasons = "; ".join(f"{one.name}: {one.why.in_language(language or evaluator.book.language)}" for one in broken)
        raise Unusable((load_error("person", None, text("person-impossible", lines=reasons)),))
    return person
