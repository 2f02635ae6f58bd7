"""Edits of a rulebook in a real repository: which pass the gate, which do not, and what is said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import AMOUNTS, MONEY, PERMIT, SPEC, THIRD_CAR, Repository

Gate = Callable[..., tuple[int, dict[str, Any]]]


def findings(answer: dict[str, Any], step: str) -> list[dict[str, Any]]:
    return [one for each in answer["steps"] if each["name"] == step for one in each["findings"] if one["severity"] == "error"]


def verdicts(answer: dict[str, Any]) -> dict[str, str]:
    return {step["name"]: step["verdict"] for step in answer["steps"]}


def value(found: object) -> dict[str, object]:
    """An outcome that is a value, as JSON has it."""
    return {"status": "value", "value": found}


def test_no_change_passes(repository: Repository, gate: Gate) -> None:
    """What changes nothing needs no declaration."""
    code, answer = gate()
    assert code == 0
    assert verdicts(answer) == {"load": "passed", "check": "passed", "declarations": "passed", "guards": "passed", "generated": "skipped"}
    assert repository.git("status", "--porcelain") == ""


def test_an_undeclared_change_fails_with_a_person(repository: Repository, gate: Gate) -> None:
    """Each decision that changes is told, with somebody whose outcome changes."""
    repository.allow_a_third_car(declaration="")
    code, answer = gate()
    assert code == 1
    assert verdicts(answer)["check"] == "passed"
    found = findings(answer, "declarations")
    assert [one["id"] for one in found] == ["undeclared:permit", "undeclared:fee_cent", "undeclared:valid_until"]
    assert found[0]["witness"]["persons"] == [{"cars": 3}]
    assert found[0]["witness"]["decisions"] == [{"before.permit": value("refused"), "permit": value("granted")}]


def test_the_right_declaration_passes(repository: Repository, gate: Gate) -> None:
    """Committed or not, the change and its declaration pass, and every part of the declaration is proved."""
    repository.allow_a_third_car()
    code, answer = gate()
    assert (code, answer["declarations"]) == (0, ["third-car"])
    repository.commit()
    code, answer = gate()
    proofs = next(step["proofs"] for step in answer["steps"] if step["name"] == "declarations")
    assert code == 0
    assert len([one for one in proofs if one["code"] == "undeclared"]) == 3
    assert len([one for one in proofs if one["code"] == "overdeclared"]) == 3
    assert len([one for one in proofs if one["code"] == "expectation"]) == 2


def test_one_person_too_narrow_fails_with_that_person(repository: Repository, gate: Gate) -> None:
    """A declaration that leaves out one single value of one fact is found, with that very value."""
    narrow = THIRD_CAR.replace("permit: [cars == 3]", "permit: [cars == 3, income_cent != 1234567]")
    repository.allow_a_third_car(narrow)
    code, answer = gate()
    found = findings(answer, "declarations")
    assert code == 1
    assert [one["id"] for one in found] == ["undeclared:permit"]
    assert found[0]["witness"]["persons"] == [{"cars": 3, "income_cent": 1234567}]


def test_a_wrong_amount_fails(repository: Repository, gate: Gate) -> None:
    """An expectation that is one cent off is told with a person, what was expected, and what that person gets."""
    repository.allow_a_third_car(THIRD_CAR.replace("then: 10000", "then: 10001"))
    code, answer = gate()
    found = findings(answer, "declarations")
    assert code == 1
    assert [one["code"] for one in found] == ["expectation"]
    assert "expects €100.01" in found[0]["message"]
    assert "gets €100.00" in found[0]["message"]
    assert found[0]["witness"]["decisions"] == [{"before.fee_cent": value(0), "fee_cent": value(10000)}]


def test_an_expectation_of_nobody_fails(repository: Repository, gate: Gate) -> None:
    """What is promised to persons who cannot exist is a finding."""
    nobody = THIRD_CAR + "  - {decision: permit, when: [born > day], then: granted}\n"
    repository.allow_a_third_car(nobody)
    code, answer = gate()
    assert code == 1
    assert "cannot exist" in findings(answer, "declarations")[0]["message"]


@pytest.mark.parametrize("extra", ["  permit: [cars == 5]", "  permit: [cars == 3, before.permit == granted]"])
def test_what_is_declared_and_does_not_occur_fails(repository: Repository, gate: Gate, extra: str) -> None:
    """One entry that changes nobody is a finding, even beside others that cover everybody."""
    line = extra.split(": ", 1)[1]
    entries = f"affects:\n  - {{decision: permit, when: [cars == 3]}}\n  - {{decision: permit, when: {line}}}\n"
    rest = "  - {decision: fee_cent, when: [permit != before.permit]}\n  - {decision: valid_until, when: [permit != before.permit]}\n"
    repository.allow_a_third_car("reason: too much\n" + entries + rest)
    code, answer = gate()
    assert code == 1
    assert [one["id"] for one in findings(answer, "declarations")] == ["overdeclared:third-car:permit:2"]


def test_a_declaration_without_an_edit_fails(repository: Repository, gate: Gate) -> None:
    """A promise that the rules do not keep is found for each decision."""
    repository.write("changes/third-car.yaml", THIRD_CAR)
    code, answer = gate()
    assert code == 1
    codes = [one["code"] for one in findings(answer, "declarations")]
    assert codes.count("overdeclared") == 3
    assert "expectation" in codes


def test_history_is_not_proved_again(repository: Repository, gate: Gate) -> None:
    """A declaration that stood at the base may speak of an effect that is long past; a second change needs its own."""
    repository.allow_a_third_car()
    start = repository.commit()
    repository.edit(AMOUNTS, "value: 2500", "value: 2600")
    code, answer = gate(base=start)
    assert (code, answer["history"]) == (1, ["changes/third-car.yaml"])
    whom = "[before.fee_cent is not null, before.fee_cent == 2500]"
    hidden = "weakens: [{decision: fee_cent, reason: also of who comes later}]"
    repository.write("changes/fee.yaml", f"reason: dearer\naffects: {{fee_cent: {whom}}}\n{hidden}\n")
    code, answer = gate(base=start)
    assert (code, answer["declarations"]) == (0, ["fee"])


@pytest.mark.parametrize("how", ["edited", "removed"])
def test_history_stays_as_it_was(repository: Repository, gate: Gate, how: str) -> None:
    """A declaration of the base that is edited or removed is a finding."""
    repository.allow_a_third_car()
    start = repository.commit()
    if how == "edited":
        repository.edit("changes/third-car.yaml", "the council", "somebody")
    else:
        (repository.book / "changes/third-car.yaml").unlink()
    code, answer = gate(base=start)
    assert code == 1
    assert [one["code"] for one in findings(answer, "declarations")] == [f"declaration-{how}"]


def test_history_may_be_renamed_and_line_ends_may_differ(repository: Repository, gate: Gate) -> None:
    """Neither the name of the file nor how its lines end is what was declared; a copy is a new declaration."""
    repository.allow_a_third_car()
    start = repository.commit()
    old, new = repository.book / "changes/third-car.yaml", repository.book / "changes/2026-third-car.yaml"
    old.rename(new)
    new.write_bytes(new.read_bytes().replace(b"\n", b"\r\n"))
    code, answer = gate(base=start)
    assert (code, answer["history"]) == (0, ["changes/2026-third-car.yaml"])
    old.write_bytes(new.read_bytes().replace(b"\r\n", b"\n"))
    code, answer = gate(base=start)
    assert (code, answer["declarations"]) == (1, ["2026-third-car"])


def test_a_contradiction_fails(repository: Repository, gate: Gate) -> None:
    """A rule that contradicts another is found by the check of the new side, whatever is declared."""
    repository.edit(PERMIT, "    exception_to: [centre-granted]\n    when: [cars > 2]", "    when: [cars > 2]")
    code, answer = gate()
    assert code == 1
    assert "conflict" in {one["code"] for one in findings(answer, "check")}


def test_renaming_and_reordering_files_passes(repository: Repository, gate: Gate) -> None:
    """A rule that moves to another file decides as before, and needs no declaration."""
    (repository.book / MONEY).rename(repository.book / "rules/amounts-and-dates.yaml")
    code, _ = gate()
    assert code == 0


def test_a_merge_is_held_against_what_it_merges_into(repository: Repository, gate: Gate) -> None:
    """A branch that lags behind, or that has merged main, answers only for its own change."""
    repository.allow_a_third_car()
    repository.commit()
    repository.git("checkout", "-q", "main")
    repository.edit(AMOUNTS, "value: 2500", "value: 2600")
    repository.write("changes/fee.yaml", "reason: dearer\naffects: {fee_cent: [before.fee_cent is not null, before.fee_cent == 2500]}\n")
    repository.commit("dearer")
    repository.git("checkout", "-q", "edit")
    assert gate()[0] == 0
    repository.git("merge", "-q", "--no-edit", "main")
    code, answer = gate()
    assert (code, answer["declarations"], answer["history"]) == (0, ["third-car"], ["changes/fee.yaml"])


def test_new_words_are_declared_by_name(repository: Repository, gate: Gate) -> None:
    """A fact whose default changes gives another outcome to whoever leaves it out, and is declared under its name."""
    repository.edit("vocabulary.yaml", "range: [0, 6], default: 1", "range: [0, 6], default: 2")
    repository.edit("cases.yaml", "person: {", "person: {cars: 1, ")
    code, answer = gate()
    assert code == 1
    assert [one["id"] for one in findings(answer, "declarations")] == ["undeclared-vocabulary:cars"]
    repository.write("changes/cars.yaml", "reason: most have two\nvocabulary: [cars]\n")
    assert gate()[0] == 0
    repository.write("changes/cars.yaml", "reason: most have two\nvocabulary: [cars, zone]\n")
    assert [one["id"] for one in findings(gate()[1], "declarations")] == ["overdeclared:cars:zone"]


def test_who_can_exist_is_declared_too(repository: Repository, gate: Gate) -> None:
    """A narrower world makes persons impossible, which is an effect like another."""
    repository.edit("world.yaml", "born <= day", "born < day")
    code, answer = gate()
    found = findings(answer, "declarations")
    assert code == 1
    assert found[0]["id"] == "undeclared:possible"
    assert found[0]["witness"]["decisions"] == [{"before.possible": value(True), "possible": value(False)}]
    repository.write("changes/world.yaml", "reason: nobody asks on the day of birth\naffects: {possible: [born == day]}\n")
    assert gate()[0] == 0


def test_nothing_decided_is_no_pass(repository: Repository, gate: Gate) -> None:
    """Without time to decide anything the gate stays shut, with its own exit code."""
    repository.allow_a_third_car()
    code, answer = gate("--time-limit", "0")
    assert code == 3
    assert answer["verdict"] == "undecided"


def test_accepted_findings_are_shown_and_expire(repository: Repository, gate: Gate) -> None:
    """The day of the new side's HEAD decides whether an acceptance still holds."""
    repository.edit("cases.yaml", "permit: granted", "permit: refused")
    code, answer = gate()
    id_ = findings(answer, "check")[0]["id"]
    repository.write("accepted.yaml", f"accepted:\n  - {{id: '{id_}', reason: known, until: 2026-06-30}}\n")
    repository.write("changes/known.yaml", f"reason: why\nweakens: [{{accepted: '{id_}', reason: why}}, {{case: default, reason: why}}]\n")
    repository.commit()
    assert gate("--date", "2026-06-30")[0] == 0
    assert gate("--date", "2026-07-01")[0] == 1
    for day, expected in (("2026-06-30T23:59:59Z", 0), ("2026-07-01T00:00:00Z", 1)):
        repository.git("commit", "-q", "--amend", "--no-edit", committed=day)
        code, answer = gate()
        assert code == expected
        assert [one["accepted"] for one in findings(answer, "check")] == (["known (2026-06-30)"] if expected == 0 else [None])


def test_a_folder_of_the_change_is_never_the_base(repository: Repository, gate: Gate) -> None:
    """A folder that carries the name of the base does not stand in for it."""
    repository.allow_a_third_car(declaration="")
    (repository.root / "main").mkdir()
    assert gate()[0] == 1
    assert gate(base=f"main:{SPEC}")[0] == 1
