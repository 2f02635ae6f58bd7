"""A comment fits, whatever was found: errors first, whole blocks, and what was left out is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from golden.test_gate_answers import CASES, LANGUAGES, reply_of
from regelproef.answer.finding import Finding, Severity, Verdict
from regelproef.answer.text import text
from regelproef.check.questions import CheckReport
from regelproef.cli.main import main
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.check import Checked
from regelproef.report.content.several import Several
from regelproef.report.render.comment import MOST, render_comment
from regelproef.report.render.formats import comment
from regelproef.report.render.markdown import render_markdown
from regelproef.report.reply import Reply
from report.pages import book_of

BROKEN = "tests/rulebooks/parking"


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return book_of(BROKEN)


def many(book: Rulebook, errors: int, undecided: int, notes: int, words: str = "x") -> Reply:
    """So many findings of each kind, notes first, as a report could have them."""
    note = Finding("unused-fact", Severity.NOTE, text("unused-fact", name=f"note-{words}"), (), Verdict.PROVED)
    error = Finding("gap", Severity.ERROR, text("gap", decision=f"error-{words}"))
    open_ = replace(error, verdict=Verdict.UNDECIDED, message=text("gap", decision=f"open-{words}"))
    every = ((note,) * notes, (open_,) * undecided, (error,) * errors)
    found = tuple(replace(one, subject=(f"{number}",)) for number, one in enumerate(one for kind in every for one in kind))
    return Checked(book, CheckReport(found, (), 1))


def size(words: str) -> int:
    return len(words.encode())


@pytest.mark.parametrize("most", (700, 1_500, 3_000, 6_000, 12_000))
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_it_fits(name: str, language: str, most: int) -> None:
    """Never longer than it may be; whole where that fits; else every line of it is a line of the whole, but for the last."""
    document = reply_of(name).document(language)
    whole, told = render_markdown(document), render_comment(document, "`all.md`", most)

    assert size(told) <= most
    assert (told == whole) == (size(whole) <= most)
    if told != whole:
        *lines, last = told.rstrip().split("\n")
        assert [line for line in lines if line not in whole.split("\n")] == []
        assert "`all.md`" in last
        assert lines[0] == whole.split("\n")[0]
        assert told.count("<details>") == told.count("</details>")


def test_notes_push_out_no_error(book: Rulebook) -> None:
    """Of thousands of notes none stands where an error is left out; the counts add up."""
    told = comment(many(book, 400, 100, 5_000, "w" * 80), "en", "")

    assert size(told) <= MOST
    assert (told.count("error-w"), told.count("open-w"), told.count("note-w")) != (400, 100, 5_000)
    assert told.count("error-w") == 400 or told.count("open-w") + told.count("note-w") == 0
    assert told.count("open-w") == 100 or told.count("note-w") == 0


@pytest.mark.parametrize(("errors", "undecided"), [(2_000, 50), (3, 2_000), (3, 2)])
def test_what_is_left_out_is_counted(book: Rulebook, errors: int, undecided: int) -> None:
    """Each kind apart."""
    told = comment(many(book, errors, undecided, 3_000, "w" * 60), "en", "`whole.md`")
    last = told.rstrip().split("\n")[-1]
    counts = {"errors": errors - told.count("error-w"), "undecided": undecided - told.count("open-w"), "notes": 3_000 - told.count("note-w")}

    assert size(told) <= MOST
    assert [f"{count} {kind}" for kind, count in counts.items() if count and f"{count} {kind}" not in last] == []
    assert [kind for kind, count in counts.items() if not count and f" {kind}" in last] == []
    assert last.endswith("The whole stands in `whole.md`.")


def test_one_book_pushes_out_no_error_of_another(book: Rulebook) -> None:
    """Of several rulebooks, each verdict and every error goes before any note."""
    replies = tuple((f"spec/{number}", many(book, 5 if number == 9 else 0, 0, 400, "w" * 50)) for number in range(10))
    told = comment(Several("check", replies), "en", "")

    assert told.count("error-w") == 5
    assert [number for number in range(10) if f"spec/{number}" not in told] == []
    assert "`--report markdown=FILE`" in told


def test_a_block_that_never_fits_is_left_out(book: Rulebook) -> None:
    """One error longer than a comment does not empty it."""
    told = comment(many(book, 1, 3, 3, "w" * MOST), "en", "")
    short = comment(Checked(book, CheckReport((*many(book, 1, 0, 0, "w" * MOST).findings, *many(book, 2, 0, 0).findings), (), 1)), "en", "")

    assert size(told) <= MOST and "1 error" in told
    assert short.count("error-x") == 2 and "Left out: 1 error." in short


def test_the_command_writes_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside the whole, which it would name."""
    monkeypatch.chdir(Path(__file__).parents[2])
    whole, short = tmp_path / "whole.md", tmp_path / "comment.md"

    assert main(["check", "--spec", BROKEN, "--lang", "en", "--report", f"markdown={whole}", "--report", f"comment={short}"]) == 0
    assert short.read_bytes() == whole.read_bytes()
