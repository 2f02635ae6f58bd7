"""Ways around the gate that were tried: each is told, and what is honestly declared still passes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import PERMIT, Repository
from gate.test_guards import HORIZON, declare, told

Gate = Callable[..., tuple[int, dict[str, Any]]]
MONEY = "rules/money.yaml"
NEWCOMERS = "vocabulary: [day]\nextends:\n  - from: 2031-01-01\n    expects:\n      - {decision: fee_cent, when: [%s], then: %s}\n"


def append(repository: Repository, file: str, words: str) -> None:
    path = repository.book / file
    path.write_text(path.read_text(encoding="utf-8") + words, encoding="utf-8")


def longer(repository: Repository) -> None:
    """A year more, in which the full fee is another."""
    repository.edit("vocabulary.yaml", HORIZON, HORIZON.replace("2030-12-31", "2031-12-31"))
    repository.edit("amounts.yaml", "unknown: not yet decided}", "unknown: not yet decided}\n      - {from: 2031-01-01, value: 77700}")


def test_what_newcomers_get_is_their_own(repository: Repository, gate: Gate) -> None:
    """A decision that is the same for everybody who was possible before is not taken to be so for those who become possible."""
    longer(repository)
    who = "permit == granted, cars != 2, income_cent >= 2000000 or years_here < 3"
    two = "      - {decision: fee_cent, when: [permit == granted, cars == 2, fee.full is not null], then: 2 * fee.full - 500}\n"
    for fee, expected in (("12050", 1), ("77700", 0)):
        declare(repository, rest=NEWCOMERS % (who, fee) + two)
        code, answer = gate()
        assert code == expected, answer
    numbers = [one["message"] for step in answer["steps"] for one in step["findings"] if one["code"] == "extended"]
    assert any("154900" in one for one in numbers)  # twice the fee, less 500


def test_an_amount_that_only_guards_read(repository: Repository, gate: Gate) -> None:
    """No outcome shows that it changes, so that is told of the amount."""
    append(repository, "amounts.yaml", "  cap:\n    unit: cent\n    meaning: most\n    periods: [{from: 2020-01-01, value: 30000}]\n")
    append(repository, "properties.yaml", "  - {property: capped, text: t, when: [fee_cent is not null], then: [fee_cent <= cap]}\n")
    start = repository.commit()
    repository.edit("amounts.yaml", "value: 30000", "value: 99999999")
    assert told(gate(base=start)[1]) == ["weakened:property:capped", "weakened:amount:cap"]


def test_a_guard_that_an_absent_amount_silences(repository: Repository, gate: Gate) -> None:
    """On days for which an amount is not given, whoever reads it says nothing."""
    append(repository, "amounts.yaml", "  cap:\n    unit: cent\n    meaning: most\n    periods: [{from: 2020-01-01, until: 2020-01-01, value: 1}]\n")
    repository.edit("properties.yaml", "then: [permit == granted]", "then: [permit == granted, cap >= 0]")
    assert "weakened:property:fee-needs-permit" in told(gate()[1])


def test_a_correction_corrects_no_more_than_it_declares(repository: Repository, gate: Gate) -> None:
    """A property that fails for somebody who is declared to change is not thereby free to say nothing of the others."""
    repository.edit(PERMIT, "when: [cars > 2]", "when: [cars > 3]")
    repository.edit("sources/town.yaml", "when: [cars > 2]\n      then: [permit == refused]", "when: [cars > 5]\n      then: [permit == refused]")
    declare(repository, rest="affects:\n  permit: [cars == 3]\n  fee_cent: [permit != before.permit]\n  valid_until: [permit != before.permit]\n")
    assert told(gate()[1]) == ["weakened:statement:P-3"]


def test_a_new_decision_is_expected_of(repository: Repository, gate: Gate) -> None:
    """Also one that has the name of another that stood there before."""
    append(repository, "vocabulary.yaml", "  free: {type: bool, meaning: no fee}\n")
    append(repository, MONEY, "  - {rule: not-free, decision: free, then: false}\n")
    declare(repository, rest="vocabulary: [free]\n")
    assert "undeclared:free" in told(gate()[1], "declarations")
    declare(repository, rest="vocabulary: [free]\nexpects: [{decision: free, when: [cars >= 0], then: false}]\n")
    assert told(gate()[1], "declarations") == []


def test_an_edge_to_a_rule_that_is_not_in_force(repository: Repository, gate: Gate) -> None:
    """Under the other reading the exception is gone, and no outcome shows it."""
    repository.edit(PERMIT, "exception_to: [many-cars, many-fines, many-fines-any]", "exception_to: [many-cars, many-fines]")
    assert told(gate()[1]) == ["weakened:rule:card-holder"]


def test_a_label_for_what_had_none(repository: Repository, gate: Gate) -> None:
    """People read another word from then on."""
    repository.write("labels.yaml", "values:\n  permit: {granted: Denied, refused: Allowed}\n")
    assert set(told(gate()[1])) == {"weakened:words:label/permit.granted", "weakened:words:label/permit.refused"}


def test_a_guard_that_waits_for_one_decision_more(repository: Repository, gate: Gate) -> None:
    """Where that one has no value, it says nothing."""
    repository.edit("properties.yaml", "then: [permit == granted]", "then: [permit == granted, valid_until is null or valid_until is not null]")
    assert told(gate()[1]) == ["weakened:property:fee-needs-permit"]


@pytest.mark.parametrize("how", ["tag", "nested", "criss-cross"])
def test_a_base_that_could_be_another(repository: Repository, gate: Gate, how: str) -> None:
    """A name for two commits, a repository inside another, and more than one merge base are refused."""
    if how == "tag":
        repository.git("tag", "main", "HEAD")
        repository.write("properties.yaml", "properties: []\n")
        repository.commit()
        repository.git("tag", "-f", "main", "HEAD")
    elif how == "nested":
        Repository(repository.book).git("init", "-q", "-b", "main")
    else:
        repository.write("changes/a.yaml", "reason: one\nvocabulary: [cars]\n")
        one = repository.commit()
        repository.git("checkout", "-q", "main")
        repository.write("changes/b.yaml", "reason: two\nvocabulary: [cars]\n")
        other = repository.commit()
        repository.git("merge", "-q", "--no-ff", "-m", "one", one)
        repository.git("checkout", "-q", "edit")
        repository.git("merge", "-q", "--no-ff", "-m", "other", other)
    code, answer = gate()
    assert (code, answer["verdict"]) == (2, "unusable")


def test_nothing_is_accepted_before_it_is_found(repository: Repository, gate: Gate) -> None:
    """An acceptance that waits for a finding would let it through when it comes."""
    repository.write("accepted.yaml", "accepted:\n  - {id: 'property:fee-needs-permit', reason: later, until: 2026-06-30}\n")
    declare(repository, "accepted: 'property:fee-needs-permit'")
    assert told(gate("--date", "2026-01-05")[1]) == ["weakened:accepted:property:fee-needs-permit"]


def test_a_report_that_is_gone(repository: Repository, gate: Gate) -> None:
    """It stood at the base, where `report` writes it."""
    path = repository.root / "reports/parking.en.md"
    path.parent.mkdir()
    path.write_text("x\n", encoding="utf-8")
    start = repository.commit()
    path.unlink()
    assert told(gate(base=start)[1]) == ["weakened:generated:reports/parking.en.md"]
