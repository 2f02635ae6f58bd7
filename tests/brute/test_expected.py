"""Hand-computed examples of what `check` must say of statements, switches, missing amounts and slips; the engine has no part in them."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from brute.expected import missing, statement_answers, switch_answers
from brute.interpreter import View
from brute.slips import Slipped, holding
from brute.test_brute import SMALL, book

ASKED = "[{id: Q, readings: {p: a, q: b}, chosen: p}]"
BY_READING = "[{rule: r, reading: {Q: p}, then: 1}, {rule: s, reading: {Q: q}, then: 2}, {rule: t, exception_to: [r, s], when: [card], then: 3}]"
INT = "out: {type: int}"


def of_statement(said: str, reading: str = "p", **files: str) -> tuple[bool, bool]:
    """Whether a statement is what its fate says, and whether it is about somebody."""
    statements = f"[{{id: A, {said}}}, {{id: B, fate: claim, says: {{when: ['cars > 0'], then: [out > 0]}}}}, {{id: C, fate: informational}}]"
    view = View(book(BY_READING, SMALL, INT, interpretations=ASKED, statements=statements, **files), {"Q": reading})
    of = statement_answers(view)
    return of["statement", ("A",)].holds, of["statement-vacuous", ("A",)].holds


@pytest.mark.parametrize(
    ("said", "right", "met"),
    [
        ("fate: claim, says: {when: [not card], then: [out == 1]}", True, True),
        ("fate: claim, says: {then: [out == 1]}", False, True),
        ("fate: rule, says: {when: [card, not card], then: [out == 1]}", False, False),
        ("fate: claim, yields_to: [B], says: {when: ['cars > 1'], then: [out == 1]}", False, False),
        ("fate: claim, yields_to: [C], says: {when: [card], then: [out == 3]}", True, True),  # C has no formula, so nobody is set aside
        ("fate: superseded, says: {then: [out == 1]}", True, True),
        ("fate: superseded, says: {then: [out > 0]}", False, True),
        ("fate: superseded, says: {when: [card, not card], then: [out == 1]}", False, False),
        ("fate: superseded, by_reading: {Q: q}, says: {when: [not card], then: [out == 1]}", True, True),
        ("fate: superseded, by_reading: {Q: q}, says: {when: [not card], then: [out == 2]}", False, True),
    ],
)
def test_statement(said: str, right: bool, met: bool) -> None:
    """A rule or a claim is borne out by somebody and broken by nobody; what is superseded is broken, under the reading that supersedes it."""
    assert of_statement(said) == (right, met)


def test_superseded_under_the_readings_in_force() -> None:
    """Without a reading of its own, a superseded statement is asked under those in force."""
    said = "fate: superseded, says: {when: [not card], then: [out == 1]}"
    assert of_statement(said) == (False, True)
    assert of_statement(said, "q") == (True, True)


@pytest.mark.parametrize(
    ("says", "right", "met"),
    [
        ("when: [not card], then: [out == 1]", True, True),
        ("when: [not card], then: [out == 2]", True, True),
        ("then: [out > 0]", False, True),  # broken under no reading
        ("then: [out == 1]", False, True),  # broken under every reading
        ("when: [out == 2], then: [card]", False, True),  # broken under one reading, about nobody under the other
        ("when: [out == 2], then: [not card]", False, True),
        ("when: [out == 4], then: [card]", False, False),
    ],
)
@pytest.mark.parametrize("reading", ["p", "q"])
def test_open_statement(says: str, right: bool, met: bool, reading: str) -> None:
    """An open statement is borne out under one reading and broken under another, whichever is in force."""
    assert of_statement(f"fate: open, interpretation: Q, says: {{{says}}}", reading) == (right, met)


def test_switches_and_giving_way() -> None:
    """A property gives way under a switch exactly where it says so."""
    rules = "[{rule: r, reading: {Q: p}, then: 1}, {rule: s, reading: {Q: q}, when: [card], then: 2}]"
    said = "[{property: x, then: out == 1, gives_way: [{Q: q}]}, {property: y, then: out == 1}, {property: z, then: out >= 1, gives_way: [{Q: q}]}]"
    view = View(book(rules, SMALL, INT, interpretations=ASKED, properties=said))
    of = switch_answers(view)
    assert [of["gives-way", (name, "Q=q")].holds for name in "xyz"] == [True, False, False]
    assert not of["gap", ("out", "Q=q")].holds
    assert not of["gives-way", ("Q=q",)].holds


def test_a_switch_under_which_nobody_is_possible() -> None:
    """A switch that leaves nobody is not proved to leave everything as it is."""
    derived = "{most: {by_reading: {Q: {p: 1, q: -1}}}}"
    of = switch_answers(
        View(book("[{rule: r, then: 1}]", SMALL, INT, derived=derived, interpretations=ASKED, world="[{line: w, holds: cars <= most}]"))
    )
    assert not of["gives-way", ("Q=q",)].holds
    assert not of["world-impossible", ("Q=q",)].holds and of["world-impossible", ("Q=q",)].lines == [("w",)]


AMOUNTS = """
a.x: {unit: number, periods: [{from: 2024-01-01, until: 2024-01-02, value: 1}]}
b.x: {unit: number, periods: [{from: 2024-01-02, until: 2024-01-02, value: 1}]}
"""


def test_a_missing_amount_is_not_hidden_by_another() -> None:
    """A line that reads another amount counts where that is given, and keeps nobody out where it is missing."""
    rules = "[{rule: r, when: ['a.x > 0', 'b.x > cars', card], then: 1}, {rule: s, exception_to: [r], when: ['cars == 2'], then: 2}]"
    view = View(book(rules, SMALL, INT, amounts=AMOUNTS))
    found = {name: {(person[0][2], *person[1:]) for person in people} for (name, _), people in missing(view).items()}
    assert found["a.x"] == {(3, True, 0), (3, True, 1)}
    assert found["b.x"] == {(1, True, 0), (1, True, 1), (3, True, 0), (3, True, 1)}
    view = View(book(rules.replace("a.x > 0", "a.x > 1"), SMALL, INT, amounts=AMOUNTS))
    assert {person[0][2] for person in missing(view)["b.x", "r"]} == {3}


# --- slips

CLAIMS: dict[str, str] = {
    "interpretations": ASKED,
    "cases": "[{case: c, person: {cars: 2}, expect: {out: 1}, under: {Q: q}}, {case: d, expect: {out: 7}}]",
    "properties": "[{property: p, when: [out == 2], then: 'cars > 0'}, {property: q, under: {Q: q}, then: not card or out == 2}]",
    "statements": "[{id: A, fate: claim, says: {when: [out == 2], then: [card]}}, {id: B, fate: superseded, says: {then: [out == 1]}}]",
}
SLIP_RULES = """
- {rule: r, then: 1}
- {rule: s, exception_to: [r], when: [card], then: 2}
- {rule: t, reading: {Q: q}, exception_to: [r], when: [not card, 'cars == 1'], then: 1}
"""


@pytest.mark.parametrize(
    ("place", "after", "by"),
    [
        ("s/dropped", "", {("property", "q"), ("statement", "A")}),  # nobody is left whom the statement is about; p fails already
        ("s/then-plus1", "3", {("property", "q"), ("statement", "A")}),
        ("s/when-1-not", "not card", {("case", "c"), ("property", "q"), ("statement", "A")}),
        ("r/dropped", "", {("case", "c"), ("conflict or gap", "out")}),
        ("t/when-2-plus1", "cars == 2", set()),
        ("t/then-plus1", "2", set()),
    ],
)
def test_what_notices_a_slip(place: str, after: str, by: set[tuple[str, str]]) -> None:
    """What holds without the slip and not with it, also where it is about nobody any more, and under the readings that it names."""
    view = View(book(SLIP_RULES, SMALL, INT, **CLAIMS))
    held = holding(view)
    assert held == {("case", "c"), ("property", "q"), ("statement", "A"), ("conflict or gap", "out")}
    assert Slipped(view, {"id": place, "owner": place[0], "after": after}).noticed(held) == by


@pytest.mark.parametrize(
    ("place", "after", "cars"),
    [
        ("s/then-minus1", "1", {2}),  # a conflict becomes a value
        ("s/dropped", "", {2}),
        ("s/then-plus1", "3", set()),  # a conflict stays one, and a gap too
        ("r/dropped", "", {1, 2}),
    ],
)
def test_whose_outcome_a_slip_changes(place: str, after: str, cars: set[int]) -> None:
    """A conflict, a gap and being blocked are outcomes like any value."""
    rules = "[{rule: r, when: ['cars > 0'], then: 1}, {rule: s, when: ['cars == 2'], then: 2}]"
    slip: dict[str, Any] = yaml.safe_load(f"{{id: {place}, owner: {place[0]}, after: '{after}'}}")
    changed = Slipped(View(book(rules, SMALL, INT)), slip).changed(decided=False)
    assert {person[2] for person in changed or []} == cars
