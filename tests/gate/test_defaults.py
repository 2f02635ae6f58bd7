"""A case is about its person with every fact: one that is not named has the default of its own version."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import Repository
from gate.test_by_a_cent import a_few_lines
from gate.test_guards import told

Gate = Callable[..., tuple[int, dict[str, Any]]]
CASES = "cases:\n  - {case: ordinary, person: {poor: true}, expect: {fee: 1000}, why: the ordinary one}\n"
DECLARED = "reason: another usual day\nvocabulary: [day]\n"
WEAKENED = "weakens: [{case: ordinary, reason: nobody asks on the old day}]\n"


@pytest.fixture
def start(repository: Repository) -> str:
    a_few_lines(repository)
    repository.write("cases.yaml", CASES)
    return repository.commit()


def another_default(repository: Repository) -> None:
    repository.edit("vocabulary.yaml", "default: 2025-03-01", "default: 2020-03-01")


def test_a_default_that_moves_a_case(repository: Repository, gate: Gate, start: str) -> None:
    """It would guard nobody of today any more, without a word of it changing."""
    another_default(repository)
    repository.write("changes/day.yaml", DECLARED)
    assert told(gate(base=start)[1]) == ["weakened:case:ordinary"]
    repository.write("changes/day.yaml", DECLARED + WEAKENED)
    assert gate(base=start)[0] == 0


def test_a_case_that_names_the_fact_from_now_on(repository: Repository, gate: Gate, start: str) -> None:
    """It is about the same person still, and then nothing is weakened."""
    another_default(repository)
    repository.edit("cases.yaml", "{poor: true}", "{poor: true, day: 2025-03-01}")
    repository.write("changes/day.yaml", DECLARED)
    code, answer = gate(base=start)
    assert (code, told(answer)) == (0, [])
    repository.write("changes/day.yaml", DECLARED + WEAKENED)
    assert told(gate(base=start)[1]) == ["overdeclared:day:case:ordinary"]


def test_a_case_that_names_it_already(repository: Repository, gate: Gate, start: str) -> None:
    """No default makes another person of it."""
    repository.edit("cases.yaml", "{poor: true}", "{poor: true, day: 2025-03-01}")
    begin = repository.commit()
    another_default(repository)
    repository.write("changes/day.yaml", DECLARED)
    code, answer = gate(base=begin)
    assert (code, told(answer)) == (0, []) and start != begin


def test_a_case_that_moves_along_with_the_outcome(repository: Repository, gate: Gate, start: str) -> None:
    """The default and what his case expects change together: the person of before is not corrected by another one."""
    repository.edit("vocabulary.yaml", "poor: {type: bool,", "poor: {type: bool, default: true,")
    repository.edit("cases.yaml", "person: {poor: true}, expect: {fee: 1000}", "person: {}, expect: {fee: 1000}")
    repository.write("changes/day.yaml", "reason: why\nvocabulary: [poor]\n")
    code, answer = gate(base=start)
    assert (code, told(answer)) == (0, [])  # the same person, told otherwise
    repository.edit("cases.yaml", "person: {}", "person: {poor: false}")
    repository.edit("cases.yaml", "fee: 1000", "fee: 5000")
    assert told(gate(base=start)[1]) == ["weakened:case:ordinary"]


@pytest.mark.parametrize(("default", "lost"), [("2025-03-01", []), ("2020-03-01", ["weakened:case:ordinary"])])
def test_a_fact_under_another_name(repository: Repository, gate: Gate, start: str, default: str, lost: list[str]) -> None:
    """Who does not name it has the default of the new name."""
    repository.edit("rules/r.yaml", "when: [poor],", "when: [poor, day >= 2020-01-02],")
    for file in ("properties.yaml", "sources/s.yaml"):
        (repository.book / file).unlink()
    begin = repository.commit()
    for file, old, new in (
        ("vocabulary.yaml", "reference_date: day", "reference_date: dated"),
        ("vocabulary.yaml", "  day: {", "  dated: {"),
        ("vocabulary.yaml", "default: 2025-03-01", f"default: {default}"),
        ("rules/r.yaml", "poor, day >=", "poor, dated >="),
    ):
        repository.edit(file, old, new)
    repository.write("changes/day.yaml", "reason: another name\nvocabulary: [day, dated]\n")
    assert [one for one in told(gate(base=begin)[1]) if ":case:" in one] == lost and start != begin
