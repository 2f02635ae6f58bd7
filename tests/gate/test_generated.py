"""The gate and the generated tests: up to date, stale, edited by hand, absent, or left out on request."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gate.repository import PERMIT, SPEC, THIRD_CAR, Repository
from gate.test_guards import declare, told
from regelproef.cli.main import main
from regelproef.gate.generated import committed_reference

Gate = Callable[..., tuple[int, dict[str, Any]]]


def generated(answer: dict[str, Any]) -> tuple[str, list[str]]:
    """How that step ended, and the files it names."""
    step = next(one for one in answer["steps"] if one["name"] == "generated")
    return step["verdict"], [one["subject"][0] for one in step["findings"]]


def test_generated_tests_that_are_stale(repository: Repository, gate: Gate, capsys: pytest.CaptureFixture[str]) -> None:
    """What the rulebook generates passes, a fixture edited by hand does not, nor do those of an older rulebook."""
    assert main(["generate", "--spec", SPEC, "--lang", "en"]) == 0
    capsys.readouterr()
    assert generated(gate()[1]) == ("passed", [])
    fixtures = repository.root / "generated_tests/fixtures.jsonl"
    content = fixtures.read_text(encoding="utf-8")
    assert '"refused"' in content
    fixtures.write_text(content.replace('"refused"', '"granted"', 1), encoding="utf-8")
    code, answer = gate()
    assert (code, generated(answer)) == (1, ("failed", ["generated_tests/fixtures.jsonl"]))
    fixtures.write_text(content, encoding="utf-8")
    repository.allow_a_third_car(THIRD_CAR)
    code, answer = gate()
    assert code == 1
    assert "generated_tests/fixtures.jsonl" in generated(answer)[1]
    assert fixtures.read_text(encoding="utf-8") == content


def test_without_generated_tests(repository: Repository, gate: Gate) -> None:
    """Where there are none, or on request, the step is left out and says so; a folder that is named must exist."""
    assert generated(gate()[1]) == ("skipped", [])
    (repository.root / "generated_tests").mkdir()
    assert generated(gate("--no-generated")[1]) == ("skipped", [])
    assert generated(gate("--generated", "generated_tests")[1])[0] == "failed"
    assert main(["gate", "--base", "main", "--spec", SPEC, "--lang", "en", "--generated", "elsewhere"]) == 2


def test_no_tests_are_generated_from_an_unsound_rulebook(repository: Repository, gate: Gate) -> None:
    """A contradiction is told once, by the check."""
    (repository.root / "generated_tests").mkdir()
    repository.edit(PERMIT, "    exception_to: [centre-granted]\n    when: [cars > 2]", "    when: [cars > 2]")
    code, answer = gate()
    assert code == 1
    assert generated(answer) == ("skipped", [])


def test_the_callable_that_the_pytest_module_names(tmp_path: Path) -> None:
    """It is read, never run; anything unlike what is generated names none."""
    module = tmp_path / "test_fixtures.py"
    assert committed_reference(tmp_path) == ""
    module.write_text("import json\nfrom town.reference import decide as decide\n", encoding="utf-8")
    assert committed_reference(tmp_path) == "town.reference:decide"
    module.write_text("from os import system as run\nfrom .. import decide\n", encoding="utf-8")
    assert committed_reference(tmp_path) == ""


def test_a_draft_says_what_the_edit_does(repository: Repository, gate: Gate, capsys: pytest.CaptureFixture[str]) -> None:
    """The draft passes once a person has given the reason, and not before; then nothing is left to declare."""
    repository.allow_a_third_car(declaration="")
    words = ["gate", "--base", "main", "--spec", SPEC, "--lang", "en", "--write-declaration"]
    assert main([*words, "2026-third-car"]) == 0
    file = repository.book / "changes/2026-third-car.yaml"
    content = file.read_text(encoding="utf-8")
    assert "then: granted" in content
    assert "  - decision: [permit, fee_cent, valid_until]\n    when:\n      - cars == 3\n" in content
    assert gate()[0] == 2
    assert main([*words, "2026-third-car"]) == 2
    file.write_text(content.replace('reason: ""', "reason: the council allows it"), encoding="utf-8")
    assert gate()[0] == 0
    capsys.readouterr()
    assert main(words) == 0
    assert "nothing is left to declare" in capsys.readouterr().out
    assert [path.name for path in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("amounts.yaml", "value: 12050", "value: 12100"),
        ("rules/money.yaml", "2 * fee.full - 500", "2 * fee.full - 600"),
        ("rules/money.yaml", "date(year(day), 12, 31)\n", "date(year(day) + 1, 1, 31)\n"),
        ("rules/permit.yaml", "valid: {from: 2022-01-01}", "valid: {from: 2023-01-01}"),
        ("rules/permit.yaml", "then: waiting", "then: refused"),
        ("interpretations.yaml", "chosen: earlier", "chosen: any"),
        ("vocabulary.yaml", "default: ring", "default: centre"),
        ("world.yaml", "born <= day", "born < day"),
        ("rules/permit.yaml", "exception_to: [everybody-waits]", ""),
        ("vocabulary.yaml", "range: [0, 6]", "range: [0, 5]"),
        ("vocabulary.yaml", "range: [1920-01-01", "range: [1921-01-01"),
        ("vocabulary.yaml", "range: [1920-01-01", "range: [1919-01-01"),
    ],
)
def test_a_draft_of_any_edit_is_proved(repository: Repository, gate: Gate, file: str, old: str, new: str) -> None:
    """Whatever is edited, the draft of what it does holds."""
    repository.edit(file, old, new)
    assert main(["gate", "--base", "main", "--spec", SPEC, "--lang", "en", "--write-declaration"]) == 0
    draft = repository.book / "changes/draft.yaml"
    draft.write_text(draft.read_text(encoding="utf-8").replace('reason: ""', "reason: why"), encoding="utf-8")
    after = gate("--no-generated")[1]["steps"][2]
    assert (after["verdict"], [one for one in after["findings"] if one["severity"] == "error"]) == ("passed", [])
    assert len(after["proofs"]) >= 1


def test_a_draft_that_may_say_too_little_is_no_success(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """Where questions had no answer, that is said, and the exit code is that of undecided."""
    repository.allow_a_third_car(declaration="")
    assert main(["gate", "--base", "main", "--spec", SPEC, "--lang", "en", "--work", "0", "--write-declaration"]) == 3
    assert "undecided" in capsys.readouterr().out


def test_who_becomes_impossible_is_shown_where_the_fact_stands(repository: Repository, gate: Gate) -> None:
    """The finding points at the fact whose range was narrowed, not at a line of the world."""
    repository.edit("vocabulary.yaml", "range: [0, 6]", "range: [0, 5]")
    found = [one for step in gate("--no-generated")[1]["steps"] for one in step["findings"] if one["id"] == "undeclared:possible"]
    assert [[place["file"].rsplit("/")[-1] for place in one["places"]] for one in found] == [["vocabulary.yaml"]]


def test_what_the_generated_tests_try(repository: Repository, gate: Gate) -> None:
    """Tests of another reference, or of none, are what `generate` writes, and try something else than those of the base did."""
    words = ["generate", "--spec", SPEC, "--lang", "en"]
    assert main([*words, "--python", "town.reference:decide"]) == 0
    start = repository.commit()
    module = repository.root / "generated_tests/test_fixtures.py"
    for other in (["--python", "town.copy:decide"], []):
        repository.git("clean", "-qfd")
        module.unlink()
        assert main([*words, *other]) == 0
        code, answer = gate("--skip", "reference", base=start)
        assert (code, generated(answer), told(answer)) == (1, ("passed", []), ["weakened:generated:generated_tests/test_fixtures.py"])
    declare(repository, "generated: generated_tests/test_fixtures.py")
    assert told(gate("--skip", "generated", base=start)[1]) == []
