"""Whoever is not possible is described by what a declaration says of whom, and by no declaration of everybody."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import PERMIT, TOWN, Repository
from gate.test_beyond import FOURTH_CAR, HORIZON, NEVER_MORE, a_fourth_car
from gate.test_guards import declare, told
from regelproef.cli.main import main

Gate = Callable[..., tuple[int, dict[str, Any]]]
HIDDEN = "weakened:decision:permit"


@pytest.mark.parametrize(
    "lines", ["", "cars >= 0", "zone != outside or cars >= 0", "cars <= 4", "permit != before.permit", "decided(fee_cent) or cars > 2"]
)
def test_a_declaration_of_everybody(repository: Repository, gate: Gate, lines: str) -> None:
    """It leaves out nobody who is possible, however it is written, so that it says of nobody else whether he is meant."""
    start = a_fourth_car(repository)
    declare(repository, rest=FOURTH_CAR % lines)
    assert HIDDEN in told(gate(base=start)[1])
    declare(repository, "decision: permit", rest=FOURTH_CAR % lines)
    assert gate(base=start)[0] == 0


def test_everybody_who_changes(repository: Repository, gate: Gate) -> None:
    """Where everybody changes who is possible, everybody is who is meant."""
    vocabulary = (repository.book / "vocabulary.yaml").read_text(encoding="utf-8")
    repository.write(
        "vocabulary.yaml", vocabulary.replace("decisions:\n", "decisions:\n  desk: {type: enum, values: [north, south], meaning: where}\n")
    )
    repository.write("rules/desk.yaml", "decision: desk\nrules:\n  - {rule: one-desk, then: north, source: [P-1]}\n")
    start = repository.commit()
    repository.edit("rules/desk.yaml", "then: north", "then: south")
    declare(repository, rest="affects: {desk: []}\n")
    assert gate(base=start)[0] == 0
    repository.edit("rules/desk.yaml", "]}\n", "]}\n  - {rule: two, exception_to: [one-desk], when: [cars == 0], then: north, source: [P-1]}\n")
    assert told(gate(base=start)[1]) == ["weakened:decision:desk"]


def test_a_wide_extension(repository: Repository, gate: Gate) -> None:
    """It means those who become possible, and nobody besides them."""
    repository.edit(HORIZON[0], HORIZON[1], HORIZON[1].replace("2030-12-31", "2031-12-31"))
    repository.edit(PERMIT, "exception_to: [many-cars, many-fines, many-fines-any]", "exception_to: [many-fines, many-fines-any]")
    rest = (
        "vocabulary: [day]\naffects: {permit: [disabled_card]}\nextends:\n  - %s\n    expects: [{decision: fee_cent, when: [cars == 0], then: 0}]\n"
    )
    lines = NEVER_MORE.replace("LINE", "few").replace("HOLDS", "not disabled_card or cars <= 2")
    repository.write("world.yaml", (repository.book / "world.yaml").read_text(encoding="utf-8") + lines)
    start = repository.commit()
    repository.edit(PERMIT, "exception_to: [many-fines, many-fines-any]", "exception_to: [many-cars, many-fines, many-fines-any]")
    repository.edit(HORIZON[0], "2031-12-31", "2032-12-31")
    for when, expected in (("from: 2032-01-01", [HIDDEN]), ("when: [cars >= 0]", [HIDDEN]), ("when: [born <= day]", [HIDDEN])):
        declare(repository, rest=(rest % when).replace("affects: {permit: [disabled_card]}\n", ""))
        assert [one for one in told(gate(base=start)[1]) if one == HIDDEN] == expected, when


def test_what_a_wide_declaration_describes_is_shown(repository: Repository, gate: Gate, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever has a fifth car is meant by one that means others too: the headline names the decision, and a note shows him."""
    start = a_fourth_car(repository)
    declare(repository, rest=FOURTH_CAR % "cars >= 1")
    code, answer = gate(base=start)
    assert (code, answer["described"]) == (0, ["permit"])
    found = [one for step in answer["steps"] for one in step["findings"] if one["code"] == "described"]
    assert [one["witness"]["persons"] for one in found] == [[{"cars": 5}]]
    capsys.readouterr()
    main(["gate", "--base", start, "--spec", "spec/parking", "--lang", "en"])
    assert "changes also for whoever cannot exist today" in "".join(capsys.readouterr().out.splitlines(keepends=True)[:6])


def test_a_draft_describes_whom_it_means(repository: Repository, gate: Gate) -> None:
    """As before: what it drafts passes once the reason is written."""
    start = a_fourth_car(repository)
    assert main(["gate", "--base", start, "--spec", "spec/parking", "--lang", "en", "--write-declaration", "drafted"]) == 0
    file = repository.book / "changes/drafted.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace('reason: ""', "reason: the council wants it"), encoding="utf-8")
    assert gate(base=start)[0] == 0


# -- rules under another name, and rules that are new -----------------------------------------------------------------------------


def hidden_rule(repository: Repository, name: str) -> str:
    """A rule that is new, and that nobody meets who is possible."""
    repository.write("world.yaml", (repository.book / "world.yaml").read_text(encoding="utf-8") + FEW_CARS)
    start = repository.commit()
    rule = f"  - rule: {name}\n    exception_to: [many-cars]\n    when: [cars == 6, zone == ring]\n    then: granted\n    source: [P-2]\n"
    path = repository.book / PERMIT
    path.write_text(path.read_text(encoding="utf-8") + rule, encoding="utf-8")
    return start


FEW_CARS = NEVER_MORE.replace("LINE", "few").replace("HOLDS", "cars <= 4")


def test_a_new_rule_is_told_once(repository: Repository, gate: Gate) -> None:
    """By its name, and not by that of its decision too."""
    start = hidden_rule(repository, "sixth")
    assert told(gate(base=start)[1]) == ["weakened:rule:sixth"]


def test_a_rule_under_another_name_is_told_once(repository: Repository, gate: Gate) -> None:
    """By both names."""
    start = hidden_rule(repository, "sixth")
    start = repository.commit() or start
    repository.edit(PERMIT, "rule: sixth", "rule: six")
    repository.edit(PERMIT, "cars == 6, zone == ring", "cars == 6, zone != outside")
    assert told(gate(base=start)[1]) == ["weakened:rule:sixth", "weakened:rule:six"]


def test_a_new_rule_covers_no_other_change(repository: Repository, gate: Gate) -> None:
    """Whom it does not decide is told by the decision."""
    start = hidden_rule(repository, "sixth")
    for file in (PERMIT, TOWN):
        repository.edit(file, "when: [cars > 2]", "when: [cars > 2, cars != 5]")
    found = told(gate(base=start)[1])
    assert "weakened:rule:sixth" in found
    assert "weakened:rule:many-cars" in found or HIDDEN in found


# -- between two lines of the world -----------------------------------------------------------------------------------------------

A = NEVER_MORE.replace("LINE", "a")
B = NEVER_MORE.replace("LINE", "b").replace("HOLDS", "cars != 6 or disabled_card")


def test_a_line_that_stands_as_it_stood(repository: Repository, gate: Gate) -> None:
    """Whom it keeps out is moved by the other line as those are whom it does not; without it he becomes possible, and is told then."""
    world = (repository.book / "world.yaml").read_text(encoding="utf-8")
    repository.write("world.yaml", world + A.replace("HOLDS", "cars <= 4") + B.replace("cars != 6", "cars != 5"))
    start = repository.commit()
    repository.edit("world.yaml", "holds: cars <= 4", "holds: cars <= 5")
    extends = "extends:\n  - when: [cars == 5, disabled_card, born <= day]\n    expects: [{decision: fee_cent, when: [card_until < day], then: 0}]\n"
    declare(repository, rest=extends)
    code, answer = gate(base=start)
    assert (code, told(answer)) == (0, [])
    repository.edit("world.yaml", "holds: cars != 5 or disabled_card", "holds: cars != 5 or disabled_card or zone == outside")
    assert [one for one in told(gate(base=start)[1], "declarations") if one.startswith("undeclared-new")]


def test_a_range_and_a_line(repository: Repository, gate: Gate) -> None:
    """What a wider range would let in a line keeps out from now on."""
    repository.edit("vocabulary.yaml", "cars: {type: int, range: [0, 6]", "cars: {type: int, range: [0, 7]")
    repository.write("world.yaml", (repository.book / "world.yaml").read_text(encoding="utf-8") + A.replace("HOLDS", "cars <= 6 or zone == ring"))
    extends = "extends:\n  - when: [cars == 7, zone == ring]\n    expects: [{decision: fee_cent, when: [not disabled_card], then: 0}]\n"
    declare(repository, rest=f"vocabulary: [cars]\n{extends}")
    assert "weakened:world:a" in told(gate()[1])


def test_two_edits_that_keep_somebody_out_together(repository: Repository, gate: Gate) -> None:
    """One line lets him in, the other keeps him out from now on: nobody shows it, and both lines show something else."""
    world = (repository.book / "world.yaml").read_text(encoding="utf-8")
    repository.write("world.yaml", world + A.replace("HOLDS", "cars <= 4") + B.replace("cars != 6 or disabled_card", "zone != outside or cars <= 4"))
    start = repository.commit()
    repository.write(
        "world.yaml",
        world + A.replace("HOLDS", "cars <= 4 or zone == outside") + B.replace("cars != 6 or disabled_card", "zone != outside or cars <= 3"),
    )
    declare(repository, rest="affects: {possible: [cars == 4, zone == outside]}\n")
    assert "weakened:world:a" in told(gate(base=start)[1])
    declare(repository, "world: a", rest="affects: {possible: [cars == 4, zone == outside]}\n")
    assert [one for one in told(gate(base=start)[1]) if one.startswith("weakened:")] == []


def test_a_line_that_moves_whom_the_declaration_describes(repository: Repository, gate: Gate) -> None:
    """Whether another line keeps him out or not."""
    repository.write("world.yaml", (repository.book / "world.yaml").read_text(encoding="utf-8") + A.replace("HOLDS", "cars <= 5") + B)
    start = repository.commit()
    repository.edit("world.yaml", "holds: cars <= 5", "holds: cars <= 4")
    declare(repository, rest="affects: {possible: [before.cars == 5]}\n")
    assert gate(base=start)[0] == 0
