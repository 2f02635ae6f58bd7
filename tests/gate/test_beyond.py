"""What an edit changes only where no person can be yet is told before the ranges are widened, not after."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import MONEY, PERMIT, TOWN, Repository
from gate.test_guards import declare, told

pytestmark = pytest.mark.slow
Gate = Callable[..., tuple[int, dict[str, Any]]]
THIS_YEAR = "this_year: {value: year(day)"
RUN, FINES = "run(resident, before: this_year)", '"count(fined, from: this_year - 3, before: this_year) >= 2"'
PAYS = "when: [fee_cent is not null, fee_cent > 0]"
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
    "a year after a history": ([(PERMIT, FINES, FINES[:-1] + ' or any(fined, from: 2035, until: 2036)"')], "rule:many-fines"),
    "a year far after a history": ([(PERMIT, FINES, FINES[:-1] + ' or any(fined, from: 2350, until: 2350)"')], "rule:many-fines"),
    "a year before a history": (
        [(MONEY, "- years_here >= 3", '- "years_here >= 3 and count(resident, from: 2009, until: 2009) == 0"')],
        "rule:reduced-fee",
    ),
    "longer than a history": ([("properties.yaml", PAYS, PAYS[:-1] + ", years_here < 22]")], "property:fee-needs-permit"),
    "much longer than a history": ([(TOWN, "when: [cars > 2]", "when: [cars > 2, years_here < 300]")], "statement:P-3"),
    "a derived value of a history": ([("vocabulary.yaml", RUN, f"min({RUN}, 21)")], "derived:years_here"),
    "a line of the world on a history": (
        [("world.yaml", "holds: born <= day", 'holds: "born <= day or any(resident, from: 2040, until: 2041)"')],
        "world:born-before",
    ),
    "all words of a fact": ([("properties.yaml", PAYS, PAYS[:-1] + ', "zone in {centre, ring, outside}"]')], "property:fee-needs-permit"),
    "all words of a fact in a statement": ([(TOWN, "when: [cars > 2]", 'when: [cars > 2, "zone in {centre, ring, outside}"]')], "statement:P-3"),
    "the other words of a fact": ([(PERMIT, "- zone in {centre, ring}", "- zone != outside")], "rule:centre-granted"),
    "the other words of a decision": (
        [("properties.yaml", "then: [permit == granted]", 'then: ["permit not in {refused, waiting}"]')],
        "property:fee-needs-permit",
    ),
    "the other words of a decision in a rule": (
        [(MONEY, "when: [permit == granted]\n    then: fee.full", 'when: ["permit not in {refused, waiting}"]\n    then: fee.full')],
        "rule:full-fee",
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


def test_what_is_the_same_with_a_further_year_and_a_further_word(repository: Repository, gate: Gate) -> None:
    """However it is written."""
    repository.edit(PERMIT, "- zone in {centre, ring}", "- zone == ring or zone == centre")
    repository.edit(PERMIT, FINES, '"not (count(fined, from: this_year - 3, until: this_year - 1) < 2)"')
    repository.edit("properties.yaml", "then: [permit == granted]", 'then: ["not (permit != granted)"]')
    repository.edit(MONEY, "when: [permit == granted]\n    then: fee.full", 'when: ["permit in {granted}"]\n    then: fee.full')
    code, answer = gate()
    assert (code, told(answer)) == (0, []), answer


NEVER_MORE = "  - line: LINE\n    holds: HOLDS\n    why: it is so\n"
HORIZON = ("vocabulary.yaml", "day: {type: date, range: [2020-01-01, 2030-12-31]", "day: {type: date, range: [2020-01-01, 2028-12-31]")
EXCLUDED = {
    "an amount": (
        "amounts.yaml",
        "{from: 2020-01-01, value: 2500}",
        "{from: 2020-01-01, until: 2028-12-31, value: 2500}\n      - {from: 2029-01-01, value: 9}",
    ),
    "a validity": (PERMIT, "valid: {from: 2022-01-01}", "valid: {from: 2022-01-01, until: 2028-12-31}"),
    "an outcome": (MONEY, "then: date(year(day), 12, 31)", 'then: "min(date(year(day), 12, 31), 2028-12-31)"'),
    "a line": (PERMIT, 'before: this_year) >= 2"]', 'before: this_year) >= 2 and day <= 2028-12-31"]'),
    "a derived value": ("vocabulary.yaml", THIS_YEAR, 'this_year: {value: "min(year(day), 2028)"'),
    "an order of rules": (PERMIT, "exception_to: [many-cars, many-fines, many-fines-any]", "exception_to: [many-fines, many-fines-any]"),
}  # fmt: skip
NAMES = {
    "an amount": "amount:fee.reduced",
    "a validity": "rule:card-holder",
    "an outcome": "rule:end-of-year",
    "a line": "rule:many-fines",
    "a derived value": "derived:this_year",
    "an order of rules": "decision:permit",
}


@pytest.mark.parametrize("edit", [one for one in EXCLUDED if one != "an order of rules"])
@pytest.mark.parametrize("how", ["range", "world before", "world at once"])
def test_what_changes_only_for_whom_the_change_excludes(repository: Repository, gate: Gate, edit: str, how: str) -> None:
    """By a narrower range, or by a line of the world, before the change or with it: widened again, it would be there unseen."""
    world, start = (repository.book / "world.yaml").read_text(encoding="utf-8"), "main"
    if how == "range":
        repository.edit(*HORIZON)
    else:
        repository.write("world.yaml", world + NEVER_MORE.replace("LINE", "until-2028").replace("HOLDS", "day <= 2028-12-31"))
        start = repository.commit() if how == "world before" else start
    repository.edit(*EXCLUDED[edit])
    if how != "world before":
        vocabulary = "vocabulary: [day]\n" if how == "range" else ""
        declare(repository, rest=vocabulary + "affects: {possible: [before.day > 2028-12-31]}\n")
    found = told(gate(base=start)[1])
    assert f"weakened:{NAMES[edit]}" in found
    assert not [one for one in found if one.startswith("weakened:decision:")]  # told once


def test_narrowing_alone_is_nothing_more(repository: Repository, gate: Gate) -> None:
    """Who becomes impossible is declared, and nothing else changed."""
    repository.edit(*HORIZON)
    declare(repository, rest="vocabulary: [day]\naffects: {possible: [before.day > 2028-12-31]}\n")
    assert gate()[0] == 0


def test_rules_that_meet_only_where_nobody_is(repository: Repository, gate: Gate) -> None:
    """Which of two rules goes first changes no outcome while the world excludes whoever meets both."""
    world = (repository.book / "world.yaml").read_text(encoding="utf-8")
    repository.write("world.yaml", world + NEVER_MORE.replace("LINE", "few").replace("HOLDS", "not disabled_card or cars <= 2"))
    start = repository.commit()
    repository.edit(*EXCLUDED["an order of rules"])
    assert "weakened:decision:permit" in told(gate(base=start)[1])
    declare(repository, "decision: permit")
    assert told(gate(base=start)[1]) == []


FEW = NEVER_MORE.replace("LINE", "few").replace("HOLDS", "cars <= 4")
FOURTH_CAR = "affects:\n  permit: [%s]\n  fee_cent: [permit != before.permit]\n  valid_until: [permit != before.permit]\n"


def a_fourth_car(repository: Repository) -> str:
    """The world knows no more than four cars; a third is allowed, and with it, for whoever the world excludes, a fifth and a sixth."""
    repository.write("world.yaml", (repository.book / "world.yaml").read_text(encoding="utf-8") + FEW)
    start = repository.commit()
    for file in (PERMIT, TOWN):
        repository.edit(file, "when: [cars > 2]", "when: [cars == 4]")
    return start


def test_a_hidden_change_that_rides_along_with_one_that_shows(repository: Repository, gate: Gate) -> None:
    """The change for three cars is declared, that for five is told with somebody who shows it; what follows it is not told again."""
    start = a_fourth_car(repository)
    declare(repository, rest=FOURTH_CAR % "cars == 3")
    code, answer = gate(base=start)
    assert (code, told(answer)) == (1, ["weakened:decision:permit"])
    found = next(one for step in answer["steps"] for one in step["findings"] if one["id"] == "weakened:decision:permit")
    assert found["witness"]["persons"] == [{"cars": 5}]
    assert {name: one["value"] for name, one in found["witness"]["decisions"][0].items()} == {"before.permit": "refused", "permit": "granted"}
    declare(repository, "decision: permit", rest=FOURTH_CAR % "cars == 3")
    assert gate(base=start)[0] == 0


def test_what_rides_along_beyond_a_range(repository: Repository, gate: Gate) -> None:
    """Nobody has more than six cars today; whoever has seven tomorrow was refused."""
    for file in (PERMIT, TOWN):
        repository.edit(file, "when: [cars > 2]", 'when: ["cars in {4, 5, 6}"]')
    declare(repository, rest=FOURTH_CAR % "cars == 3")
    assert "weakened:decision:permit" in told(gate()[1])
    declare(repository, rest=FOURTH_CAR % "cars != 4, cars > 2")
    assert "weakened:decision:permit" not in told(gate()[1])


def test_whom_the_declaration_describes_is_told(repository: Repository, gate: Gate) -> None:
    """Whether possible or not; a reason for less is then one too many."""
    start = a_fourth_car(repository)
    declare(repository, rest=FOURTH_CAR % "cars >= 3")
    assert gate(base=start)[0] == 0
    declare(repository, "decision: permit", rest=FOURTH_CAR % "cars >= 3")
    assert told(gate(base=start)[1]) == ["overdeclared:why:decision:permit"]


def test_what_follows_a_declared_change_may_hide_nothing_of_its_own(repository: Repository, gate: Gate) -> None:
    """That whoever has more cars is granted is declared; that they pay something else than others who are, is not."""
    start = a_fourth_car(repository)
    repository.edit(MONEY, "      - cars == 2\n", "      - cars in {2, 3, 6}\n")
    fee = "permit != before.permit, cars == 3"
    declare(repository, rest=(FOURTH_CAR % "cars >= 3").replace("fee_cent: [permit != before.permit]", f"fee_cent: [{fee}]"))
    assert told(gate(base=start)[1]) == ["weakened:decision:fee_cent"]


def test_one_hidden_change_is_no_cover_for_another(repository: Repository, gate: Gate) -> None:
    """A line that changes beyond the last day is told as its rule; that rules go in another order there, for others too, as the decision."""
    lines = NEVER_MORE.replace("LINE", "few").replace("HOLDS", "not disabled_card or cars <= 2")
    lines += NEVER_MORE.replace("LINE", "until-2028").replace("HOLDS", "day <= 2028-12-31")
    repository.write("world.yaml", (repository.book / "world.yaml").read_text(encoding="utf-8") + lines)
    start = repository.commit()
    repository.edit(*EXCLUDED["a line"])
    repository.edit(*EXCLUDED["an order of rules"])
    assert {"weakened:rule:many-fines", "weakened:decision:permit"} <= set(told(gate(base=start)[1]))


@pytest.mark.parametrize("year", [2100, 3000])
def test_a_year_far_beyond(repository: Repository, gate: Gate, year: int) -> None:
    """However far it lies."""
    repository.edit("vocabulary.yaml", THIS_YEAR, f'this_year: {{value: "min(year(day), {year})"')
    assert "weakened:derived:this_year" in told(gate()[1])


def test_a_part_that_reads_an_amount_or_a_decision(repository: Repository, gate: Gate) -> None:
    """What it reads may come to anything; what is reckoned with it changes beyond the ranges."""
    repository.edit(MONEY, "2 * fee.full - 500", "2 * fee.full - 500 + max(0, income_cent - 20000000)")
    assert "weakened:rule:second-car" in told(gate()[1])


def test_a_longer_history_hides_no_change_beyond_it(repository: Repository, gate: Gate) -> None:
    """That years begin to count which were none shows; that those after 2033 do not is told of the rule all the same."""
    fined = '"any(fined, from: 2000, %s)"'
    repository.edit(PERMIT, FINES, fined % "before: this_year")
    start = repository.commit()
    repository.edit("vocabulary.yaml", "fined: {type: per_year_bool, range: [2010, 2030]", "fined: {type: per_year_bool, range: [1990, 2030]")
    repository.edit(PERMIT, fined % "before: this_year", fined % "until: min(this_year - 1, 2033)")
    assert "weakened:rule:many-fines" in told(gate(base=start)[1])
