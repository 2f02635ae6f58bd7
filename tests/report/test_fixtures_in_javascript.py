"""Every generated test person gets its expected outcomes from the JavaScript evaluator too, under node and in the browser."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_person
from report.chromium import browsing, needs_chromium
from report.javascript import by_javascript, needs_node
from report.pages import ROOT, book_of, page

FIXTURES = tuple(json.loads(line) for line in (ROOT / "generated_tests" / "fixtures.jsonl").read_text(encoding="utf-8").splitlines())


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return book_of("spec/vsb")


def test_there_are_fixtures() -> None:
    """The tests below try hundreds of persons, each with every decision."""
    assert len(FIXTURES) > 100
    assert len({tuple(one["decisions"]) for one in FIXTURES}) == 1


@needs_node
def test_fixtures_under_node(book: Rulebook) -> None:
    """Outcomes and deciding rules are those of the fixture."""
    asked = [(read_person(book, one["facts"])[0], one["under"]) for one in FIXTURES]
    for fixture, (found, (impossible, _)) in zip(FIXTURES, by_javascript(book, asked), strict=True):
        assert {name: value for name, (_, value, _, _) in found.items()} == fixture["decisions"], fixture["id"]
        assert {name: list(deciding) for name, (_, _, deciding, _) in found.items()} == fixture["rules"], fixture["id"]
        assert impossible == (), fixture["id"]


ASK = """(fixtures) => fixtures.map(({facts, under}) => {
  const {decisions} = regelproef.decide(book, regelproef.complete(book, facts), {...book.choice, ...under});
  return Object.fromEntries(Object.entries(decisions).map(([name, o]) => [name, regelproef.toJson(book.decisions[name].kind, o.value)]));
})"""


@needs_chromium
def test_fixtures_in_the_browser(book: Rulebook, tmp_path: Path) -> None:
    """The evaluator that stands in the page gives the same in a real browser."""
    path = page(tmp_path, book)
    with browsing() as browser:
        browser.open(path)
        asked = json.dumps([{"facts": one["facts"], "under": one["under"]} for one in FIXTURES])
        found = browser.run(f"({ASK})({asked})")

        assert browser.said() == []
    assert found == [one["decisions"] for one in FIXTURES]
