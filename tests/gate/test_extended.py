"""Who becomes possible: a number that nobody got before is expected of somebody, and what is not expected is said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from gate.repository import SPEC, Repository
from gate.test_attacks import NEWCOMERS, longer
from gate.test_guards import declare, told
from regelproef.cli.main import main

Gate = Callable[..., tuple[int, dict[str, Any]]]


def test_a_number_that_nobody_got_before(repository: Repository, gate: Gate) -> None:
    """It cannot hide behind an expectation of others, whatever else is expected."""
    longer(repository)
    declare(repository, rest=NEWCOMERS % ("permit == refused", "0"))
    code, answer = gate()
    assert code == 1 and told(answer, "declarations") == ["undeclared-new:possible:fee_cent"]
    assert answer["unexpected"] == ["permit", "fee_cent", "valid_until"]


def test_a_draft_says_of_every_such_number_what_it_is(repository: Repository, gate: Gate) -> None:
    """By the rules that give it, so that the draft opens the gate."""
    longer(repository)
    assert main(["gate", "--base", "main", "--spec", SPEC, "--lang", "en", "--write-declaration"]) == 0
    draft = repository.book / "changes/draft.yaml"
    words = draft.read_text(encoding="utf-8")
    assert "then: fee.full" in words and '"2 * fee.full - 500"' in words
    draft.write_text(words.replace('reason: ""', "reason: a year more"), encoding="utf-8")
    code, answer = gate()
    assert code == 0, answer


def test_what_is_not_expected_is_said(repository: Repository, gate: Gate) -> None:
    """Within what somebody got before nothing more is asked, and the headline says of what nothing is expected."""
    repository.edit("vocabulary.yaml", "born: {type: date, range: [1920", "born: {type: date, range: [1910")
    expects = "expects: [{decision: fee_cent, when: [cars > 2], then: 0}]"
    declare(repository, rest=f"vocabulary: [born]\nextends:\n  - when: [born < 1920-01-01]\n    {expects}\n")
    code, answer = gate()
    assert (code, answer["unexpected"]) == (1, ["permit", "fee_cent", "valid_until"])
    repository.edit("changes/why.yaml", "when: [cars > 2]", "when: [cars > 2, not disabled_card]")
    code, answer = gate()
    assert (code, answer["unexpected"]) == (0, ["permit", "fee_cent", "valid_until"])
    assert main(["gate", "--base", "main", "--spec", SPEC, "--lang", "en"]) == 0
