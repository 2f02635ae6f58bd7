"""A change that adds a rulebook is judged: everything in it is new, and nothing else may pass for new."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import SPEC, Repository
from gate.test_guards import told
from regelproef.cli.main import main

Gate = Callable[..., tuple[int, dict[str, Any]]]
NEW = "spec/other"


@pytest.fixture
def added(repository: Repository) -> Repository:
    shutil.copytree(repository.book, repository.root / NEW)
    return repository


def write(repository: Repository, name: str, words: str) -> None:
    path = repository.root / NEW / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(words, encoding="utf-8")


DECLARED = """\
reason: the town has another rulebook
vocabulary: [permit, fee_cent, valid_until]
expects:
  - {decision: permit, when: [cars > 2, not disabled_card], then: refused}
  - {decision: fee_cent, when: [permit == waiting], then: 0}
  - {decision: valid_until, when: [permit == refused], then: null}
"""


def test_every_decision_is_new(added: Repository, gate: Gate, capsys: pytest.CaptureFixture[str]) -> None:
    """Each is named, with what somebody gets; the verdict says that nothing stood before."""
    code, answer = gate(spec=NEW)
    assert (code, answer["is_new"]) == (1, True)
    assert {"undeclared:permit", "undeclared:fee_cent", "undeclared-vocabulary:permit"} <= set(told(answer, "declarations"))
    write(added, "changes/new.yaml", DECLARED)
    code, answer = gate(spec=NEW)
    assert (code, told(answer), answer["weakened"]) == (0, [], [])
    capsys.readouterr()
    assert main(["gate", "--base", "main", "--lang", "en"]) == 0  # both are judged
    assert "this rulebook is new" in capsys.readouterr().out
    write(added, "changes/new.yaml", DECLARED.replace("then: refused", "then: granted"))
    assert told(gate(spec=NEW)[1], "declarations") == ["expectation:new:permit:expects1"]


def test_a_draft_of_a_new_rulebook(added: Repository, gate: Gate) -> None:
    """Says what the default person gets, and opens the gate once it has a reason."""
    assert main(["gate", "--base", "main", "--spec", NEW, "--lang", "en", "--write-declaration", "new"]) == 0
    words = (added.root / NEW / "changes/new.yaml").read_text(encoding="utf-8")
    write(added, "changes/new.yaml", words.replace('reason: ""', "reason: another rulebook"))
    assert gate(spec=NEW)[0] == 0


def test_nothing_of_it_was_accepted_before(added: Repository, gate: Gate) -> None:
    """What it accepts is accepted anew, for a year at most; an unsound one does not pass."""
    write(added, "changes/new.yaml", DECLARED)
    cases = (added.root / NEW / "cases.yaml").read_text(encoding="utf-8")
    write(added, "cases.yaml", cases.replace("permit: granted", "permit: refused"))
    write(added, "accepted.yaml", "accepted:\n  - {id: 'case:default:permit', reason: known, until: 2026-06-30}\n")
    code, answer = gate("--date", "2026-01-05", spec=NEW)
    assert code == 1 and told(answer) == ["weakened:accepted:case:default:permit"] and told(answer, "check") == ["case:default:permit"]


def test_a_rulebook_that_moves_is_not_new(repository: Repository, gate: Gate, capsys: pytest.CaptureFixture[str]) -> None:
    """Under another name it would be compared with nothing; the gate names what to compare it with."""
    (repository.root / SPEC).rename(repository.root / NEW)
    capsys.readouterr()
    assert main(["gate", "--base", "main", "--spec", NEW, "--lang", "en"]) == 2
    assert f"--base main:{SPEC}" in capsys.readouterr().out
    assert gate(base=f"main:{SPEC}", spec=NEW)[0] == 0
    repository.commit()
    assert gate(base="nowhere", spec=NEW)[0] == 2
