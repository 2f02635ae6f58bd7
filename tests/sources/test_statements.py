"""What `check` says of the sources: a statement has a fate, and a formula that means what the rules do; rules and statements know each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from regelproef.answer.finding import Finding, Verdict
from regelproef.answer.limits import Limits
from regelproef.check.questions import run_checks
from regelproef.words.say import say
from sources.rulebook import Files, parking, rule_in, statement_in
from tiny import tiny

ONLY = ("statement", "statement-vacuous", "statement-fate", "statement-source")


def findings(edit: Callable[[Files], None] = lambda _: None, limits: Limits | None = None) -> dict[tuple[str, str], Finding]:
    """What is found about statements after an edit, by code and by what it is about."""
    report = run_checks(parking(edit), limits or Limits(), ONLY)
    return {(finding.code, finding.subject[0]): finding for finding in report.findings if finding.subject}


def in_statement(name: str, **changes: Any) -> Callable[[Files], None]:
    def edit(files: Files) -> None:
        statement = statement_in(files, name)
        statement.update({key: value for key, value in changes.items() if value is not None})
        for key in [key for key, value in changes.items() if value is None]:
            statement.pop(key, None)

    return edit


def says(name: str, old: str, new: str) -> Callable[[Files], None]:
    """Replace a stretch of text in a statement's formula."""

    def edit(files: Files) -> None:
        formula = statement_in(files, name)["says"]
        assert any(old in line for lines in formula.values() for line in lines)
        for key, lines in formula.items():
            formula[key] = [line.replace(old, new) for line in lines]

    return edit


def test_example_is_accounted_for() -> None:
    """Nothing is found in the rulebook as it stands."""
    assert findings() == {}


@pytest.mark.parametrize(
    ("name", "old", "new", "person"),
    [
        ("P-2", ">= 18", ">= 17", "born"),
        ("P-3", "cars > 2", "cars >= 2", "cars"),
        ("P-5", "2022-01-01", "2021-12-31", "day"),
        ("P-7", "2000000", "2000001", "income_cent"),
        ("P-7", ">= 3", ">= 2", "resident"),
        ("P-8", "500", "499", "cars"),
        ("P-9", "12, 31", "12, 30", ""),
    ],
)
def test_shifted_boundary_names_the_statement(name: str, old: str, new: str, person: str) -> None:
    """A number, an amount or a date that is off by one fails with a person at the boundary."""
    finding = findings(says(name, old, new))["statement", name]
    assert finding.witness is not None
    assert not person or person in finding.witness.facts[0]
    assert finding.statements == (name,)


def test_two_fines_to_three() -> None:
    """A count that is off by one makes an open statement follow no reading's rule."""
    found = findings(says("P-4", ">= 2", ">= 1"))
    assert found["statement", "P-4"].message.key == "statement-open-fails"


@pytest.mark.parametrize(
    ("edit", "code", "name", "key"),
    [
        (in_statement("P-3", fate=None), "statement-fate", "P-3", "fate-none"),
        (in_statement("P-3", says=None), "statement-fate", "P-3", "fate-formula"),
        (in_statement("P-3", fate="informational", reason="no"), "statement-fate", "P-3", "fate-no-formula"),
        (in_statement("L-4", reason=None), "statement-fate", "L-4", "fate-reason"),
        (in_statement("L-1", by=None), "statement-fate", "L-1", "fate-by"),
        (in_statement("P-4", interpretation=None), "statement-fate", "P-4", "fate-interpretation"),
        (in_statement("P-1", yields_to=["P-99"]), "statement-fate", "P-1", "fate-unknown-statement"),
        (in_statement("P-9", yields_to=["P-10", "L-4"]), "statement-fate", "P-9", "fate-yields-formula"),
        (in_statement("P-5", yields_to=["P-3"]), "statement-fate", "P-3", "fate-yields-cycle"),
        (in_statement("L-1", says={"when": ["permit == granted", "cars == 2", "fee.full is not null"], "then": ["fee_cent is not null"]}),
         "statement", "L-1", "statement-still-holds"),
        (in_statement("P-4", yields_to=["P-5"], says={"when": ["cars > 2", "not disabled_card"], "then": ["permit == refused"]}),
         "statement", "P-4", "statement-open-holds"),
        (in_statement("P-4", says={"when": ["cars > 2"], "then": ["permit == refused"]}), "statement-vacuous", "P-4", "statement-vacuous"),
        (in_statement("P-3", says={"when": ["cars > 2", "cars < 2"], "then": ["permit == refused"]}),
         "statement-vacuous", "P-3", "statement-vacuous"),
    ],
)  # fmt: skip
def test_fate_that_does_not_fit(edit: Callable[[Files], None], code: str, name: str, key: str) -> None:
    """A statement without a fate, or with one that the formula or the rules belie, is named."""
    assert findings(edit)[code, name].message.key == key


def cites(rule: str, *statements: str) -> Callable[[Files], None]:
    def edit(files: Files) -> None:
        rule_in(files, rule)["source"] = list(statements)

    return edit


@pytest.mark.parametrize(
    ("edit", "name", "key"),
    [
        (cites("many-cars", "P-3", "P-33"), "many-cars", "rule-cites-unknown"),
        (cites("many-cars"), "many-cars", "rule-cites-nothing"),
        (cites("many-cars", "P-2"), "P-3", "statement-uncarried"),
        (cites("centre-granted", "P-2"), "L-3", "statement-uncarried"),
    ],
)
def test_links_between_rules_and_statements(edit: Callable[[Files], None], name: str, key: str) -> None:
    """A rule that cites what does not exist, or nothing, and a statement that no rule cites, are named."""
    found = findings(edit)
    assert found["statement-source", name].message.key == key


def test_changed_rule_names_its_statements() -> None:
    """A rule that no longer does what its source says fails the statement, and the statement shows the rule."""

    def edit(files: Files) -> None:
        rule_in(files, "many-cars")["when"] = ["cars > 3"]

    finding = findings(edit)["statement", "P-3"]
    assert finding.witness is not None and finding.witness.facts == ({"cars": 3},)
    assert any(label.note is not None and label.note.key == "carries" for label in finding.labels)


def test_superseded_by_a_reading_only_under_it() -> None:
    """What a reading supersedes is not asked about under another reading."""
    edit = in_statement("P-4", fate="superseded", by_reading={"Q1": "earlier"}, interpretation=None, reason="the text speaks of the past")
    book = parking(edit)
    assert run_checks(book, Limits(), ("statement",)).findings == ()
    assert run_checks(book.with_choice({"Q1": "any"}), Limits(), ("statement",)).findings == ()
    by_other = in_statement("P-4", fate="superseded", by_reading={"Q1": "any"}, interpretation=None, reason="x")
    found = run_checks(parking(by_other).with_choice({"Q1": "any"}), Limits(), ("statement",)).findings
    assert [finding.message.key for finding in found if finding.subject == ("P-4",)] == ["statement-still-holds"]


def test_an_open_statement_that_nobody_breaks() -> None:
    """Where it is about nobody under one reading it does not follow there, and is not said to."""
    vocabulary = "facts: {x: {type: bool}}\ndecisions: {d: {type: bool}}"
    rules = """
        rules:
          - {rule: r, decision: d, text: t, then: true, source: [S]}
          - {rule: s, decision: d, text: t, when: [x], exception_to: [r], then: false, source: [S]}
        """
    reading = "interpretations: [{id: Q, question: q, readings: {a: x, b: y}, chosen: a, status: open, why: w}]"
    said = "{id: S, paraphrase: t, fate: open, interpretation: Q, says: {when: [x, meant], then: [not d]}}"
    sources = f"document: S\ntitle: t\nfile: x.txt\nstatements: [{said}]"
    derived = "\nderived: {meant: {by_reading: {Q: {a: x, b: x and not x}}}}"
    book = tiny(vocabulary=vocabulary + derived, rules=rules, sources=sources, interpretations=reading)
    (found,) = [one for one in run_checks(book, Limits(), ("statement",)).findings if one.code == "statement"]
    assert found.message.key == "statement-open-holds" and "follows" not in say("en", found.message) and "breaks" in say("en", found.message)


def test_out_of_time_is_undecided() -> None:
    """Without time no statement is called proved."""
    found = findings(limits=Limits(work=0))
    asked = {name for code, name in found if code == "statement" and found[code, name].verdict is Verdict.UNDECIDED}
    assert {"P-1", "P-2", "L-2", "L-3"} <= asked
