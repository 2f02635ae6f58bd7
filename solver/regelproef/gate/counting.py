"""A pytest plugin that says which tests were collected, and how each of them ended.

In: `--gate-counted FILE`, and where only some are to run `--gate-only FILE`, a JSON list of them. Out: the first file, with an `Account` as JSON,
once the session ends. A session that is cut short without a failure ended fewer than it collected.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from regelproef.gate.counted import FAILED, ONLY, OPTION, PASSED, SKIPPED, Account


def pytest_addoption(parser: pytest.Parser) -> None:
    """The file to write, and the one to read."""
    parser.addoption(OPTION, dest="gate_counted", help="for the gate")
    parser.addoption(ONLY, dest="gate_only", help="for the gate")


def pytest_configure(config: pytest.Config) -> None:
    """Nothing has ended yet, and this plugin hears of what does."""
    config.pluginmanager.register(_Listener(config.getoption("gate_counted"), config.getoption("gate_only")))


class _Listener:
    def __init__(self, file: str | None, only: str | None) -> None:
        self.file, self.only = file, only
        self.tests: tuple[str, ...] = ()
        self.ended: dict[str, str] = {}
        self.reported: dict[str, str] = {}
        self.unreadable: list[str] = []

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.unreadable.append(report.nodeid)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        self.tests = tuple(item.nodeid for item in items)
        if self.only is not None:
            wanted = set(json.loads(Path(self.only).read_text(encoding="utf-8")))
            items[:] = [item for item in items if item.nodeid in wanted]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """The last report of a test is that of its teardown; the worst of them is how it ended."""
        how = SKIPPED if report.skipped or hasattr(report, "wasxfail") else FAILED if report.failed else PASSED
        order = (PASSED, SKIPPED, FAILED)
        worst = self.reported[report.nodeid] = max(how, self.reported.get(report.nodeid, PASSED), key=order.index)
        if report.when == "teardown":
            self.ended[report.nodeid] = worst

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write what is known."""
        if self.file:
            account = Account(session.testscollected, self.tests, self.ended, tuple(self.unreadable))
            Path(self.file).write_text(json.dumps(asdict(account)), encoding="utf-8")
