"""What implementers use in their own tests: persons at the boundaries, and the fixtures in one line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from regelproef.answer.finding import Unusable
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.from_documents import load_rulebook
from regelproef.model.values import read_person
from regelproef.strategies import facts, persons

BOOK = load_rulebook(Path(__file__).parents[1] / "rulebooks" / "parking")
EVALUATOR = Evaluator(BOOK)
FIXTURE = '{"id": "one", "facts": {"n": 1}, "decisions": {"twice": 2}, "why": [{"en": "Because."}], "pair": null, "under": {}}\n'

pytest_plugins = ["pytester"]


@given(persons(BOOK))
def test_persons_are_complete_and_possible(person: dict[str, object]) -> None:
    """Every fact has a value, and the world allows the person."""
    assert list(person) == list(BOOK.facts) and not EVALUATOR.impossible(person)  # type: ignore[arg-type]


@given(facts(BOOK))
def test_facts_are_read_back(drawn: dict[str, object]) -> None:
    """The JSON form is what an implementation reads."""
    person, problems = read_person(BOOK, drawn)
    assert not problems and not EVALUATOR.impossible(person)


@pytest.mark.parametrize("known", [5, "x", {"cars": 1}, [5], [{"carz": 1}], [{"born": "2030-01-01", "day": "2025-01-01"}]], ids=str)
def test_known_persons_are_persons(known: Any) -> None:
    """A bare number, facts that there are not, and somebody who cannot exist are refused with a sentence."""
    with pytest.raises(Unusable) as refused:
        persons(BOOK, known)
    assert refused.value.findings


@pytest.mark.parametrize("rule", sorted(BOOK.rules))
def test_every_rule_is_reached_quickly(rule: str) -> None:
    """A few thousand persons are enough to meet every rule in force, so the persons do lie where rules decide."""
    if BOOK.is_present(BOOK.rules[rule].readings):
        decision = BOOK.rules[rule].decision
        bounded = settings(max_examples=5000, database=None, derandomize=True, phases=[Phase.generate])
        found = find(persons(BOOK), lambda person: rule in EVALUATOR.decide(person)[decision].effective, settings=bounded)
        assert found


@given(st.data())
@settings(max_examples=5)
def test_a_rulebook_of_any_shape(data: st.DataObject) -> None:
    """Nothing in the strategy depends on one rulebook's facts."""
    assert set(data.draw(persons(BOOK))) == set(BOOK.facts)


def test_the_plugin_runs_every_fixture(pytester: pytest.Pytester) -> None:
    """One line in a test file; the fixture's id is the test's name, and a difference fails."""
    pytester.makeconftest('pytest_plugins = ["regelproef.pytest_plugin"]')
    pytester.makefile(".jsonl", persons=FIXTURE + FIXTURE.replace("one", "two").replace(": 2", ": 3"))
    pytester.makepyfile("def test_ours(regelproef_fixture): assert {'twice': 2 * regelproef_fixture.facts['n']} == regelproef_fixture.decisions")
    result = pytester.runpytest_subprocess("--regelproef-fixtures", "persons.jsonl", "-v")
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*test_ours?one? PASSED*", "*test_ours?two? FAILED*"])


@pytest.mark.parametrize("words", [["--regelproef-fixtures=elsewhere/of us.jsonl"], ["--regelproef-fixtures", "elsewhere/of us.jsonl"]])
def test_a_file_elsewhere_and_no_test_named(pytester: pytest.Pytester, words: list[str]) -> None:
    """A file may stand anywhere, also where no test is named, with `=` or without, and with a space in its name."""
    pytester.makeconftest('pytest_plugins = ["regelproef.pytest_plugin"]')
    (pytester.mkdir("elsewhere") / "of us.jsonl").write_text(FIXTURE, encoding="utf-8")
    pytester.makepyfile("def test_ours(regelproef_fixture): assert {'twice': 2} == regelproef_fixture.decisions")
    pytester.runpytest_subprocess(*words, "--regelproef-language=nl").assert_outcomes(passed=1)


def test_without_what_pytest_loads_by_itself(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    """The options are there too where pytest was told to load no plugin by itself."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makeconftest('pytest_plugins = ["regelproef.pytest_plugin"]')
    pytester.makefile(".jsonl", persons=FIXTURE)
    pytester.makepyfile("def test_ours(regelproef_fixture): assert {'twice': 2} == regelproef_fixture.decisions")
    pytester.runpytest_subprocess("--regelproef-fixtures=persons.jsonl").assert_outcomes(passed=1)


@pytest.mark.parametrize("found", ["{'n': True, 'held': True}", "{'n': 1.0, 'held': True}", "{'n': 1, 'held': 1}", "{'n': 1}"])
def test_compared_as_strictly_as_conform_does(pytester: pytest.Pytester, found: str) -> None:
    """True is not 1 and 1 is not 1.0, whichever side it stands on; and it is said what differs."""
    pytester.makeconftest('pytest_plugins = ["regelproef.pytest_plugin"]')
    pytester.makefile(".jsonl", persons='{"id": "one", "facts": {}, "decisions": {"n": 1, "held": true}, "why": []}\n')
    pytester.makepyfile(f"""
        def test_ours(regelproef_fixture): assert {found} == regelproef_fixture.decisions
        def test_theirs(regelproef_fixture): assert regelproef_fixture.decisions == {found}
        def test_otherwise(regelproef_fixture): assert regelproef_fixture.decisions != {found}
        def test_right(regelproef_fixture): assert regelproef_fixture.decisions == {{'held': True, 'n': 1}}
    """)
    result = pytester.runpytest_subprocess("--regelproef-fixtures=persons.jsonl")
    result.assert_outcomes(passed=2, failed=2)
    result.stdout.fnmatch_lines(["*other decisions than expected*", "*: expected *, found *"])


def test_a_failing_test_says_what_is_at_stake(pytester: pytest.Pytester) -> None:
    """One line is enough: the sentence of the fixture stands below the failure, in the language that was asked for."""
    pytester.makeconftest('pytest_plugins = ["regelproef.pytest_plugin"]')
    pytester.makefile(".jsonl", persons=FIXTURE.replace(": 2", ": 3").replace('{"en": "Because."}', '{"nl": "Omdat.", "en": "Because."}'))
    pytester.makepyfile("def test_ours(regelproef_fixture): assert {'twice': 2} == regelproef_fixture.decisions")
    for language, words in (("en", "Because."), ("nl", "Omdat.")):
        result = pytester.runpytest_subprocess("--regelproef-fixtures", "persons.jsonl", "--regelproef-language", language)
        result.assert_outcomes(failed=1)
        result.stdout.fnmatch_lines(["*regelproef: one*", words, '{"n": 1}'])


def test_defaults_are_tried(pytester: pytest.Pytester) -> None:
    """A complete row is tried, and once more without a fact whose default the implementation is to know."""
    pytester.makeconftest('pytest_plugins = ["regelproef.pytest_plugin"]')
    row = (
        '{"format": 2, "id": "one", "facts": {"n": 1, "m": 0}, "matters": ["n"], "without": ["m"], "decisions": {"sum": 1}, "why": [], "under": {}}\n'
    )
    pytester.makefile(".jsonl", persons=row)
    pytester.makepyfile(
        "def test_ours(regelproef_fixture): f = regelproef_fixture.facts; assert {'sum': f['n'] + f.get('m', 7)} == regelproef_fixture.decisions"
    )
    result = pytester.runpytest_subprocess("--regelproef-fixtures", "persons.jsonl", "-v")
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*one? PASSED*", "*one (without m)? FAILED*"])


def test_a_missing_file_is_said(pytester: pytest.Pytester) -> None:
    """No traceback where there are no fixtures."""
    pytester.makeconftest('pytest_plugins = ["regelproef.pytest_plugin"]')
    pytester.makepyfile("def test_ours(regelproef_fixture): pass")
    result = pytester.runpytest_subprocess("--regelproef-fixtures", "nowhere.jsonl")
    assert result.ret != 0 and "there are no fixtures in nowhere.jsonl" in result.stdout.str() + result.stderr.str()
