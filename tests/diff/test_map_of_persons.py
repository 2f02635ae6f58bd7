"""The map of a comparison against the evaluators, for edits of every kind."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from diff.oracle import mistakes
from regelproef.answer.limits import Limits
from regelproef.diff.compare import compare_rulebooks
from regelproef.diff.report import Change, Fit, Standing
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"

UNKNOWN = "until: 2030-12-31, unknown: not yet decided}"

# name: file, text, what stands there instead, decisions that change
EDITS = {
    "bound": ("rules/permit.yaml", "age(born, day) >= 18", "age(born, day) >= 17", {"permit", "fee_cent", "valid_until"}),
    "operator": ("rules/permit.yaml", "cars > 2", "cars >= 2", {"permit", "fee_cent", "valid_until"}),
    "date_operator": ("rules/money.yaml", "card_until < date(year(day), 12, 31)", "card_until <= date(year(day), 12, 31)", set()),
    "condition_dropped": ("rules/permit.yaml", "      - cars >= 1\n", "", {"permit", "fee_cent", "valid_until"}),
    "exception_dropped": ("rules/permit.yaml", "[many-cars, many-fines, many-fines-any]", "[many-cars]", {"permit", "fee_cent", "valid_until"}),
    "validity": ("rules/permit.yaml", "2022-01-01", "2023-01-01", {"permit", "fee_cent", "valid_until"}),
    "amount": ("amounts.yaml", "value: 12050", "value: 12100", {"fee_cent"}),
    "amount_known": (
        "amounts.yaml",
        UNKNOWN,
        "until: 2029-12-31, value: 13000}\n      - {from: 2030-01-01, until: 2030-12-31, unknown: later}",
        {"fee_cent"},
    ),
    "waiting": ("rules/money.yaml", "years_here >= 3", "years_here >= 2", {"fee_cent"}),
    "gap": ("rules/permit.yaml", "rule: everybody-waits\n", "rule: everybody-waits\n    when: [cars != 1]\n", {"permit", "fee_cent", "valid_until"}),
    "conflict": (
        "rules/permit.yaml",
        "  - rule: many-cars\n    exception_to: [centre-granted]",
        "  - rule: many-cars",
        {"permit", "fee_cent", "valid_until"},
    ),
    "derived": ("vocabulary.yaml", "run(resident, before: this_year)", "run(resident, until: this_year)", {"fee_cent"}),
    "double_negation": ("rules/permit.yaml", "cars > 2", "not (cars <= 2)", set()),
    "same_set": ("rules/permit.yaml", "zone in {centre, ring}", "zone != outside", set()),
    "same_outcome": ("rules/money.yaml", "2 * fee.full - 500", "fee.full + fee.full - 500", set()),
}


def edited(folder: Path, file: str, text: str, instead: str) -> Rulebook:
    shutil.copytree(PARKING, folder, dirs_exist_ok=True)
    content = (folder / file).read_text(encoding="utf-8")
    assert text in content
    (folder / file).write_text(content.replace(text, instead, 1), encoding="utf-8")
    return load_rulebook(folder, "edited")


@pytest.mark.parametrize("name", EDITS)
def test_map_is_right(name: str, tmp_path: Path) -> None:
    """Exactly the expected decisions change, nobody who changes is outside the map, and nobody unchanged is inside an exact region."""
    file, text, instead, expected = EDITS[name]
    report, wrong, tried = mistakes(load_rulebook(PARKING, "parking"), edited(tmp_path, file, text, instead))
    assert wrong == []
    assert {one.name for one in report.decisions if one.change is Change.CHANGED} == expected
    assert all(tried[decision] > 0 for decision in expected)
    assert report.verdict == ("differs" if expected else "equal")


@pytest.mark.parametrize("name", ["bound", "amount", "validity"])
def test_single_edits_are_told_exactly(name: str, tmp_path: Path) -> None:
    """Simple edits get exact descriptions with a neighbour just outside."""
    file, text, instead, _ = EDITS[name]
    report, _, _ = mistakes(load_rulebook(PARKING, "parking"), edited(tmp_path, file, text, instead), count=1)
    roots = [region for one in report.decisions for region in one.roots]
    assert roots
    assert all(region.fit is Fit.EXACT and region.neighbour is not None for region in roots)


def test_both_directions_mirror(tmp_path: Path) -> None:
    """Comparing the other way round gives the same regions with before and after swapped."""
    old, new = load_rulebook(PARKING, "parking"), edited(tmp_path, *EDITS["operator"][:3])
    there, back = mistakes(old, new, count=1)[0], mistakes(new, old, count=1)[0]
    forward = sorted((r.decision, str(r.before.value), str(r.after.value)) for r in there.regions)
    assert forward == sorted((r.decision, str(r.after.value), str(r.before.value)) for r in back.regions)


def test_world_and_ranges(tmp_path: Path) -> None:
    """Persons who are possible on one side only are told under the world, and the rest is compared over the others."""
    new = edited(tmp_path, "vocabulary.yaml", "range: [0, 6], default: 1", "range: [0, 7], default: 1")
    report, wrong, _ = mistakes(load_rulebook(PARKING, "parking"), new)
    assert wrong == []
    assert [(r.before.status, r.after.status, r.description) for r in report.world.regions] == [
        (Standing.IMPOSSIBLE, Standing.POSSIBLE, ("cars >= 7", "born <= day"))
    ]
    assert all(one.change is Change.UNCHANGED for one in report.decisions)


def test_readings_on_either_side() -> None:
    """A switch of a reading is an edit like any other, and the same switch on both sides is none."""
    book = load_rulebook(PARKING, "parking")
    _report, wrong, tried = mistakes(book, book.with_choice({"Q1": "any"}))
    assert wrong == [] and tried["permit"] > 0
    switched = book.with_choice({"Q1": "any"})
    assert mistakes(switched, switched, count=1)[0].verdict == "equal"


def test_changed_default_counts(tmp_path: Path) -> None:
    """A changed default alone makes the versions differ, although every complete person comes out the same."""
    new = edited(tmp_path, "vocabulary.yaml", "range: [0, 6], default: 1", "range: [0, 6], default: 2")
    report, _, _ = mistakes(load_rulebook(PARKING, "parking"), new, count=1)
    assert all(one.change is Change.UNCHANGED for one in report.decisions)
    assert report.verdict == "differs"


def test_retyped_fact_is_not_comparable(tmp_path: Path) -> None:
    """A decision that reads a fact of another type is not comparable, nor is what reads that decision; each names the fact."""
    shutil.copytree(PARKING, tmp_path, dirs_exist_ok=True, ignore=shutil.ignore_patterns("sources"))
    for file in ("vocabulary.yaml", "rules/permit.yaml", "rules/money.yaml", "properties.yaml", "cases.yaml"):
        content = (tmp_path / file).read_text(encoding="utf-8")
        content = content.replace("disabled_card: {type: bool, default: false,", "disabled_card: {type: int, range: [0, 1], default: 0,")
        content = content.replace("read_where: disabled_card", "read_where: disabled_card == 1").replace("[disabled_card,", "[disabled_card == 1,")
        (tmp_path / file).write_text(content.replace("disabled_card, ", "disabled_card == 1, "), encoding="utf-8")
    report = compare_rulebooks(load_rulebook(PARKING, "parking"), load_rulebook(tmp_path, "edited"), Limits())
    assert {one.name: one.reason for one in report.decisions} == dict.fromkeys(("permit", "fee_cent", "valid_until"), "disabled_card")
    assert all(one.change is Change.NOT_COMPARABLE for one in report.decisions)
    assert report.verdict == "differs"
    assert any(one.kind == "fact" and one.aspect == "type" and one.counts for one in report.listed)


def test_no_time_is_undecided_and_never_equal(tmp_path: Path) -> None:
    """Without time for questions, what cannot be seen from the terms alone is undecided."""
    new = edited(tmp_path, *EDITS["same_outcome"][:3])
    assert compare_rulebooks(load_rulebook(PARKING, "parking"), new, Limits(0)).verdict == "undecided"
