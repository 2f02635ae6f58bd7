"""Which maps of outcomes a report shows, and that what it marks in them is so."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from regelproef.answer.limits import Limits
from regelproef.cli.report_maps import outcome_maps
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.outcome_map import OutcomeMap, telling
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.rules import UNUSUAL, map_table
from regelproef.report.content.wording import Wording
from report.pages import book_of


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return book_of("spec/vsb")


@pytest.fixture(scope="module")
def maps(book: Rulebook) -> tuple[OutcomeMap, ...]:
    found, late = outcome_maps(book, Limits(), ())
    assert late == ()
    return found


def test_every_decision_has_a_map(book: Rulebook, maps: tuple[OutcomeMap, ...]) -> None:
    """Of each decision but one that reads a single fact, in their order; first of a usual person, and of usual persons not all the same."""
    first = {one.decision: one for one in reversed(maps)}
    evaluator = Evaluator(book)

    assert list(dict.fromkeys(one.decision for one in maps)) == [name for name in book.decisions if name in first]
    assert len(first) >= len(book.decisions) - 1
    for one in first.values():
        assert evaluator.unusual({**book.default_person(), **one.person}) == ()
        assert telling(one)[0] > 1


def test_cells_are_what_the_evaluator_says(book: Rulebook, maps: tuple[OutcomeMap, ...]) -> None:
    """In maps over lists and truth values each cell has the outcome, is empty for who cannot exist, and is marked for who is unusual."""
    evaluator, tried, marked = Evaluator(book), 0, 0
    for one in maps:
        if one.across.years_before or one.down.years_before:
            continue
        for (row, (down, _)), (column, (across, _)) in product(enumerate(one.rows), enumerate(one.columns)):
            person = {**book.default_person(), **one.person, one.down.fact: down, one.across.fact: across}
            cell, odd = one.cells[row][column], one.unusual[row][column]
            if evaluator.impossible(person):
                assert cell is None and not odd
                continue
            assert cell == evaluator.decide(person, (one.decision,))[one.decision]
            assert odd == bool(evaluator.unusual(person))
            tried, marked = tried + 1, marked + odd
    assert tried > 200 and marked > 0


def test_unusual_cells_are_marked(book: Rulebook, maps: tuple[OutcomeMap, ...]) -> None:
    """The mark stands in the table where the person is unusual, and nowhere else."""
    (one, *_) = (one for one in maps if any(map(any, one.unusual)))
    words = Wording("nl", book)

    def count(made: OutcomeMap) -> int:
        return str(map_table(made, words)).count(UNUSUAL)

    assert count(one) == sum(map(sum, one.unusual)) > 0
    assert count(replace(one, unusual=tuple((False,) * len(line) for line in one.unusual))) == 0
