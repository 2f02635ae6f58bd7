"""Using test persons in an implementer's own tests, in one line.

In: a `conftest.py` with `pytest_plugins = ["regelproef.pytest_plugin"]` and, if they are not the packaged ones, `--regelproef-fixtures FILE`.
Out: every test that takes an argument `regelproef_fixture` runs once for each test person: an `Expected` with `facts` and `decisions` as JSON values,
`id` as the test's name; when the test fails, it says what is at stake for the person. The decisions are compared as strictly as `conform` does:

    def test_ours(regelproef_fixture):
        assert our_decisions(regelproef_fixture.facts) == regelproef_fixture.decisions

It is not loaded by itself, so that it costs nothing where it is not used; its options are (`pytest_options`).
"""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest

from regelproef.answer.finding import Unusable
from regelproef.conform.compare import same
from regelproef.conform.fixtures import Expected, packaged_fixtures, read_fixtures, with_defaults_tried
from regelproef.words.say import say

pytest_plugins = ("regelproef.pytest_options",)  # where pytest was told to load nothing by itself
ARGUMENT = "regelproef_fixture"


class Outcomes(dict[str, object]):
    """What is expected: equal to a dictionary of the same decisions with the same values of the same types; true is not 1, and 1 is not 1.0."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, dict) and not any(self.differences(other))

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = None  # as of any dictionary

    def differences(self, other: dict[str, object]) -> list[str]:
        """A line for each decision that is missing there, too much, or another."""
        missing = object()
        pairs = ((name, self.get(name, missing), other.get(name, missing)) for name in dict.fromkeys((*self, *other)))
        shown = [(name, *("nothing" if one is missing else repr(one) for one in pair), same(*pair)) for name, *pair in pairs]
        return [f"{name}: expected {expected}, found {found}" for name, expected, found, agrees in shown if not agrees]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test for each person."""
    if ARGUMENT in metafunc.fixturenames:
        named = metafunc.config.getoption("--regelproef-fixtures") or metafunc.config.getini("regelproef_fixtures")
        fixtures = _read(Path(str(named)) if named else packaged_fixtures())
        metafunc.parametrize(ARGUMENT, fixtures, ids=[one.id for one in fixtures])


def pytest_assertrepr_compare(op: str, left: object, right: object) -> list[str] | None:
    """The decisions that differ, also where pytest's own comparison sees no difference."""
    expected, found = (left, right) if isinstance(left, Outcomes) else (right, left)
    if op != "==" or not isinstance(expected, Outcomes) or not isinstance(found, dict):
        return None
    return ["other decisions than expected", *expected.differences(found)]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test that fails says what is at stake for its person."""
    report = yield
    one = getattr(item, "funcargs", {}).get(ARGUMENT)
    if report.failed and isinstance(one, Expected):
        why = one.why.get(item.config.getoption("--regelproef-language")) or next(iter(one.why.values()), "")
        report.sections.append((f"regelproef: {one.id}", "\n".join((why, json.dumps(one.told, ensure_ascii=False)))))
    return report


def _read(path: Path) -> tuple[Expected, ...]:
    try:
        return tuple(replace(one, decisions=Outcomes(one.decisions)) for one in with_defaults_tried(read_fixtures(path)))
    except Unusable as error:
        raise pytest.UsageError("; ".join(say("en", finding.message) for finding in error.findings)) from None
