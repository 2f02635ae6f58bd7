"""What an edit makes of names: types, values and questions change without hiding what changes with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from gate.repository import MONEY, PERMIT, TOWN, Repository
from gate.test_guards import declare, told
from regelproef.cli.main import main

Gate = Callable[..., tuple[int, dict[str, Any]]]
MONEY_FACT, INT_FACT = "income_cent: {type: money, range", "income_cent: {type: int, range"
LATER = "{from: 2024-01-01, until: 2025-12-31, value: 12050}\n      - {from: 2026-01-01, until: 2028-12-31, value: 99900}"
QUESTION = """\
  - id: Q2
    question: Is it free?
    statements: [P-6]
    readings: {paid: it is paid, free: nobody pays}
    chosen: paid
    status: lean
    why: it says so
"""
FREE = """\
  - rule: free
    decision: fee_cent
    exception_to: [no-fee, full-fee, reduced-fee, second-car]
    reading: {Q2: free}
    then: 0
    source: [P-6]
"""


def test_numbers_of_two_kinds_are_compared(repository: Repository, gate: Gate) -> None:
    """Cents that become a plain number are the same numbers: what else changes is told, and a guard is not corrected by it."""
    repository.edit("vocabulary.yaml", MONEY_FACT, INT_FACT)
    declare(repository, rest="vocabulary: [income_cent]\n")
    assert gate()[0] == 0
    repository.edit("amounts.yaml", "{from: 2024-01-01, until: 2028-12-31, value: 12050}", LATER)
    assert told(gate()[1], "declarations") == ["undeclared:fee_cent"]


def test_the_type_of_a_decision(repository: Repository, gate: Gate) -> None:
    """Likewise for what is decided."""
    repository.edit("vocabulary.yaml", "fee_cent: {type: money,", "fee_cent: {type: int,")
    amounts = (repository.book / "amounts.yaml").read_text(encoding="utf-8").replace("unit: cent", "unit: number")
    repository.write("amounts.yaml", amounts)
    units = "weakens:\n  - {words: [amount/fee.full, amount/fee.reduced], reason: counted in whole numbers}\n"
    declare(repository, rest="vocabulary: [fee_cent]\n" + units)
    assert gate()[0] == 0
    repository.edit(MONEY, "2 * fee.full - 500", "2 * fee.full - 501")
    repository.edit(TOWN, "2 * fee.full - 500", "2 * fee.full - 501")
    assert told(gate()[1], "declarations") == ["undeclared:fee_cent"]


def test_what_cannot_be_compared_is_never_green_by_itself(repository: Repository, gate: Gate) -> None:
    """A truth that becomes a number: `affects` says nothing, a reason and an expectation of each decision do; no guard is corrected."""
    for file in ("vocabulary.yaml", PERMIT, MONEY, TOWN, "sources/leaflet.yaml"):
        words = (repository.book / file).read_text(encoding="utf-8")
        for end in (",", "]"):
            words = words.replace(f"[disabled_card{end}", f"[disabled_card == 1{end}").replace(f" disabled_card{end}", f" disabled_card == 1{end}")
        repository.write(file, words.replace("disabled_card: {type: bool, default: false", "disabled_card: {type: int, range: [0, 1], default: 0"))
    repository.edit(PERMIT, "when: [cars > 2]", "when: [cars > 3]")
    repository.edit(TOWN, "when: [cars > 2]", "when: [cars > 3]")
    names = ("permit", "fee_cent", "valid_until")
    declare(repository, rest="vocabulary: [disabled_card]\naffects: {permit: [], fee_cent: [], valid_until: []}\n")
    answer = gate()[1]
    assert {f"undeclared:{name}" for name in names} == set(told(answer, "declarations"))
    assert {*(f"weakened:decision:{name}" for name in names), "weakened:statement:P-3"} <= set(told(answer))
    assert all("of another type" not in one["message"] or "`disabled_card`" in one["message"] for step in answer["steps"] for one in step["findings"])

    (repository.book / "changes/why.yaml").unlink()
    assert main(["gate", "--base", "main", "--spec", "spec/parking", "--write-declaration"]) == 0
    draft = (repository.book / "changes/draft.yaml").read_text(encoding="utf-8")
    assert "affects" not in draft and "decision: [permit, fee_cent, valid_until]" in draft


def test_the_values_of_a_decision_are_vocabulary(repository: Repository, gate: Gate) -> None:
    """Programs know them by name, given or not."""
    repository.edit("vocabulary.yaml", "values: [granted, refused, waiting]", "values: [granted, refused, waiting, void]")
    assert told(gate()[1], "declarations") == ["undeclared-vocabulary:permit"]
    declare(repository, rest="vocabulary: [permit]\n")
    assert gate()[0] == 0


def asked(repository: Repository) -> str:
    """A question that is not decided so, with a rule under its other reading."""
    for file, more in (("interpretations.yaml", QUESTION), (MONEY, FREE)):
        repository.write(file, (repository.book / file).read_text(encoding="utf-8") + more)
    return repository.commit()


def test_a_question_under_another_name_is_the_same_question(repository: Repository, gate: Gate) -> None:
    """Its rules are compared under its readings, and where it cannot be known again, they are told."""
    start = asked(repository)
    for file in ("interpretations.yaml", MONEY):
        repository.write(file, (repository.book / file).read_text(encoding="utf-8").replace("Q2", "Q3").replace("free:", "gratis:"))
    repository.edit(MONEY, "{Q3: free}", "{Q3: gratis}")
    declare(repository, "reading: Q2", "words: reading/Q2=free")
    weakened = [one for one in told(gate(base=start)[1]) if one.startswith("weakened:rule")]
    assert weakened == []
    repository.edit(MONEY, "then: 0\n    source: [P-6]\n", "then: 99999\n    source: [P-6]\n")
    assert "weakened:rule:free" in told(gate(base=start)[1])
    repository.edit("interpretations.yaml", "Is it free?", "Is it really free?")
    assert "weakened:rule:free" in told(gate(base=start)[1])
