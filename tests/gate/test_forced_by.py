"""A property that is forced to fail guards less than before, so the gate asks for a declaration; one that no longer is guards more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import TOWN, Repository
from gate.test_guards import declare, told

Gate = Callable[..., tuple[int, dict[str, Any]]]
PLAIN = "    then: [permit == granted]\n"
ASKED = "  - property: adults-in-town\n    text: t\n    when: [cars > 1]\n    then: [permit != refused]\n    forced_by: [P-3, P-4]\n"


def forced(repository: Repository) -> str:
    """The base, which has a property that is forced to fail."""
    text = (repository.book / "properties.yaml").read_text(encoding="utf-8")
    repository.write("properties.yaml", text + ASKED)
    return repository.commit("a property that is forced")


@pytest.mark.parametrize(
    "edit",
    [
        ("properties.yaml", "forced_by: [P-3, P-4]", "forced_by: [P-3, P-4, L-3]"),  # another statement
        ("properties.yaml", "when: [cars > 1]", "when: [cars > 2]"),
        (TOWN, "when: [cars > 2]", "when: [cars > 1]"),  # it is about more persons
    ],
)
def test_less_is_guarded(repository: Repository, gate: Gate, edit: tuple[str, str, str]) -> None:
    """What covers more persons than before is a loss of the property, until it is declared."""
    base = forced(repository)
    repository.edit(*edit)
    _, answer = gate(base=base)
    assert "weakened:property:adults-in-town" in told(answer)
    declare(repository, "property: [adults-in-town]", "statement: [P-3]") if edit[0] == TOWN else declare(repository, "property: [adults-in-town]")
    _, answer = gate(base=base)
    assert "weakened:property:adults-in-town" not in told(answer)


def test_a_property_becomes_forced(repository: Repository, gate: Gate) -> None:
    """That a statement is named in it is not accepted in silence, also where everything still holds."""
    repository.edit("properties.yaml", PLAIN, PLAIN + "    forced_by: [P-6]\n")
    _, answer = gate()
    assert "weakened:property:fee-needs-permit" in told(answer)


def test_more_is_guarded(repository: Repository, gate: Gate) -> None:
    """Where a statement is taken out, and the property holds for those too, nothing is lost."""
    base = forced(repository)
    repository.edit("properties.yaml", "when: [cars > 1]\n    then: [permit != refused]\n    forced_by: [P-3, P-4]", "then: [permit != refused]")
    _, answer = gate(base=base)
    assert "weakened:property:adults-in-town" not in told(answer)


def test_reasons_are_words(repository: Repository, gate: Gate) -> None:
    """Why a statement is as it is takes no guard away, and is declared as words are."""
    repository.edit(TOWN, "  - id: P-3\n", "  - id: P-3\n    idle: x\n    negates: x\n    follows: x\n")
    _, answer = gate()
    assert told(answer) == ["weakened:words:statement/P-3"]
