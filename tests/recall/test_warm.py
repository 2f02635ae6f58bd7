"""What is recalled is what would be answered: of random rulebooks and their edits, the same is said with and without a memory that has seen all the
others."""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

import regelproef
from brute import books
from brute.edits import edited
from effort import in_proportion
from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.check.questions import CheckReport, run_adequacy, run_all_readings, run_checks
from regelproef.diff.compare import compare_rulebooks
from regelproef.generate.suite import Unsound, generate
from regelproef.model.rulebook import Rulebook
from regelproef.prove.session import Session
from regelproef.recall.asked import Recall
from regelproef.recall.memory import InProcess
from tiny import tiny

BOOKS, EDITS = in_proportion(1), 3


def versions(folder: Path, seed: int) -> list[Rulebook]:
    """A random rulebook and some edits of it, one after the other; those that can be used."""
    rng = random.Random(f"warm:{seed}")
    files, found = books.make(rng), []
    for place in range(EDITS + 1):
        books.write(files, folder / str(place))
        with suppress(regelproef.Unusable):
            found.append(regelproef.load(folder / str(place)))
        files = edited(files, rng)
    return found


def checked(book: Rulebook, limits: Limits) -> CheckReport:
    """All that can be checked; how many questions that took is nobody's business."""
    reports = (run_checks(book, limits), run_all_readings(book, limits), run_adequacy(book, limits))
    return replace(
        reports[0],
        findings=tuple(one for report in reports for one in report.findings),
        proofs=tuple(one for report in reports for one in report.proofs),
        questions=0,
    )


def verdicts(report: CheckReport) -> list[tuple[object, ...]]:
    """Which persons are shown hangs on no order of questions only where they are canonical; a verdict never hangs on one."""
    findings = [(one.id, one.verdict, one.severity, one.witness if one.witness and one.witness.canonical else None) for one in report.findings]
    return [*findings, *((one.code, one.subject, one.verdict) for one in report.proofs)]


def generated(book: Rulebook, limits: Limits) -> object:
    """The persons, and what became of each obligation."""
    try:
        suite = generate(book, limits)
    except Unsound as unsound:
        return [one.id for one in unsound.findings]
    return suite.fixtures, [(one.settled.obligation.id, one.verdict, one.fixtures, one.settled.core, one.settled.reason) for one in suite.account]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(BOOKS))
def test_random_edits(seed: int, tmp_path: Path) -> None:
    """With answers of the other versions at hand, `check`, `diff` and `generate` say what they say alone."""
    warm, cold = Limits(recall=Recall(InProcess())), Limits()
    found = versions(tmp_path, seed)
    for _ in range(2):
        for book in found:
            assert verdicts(checked(book, warm)) == verdicts(checked(book, cold))
        for old, new in pairwise(found):
            assert replace(compare_rulebooks(old, new, warm), questions=0) == replace(compare_rulebooks(old, new, cold), questions=0)
    for book in found[:2]:
        alone = generated(book, cold)
        assert [generated(book, warm) for _ in range(2)] == [alone, alone]


RULES = """
    decision: d
    rules:
      - rule: young
        when: [age < 18]
        then: low
        text: young
      - rule: old
        when: [age >= 18]
        then: high
        text: old
"""
VOCABULARY = """
    language: en
    facts:
      age: {type: int, range: [0, 120], default: 30, meaning: how old}
      aside: {type: bool, meaning: read by nobody else}
    decisions:
      d: {type: enum, values: [low, high], meaning: what}
      e: {type: bool, meaning: another}
"""
OTHER = """
    decision: e
    rules:
      - rule: always
        when: []
        then: aside
        text: always
"""


def test_the_second_run_asks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a rulebook that is checked again, no question reaches the solver."""
    recall = Recall(InProcess())
    first = run_checks(tiny(vocabulary=VOCABULARY, rules=RULES, **{"rules/e": OTHER}), Limits(recall=recall))

    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a question was asked again")

    monkeypatch.setattr(Session, "_answer", refused)
    again = run_checks(tiny(vocabulary=VOCABULARY, rules=RULES, **{"rules/e": OTHER}), Limits(recall=recall))
    assert verdicts(again) == verdicts(first)
    with pytest.raises(AssertionError):
        run_checks(tiny(vocabulary=VOCABULARY, rules=RULES.replace("< 18", "< 17"), **{"rules/e": OTHER}), Limits(recall=recall))


def test_what_may_cost_nothing_is_not_recalled() -> None:
    """Whoever allows no work, or has no time left, is told so, also of what was answered before; nothing is proved then."""
    recall = Recall(InProcess())
    rulebook = tiny(vocabulary=VOCABULARY, rules=RULES, **{"rules/e": OTHER})
    assert run_checks(rulebook, Limits(recall=recall)).verdict == "sound"
    assert run_checks(rulebook, Limits(work=0, recall=recall)).verdict == "undecided"
    assert run_checks(rulebook, Limits(left=lambda: 0, recall=recall)).verdict == "undecided"


def test_a_line_more_is_another_question() -> None:
    """What was proved of an age is not believed of another, nor of another range, nor of other persons."""
    recall = Recall(InProcess())
    sound = tiny(vocabulary=VOCABULARY, rules=RULES, **{"rules/e": OTHER})
    assert not run_checks(sound, Limits(recall=recall)).errors
    gap = tiny(vocabulary=VOCABULARY, rules=RULES.replace(">= 18", "> 18"), **{"rules/e": OTHER})
    assert [one.code for one in run_checks(gap, Limits(recall=recall)).errors] == ["gap"]
    clash = tiny(vocabulary=VOCABULARY, rules=RULES.replace(">= 18", ">= 17"), **{"rules/e": OTHER})
    assert [one.code for one in run_checks(clash, Limits(recall=recall)).errors] == ["conflict"]
    idle = tiny(vocabulary=VOCABULARY.replace("[0, 120]", "[18, 120]"), rules=RULES, **{"rules/e": OTHER})
    assert {one.code for one in run_checks(idle, Limits(recall=recall)).errors} == {one.code for one in run_checks(idle, Limits()).errors} != set()


GAP = RULES.replace(">= 18", "> 18")


def test_other_persons_are_another_question() -> None:
    """What is proved of a world in which nobody is 18 is not believed of one in which somebody is."""
    recall = Recall(InProcess())
    files = {"vocabulary": VOCABULARY, "rules": GAP, "rules/e": OTHER}
    narrow = tiny(**files, world="world: [{line: not-that-age, holds: age != 18, why: w}]")
    assert not run_checks(narrow, Limits(recall=recall)).errors
    assert [one.code for one in run_checks(tiny(**files), Limits(recall=recall)).errors] == ["gap"]


class Mistaken(InProcess):
    """Says of whoever was found that it is the person as nobody says anything about them."""

    def get(self, key: bytes) -> str | None:  # type: ignore[override]
        known = super().get(key)
        return known and known.replace('[["age",18]]', "[]")


def test_whoever_is_recalled_is_tried() -> None:
    """A person of whom the question does not hold is no answer: it is asked anew."""
    memory = Mistaken()
    book = tiny(vocabulary=VOCABULARY, rules=GAP, **{"rules/e": OTHER})
    alone = run_checks(book, Limits())
    assert [one.witness and one.witness.facts[0]["age"] for one in alone.errors] == [18]
    assert verdicts(run_checks(book, Limits(recall=Recall(memory)))) == verdicts(alone)
    assert any('[["age",18]]' in told for told in memory.values())
    again = run_checks(book, Limits(recall=Recall(memory)))
    assert [one.witness and one.witness.facts[0]["age"] for one in again.errors] == [18]


HISTORY = """
    language: en
    facts:
      insured: {type: per_year_bool, range: [2015, 2026], meaning: in which years}
      age: {type: int, range: [0, 120], default: 30, meaning: how old}
    decisions:
      d: {type: bool, meaning: what}
"""


@pytest.mark.parametrize("blocks", [False, True])
def test_whoever_is_recalled_has_facts_in_the_same_order(blocks: bool) -> None:
    """Histories are settled last, and what is made of a person may hang on which fact comes first: once it was otherwise of a person recalled."""
    rules = "decision: d\nrules: [{rule: r, when: ['any(insured, from: 2020, until: 2020)', age > 40], then: true, text: r}]"
    book = tiny(vocabulary=HISTORY, rules=rules)
    recall = Recall(InProcess())
    given = [line.expr for line in book.rules["r"].conditions]

    def found(limits: Limits) -> list[list[tuple[str, object]]]:
        one = Bench(book, limits).search(*given, blocks=blocks)
        two = Bench(book, limits).pair(("age", "insured"), *given).search(*given, blocks=blocks)
        return [list(person.items()) for person in (*one.persons, *two.persons)]

    assert found(Limits(recall=recall)) == found(Limits(recall=recall)) == found(Limits())
    assert [[name for name, _ in person] for person in found(Limits())] == [list(book.facts)] * 3
