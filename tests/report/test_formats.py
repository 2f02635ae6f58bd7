"""Every format tells the same: a status is no value, what is undecided is no pass, a witness who may differ next time is told so, and nothing that
stands in a rulebook steers who reads it."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import pytest

from regelproef.answer.asked import Bounds
from regelproef.answer.finding import Finding, Label, Proof, Severity, Verdict, Witness
from regelproef.answer.outcome import Outcome, Status
from regelproef.answer.place import SourceFile, Span
from regelproef.answer.text import text
from regelproef.check.questions import CheckReport
from regelproef.diff.report import Change, DecisionDiff, DiffReport, Example, Fit, Region, SideInfo, SideOutcome
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.check import Checked
from regelproef.report.content.diff import Compared
from regelproef.report.document import Document, Section, paragraph
from regelproef.report.render.formats import FORMATS, render
from regelproef.report.render.markdown import render_markdown
from regelproef.words.say import Speech
from regelproef.words.value import Values, outcome_json
from report.pages import book_of

LANGUAGES = ("nl", "fr", "en")
BLOCKED = Outcome(Status.BLOCKED)
NAMED = Outcome(Status.VALUE, "blocked")
EVIL = "a\x1b[31mb\u202ec\u2066d\x00</script><script>[x](y) `z` | @all <b>"


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return book_of("tests/rulebooks/parking")


def finding(**changes: object) -> Finding:
    witness = Witness(({"cars": 3},), ({"permit": NAMED, "fee_cent": BLOCKED},))
    place = Label(Span(SourceFile("parking/rules/permit.yaml", "  then: granted\n"), 2, 6), text("says", rule="many-cars", value="granted"))
    one = Finding("gap", Severity.ERROR, text("gap", decision="permit"), ("permit",), Verdict.REFUTED, (place,), witness)
    return replace(one, **changes)  # type: ignore[arg-type]


def checked(book: Rulebook, *findings: Finding) -> Checked:
    return Checked(book, CheckReport(findings, (Proof("conflict", ("permit",), Verdict.PROVED),), 1))


def every_format(reply: Checked, language: str) -> dict[str, str]:
    return {kind: render(kind, reply, language) for kind in FORMATS["check"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_status_is_no_value(book: Rulebook, language: str) -> None:
    """A value named `blocked` is printed as it is, a decision that is blocked by its sentence, in every format for people."""
    sentence = Speech(language).say("ph-blocked")
    for kind, told in every_format(checked(book, finding()), language).items():
        if kind != "json":
            assert sentence in told and "blocked" in told, kind
    assert Values(language, book).coded("permit", NAMED) == "blocked"
    assert Values(language, book).coded("permit", BLOCKED) == sentence


def test_outcomes_are_values_in_json(book: Rulebook) -> None:
    """Numbers, dates and null as `decide` has them, with the status beside them."""
    (told,) = json.loads(render("json", checked(book, finding()), "en"))["findings"]

    assert told["witness"]["decisions"] == [{"permit": {"status": "value", "value": "blocked"}, "fee_cent": {"status": "blocked", "value": None}}]
    assert outcome_json(Outcome(Status.VALUE, 23600)) == {"status": "value", "value": 23600}
    assert outcome_json(Outcome(Status.VALUE, None)) == {"status": "value", "value": None}
    assert outcome_json(Outcome(Status.CONFLICT, 7)) == {"status": "conflict", "value": None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_witness_who_may_differ_is_told_so(book: Rulebook, language: str) -> None:
    """In every format, and only there."""
    witness = finding().witness
    assert witness is not None
    words = Speech(language).say("witness-not-canonical")[10:]  # a sentence may begin with a capital
    sure = every_format(checked(book, finding()), language)
    unsure = every_format(checked(book, finding(witness=replace(witness, canonical=False))), language)

    assert [kind for kind, told in unsure.items() if kind != "json" and words not in " ".join(told.split())] == []
    assert [kind for kind, told in sure.items() if words in " ".join(told.split())] == []
    assert [json.loads(told["json"])["findings"][0]["witness"]["canonical"] for told in (sure, unsure)] == [True, False]


@pytest.mark.parametrize("severity", Severity)
def test_undecided_is_no_pass(book: Rulebook, severity: Severity) -> None:
    """Whatever its severity: told as undecided by every format, once, and never among what passed or among the notes."""
    open_ = finding(severity=severity, verdict=Verdict.UNDECIDED, witness=None)
    reply = checked(book, open_)
    told = every_format(reply, "en")
    case = ElementTree.fromstring(told["junit"]).find(".//testcase[@name='gap:permit']")
    (result,) = json.loads(told["sarif"])["runs"][0]["results"]

    assert reply.exit_code == 3
    assert told["text"].count("no rule decides permit") == told["markdown"].count("no rule decides permit") == 1
    assert "undecided[gap]" in told["text"] and "**gap** (undecided)" in told["markdown"] and ">undecided</span>" in told["html"]
    assert case is not None and case.find("error") is not None
    assert (result["level"], result["properties"]) == ("error", {"verdict": "undecided"})
    assert json.loads(told["json"])["verdict"] == "undecided"


def test_nothing_in_a_rulebook_steers_a_reader(book: Rulebook) -> None:
    """Control and direction characters, markup, links and mentions come out as plain text in every format."""
    evil = finding(message=text("gap", decision=EVIL), statements=(EVIL,), help=text("gap-help", decision=EVIL))
    for kind, told in every_format(
        checked(book, evil, replace(evil, severity=Severity.NOTE, accepted=text("accepted-reason", why=EVIL, until=""))), "en"
    ).items():
        steering = {char for char in told if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"}} - {"\n"}
        assert steering == set(), kind
        assert kind not in {"markdown", "html", "junit"} or "<script>[x]" not in told, kind


@pytest.mark.parametrize("words", ("- a", "1. a", "+ a", "2) a", "---", "===", "# a", "> a"))
def test_a_text_begins_no_list_in_markdown(words: str) -> None:
    """A text that begins as a list, line or heading would stays a text."""
    told = render_markdown(Document("en", "", "", (Section((paragraph(words),)),)))

    assert told.strip() != words
    assert told.replace("\\", "").replace("&gt;", ">").strip() == words


# -- comparisons ----------------------------------------------------------------------------------------------------------------


def compared(book: Rulebook, difference: Bounds | None = None, fit: Fit = Fit.OUTER, *, canonical: bool = True) -> Compared:
    """A comparison in which one group of persons gets another fee."""
    before, after = ({"fee_cent": Outcome(Status.VALUE, cents)} for cents in (0, 12050))
    example = Example({"cars": 3}, before, after, canonical)
    sides = SideOutcome(Status.VALUE, 0), SideOutcome(Status.VALUE, None, ("fee.full",), ("full-fee",), ("P-6",), Bounds(10000, None))
    region = Region("fee_cent#1", "fee_cent", *sides, example, fit, (), None, difference)
    side = SideInfo("old", "0", {})
    world = DecisionDiff("possible", Change.UNCHANGED)
    return Compared(DiffReport(side, side, "day", world, (DecisionDiff("fee_cent", Change.CHANGED, (region,)),), (), 1), book)


@pytest.mark.parametrize("kind", ("text", "markdown", "html"))
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_open_end_is_said_in_words(book: Rulebook, language: str, kind: str) -> None:
    """No null, no half sentence; amounts in euros; an end that is not known is said to be so."""
    told = render(kind, compared(book, Bounds(None, 12050)), language).replace("\\", "")
    values = Values(language, book)

    assert "null" not in told and "None" not in told and "…" not in told
    assert values.say("diff-fit-bare") in told
    assert values.span("fee_cent", 10000, None) in told and values.money(10000) in told
    assert values.span("fee_cent", None, 12050) in told and values.money(12050) in told


@pytest.mark.parametrize("kind", FORMATS["diff"])
def test_an_example_who_may_differ_is_told_so(book: Rulebook, kind: str) -> None:
    """A group whose example is not the canonical one says so."""
    sure, unsure = (render(kind, compared(book, canonical=canonical), "en") for canonical in (True, False))
    words = '"canonical": false' if kind == "json" else Speech("en").say("witness-not-canonical")

    assert words in unsure and words not in sure


def test_every_command_has_text_and_json() -> None:
    """What a person can read, a program can too."""
    assert [command for command, kinds in FORMATS.items() if kinds[:2] != ("text", "json")] == []


@pytest.mark.parametrize("value", (True, None, 7, date(2026, 1, 2), frozenset({2020, 2019}), "x", NAMED, BLOCKED))
def test_whatever_stands_in_a_sentence_is_said(value: object) -> None:
    """A value as a rule author writes it, a status by its own sentence."""
    written = {True: "true", None: "null", date(2026, 1, 2): "2026-01-02", frozenset({2019, 2020}): "{2019, 2020}", NAMED: "blocked"}
    said = Speech("en").say("says", rule="r", value=value)

    assert said == f"`r` says {written.get(value, 'waits for another decision' if value is BLOCKED else value)}"  # type: ignore[call-overload]
