"""What an edit changes only where no person can be yet is told before the ranges are widened, not after."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import PERMIT, TOWN, Repository
from gate.test_guards import told

Gate = Callable[..., tuple[int, dict[str, Any]]]
THIS_YEAR = "this_year: {value: year(day)"
EDITS = {
    "a line of a rule": ([(PERMIT, "when: [cars > 2]", 'when: ["cars > 2 and this_year < 2032"]')], "rule:many-cars"),
    "a rule under another name": (
        [(PERMIT, "many-cars", "many-vans"), (PERMIT, "when: [cars > 2]", "when: [cars > 2, this_year < 2032]")],
        "rule:many-vans",
    ),
    "a derived value": ([("vocabulary.yaml", THIS_YEAR, 'this_year: {value: "min(year(day), 2031)"')], "derived:this_year"),
    "another derived value": (
        [
            ("vocabulary.yaml", THIS_YEAR, 'yy: {value: "min(year(day), 2031)", meaning: a year}\n  ' + THIS_YEAR),
            (PERMIT, "count(fined, from: this_year - 3, before: this_year)", "count(fined, from: yy - 3, before: yy)"),
        ],
        "rule:many-fines",
    ),
    "a number above its range": (
        [
            ("vocabulary.yaml", THIS_YEAR, "twice: {value: 2 * cars, meaning: twice the cars}\n  " + THIS_YEAR),
            (PERMIT, "when: [cars > 2]", 'when: ["cars > 2 and twice != 18"]'),
        ],
        "rule:many-cars",
    ),
    "a line of the world": ([("world.yaml", "holds: born <= day", "holds: born <= day or this_year > 2035")], "world:born-before"),
    "a statement": ([(TOWN, "when: [cars > 2]", "when: [cars > 2, this_year < 2035]")], "statement:P-3"),
    "a property": (
        [("properties.yaml", "when: [fee_cent is not null, fee_cent > 0]", "when: [fee_cent is not null, fee_cent > 0, this_year < 2031]")],
        "property:fee-needs-permit",
    ),
}


@pytest.mark.parametrize("edit", EDITS)
def test_what_changes_only_beyond_the_ranges(repository: Repository, gate: Gate, edit: str) -> None:
    """Nobody shows it, and it would come with the next year."""
    edits, expected = EDITS[edit]
    for file, old, new in edits:
        repository.edit(file, old, new)
    assert f"weakened:{expected}" in told(gate()[1])


def test_what_shows_within_the_ranges_is_no_such_thing(repository: Repository, gate: Gate) -> None:
    """A year within the horizon is an outcome like others, and what is only written otherwise changes nowhere."""
    repository.edit(PERMIT, "when: [cars > 2]", 'when: ["cars > 2 and this_year < 2029"]')
    assert "weakened:rule:many-cars" not in told(gate()[1])
    repository.edit(PERMIT, 'when: ["cars > 2 and this_year < 2029"]', 'when: ["cars >= 3"]')
    repository.edit("vocabulary.yaml", THIS_YEAR, 'this_year: {value: "year(day) + 1 - 1"')
    assert gate()[0] == 0
