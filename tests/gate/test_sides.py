"""Which sides the gate can read, and how it answers when it cannot: exit code 2, a clear message, and nothing guessed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gate.repository import PERMIT, SPEC, Repository, make_repository
from regelproef.cli.main import main

Gate = Callable[..., tuple[int, dict[str, Any]]]


def told(answer: dict[str, Any]) -> str:
    return " ".join(f"{one['message']} {one['help'] or ''}" for step in answer["steps"] for one in step["findings"] if one["severity"] == "error")


def test_a_rulebook_that_does_not_load(repository: Repository, gate: Gate) -> None:
    """The place of the mistake is told, and nothing else is asked."""
    repository.edit(PERMIT, "when: [cars > 2]", "when: [carz > 2]")
    code, answer = gate()
    assert (code, answer["verdict"], [step["name"] for step in answer["steps"]]) == (2, "unusable", ["load"])
    place = answer["steps"][0]["findings"][0]["places"][0]
    assert (place["file"], place["column"]) == (f"{SPEC}/{PERMIT}", 12)
    assert "did you mean `cars`?" in told(answer)


def test_a_base_that_todays_language_cannot_read(repository: Repository, gate: Gate) -> None:
    """What the base cannot say is told with its place; the new side is still checked, and no effect is claimed."""
    repository.edit(PERMIT, "when: [cars > 2]", "when: [cars greater 2]")
    start = repository.commit()
    repository.edit(PERMIT, "when: [cars greater 2]", "when: [cars > 2]")
    code, answer = gate(base=start)
    assert code == 2
    assert {step["name"]: step["verdict"] for step in answer["steps"]} == {"load": "unusable", "check": "passed"}
    assert answer["steps"][0]["findings"][0]["places"][0]["file"] == f"{start}:{SPEC}/{PERMIT}"
    assert answer["diff"] is None


@pytest.mark.parametrize(
    ("declaration", "expected"),
    [
        ("reason: why\naffects: {permit: [carz == 3]}\n", "did you mean `cars`?"),
        ("reason: why\naffects: {permits: [cars == 3]}\n", "did you mean `permit`?"),
        ("reason: why\nafects: {permit: [cars == 3]}\n", "did you mean `affects`?"),
        ("reason: why\naffects: {permit: [before.fee_cent == 3]}\n", "null"),
        ("reason: why\naffects: {possible: [permit == granted]}\n", "permit"),
        ("reason: why\nexpects: [{decision: permit, then: granted_}]\n", "granted"),
        ("reason: why\nexpects: [{decision: permit, when: [cars == 3]}]\n", "then"),
        ("reason: why\nstatements: [P-33]\naffects: {permit: []}\n", "P-3"),
        ("reason: why\nvocabulary: [karren]\n", "karren"),
        ("reason: ' '\naffects: {permit: []}\n", "reason"),
        ("affects: {permit: []}\n", "reason"),
        ("reason: why\n", "neither"),
        ("- reason\n", "must be a mapping"),
        ("", "must be a mapping"),
        ("id: a b\nreason: why\naffects: {permit: []}\n", "a b"),
        ("reason: why\naffects: 3\n", "list"),
        ("reason: why\naffects: [3, {decision: [permit]}]\n", "mapping"),
    ],
)
def test_declarations_that_cannot_be_read(repository: Repository, gate: Gate, declaration: str, expected: str) -> None:
    """Each mistake in a declaration is told with the place and what was expected."""
    repository.write("changes/why.yaml", declaration)
    code, answer = gate()
    assert code == 2
    assert expected in told(answer)
    places = [place for one in answer["steps"][0]["findings"] for place in one["places"]]
    assert not declaration or places[0]["file"] == f"{SPEC}/changes/why.yaml"


def test_two_declarations_of_one_name(repository: Repository, gate: Gate) -> None:
    """An id stands for one declaration."""
    repository.write("changes/a.yaml", "id: one\nreason: why\naffects: {permit: []}\n")
    repository.write("changes/b.yaml", "id: one\nreason: why\naffects: {permit: []}\n")
    code, answer = gate()
    assert code == 2
    assert "`one` is already in use" in told(answer)


def test_a_shallow_clone_without_the_base(repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gate: Gate) -> None:
    """A clone that lacks the base says so, and how to get it."""
    repository.allow_a_third_car()
    start = repository.git("rev-parse", "main")
    repository.commit()
    shallow = tmp_path / "shallow"
    repository.git("clone", "-q", "--depth", "1", "--branch", "edit", repository.root.as_uri(), str(shallow))
    monkeypatch.chdir(shallow)
    code, answer = gate(base=start)
    assert code == 2
    assert "fetch-depth: 0" in told(answer)


def test_histories_that_have_nothing_in_common(repository: Repository, gate: Gate) -> None:
    """Two roots have no common start, so there is nothing to hold the change against."""
    repository.git("checkout", "-q", "--orphan", "other")
    repository.commit("another beginning")
    code, answer = gate()
    assert code == 2
    assert "no revision in common" in told(answer)


@pytest.mark.parametrize("base", ["nowhere", "--upload-pack=x", "main:no/such", "./missing", "", "main\nother", "HEAD:" + "../" * 5])
def test_a_base_that_is_not_there(repository: Repository, capsys: pytest.CaptureFixture[str], base: str) -> None:
    """An unknown or strange base ends in exit code 2."""
    code = main(["gate", f"--base={base}", "--spec", SPEC, "--lang", "en"])
    assert code == 2
    assert "Traceback" not in "".join(capsys.readouterr())
    assert repository.git("status", "--porcelain") == ""


def test_outside_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gate: Gate) -> None:
    """Without git there are still two folders to compare."""
    repository = make_repository(tmp_path / "one")
    shutil.rmtree(repository.root / ".git")
    shutil.copytree(repository.root / "spec", tmp_path / "two" / "spec")
    repository.allow_a_third_car(declaration="")
    monkeypatch.chdir(repository.root)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    assert gate(base=(tmp_path / "two" / SPEC).as_posix())[0] == 1
    assert gate(base="./" + SPEC)[0] == 0


def test_the_base_may_be_another_folder(repository: Repository) -> None:
    """A rulebook that moved names where it stood."""
    shutil.move(repository.root / "spec", repository.root / "rules")
    code = main(["gate", "--base", f"main:{SPEC}", "--spec", "rules/parking", "--lang", "en"])
    assert code == 0
    assert main(["gate", "--base", "main", "--spec", "rules/parking", "--lang", "en"]) == 2
