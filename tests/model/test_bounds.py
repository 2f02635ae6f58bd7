"""A rulebook with a changed definition has the types that it would have if its files said so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from regelproef.language.checker import check_expression
from regelproef.language.syntax import SyntaxProblem
from regelproef.load.folder import parse_documents
from regelproef.model.bounds import retyped, scope_of
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook

VOCABULARY = """
language: en
reference_date: day
facts:
  day: {type: date, range: [2020-01-01, 2024-12-31], default: 2022-01-01}
  nr: {type: int, range: [0, 3], default: 0}
derived:
  twice: nr + one
  one: {value: BASE}
decisions:
  later: {type: int}
  first: {type: int}
  when: {type: date}
"""
RULES = """
rules:
  - {rule: l, decision: later, then: first + twice}
  - {rule: f, decision: first, then: OUTCOME}
  - {rule: w, decision: when, then: "date(4 * later + 3, 1, 1)"}
"""
AMOUNTS = "amounts:\n  fee: {unit: number, periods: [{value: 5}]}\n"
PROPERTIES = "properties:\n  - {property: p, text: t, persons: [a, b], then: [a.later <= b.later + fee, a.fee == b.fee]}\n".replace(
    "b.later + fee", "b.later + b.fee"
)


def book_of(base: str = "nr + nr", outcome: str = "120") -> Rulebook:
    texts = {
        "vocabulary.yaml": VOCABULARY.replace("BASE", base),
        "rules/r.yaml": RULES.replace("OUTCOME", outcome),
        "amounts.yaml": AMOUNTS,
        "properties.yaml": PROPERTIES,
    }
    return build_rulebook(parse_documents({name: content.encode() for name, content in texts.items()}, ""))


def types_of(book: Rulebook) -> list[object]:
    formulas = [formula for rule in book.rules.values() for formula in rule.formulas]
    formulas += [formula for one in book.properties for formula in (*one.guard, *one.conclusion)]
    return [
        {name: one.type for name, one in (*book.derived.items(), *book.decisions.items(), *book.amounts.items())},
        [formula.expr for formula in formulas],
        [formula.expr for one in book.derived.values() for _, formula in one.alternatives],
    ]


def slipped(book: Rulebook, outcome: str) -> Rulebook:
    """The rulebook in which `first` says something else, typed as its neighbours were."""
    rule = book.rules["f"]
    said = replace(rule.outcome, expr=check_expression(outcome, scope_of(book)), source=outcome)
    return replace(book, rules={**book.rules, "f": replace(rule, outcome=said)})


def test_a_rule_that_says_more_moves_the_bounds_of_all_that_reads_it() -> None:
    """Decisions that read it, decisions that read those, and properties."""
    changed = retyped(slipped(book_of(), "128"), frozenset({"first"}))
    assert types_of(changed) == types_of(book_of(outcome="128"))
    assert changed.decisions["later"].type.highest == 137


def test_a_derived_value_that_names_another_moves_with_it() -> None:
    """In the order in which they name one another, not that of the file."""
    book = book_of()
    ((readings, formula),) = book.derived["one"].alternatives
    scope = replace(scope_of(book), decisions={}, reads_decisions=False)
    other = replace(formula, source="nr + nr + nr", expr=check_expression("nr + nr + nr", scope))
    book = replace(book, derived={**book.derived, "one": replace(book.derived["one"], alternatives=((readings, other),))})
    assert types_of(retyped(book, frozenset({"one"}))) == types_of(book_of(base="nr + nr + nr"))


def test_an_amount_moves_what_is_compared_with_it() -> None:
    """Its type follows from its periods, and a property that names it is typed again."""
    book = book_of()
    (entry,) = book.amounts["fee"].periods
    book = replace(book, amounts={"fee": replace(book.amounts["fee"], periods=(replace(entry, value=900),))})
    changed = retyped(book, frozenset({"fee"}))
    assert changed.amounts["fee"].type.highest == 900
    assert "900" in repr(changed.properties[0].conclusion[0].expr)


def test_what_would_not_load_is_refused() -> None:
    """A year that leaves the calendar three decisions away."""
    with pytest.raises(SyntaxProblem) as error:
        retyped(slipped(book_of(), "2500"), frozenset({"first"}))
    assert error.value.message.key == "year-range"


def test_what_moves_nothing_changes_nothing() -> None:
    """A rule that says the same number in other words leaves every other rule the very same value."""
    book = slipped(book_of(), "100 + 20")
    assert retyped(book, frozenset({"first"})) is book
