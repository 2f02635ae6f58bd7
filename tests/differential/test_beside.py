"""Of a long table only those rules are put to the solver as a clash that could decide about one person: nothing is lost by it."""

from __future__ import annotations

from itertools import combinations
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from differential.agreement import accounts
from regelproef.answer.limits import Limits
from regelproef.check.questions import run_checks
from regelproef.encode import beside
from regelproef.encode.beside import can_meet
from regelproef.encode.encoder import Encoder
from regelproef.language.typed import Fact
from regelproef.language.types import number
from regelproef.model.apart import Values, Way, never_meet
from regelproef.model.rulebook import Rulebook
from strategies import Draft, choices, drafts, persons
from tiny import tiny

TERMS = tuple(Fact(name, number(0, 20)) for name in "ab")
ROWS = 60


@st.composite
def values(draw: st.DrawFn) -> Values:
    """One or two stretches, in order and apart."""
    edges = sorted(draw(st.sets(st.integers(0, 20), min_size=2, max_size=4)))
    return tuple(zip(edges[::2], edges[1::2], strict=False))


def ways() -> st.SearchStrategy[Way]:
    return st.dictionaries(st.sampled_from(TERMS), values(), max_size=2)


@given(st.lists(st.lists(ways(), max_size=3), max_size=12))
def test_pairs_are_those_that_nothing_keeps_apart(outcomes: list[list[Way]]) -> None:
    """Going along one value finds the same pairs as looking at each."""
    expected = [(a, b) for a in range(len(outcomes)) for b in range(a + 1, len(outcomes)) if not never_meet(outcomes[a], outcomes[b])]
    assert list(can_meet(outcomes)) == expected


@given(drafts(), st.data())
def test_every_decision_as_if_it_were_a_long_table(draft: Draft, data: st.DataObject) -> None:
    """Evaluator and solver find the same conflicts where no pair is put to the solver that values keep apart."""
    chosen = draft.load()
    with patch.object(beside, "MANY", 0):
        for book in (chosen, chosen.with_choice(data.draw(choices(chosen)))):
            encoder = Encoder(book)
            for _ in range(3):
                ours, theirs = accounts(book, encoder, data.draw(persons(book)))
                assert ours == theirs


def lines(instead: dict[int, str]) -> list[str]:
    """A line for each row: its own number, but for some rows."""
    return [instead.get(row, f"k == {row}") for row in range(ROWS)]


def table(instead: dict[int, str]) -> Rulebook:
    rows = "".join(f'  - {{rule: r{row}, when: ["{line}"], then: {100 + row}}}\n' for row, line in enumerate(lines(instead)))
    facts = f"facts:\n  k: {{type: int, range: [0, {ROWS - 1}], default: 0}}\n  member: {{type: bool}}\n"
    return tiny(vocabulary=f"{facts}decisions:\n  fee: {{type: int}}\n", rules=f"decision: fee\nrules:\n{rows}")


@pytest.mark.parametrize(
    "instead",
    [
        {},
        {7: "k in {7, 8}"},
        {30: "k >= 30 and k <= 31"},
        {3: "k == 3 and member"},
        {3: "k == 3 or member", 4: "k == 4 and not member"},
        {59: "member", 1: "k == 1 or k == 59"},
        {59: "not member", 1: "not (k != 1)", 2: "k < 3 and k > 1"},
        {5: "k != 5", 6: "member and not member"},
    ],
    ids=str,
)
def test_a_table_of_sixty_rows(instead: dict[int, str]) -> None:
    """Who meets two rows, or none, is found as by trying everybody, and of a sound table both are proved."""
    persons = [{"k": k, "member": member} for k in range(ROWS) for member in (False, True)]
    met = [[row for row, line in enumerate(lines(instead)) if eval(line, {}, dict(person))] for person in persons]
    report = run_checks(table(instead), Limits(), ("conflict", "gap"))

    assert ROWS > beside.MANY and not report.undecided
    found = {frozenset(one.subject) for one in report.findings if one.code == "conflict"}
    assert found == {frozenset((f"r{one}", f"r{other}")) for rows in met for one, other in combinations(rows, 2)}
    assert any(one.code == "gap" for one in report.findings) is any(not rows for rows in met)
