"""A line that denies an exception is noted, in whatever words it stands; a line that says of whom a sentence speaks is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions import questions
from regelproef.answer.finding import Finding, Severity
from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.check.copied import notes_of
from regelproef.check.questions import run_checks
from regelproef.language.printer import show
from regelproef.language.typed import Not
from regelproef.model.apart import Apart
from regelproef.model.rulebook import Rulebook
from strategies import Draft, drafts
from tiny import tiny

VOCABULARY = """
    facts:
      town: {type: enum, values: [here, near, far, away], default: here}
      insured: {type: enum, values: [home, abroad, none], default: home}
      years: {type: int, range: [0, 99], default: 40}
      left: {type: bool}
      card: {type: bool}
    derived:
      grown: years >= 18
      stays: not left
    decisions:
      right: {type: enum, values: [full, half, nothing], meaning: x}
      end: {type: enum, values: [open, shut], meaning: x}
"""
RULES = """
    rules:
      - {rule: base, decision: right, then: nothing, source: [B]}
      - {rule: whole, decision: right, exception_to: [base], when: ["town in {here, near}"], then: full, source: [S]}
      - {rule: from-abroad, decision: right, exception_to: [whole], when: [insured == abroad], then: half, source: [A]}
      - {rule: not-insured, decision: right, exception_to: [from-abroad], when: [insured == none, card], then: nothing, source: [A]}
      - {rule: child, decision: right, exception_to: [whole], when: [not grown, not card], then: nothing, source: [A]}
      - {rule: over, decision: right, exception_to: [whole], when: [end == shut], then: nothing, source: [A]}
      - {rule: card-too, decision: right, exception_to: [whole], when: [card], then: full, source: [A]}
      - {rule: never, decision: end, then: open, source: [A]}
      - {rule: has-left, decision: end, exception_to: [never], when: [left], then: shut, source: [A]}
"""


def book(line: str, more: str = "", then: str = "right == full") -> Rulebook:
    """S, which `whole` carries, with a line; T goes before it, and U before T."""
    sources = f"""
    statements:
      - {{id: S, fate: rule, says: {{when: ["town in {{here, near}}", "{line}"], then: ["{then}"]}}, yields_to: [T]{more}}}
      - {{id: T, fate: claim, says: {{when: [town == near, years > 65], then: [right == half]}}, yields_to: [U]}}
      - {{id: U, fate: claim, says: {{when: ["insured in {{none, abroad}}"], then: [right == nothing]}}}}
      - {{id: A, fate: informational, reason: x}}
      - {{id: B, fate: informational, reason: x}}
    """
    return tiny(vocabulary=VOCABULARY, rules=RULES, sources=sources)


def noted(rulebook: Rulebook) -> list[Finding]:
    return list(notes_of(rulebook))


@pytest.mark.parametrize(
    ("line", "denied"),
    [
        ("not left", ["has-left"]),  # over another decision
        ("stays", []),  # a word of its own is a condition of its own
        ("not (left and grown)", []),  # leaves more open than the exception does
        ("end != shut", ["over"]),
        ("grown or card", ["child"]),  # not of both conditions
        ("years >= 18 or card", ["child"]),
        ("not (years < 18 and not card)", ["child"]),
        ("years >= 18", ["child"]),  # of one of its conditions
        ("insured == home", ["from-abroad", "not-insured", "U"]),  # what all of them leave
        ("insured != abroad", ["from-abroad"]),
        ("insured not in {abroad, none}", ["from-abroad", "not-insured", "U"]),
        ("insured in {home, none}", ["from-abroad"]),
        ("years <= 65", ["T"]),
        ("not (years > 65)", ["T"]),
        ("not (town == near and years > 65)", ["T"]),
        ("town == here", []),  # of whom the sentence speaks
        ("not card", ["not-insured"]),  # `card-too` decides what the sentence allows
        ("left", []),
        ("years >= 30", []),
    ],
)
def test_denied(line: str, denied: list[str]) -> None:
    """The line, and who goes before and is denied by it."""
    found = noted(book(line))
    assert [one.subject for one in found] == ([("S.2",)] if denied else [])
    for one in found:
        names = str(one.message.params["names"]).replace("`", "").split(", ")
        assert (one.severity, names) == (Severity.NOTE, denied)
        assert one.labels[0].span.text == line and len(one.labels) > 1
        assert one.help is not None


def test_what_decides_the_same_is_no_exception() -> None:
    """A rule that comes to what the sentence allows is not denied."""
    assert noted(book("insured != abroad", then="right in {full, half}")) == []


def test_the_sentence_may_say_so_itself() -> None:
    """A reason stands for the note, and one that stands for nothing is told."""
    assert noted(book("not left", ", negates: the sentence names it")) == []
    (stale,) = noted(book("town == here", ", negates: the sentence names it"))
    assert (stale.message.key, stale.subject, stale.severity) == ("copied-stale", ("S",), Severity.NOTE)


def test_check_tells_it_and_passes() -> None:
    """It is a note: nothing is wrong with what the statement proves."""
    report = run_checks(book("not left"), Limits(), ("copied-exception",))
    assert [one.id for one in report.notes] == ["copied-exception:S.2"] and not report.errors


@given(drafts(), st.data())
def test_what_excludes_each_other_holds_for_nobody(draft: Draft, data: st.DataObject) -> None:
    """Whatever is said without asking is what the solver says."""
    rulebook = draft.load()
    apart, bench = Apart(rulebook), Bench(rulebook, Limits())
    for _ in range(6):
        one, other = (data.draw(questions(draft, rulebook, ("",))) for _ in "ab")
        if apart.exclude(one, other):
            assert bench.decide(one, other).impossible, f"{show(one)}; {show(other)}"
        if apart.follows(one, other):
            assert bench.decide(one, Not(other)).impossible, f"{show(one)}; {show(other)}"
