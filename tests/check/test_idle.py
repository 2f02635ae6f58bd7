"""A statement that no slip could violate is found, one that a slip violates is not, and a reason that no longer holds is told."""

from __future__ import annotations

import pytest

from check.planted import Files, finding, load_files, parking_files
from regelproef.answer.finding import Severity, Verdict
from regelproef.answer.limits import Limits
from regelproef.check.questions import CheckReport, run_adequacy
from tiny import tiny

VOCABULARY = """
    facts:
      years: {type: int, range: [0, 99], default: 40}
      card: {type: bool}
    derived:
      grown: years >= 18
    decisions:
      right: {type: enum, values: [full, half, nothing], meaning: x}
    """
RULES = """
    rules:
      - {rule: base, decision: right, then: nothing, source: [S]}
      - {rule: whole, decision: right, exception_to: [base], when: [grown], then: full, source: [S]}
    """


def adequacy(*statements: str, more: str = "") -> CheckReport:
    sources = "statements:\n" + "".join(f"  - {{{one}}}\n" for one in statements)
    return run_adequacy(tiny(vocabulary=VOCABULARY, rules=RULES, sources=sources, **({"interpretations": more} if more else {})), Limits())


def idle(report: CheckReport) -> list[tuple[str, ...]]:
    return [one.subject for one in report.findings if one.code == "idle-statement"]


def noticed(report: CheckReport) -> dict[str, str]:
    """The slip that each statement would notice."""
    return {one.subject[0]: one.subject[1] for one in report.proofs if one.code == "idle-statement"}


@pytest.mark.parametrize(
    "says",
    [
        '{then: ["right == full or right != full"]}',  # whatever the rules say
        "{when: [card], then: [card]}",  # of no decision
        '{when: [years < 99], then: ["right != half or years <= 98"]}',  # of everybody
    ],
)
def test_a_statement_that_nothing_violates(says: str) -> None:
    """It is an error, and its place is shown; a reason stands for it."""
    report = adequacy(f"id: S, fate: rule, says: {says}")
    found = finding(report, "idle-statement", "S")
    assert (found.severity, found.verdict, found.statements) == (Severity.ERROR, Verdict.REFUTED, ("S",))
    assert found.help is not None and found.labels
    assert idle(adequacy(f"id: S, fate: rule, idle: it only names things, says: {says}")) == []


def test_a_statement_that_everybody_breaks_already() -> None:
    """Nobody breaks it newly, so no slip is noticed by it; that it does not hold is told by `check`."""
    report = adequacy('id: S, fate: rule, says: {then: ["concludes(right, half)", "years == 0 or years == 1 and right == full and years == 0"]}')
    assert not idle(report) and not noticed(report) and not report.undecided


def test_a_statement_that_some_slip_violates() -> None:
    """The proof names the slip, also where only the solver finds who shows it."""
    report = adequacy(
        "id: S, fate: rule, says: {when: [grown], then: [right == full]}",
        'id: R, fate: claim, says: {then: ["right != half or years != 77"]}',
        "id: D, fate: claim, says: {when: [years >= 18], then: [grown]}",
    )
    assert idle(report) == []
    by = noticed(report)
    assert by["S"].startswith("whole/") and by["R"].endswith("/then-half") and by["D"].startswith("grown/")


def test_what_becomes_of_nobody_violates_nothing() -> None:
    """A slip can leave nobody whom the statement is about, but what is true of everybody is idle all the same."""
    report = adequacy("id: S, fate: rule, says: {when: [right == full], then: [years >= 0]}")
    assert idle(report) == [("S",)]


def test_a_reason_that_no_longer_holds() -> None:
    """The slip that violates the statement is named."""
    report = adequacy("id: S, fate: rule, idle: nothing can, says: {when: [grown], then: [right == full]}")
    found = finding(report, "idle-statement", "S")
    assert found.message.key == "idle-stale" and str(found.message.params["slip"]).startswith("whole/")


def test_an_open_statement_is_asked_where_it_holds() -> None:
    """Under the reading under which it follows from the rules."""
    more = """
        interpretations:
          - {id: Q, question: x, statements: [S], readings: {old: x, young: x}, chosen: old, why: x}
        """
    rules = RULES + "  - {rule: all, decision: right, exception_to: [whole, base], reading: {Q: young}, then: half, source: [S]}\n    "
    says = "id: S, fate: open, interpretation: Q, says: {then: [right == half]}"
    book = tiny(vocabulary=VOCABULARY, rules=rules, sources=f"statements:\n  - {{{says}}}\n", interpretations=more)
    report = run_adequacy(book, Limits())
    assert idle(report) == [] and noticed(report)["S"].startswith("all/")


def test_one_that_does_not_hold_is_no_idle_one() -> None:
    """It is told of by `statement`, and here nothing is said of it that could be taken for praise."""
    report = adequacy("id: S, fate: rule, says: {when: [card], then: [years == 3]}")
    assert idle(report) == [] and noticed(report) == {}


def test_no_answer_is_no_verdict() -> None:
    """With no work for a question, what persons at hand do not show is undecided."""
    says = "id: S, fate: rule, says: {when: [card], then: [card]}"
    book = tiny(vocabulary=VOCABULARY, rules=RULES, sources=f"statements:\n  - {{{says}}}\n")
    for limits in (Limits(work=0), Limits(left=lambda: 0)):
        found = [one for one in run_adequacy(book, limits).findings if one.code == "idle-statement"]
        assert found and all(one.verdict is Verdict.UNDECIDED for one in found)


def test_the_parking_rulebook_has_none() -> None:
    """Every statement of it notices some slip, and an outcome that is taken out of one makes it idle."""
    files: Files = parking_files()
    assert idle(run_adequacy(load_files(files), Limits())) == []
    files["sources/town.yaml"]["statements"][2]["says"]["then"] = ["cars > 1"]
    assert idle(run_adequacy(load_files(files), Limits())) == [("P-3",)]
