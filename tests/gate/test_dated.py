"""A guard that reads an amount or a parameter says what it said, also where that comes to something else from now on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import Repository
from gate.test_by_a_cent import PROPERTIES, RULES, SOURCE, VOCABULARY
from gate.test_guards import told

Gate = Callable[..., tuple[int, dict[str, Any]]]
FACTS = ("  late: {", "  kids: {type: int, range: [0, 6], default: 1, meaning: children}\n  late: {")
DERIVED = (
    "decisions:",
    "derived:\n  big: {value: kids >= limit, meaning: has many children}\ndecisions:\n  deposit: {type: money, meaning: deposit}",
)
DEPOSIT = """\
  - {rule: usually, decision: deposit, then: cap, source: [D-2]}
  - {rule: for-big, decision: deposit, exception_to: [usually], when: [big], then: 7000, source: [D-2]}
  - {rule: old, decision: deposit, exception_to: [for-big], valid: {until: 2024-12-31}, when: [kids >= older], then: old, source: [D-2]}
"""
CAP, OLD, OLDER = "  cap: {%s 1000}]}\n", "  old: {%s 1000}]}\n", "  older: {kind: number, %s 5}]}\n"
WITH_UNIT = "unit: cent, meaning: m, periods: [{certainty: public, from: 2020-01-01, value:"
WITH_KIND = "meaning: m, periods: [{certainty: public, value:"
AMOUNTS = f"amounts:\n{CAP % WITH_UNIT}{OLD % WITH_UNIT}"
PARAMETERS = f"parameters:\n  limit: {{kind: number, {WITH_KIND} 3}}]}}\n{OLDER % WITH_KIND}"
GUARDS = """\
  - {property: below-cap, text: t, when: [poor, not late], then: [fee <= cap]}
  - {property: below-old, text: t, when: [poor, not late], then: [fee <= old]}
  - {property: older-cheap, text: t, when: [poor, not late, kids >= older], then: [fee <= 1000]}
  - {property: big-cheap, text: t, when: [poor, not late, big], then: [fee <= 1000]}
  - {property: as-it-is, text: t, when: [not big, day >= 2025-01-01], then: [deposit == cap]}
  - {property: plain, text: t, when: [poor, not late], then: [fee <= 1001]}
"""
MOVED = (WITH_UNIT + " 1000}]}\n  old", WITH_UNIT + " 1000, until: 2024-12-31}, {certainty: public, from: 2025-01-01, value: 99900}]}\n  old")


@pytest.fixture
def start(repository: Repository) -> str:
    """Guards that read an amount and a parameter of a decision, and of days on which no rule is in force."""
    repository.git("rm", "-rq", ".")
    repository.write("vocabulary.yaml", VOCABULARY.replace(*FACTS).replace(*DERIVED))
    repository.write("rules/r.yaml", RULES + DEPOSIT)
    repository.write("sources/s.yaml", SOURCE)
    repository.write("properties.yaml", PROPERTIES + GUARDS)
    repository.write("amounts.yaml", AMOUNTS)
    repository.write("parameters.yaml", PARAMETERS)
    return repository.commit()


FROM_2025 = ", until: 2024-12-31}, {certainty: public, from: 2025-01-01, value: 99900}]}"
SEVEN = "5}, {certainty: public, from: 2025-01-01, value: 7}]}"


@pytest.mark.parametrize(
    ("file", "old", "new", "lost"),
    [
        ("amounts.yaml", OLD % WITH_UNIT, OLD.replace("}]}", FROM_2025) % WITH_UNIT, "below-old"),
        ("parameters.yaml", OLDER % WITH_KIND, OLDER.replace("5}]}", SEVEN) % WITH_KIND, "older-cheap"),
    ],
)
def test_on_days_on_which_no_rule_reads_it(repository: Repository, gate: Gate, start: str, file: str, old: str, new: str, lost: str) -> None:
    """No outcome changes, and what guards them allows more."""
    repository.edit(file, old, new)
    code, answer = gate(base=start)
    assert code == 1
    assert [one for one in told(answer) if "property" in one] == [f"weakened:property:{lost}"]


def test_an_amount_of_another_decision(repository: Repository, gate: Gate, start: str) -> None:
    """The deposit moves and is declared; the bound on the fee moves with it, and that is told; what is said of the deposit itself follows."""
    repository.edit("amounts.yaml", *MOVED)
    repository.write("changes/cap.yaml", "reason: why\naffects: {deposit: [day >= 2025-01-01]}\n")
    assert [one for one in told(gate(base=start)[1]) if "property" in one] == ["weakened:property:below-cap"]


def test_a_limit_of_another_decision(repository: Repository, gate: Gate, start: str) -> None:
    """Whoever is not big any more has another deposit, and the fee that was bounded for him is not bounded any more."""
    repository.edit("parameters.yaml", f"limit: {{kind: number, {WITH_KIND} 3}}", f"limit: {{kind: number, {WITH_KIND} 4}}")
    repository.write("changes/limit.yaml", "reason: why\naffects: {deposit: [kids == 3]}\n")
    assert [one for one in told(gate(base=start)[1]) if "property" in one] == ["weakened:property:big-cheap"]


@pytest.mark.parametrize(
    "guard",
    [
        "when: [poor, not late, limit == 3], then: [fee <= 1001]",
        "when: [poor, not late, limit at 2026-01-01 == limit], then: [fee <= 1001]",
        "when: [poor, not late], then: ['fee <= 1001 or limit >= 4']",
        "when: [poor, not late, limit < 5], then: [fee <= 1001]",
        "when: [poor, not late, still], then: [fee <= 1001]",
    ],
)
def test_a_condition_that_holds_at_the_value_of_today(repository: Repository, gate: Gate, start: str, guard: str) -> None:
    """It says the same until the parameter moves."""
    if "still" in guard:
        repository.edit("vocabulary.yaml", "derived:", "derived:\n  still: {value: limit == 3, meaning: m}")
    repository.edit("properties.yaml", "when: [poor, not late], then: [fee <= 1001]", guard)
    assert "weakened:property:plain" in told(gate(base=start)[1])


def test_periods_that_are_cut_otherwise(repository: Repository, gate: Gate, start: str) -> None:
    """The same value on every day is the same."""
    repository.edit("amounts.yaml", MOVED[0], MOVED[1].replace("99900", "1000"))
    assert [one for one in told(gate(base=start)[1]) if "property" in one] == []
