"""Using test persons in an implementer's own tests, in one line.

In: a `conftest.py` with `pytest_plugins = ["regelproef.pytest_plugin"]` and, if they are not the packaged ones, `--regelproef-fixtures=FILE`.
Out: every test that takes an argument `regelproef_fixture` runs once for each test person: an `Expected` with `facts` and `decisions` as JSON values,
`id` as the test's name; when the test fails, it says what is at stake for the person:

    def test_ours(regelproef_fixture):
        assert our_decisions(regelproef_fixture.facts) == regelproef_fixture.decisions

It is not loaded by itself, so that it costs nothing where it is not used.
"""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path

import pytest

from regelproef.answer.finding import Unusable
from regelproef.conform.fixtures import Expected, packaged_fixtures, read_fixtures, with_defaults_tried
from regelproef.load.shape import LANGUAGES
from regelproef.words.say import say

ARGUMENT = "regelproef_fixture"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The file of test persons, also as `regelproef_fixtures` in the configuration."""
    parser.addoption("--regelproef-fixtures", metavar="FILE", help="test persons, named with `=` (default: the packaged ones)")
    parser.addini("regelproef_fixtures", "test persons (default: the packaged ones)")
    parser.addoption("--regelproef-language", choices=LANGUAGES, default="en", help="in which a failing test says what is at stake (default: en)")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test for each person."""
    if ARGUMENT in metafunc.fixturenames:
        named = metafunc.config.getoption("--regelproef-fixtures") or metafunc.config.getini("regelproef_fixtures")
        fixtures = _read(Path(str(named)) if named else packaged_fixtures())
        metafunc.parametrize(ARGUMENT, fixtures, ids=[one.id for one in fixtures])


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
        return with_defaults_tried(read_fixtures(path))
    except Unusable as error:
        raise pytest.UsageError("; ".join(say("en", finding.message) for finding in error.findings)) from None
