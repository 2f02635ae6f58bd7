"""What the gate hands to other programs: JSON, Markdown, SARIF and JUnit, each well formed whatever a rulebook holds."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from gate.repository import PERMIT, SPEC, THIRD_CAR, Repository
from regelproef.cli.main import main

Told = Callable[..., str]
EVIL = "</summary><script>alert(1)</script> [x](http://e.org) | `code` @everyone #1 \\u001b[31mred\\u202e \\u0000"
LEVELS = {"none", "note", "warning", "error"}


@pytest.fixture
def told(repository: Repository, capsys: pytest.CaptureFixture[str]) -> Told:
    """The gate's answer in one format."""
    assert repository.book.is_dir()

    def run(kind: str, *words: str, lang: str = "en", base: str = "main") -> str:
        capsys.readouterr()
        main(["gate", "--base", base, "--spec", SPEC, "--lang", lang, "--format", kind, *words])
        return capsys.readouterr().out

    return run


def check_sarif(log: dict[str, Any]) -> list[dict[str, Any]]:
    """What SARIF 2.1.0 requires of the parts that are used; the results."""
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    assert set(log) == {"$schema", "version", "runs"}
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "regelproef"
    ids = [rule["id"] for rule in driver["rules"]]
    assert len(ids) == len(set(ids))
    assert all(rule["shortDescription"]["text"] for rule in driver["rules"])
    assert all(isinstance(one["executionSuccessful"], bool) for one in run["invocations"])
    for result in run["results"]:
        assert result["ruleId"] == ids[result["ruleIndex"]]
        assert result["level"] in LEVELS
        assert result["message"]["text"]
        assert all(isinstance(value, str) and value for value in result["partialFingerprints"].values())
        for location in [*result.get("locations", ()), *result.get("relatedLocations", ())]:
            physical = location["physicalLocation"]
            assert re.fullmatch(r"[A-Za-z0-9._~!$&'()*+,;=@/%-]+", physical["artifactLocation"]["uri"])
            region = physical["region"]
            assert region["startLine"] >= 1
            assert 1 <= region["startColumn"] < region["endColumn"]
    results: list[dict[str, Any]] = run["results"]
    return results


def test_sarif_of_an_undeclared_change(repository: Repository, told: Told) -> None:
    """Each finding is a result at its place, with the person in its message."""
    repository.allow_a_third_car(declaration="")
    results = check_sarif(json.loads(told("sarif")))
    undeclared = [one for one in results if one["ruleId"] == "undeclared"]
    assert len(undeclared) == 3
    assert undeclared[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == f"{SPEC}/{PERMIT}"
    assert "cars: 3" in undeclared[0]["message"]["text"]
    assert {one["level"] for one in undeclared} == {"error"}


def test_fingerprints_stay_when_lines_move(repository: Repository, told: Told) -> None:
    """The same finding has the same fingerprint wherever it stands; two findings never share one."""

    def prints() -> list[tuple[str, str]]:
        return [(one["ruleId"], *one["partialFingerprints"].values()) for one in check_sarif(json.loads(told("sarif")))]

    repository.allow_a_third_car(declaration="")
    before = prints()
    for file in ("rules/permit.yaml", "rules/money.yaml", "amounts.yaml"):
        path = repository.book / file
        path.write_text("# a comment\n\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert prints() == before
    assert len({print_ for _, print_ in before}) == len(before)


def test_sarif_of_accepted_and_unusable(repository: Repository, told: Told) -> None:
    """An accepted finding is suppressed with its reason; a rulebook that does not load is a result too, and the run no success."""
    repository.edit("cases.yaml", "permit: granted", "permit: refused")
    repository.write("accepted.yaml", "accepted:\n  - {id: 'case:default:permit', reason: known, until: 2026-06-30}\n")
    found = json.loads(told("json"))["steps"][1]["findings"]
    id_ = next(one["id"] for one in found if one["code"] == "case")
    repository.write("accepted.yaml", f"accepted:\n  - {{id: '{id_}', reason: known, until: 2026-06-30}}\n")
    repository.write("changes/known.yaml", f"reason: why\nweakens: [{{accepted: '{id_}', reason: why}}]\n")
    results = check_sarif(json.loads(told("sarif")))
    assert [one["suppressions"] for one in results if one["ruleId"] == "case"] == [[{"kind": "external", "justification": "known (2026-06-30)"}]]
    repository.edit(PERMIT, "cars > 2", "cars >")
    log = json.loads(told("sarif"))
    assert [one["ruleId"] for one in check_sarif(log)] == ["expression"]
    assert log["runs"][0]["invocations"] == [{"executionSuccessful": False, "exitCode": 2}]


def test_junit_counts_what_it_holds(repository: Repository, told: Told) -> None:
    """The counts of every suite are those of its cases, for a change that passes, fails, and cannot be read."""
    for declaration, edit in ((THIRD_CAR, "cars > 3"), ("", "cars > 3"), ("", "cars >")):
        repository.git("checkout", "-q", ".")
        repository.git("clean", "-fdq")
        repository.allow_a_third_car(declaration)
        repository.edit(PERMIT, "cars > 3", edit)
        root = ElementTree.fromstring(told("junit"))
        totals = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
        for suite in root:
            kinds = {"tests": "testcase", "failures": "testcase/failure", "errors": "testcase/error", "skipped": "testcase/skipped"}
            for name, path in kinds.items():
                assert int(suite.attrib[name]) == len(suite.findall(path))
                totals[name] += int(suite.attrib[name])
        assert totals == {name: int(root.attrib[name]) for name in totals}
        assert (totals["failures"] > 0, totals["errors"] > 0) == (declaration == "" and edit == "cars > 3", edit == "cars >")


@pytest.mark.parametrize("lang", ["nl", "fr", "en"])
def test_markdown_says_what_changes(repository: Repository, told: Told, lang: str) -> None:
    """Verdict, steps, person and place, in each language."""
    repository.allow_a_third_car(declaration="")
    words = told("markdown", lang=lang)
    assert words.startswith("## ❌")
    assert words.count("| ") > 8
    assert "cars: 3" in words
    assert f"`{SPEC}/{PERMIT}:" in words


@pytest.mark.parametrize("kind", ["text", "json", "markdown", "sarif", "junit"])
def test_texts_of_a_rulebook_become_no_markup(repository: Repository, told: Told, kind: str) -> None:
    """Markup, links, mentions and terminal escapes in a rulebook come out as plain text in every format."""
    repository.allow_a_third_car(declaration="")
    repository.edit("sources/town.yaml", "paraphrase: More than two cars means no permit.", f'paraphrase: "{EVIL}"')
    repository.edit("sources/town.yaml", "when: [cars > 3]", "when: [cars > 2]")
    words = told(kind)
    assert "script" in words
    assert not any(char in words for char in "\x1b\u202e\x00")
    if kind == "markdown":
        assert not re.search(r"(?<!\\)[<>@]script|(?<!\\)<script|(?<!\\)\[x|(?<!\\)@everyone", words)
    if kind == "sarif":
        texts = [one["message"]["text"] for one in check_sarif(json.loads(words))]
        assert not any(re.search(r"(?<!\\)\[x", one) for one in texts)
    if kind == "junit":
        assert ElementTree.fromstring(words).find(".//script") is None


def test_reports_are_written_beside_the_answer(repository: Repository, told: Told, tmp_path: Path) -> None:
    """One run writes every report that is asked for, the same as on standard output."""
    repository.allow_a_third_car()
    files = {kind: tmp_path / f"report.{kind}" for kind in ("json", "markdown", "sarif", "junit")}
    told("text", *(word for kind, file in files.items() for word in ("--report", f"{kind}={file}")))
    for kind, file in files.items():
        assert file.read_text(encoding="utf-8") == told(kind)


@pytest.mark.parametrize("word", ["sarif", "pdf=x", "=x", "sarif="])
def test_a_report_has_a_format_and_a_file(repository: Repository, capsys: pytest.CaptureFixture[str], word: str) -> None:
    """Anything else is a wrong use."""
    assert repository.book.is_dir()
    assert main(["gate", "--base", "main", "--spec", SPEC, "--lang", "en", "--report", word]) == 2
    assert "FORMAT=FILE" in capsys.readouterr().err


def test_what_a_report_is_written_to_stays_what_it_is(repository: Repository, told: Told, tmp_path: Path) -> None:
    """A link still points at its file, which holds the report; a device is still a device."""
    repository.allow_a_third_car()
    link, target, null = tmp_path / "link.json", tmp_path / "target.json", Path(os.devnull)
    target.write_text("old", encoding="utf-8")
    link.symlink_to(target)
    told("text", "--report", f"json={link}", "--report", f"json={null}")
    assert link.is_symlink() and json.loads(target.read_text(encoding="utf-8"))["command"] == "gate"
    assert null.is_char_device()


def test_notes_that_stood_at_the_base_are_folded(repository: Repository, told: Told) -> None:
    """Behind a line that counts them, and apart from a note that is new; JSON names both."""
    repository.edit("amounts.yaml", "amounts:\n", "amounts:\n  fee.new:\n    unit: cent\n    periods: [{from: 2020-01-01, unknown: nobody knows}]\n")
    said = {
        "en": "1 note that stood at the base already",
        "nl": "1 opmerking die al in de basis stond",
        "fr": "1 remarque qui existait déjà dans la base",
    }
    for lang, words in said.items():
        text, markdown, html = (told(kind, lang=lang) for kind in ("text", "markdown", "html"))
        assert words in text.splitlines() and text.count("fee.full") == 0 and "fee.new" in text
        assert f"<details><summary>{words}</summary>" in markdown and markdown.index("fee.new") < markdown.index(words) < markdown.index("fee.full")
        assert f"<summary>{words}</summary>" in html
    answer = json.loads(told("json"))
    assert answer["standing"] == ["amount-unknown:fee.full:2029-01-01"]
    assert len([one for step in answer["steps"] for one in step["findings"]]) == 3


@pytest.mark.parametrize(
    ("lang", "passed", "failed"),
    [
        ("en", "passed: the new version is sound ({count} proved, 1 note)", "the gate is shut: 3 errors"),
        ("nl", "geslaagd: de nieuwe versie is sluitend ({count} bewezen, 1 opmerking)", "de poort is dicht: 3 fouten"),
        ("fr", "réussi: la nouvelle version est cohérente ({count} prouvés, 1 remarque)", "la porte est fermée : 3 erreurs"),
    ],
)
def test_errors_and_notes_are_counted_apart(repository: Repository, told: Told, lang: str, passed: str, failed: str) -> None:
    """A step that passes has no findings: it has notes."""

    def sound() -> str:
        check = next(one for one in json.loads(told("json"))["steps"] if one["name"] == "check")
        assert check["proofs"] and len(check["findings"]) == 1
        return passed.format(count=len(check["proofs"]))

    assert sound() in told("text", lang=lang)
    repository.allow_a_third_car(declaration="")
    words = told("text", lang=lang)
    assert sound() in words and failed in words
    assert not [one for one in ("finding", "bevinding", "constat") if one in words.partition("\n\n")[0].replace("constatation", "")]


def test_a_report_is_written_where_it_says(repository: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A link that a change brings along leads nowhere, nor does a folder that is one; two reports need two files. Nothing is judged or written."""
    target = tmp_path / "target"
    target.mkdir()
    (target / "file").write_text("x", encoding="utf-8")
    (repository.root / "linked").symlink_to(target / "file")
    (repository.root / "folder").symlink_to(target)
    (repository.root / "nowhere").symlink_to(tmp_path / "new")
    one, other = str(repository.root / "linked"), ["--report", f"html={repository.root / 'x'}"]
    for words in (["json=linked"], [f"json={one}"], ["markdown=folder/file"], ["markdown=folder/new"], ["sarif=nowhere"], ["json=x", *other]):
        capsys.readouterr()
        assert main(["gate", "--base", "main", "--spec", SPEC, "--lang", "en", "--report", *words]) == 2, words
        assert re.search("is a link|two reports", capsys.readouterr().err)
    assert sorted(path.name for path in target.iterdir()) == ["file"]
    assert (target / "file").read_text(encoding="utf-8") == "x"
    assert not (tmp_path / "new").exists() and not (repository.root / "x").exists()
    assert main(["gate", "--base", "main", "--spec", SPEC, "--lang", "en", "--report", f"json={os.devnull}", "--report", f"html={os.devnull}"]) == 0
