"""How a number comes about, line by line, and nothing that was not reckoned with."""

from __future__ import annotations

from datetime import date

from yaml import safe_dump

from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.person import explain_person
from regelproef.language.printer import show
from regelproef.model.rulebook import Rulebook
from tiny import tiny

VOCABULARY = """
    reference_date: today
    language: nl
    facts:
      today: {type: date, range: [2024-01-01, 2026-12-31], default: 2025-06-01}
      income: {type: money, range: [0, 10000000], default: 3000000}
      partner: {type: bool}
    derived:
      above: {value: "max(income - 26000 euro, 0)"}
      premium:
        pieces:
          - {when: [partner, income > 0], value: 2 * standard}
          - {else: standard}
      share: {value: "rate of above"}
      never: {value: 3 * income}
    decisions:
      benefit: {type: money}
      plain: {type: money}
    """
AMOUNTS = """
    amounts:
      standard:
        unit: cent
        periods:
          - {from: 2024-01-01, until: 2024-12-31, value: 198700}
          - {from: 2025-01-01, value: 211200}
    """
PARAMETERS = """
    parameters:
      rate: {kind: percent, periods: [{value: 13.64}, {from: 2025-01-01, value: 13.7}]}
    """
RULES = """
    rules:
      - {rule: all, decision: benefit, then: "round_down(premium - share, to: 1 euro)"}
      - {rule: fixed, decision: plain, then: 500}
    """


def book() -> Rulebook:
    return tiny(vocabulary=VOCABULARY, rules=RULES, amounts=AMOUNTS, parameters=PARAMETERS)


def lines(decision: str, **facts: object) -> list[tuple[str, str, object]]:
    rulebook = book()
    person = {**rulebook.default_person(), **facts}
    (reasons,) = explain_person(Evaluator(rulebook), person, (decision,)).decisions  # type: ignore[arg-type]
    return [(line.name, show(line.expr), line.value) for line in reasons.calculation]


def test_each_number_after_those_that_it_is_made_of() -> None:
    """To the last decimal: the share has as many as the rate with the most."""
    assert lines("benefit") == [
        ("premium", "standard", 211200),
        ("above", "max(income - 2600000, 0)", 400000),
        ("share", "rate of above", 54_800 * 10**4),
        ("benefit", "round_down(premium - share, to: 100)", 156400),
    ]


def test_of_a_choice_only_what_holds() -> None:
    """And the amounts of the day of the person."""
    assert lines("benefit", partner=True, today=date(2024, 2, 1))[0] == ("premium", "2 * standard", 397400)


def test_nothing_where_nothing_is_reckoned() -> None:
    """An amount that a rule says as it is needs no line."""
    assert lines("plain") == []


def test_amounts_behind_a_derived_value_are_cited() -> None:
    """With the period in force."""
    rulebook = book()
    (reasons,) = explain_person(Evaluator(rulebook), rulebook.default_person(), ("benefit",)).decisions
    assert [(name, period.value) for name, period in reasons.cited.amounts] == [("standard", 211200)]


def test_what_is_named_many_times_is_reckoned_once() -> None:
    """Thirty numbers, each twice the one before: were each gone into where it is named, this would not end."""
    doubled = {f"n{i}": f"n{i - 1} + n{i - 1}" for i in range(1, 30)}
    vocabulary = {
        "facts": {"x": {"type": "int", "range": [0, 9], "default": 1}},
        "derived": {"n0": "x + 1", **doubled},
        "decisions": {"d": {"type": "int"}},
    }
    rulebook = tiny(vocabulary=safe_dump(vocabulary, sort_keys=False), rules="rules: [{rule: r, decision: d, then: n29}]")
    (reasons,) = explain_person(Evaluator(rulebook), rulebook.default_person(), ("d",)).decisions
    assert [(line.name, line.value) for line in reasons.calculation] == [*((f"n{i}", 2 << i) for i in range(30)), ("d", 2 << 29)]
