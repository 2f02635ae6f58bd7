"""What sections of the report say: the title, test persons in words, proofs of everything of a kind, and all pairs of contradictions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from regelproef.answer.finding import Proof, Verdict
from regelproef.answer.limits import Limits
from regelproef.check.questions import CheckReport
from regelproef.model.parts import Prose
from regelproef.report.content.clashes import clashes_section
from regelproef.report.content.persons import tests_section as section_of_tests
from regelproef.report.content.report import report_document
from regelproef.report.content.verdict import proved_section
from regelproef.report.content.wording import Wording
from regelproef.report.data import TestAccount
from regelproef.report.document import Section
from regelproef.report.render.markdown import render_markdown
from regelproef.statements.clash import find_clashes
from report.pages import book_of, quick_data


def said(section: Section, language: str = "nl") -> str:
    data = quick_data(book_of("tests/rulebooks/parking"))
    document = replace(report_document(data, language), sections=(section,))
    return render_markdown(document)


def test_title_names_the_rulebook() -> None:
    """The title of the vocabulary, in the language of the report; without one, the folder."""
    book = book_of("tests/rulebooks/parking")
    titled = replace(book, title=Prose((("nl", "Parkeren"), ("fr", "Stationner"))))

    assert report_document(quick_data(titled), "fr").title == "Stationner"
    assert report_document(quick_data(titled), "en").title == "Parkeren"
    assert report_document(quick_data(book), "nl").title == "Regelboek tests/rulebooks/parking"


@pytest.mark.parametrize(("language", "task", "slip"), (("nl", "elke grens", "Een regel ontbreekt"), ("fr", "chaque limite", "Une règle manque")))
def test_test_persons_in_words(language: str, task: str, slip: str) -> None:
    """Kinds of tasks and slips stand in words, and what was proved impossible is listed with its reason."""
    book = book_of("tests/rulebooks/parking")
    account = TestAccount("x", "current", 7, {"boundary": {"covered": 5, "infeasible": 1}}, {"rule-dropped": 3}, (("base/p", "base", ("cars > 2",)),))
    text = said(section_of_tests(replace(quick_data(book), tests=account), Wording(language, book)), language)

    assert task in text and slip in text and "`cars > 2`" in text
    assert "boundary" not in text and "rule-dropped" not in text


def test_proofs_of_everything_are_one_line() -> None:
    """Where all of a kind were proved, the list is a link; where not all, each is named."""
    book = book_of("tests/rulebooks/parking")
    proofs = tuple(Proof("gap", (name,), Verdict.PROVED) for name in book.decisions)
    words = Wording("nl", book)
    every = said(proved_section(replace(quick_data(book), checked=CheckReport((), proofs, 0)), words))
    some = said(proved_section(replace(quick_data(book), checked=CheckReport((), proofs[:1], 0)), words))

    assert "[Alle beslissingen.](#decisions)" in every and "#decision-permit" not in every
    assert "Alle beslissingen" not in some and "#decision-permit" in some


def test_no_pair_is_left_out() -> None:
    """The tables of contradictions hold every statement that contradicts another."""
    book = book_of("tests/rulebooks/parking")
    clashes = find_clashes(book, Limits())
    words = Wording("nl", book)
    text = said(clashes_section(replace(quick_data(book), clashes=clashes), words))

    assert clashes.clashes
    assert [pair for one in clashes.clashes for pair in (one.one.id, one.other.id) if pair not in text] == []
    assert f"Aantal paren: {len(clashes.clashes)}" in text.replace("\\", "")
