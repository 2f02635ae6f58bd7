"""Where the world lets nobody exist, that is told whatever is asked for, under one name, and of rules that then decide nobody nothing is told."""

from __future__ import annotations

import pytest

from regelproef.answer.finding import Severity, Verdict
from regelproef.answer.limits import Limits
from regelproef.check.questions import OF_ONE_READING, run_checks
from regelproef.model.rulebook import Rulebook
from tiny import tiny

VOCABULARY = """
    facts:
      x: {type: int, range: [0, 3], default: 0}
    decisions:
      d: {type: bool}
      e: {type: bool}
    """
RULES = """
    rules:
      - {rule: r0, decision: d, text: t, then: true}
      - {rule: r1, decision: d, text: t, exception_to: [r0], when: ["x > 1", "x < 1"], then: false}
      - {rule: r2, decision: e, text: t, when: [d], then: true}
    """
WORLD = 'world: [{line: w0, holds: "x > 2", why: w}, {line: w1, holds: "x < 2 and x > 0", why: w}, {line: w2, holds: "x < 3", why: w}]'
WORKS = (0, 1, 10, 100, 1000, 10_000, 100_000)


@pytest.fixture
def nobody() -> Rulebook:
    return tiny(vocabulary=VOCABULARY, rules=RULES, world=WORLD, properties='properties: [{property: p, text: t, then: ["x >= 0"]}]')


@pytest.mark.parametrize("code", OF_ONE_READING)
def test_it_is_told_whatever_is_asked_for(nobody: Rulebook, code: str) -> None:
    """No run over nobody is sound."""
    report = run_checks(nobody, Limits(), (code,))
    assert report.verdict == "findings" and "world-impossible" in {one.code for one in report.errors}


def test_nobody_waits_for_anything(nobody: Rulebook) -> None:
    """Rules are not said to wait for another decision where there is nobody who could wait."""
    assert not [one for one in run_checks(nobody, Limits()).findings if one.code in {"dead-rule", "never-decides"}]


def test_its_name_does_not_hang_on_the_work(nobody: Rulebook) -> None:
    """The lines that are named are the least that exclude one another; where that is not known, it is said."""
    (told,) = [one for one in run_checks(nobody, Limits()).errors if one.code == "world-impossible"]
    assert (told.id, told.message.params["lines"], told.notes) == ("world-impossible", "w0, w2", ())
    answered = [[one for one in run_checks(nobody, Limits(work)).findings if one.code == "world-impossible"] for work in WORKS]
    for (one,) in answered:
        assert one.id == told.id
        named_all = one.message.params.get("lines") == "w0, w1, w2"
        assert one.verdict is Verdict.UNDECIDED or [note.key for note in one.notes] == (["detail-undecided"] if named_all else [])
    assert {one.verdict for (one,) in answered} == {Verdict.UNDECIDED, Verdict.REFUTED}


@pytest.mark.parametrize("world", [WORLD, "world: []"])
def test_less_work_refutes_no_rule_of_which_nothing_is_told_with_more(world: str) -> None:
    """A rule that can be seen to be dead without asking anything is undecided where it is not known that somebody gets that far."""
    rules = RULES.replace("r0, decision: d, text: t, then: true", "r0, decision: d, text: t, when: [x > 3], then: true").replace(
        "when: [d]", 'when: [d, "x > 3"]'
    )  # everybody waits for d, which decides nobody
    book = tiny(vocabulary=VOCABULARY, rules=rules, world=world)
    only = ("dead-rule", "never-decides")
    whole = {one.id for one in run_checks(book, Limits(), only).findings if one.severity is Severity.ERROR}
    for work in WORKS:
        report = run_checks(book, Limits(work), only)
        assert {one.id for one in report.errors} <= whole, work
        assert report.verdict != "sound"
