"""What else a merge needs: the reference, the committed report and the tests of the rulebook, each a step that can be left out by name."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import PERMIT, SPEC, Repository
from regelproef.cli.main import main

Gate = Callable[..., tuple[int, dict[str, Any]]]
REFERENCE = """\
import regelproef

BOOK = regelproef.load("spec/parking")


def decide(facts):
    found = {name: one.value for name, one in regelproef.decide(BOOK, facts).items()}
    return {**found, "valid_until": found["valid_until"] and found["valid_until"].isoformat()}
"""


def verdicts(answer: dict[str, Any]) -> dict[str, str]:
    return {step["name"]: step["verdict"] for step in answer["steps"]}


@pytest.fixture
def complete(repository: Repository) -> Repository:
    """The repository with generated tests, a report, a reference and a test of its own; the base has them too."""
    (repository.root / "spec/town.py").write_text(REFERENCE, encoding="utf-8")
    (repository.root / "tests").mkdir()
    (repository.root / "tests/test_town.py").write_text("def test_town():\n    assert True\n", encoding="utf-8")
    assert main(["generate", "--spec", SPEC, "--python", "town:decide"]) == 0
    assert main(["report", "--spec", SPEC, "--lang", "en"]) == 0
    repository.commit()
    repository.git("branch", "-f", "main")
    return repository


def test_each_step_passes_fails_and_is_left_out(complete: Repository, gate: Gate) -> None:
    """What is up to date passes; what is not shuts the gate; what is named under --skip is left out, and says so."""
    words = ("--python", "town:decide", "--tests", "tests")
    code, answer = gate(*words)
    assert code == 0
    assert {name: verdicts(answer)[name] for name in ("generated", "reference", "report", "tests")} == dict.fromkeys(
        ("generated", "reference", "report", "tests"), "passed"
    )

    (complete.root / "spec/town.py").write_text(REFERENCE.replace("one.value for", '(one.value if name != "fee_cent" else 1) for'), encoding="utf-8")
    (complete.root / "reports/parking.en.md").write_text("old\n", encoding="utf-8")
    (complete.root / "tests/test_town.py").write_text("def test_town():\n    assert False\n", encoding="utf-8")
    code, answer = gate(*words)
    assert code == 1
    assert [verdicts(answer)[name] for name in ("reference", "report", "tests")] == ["failed"] * 3

    skipped = [word for name in ("reference", "report", "tests") for word in ("--skip", name)]
    code, answer = gate(*words, *skipped)
    assert code == 0
    assert [verdicts(answer)[name] for name in ("reference", "report", "tests")] == ["skipped"] * 3


def test_nothing_further_of_a_rulebook_that_is_not_sound(complete: Repository, gate: Gate) -> None:
    """The code of the change is not run before the rules themselves are in order."""
    complete.edit(PERMIT, "when: [cars > 2]", "when: [cars > 3]")
    code, answer = gate("--python", "town:decide", "--tests", "tests")
    assert code == 1
    assert [verdicts(answer)[name] for name in ("reference", "report", "tests")] == ["skipped"] * 3


def test_a_reference_that_cannot_be_had(complete: Repository, gate: Gate) -> None:
    """No module, or one that ends the process, is told and never a pass."""
    (complete.root / "spec/town.py").write_text("raise SystemExit(0)\n", encoding="utf-8")
    code, answer = gate("--python", "town:decide")
    assert code == 2 and verdicts(answer)["reference"] == "unusable"
    assert gate("--python", "town:decide", "--tests", "nowhere", "--skip", "reference")[0] == 1


CUT = "import pytest\n\n\ndef test_a():\n    pass\n\n\ndef test_b():\n    pytest.exit('enough', returncode=0)\n"
LONG = "import time\n\n\ndef test_a():\n    time.sleep(60)\n"


@pytest.mark.parametrize(("words", "options", "expected"), [(CUT, (), ("failed", 1)), (LONG, ("--budget", "12"), ("undecided", 3))])
def test_a_session_that_ends_before_its_tests(
    repository: Repository, gate: Gate, words: str, options: tuple[str, ...], expected: tuple[str, int]
) -> None:
    """Whatever it ends with: fewer tests ended than were collected. What the time of the command cuts off is undecided."""
    (repository.root / "trials").mkdir()
    (repository.root / "trials/test_trial.py").write_text(words, encoding="utf-8")
    code, answer = gate("--tests", "trials", *options)
    assert (verdicts(answer)["tests"], code) == expected


def test_a_reference_that_never_answers(repository: Repository, gate: Gate) -> None:
    """The time of the command bounds it too."""
    (repository.root / "spec/town.py").write_text(REFERENCE, encoding="utf-8")
    assert main(["generate", "--spec", SPEC, "--python", "town:decide"]) == 0
    start = repository.commit()
    (repository.root / "spec/town.py").write_text("def decide(facts):\n    while True:\n        pass\n", encoding="utf-8")
    code, answer = gate("--python", "town:decide", "--budget", "15", base=start)
    assert code == 3 and "undecided" in {verdicts(answer)["reference"], verdicts(answer)["generated"]}


def test_two_rulebooks_that_say_the_very_same(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """The tests at the top are of the first; the other does not miss them."""
    shutil.copytree(repository.book, repository.root / "spec/second")
    assert main(["generate", "--spec", SPEC]) == 0
    start = repository.commit()
    assert main(["gate", "--base", start, "--lang", "en"]) == 0
    assert main(["generate", "--spec", "spec/second"]) == 0
    repository.edit("vocabulary.yaml", "meaning: yearly income", "meaning: income of a year")
    (repository.book / "changes").mkdir()
    repository.write("changes/why.yaml", "reason: why\nweakens:\n  - words: fact/income_cent\n    reason: why\n")
    capsys.readouterr()
    assert main(["gate", "--base", start, "--lang", "en"]) == 1
    assert "generated tests `generated_tests`" in capsys.readouterr().out
