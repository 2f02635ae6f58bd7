"""Every finding has a place, whatever kind it is, and in what is read elsewhere the place is seen from the top of the repository."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from gate.test_reports import check_sarif
from golden.test_gate_answers import CASES, reply_of
from golden.test_messages import FILES, findings_of
from regelproef.answer.finding import Finding, Label, Severity, Verdict, load_error
from regelproef.answer.place import SourceFile, Span
from regelproef.answer.text import text
from regelproef.check.questions import CODES, CheckReport
from regelproef.load.which import from_top
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.check import Checked
from regelproef.report.content.places import moved, placed
from regelproef.report.content.several import Refused, Several
from regelproef.report.render.formats import FORMATS, render
from report.pages import book_of

MOVES = (("../book", "spec/book"), ("book", "spec/book"))
ELSEWHERE = ("markdown", "html", "sarif", "junit")


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return book_of("tests/rulebooks/parking")


def results(told: str) -> list[dict[str, Any]]:
    return check_sarif(json.loads(told))


def uris(told: str) -> list[str]:
    return [one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in results(told)]


def bare(code: str, *subject: str) -> Finding:
    return Finding(code, Severity.ERROR, text("undecided", what=code, reason="work"), subject, Verdict.UNDECIDED)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_whatever_does_not_load_has_a_place(path: Path) -> None:
    """Each kind of mistake of a rule author is a result at a file of the rulebook, from the top."""
    found = findings_of(path.read_text(encoding="utf-8"))
    told = uris(render("sarif", Refused("check", "book", found, moves=MOVES), "en"))

    assert len(told) == len(found)
    assert [uri for uri in told if not uri.startswith("spec/book/")] == []


@pytest.mark.parametrize("code", CODES)
def test_every_question_has_a_place(book: Rulebook, code: str) -> None:
    """One that points at nothing points at what it names, part of a rule or reading too, and where it names nothing at the vocabulary."""
    names = ((), ("permit",), ("many-cars.1", "x"), ("many-cars>centre-granted",), ("Q1=any",), ("fee.full", "full-fee"), ("P-3",), ("nothing",))
    reply = Checked(book, CheckReport(tuple(bare(code, *subject) for subject in names), (), 1))
    folder = "tests/rulebooks/parking"

    assert uris(render("sarif", reply, "en")) == [
        f"{folder}/vocabulary.yaml",
        f"{folder}/vocabulary.yaml",
        f"{folder}/rules/permit.yaml",
        f"{folder}/rules/permit.yaml",
        f"{folder}/interpretations.yaml",
        f"{folder}/amounts.yaml",
        f"{folder}/sources/town.yaml",
        f"{folder}/vocabulary.yaml",
    ]
    assert [place["file"] for one in json.loads(render("json", reply, "en"))["findings"] for place in one["places"]] == uris(
        render("sarif", reply, "en")
    )
    cases = ElementTree.fromstring(render("junit", reply, "en")).findall(".//testcase[@file]")
    assert len(cases) == len(names) and all(int(case.attrib["line"]) >= 1 for case in cases)


@pytest.mark.parametrize("name", CASES)
def test_every_finding_of_the_gate_has_a_place(name: str) -> None:
    """Passed, failed, undecided and unusable."""
    reply = reply_of(name)

    assert len(uris(render("sarif", reply, "en"))) == len(reply.findings)
    assert [one.id for one in reply.findings if not one.labels] == []


def test_a_place_in_a_revision_is_no_place_of_today() -> None:
    """The older file is told, and the vocabulary of today is where it is shown."""
    older = Span(SourceFile(f"{'a' * 40}:spec/book/world.yaml", "world: 3\n"), 7, 8)
    (found,) = placed((load_error("shape", older, text("shape-list", what="world")),), "book")
    told = render("sarif", Refused("gate", "book", (found,), moves=MOVES), "en")

    assert [label.span.path for label in found.labels] == [older.path, "book/vocabulary.yaml"]
    assert uris(told) == ["spec/book/vocabulary.yaml"]
    assert "a" * 40 in render("markdown", Refused("gate", "book", (found,)), "en")


def test_a_file_that_is_the_matter_is_the_place() -> None:
    """A generated file, and a file of the rulebook of which no text can be shown."""
    (generated,) = placed((Finding("generated", Severity.ERROR, text("generated", file="tests/x.csv"), ("tests/x.csv",)),), "book")
    (link,) = placed((load_error("folder", None, text("folder-link", file="book/rules/x.yaml")),), "book")
    (elsewhere,) = placed((load_error("folder", None, text("folder-missing", folder="nowhere")),), "book")

    assert [one.labels[0].span.path for one in (generated, link, elsewhere)] == ["tests/x.csv", "book/rules/x.yaml", "book/vocabulary.yaml"]


@pytest.mark.parametrize(
    ("path", "here", "top", "expected"),
    [
        ("./rules/x.yaml", ".", "spec/book", "spec/book/rules/x.yaml"),
        ("rules/x.yaml", "rules", ".", "x.yaml"),
        ("../book", "../book", "spec/book", "spec/book"),
        ("../bookish/x.yaml", "../book", "spec/book", "../bookish/x.yaml"),
        ("/a/b/x.yaml", "/a/b", "b", "b/x.yaml"),
    ],
)
def test_a_path_is_moved(path: str, here: str, top: str, expected: str) -> None:
    """What stands below a folder, and nothing beside it."""
    assert moved(path, ((here, top),)) == expected


def test_what_is_read_elsewhere_is_seen_from_the_top() -> None:
    """Places, what messages say, names and headings; for people and programs here, paths stay as they are from here."""
    place = Label(Span(SourceFile("../book/rules/x.yaml", "rule: x\n"), 0, 4))
    found = Finding("generated", Severity.ERROR, text("generated", file="../book/tests/x.csv"), ("../book/tests/x.csv",), labels=(place,))
    told = {kind: render(kind, Refused("gate", "../book", (found,), moves=MOVES), "en") for kind in FORMATS["gate"]}

    assert [kind for kind in ELSEWHERE if "../book" in told[kind] or "spec/book" not in told[kind]] == []
    assert [kind for kind in ("text", "json") if "spec/book" in told[kind] or "../book/rules/x.yaml" not in told[kind]] == []
    several = Several("gate", (("../book", Refused("gate", "../book", (found,), moves=MOVES)),), MOVES)
    assert "../book" not in render("markdown", several, "en") and "spec/book: regelproef" in render("junit", several, "en")


def test_an_absolute_place_is_a_whole_uri(book: Rulebook) -> None:
    """Where there is no repository a path may be absolute; it is never taken for one below the top."""
    place = Label(Span(SourceFile("/a b/x.yaml", "rule: x\n"), 0, 4))
    (result,) = json.loads(
        render("sarif", Checked(book, CheckReport((Finding("gap", Severity.ERROR, text("gap", decision="d"), labels=(place,)),), (), 1)), "en")
    )["runs"][0]["results"]

    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "file:///a%20b/x.yaml"}


def test_the_top_is_that_of_the_rulebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever one stands, through a link too; without a repository the folder stays what it is called."""
    (tmp_path / "repository/.git").mkdir(parents=True)
    (tmp_path / "repository/spec/book").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "repository")
    monkeypatch.chdir(tmp_path)

    assert from_top(tmp_path / "repository/spec/book", "x") == "spec/book"
    assert from_top(Path("link/spec/book"), "x") == "spec/book"
    assert from_top(tmp_path / "repository", "x") == "."
    assert from_top(tmp_path, "x") == "x"
    assert not re.search(r"\.\.", from_top(Path("repository/spec/../spec/book"), "x"))
