"""`diff --certify` and `gate --certify`: that nothing changes for anybody else is asked again, and a comparison that is wrong is found."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from regelproef.answer.asked import Bounds
from regelproef.answer.engine_error import EngineError
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Status
from regelproef.ask.versions import Versions
from regelproef.certify.second import Standing
from regelproef.cli.main import main
from regelproef.diff.certified import Certified, certify
from regelproef.diff.compare import compare
from regelproef.diff.report import Change, DiffReport, Fit, Region, Shared
from regelproef.language.typed import FALSE, Compare, Const, Fact
from regelproef.language.types import number
from regelproef.model.rulebook import Rulebook
from tiny import tiny

pytest.importorskip("pysat")
pytest.importorskip("cvc5")
PARKING = Path("tests/rulebooks/parking")
VOCABULARY = """
language: en
reference_date: day
facts:
  day: {type: date, range: [2023-01-01, 2024-12-31], default: 2024-03-01}
  cars: {type: int, range: [0, MOST], default: 0}
  town: {type: enum, values: [TOWNS], default: north}
  lived: {type: per_year_bool, range: [FIRST, 2024]}
decisions:
  permit: {type: enum, values: [yes_, no_]}
  fee: {type: money}
"""
RULES = """
rules:
  - {rule: usual, decision: permit, then: yes_}
  - {rule: many, decision: permit, when: ["cars > LIMIT"], exception_to: [usual], then: no_}
  - {rule: free, decision: fee, when: [permit == no_], then: 0}
  - {rule: paid, decision: fee, when: ["permit == yes_", "not all(lived, from: 2015, until: 2020)"], then: 1000}
  - {rule: long, decision: fee, when: ["permit == yes_", "all(lived, from: 2015, until: 2020)"], then: 500}
"""


def book(limit: str = "2", most: str = "5", towns: str = "north, south", first: str = "2010", world: str = "cars >= 0") -> Rulebook:
    vocabulary = VOCABULARY.replace("MOST", most).replace("TOWNS", towns).replace("FIRST", first)
    lines = f'world:\n  - {{line: w, holds: "{world}", why: "so"}}\n'
    return tiny(vocabulary=vocabulary, rules=RULES.replace("LIMIT", limit), world=lines)


def compared(old: Rulebook, new: Rulebook) -> tuple[Versions, DiffReport, Certified]:
    versions = Versions(old, new, Limits())
    report = compare(versions)
    return versions, report, certify(versions, report)


@pytest.mark.parametrize(
    "new",
    [
        *(book(), book(limit="3"), book(limit="1"), book(most="4"), book(most="7"), book(towns="south, north, east"), book(towns="north")),
        *(book(first="2016"), book(first="2005"), book(world="cars >= 1"), book(limit="3", most="6", first="2017", world="cars < 6")),
    ],
)
def test_every_comparison_is_certified(new: Rulebook) -> None:
    """Also where ranges, words, years and possible persons differ."""
    _, report, found = compared(book(), new)
    assert set(found.standings) == {Standing.CERTIFIED}
    told = [one for one in report.everything if one.change in {Change.CHANGED, Change.UNCHANGED}]
    assert len(found.standings) == len(told) + (report.headline.shared is not None and bool(report.headline.shared.conditions)) >= 2


def test_a_region_that_was_missed_is_found() -> None:
    """Somebody is touched of whom the comparison says nothing."""
    versions, report, _ = compared(book(), book(limit="4"))
    (permit,) = [one for one in report.decisions if one.name == "permit"]
    for wrong in (replace(permit, regions=()), replace(permit, change=Change.UNCHANGED, regions=())):
        others = tuple(wrong if one is permit else one for one in report.decisions)
        with pytest.raises(EngineError, match="second encoder"):
            certify(versions, replace(report, decisions=others))


def test_a_description_that_is_too_wide_is_found() -> None:
    """Whoever meets an exact description changes."""
    versions, report, _ = compared(book(), book(limit="4"))
    (permit,) = [one for one in report.decisions if one.name == "permit"]
    (region,) = permit.regions
    wide = replace(permit, regions=(replace(region, conditions=region.conditions[:0]),))
    with pytest.raises(EngineError, match="second encoder"):
        certify(versions, replace(report, decisions=tuple(wide if one is permit else one for one in report.decisions)))


def test_ways_without_descriptions_are_certified() -> None:
    """Where only the ways are told in which an outcome changes, it is asked again that there are no others."""
    versions = Versions(book(), book(limit="4"), Limits())
    report = compare(versions, outcomes_only=True)
    assert certify(versions, report).decisions == {"permit": Standing.CERTIFIED, "fee": Standing.CERTIFIED}
    with pytest.raises(EngineError, match="second encoder"):
        certify(versions, with_regions(report, "fee", lambda regions: regions[:1]))


def with_regions(report: DiffReport, name: str, how: Callable[[tuple[Region, ...]], tuple[Region, ...]]) -> DiffReport:
    """The comparison with other groups of one decision."""
    (own,) = [one for one in report.decisions if one.name == name]
    wrong = replace(own, regions=how(own.regions))
    return replace(report, decisions=tuple(wrong if one is own else one for one in report.decisions))


def of_first(name: str, how: Callable[[Region], Region]) -> Callable[[DiffReport], DiffReport]:
    return lambda report: with_regions(report, name, lambda regions: (how(regions[0]), *regions[1:]))


def of_shared(how: Callable[[Shared], Shared]) -> Callable[[DiffReport], DiffReport]:
    def wrong(report: DiffReport) -> DiffReport:
        assert report.headline.shared is not None
        return replace(report, headline=replace(report.headline, shared=how(report.headline.shared)))

    return wrong


CARS = Compare(">=", Fact("cars", number(0, 5)), Const(5, number(5, 5)))
LATER = Bounds(date(2024, 1, 1), date(2024, 12, 31))


@pytest.mark.parametrize(
    "wrong",
    [
        of_first("permit", lambda region: replace(region, before=region.after)),
        of_first("permit", lambda region: replace(region, after=replace(region.after, status=Status.GAP))),
        of_first("permit", lambda region: replace(region, conditions=(CARS,), fit=Fit.OUTER)),
        of_first("permit", lambda region: replace(region, dates=LATER)),
        of_first("permit", lambda region: replace(region, dates=Bounds(date(2023, 1, 1), date(2025, 12, 31)))),
        of_first("fee", lambda region: replace(region, after=replace(region.after, value=999))),
        of_first("fee", lambda region: replace(region, difference=Bounds(1000, 1001))),
        of_first("fee", lambda region: replace(region, inside=("permit#9",))),
        of_first("fee", lambda region: replace(region, where=FALSE)),
        of_shared(lambda shared: replace(shared, conditions=(CARS,))),
        of_shared(lambda shared: replace(shared, conditions=(), fit=Fit.EXACT)),
    ],
    ids=[
        *("another outcome before", "another status after", "a description too narrow", "dates too narrow", "dates too wide", "another amount"),
        *("a difference", "a consequence of nothing", "nobody", "shared by some", "shared exactly"),
    ],
)
def test_every_claim_that_is_wrong_is_found(wrong: Callable[[DiffReport], DiffReport]) -> None:
    """Whatever is told of a group, or before all else."""
    versions, report, _ = compared(book(), book(limit="4"))
    changed = wrong(report)
    with pytest.raises(EngineError, match="second encoder"):
        certify(versions, changed)


def test_a_world_that_differs_is_found() -> None:
    """Who is possible on one side only is asked again too."""
    versions, report, _ = compared(book(), book(world="cars >= 1"))
    with pytest.raises(EngineError, match="second encoder"):
        certify(versions, replace(report, world=replace(report.world, regions=())))


def test_diff_says_how_its_verdicts_stand(capsys: pytest.CaptureFixture[str]) -> None:
    """In JSON, and in a sentence."""
    words = ["diff", "--spec", str(PARKING), "--reading", "Q1=any"]
    plain = main(words)
    capsys.readouterr()
    assert main([*words, "--certify", "--format", "json"]) == plain
    told = json.loads(capsys.readouterr().out)["certification"]
    assert set(told["decisions"].values()) == {told["world"]} == {"certified"} and told["alone"] == []
    main([*words, "--certify", "--lang", "fr"])
    assert "Second avis sur 5 verdicts" in (said := capsys.readouterr().out) and "certifiés : 5" in said


def test_the_gate_has_a_step_for_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its proofs are those verdicts that are certified; without `--certify` there is no such step."""
    old, new = (Path(shutil.copytree(PARKING, tmp_path / name)) for name in ("old", "new"))
    words = ["gate", "--spec", str(new), "--base", str(old), "--format", "json"]
    main([*words, "--certify"])
    steps = {one["name"]: one for one in json.loads(capsys.readouterr().out)["steps"]}
    assert steps["certify"]["verdict"] == "passed"
    main(words)
    assert "certify" not in {one["name"] for one in json.loads(capsys.readouterr().out)["steps"]}
