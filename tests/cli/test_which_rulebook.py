"""Every command takes the rulebook at hand and says which; check and gate judge several, the others ask which is meant."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from regelproef.cli.main import main
from regelproef.report.content.several import Refused, Several

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
PERMIT = "rules/permit.yaml"
ONE = {
    "decide": (),
    "explain": (),
    "generate": (),
    "mutate": (),
    "report": (),
    "sources": (),
    "conform": ("--command", "cat"),
    "diff": ("HEAD",),
    "gate": ("--base", "HEAD", "--write-declaration"),
}


@dataclass(frozen=True)
class Ended(Refused):
    """A reply of any exit code."""

    code: int = 0

    @property
    def exit_code(self) -> int:
        return self.code


@pytest.fixture
def top(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The top of a repository with the rulebooks spec/one and spec/two, in which one stands."""
    for name in ("one", "two"):
        shutil.copytree(PARKING, tmp_path / "spec" / name)
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "one")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def git(folder: Path, *words: str) -> None:
    who = ("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(folder), *who, *words], check=True, capture_output=True)


def edit(book: Path, old: str, new: str) -> None:
    path = book / PERMIT
    content = path.read_text(encoding="utf-8")
    assert old in content
    path.write_text(content.replace(old, new), encoding="utf-8")


def as_json(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any]]:
    capsys.readouterr()
    code = main([*words, "--lang", "en", "--format", "json"])
    shown = capsys.readouterr()
    assert shown.err == ""
    return code, json.loads(shown.out)


# -- one --------------------------------------------------------------------------------------------------------------------------


def test_a_change_where_one_stands_is_what_is_judged(top: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Never a packaged copy, from the top of a clone or from within."""
    shutil.rmtree(top / "spec" / "two")
    edit(top / "spec" / "one", "when: [cars > 2]", "when: [cars > 2, cars < 2]")
    for here, root in ((".", "spec/one"), ("spec/one", "."), ("spec/one/rules", "..")):
        monkeypatch.chdir(top / here)
        code, answer = as_json(capsys, "check", "--only", "dead-rule")
        assert (code, answer["verdict"], answer["rulebook"]["root"]) == (1, "findings", root)


@pytest.mark.parametrize(("language", "words"), [("en", "rulebook: spec/one"), ("nl", "regelboek: spec/one"), ("fr", "recueil de règles : spec/one")])
def test_standard_error_says_which(language: str, words: str, top: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line where nobody named it, none where somebody did; standard output is the same."""
    shutil.rmtree(top / "spec" / "two")
    assert main(["check", "--lang", language]) == 0
    chosen = capsys.readouterr()
    assert main(["check", "--lang", language, "--spec", "spec/one"]) == 0
    named = capsys.readouterr()
    assert words in chosen.err and chosen.err.count("\n") == 1
    assert (named.out, named.err) == (chosen.out, "")


def test_the_packaged_one_is_taken_in_the_first_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Where there is none at all."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    assert main(["check", "--only", "world-impossible", "--lang", "en"]) == 0
    assert capsys.readouterr().err.startswith("regelproef: no rulebook stands here, so the packaged one was taken: ")


@pytest.mark.parametrize("command", ONE)
def test_where_one_is_needed_several_are_wrong_use(
    command: str, top: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The choices are named, and nothing is written."""
    fixtures = top / "generated_tests" / "fixtures.jsonl"
    fixtures.parent.mkdir()
    fixtures.write_text('{"id": "a", "facts": {}, "decisions": {"permit": "waiting"}}\n', encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", None)
    before = sorted(path for path in top.rglob("*") if ".git" not in path.parts)
    assert main([command, *ONE[command], "--lang", "en"]) == 2
    told = capsys.readouterr().err
    assert "spec/one, spec/two" in told and "--spec" in told
    assert sorted(path for path in top.rglob("*") if ".git" not in path.parts) == before


def test_settings_that_are_wrong_end_every_command(top: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2, with the file and the line; --spec needs none."""
    (top / "pyproject.toml").write_text("[tool.regelproef]\nrulebooks = [\n= \n", encoding="utf-8")
    assert main(["check", "--lang", "en"]) == 2
    assert "pyproject.toml:3:" in capsys.readouterr().err
    assert main(["explain", "--spec", "spec/one"]) == 0


# -- several ----------------------------------------------------------------------------------------------------------------------


def test_check_judges_each_under_its_heading(top: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is wrong with one stands under its own heading."""
    edit(top / "spec" / "two", "when: [cars > 2]", "when: [cars > 2, cars < 2]")
    assert main(["check", "--lang", "en"]) == 1
    out = capsys.readouterr().out
    assert out.index("\nspec/one\n") < out.index("spec/one: sound") < out.index("\nspec/two\n") < out.index("spec/two: not sound")
    assert "spec/two/rules/permit.yaml" in out and "spec/one/rules/permit.yaml" not in out


def test_check_in_one_json_document(top: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The worst verdict over all, and each one's ordinary document."""
    edit(top / "spec" / "two", "when: [cars > 2]", "when: [cars > 2, cars < 2]")
    code, answer = as_json(capsys, "check")
    assert (code, answer["format"], answer["command"], answer["rulebook"], answer["readings"], answer["verdict"]) == (
        1,
        2,
        "check",
        None,
        {},
        "findings",
    )
    assert answer["rulebooks"] == [as_json(capsys, "check", "--spec", f"spec/{name}")[1] for name in ("one", "two")]


@pytest.mark.parametrize(
    ("wrong", "more", "expected", "verdict"),
    [
        ({}, (), 0, "sound"),
        ({}, ("--work", "0"), 3, "undecided"),
        ({"one": "finding"}, (), 1, "findings"),
        ({"one": "finding", "two": "unusable"}, (), 2, "unusable"),
        ({"one": "unusable"}, ("--work", "0"), 2, "unusable"),
    ],
)
def test_the_worst_decides(
    wrong: dict[str, str], more: tuple[str, ...], expected: int, verdict: str, top: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The others are judged all the same."""
    for name, what in wrong.items():
        if what == "unusable":
            (top / "spec" / name / "propertys.yaml").touch()
        else:
            edit(top / "spec" / name, "when: [cars > 2]", "when: [cars > 2, cars < 2]")
    code, answer = as_json(capsys, "check", *more)
    assert (code, answer["verdict"]) == (expected, verdict)
    assert [one["rulebook"]["root"] for one in answer["rulebooks"]] == ["spec/one", "spec/two"]


@pytest.mark.parametrize("codes", tuple(permutations((0, 1, 2, 3), 2)))
def test_of_two_exit_codes_the_worse(codes: tuple[int, int]) -> None:
    """2 if any could not be used, else 1, else 3, else 0."""
    several = Several("check", tuple((str(code), Ended("check", "", (), code)) for code in codes))
    assert several.exit_code == next(code for code in (2, 1, 3, 0) if code in codes)


def test_every_format_holds_all(top: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """SARIF, JUnit, Markdown and HTML in one file each; ids of a page stand once."""
    edit(top / "spec" / "one", "when: [cars > 2]", "when: [cars > 2, cars < 2]")
    (top / "spec" / "two" / "propertys.yaml").touch()
    shown = {}
    for kind in ("sarif", "junit", "markdown", "html"):
        assert main(["check", "--lang", "en", "--format", kind]) == 2
        shown[kind] = capsys.readouterr().out
    (run,) = json.loads(shown["sarif"])["runs"]
    places = {one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in run["results"] if "locations" in one}
    assert {"spec/one/rules/permit.yaml", "spec/two/propertys.yaml"} <= places and run["invocations"][0]["exitCode"] == 2
    assert [suite.get("name") for suite in ET.fromstring(shown["junit"])] == ["spec/one: regelproef.check", "spec/two: regelproef.check"]
    assert shown["markdown"].startswith("## ❌ 2 rulebooks") and "### spec/one" in shown["markdown"] and "### spec/two" in shown["markdown"]
    ids = [part.split('"')[0] for part in shown["html"].split(' id="')[1:]]
    assert len(ids) == len(set(ids)) and "propertys.yaml" in shown["html"]


def test_the_gate_judges_each(top: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A change in one is found, the other passes; reports hold both."""
    edit(top / "spec" / "two", "when: [cars > 2]", "when: [cars > 3]")
    code, answer = as_json(capsys, "gate", "--base", "main", "--report", "markdown=gate.md")
    assert (code, answer["verdict"], [one["verdict"] for one in answer["rulebooks"]]) == (1, "failed", ["passed", "failed"])
    told = (top / "gate.md").read_text(encoding="utf-8")
    assert told.startswith("## ❌") and told.index("### spec/one") < told.index("### spec/two")


@pytest.mark.usefixtures("top")
@pytest.mark.parametrize("words", [("--base", "main:spec/one"), ("--base", "./spec/one"), ("--base", "main", "--generated", "generated_tests")])
def test_what_belongs_to_one_stands_for_no_other(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """A folder as base, or of generated tests, asks which rulebook is meant."""
    assert main(["gate", *words, "--lang", "en"]) == 2
    assert "spec/one, spec/two" in capsys.readouterr().err


def test_the_gate_lists_what_was_read(top: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And what stands beside it, also where the rules cannot be used."""
    book = top / "spec" / "one"
    (book / "README.md").touch()
    files = sorted(path.relative_to(PARKING).as_posix() for path in PARKING.rglob("*.yaml"))
    _, answer = as_json(capsys, "gate", "--base", "main", "--spec", "spec/one")
    assert answer["files"] == {"read": files, "beside": ["README.md"]}
    main(["gate", "--base", "main", "--spec", "spec/one", "--lang", "en"])
    out = capsys.readouterr().out
    assert f"{len(files)} files read" in out and "no part of the rules: README.md" in out
    edit(book, "cars > 2", "carz > 2")
    assert as_json(capsys, "gate", "--base", "main", "--spec", "spec/one")[1]["files"]["read"] == files
