"""A child-benefit charge, written from docs/rule-language.md alone: one per cent of the benefit for each whole step of income, rounded down."""

from __future__ import annotations

from fractions import Fraction
from math import floor
from pathlib import Path

import pytest

import regelproef
from regelproef.evaluate.evaluator import Evaluator
from tiny import tiny, write

VOCABULARY = """
language: en
reference_date: day
facts:
  day: {type: date, range: [2025-04-06, 2026-04-05], default: 2025-04-06}
  income: {type: money, range: [0, 20000000], default: 0}
  benefit: {type: money, range: [0, 500000], default: 135460}
derived:
  share: "min(100, max(0, (income - 60000 euro) div 200 euro)) * 1 % of benefit"
decisions:
  charge: {type: money}
"""
RULES = """
rules:
  - {rule: charge, decision: charge, then: "round_down(share, to: 1 euro)"}
"""
PROPERTIES = """
properties:
  - property: monotone
    text: More income never means a lower charge.
    persons: [a, b]
    equal_except: [income]
    when: ["a.income <= b.income"]
    then: ["a.charge <= b.charge"]
  - property: at-most-the-benefit
    text: The charge is never more than the benefit.
    then: ["charge <= benefit"]
"""


def by_hand(income: int, benefit: int) -> int:
    """Cents of cents."""
    steps = min(100, max(0, floor(Fraction(income - 6_000_000, 20_000))))
    return floor(Fraction(benefit * steps, 100) / 100) * 100


@pytest.mark.parametrize("benefit", [0, 99, 135_460, 500_000])
def test_the_charge_is_what_it_is_by_hand(benefit: int) -> None:
    """At every step and on either side of it."""
    evaluator = Evaluator(tiny(vocabulary=VOCABULARY, rules=RULES))
    steps = [6_000_000 + 20_000 * count + beside for count in range(-1, 103) for beside in (-1, 0, 1)]
    for income in (0, *steps, 20_000_000):
        person = {**evaluator.book.default_person(), "income": income, "benefit": benefit}
        assert evaluator.decide(person)["charge"].value == by_hand(income, benefit), (income, benefit)


def test_its_properties_are_proved_over_all_incomes(tmp_path: Path) -> None:
    """And the rulebook is short."""
    spec = write(tmp_path, vocabulary=VOCABULARY, rules=RULES, properties=PROPERTIES)
    assert len((VOCABULARY + RULES).strip().splitlines()) <= 30
    report = regelproef.check(regelproef.load(str(spec)))
    assert report.verdict == "sound" and {one.subject for one in report.proofs if one.code == "property"} == {("monotone",), ("at-most-the-benefit",)}


def test_a_step_too_many_is_shown(tmp_path: Path) -> None:
    """With 101 of them somebody pays more than the benefit."""
    spec = write(tmp_path, vocabulary=VOCABULARY.replace("min(100", "min(101"), rules=RULES, properties=PROPERTIES)
    report = regelproef.check(regelproef.load(str(spec)))
    assert [one.subject for one in report.errors if one.code == "property"] == [("at-most-the-benefit",)]
