"""A pytest plugin that says how many tests were collected, and how many of them ended.

In: `--gate-counted FILE`. Out: that file, with both numbers, once the session ends. A session that is cut short without a failure ended fewer than it
collected.
"""

from __future__ import annotations

from pathlib import Path

import pytest

OPTION = "--gate-counted"
_ENDED = pytest.StashKey[set[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The file to write."""
    parser.addoption(OPTION, dest="gate_counted", help="for the gate")


def pytest_configure(config: pytest.Config) -> None:
    """Nothing has ended yet, and this plugin hears of what does."""
    config.stash[_ENDED] = set()
    config.pluginmanager.register(_Listener(config.stash[_ENDED]))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write both numbers."""
    file = session.config.getoption("gate_counted")
    if file:
        Path(file).write_text(f"{session.testscollected} {len(session.config.stash[_ENDED])}\n", encoding="utf-8")


class _Listener:
    def __init__(self, ended: set[str]) -> None:
        self.ended = ended

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """The last report of a test is that of its teardown."""
        if report.when == "teardown":
            self.ended.add(report.nodeid)


def read(file: Path) -> tuple[int, int]:
    """How many tests were collected and ended; more than ended where the file says nothing."""
    try:
        collected, ended = map(int, file.read_text(encoding="utf-8").split())
    except (OSError, ValueError):
        return 1, 0
    return collected, ended
