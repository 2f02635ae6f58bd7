"""Statements that the rules need not bear out: one that they deny says just as much as before; one that begins to guard takes nothing away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import TOWN, Repository
from gate.test_guards import told

Gate = Callable[..., tuple[int, dict[str, Any]]]
LEAFLET = "sources/leaflet.yaml"
WHEN, THEN = "when: [permit == granted, cars == 2, fee.full is not null]", "then: [fee_cent is not null, fee_cent == 2 * fee.full]"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (THEN, "then: [fee_cent is not null, fee_cent == 2 * fee.full, fee_cent == 1]", ["weakened:statement:L-1"]),
        (WHEN, "when: [permit == granted, fee.full is not null]", ["weakened:statement:L-1"]),
        (WHEN, "when: [permit == granted, cars == 2, zone == ring, fee.full is not null]", ["weakened:statement:L-1"]),
        (WHEN, "when: [cars == 2, permit == granted, fee.full is not null]", []),
        (WHEN, "when: [permit == granted, cars >= 2, cars <= 2, fee.full is not null]", []),
    ],
    ids=["then-stronger", "when-wider", "when-narrower", "other-order", "same-otherwise"],
)
def test_a_superseded_statement(repository: Repository, gate: Gate, old: str, new: str, expected: list[str]) -> None:
    """One that says more is denied more easily, so that the next edit may make the rules what it said."""
    repository.edit(LEAFLET, old, new)
    assert told(gate()[1]) == expected


def test_a_statement_that_begins_to_guard(repository: Repository, gate: Gate) -> None:
    """Only what people are told of it changes: its reason goes."""
    says = "    says:\n      when: [cars > 3]\n      then: [permit != granted]\n"
    repository.edit(LEAFLET, "    fate: informational\n    reason: it decides nothing\n", f"    fate: claim\n{says}")
    assert told(gate()[1]) == ["weakened:words:statement/L-4"]


def test_rule_and_claim_guard_alike(repository: Repository, gate: Gate) -> None:
    """Both must follow from the rules; which says less is told still."""
    old = "    fate: rule\n    says:\n      when: [cars > 2]"
    repository.edit(TOWN, old, old.replace("rule", "claim"))
    assert told(gate()[1]) == []
    repository.edit(TOWN, "when: [cars > 2]", "when: [cars > 3]")
    assert told(gate()[1]) == ["weakened:statement:P-3"]
