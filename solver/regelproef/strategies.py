"""Hypothesis strategies: possible persons of any rulebook, drawn where its rules change their mind.

In: a `Rulebook`, and persons who are known already, if there are any (fixtures; else those of its cases). Out: `persons(book)`, complete persons as
the evaluator takes them, and `facts(book)`, the same as the JSON that implementations read. They are drawn as `conform --search` draws them
(`draw.persons`). What Hypothesis chooses are bytes: a number, from which all of a person follows, and one for each fact, which goes back to its
default where that is 0; so whoever fails shrinks to the fewest facts, and to the default person. It is one choice, because of several Hypothesis
varies one at a time, and most variations would be the same person.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from hypothesis import strategies as st

from regelproef.answer.finding import Finding, Severity, Unusable
from regelproef.answer.outcome import Person, Value
from regelproef.answer.text import text
from regelproef.draw.numbers import Numbers
from regelproef.draw.persons import Drawing, cases_of
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences, facts_to_json, read_person, shown

SEED = 8  # bytes of the number


def persons(book: Rulebook, known: Iterable[object] = ()) -> st.SearchStrategy[dict[str, Value]]:
    """Complete persons who can exist. `known`: the facts of persons near whom some are drawn, as JSON has them.

    Raises:
        Unusable: when `known` is no list of persons, or one of them is none of this rulebook or cannot exist.
    """
    if isinstance(known, (Mapping, str, bytes)) or not isinstance(known, Iterable):
        raise Unusable((Finding("person", Severity.ERROR, text("persons-list", found=shown(known))),))
    evaluator = Evaluator(book)
    drawing = Drawing(book, [_read(evaluator, one) for one in known] or cases_of(book))
    size = SEED + len(book.facts)
    return st.binary(min_size=size, max_size=size).map(lambda chosen: _person(drawing, chosen))


def facts(book: Rulebook, known: Iterable[object] = ()) -> st.SearchStrategy[dict[str, object]]:
    """The facts of a possible person that differ from the defaults, as JSON values."""
    return persons(book, known).map(lambda person: facts_to_json(differences(book, person)))


def _read(evaluator: Evaluator, facts: object) -> Person:
    person, problems = read_person(evaluator.book, facts)
    if problems:
        raise Unusable(tuple(Finding("person", Severity.ERROR, one.message, help=one.help) for one in problems))
    if broken := evaluator.impossible(person):
        lines = "; ".join(f"{one.name}: {one.why.in_language(evaluator.book.language)}" for one in broken)
        raise Unusable((Finding("person", Severity.ERROR, text("person-impossible", lines=lines)),))
    return person


def _person(drawing: Drawing, chosen: bytes) -> dict[str, Value]:
    """The person of the number, each fact whose byte is 0 back at its default, unless nobody possible is left then; of 0 the default person."""
    default = drawing.book.default_person()
    seed = int.from_bytes(chosen[:SEED])
    person = (drawing.person(Numbers(seed)) if seed else None) or default
    for name, kept in zip(default, chosen[SEED:], strict=True):
        if not kept and person[name] != default[name]:
            without = {**person, name: default[name]}
            person = person if drawing.evaluator.impossible(without) else without
    return person
