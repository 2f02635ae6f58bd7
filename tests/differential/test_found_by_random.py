"""Rulebooks on which evaluator and solver once disagreed, or that once did not load or encode; each kept as small as it can be."""

from __future__ import annotations

import pytest

from differential.agreement import accounts
from regelproef.answer.finding import Unusable
from regelproef.encode.encoder import Encoder
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook

FACTS = """
language: en
reference_date: day
facts:
  day: {type: date, range: [2020-01-01, 2024-12-31], default: 2022-01-01}
  m1: {type: money, range: [0, 100], default: 0}
  b1: {type: bool}
  early: {type: per_year_bool, range: [2000, 2002]}
  late: {type: per_year_bool, range: [2010, 2012]}
  until: {type: date, range: [2020-01-01, 9999-12-31], default: 9999-12-31}
"""
AMOUNTS = """
amounts:
  never.known:
    unit: cent
    periods: [{from: 2015-01-01, unknown: not published}]
"""


def rulebook(decisions: str, rules: str) -> Rulebook:
    texts = {"vocabulary.yaml": FACTS + "decisions:\n" + decisions, "rules/all.yaml": "rules:\n" + rules, "amounts.yaml": AMOUNTS}
    return build_rulebook(parse_documents({name: text.encode() for name, text in texts.items()}, ""))


def assert_agreement(book: Rulebook, **facts: object) -> dict[str, str]:
    """Both say the same; what they say, by decision."""
    ours, theirs = accounts(book, Encoder(book), {**book.default_person(), **facts})
    assert ours == theirs
    return {name: str(account.get("value", account["status"])) for name, account in ours.items()}


def test_histories_whose_ranges_do_not_touch() -> None:
    """The years between two histories belong to their combination, and there neither holds."""
    book = rulebook("  d: {type: int}\n", '  - {rule: r, decision: d, then: "count(not (early or late), from: 1990, until: 2030)"}\n')
    assert assert_agreement(book, early=frozenset({2001})) == {"d": "int 12"}


def test_an_amount_that_is_never_known() -> None:
    """What stands behind the guard of an amount that is always null never matters, and can be encoded."""
    rules = """
  - {rule: base, decision: d, then: 1}
  - {rule: r, decision: d, exception_to: [base], when: [never.known is not null, never.known > 5], then: never.known}
"""
    assert assert_agreement(rulebook("  d: {type: money}\n", rules)) == {"d": "int 1"}


def test_a_decision_that_is_always_null() -> None:
    """A nullable decision of each type whose only outcome is null."""
    for kind in ("bool", "int", "money", "date", "{enum}"):
        declared = "{type: enum, values: [one, two], nullable: true}" if kind == "{enum}" else f"{{type: {kind}, nullable: true}}"
        rules = "  - {rule: a, decision: d, then: null}\n  - {rule: b, decision: e, then: d is not null and d == d}\n"
        assert assert_agreement(rulebook(f"  d: {declared}\n  e: {{type: bool}}\n", rules)) == {"d": "NoneType None", "e": "bool False"}


def test_a_nullable_truth_value_behind_its_guard() -> None:
    """After `d is not null and`, d is a truth value like any other, also as an outcome."""
    rules = """
  - {rule: a, decision: d, when: [b1], then: true}
  - {rule: b, decision: d, when: [not b1], then: null}
  - {rule: c, decision: e, then: d is not null and d}
  - {rule: none, decision: f, then: false}
  - {rule: some, decision: f, exception_to: [none], when: [d is not null], then: d}
"""
    book = rulebook("  d: {type: bool, nullable: true}\n  e: {type: bool}\n  f: {type: bool}\n", rules)
    assert assert_agreement(book, b1=True) == {"d": "bool True", "e": "bool True", "f": "bool True"}
    assert assert_agreement(book, b1=False) == {"d": "NoneType None", "e": "bool False", "f": "bool False"}


def test_the_last_day_that_there_is() -> None:
    """9999-12-31 is a day like any other, as a fact, a constant and an outcome."""
    rules = """
  - {rule: a, decision: d, when: [until < 9999-12-31], then: until}
  - {rule: b, decision: d, when: [until >= 9999-12-31], then: 9999-12-31}
  - {rule: c, decision: e, then: year(until)}
"""
    book = rulebook("  d: {type: date}\n  e: {type: int}\n", rules)
    assert assert_agreement(book) == {"d": "date 9999-12-31", "e": "int 9999"}


def test_money_and_a_constant_in_min_and_max() -> None:
    """A literal beside money is money."""
    book = rulebook("  d: {type: bool}\n", '  - {rule: a, decision: d, then: "max(m1, 5) <= min(40, m1)"}\n')
    assert assert_agreement(book, m1=7) == {"d": "bool True"}


def test_min_of_a_guarded_amount_is_not_null() -> None:
    """A result of min and max is never null, because its parts are not."""
    rules = "  - {rule: base, decision: d, then: 3}\n  - {rule: a, decision: d, when: [never.known is not null], then: 'max(m1, never.known)'}\n"
    assert assert_agreement(rulebook("  d: {type: money}\n", rules)) == {"d": "int 3"}


def test_enum_decisions_in_a_circle_over_their_outcomes() -> None:
    """A decision that takes another's value reads it, whatever its type."""
    enum = "{type: enum, values: [one, two]}"
    rules = "  - {rule: a, decision: d, then: e}\n  - {rule: b, decision: e, then: d}\n"
    with pytest.raises(Unusable) as error:
        rulebook(f"  d: {enum}\n  e: {enum}\n", rules)
    assert [finding.code for finding in error.value.findings] == ["cycle"]
