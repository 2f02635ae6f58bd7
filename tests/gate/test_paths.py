"""What is read elsewhere says the same wherever the command stands: paths are those of the repository."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from gate.repository import PERMIT, SPEC, Repository
from gate.test_reports import check_sarif
from regelproef.cli.main import main

STANDS = ((".", None), (".", SPEC), ("spec", None), (SPEC, None), (SPEC, "."), (f"{SPEC}/rules", None), ("spec", "./parking"))
KINDS = ("sarif", "junit", "markdown", "html")


def told(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    main([*words, "--lang", "en"])
    return capsys.readouterr().out


def at(repository: Repository, monkeypatch: pytest.MonkeyPatch, folder: str, spec: str | None) -> tuple[str, ...]:
    monkeypatch.chdir(repository.root / folder)
    return ("--spec", spec) if spec else ()


@pytest.mark.parametrize("kind", KINDS)
def test_check_says_the_same_from_anywhere(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    """From the top, below it, in the rulebook, and with --spec, also absolute and from outside."""
    repository.edit(PERMIT, "when: [cars > 2]", "when: [cars > 3]")
    answers = {told(capsys, "check", *at(repository, monkeypatch, *stand), "--format", kind) for stand in STANDS}
    monkeypatch.chdir(repository.root.parent)
    answers.add(told(capsys, "check", "--spec", str(repository.book), "--format", kind))
    answers.add(told(capsys, "check", "--spec", f"{repository.root.name}/{SPEC}", "--format", kind))

    assert len(answers) == 1
    (one,) = answers
    assert f"{SPEC}/rules/permit.yaml".replace("/", "/<wbr>" if kind == "html" else "/") in one
    assert str(repository.root) not in one


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("edit", ["cars > 3", "cars >"])
def test_the_gate_says_the_same_from_anywhere(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], kind: str, edit: str
) -> None:
    """A change that is undeclared, and one that cannot be read; the generated tests at the top too."""
    (repository.root / "generated_tests").mkdir()
    repository.edit(PERMIT, "cars > 2", edit)
    answers = {told(capsys, "gate", "--base", "main", *at(repository, monkeypatch, *stand), "--format", kind) for stand in (STANDS[0], *STANDS[3:])}

    assert len(answers) == 1
    assert f"{SPEC}/rules/permit.yaml".replace("/", "/<wbr>" if kind == "html" else "/") in answers.pop()


def test_people_read_paths_from_where_they_stand(repository: Repository, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """In a terminal a path can be opened from there."""
    repository.edit(PERMIT, "cars > 2", "cars > 3")
    words = at(repository, monkeypatch, "spec", None)
    places = re.findall(r"--> (\S+?):\d", told(capsys, "check", *words))

    assert places
    assert [place for place in places if not Path(place).is_file()] == []


def test_what_cannot_be_used_is_reported_too(repository: Repository, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """`check` of a rulebook that does not load writes its report, in the format and beside it, and ends with 2."""
    repository.edit(PERMIT, "cars > 2", "cars >")
    file = tmp_path / "check.sarif"

    assert main(["check", "--lang", "en", "--report", f"sarif={file}", "--format", "sarif"]) == 2
    assert file.read_text(encoding="utf-8") == capsys.readouterr().out
    assert [one["ruleId"] for one in check_sarif(json.loads(file.read_text(encoding="utf-8")))] == ["expression"]
    assert main(["check", "--lang", "en", "--report", f"junit={os.devnull}"]) == 2


def test_a_rulebook_at_the_top(repository: Repository, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Its files have no folder before them."""
    top = repository.root.parent / "own"
    (repository.book).rename(top)
    (top / ".git").mkdir()
    monkeypatch.chdir(top / "rules")
    path = top / PERMIT
    path.write_text(path.read_text(encoding="utf-8").replace("cars > 2", "cars > 3"), encoding="utf-8")
    results = check_sarif(json.loads(told(capsys, "check", "--format", "sarif")))

    assert {place["physicalLocation"]["artifactLocation"]["uri"].split("/")[0] for one in results for place in one["locations"]} <= {
        "rules",
        "sources",
        "amounts.yaml",
        "cases.yaml",
    }
