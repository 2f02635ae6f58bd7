"""How the gate says what it found: money as money, a parameter by its name, and what failed at the base as that."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from gate.repository import AMOUNTS, Repository

Gate = Callable[..., tuple[int, dict[str, Any]]]
PARAMETER = "parameters:\n  limit:\n    kind: number\n    meaning: many cars\n    periods: [{value: 3}, {from: 2040-01-01, value: %d}]\n"


def messages(answer: dict[str, Any]) -> list[str]:
    return [one["message"] for step in answer["steps"] for one in step["findings"] if one["severity"] == "error"]


def test_money_is_told_as_money(repository: Repository, gate: Gate) -> None:
    """As the headline does."""
    repository.edit(AMOUNTS, "value: 12050", "value: 13000")
    assert any("€120.50 → €130.00" in one for one in messages(gate()[1]))


def test_a_case_that_failed_and_is_put_right(repository: Repository, gate: Gate) -> None:
    """It is not the new rules under which it fails."""
    repository.edit("cases.yaml", "fee_cent: 12050", "fee_cent: 12051")
    start = repository.commit()
    repository.edit("cases.yaml", "fee_cent: 12051", "fee_cent: 12050")
    (told,) = messages(gate(base=start)[1])
    assert "failed under the rules of the base too" in told


def test_a_parameter_is_called_one(repository: Repository, gate: Gate) -> None:
    """An amount is another thing, though both are dated."""
    repository.write("parameters.yaml", PARAMETER % 4)
    repository.edit("properties.yaml", "when: [fee_cent is not null, fee_cent > 0]", "when: [fee_cent is not null, fee_cent > 0, cars < limit]")
    start = repository.commit()
    repository.write("parameters.yaml", PARAMETER % 5)
    assert any(one.startswith("parameter `limit`") for one in messages(gate(base=start)[1]))
