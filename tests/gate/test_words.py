"""What an edit tells people otherwise is told, also under another name, and also of amounts whose periods are cut otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import AMOUNTS, MONEY, PERMIT, Repository
from gate.test_guards import declare, told

Gate = Callable[..., tuple[int, dict[str, Any]]]
RULE = ((PERMIT, "rule: many-cars", "rule: lots"), (PERMIT, "[many-cars,", "[lots,"))
LINE = (("world.yaml", "line: born-before", "line: born"),)
DERIVED = (("vocabulary.yaml", "years_here:", "years:"), (MONEY, "years_here", "years"), ("sources/town.yaml", "years_here", "years"))
AMOUNT = ((AMOUNTS, "fee.reduced", "fee.cheap"), (MONEY, "fee.reduced", "fee.cheap"), ("sources/town.yaml", "fee.reduced", "fee.cheap"))
RENAMED = {
    "rule": (RULE, (PERMIT, "source: [P-3]", "source: [P-4]"), "rule/many-cars"),
    "rule text": (RULE, (PERMIT, "source: [P-3]", "source: [P-3]\n    text: blue eyes"), "rule/many-cars"),
    "line": (LINE, ("world.yaml", "nobody asks before being born", "the mayor says so"), "world/born-before"),
    "derived": (DERIVED, ("vocabulary.yaml", "longest stay", "shortest stay"), "derived/years_here"),
    "amount": (AMOUNT, (AMOUNTS, "meaning: reduced fee", "meaning: fee for dogs"), "amount/fee.reduced"),
    "source of an amount": (AMOUNT, (AMOUNTS, "value: 2500}", "value: 2500, source: [P-6]}"), "amount/fee.reduced"),
}


@pytest.mark.parametrize("what", RENAMED)
def test_a_new_name_carries_no_new_words(repository: Repository, gate: Gate, what: str) -> None:
    """Under a new name alone nothing is lost; with other words, the words of the old name are."""
    edits, other, name = RENAMED[what]
    for edit in edits:
        repository.edit(*edit)
    assert [one for one in told(gate()[1]) if "words" in one] == []
    repository.edit(*other)
    assert [one for one in told(gate()[1]) if "words" in one] == [f"weakened:words:{name}"]


@pytest.mark.parametrize(("old", "new", "name"), [
    ("{from: 2020-01-01, value: 2500}", "{from: 2020-01-01, until: 2024-12-31, value: 2500}\n      - {from: 2025-01-01, value: 2500, source: [P-6]}",
     "period/fee.reduced 2020-01-01/"),
    ("{from: 2029-01-01, until: 2030-12-31, unknown: not yet decided}",
     "{from: 2029-01-01, until: 2029-12-31, unknown: not yet decided}\n      - {from: 2030-01-01, until: 2030-12-31, unknown: nobody cares}",
     "period/fee.full 2029-01-01/2030-12-31"),
])  # fmt: skip
def test_a_period_that_is_cut_otherwise(repository: Repository, gate: Gate, old: str, new: str, name: str) -> None:
    """The words of each day count."""
    repository.edit(AMOUNTS, old, new)
    assert told(gate()[1]) == [f"weakened:words:{name}"]
    repository.edit(AMOUNTS, "source: [P-6]" if "P-6" in new else "nobody cares", "certainty: confirmed" if "P-6" in new else "not yet decided")
    assert name not in "".join(told(gate()[1])) or "P-6" in new


def test_a_corrected_case_stays_under_its_reading(repository: Repository, gate: Gate) -> None:
    """Nor does a property that is corrected move to another reading."""
    repository.edit(AMOUNTS, "value: 12050", "value: 13000")
    repository.edit("cases.yaml", "fee_cent: 12050", "fee_cent: 13000")
    affects = "affects:\n  fee_cent: ['day >= 2024-01-01', 'day <= 2028-12-31']\n"
    declare(repository, rest=affects)
    assert told(gate()[1]) == []
    repository.edit("cases.yaml", "why: an ordinary adult", "why: an ordinary adult\n    under: {Q1: any}")
    assert told(gate()[1]) == ["weakened:case:default"]


def test_an_honest_correction_of_a_property(repository: Repository, gate: Gate) -> None:
    """It speaks of the days and the amount that the edit declares to change, so nothing was given up; another correction was."""
    dated = "day >= 2024-01-01, day <= 2028-12-31"
    says = "fee_cent is not null and (fee_cent == 0 or fee_cent == 2500 or fee_cent == 12050)"
    content = f'  - property: fr\n    text: t\n    when: [{dated}, cars == 1]\n    then: ["{says}"]\n'
    with (repository.book / "properties.yaml").open("a", encoding="utf-8") as file:
        file.write(content)
    start = repository.commit()
    repository.edit(AMOUNTS, "value: 12050", "value: 13000")
    repository.edit("cases.yaml", "fee_cent: 12050", "fee_cent: 13000")
    repository.edit("properties.yaml", "12050", "13000")
    declare(repository, rest=f"affects:\n  fee_cent: [{dated}]\n")
    code, answer = gate(base=start)
    assert (code, told(answer)) == (0, []), answer
    declare(repository, rest=f"affects:\n  fee_cent: [{dated}, permit == granted]\n")
    assert told(gate(base=start)[1]) == []
    repository.edit("properties.yaml", "fee_cent == 13000", "fee_cent > 0")
    assert told(gate(base=start)[1]) == ["weakened:property:fr"]


@pytest.mark.parametrize("cut", [False, True])
def test_a_value_that_changes_without_the_words_it_had(repository: Repository, gate: Gate, cut: bool) -> None:
    """Certainty and source go unnoticed by no cut of the period; a value that is another from a day on has words of its own."""
    period, words = "from: 2024-01-01, until: 2028-12-31, value: 12050", ", certainty: confirmed, source: [P-6]"
    repository.edit(AMOUNTS, period, period + words)
    start = repository.commit()
    last = "2028-12-30" if cut else "2028-12-31"
    new = f"from: 2024-01-01, until: {last}, value: 12051"
    repository.edit(AMOUNTS, period + words, new + ("}\n      - {from: 2028-12-31, until: 2028-12-31, value: 12051" if cut else ""))
    lost = "weakened:words:period/fee.full 2024-01-01/2028-12-31"
    assert lost in told(gate(base=start)[1])
    repository.git("checkout", "-q", ".")
    own = "{from: 2027-01-01, until: 2028-12-31, value: 12051%s}"
    for said in ("", ", certainty: likely, source: [P-1]"):
        repository.edit(AMOUNTS, "until: 2028-12-31, value: 12050" + words + "}", f"until: 2026-12-31, value: 12050{words}}}\n      - {own % said}")
        assert lost not in told(gate(base=start)[1]), said
        repository.git("checkout", "-q", ".")


def test_the_reason_for_a_number(repository: Repository, gate: Gate) -> None:
    """`numbers` says why words name a number that nothing else names: it is told of whatever has it."""
    repository.edit("cases.yaml", "why: an ordinary adult", "why: an ordinary adult\n    numbers: counted otherwise")
    repository.edit("properties.yaml", "text: who pays has a permit", "text: who pays has a permit\n    numbers: counted otherwise")
    assert told(gate()[1]) == ["weakened:words:property/fee-needs-permit", "weakened:words:case/default"]


def test_labels_of_names_with_a_dot(repository: Repository, gate: Gate) -> None:
    """What had no label is told otherwise from now on."""
    repository.write("labels.yaml", "amounts:\n  fee.full: {en: Reduced fee}\n")
    assert told(gate()[1]) == ["weakened:words:label/fee.full"]
