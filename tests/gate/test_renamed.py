"""A decision under another name is a new one: what everybody gets is expected of it, so that nothing rides along with the name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import SPEC, Repository
from gate.test_by_a_cent import a_few_lines
from gate.test_guards import told
from regelproef.cli.main import main

Gate = Callable[..., tuple[int, dict[str, Any]]]
DECLARED = "reason: another name\nvocabulary: [fee, fees]\nexpects: [%s]\n"
SAME = "{decision: fees, then: before.fee}"


@pytest.fixture
def start(repository: Repository) -> str:
    """The rulebook without guards, which would tell of a decision that is gone."""
    a_few_lines(repository)
    for file in ("properties.yaml", "sources/s.yaml"):
        (repository.book / file).unlink()
    rules = (repository.book / "rules/r.yaml").read_text(encoding="utf-8")
    for each in ("D-1", "D-2", "D-3"):
        rules = rules.replace(f", source: [{each}]", "")
    repository.write("rules/r.yaml", rules)
    return repository.commit()


def renamed(repository: Repository, late: int = 9900) -> None:
    repository.edit("vocabulary.yaml", "  fee:", "  fees:")
    repository.edit("rules/r.yaml", "decision: fee,", "decision: fees,")
    repository.edit("rules/r.yaml", "then: 9900", f"then: {late}")


def test_what_it_was_before(repository: Repository, gate: Gate, start: str) -> None:
    """That it is the same under another name is said in one line, and proved."""
    renamed(repository)
    repository.write("changes/name.yaml", DECLARED % SAME)
    code, answer = gate(base=start)
    assert (code, told(answer, "declarations")) == (0, [])


@pytest.mark.parametrize(
    ("expects", "found"),
    [
        ("{decision: fees, when: [not poor], then: 5000}", "undeclared:fees"),
        ("{decision: fees, when: [not late], then: before.fee}", "undeclared:fees"),
        (SAME, "expectation:name:fees:expects1"),
        ("{decision: fees, when: [not late], then: before.fee}, {decision: fees, when: [late, not poor], then: 5000}", "undeclared:fees"),
    ],
)
def test_what_rides_along(repository: Repository, gate: Gate, start: str, expects: str, found: str) -> None:
    """Whoever is late and poor pays ten times as much: nobody may be left out, and he does not pay what he paid."""
    renamed(repository, 99900)
    repository.write("changes/name.yaml", DECLARED % expects)
    assert told(gate(base=start)[1], "declarations") == [found]


def test_a_number_that_is_said(repository: Repository, gate: Gate, start: str) -> None:
    """Whoever pays otherwise than before is named with what he pays, the others by what they paid."""
    renamed(repository, 99900)
    others = "{decision: fees, when: [not (poor and late)], then: before.fee}"
    repository.write("changes/name.yaml", DECLARED % f"{others}, {{decision: fees, when: [poor, late], then: 99900}}")
    assert told(gate(base=start)[1], "declarations") == []


@pytest.mark.parametrize("late", [9900, 99900])
def test_a_draft_says_what_everybody_gets(repository: Repository, gate: Gate, start: str, late: int) -> None:
    """What it was before, or what each rule gives."""
    renamed(repository, late)
    assert main(["gate", "--base", start, "--spec", SPEC, "--lang", "en", "--write-declaration", "name"]) == 0
    draft = (repository.book / "changes/name.yaml").read_text(encoding="utf-8")
    assert ("before.fee" in draft) == (late == 9900) and ("99900" in draft) == (late == 99900)
    repository.write("changes/name.yaml", draft.replace('reason: ""', "reason: another name"))
    assert gate(base=start)[0] == 0
