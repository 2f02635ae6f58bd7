"""The rulebook with the law as a second profile: sound under both, as the pages have it the same as the rulebook of the pages, and as the law has it
the same as a reference that somebody else wrote.

In: `spec/vsb` and `spec/vsb-wet`. What differs is found question by question, each with somebody who shows it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import regelproef
from regelproef.answer.limits import Limits
from regelproef.diff.report import Change
from regelproef.explain.parting import parted
from regelproef.model.rulebook import Rulebook
from rulebook.test_reference import assert_agree
from vsb.reference import decide_wet

SPEC = Path(__file__).parents[2] / "spec"
PERSONS = 10_000
ASKED = {  # what pages and law were said to differ in, by the question that parts them
    "W-tarief",  # the reduced premium from 2026
    "W-vijf-jaar-zorgbudget",
    "W-wacht-alles",  # late Brussels joiners wait for all but one, and can buy off
    "W-wacht-budgetten",
    "W-wacht-gemengd",
    "W-wacht-voorziening",
    "W-venster",
    "W-ingangsdatum",
    "W-overgang",
    "W-ambtshalve",
    "W-vrij-verkeer",
    "A-13",  # Belgian-insured abroad without an EU limit
    "A-17",  # designation without a work test
    "W-pensioen",
    "W-verdrag",
    "W-vergunning",
    "W-wachtregister",
    "W-feitelijk-verblijf",  # stateless and minors
    "W-geschrapt",
    "W-student",
    "W-elke-leeftijd",
    "W-ouder",
    "W-ouderen-brussel",  # the budget for older people exists in Brussels too
    "W-stopzetting",
    "W-boete-schuld",
    "W-boete-afwezig",
    "A-28",  # paid by 15 October
    "W-achterstal",
    "W-geen-premie",
    "G-72",  # administrative affiliation covers mobility aids
}


@pytest.fixture(scope="module")
def both() -> Rulebook:
    return regelproef.load(SPEC / "vsb-wet")


@pytest.mark.slow
def test_pages_and_law_are_both_sound(both: Rulebook) -> None:
    """Nothing wrong and nothing undecided under either; statements of the other's documents are settled, and counted apart."""
    report = regelproef.check(both)
    assert {name: own.verdict for name, own in report.by_profile.items()} == {"bladzijden": "sound", "wet": "sound"}
    settled = [proof for proof in report.proofs if proof.code == "statement-settled"]
    assert settled


@pytest.mark.slow
def test_the_pages_are_as_they_were(both: Rulebook) -> None:
    """Every decision is proved the same for everybody whom both know."""
    report = regelproef.diff(regelproef.load(SPEC / "vsb"), both)
    assert {one.name for one in report.decisions if one.change is not Change.UNCHANGED} == set()


@pytest.mark.slow
def test_rules_and_reference_of_the_law_agree(both: Rulebook) -> None:
    """Persons drawn where rules change their mind, and crossed with one another, decided by both."""
    assert_agree(both.in_profile("wet"), decide_wet, PERSONS)


@pytest.mark.slow
def test_every_question_is_shown_by_somebody(both: Rulebook) -> None:
    """Each of the differences that were asked for is found by the solver, decided, and changes somebody's outcome by itself."""
    found = parted(both, "bladzijden", "wet", Limits())
    assert not found.is_undecided
    by_question = {one.interpretation: one for one in found.found}
    assert set(by_question) == {name for name, value in both.profiles["wet"].choose}
    assert by_question.keys() >= ASKED
    assert [name for name in sorted(ASKED) if by_question[name].is_idle] == []
