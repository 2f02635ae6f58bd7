"""What is said of certificates: in each language with its own words, numbers and agreement."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

import regelproef
from regelproef.answer.asked import TOO_LATE
from regelproef.answer.finding import Verdict
from regelproef.answer.limits import Limits
from regelproef.ask.bench import undecided
from regelproef.certify import shape
from regelproef.certify.certificate import CERTIFICATE, DIGEST, digest
from regelproef.certify.certification import certified
from regelproef.certify.record import Record
from regelproef.check.questions import run_checks, with_second_opinion
from regelproef.cli.main import main
from regelproef.words.certifying import TEXTS
from regelproef.words.refusing import TEXTS as REFUSING
from regelproef.words.say import Speech

pytest.importorskip("pysat")
pytest.importorskip("cvc5")
LANGUAGES = ("en", "nl", "fr")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The certificate of a small rulebook."""
    folder = tmp_path_factory.mktemp("certificate") / "parking"
    main(["check", "--spec", "tests/rulebooks/parking", "--only", "conflict", "--certify", str(folder)])
    return folder


def told(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    main([*words])
    printed = capsys.readouterr()
    return " ".join((printed.out + printed.err).split())


@pytest.mark.parametrize(("language", "seconds"), [("en", r"\d\.\d s"), ("nl", r"\d,\d s"), ("fr", r"\d,\d s")])
def test_seconds_are_written_as_the_language_does(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, seconds: str
) -> None:
    """Of the check, and of who checks it again."""
    assert re.search(seconds, told(capsys, "certify", "verify", str(made), "--lang", language))
    check = ("check", "--spec", "tests/rulebooks/parking", "--only", "conflict", "--certify", str(tmp_path / "made"))
    assert re.search(seconds, told(capsys, *check, "--lang", language))


def test_one_verdict_is_told_as_one() -> None:
    """And none, which French tells as one."""
    one = [Speech(language).say("certify-told-certified", count=1).rpartition(": ")[2] for language in LANGUAGES]
    assert one == ["1 verdict", "1 oordeel", "1 verdict"]
    said = Speech("fr").say("certify-shown-holding", shown=0, of=0)
    assert "0 sur 0 propriété " in said and "valent" not in said


def test_a_verdict_has_a_word_of_its_own_in_dutch() -> None:
    """What the sources state is no verdict."""
    wrong = [key for texts in (TEXTS, REFUSING) for key, entry in texts.items() if re.search(r"\b[Uu]itspra|tweede oordeel", entry["nl"])]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_told_of_none(made: Path, capsys: pytest.CaptureFixture[str], language: str) -> None:
    """There is no line about no thing at all."""
    assert not re.search(r"\b0 (of|van|de) (the |de )?0\b", told(capsys, "certify", "verify", str(made), "--lang", language))


def test_what_is_in_the_way_is_named(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder may hold a certificate, and something else."""
    folder = Path(shutil.copytree(made, tmp_path / "copy"))
    (folder / "notes.txt").write_text("mine")
    assert "holds `notes.txt`, which is of no certificate" in told(capsys, "check", "--spec", "tests/rulebooks/parking", "--certify", str(folder))


@pytest.mark.parametrize("more", [[], ["--report", "json=report.json"]])
def test_what_is_asked_about_is_not_taken_away(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], more: list[str]) -> None:
    """Neither the rulebook of an older certificate, nor what somebody has changed in one; nor is a report written into one."""
    folder = Path(shutil.copytree(made, tmp_path / "copy"))
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    spec = "tests/rulebooks/parking" if more else str(folder / "rulebook")
    asked = ["check", "--spec", spec, "--certify", str(folder), *(one.replace("=", f"={folder}/") for one in more)]
    assert "would be taken away" in told(capsys, *asked)
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_was_changed_is_not_taken_away(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Somebody may have gone on with the rulebook that lies in a certificate."""
    folder = Path(shutil.copytree(made, tmp_path / "copy"))
    rules = next((folder / "rulebook" / "rules").iterdir())
    rules.write_text(rules.read_text() + "# mine\n")
    assert "was changed since" in told(capsys, "check", "--spec", "tests/rulebooks/parking", "--certify", str(folder))
    assert rules.read_text().endswith("# mine\n") and (folder / "certificate.json").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_internal_name_is_asked_for(capsys: pytest.CaptureFixture[str], language: str) -> None:
    """What must be typed is told as it must be typed."""
    for words in (("certify",), ("certify", "verifyy", "x")):
        said = told(capsys, *words, "--lang", language)
        assert "verify" in said and not re.search(r"\bwhat\b", said)


def test_what_time_ran_out_on_is_told_without_a_gap() -> None:
    """Also where it is of no thing in particular."""
    for language in LANGUAGES:
        assert "certify (" in Speech(language).text(undecided("certify", (), TOO_LATE).message)
        assert "gap fee (" in Speech(language).text(undecided("gap", ("fee",), TOO_LATE).message)


@pytest.mark.parametrize(("language", "words"), [("en", "not asked again"), ("nl", "niet opnieuw gevraagd"), ("fr", "pas redemandé")])
def test_what_was_not_asked_again_is_named(language: str, words: str) -> None:
    """The first verdict that is left with the first solver, where that stands in the files; or the first question, where no verdict is told of it."""
    book, record = regelproef.load("tests/rulebooks/parking"), Record()
    report = run_checks(book, Limits(), ("conflict",), record=record)
    late = with_second_opinion(report, certified(book, record, Limits(left=lambda: 0))).findings[-1]
    assert (late.code, late.subject, late.verdict) == ("certify", ("permit",), Verdict.UNDECIDED)
    said = Speech(language).text(late.message)
    assert words in said and "conflict permit" in said and "--budget" in said
    untold = with_second_opinion(report, certified(book, record, Limits(left=lambda: 0), told=())).findings[-1]
    assert untold.subject == () and words in Speech(language).text(untold.message) and "somebody is possible" in Speech(language).text(untold.message)


def test_more_work_is_no_advice_where_time_ran_out(capsys: pytest.CaptureFixture[str]) -> None:
    """Only more time helps."""
    late = told(capsys, "check", "--spec", "tests/rulebooks/parking", "--no-cache", "--budget", "0", "--only", "conflict")
    assert "give the command more time (`--budget`)" in late and "(`--work`)" not in late
    worked = told(capsys, "check", "--spec", "tests/rulebooks/parking", "--no-cache", "--work", "1", "--only", "conflict")
    assert "give each question more work (`--work`)" in worked


@pytest.mark.parametrize("value", [99, "x", None])
def test_a_value_that_a_person_cannot_have_is_told_as_that(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], value: object) -> None:
    """It is not the expression that is wrong."""
    folder = Path(shutil.copytree(made, tmp_path / "copy"))
    body = json.loads((folder / CERTIFICATE).read_text())
    next(one for one in body["questions"] if one["persons"])["persons"][0]["cars"] = value
    said = shape.written(body) + "\n"
    (folder / CERTIFICATE).write_text(said)
    (folder / DIGEST).write_text(digest(said.encode()) + "\n")
    assert "a person who is shown lacks a fact, or has a value that it cannot have" in told(capsys, "certify", "verify", str(folder))
