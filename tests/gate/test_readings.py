"""Nothing changes unseen: what rules, world lines and guards say under readings that are not chosen, and on days that nobody knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import AMOUNTS, MONEY, PERMIT, TOWN, Repository
from gate.test_attacks import append
from gate.test_guards import declare, told

Gate = Callable[..., tuple[int, dict[str, Any]]]
VOCABULARY, WORLD, PROPERTIES = "vocabulary.yaml", "world.yaml", "properties.yaml"
QUESTION = (
    "  - id: Q2\n    question: How many are many?\n    statements: [P-3]\n    readings: {yes_: more than two, no_: more than three}\n"
    "    chosen: yes_\n    status: lean\n    why: the text\n"
)
DD = "  dd: {by_reading: {Q2: {yes_: %s, no_: %s}}, meaning: many cars}\n"


def asked(repository: Repository, yes: str = "cars > 2", no: str = "cars > 3") -> None:
    """A second open question, and a derived value that is defined by its readings."""
    append(repository, "interpretations.yaml", QUESTION)
    repository.edit(VOCABULARY, "derived:\n", "derived:\n" + DD % (yes, no))


def many(repository: Repository) -> str:
    asked(repository)
    repository.edit(PERMIT, "when: [cars > 2]", "when: [dd]")
    return repository.commit()


@pytest.mark.parametrize("how", ["put in", "plain", "renamed", "nested", "another rule", "two rules"])
def test_a_rule_that_is_cut_loose_from_a_reading(repository: Repository, gate: Gate, how: str) -> None:
    """Under the chosen reading it says what it said, by whatever name; under the other one it does not."""
    start, name = many(repository), "many-cars"
    if how == "put in":
        repository.edit(PERMIT, "when: [dd]", "when: [cars > 2]")
    elif how == "plain":
        repository.edit(VOCABULARY, "derived:\n", "derived:\n  ff: {value: cars > 2, meaning: many cars}\n")
        repository.edit(PERMIT, "when: [dd]", "when: [ff]")
    elif how == "nested":
        repository.edit(VOCABULARY, "derived:\n", "derived:\n  ff: {by_reading: {Q2: {yes_: dd, no_: dd and cars > 4}}, meaning: many}\n")
        repository.edit(PERMIT, "when: [dd]", "when: [ff]")
    elif how == "renamed":
        repository.edit(VOCABULARY, DD % ("cars > 2", "cars > 3"), (DD % ("cars > 2", "cars > 5")).replace("dd:", "ee:"))
        repository.edit(PERMIT, "when: [dd]", "when: [ee]")
    elif how == "another rule":
        repository.edit(PERMIT, "many-cars", "lots")
        repository.edit(PERMIT, "when: [dd]", "when: [cars > 2]")
        name = "lots"
    else:
        repository.edit(PERMIT, "when: [dd]", "reading: {Q2: yes_}\n    when: [cars > 2]")
    code, answer = gate(base=start)
    assert code == 1 and f"weakened:rule:{name}" in told(answer), answer


@pytest.mark.parametrize("how", ["name", "order", "put in", "rule"])
def test_what_says_the_same_under_every_reading(repository: Repository, gate: Gate, how: str) -> None:
    """Another name, another order, or what a derived value means put in, take nothing away."""
    start = many(repository)
    if how == "name":
        repository.edit(VOCABULARY, "  dd:", "  ee:")
        repository.edit(PERMIT, "when: [dd]", "when: [ee]")
    elif how == "order":
        repository.edit(PERMIT, "when: [dd]", 'when: ["not not dd"]')
    elif how == "put in":
        repository.edit(VOCABULARY, "derived:\n", "derived:\n  four: {value: cars > 3, meaning: four}\n")
        repository.edit(VOCABULARY, "no_: cars > 3", "no_: four")
    else:
        repository.edit(PERMIT, "many-cars", "lots")
    code, answer = gate(base=start)
    assert (code, told(answer)) == (0, []), answer


def test_an_honest_edit_beside_a_reading(repository: Repository, gate: Gate) -> None:
    """What changes under both readings alike is declared once, under `affects`."""
    start = many(repository)
    repository.edit(PERMIT, "when: [dd]", "when: [dd, zone != centre]")
    repository.edit(TOWN, "when: [cars > 2]\n      then: [permit == refused]", "when: [cars > 2, zone != centre]\n      then: [permit == refused]")
    changed = "[permit != before.permit]"
    declare(repository, rest=f"affects:\n  permit: [cars > 2, zone == centre]\n  fee_cent: {changed}\n  valid_until: {changed}\n")
    code, answer = gate(base=start)
    assert (code, told(answer)) == (0, []), answer


def test_a_world_line_that_is_cut_loose_from_a_reading(repository: Repository, gate: Gate) -> None:
    """Who is possible under the other reading changes."""
    asked(repository, "born <= day", "cars > 0 or born <= day")
    repository.edit(WORLD, "holds: born <= day", "holds: dd")
    start = repository.commit()
    repository.edit(WORLD, "holds: dd", "holds: born <= day")
    code, answer = gate(base=start)
    assert (code, told(answer)) == (1, ["weakened:world:born-before"])
    declare(repository, "world: born-before")
    assert gate(base=start)[0] == 0


@pytest.mark.parametrize(("file", "old", "new", "name"), [
    (PROPERTIES, "when: [fee_cent is not null, fee_cent > 0, not dd]", "when: [fee_cent is not null, fee_cent > 0, not (cars > 2)]",
     "property:fee-needs-permit"),
    (TOWN, "when: [dd]", "when: [cars > 2]", "statement:P-2"),
])  # fmt: skip
def test_a_guard_that_is_cut_loose_from_a_reading(repository: Repository, gate: Gate, file: str, old: str, new: str, name: str) -> None:
    """A property or a statement says less than it did under the other reading."""
    many(repository)
    repository.edit(PROPERTIES, "when: [fee_cent is not null, fee_cent > 0]", "when: [fee_cent is not null, fee_cent > 0, not dd]")
    repository.edit(TOWN, "says:\n      when: [cars > 2]", "follows: it is open\n    says:\n      when: [dd]")
    start = repository.commit()
    repository.edit(file, old, new)
    assert f"weakened:{name}" in told(gate(base=start)[1])


EVIL = "  - rule: evil\n    exception_to: [everybody-waits]\n    %swhen: [%s]\n    then: granted\n    source: [P-5]\n"


def test_a_new_rule_under_a_reading_that_is_not_chosen(repository: Repository, gate: Gate) -> None:
    """Nobody sees it yet, and it is there when the reading is chosen."""
    start = many(repository)
    append(repository, PERMIT, EVIL % ("reading: {Q1: any}\n    ", "zone == outside, not disabled_card"))
    code, answer = gate(base=start)
    assert (code, told(answer)) == (1, ["weakened:rule:evil"]), answer
    declare(repository, "rule: evil")
    assert gate(base=start)[0] == 0


def test_a_rule_of_such_a_reading_that_goes(repository: Repository, gate: Gate) -> None:
    """What it did there is done by none."""
    repository.edit(PERMIT, "[many-cars, many-fines, many-fines-any]", "[many-cars, many-fines]")
    content = (repository.book / PERMIT).read_text(encoding="utf-8")
    begin, end = content.index("  - rule: many-fines-any"), content.index("  - rule: card-holder")
    repository.write(PERMIT, content[:begin] + content[end:])
    assert "weakened:rule:many-fines-any" in told(gate()[1])


def test_a_change_that_another_rule_hides(repository: Repository, gate: Gate) -> None:
    """The rule that is new is there under both readings and says the same, but only under the other one does it decide anything."""
    asked(repository)
    repository.edit(PERMIT, "when: [cars > 2]", "when: [dd]")
    start = repository.commit()
    append(repository, PERMIT, "  - {rule: evil, exception_to: [centre-granted], when: [cars == 3], then: refused, source: [P-3]}\n")
    repository.edit(PERMIT, "exception_to: [many-cars, many-fines", "exception_to: [many-cars, evil, many-fines")
    code, answer = gate(base=start)
    assert code == 1 and "weakened:rule:evil" in told(answer), answer


def test_a_rule_written_otherwise_beside_a_reading(repository: Repository, gate: Gate) -> None:
    """No outcome changes under any reading, so nothing is told."""
    start = many(repository)
    repository.edit(PERMIT, "- cars >= 1", "- cars > 0")
    code, answer = gate(base=start)
    assert (code, told(answer)) == (0, []), answer


# -- days that nobody knows --------------------------------------------------------------------------------------------------------

OPEN, SPLIT = "{from: 2020-01-01, value: 2500}", "{from: 2020-01-01, until: 2030-12-31, value: 2500}\n      - {from: 2031-01-01, value: %s}"


def rename_the_fee(repository: Repository) -> str:
    """After the commit that is returned, in which no guard names it."""
    repository.edit(TOWN, "fee_cent == fee.reduced", "fee_cent <= 2500")
    start = repository.commit()
    for file in (AMOUNTS, MONEY):
        repository.edit(file, "fee.reduced", "fee.cheap")
    return start


def test_an_amount_beyond_the_horizon_under_another_name(repository: Repository, gate: Gate) -> None:
    """A new name alone is nothing; what the rule pays in 2031 is told."""
    start = rename_the_fee(repository)
    code, answer = gate(base=start)
    assert (code, told(answer)) == (0, []), answer
    repository.edit(AMOUNTS, OPEN, SPLIT % 1)
    assert told(gate(base=start)[1]) == ["weakened:rule:reduced-fee"]


@pytest.mark.parametrize("how", ["another amount", "constant", "beside a declared change", "rule", "guard"])
def test_what_is_read_beyond_the_horizon(repository: Repository, gate: Gate, how: str) -> None:
    """A rule or a guard is compared on these days by what it comes to, not by what it names."""
    other = "  fee.x:\n    unit: cent\n    meaning: x\n    periods:\n      - " + SPLIT % 99900 + "\n"
    expected, start = "rule:reduced-fee", "main"
    if how == "beside a declared change":
        start = rename_the_fee(repository)
        repository.edit(AMOUNTS, OPEN, (SPLIT % 1).replace("2500", "2400"))
        declare(repository, rest="affects:\n  fee_cent: [before.fee_cent is not null, before.fee_cent == 2500]\n")
    elif how == "guard":
        append(
            repository, PROPERTIES, "  - {property: low, text: t, when: [fee_cent is not null, years_here >= 99], then: [fee_cent <= fee.reduced]}\n"
        )
        start, expected = repository.commit(), "property:low"
        append(repository, AMOUNTS, other)
        repository.edit(PROPERTIES, "fee_cent <= fee.reduced", "fee_cent <= fee.x")
    else:
        append(repository, AMOUNTS, other)
        if how == "constant":
            repository.edit(MONEY, "then: fee.reduced", "then: 2500")
            start = repository.commit()
            repository.edit(MONEY, "then: 2500", "then: fee.x")
        elif how == "rule":
            repository.edit(MONEY, "rule: reduced-fee", "rule: lower-fee")
            repository.edit(MONEY, "[reduced-fee]", "[lower-fee]")
            repository.edit(MONEY, "then: fee.reduced", "then: fee.x")
            expected = "rule:lower-fee"
        else:
            repository.edit(MONEY, "then: fee.reduced", "then: fee.x")
    assert f"weakened:{expected}" in told(gate(base=start)[1])


def test_a_rule_that_ends_where_nobody_looks(repository: Repository, gate: Gate) -> None:
    """It would be gone once the horizon is widened."""
    repository.edit(PERMIT, "valid: {from: 2022-01-01}", "valid: {from: 2022-01-01, until: 2030-12-31}")
    assert told(gate()[1]) == ["weakened:rule:card-holder"]


@pytest.mark.parametrize(
    ("formula", "expected"),
    [("not (cars <= 3)", 0), ("cars >= 4", 0), ("cars > 3 or cars > 5", 0), ("cars >= 3", 1), ("cars > 3 or cars == 0", 1)],
)
def test_a_derived_value_is_compared_by_what_it_comes_to(repository: Repository, gate: Gate, formula: str, expected: int) -> None:
    """Under a reading that is not chosen: written otherwise is not changed, however it looks."""
    old = (repository.book / "vocabulary.yaml").read_text(encoding="utf-8")
    own = "derived:\n  dd: {by_reading: {Q1: {earlier: cars > 2, any: cars > 3}}, meaning: m}\n"
    repository.write("vocabulary.yaml", old.replace("derived:\n", own))
    start = repository.commit()
    repository.edit("vocabulary.yaml", "any: cars > 3", f"any: {formula}")
    code, answer = gate(base=start)
    assert (code, told(answer)) == (expected, ["weakened:derived:dd"] if expected else [])
