"""Real edits of the VSB rulebook: the map is right for everybody who was tried, and a refactoring is proved to change nobody.

`DIFF_PERSONS` sets how many persons are tried for each edit; `DIFF_READINGS=all` tries every switch of a reading, not only a few.
"""

from __future__ import annotations

import os

import pytest
import z3

from diff.oracle import mistakes_in
from diff.vsb_edits import EDITS, REFACTORINGS, compared, rulebook_of, vsb, vsb_texts
from regelproef.answer.limits import Limits
from regelproef.ask.versions import Versions
from regelproef.diff.compare import compare, compare_rulebooks
from regelproef.diff.report import Change, DiffReport, Fit
from regelproef.report.content.diff import Compared
from regelproef.report.content.diff_json import comparison_json
from regelproef.report.render.formats import render

PERSONS = int(os.environ.get("DIFF_PERSONS", "2000"))
READINGS = ("A-14", "A-23", "A-33", "G-06")
pytestmark = pytest.mark.slow
TEXTS = vsb_texts()
VSB = vsb()
SWITCHES = [
    (one.id, value)
    for one in VSB.interpretations.values()
    for value in one.values
    if value != VSB.choice.get(one.id) and (os.environ.get("DIFF_READINGS") == "all" or one.id in READINGS)
]


def is_right(versions: Versions, report: DiffReport) -> None:
    """The persons tried agree with the report."""
    wrong, tried = mistakes_in(versions, report, PERSONS)
    assert wrong == []
    assert report.verdict == "differs"
    assert sum(tried.values()) > 0
    assert all(one.complete for one in report.everything)
    print(f"persons {PERSONS}, outcomes that changed {sum(tried.values())}")


# regions whose description holds of more persons than the region has; each is said to be so
AGE = {"premie_verschuldigd#2", "ingangsdatum#1", "ingangsdatum#2", "uiterste_aansluitdatum#1", "uiterste_aansluitdatum#2"}
WIDER = {"26-to-25": AGE, "25-from-2027": AGE}


@pytest.mark.parametrize("name", EDITS)
def test_nobody_is_told_wrong(name: str) -> None:
    """No changed person lies outside the regions, and no unchanged one in a region called exact."""
    versions, report = compared(name)
    is_right(versions, report)
    wide = {region.id for one in report.decisions for region in one.roots if region.fit is not Fit.EXACT}
    assert wide == WIDER.get(name, set())


@pytest.mark.parametrize(("reading", "value"), SWITCHES)
def test_switch_of_a_reading(reading: str, value: str) -> None:
    """The same for another choice between readings."""
    versions = Versions(VSB, VSB.with_choice({reading: value}), Limits())
    report = compare(versions)
    is_right(versions, report)
    assert report.old.readings[reading] != value


@pytest.mark.parametrize("name", REFACTORINGS)
def test_refactoring_is_proved_equal(name: str) -> None:
    """Every decision is proved unchanged for everybody, and the report says so in so many words."""
    new = rulebook_of(REFACTORINGS[name](TEXTS))
    report = compare_rulebooks(VSB, new, Limits())
    assert report.verdict == "equal"
    assert {one.change for one in report.everything} == {Change.UNCHANGED}
    assert "proved equal" in render("markdown", Compared(report, new), "en")


def test_each_decision_upstream_is_told_once() -> None:
    """Making Brussels verplicht changes one decision; whatever else changes follows from that, region by region."""
    _, report = compared("brussels-made-verplicht")
    assert [region.decision for region in report.regions if not region.inside] == ["aansluitbaarheid"]
    assert {region.inside for region in report.regions if region.inside} == {("aansluitbaarheid#1",)}
    (region,) = (region for region in report.regions if not region.inside)
    assert (region.before.value, region.after.value) == ("vrijwillig", "verplicht")


def test_a_consequence_names_where_it_comes_from() -> None:
    """Where an edit changes several things upstream, a consequence names those that it follows from."""
    _, report = compared("26-to-25")
    roots = {region.id for region in report.regions if not region.inside}
    named = [set(region.inside) for region in report.regions if region.inside]
    assert all(one <= roots for one in named)
    assert any(len(one) == 1 for one in named)


def test_the_solver_has_no_say(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another seed of the solver finds other persons on the way, and the same map."""
    versions, report = compared("eu-exemption-dropped")
    first = comparison_json(report)
    simple = z3.SimpleSolver

    def seeded() -> z3.Solver:
        solver = simple()
        solver.set("phase_selection", 1)
        return solver

    monkeypatch.setattr(z3, "SimpleSolver", seeded)
    assert comparison_json(compare_rulebooks(VSB, versions.new, Limits())) == first
