"""A corrected guard guards whoever did not change: who did is computed, and no declaration can name more of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import PERMIT, TOWN, Repository
from gate.test_guards import declare, told

pytestmark = pytest.mark.slow
Gate = Callable[..., tuple[int, dict[str, Any]]]
DEARER = "{from: 2024-01-01, until: 2028-12-31, value: 12050}"
WIDE = "affects: {permit: [], fee_cent: [], valid_until: []}\n"
PRECISE = "affects:\n  fee_cent: [day >= 2024-01-01, day <= 2028-12-31, permit == granted]\n"
FEE = "  - {property: fee, text: t, when: [day >= 2024-01-01, day <= 2028-12-31, cars == 1], then: [%s]}\n"
OTHERS = "permit != granted or income_cent < 2000000 or fee_cent is not null and"
OF_GRANTED = f"{OTHERS} fee_cent == %s"


def guards_told(answer: dict[str, Any]) -> list[str]:
    """What is told but for decisions: a declaration of everybody describes nobody who is not possible, and they change too."""
    return [one for one in told(answer) if not one.startswith("weakened:decision:")]


def dearer(repository: Repository) -> str:
    """The full fee rises, and a property that says what it was is there to be corrected."""
    properties = (repository.book / "properties.yaml").read_text(encoding="utf-8")
    repository.write("properties.yaml", properties + FEE % (OF_GRANTED % 12050))
    start = repository.commit()
    repository.edit("amounts.yaml", DEARER, DEARER.replace("12050", "13000"))
    repository.edit("cases.yaml", "fee_cent: 12050", "fee_cent: 13000")
    return start


@pytest.mark.parametrize(("declared", "weakens"), [(PRECISE, ()), ("affects: {fee_cent: []}\n", ("decision: fee_cent",))])
def test_what_the_rules_changed_may_be_corrected(repository: Repository, gate: Gate, declared: str, weakens: tuple[str, ...]) -> None:
    """Also of persons whom nobody grants: what is corrected is what they would pay. Whoever declares everybody corrects no more."""
    start = dearer(repository)
    repository.edit("properties.yaml", "fee_cent == 12050", "fee_cent == 13000")
    declare(repository, *weakens, rest=declared)
    code, answer = gate(base=start)
    assert (code, told(answer)) == (0, []), answer


def test_a_bound_may_be_corrected(repository: Repository, gate: Gate) -> None:
    """A number between what the rules gave and what they give lies on the way."""
    properties = (repository.book / "properties.yaml").read_text(encoding="utf-8")
    bound = FEE.replace("fee,", "bound,") % (OTHERS.replace("is not null and", "is null or") + " fee_cent <= %s")
    repository.write("properties.yaml", properties + bound % 12050)
    start = repository.commit()
    repository.edit("amounts.yaml", DEARER, DEARER.replace("12050", "13000"))
    repository.edit("cases.yaml", "fee_cent: 12050", "fee_cent: 13000")
    declare(repository, rest=PRECISE)
    for most, expected in ((13000, []), (13001, ["weakened:property:bound"])):
        repository.write("properties.yaml", properties + bound % most)
        assert told(gate(base=start)[1]) == expected


LAUNDERED = (
    OF_GRANTED % 13000 + " or fee_cent is not null and fee_cent == 7",
    OF_GRANTED % 13000 + " or zone == outside",
    OF_GRANTED % 13000 + " or disabled_card",
    OF_GRANTED.replace("2000000", "3000000") % 13000,
    OF_GRANTED % 13000 + " or income_cent == 2000001",
    f"{OTHERS} fee_cent >= 13000",
    "cars == 1",
)


@pytest.mark.parametrize("then", LAUNDERED)
@pytest.mark.parametrize("declared", [PRECISE, WIDE])
def test_whom_a_declaration_names_does_not_matter(repository: Repository, gate: Gate, then: str, declared: str) -> None:
    """What a correction leaves out of those who did not change is told, however wide the declaration."""
    start = dearer(repository)
    repository.edit("properties.yaml", OF_GRANTED % 12050, then)
    declare(repository, rest=declared)
    assert guards_told(gate(base=start)[1]) == ["weakened:property:fee"]


@pytest.mark.parametrize(
    ("when", "kept"),
    [
        ("[cars > 3]", True),
        ("[cars > 2, cars != 3]", True),
        ("[cars > 4]", False),
        ("[cars > 3, zone != outside]", False),
        ("[cars > 3, income_cent > 5]", False),
    ],
)
def test_a_corrected_statement(repository: Repository, gate: Gate, when: str, kept: bool) -> None:
    """Who has three cars, and two fines besides, is refused still; but for the fines he would change, so the statement may leave him out."""
    repository.edit(PERMIT, "when: [cars > 2]", "when: [cars > 3]")
    repository.edit(TOWN, "when: [cars > 2]", f"when: {when}")
    declare(repository, rest=WIDE)
    assert guards_told(gate()[1]) == ([] if kept else ["weakened:statement:P-3"])


def test_a_correction_of_two_decisions(repository: Repository, gate: Gate) -> None:
    """That one of them changes frees no other."""
    properties = (repository.book / "properties.yaml").read_text(encoding="utf-8")
    both = "  - {property: both, text: t, when: [day >= 2024-01-01, day <= 2028-12-31, GUARD], then: [THEN]}\n".replace(
        "GUARD", "cars == 1, zone == ring, 'age(born, day) >= 18', 'count(fined, from: this_year - 3, before: this_year) < 2', income_cent >= 2000000"
    )
    repository.write("properties.yaml", properties + both.replace("THEN", "permit == granted, fee_cent is not null, fee_cent == 12050"))
    start = repository.commit()
    repository.edit("amounts.yaml", DEARER, DEARER.replace("12050", "13000"))
    repository.edit("cases.yaml", "fee_cent: 12050", "fee_cent: 13000")
    declare(repository, rest=WIDE)
    for then, expected in (
        ("permit == granted, fee_cent is not null, fee_cent == 13000", []),
        ("permit != granted or fee_cent is not null and fee_cent == 13000", ["weakened:property:both"]),
        ("fee_cent is not null, fee_cent == 13000", ["weakened:property:both"]),
    ):
        repository.write("properties.yaml", properties + both.replace("THEN", then))
        assert guards_told(gate(base=start)[1]) == expected, then


def test_a_new_rule_under_another_reading(repository: Repository, gate: Gate) -> None:
    """A declaration of everybody covers nobody who changes only under a reading that is not chosen."""
    path = repository.book / PERMIT
    rule = "  - rule: lucky\n    exception_to: [%s]\n    when: [%s]\n    then: granted\n    source: [P-2]\n"
    line = "cars == 3, zone != outside, 'age(born, day) >= 18'"
    path.write_text(path.read_text(encoding="utf-8") + rule % ("many-cars", line), encoding="utf-8")
    declare(repository, rest=WIDE)
    assert guards_told(gate()[1]) == []
    repository.edit(PERMIT, "exception_to: [many-cars]\n", "exception_to: [many-cars, many-fines-any]\n")
    assert guards_told(gate()[1]) == ["weakened:rule:lucky"]


def test_a_formula_that_reads_an_amount(repository: Repository, gate: Gate) -> None:
    """On days for which the amount is not given nobody says anything through it, so that a change of the formula shows wherever there is one."""
    for file in ("rules/money.yaml", TOWN):
        repository.edit(file, "2 * fee.full - 500", "2 * fee.full - 600")
    declare(repository, rest="affects: {fee_cent: [cars == 2, permit == granted]}\n")
    code, answer = gate()
    assert (code, told(answer)) == (0, []), answer
    repository.edit(TOWN, "2 * fee.full - 600", "2 * fee.full - 700 or fee_cent == 2 * fee.full - 600")
    assert told(gate()[1]) == ["weakened:statement:P-8"]


@pytest.mark.parametrize(("formula", "kept"), [("cars > 3", True), ("cars > 3 and zone != outside", False), ("cars > 4", False)])
def test_a_correction_through_a_derived_value(repository: Repository, gate: Gate, formula: str, kept: bool) -> None:
    """The words of the property stay; what they mean is corrected by what the rules changed, or by more."""
    repository.edit("vocabulary.yaml", "derived:\n", "derived:\n  many: {value: cars > 2, meaning: many cars}\n")
    properties = (repository.book / "properties.yaml").read_text(encoding="utf-8")
    repository.write("properties.yaml", properties + "  - {property: many, text: t, when: [many, not disabled_card], then: [permit != granted]}\n")
    start = repository.commit()
    repository.allow_a_third_car()
    repository.edit("vocabulary.yaml", "many: {value: cars > 2,", f"many: {{value: {formula},")
    assert told(gate(base=start)[1]) == ([] if kept else ["weakened:property:many"])


def test_a_corrected_case_without_work_is_undecided(repository: Repository, gate: Gate) -> None:
    """That its person gets another outcome could not be asked: the case is neither given up nor corrected."""
    repository.edit("amounts.yaml", "value: 12050", "value: 13000")
    repository.edit("cases.yaml", "fee_cent: 12050", "fee_cent: 13000")
    repository.write("changes/fee.yaml", f"reason: why\n{PRECISE}")
    assert gate()[0] == 0
    assert gate("--work", "1")[0] == 3
