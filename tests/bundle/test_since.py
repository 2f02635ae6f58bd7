"""generate --since: who came, went or changed between a revision and now, and the edit that is why."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

import tiny
from regelproef.cli.main import main

VOCABULARY = """
language: en
facts:
  size: {type: int, range: [0, 99], default: 0, meaning: a number}
  age: {type: int, range: [0, 99], default: 0, meaning: another}
  member: {type: bool, default: false, meaning: a truth}
decisions:
  tall: {type: bool, meaning: by size}
  price: {type: int, meaning: by tall}
  old: {type: bool, meaning: by age}
"""
RULES = """
rules:
  - {rule: small, decision: tall, then: false}
  - {rule: large, decision: tall, when: size > 30, then: true, exception_to: small}
  - {rule: free, decision: price, then: 0}
  - {rule: paid, decision: price, when: tall, then: 7, exception_to: free}
  - {rule: young, decision: old, then: false}
  - {rule: aged, decision: old, when: age > 64, then: true, exception_to: young}
"""


def git(folder: Path, *words: str) -> None:
    subprocess.run(["git", "-c", "user.name=n", "-c", "user.email=n@example.org", *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a rulebook in `book` and its generated tests, committed; one stands in it."""
    git(tmp_path, "init", "-q")
    tiny.write(tmp_path / "book", vocabulary=VOCABULARY, rules=RULES)
    monkeypatch.chdir(tmp_path)
    assert main(["generate", "--spec", "book", "--lang", "en"]) == 0
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "before")
    return tmp_path


def since(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    capsys.readouterr()
    assert main(["generate", "--spec", "book", "--since", "HEAD", "--format", "json", *words]) == 0
    told = json.loads(capsys.readouterr().out)["since"]
    assert isinstance(told, dict)
    return told


def edit(repository: Path, file: str, before: str, after: str) -> None:
    path = repository / "book" / file
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def lines(repository: Path) -> dict[str, dict[str, Any]]:
    text = (repository / "generated_tests" / "fixtures.jsonl").read_text(encoding="utf-8")
    return {one["id"]: one for one in map(json.loads, text.splitlines())}


def test_nothing_changed(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Everybody is as they were."""
    assert since(capsys, "--check") == {
        "revision": "HEAD",
        "same": len(lines(repository)),
        "came": [],
        "went": [],
        "changed": [],
        "edits": [],
    }


def test_an_outcome_that_changes(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Another price changes just those who pay it, each with both outcomes, the deciding rule, and the edit of that rule alone."""
    before = lines(repository)
    edit(repository, "rules/d.yaml", "then: 7", "then: 8")
    edit(repository, "rules/d.yaml", "then: false}\n  - {rule: aged", "then: false, text: a word}\n  - {rule: aged")
    told = since(capsys)
    payers = {name for name, one in before.items() if one["decisions"]["price"] == 7}
    changed = {one["id"]: one for one in told["changed"]}
    assert payers and payers <= {*changed, *(one["id"] for one in told["went"])}
    for name in payers & changed.keys():
        step = changed[name]["decisions"]["price"]
        assert (step["before"], step["after"], step["rules"]["after"]) == (7, 8, ["paid"])
        assert [(one["kind"], one["name"], one["aspect"], one["before"], one["after"]) for one in changed[name]["causes"]] == [
            ("rule", "paid", "then", "7", "8")
        ]
    assert told["same"] == len(lines(repository)) - len(told["changed"]) - len(told["came"])


def test_a_limit_that_moves(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Persons at the limit move with it, for the rule that has it; what belongs to another decision stays, and nobody is without a reason."""
    edit(repository, "rules/d.yaml", "size > 30", "size > 40")
    told = since(capsys)
    moved = [*told["came"], *told["went"], *told["changed"]]
    assert any(one["facts"].get("size", {}).get("before") == 31 for one in told["changed"])
    for one in moved:
        assert [cause["name"] for cause in one["causes"]] == ["large"], one
    assert not {"aged/decides", "young/decides"} & {one["id"] for one in moved}


def test_what_is_new_in_the_vocabulary_moves_nobody(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A new fact and a new decision change every line, but of old persons neither facts that matter nor decisions that were there."""
    edit(repository, "vocabulary.yaml", "  member:", "  extra: {type: bool, default: false, meaning: new}\n  member:")
    edit(repository, "vocabulary.yaml", "  old:", "  more: {type: bool, meaning: new}\n  old:")
    edit(repository, "rules/d.yaml", "  - {rule: young", "  - {rule: most, decision: more, then: false}\n  - {rule: young")
    told = since(capsys)
    assert {(one["kind"], one["name"]) for one in told["edits"]} == {("fact", "extra"), ("decision", "more"), ("rule", "most")}
    assert all("extra" in one["facts"] and "more" in one["decisions"] for one in lines(repository).values())
    assert told["changed"] == told["went"] == [] and told["same"] > 0


def test_an_old_rulebook_that_cannot_be_read(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who changed is still told, and that no reason can be."""
    good = (repository / "book" / "rules" / "d.yaml").read_text(encoding="utf-8")
    edit(repository, "rules/d.yaml", "size > 30", "sise > 30")
    git(repository, "commit", "-q", "-a", "-m", "broken")
    (repository / "book" / "rules" / "d.yaml").write_text(good.replace("then: 7", "then: 8"), encoding="utf-8")
    told = since(capsys)
    assert told["edits"] is None and told["changed"] and all(one["causes"] == [] for one in told["changed"])
    assert main(["generate", "--spec", "book", "--since", "HEAD", "--lang", "en"]) == 0
    assert "no reason can be told" in capsys.readouterr().out


def test_people_read_the_edit_first(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The edit once, and below it whom it concerns, in each language."""
    edit(repository, "rules/d.yaml", "then: 7", "then: 8")
    for language, words in (("en", "persons since HEAD"), ("nl", "personen sinds HEAD"), ("fr", "personnes depuis HEAD")):
        main(["generate", "--spec", "book", "--since", "HEAD", "--check", "--lang", language])
        out = capsys.readouterr().out
        assert words in out and out.count("7 → 8") == 1 and "price: 7 -> 8" in out.replace(" :", ":")


def test_nobody_who_came_or_went_is_hidden(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """However many change for the same edit, each who came or went has a line."""
    edit(
        repository,
        "vocabulary.yaml",
        "  old:",
        "  size_class: {type: enum, values: [" + ", ".join(f"v{n}" for n in range(15)) + "], meaning: by size}\n  old:",
    )
    rules = "  - {rule: none, decision: size_class, then: v0}\n"
    rules += "".join(f"  - {{rule: r{n}, decision: size_class, when: size == {n}, then: v{n}, exception_to: none}}\n" for n in range(1, 15))
    edit(repository, "rules/d.yaml", "  - {rule: young", rules + "  - {rule: young")
    main(["generate", "--spec", "book", "--since", "HEAD", "--check", "--format", "json", "--lang", "en"])
    everybody = json.loads(capsys.readouterr().out)["since"]
    main(["generate", "--spec", "book", "--since", "HEAD", "--check", "--lang", "en"])
    out = capsys.readouterr().out
    assert len(everybody["came"]) > 10
    assert [line.split()[-1] for line in out.splitlines() if line.strip().startswith("came:")] == [one["id"] for one in everybody["came"]]


def test_a_reading_that_is_chosen_otherwise_is_one_edit(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In its file and in force: told once, also where persons change for it."""
    question = "interpretations:\n  - {id: Q1, question: q, statements: [], readings: {young: y, old: n}, chosen: young, status: lean, why: w}\n"
    (repository / "book" / "interpretations.yaml").write_text(question, encoding="utf-8")
    rule = "  - {rule: never, decision: old, when: age > 90, reading: {Q1: old}, then: false, exception_to: aged, source: []}\n"
    file = repository / "book" / "rules" / "d.yaml"
    file.write_text(file.read_text(encoding="utf-8").rstrip("\n") + "\n" + rule, encoding="utf-8")
    main(["generate", "--spec", "book"])
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "a question")
    edit(repository, "interpretations.yaml", "chosen: young", "chosen: old")
    told = since(capsys)
    assert [(one["kind"], one["name"], one["before"], one["after"]) for one in told["edits"]] == [("reading", "Q1", "young", "old")]
    assert told["changed"] or told["came"]


def test_without_tests_at_the_revision(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown revision, another folder, and fixtures that are none end with exit code 2, and nothing is written."""
    file = repository / "generated_tests" / "fixtures.jsonl"
    for words in (("--since", "nowhere"), ("--since", "HEAD", "--out", "other"), ("--since", "HEAD", "--out", "../outside")):
        assert main(["generate", "--spec", "book", "--lang", "en", *words]) == 2
    assert "no test persons in ../outside/fixtures.jsonl at HEAD" in capsys.readouterr().err
    assert not (repository / "other").exists()
    file.write_text("nonsense\n", encoding="utf-8")
    git(repository, "commit", "-q", "-a", "-m", "nonsense")
    edit(repository, "rules/d.yaml", "then: 7", "then: 8")
    assert main(["generate", "--spec", "book", "--lang", "en", "--since", "HEAD"]) == 2
    assert "line 1 of HEAD:generated_tests/fixtures.jsonl" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == "nonsense\n"
