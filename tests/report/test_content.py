"""What sections of the report say: the title, test persons in words, proofs of everything of a kind, and all pairs of contradictions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from regelproef.answer.finding import Proof, Verdict
from regelproef.answer.limits import Limits
from regelproef.check.questions import CheckReport
from regelproef.model.parts import Prose
from regelproef.report.content import clashes as content_of_clashes
from regelproef.report.content.clashes import clashes_section
from regelproef.report.content.persons import tests_section as section_of_tests
from regelproef.report.content.report import report_document
from regelproef.report.content.verdict import proved_section
from regelproef.report.content.wording import Wording
from regelproef.report.data import TestAccount
from regelproef.report.document import Section
from regelproef.report.render.markdown import render_markdown
from regelproef.statements.cards import find_cards
from regelproef.statements.clash import find_clashes
from regelproef.statements.stakes import persons_to_try
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
    """The cards come first; the tables below them hold every statement that contradicts another."""
    book = book_of("tests/rulebooks/parking")
    clashes = find_clashes(book, Limits(), every=False)
    cards = find_cards(book, Limits(), clashes, persons_to_try(book))
    words = Wording("nl", book)
    text = said(clashes_section(replace(quick_data(book), clashes=clashes, cards=cards), words))

    assert clashes.clashes and len(cards.full) == 1
    below = text[text.index("Wat het beslecht") :]
    assert [pair for one in clashes.clashes for pair in (one.one.id, one.other.id) if pair not in below] == []
    assert f"Aantal paren: {len(clashes.clashes)}" in text.replace("\\", "")
    assert text.index("Does a fine of the current year count?") < text.index("A second car doubles the fee") < text.index("Wat het beslecht")


def test_cards_beyond_the_first_are_folded(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first cards stand open, the others of each kind behind a line."""
    book = book_of("tests/rulebooks/parking")
    clashes = find_clashes(book, Limits(), every=False)
    cards = find_cards(book, Limits(), clashes, persons_to_try(book))
    monkeypatch.setattr(content_of_clashes, "MOST_OPEN", 1)
    section = clashes_section(replace(quick_data(book), clashes=clashes, cards=cards), Wording("nl", book))
    assert [type(block).__name__ for block in section.blocks[3:6]] == ["Card", "Fold", "Fold"]
