"""Findings that are told together: what they are said to share is so, nothing is lost, and what is undecided is never out of sight."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from functools import cache

import pytest

from check.planted import PARKING
from golden.answers import Edits, parking
from regelproef.answer.finding import Finding, Verdict
from regelproef.answer.limits import Limits
from regelproef.check.causes import FEW, alike
from regelproef.check.questions import CheckReport, run_checks
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.typed import Derived
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.check import Checked
from regelproef.report.render.formats import render

EARLIER: Edits = (("rules/permit.yaml", "cars > 2", "cars > 0"),)  # the default person has one car, and gets no permit any more


@cache
def checked(edits: Edits = EARLIER, limits: Limits | None = None) -> tuple[Rulebook, CheckReport]:
    book = parking(edits)
    return book, run_checks(book, limits or Limits())


def test_each_finding_once() -> None:
    """The groups are the errors, the simplest of each first."""
    book, report = checked()
    groups = alike(book, report.errors)
    assert len(report.errors) > FEW
    assert sorted(one.id for group in groups for one in group.findings) == sorted(one.id for one in report.errors)
    for group in groups:
        sizes = [sum(map(len, one.witness.facts)) if one.witness else 0 for one in group.findings]
        assert sizes[0] == min(sizes)


def test_what_is_shared_is_so_of_every_one() -> None:
    """Each person of each finding has the value, and the default person has not; the rule decides for somebody, or is what it is about."""
    book, report = checked()
    persons, rules = 0, 0
    for group in alike(book, report.errors):
        for finding in group.findings:
            rules += bool(group.rule)
            if group.rule:
                decides = (
                    {rule for outcomes in finding.witness.outcomes for one in outcomes.values() for rule in one.effective}
                    if finding.witness
                    else set()
                )
                assert group.rule in decides | {name.partition(".")[0].partition(">")[0] for name in finding.subject}
            for facts in finding.witness.facts if finding.witness and group.trait else ():
                persons += 1
                assert group.trait is not None
                values = book.with_choice(dict(finding.witness.under)) if finding.witness else book
                assert value_of(values, group.trait[0], dict(facts)) == group.trait[1] != value_of(book, group.trait[0], {})
    assert persons + rules > FEW


def value_of(book: Rulebook, name: str, facts: dict[str, object]) -> object:
    person = {**book.default_person(), **facts}
    if name in book.facts:
        return person[name]
    return Evaluator(book).compiler.compile(Derived(name, book.derived[name].type))(person)  # type: ignore[arg-type]  # values of facts


def test_findings_that_share_nothing_stand_by_their_check() -> None:
    """Without persons nothing is claimed to be common to them."""
    book, report = checked()
    bare = tuple(replace(one, witness=None, subject=(f"x{number}",)) for number, one in enumerate(report.errors))
    groups = alike(book, bare)
    assert all(group.trait is None and not group.rule for group in groups)
    assert [{one.code for one in group.findings} for group in groups] == [{code} for code in dict.fromkeys(one.code for one in bare)]


def test_the_same_on_every_machine() -> None:
    """Whatever the seed of Python's hashes."""
    words = [sys.executable, "-c", "import sys; sys.path[:0] = sys.argv[1:]; from check import test_causes; print(test_causes.told('en'))"]
    folder = str(PARKING.parents[1])
    runs = [subprocess.run([*words, folder], capture_output=True, check=True, env={**os.environ, "PYTHONHASHSEED": seed}) for seed in ("1", "2")]
    assert runs[0].stdout == runs[1].stdout != b""


def told(language: str, edits: Edits = EARLIER, limits: Limits | None = None, *, whole: bool = False) -> str:
    book, report = checked(edits, limits)
    return render("text", Checked(book, report, whole=whole), language)


def named(finding: Finding) -> str:
    return ", ".join(finding.subject) or finding.code


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_folded_text_names_every_error(language: str) -> None:
    """Each by what it is about, within 80 columns; in full with `--all`, and in Markdown."""
    _, report = checked()
    short, whole = told(language), told(language, whole=True)
    assert max(map(len, short.splitlines())) <= 80 and len(short.splitlines()) < len(whole.splitlines())
    assert [one.id for one in report.errors if one.subject[0].partition(".")[0] not in short] == []
    heads = [f"[{one.code}]" for one in report.errors]
    assert [whole.count(head) for head in dict.fromkeys(heads)] == [heads.count(head) for head in dict.fromkeys(heads)]
    book, _ = checked()
    markdown = render("markdown", Checked(book, report), language)
    assert sum(markdown.count(f"**{code}**:") for code in {one.code for one in report.errors}) == len(report.errors)


def test_undecided_is_never_folded_out_of_sight() -> None:
    """However many there are, each is named, and so is the reason."""
    _, report = checked((), Limits(0))
    short = " ".join(told("en", (), Limits(0)).split())
    undecided = [one for one in report.findings if one.verdict is Verdict.UNDECIDED]
    assert len(undecided) > 10
    assert [named(one) for one in undecided if f"`{named(one)}`" not in short and named(one).replace(", ", " ") not in short.replace(",", "")] == []
    assert "undecided[conflict]" in short and "`--work`" in short
