"""A property that the sources themselves break: proved for all but whom they force, shown for these, and told where nothing is forced."""

from __future__ import annotations

import pytest

from regelproef.answer.finding import Severity, Unusable, Verdict
from regelproef.answer.limits import Limits
from regelproef.check.questions import CheckReport, run_adequacy, run_all_readings, run_checks
from regelproef.model.rulebook import Rulebook
from tiny import tiny

VOCABULARY = """
    facts:
      years: {type: int, range: [0, 99], default: 40}
      card: {type: bool}
      poor: {type: bool}
    decisions:
      right: {type: enum, values: [full, half, nothing], meaning: x}
      fee: {type: int, meaning: x}
    """
RULES = """
    rules:
      - {rule: base, decision: right, then: full, source: [S]}
      - {rule: old, decision: right, exception_to: [base], when: [years > 65], then: nothing, source: [O]}
      - {rule: old-with-card, decision: right, exception_to: [base, old], when: [years > 65, card], then: full, source: [C]}
      - {rule: fee, decision: fee, then: 5, source: [S]}
      - {rule: fee-of-old, decision: fee, exception_to: [fee], when: [years > 65, poor], then: 9, source: [F]}
    """
SOURCES = """
    statements:
      - {id: S, fate: rule, says: {when: [years < 40], then: [right == full, fee == 5]}}
      - {id: O, fate: rule, says: {when: [years > 65], then: [right == nothing]}, yields_to: [C]}
      - {id: C, fate: rule, says: {when: [years > 65, card], then: [right == full]}}
      - {id: F, fate: rule, says: {when: [years > 65, poor], then: [fee == 9]}}
      - {id: L, fate: claim, says: {when: [years > 65], then: [right != half]}}
      - {id: G, fate: superseded, by: [F], says: {when: [poor], then: [fee == 3]}}
      - {id: I, fate: informational, reason: x}
    """
ALL_HAVE_IT = "property: p, text: t, when: [years > 20], then: [right == full]"
POORER = "property: p, text: t, persons: [a, b], equal_except: [poor], when: [a.poor, not b.poor], then: [a.fee <= b.fee]"


def book(asked: str, *, rules: str = RULES, sources: str = SOURCES, **more: str) -> Rulebook:
    return tiny(vocabulary=VOCABULARY, rules=rules, sources=sources, properties=f"properties:\n  - {{{asked}}}\n", **more)


def checked(rulebook: Rulebook, limits: Limits | None = None) -> CheckReport:
    return run_checks(rulebook, limits or Limits(), ("property", "property-vacuous", "property-forced", "property-rest"))


def told(report: CheckReport) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(one.severity.value, one.message.key, one.subject) for one in report.findings]


def test_without_it_the_property_fails() -> None:
    """As ever."""
    assert told(checked(book(ALL_HAVE_IT))) == [("error", "property", ("p",))]


@pytest.mark.parametrize(("asked", "by"), [(ALL_HAVE_IT, "O"), (POORER, "F")])
def test_forced(asked: str, by: str) -> None:
    """A note shows who breaks it, and for everybody else it is proved."""
    report = checked(book(f"{asked}, forced_by: [{by}]"))
    (note,) = report.findings
    assert (note.severity, note.message.key, note.subject) == (Severity.NOTE, "property-forced", ("p",))
    assert note.statements == (by,) and note.labels[0].span.text == by
    assert note.witness is not None and all(facts["years"] == 66 for facts in note.witness.facts)
    assert [(one.code, one.subject) for one in report.proofs] == [("property-rest", ("p",))]


def test_whom_the_statement_yields_to_is_not_forced() -> None:
    """A person with a card is not one whom O is about: what breaks the property there is an error."""
    rules = RULES.replace("card], then: full", "card], then: half")
    report = checked(book(f"{ALL_HAVE_IT}, forced_by: [O]", rules=rules))
    assert ("error", "property", ("p",)) in told(report)
    (failing,) = report.errors
    assert failing.witness is not None and dict(failing.witness.facts[0]) == {"years": 66, "card": True}
    assert failing.help is not None and failing.help.key == "property-forced-help"


def test_one_that_holds_is_told() -> None:
    """A rule that was corrected leaves a `forced_by` that covers nothing."""
    rules = RULES.replace("when: [years > 65], then: nothing", "when: [years > 65, years < 3], then: nothing")
    report = checked(book(f"{ALL_HAVE_IT}, forced_by: [O]", rules=rules))
    assert told(report) == [("error", "property-forced-stale", ("p", "O"))]


@pytest.mark.parametrize("wrong", ["S", "C", "F", "L"])
def test_a_statement_that_does_not_force_it(wrong: str) -> None:
    """Nobody whom it is about breaks the property, or what it says there allows what the property asks, or speaks of something else."""
    found = told(checked(book(f"{ALL_HAVE_IT}, forced_by: [{wrong}, O]")))
    assert ("error", "property-forced-stale", ("p", wrong)) in found
    assert ("note", "property-forced", ("p",)) in found


def test_nobody_is_left() -> None:
    """Where the statements are about everybody whom the property is about, nothing is proved."""
    asked = "property: p, text: t, when: [years > 70, not card], then: [right == full], forced_by: [O]"
    assert ("error", "property-forced-all", ("p",)) in told(checked(book(asked)))


@pytest.mark.parametrize(("name", "key"), [("Q", "statement-unknown"), ("G", "forced-by-nothing"), ("I", "forced-by-nothing")])
def test_only_a_statement_in_force_can_force(name: str, key: str) -> None:
    """What does not exist, has no formula or is superseded is refused, at its place."""
    with pytest.raises(Unusable) as refused:
        book(f"{ALL_HAVE_IT}, forced_by: [{name}]")
    (finding,) = refused.value.findings
    assert finding.message.key == key and finding.labels[0].span.text == name


def test_undecided_is_no_note() -> None:
    """Without work for a question nothing is proved, and nothing is called forced."""
    report = checked(book(f"{ALL_HAVE_IT}, forced_by: [O]"), Limits(work=0))
    assert report.undecided and not report.notes and not report.proofs
    assert {one.verdict for one in report.findings} == {Verdict.UNDECIDED}


def test_under_another_reading() -> None:
    """It must hold there too for all but whom the statements are about; and gives way only where it says so."""
    rules = RULES + "  - {rule: young, decision: right, exception_to: [base], reading: {Q: q}, when: [years < 30], then: half, source: [S]}\n    "
    more = "interpretations:\n  - {id: Q, question: x, statements: [S], readings: {q: x, r: x}, chosen: r, why: x}\n"
    for way, wanted in (("", [("p", "Q=q")]), (", gives_way: [{Q: q}]", [])):
        report = run_all_readings(book(f"{ALL_HAVE_IT}, forced_by: [O]{way}", rules=rules, interpretations=more), Limits())
        assert [one.subject for one in report.errors] == wanted


def test_a_slip_is_noticed_by_what_is_left_of_it() -> None:
    """The property notices a slip for those whom no statement forces, and none for the others."""
    sources = SOURCES.replace("then: [right == full, fee == 5]", "then: [fee == 5]")
    report = run_adequacy(book(f"{ALL_HAVE_IT}, forced_by: [O]", sources=sources), Limits())
    by = {one.subject[0]: one.subject[1] for one in report.proofs if one.code == "adequacy"}
    assert by["base/then-half"] == "property:p"
    assert by["old/then-half"] != "property:p"


def test_a_statement_of_another_decision_forces_only_what_follows_from_it() -> None:
    """A rule that never reads what the statement demands may break the property for the same persons; no source forces that."""
    right = "property: p, text: t, when: [years > 20], then: [fee == 5], forced_by: [O]"
    assert ("error", "property-forced-stale", ("p", "O")) in told(checked(book(right)))
    following = RULES.replace("when: [years > 65, poor], then: 9", "when: [right == nothing], then: 9")
    plain = SOURCES.replace("when: [years > 65, poor], then: [fee == 9]", "when: [years > 65, poor], then: [fee >= 5]")
    assert [one for one in told(checked(book(right, rules=following, sources=plain))) if one[0] == "error"] == []


def test_a_bound_does_not_force_one_number() -> None:
    """What allows an outcome with which the property is kept forces nothing."""
    wide = SOURCES.replace("when: [years > 65, poor], then: [fee == 9]", "when: [years > 65, poor], then: [fee <= 9]")
    asked = "property: p, text: t, then: [fee == 5], forced_by: [F]"
    assert ("error", "property-forced-stale", ("p", "F")) in told(checked(book(asked, sources=wide)))
    assert [one for one in told(checked(book(asked))) if one[0] == "error"] == []
