"""The two vendors are right, and the test persons notice faults of a dozen kinds; how many of all is measured by the campaigns beside."""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import replace

import pytest

import regelproef
from vendor.context import context_faults
from vendor.faults import Fault, faults
from vendor.persons import persons
from vendor.trial import RIGHT, ROOT, Trial, trial_of

PERSONS = 600
COMMANDS = {"js": f"node {RIGHT['js']}", "py": f"{sys.executable} {RIGHT['py']}"}
KINDS = (
    "wrong field", "swapped rows", "string for number", "other year's amount", "relation", "and for or", "ignored", "negation", "nothing",
    "dropped return", "wrong order", "default", "stale value", "month index",
)  # fmt: skip
LANGUAGES = [pytest.param("js", marks=pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")), "py"]


@pytest.fixture(scope="module")
def trial() -> Trial:
    return trial_of(ROOT / "generated_tests" / "fixtures.jsonl", PERSONS, 14)


def some_of_each(source: str) -> list[Fault]:
    """The last faults of each kind; not one alone, which may change nothing."""
    found = faults(source)
    return [fault for kind in KINDS for fault in [one for one in found if one.kind == kind][-3:]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_vendor_conforms(language: str) -> None:
    """Every decision of every test person, over the protocol."""
    assert regelproef.conform(COMMANDS[language], ROOT / "generated_tests" / "fixtures.jsonl").passes(strict=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_vendor_decides_as_the_rulebook(language: str, trial: Trial) -> None:
    """Random persons, and a program that is not right is told apart with a person who shows it."""
    source = RIGHT[language].read_text(encoding="utf-8")
    wrong = source.replace('"nog_niet"', '"nog niet"')
    right, other = replace(trial, fixtures=[]).verdicts(language, [source, wrong])
    assert (right.word, other.word) == ("same", "missed")
    assert other.person is not None and trial.decided(other.person)["aansluitbaarheid"] == "nog_niet"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fault_of_each_kind_is_noticed(language: str, trial: Trial) -> None:
    """Of a dozen kinds, each by a test person who has a name."""
    source = RIGHT[language].read_text(encoding="utf-8")
    chosen = some_of_each(source)
    verdicts = trial.verdicts(language, [fault.applied(source) for fault in chosen])
    noticed = {fault.kind for fault, verdict in zip(chosen, verdicts, strict=True) if verdict.noticed}
    assert noticed == {fault.kind for fault in chosen} and len(noticed) >= 12


@pytest.mark.parametrize("language", ["js", "py"])
def test_faults_are_many_and_the_same_each_time(language: str) -> None:
    """Each is one edit, no two give the same program, and nothing depends on chance."""
    source = RIGHT[language].read_text(encoding="utf-8")
    found = faults(source)
    programs = {fault.applied(source) for fault in found}
    assert found == faults(source)
    assert len(programs) == len(found) > 1000 and source not in programs


@pytest.mark.parametrize("language", ["js", "py"])
def test_faults_in_context_are_others_and_the_same_each_time(language: str) -> None:
    """None of them is one of the faults that are listed, nor the right program."""
    source = RIGHT[language].read_text(encoding="utf-8")
    found = context_faults(source, 120, 7)
    programs = {fault.applied(source) for fault in found}
    assert found == context_faults(source, 120, 7) and found != context_faults(source, 120, 8)
    assert len(programs) == len(found) == 120 and programs.isdisjoint({source, *(fault.applied(source) for fault in faults(source))})
    assert len({fault.kind for fault in found}) >= 16


def test_random_persons_are_distinct_and_the_same_each_time(trial: Trial) -> None:
    """As many as asked, no two alike."""
    drawn = persons(trial.book, PERSONS, 14)
    assert drawn == persons(trial.book, PERSONS, 14) == [person["facts"] for person in trial.persons[:PERSONS]]
    assert len({json.dumps(facts, sort_keys=True) for facts in drawn}) == PERSONS
