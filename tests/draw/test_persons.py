"""Drawn persons: the same for the same numbers, possible, near where rules change their mind; and drawn from any rulebook."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regelproef.draw.numbers import Numbers
from regelproef.draw.persons import Drawing, cases_of
from regelproef.evaluate.evaluator import Evaluator
from regelproef.load.packaged import packaged_rulebooks
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from strategies import Draft, drafts
from tiny import tiny

PARKING = load_rulebook(Path(__file__).parents[1] / "rulebooks" / "parking")
TIGHT = """
    language: en
    reference_date: day
    facts:
      day: {type: date, range: [2015-01-01, 2035-12-31], default: 2026-01-01}
      born: {type: date, range: [1900-01-01, 2035-12-31], default: 1990-01-01}
      start: {type: int, range: [0, 1000000], default: 5}
      end: {type: int, range: [0, 1000000], default: 6}
      ok: {type: bool}
    decisions:
      d: {type: bool}
    """
NARROW = """
    world:
      - {line: next, holds: end == start + 1, why: because}
      - {line: adult, holds: "age(born, day) >= 18", why: because}
    """
RULES = """
    rules:
      - {rule: base, decision: d, then: false}
      - {rule: more, decision: d, exception_to: [base], when: [start >= 777], then: true}
    """


@pytest.fixture(scope="module")
def vsb() -> Rulebook:
    return load_rulebook(next(packaged_rulebooks()).folder)


def drawn(book: Rulebook, count: int, seed: int = 1) -> list[dict[str, object]]:
    drawing = Drawing(book, cases_of(book))
    return [person for place in range(1, count + 1) if (person := drawing.person(Numbers(seed, place))) is not None]


def test_the_numbers_are_those_of_splitmix64() -> None:
    """The published row for the seed 1234567, so on every machine."""
    numbers = Numbers(1234567)
    assert [numbers._next() for _ in range(3)] == [6457827717110365317, 3203168211198807973, 9817491932198370423]


def test_rows_of_one_seed_differ() -> None:
    """Each person has numbers of its own, and all of them occur."""
    rows = [Numbers(0, place) for place in range(1, 200)]
    assert len({row.below(2**60) for row in rows}) == 199
    assert {row.below(5) for row in rows} == set(range(5))


def test_the_same_persons_again(vsb: Rulebook) -> None:
    """Whatever was drawn before, and whichever of them are asked for."""
    once = drawn(vsb, 60)
    assert drawn(vsb, 60) == once and drawn(vsb, 60, seed=2) != once


def test_persons_are_possible_distinct_and_mostly_usual(vsb: Rulebook) -> None:
    """Nobody impossible; hardly anybody twice; nearly all break no usual line."""
    found, evaluator = drawn(vsb, 400), Evaluator(vsb)
    assert len(found) > 390 and not any(evaluator.impossible(person) for person in found)
    assert len({tuple(person.values()) for person in found}) > 360
    assert sum(1 for person in found if not evaluator.unusual(person)) > 350


def test_odd_days_and_histories_occur(vsb: Rulebook) -> None:
    """Born on 29 February, asked about on the last and the first day of a year, histories with a gap."""
    found = drawn(vsb, 3000)
    days = {(person["geboortedatum"].month, person["geboortedatum"].day) for person in found if isinstance(person["geboortedatum"], date)}
    asked = {(person["peildatum"].month, person["peildatum"].day) for person in found if isinstance(person["peildatum"], date)}
    histories = [person["eu_verzekerd"] for person in found]
    assert (2, 29) in days and {(12, 31), (1, 1)} <= asked
    assert any(isinstance(one, frozenset) and one and len(one) < max(one) - min(one) + 1 for one in histories)


def test_every_rule_of_the_rulebook_decides_somebody(vsb: Rulebook) -> None:
    """A few thousand persons meet all rules that decide, without any test persons at hand."""
    evaluator, met = Evaluator(vsb), set[str]()
    for person in drawn(vsb, 4000):
        met.update(rule for outcome in evaluator.decide(person).values() for rule in outcome.effective)
    assert [rule.id for name in vsb.decisions for rule in vsb.present_rules(name) if rule.id not in met] == []


def test_a_narrow_world_is_met_by_mending() -> None:
    """One number in a million fits the other, and still most draws give somebody."""
    book = tiny(vocabulary=TIGHT, rules=RULES, world=NARROW)
    found = drawn(book, 300)
    assert len(found) > 200
    assert {776, 777} <= {person["start"] for person in found}


@given(drafts(), st.integers(0, 2**64 - 1))
@settings(max_examples=30)
def test_any_rulebook(draft: Draft, seed: int) -> None:
    """Nulls, holes in amounts, readings: whoever is drawn is complete and possible, and nothing breaks."""
    book = draft.load()
    drawing, evaluator = Drawing(book), Evaluator(book)
    for place in range(1, 6):
        person = drawing.person(Numbers(seed, place))
        if person is not None:
            assert list(person) == list(book.facts) and not evaluator.impossible(person)
