"""The strategy for implementers' own tests: distinct persons, shrunk to the fewest facts."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import Phase, find, given, settings

from regelproef.answer.finding import Unusable
from regelproef.load.packaged import packaged_rulebooks
from regelproef.model.from_documents import load_rulebook
from regelproef.strategies import facts, persons

PARKING = load_rulebook(Path(__file__).parents[1] / "rulebooks" / "parking")


def test_persons_are_distinct() -> None:
    """Of 500 drawn from the packaged rulebook nearly all are different, and nearly none is the default person."""
    book, found = load_rulebook(next(packaged_rulebooks()).folder), list[tuple[object, ...]]()

    @given(persons(book))
    @settings(max_examples=500, database=None, derandomize=True, phases=[Phase.generate])
    def draw(person: dict[str, object]) -> None:
        found.append(tuple(person.values()))

    draw()
    assert len(set(found)) > 450 and found.count(tuple(book.default_person().values())) < 20


def test_whoever_fails_shrinks_to_what_it_takes() -> None:
    """Every fact that does not matter goes back to its default."""
    quiet = settings(max_examples=3000, database=None, derandomize=True)
    assert find(facts(PARKING), lambda _: True, settings=quiet) == {}
    found = find(facts(PARKING), lambda one: one.get("cars") == 3 and one.get("disabled_card") is True, settings=quiet)
    assert found == {"cars": 3, "disabled_card": True}


def test_known_persons_are_read_strictly() -> None:
    """Facts that the rulebook does not have are refused, with what was meant."""
    with pytest.raises(Unusable) as caught:
        persons(PARKING, [{"carz": 3}])
    assert caught.value.findings[0].message.params["fact"] == "carz"
    assert find(facts(PARKING, [{"cars": 6}]), lambda one: one.get("cars") == 6, settings=settings(max_examples=500, database=None, derandomize=True))
