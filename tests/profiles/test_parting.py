"""Where two profiles differ: question by question, with both texts, the simplest person, and what each gives them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from profiles.permits import permits, replaced, written
from regelproef.answer.limits import Limits
from regelproef.cli.main import main
from regelproef.explain.parting import parted

PRICES = """- {rule: seat-child, decision: seat, when: child, then: true, source: [P-5]}
  - {rule: price-full, decision: price, when: fee == full, then: 5000, source: [P-2]}
  - {rule: price-low, decision: price, when: fee == low, then: 1250, source: [P-1]}"""
MONEY = {
    "vocabulary": replaced("vocabulary.yaml", "seat: {type: bool}", "seat: {type: bool}\n  price: {type: money}"),
    "rules": replaced("rules/all.yaml", "- {rule: seat-child, decision: seat, when: child, then: true, source: [P-5]}", PRICES),
}


def test_question_by_question() -> None:
    """What each question alone makes of it, the one with more decisions and more money first."""
    found = parted(permits(**MONEY), "leaflet", "bylaw", Limits())
    assert [(one.interpretation, one.one, one.other, one.cents) for one in found.found] == [
        ("Q-fee", "leaflet", "bylaw", 3750),
        ("Q-badge", "card", "years", 0),
    ]
    first = found.found[0]
    assert first.statements == {"leaflet": ("P-1",), "bylaw": ("L-1",)}
    assert first.affected.person == {"card": True}
    assert {name: (one.value, first.affected.after[name].value) for name, one in first.affected.before.items()} == {
        "fee": ("low", "full"),
        "price": (1250, 5000),
    }
    assert not found.is_undecided


def test_the_other_way_round() -> None:
    """From the second to the first it is the same, told from there."""
    found = parted(permits(), "bylaw", "leaflet", Limits()).found
    assert [(one.interpretation, one.one, one.other) for one in found] == [("Q-fee", "bylaw", "leaflet"), ("Q-badge", "years", "card")]


def test_a_question_that_alone_changes_nobody() -> None:
    """It is listed, and not left out."""
    never = replaced("rules/all.yaml", "when: [card, years >= 2]", "when: [card, years >= 0]")
    found = parted(permits(rules=never, properties="", cases=""), "leaflet", "bylaw", Limits()).found
    assert [(one.interpretation, one.is_idle) for one in found] == [("Q-fee", False), ("Q-badge", True)]


def test_without_time_it_is_undecided(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each question by its name; nothing is called the same."""
    found = parted(permits(), "leaflet", "bylaw", Limits(work=0))
    assert found.is_undecided
    folder = written(tmp_path / "permits", profiles=replaced("profiles.yaml", "{Q-fee: bylaw, Q-badge: years}", "{Q-badge: years}"))
    assert main(["diff", "--spec", folder.as_posix(), "--profile", "bylaw", "--work", "0"]) == 3
    capsys.readouterr()


@pytest.mark.parametrize(
    ("language", "title"),
    [("en", "Where leaflet and bylaw differ"), ("nl", "Waar leaflet en bylaw verschillen"), ("fr", "Où leaflet et bylaw diffèrent")],
)
def test_diff_heads_with_it(language: str, title: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In each language, before the whole comparison."""
    assert main(["diff", "--spec", folder.as_posix(), "--profile", "bylaw", "--profile-old", "leaflet", "--lang", language]) == 1
    out = capsys.readouterr().out
    assert out.lstrip().startswith(title)
    for words in ("L-1", "P-1", "five years for the low fee", "Q-badge"):
        assert words in out
    assert out.index("Q-badge") < out.index("fee#1")


def test_in_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A list, one for each question; without profiles there is none."""
    main(["diff", "--spec", folder.as_posix(), "--profile", "bylaw", "--format", "json"])
    told: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["partings"]
    assert [(one["interpretation"], one["person"]) for one in told] == [("Q-fee", {"card": True}), ("Q-badge", {"card": True})]
    assert [one["outcomes"]["with"] for one in told] == [
        {"fee": {"status": "value", "value": "full"}},
        {"badge": {"status": "value", "value": False}},
    ]
    main(["diff", "--spec", folder.as_posix(), "--reading", "Q-fee=bylaw", "--format", "json"])
    assert "partings" not in json.loads(capsys.readouterr().out)


def test_the_report_has_it_as_a_chapter(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And both verdicts; the report of one profile alone has not."""
    assert main(["report", "--spec", folder.as_posix(), "--out", tmp_path.as_posix(), "--lang", "en"]) == 0
    page = (tmp_path / "permits.en.md").read_text(encoding="utf-8")
    assert "Where leaflet and bylaw differ" in page
    assert "bylaw: sound" in page
    assert main(["report", "--spec", folder.as_posix(), "--out", tmp_path.as_posix(), "--lang", "en", "--profile", "bylaw"]) == 0
    assert "Where leaflet" not in (tmp_path / "permits.bylaw.en.md").read_text(encoding="utf-8")
    capsys.readouterr()


def test_conflicts_between_documents(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the two profiles part is a contradiction between their documents, settled by the question that lists both."""
    assert main(["sources", "--conflicts", "--spec", folder.as_posix(), "--format", "json"]) == 0
    cards = json.loads(capsys.readouterr().out)["conflicts"]["cards"]
    assert {(one["interpretation"], *map(tuple, one["statements"])) for one in cards} >= {
        ("Q-fee", ("L-1",), ("P-1",)),
        ("Q-badge", ("L-2",), ("P-3",)),
    }


def test_what_a_reader_must_know_stands_above_what_differs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The profiles by what they are called, and the note of each, whole."""
    told = "{id: bylaw, label: {en: the by-law}, note: {en: A copy by somebody else. No legal advice.},"
    named = replaced("profiles.yaml", "{id: bylaw,", told)
    folder = written(tmp_path / "permits", profiles=named)
    assert main(["diff", "--spec", folder.as_posix(), "--profile", "bylaw", "--profile-old", "leaflet", "--format", "markdown", "--lang", "en"]) == 1
    head, _, cards = capsys.readouterr().out.partition("What differs")
    assert "Where leaflet and the by-law differ" in head
    assert "A copy by somebody else. No legal advice." in head
    assert "under the by-law" in cards or "the by-law (" in cards


def test_what_becomes_of_a_decision_is_complete_without_saying_of_whom(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Between two profiles each way in which a decision changes is told once, with somebody who shows it; `--all` tells the groups in words."""
    folder = written(tmp_path / "permits", **MONEY)
    found = {}
    for wanted in ((), ("--all",)):
        asked = ["diff", "--spec", folder.as_posix(), "--profile", "bylaw", "--profile-old", "leaflet", "--format", "json", *wanted]
        assert main(asked) == 1
        told = json.loads(capsys.readouterr().out)
        found[wanted] = {one["name"]: one for one in told["decisions"]}
    short, whole = found[()], found[("--all",)]
    assert {name: one["change"] for name, one in short.items()} == {name: one["change"] for name, one in whole.items()}
    assert [one["complete"] for one in short.values()] == [one["complete"] for one in whole.values()]
    assert all(region["witness"] is not None and not region["description"] for one in short.values() for region in one["regions"])
    assert any(region["description"] for one in whole.values() for region in one["regions"])


# -- a person for whom the whole does what the question does

LATER = """- rule: fee-everybody
    decision: fee
    reading: {Q-badge: years}
    exception_to: [fee-full, fee-low, fee-low-years]
    when: [card, years < 2]
    then: low
    source: [L-2]
  - {rule: badge-no, decision: badge, then: false, source: [P-4]}"""
UNDONE = replaced("rules/all.yaml", "- {rule: badge-no, decision: badge, then: false, source: [P-4]}", LATER)
BESIDES = """interpretations:
  - {id: Q-alike, question: Who has a seat?, statements: [P-5, L-1], readings: {child: a child, none: nobody}, chosen: child, why: it is plain}
  - {id: Q-unsaid, question: In which colour?, statements: [L-2], not_expressible: there is no decision about it}"""


def test_somebody_whom_the_whole_treats_so_too() -> None:
    """With a card and no years the question of the fee makes a difference, and the whole makes none: somebody of the cases is shown, with three."""
    three = replaced("cases.yaml", "cases:", "cases:\n  - {case: three, person: {card: true, years: 3}, expect: {fee: low}, source: [P-1]}")
    found = parted(permits(rules=UNDONE, properties="", cases=three), "leaflet", "bylaw", Limits())
    fee = next(one for one in found.found if one.interpretation == "Q-fee")
    assert (fee.case, fee.affected.person) == ("three", {"card": True, "years": 3})
    assert [fee.affected.before["fee"].value, fee.affected.after["fee"].value, fee.theirs["fee"].value] == ["low", "full", "full"]
    alone = parted(permits(rules=UNDONE, properties="", cases=""), "leaflet", "bylaw", Limits())
    fee = next(one for one in alone.found if one.interpretation == "Q-fee")
    assert (fee.case, fee.affected.person, fee.theirs["fee"].value) == ("", {"card": True}, "low")


def test_what_makes_no_difference_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A question on which both bear and that both read alike, with the reading; one that nothing expresses, with the reason."""
    folder = written(tmp_path / "permits", interpretations=replaced("interpretations.yaml", "interpretations:", BESIDES))
    words = ["diff", "--spec", folder.as_posix(), "--profile", "bylaw", "--profile-old", "leaflet"]
    assert main([*words, "--lang", "en"]) == 1
    said = " ".join(capsys.readouterr().out.split())
    assert "1 question on which texts of both bear, and that leaflet and bylaw read alike: `Q-alike` Who has a seat? a child" in said
    assert "1 question of bylaw not compared" in said
    assert "`Q-unsaid` In which colour? there is no decision about it" in said
    main([*words, "--format", "json"])
    assert json.loads(capsys.readouterr().out)["no_parting"] == {"alike": ["Q-alike"], "not_expressible": ["Q-unsaid"]}
