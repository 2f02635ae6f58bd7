"""Whoever illustrates a group belongs to it, and outcomes, nulls and days at the ends of the calendar are told as what they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from diff.oracle import mistakes
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Status
from regelproef.ask.two_versions import as_line
from regelproef.ask.versions import Versions
from regelproef.diff.compare import compare, compare_rulebooks
from regelproef.diff.report import Change, Fit, Region
from regelproef.language.typed import SameOutcome, all_of
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from tiny_files import write_files

CALM = {"rule": "calm", "text": "t", "then": 1}


def book(folder: Path, facts: dict[str, Any], decisions: dict[str, Any], rules: dict[str, list[Any]], **more: Any) -> Rulebook:
    """A rulebook of these parts."""
    files = {"vocabulary.yaml": {"language": "en", "facts": facts, "decisions": decisions, **more}}
    files |= {f"rules/{name}.yaml": {"decision": name, "rules": own} for name, own in rules.items()}
    write_files(folder, files)
    return load_rulebook(folder, folder.name)


def roots(versions: Versions) -> list[Region]:
    return [region for one in compare(versions).decisions for region in one.roots]


def test_everything_told_of_a_group_is_of_that_group(tmp_path: Path) -> None:
    """Where a change falls into several groups, each has its own example, dates and range, and its description holds exactly for its persons."""
    facts = {
        "day": {"type": "date", "range": ["2021-01-01", "2022-12-31"], "default": "2021-06-01"},
        "weight": {"type": "int", "range": [0, 40], "default": 12},
    }
    decisions = {"toll": {"type": "int"}}

    def side(name: str, more: int) -> Rulebook:
        rules = [
            {"rule": "by-weight", "text": "t", "then": f"2 * weight + {more}"},
            {"rule": "middle", "text": "t", "exception_to": ["by-weight"], "when": ["weight == 14"], "then": 0},
            {"rule": "autumn", "text": "t", "exception_to": ["by-weight"], "valid": {"from": "2021-10-01", "until": "2021-10-31"}, "then": 0},
        ]
        return book(tmp_path / name, facts, decisions, {"toll": rules}, reference_date="day")

    versions = Versions(side("old", 2), side("new", 3), Limits())
    found = roots(versions)
    assert len(found) > 1
    assert all(region.fit is Fit.EXACT for region in found)
    for region in found:
        assert region.witness is not None and region.before.bounds is not None and region.dates is not None
        person = {name: region.witness.facts.get(name, variable.fact.default) for name, variable in versions.variables.items()}
        described = all_of(map(as_line, region.conditions))
        assert versions.persons.holds(described, (person,))
        assert versions.persons.decide(described, SameOutcome("toll", "before", "")).impossible
        value = region.witness.before["toll"].value
        assert region.before.bounds.least <= value <= region.before.bounds.greatest  # type: ignore[operator]  # numbers
        least = versions.persons.bounds(versions.read("weight == 0").left, described)  # type: ignore[union-attr]  # a comparison
        assert least is not None and region.before.bounds.least == 2 * int(str(least.least)) + 2


@pytest.mark.parametrize(("first", "last"), [("2020-02-29", "9999-12-31"), ("0001-01-01", "2024-02-29"), ("0001-01-01", "9999-12-31")])
def test_ends_of_the_calendar_are_ordinary_days(tmp_path: Path, first: str, last: str) -> None:
    """Periods from the first to the last day that a date can be, and leap days, are compared like any other."""
    facts = {"day": {"type": "date", "range": ["0001-01-01", "9999-12-31"], "default": "2024-02-29"}, "asked": {"type": "bool"}}

    def side(name: str, condition: list[str], first: str) -> Rulebook:
        rules = [CALM, {"rule": "more", "text": "t", "exception_to": ["calm"], "when": condition, "valid": {"from": first, "until": last}, "then": 2}]
        return book(tmp_path / name, facts, {"d": {"type": "int"}}, {"d": rules}, reference_date="day")

    old, new = side("old", ["asked"], first), side("new", ["asked", "day > 0001-01-01", "day < 9999-12-31"], first)
    _, wrong, _ = mistakes(old, new, 400)
    assert wrong == []
    later = side("later", ["asked"], "2021-03-01")
    report, wrong, _ = mistakes(old, later, 400)
    assert wrong == []
    (region,) = (region for one in report.decisions for region in one.roots)
    assert region.fit is Fit.EXACT and region.dates is not None
    assert (str(region.dates.least), str(region.dates.greatest)) == (first, "2021-02-28")


@pytest.mark.parametrize("word", ["gap", "conflict", "possible", "value", "null_"])
def test_a_value_is_no_status(tmp_path: Path, word: str) -> None:
    """A value of a list that is called like a status is told as a value, on both sides and of the example."""
    decisions = {"state": {"type": "enum", "values": ["open", word]}}

    def side(name: str, limit: int) -> Rulebook:
        rules = [
            {"rule": "usual", "text": "t", "then": "open"},
            {"rule": "many", "text": "t", "exception_to": ["usual"], "when": [f"cars >= {limit}"], "then": word},
        ]
        return book(tmp_path / name, {"cars": {"type": "int", "range": [0, 9], "default": 1}}, decisions, {"state": rules})

    (region,) = roots(Versions(side("old", 5), side("new", 4), Limits()))
    assert (region.after.status, region.after.value) == (Status.VALUE, word)
    assert region.witness is not None and region.witness.after["state"].value == word


def test_null_is_told_apart_and_no_difference_reckons_with_it(tmp_path: Path) -> None:
    """Null to a number, and a number to another, are two groups; only the second has a difference, of numbers alone."""
    decisions = {"benefit": {"type": "money", "nullable": True}}
    facts = {"cars": {"type": "int", "range": [0, 9], "default": 1}, "income": {"type": "money", "range": [0, 5000], "default": 100}}

    def side(name: str, limit: int, more: int) -> Rulebook:
        rules = [
            {"rule": "given", "text": "t", "then": f"income + {more}"},
            {"rule": "none", "text": "t", "exception_to": ["given"], "when": [f"cars < {limit}"], "then": "null"},
        ]
        return book(tmp_path / name, facts, decisions, {"benefit": rules})

    report, wrong, _ = mistakes(side("old", 3, 0), side("new", 2, 25), 800)
    assert wrong == []
    told = {(region.before.constant, region.after.constant): region for one in report.decisions for region in one.roots}
    assert set(told) == {(True, False), (False, False)}
    assert told[True, False].before.value is None and told[True, False].difference is None
    difference = told[False, False].difference
    assert difference is not None and (difference.least, difference.greatest) == (25, 25)


def test_a_longer_history_counts_no_years_that_the_old_version_had_not(tmp_path: Path) -> None:
    """Years without something are counted within each version's own range, so that one year more is one year more."""

    def side(name: str, last: int) -> Rulebook:
        facts = {"lived": {"type": "per_year_bool", "range": [2018, last]}, "cars": {"type": "bool"}}
        return book(
            tmp_path / name,
            facts,
            {"away": {"type": "int"}},
            {"away": [{"rule": "r", "text": "t", "then": "count(not lived, from: 2018, until: 2021)"}]},
        )

    report, wrong, tried = mistakes(side("old", 2020), side("new", 2021), 300)
    assert wrong == []
    (away,) = report.decisions
    assert away.change is Change.CHANGED and tried["away"] > 0
    assert away.regions[0].difference is not None and away.regions[0].difference.least == 1


def test_a_decision_may_be_called_possible(tmp_path: Path) -> None:
    """It is compared as the decision that it is, beside the worlds."""

    def side(name: str, limit: int) -> Rulebook:
        rules = [CALM, {"rule": "more", "text": "t", "exception_to": ["calm"], "when": [f"cars > {limit}"], "then": 2}]
        return book(tmp_path / name, {"cars": {"type": "int", "range": [0, 9], "default": 1}}, {"possible": {"type": "int"}}, {"possible": rules})

    report = compare_rulebooks(side("old", 3), side("new", 4), Limits())
    assert report.world.change is Change.UNCHANGED
    assert [one.change for one in report.decisions] == [Change.CHANGED]


def test_just_outside_stands_somebody_possible(tmp_path: Path) -> None:
    """Beside somebody who becomes impossible nobody is shown who never was possible."""

    def side(name: str, first: int) -> Rulebook:
        facts = {"lived": {"type": "per_year_bool", "range": [first, first + 2]}}
        return book(tmp_path / name, facts, {"toll": {"type": "int"}}, {"toll": [CALM]})

    versions = Versions(side("old", 2022), side("new", 2023), Limits())
    found = compare(versions).world.regions
    assert found
    for region in found:
        assert region.witness is not None and region.neighbour is not None
        assert region.neighbour.example.before and region.neighbour.example.after


def test_what_is_usual_in_the_new_version_chooses(tmp_path: Path) -> None:
    """Persons and neighbours are shown by the usual lines of the new version; who is not possible there breaks none of them."""
    facts = {"weight": {"type": "int", "range": [0, 40], "default": 12}, "red": {"type": "bool"}, "loaded": {"type": "bool"}}

    def side(name: str, world: str, more: list[dict[str, Any]], *usual: str) -> Rulebook:
        lines = [{"line": f"u{place}", "holds": line, "why": "w"} for place, line in enumerate(usual)]
        made = book(tmp_path / name, facts, {"toll": {"type": "int"}}, {"toll": [{"rule": "all", "text": "t", "then": "weight"}, *more]})
        write_files(tmp_path / name, {"world.yaml": {"world": [{"line": "w", "holds": world, "why": "w"}], "usual": lines}})
        return load_rulebook(tmp_path / name, made.root)

    heavy = {"rule": "heavy", "text": "t", "exception_to": ["all"], "when": ["weight >= 12", "not red"], "then": "weight + 1"}
    old = side("old", "weight <= 39", [], "red")
    new = side("new", "weight >= 3", [heavy], "weight != 12 or loaded", "weight >= 12 or red")
    report = compare_rulebooks(old, new, Limits())

    region = report.decisions[0].roots[0]
    assert region.witness is not None and region.neighbour is not None
    assert region.witness.facts == {"loaded": True}  # the default person breaks a line
    assert (region.neighbour.fact, region.neighbour.value) == ("red", True)  # weight 11 does not change either, but breaks a line
    shown = [one.witness.facts for one in report.world.regions if one.witness is not None]
    assert sorted(shown, key=str) == [{"weight": 2}, {"weight": 40}]  # that nobody light is red counts only where they are possible
