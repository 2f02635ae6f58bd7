"""What all tests share: how long random tests search, how golden files are renewed, and in which order workers run the files."""

from __future__ import annotations

import os
import shutil
import tempfile
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from effort import CHOSEN, EXAMPLES

settings.register_profile(
    "regelproef",
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=not CHOSEN,
    database=None,
    print_blob=False,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)
settings.load_profile("regelproef")


def pytest_configure(config: pytest.Config) -> None:
    """Answers that tests keep lie in no folder of the user's; workers of one run share theirs. So does what Python has compiled, where it is told to
    write nothing beside the sources: the tests start hundreds of commands."""
    if "REGELPROEF_TEST_CACHE" not in os.environ:
        folder = tempfile.mkdtemp(prefix="regelproef-tests-")
        os.environ["REGELPROEF_TEST_CACHE"] = os.environ["XDG_CACHE_HOME"] = folder
        if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
            os.environ["PYTHONPYCACHEPREFIX"] = f"{folder}/compiled"
        config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", default=False, help="write what the engine says today into the golden files")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-golden"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Where several workers run them, files with slow tests go first."""
    if hasattr(config, "workerinput"):
        slow = {item.path for item in items if item.get_closest_marker("slow")}
        items.sort(key=lambda item: item.path not in slow)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Lots of files in the order of collection, for `--dist loadfile`."""
    if config.getvalue("dist") != "loadfile":
        return None
    from scheduling import ByLot

    config.option.loadscopereorder = False
    return ByLot(config, log)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where everything is installed, a skipped test is a failure."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("REGELPROEF_FAIL_ON_SKIP") and reporter is not None and reporter.stats.get("skipped") and session.exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
