"""Whatever is drafted opens the gate once somebody says why: of honest edits of every kind, those that make persons possible among them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import AMOUNTS, MONEY, PERMIT, SPEC, TOWN, Repository
from regelproef.cli.main import main

Gate = Callable[..., tuple[int, dict[str, Any]]]
Edit = tuple[tuple[str, str, str], ...]
VOCABULARY, WORLD = "vocabulary.yaml", "world.yaml"
FINED, RESIDENT = "fined: {type: per_year_bool, range: [2010, 2030]", "resident: {type: per_year_bool, range: [2010, 2030]"
EDITS: dict[str, Edit] = {
    "a third car": ((PERMIT, "when: [cars > 2]", "when: [cars > 3]"), (TOWN, "when: [cars > 2]", "when: [cars > 3]")),
    "a longer history": ((VOCABULARY, FINED, FINED.replace("2010", "2005")),),
    "a later end": ((VOCABULARY, FINED, FINED.replace("2030", "2035")),),
    "both longer": ((VOCABULARY, FINED, FINED.replace("2010", "2005")), (VOCABULARY, RESIDENT, RESIDENT.replace("2010", "2005"))),
    "more cars": ((VOCABULARY, "cars: {type: int, range: [0, 6]", "cars: {type: int, range: [0, 8]"),),
    "another zone": ((VOCABULARY, "[centre, ring, outside]", "[centre, ring, outside, harbour]"),),
    "an amount": ((AMOUNTS, "value: 12050", "value: 13000"), ("cases.yaml", "fee_cent: 12050", "fee_cent: 13000")),
    "a limit": ((MONEY, "income_cent < 2000000", "income_cent < 2100000"), (TOWN, "income_cent < 2000000", "income_cent < 2100000")),
}


@pytest.mark.parametrize("name", EDITS)
def test_what_is_drafted_opens_the_gate(repository: Repository, gate: Gate, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The draft can be read, nothing in it is refused, and it says everything."""
    for edit in EDITS[name]:
        repository.edit(*edit)
    assert main(["gate", "--base", "main", "--spec", SPEC, "--lang", "en", "--write-declaration", "why"]) == 0
    path = repository.book / "changes/why.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace('reason: ""', "reason: as decided"), encoding="utf-8")
    capsys.readouterr()
    code, answer = gate()
    assert (code, [one["id"] for step in answer["steps"] for one in step["findings"] if one["severity"] == "error"]) == (0, [])
