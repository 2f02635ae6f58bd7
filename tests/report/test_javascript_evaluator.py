"""The JavaScript evaluator of the page decides every person as the Python evaluator does."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from differential import test_durations as durations
from expressions import Names, boolean
from regelproef.answer.outcome import Value
from regelproef.language.types import Kind
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook, load_rulebook
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook
from regelproef.report.page.page_js import evaluator_program
from report.javascript import ByPython, by_javascript, by_python, needs_node
from strategies import Draft, choices, drafts, persons
from tiny import tiny

ROOT = Path(__file__).parents[2]
BOOKS = ("tests/rulebooks/parking", "tests/rulebooks/kinderbijslag", "spec/vsb")


@needs_node
@given(drafts(), st.data())
def test_agrees_on_random_rulebooks(draft: Draft, data: st.DataObject) -> None:
    """Status, value, applying and deciding rules, and the lines that are broken, are the same, under any choice of readings."""
    facts = Names(tuple(name for name in draft.names.every if name.source in {"fact", "derived", "parameter"}))
    lines = {of: [{"line": of, "holds": boolean(data.draw, facts, 2), "why": "w"}] for of in ("world", "usual")}
    book = replace(draft, files={**draft.files, "world.yaml": lines}).load()
    asked = [(data.draw(persons(book)), data.draw(choices(book))) for _ in range(3)]
    assert [by_python(book, person, choice) for person, choice in asked] == by_javascript(book, asked)


@needs_node
@pytest.mark.parametrize("folder", BOOKS)
def test_agrees_on_thousand_random_persons(folder: str) -> None:
    """A thousand persons of each rulebook get the same outcomes by both."""
    book = load_rulebook(ROOT / folder, folder)
    source = random.Random(2026)
    asked = [({name: random_value(source, fact) for name, fact in book.facts.items()}, {}) for _ in range(1000)]
    expected = ByPython(book)
    for (person, choice), answer in zip(asked, by_javascript(book, asked), strict=True):
        assert expected(person, choice) == answer


def random_value(source: random.Random, fact: FactDefinition) -> Value:
    """The default half of the time, else any value of the fact."""
    if source.random() < 0.5:
        return fact.default
    match fact.type.kind:
        case Kind.BOOL:
            return source.random() < 0.5
        case Kind.ENUM:
            return source.choice(fact.type.values)
        case Kind.DATE:
            low, high = fact.type.first_date.toordinal(), fact.type.last_date.toordinal()
            return type(fact.type.first_date).fromordinal(source.randint(low, high))
        case Kind.HISTORY:
            return frozenset(year for year in range(fact.type.lowest, fact.type.highest + 1) if source.random() < 0.6)
        case _:
            return source.randint(fact.type.lowest, fact.type.highest)


@needs_node
def test_agrees_on_months_and_days_between_dates() -> None:
    """Random days and those at the ends of months, in leap years and in centuries without one; back and forth."""
    source, book = random.Random(7), tiny(vocabulary=durations.BOOK, rules=durations.RULES)
    asked = [(durations.somebody(source), {}) for _ in range(1000)]
    assert list(map(ByPython(book), *zip(*asked, strict=True))) == by_javascript(book, asked)


HOSTILE = {
    "vocabulary.yaml": {
        "language": "en",
        "facts": {"valueOf": {"type": "bool", "meaning": "</script><script>alert(1)</script>"}, "constructor": {"type": "bool", "meaning": "<!--"}},
        "decisions": {"toString": {"type": "bool", "meaning": "\u2028"}},
    },
    "rules/a.yaml": {
        "decision": "toString",
        "rules": [
            {"rule": "base", "then": "false"},
            {"rule": "hasOwnProperty", "exception_to": ["base"], "when": ["valueOf", "constructor"], "then": "true"},
        ],
    },
}


def hostile_book() -> Rulebook:
    return build_rulebook(parse_documents({name: json.dumps(data).encode() for name, data in HOSTILE.items()}, ""))


@needs_node
def test_names_have_no_meaning_of_their_own() -> None:
    """Names that JavaScript knows, such as valueOf, are names like any other."""
    book = hostile_book()
    asked = [({"valueOf": first, "constructor": second}, {}) for first in (False, True) for second in (False, True)]
    assert [by_python(book, *one) for one in asked] == by_javascript(book, asked)


def test_program_cannot_leave_its_element() -> None:
    """Nothing in the program ends a script element or opens a comment in it."""
    program = evaluator_program(hostile_book())
    assert "</" not in program and "<!--" not in program
