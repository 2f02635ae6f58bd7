"""A reference implementation beside the rules is asked, or it is said why not; one that the base had does not go without a word."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import Repository
from gate.test_further import REFERENCE, verdicts
from gate.test_guards import declare, told
from regelproef.cli.main import main

Gate = Callable[..., tuple[int, dict[str, Any]]]
SPEC = "spec/parking"
GONE = f"weakened:generated:{SPEC}/reference"
INIT = "reference/__init__.py"


@pytest.fixture
def start(repository: Repository) -> str:
    """A rulebook of one's own, with test persons and a reference."""
    repository.write(INIT, REFERENCE)
    assert main(["generate", "--spec", SPEC]) == 0
    return repository.commit()


def why(answer: dict[str, Any]) -> str:
    return str(next(one for one in answer["steps"] if one["name"] == "reference")["skipped"])


def test_it_is_asked_of_a_rulebook_of_ones_own(repository: Repository, gate: Gate, start: str) -> None:
    """Whether or not the generated tests are compared: each step is left out by its own name."""
    for words in ((), ("--skip", "generated"), ("--no-generated",)):
        code, answer = gate(*words, base=start)
        assert (code, verdicts(answer)["reference"]) == (0, "passed"), words
    repository.write(INIT, REFERENCE.replace("one.value for", '(one.value if name != "fee_cent" else 1) for'))
    for words in ((), ("--skip", "generated")):
        code, answer = gate(*words, base=start)
        assert (code, verdicts(answer)["reference"]) == (1, "failed"), words
    assert gate("--skip", "reference", base=start)[0] == 0


@pytest.mark.parametrize("how", ["gone", "emptied", "no decide", "a comment"])
def test_one_that_the_base_had(repository: Repository, gate: Gate, start: str, how: str) -> None:
    """It is missed by name, and nothing that another place has under that name is asked instead."""
    if how == "gone":
        shutil.rmtree(repository.book / "reference")
    else:
        repository.write(INIT, {"emptied": "\n", "no decide": "x = 1\n", "a comment": "# def decide(facts)\n"}[how])
    code, answer = gate("--skip", "generated", base=start)
    assert (code, told(answer)) == (1, [GONE])
    assert verdicts(answer).get("reference", "skipped") == "skipped"
    (finding,) = [one for step in answer["steps"] for one in step["findings"] if one["id"] == GONE]
    assert "reference implementation" in finding["message"]
    declare(repository, f"generated: {SPEC}/reference")
    assert gate("--skip", "generated", base=start)[0] == 0


def test_why_it_is_not_asked(repository: Repository, gate: Gate, start: str) -> None:
    """Nobody to ask about, or nothing that says how."""
    shutil.rmtree(repository.root / "generated_tests")
    declare(repository, "generated: generated_tests")
    assert "no generated test persons" in why(gate(base=start)[1])
    repository.git("mv", f"{SPEC}/{INIT}", f"{SPEC}/reference/town.py")
    assert "--python" in why(gate(base=start)[1])
