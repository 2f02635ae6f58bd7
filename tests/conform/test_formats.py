"""Fixtures of both formats are read: complete rows with readings by decision, and lines with only what differs from the defaults."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from regelproef.answer.limits import Limits
from regelproef.conform.answers import Answers
from regelproef.conform.compare import compare
from regelproef.conform.fixtures import read_fixtures, with_defaults_tried
from regelproef.evaluate.evaluator import Evaluator
from regelproef.generate.bundle import FIXTURES, bundle
from regelproef.model.from_documents import load_rulebook
from regelproef.model.values import read_person, to_json
from regelproef.report.content.conform import Conformed
from regelproef.report.render.json import json_text
from suites import suite_of

FOLDER = Path(__file__).parents[1] / "rulebooks" / "parking"
FIRST = {"id": "a", "facts": {"cars": 0}, "decisions": {"permit": "waiting", "fee_cent": 0}, "why": [], "pair": None, "under": {"Q1": "with"}}
SECOND = {**FIRST, "format": 2, "facts": {"cars": 0, "zone": "ring"}, "matters": ["cars"], "under": {"permit": {"Q1": "with"}}, "without": ["zone"]}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    book, place = load_rulebook(FOLDER), tmp_path_factory.mktemp("generated")
    files = bundle(book, suite_of(book, Limits()))
    for name in (FIXTURES, "fixtures.csv"):
        (place / name).write_text(files[name], encoding="utf-8")
    return place


def test_format_1_is_read(tmp_path: Path) -> None:
    """What is given matters, and readings hold for every decision of the line."""
    (tmp_path / "f.jsonl").write_text(json.dumps(FIRST) + "\n", encoding="utf-8")
    (one,) = with_defaults_tried(read_fixtures(tmp_path / "f.jsonl"))
    assert one.told == {"cars": 0} and one.under == {"permit": {"Q1": "with"}, "fee_cent": {"Q1": "with"}}


def test_format_2_is_read(tmp_path: Path) -> None:
    """Readings stand by decision, and the person is tried again without a fact at its default, under a name of its own."""
    (tmp_path / "f.jsonl").write_text(json.dumps(SECOND) + "\n", encoding="utf-8")
    one, without = with_defaults_tried(read_fixtures(tmp_path / "f.jsonl"))
    assert one.told == {"cars": 0} and one.under == {"permit": {"Q1": "with"}}
    assert without.id == "a (without zone)" and without.facts == {"cars": 0} and without.decisions == one.decisions


def test_wrong_defaults_are_noticed(folder: Path) -> None:
    """An implementation that is right but for one default differs for just the person who lacks that fact."""
    book = load_rulebook(FOLDER)
    evaluator, fixtures = Evaluator(book), with_defaults_tried(read_fixtures(folder / FIXTURES))

    def noticed(fact: str, wrong: object) -> set[str]:
        answers = Answers()
        for one in fixtures:
            person, _ = read_person(book, {fact: wrong, **one.facts})
            answers.decisions[one.id] = {name: to_json(outcome.value) for name, outcome in evaluator.decide(person).items()}
        return {difference.fixture.id for group in compare(fixtures, answers).groups for difference in group.differences}

    for fact, others in {"zone": ("centre", "outside"), "cars": (0, 3), "disabled_card": (True,)}.items():
        found = {name for wrong in others for name in noticed(fact, wrong)}
        assert found == {one.id for one in fixtures if one.id.endswith(f"(without {fact})")} != set()


def test_the_readings_of_a_difference_are_those_of_its_decision(tmp_path: Path) -> None:
    """A reading that bears on another decision is no excuse."""
    (tmp_path / "f.jsonl").write_text(json.dumps(SECOND) + "\n", encoding="utf-8")
    fixtures = read_fixtures(tmp_path / "f.jsonl")
    answers = Answers()
    answers.decisions["a"] = {"permit": "granted", "fee_cent": 5}
    value = json.loads(json_text(Conformed(fixtures, compare(fixtures, answers), strict=False).value("en")))
    under = {group["decision"]: [one["under"] for one in group["differences"]] for group in value["groups"]}
    assert under == {"permit": [{"Q1": "with"}], "fee_cent": [{}]}
