"""An expectation asks something of the rules, and a first new day is one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import MONEY, Repository
from gate.test_attacks import NEWCOMERS, append, longer
from gate.test_guards import declare, told

Gate = Callable[..., tuple[int, dict[str, Any]]]


@pytest.mark.parametrize(("when", "then", "empty"), [
    ("", "bonus", True), ("bonus == 999999", "999999", True), ("", "bonus + 0", True), ("", "twice - bonus", True),
    ("", "'max(bonus, 0)'", True), ("", "'min(twice, 999999)'", True),
    ("bonus >= 5, bonus <= 5", "5", True), ("", "999999", False), ("bonus > 5", "999999", False), ("twice == 1999998", "999999", True),
    ("fee_cent is not null", "999999 + 0", False),
])  # fmt: skip
def test_an_expectation_that_holds_whatever_is_decided(repository: Repository, gate: Gate, when: str, then: str, empty: bool) -> None:
    """Also where another decision gives back what is decided."""
    append(repository, "vocabulary.yaml", "  bonus: {type: money, meaning: m}\n  twice: {type: money, meaning: m}\n")
    append(repository, MONEY, "  - {rule: b, decision: bonus, then: 999999}\n  - {rule: t, decision: twice, then: 2 * bonus}\n")
    mine, other = f"{{decision: bonus, when: [{when}], then: {then}}}", "{decision: twice, when: [], then: 1999998}"
    declare(repository, rest=f"vocabulary: [bonus, twice]\nexpects: [{mine}, {other}]\n")
    answer = gate()[1]
    found = [one for one in told(answer, "declarations") if one != "undeclared:bonus"]  # of whom nothing is expected
    assert found == (["expectation:why:bonus:expects1"] if empty else []), answer


def test_what_newcomers_get_is_said(repository: Repository, gate: Gate) -> None:
    """Not that they get what they get, nor from a day on which nobody is new."""
    longer(repository)
    who = "permit == granted, cars == 1, income_cent >= 2000000"
    declare(repository, rest=NEWCOMERS % (who, "fee_cent"))
    assert any(one.startswith("expectation:why:fee_cent") for one in told(gate()[1], "declarations"))
    declare(repository, rest=(NEWCOMERS % (who, "77700")).replace("from: 2031-01-01", "from: 2020-01-01"))
    assert told(gate()[1], "declarations") == ["undeclared-new:possible:fee_cent", "overdeclared:why:possible:extends@4"]


@pytest.mark.parametrize("reason", ["\\u200b", " \\u2060 ", "...", "\\u00ad"])
def test_a_reason_that_nobody_can_read(repository: Repository, gate: Gate, reason: str) -> None:
    """It has neither a letter nor a digit."""
    repository.write("changes/why.yaml", f'reason: "{reason}"\nvocabulary: [cars]\n')
    assert gate()[0] == 2
