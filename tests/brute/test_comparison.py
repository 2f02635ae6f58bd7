"""The comparison itself: a lie in what the engine says is seen, and the truth is not blamed."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from brute import books, compare_check, compare_diff, compare_slips, tool
from brute.book import load
from brute.compare_check import check, decide
from brute.compare_diff import diff
from brute.compare_slips import adequacy, mutate
from brute.expected import answers
from brute.interpreter import View
from brute.slips import Slipped
from brute.terms import day

Lie = Callable[[dict[str, Any]], object]

OLD: dict[str, Any] = {
    "vocabulary.yaml": {
        "language": "en",
        "reference_date": "day",
        "facts": {
            "day": {"type": "date", "range": ["2024-01-01", "2024-01-03"], "default": "2024-01-01", "meaning": "x"},
            "cars": {"type": "int", "range": [0, 3], "default": 0, "meaning": "x"},
        },
        "decisions": {"out": {"type": "int", "meaning": "x"}},
    },
    "rules/r.yaml": {"decision": "out", "rules": [{"rule": "r", "text": "x", "when": ["cars <= 1"], "then": 1}]},
}
NEW = {**OLD, "rules/r.yaml": {"decision": "out", "rules": [{"rule": "r", "text": "x", "when": ["cars <= 2"], "then": 1}]}}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two versions of a book on disk."""
    for name, files in (("old", OLD), ("new", NEW)):
        text = json.loads(json.dumps(files))
        facts = text["vocabulary.yaml"]["facts"]["day"]
        facts["range"], facts["default"] = [day(each) for each in facts["range"]], day(facts["default"])
        books.write(text, tmp_path / name)
    return tmp_path


def told(folder: Path, monkeypatch: pytest.MonkeyPatch, lie: Lie | None = None) -> set[str]:
    """The kinds of disagreement when the tool's JSON is changed before it is compared."""

    def run(arguments: list[str]) -> tuple[int, str]:
        code, out = tool.run(arguments)
        if lie is None or arguments[0] == "decide":
            return code, out
        document = json.loads(out)
        lie(document)
        return code, json.dumps(document)

    monkeypatch.setattr(compare_check, "run", run)
    monkeypatch.setattr(compare_diff, "run", run)
    view, tally = View(load(folder / "old")), tool.Tally()
    check(tally, folder / "old", view, [], answers(view), "check")
    decide(tally, folder / "old", view, [])
    diff(tally, folder / "old", folder / "new")
    return {each.kind for each in tally.found}


def of_check(lie: Lie) -> Lie:
    return lambda document: lie(document) if document["command"] == "check" else None


def of_diff(lie: Lie) -> Lie:
    return lambda document: lie(document["decisions"][0]) if document["command"] == "diff" else None


def without_gap(document: dict[str, Any]) -> None:
    document["findings"] = [each for each in document["findings"] if each["code"] != "gap"]


def gap_proved(document: dict[str, Any]) -> None:
    without_gap(document)
    document["proofs"].append({"code": "gap", "subject": ["out"], "verdict": "proved"})


def another_person(document: dict[str, Any], cars: int) -> None:
    next(each for each in document["findings"] if each["code"] == "gap")["witness"]["persons"] = [{"cars": cars}]


def test_the_truth_is_not_blamed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the engine says of a small book is what brute force says."""
    assert told(folder, monkeypatch) == set()


@pytest.mark.parametrize(
    ("lie", "kind"),
    [
        (of_check(without_gap), "check-missed gap"),
        (of_check(gap_proved), "check-false-proof gap"),
        (of_check(lambda document: another_person(document, 3)), "witness-not-canonical"),
        (of_check(lambda document: another_person(document, 1)), "witness-wrong"),
        (of_diff(lambda decision: decision.update(change="unchanged", regions=[])), "diff-unchanged"),
        (of_diff(lambda decision: decision.update(regions=[])), "diff-complete"),
        (of_diff(lambda decision: decision["regions"][0].update(description=["cars <= 2"])), "diff-description"),
        (of_diff(lambda decision: decision["regions"][0]["witness"].update(facts={"cars": 1})), "diff-witness-wrong"),
        (of_diff(lambda decision: decision["regions"][0]["after"].update(value=True)), "diff-complete"),
    ],
)
def test_a_lie_is_seen(lie: Lie, kind: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing finding, a false proof, a wrong person or a wrong description is a disagreement of its own kind."""
    assert kind in told(folder, monkeypatch, lie)


@pytest.mark.parametrize(
    ("place", "after", "cars"),
    [
        ("dropped", "", {0, 1}),
        ("when-1-dropped", "", set()),
        ("when-1-lt", "cars < 1", {1}),
        ("then-plus1", "2", {0, 1}),
        ("valid-x", "2024-01-02..", {0, 1}),
    ],
)
def test_slips(place: str, after: str, cars: set[int], folder: Path) -> None:
    """Each kind of slip changes those whom it must change, of those who had a value."""
    view = View(load(folder / "old"))
    changed = Slipped(view, {"id": f"r/{place}", "owner": "r", "after": after}).changed()
    assert {person[1] for person in changed or []} == cars


def first_alive(document: dict[str, Any]) -> dict[str, Any]:
    """The finding about a slip that nothing notices: the only rule dropped."""
    found: dict[str, Any] = next(each for each in document["findings"] if each["code"] == "adequacy")
    return found


def noticed_by(document: dict[str, Any], by: str) -> None:
    found = first_alive(document)
    document["findings"].remove(found)
    document["proofs"].append({"code": "adequacy", "subject": [found["subject"][0], by], "verdict": "proved"})


@pytest.mark.parametrize(
    ("lie", "kinds"),
    [
        (None, set()),
        (lambda document: document["findings"].remove(first_alive(document)), {"adequacy-missing"}),
        (lambda document: noticed_by(document, "equivalent"), {"adequacy-equivalent"}),
        (lambda document: noticed_by(document, "conflict or gap:out"), {"adequacy-noticed"}),  # there is a gap without the slip
        (lambda document: first_alive(document)["witness"].update(persons=[{"cars": 1}]), {"adequacy-witness"}),
    ],
)
def test_a_lie_about_slips_is_seen(lie: Lie | None, kinds: set[str], folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A slip that is passed over, is called equivalent, is noticed by what fails without it, or is shown by the wrong person."""

    def run(arguments: list[str]) -> tuple[int, str]:
        code, out = tool.run(arguments)
        if lie is None or arguments[0] != "check":
            return code, out
        document = json.loads(out)
        lie(document)
        return code, json.dumps(document)

    monkeypatch.setattr(compare_slips, "run", run)
    view, tally = View(load(folder / "old")), tool.Tally()
    adequacy(tally, folder / "old", view, mutate(tally, folder / "old", view, random.Random(1)))
    assert {each.kind for each in tally.found} == kinds
