"""Tests of the base that a change drops, deselects, skips or moves while they are collected are told, and stand under `weakens`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import Repository
from gate.test_committed import step
from gate.test_guards import declare, told

Gate = Callable[..., tuple[int, dict[str, Any]]]
TRIALS = """\
import pytest


def test_one():
    pass


@pytest.mark.parametrize("n", [1, 2, 3])
def test_each(n):
    assert n


@pytest.mark.skipif(True, reason="not here")
def test_elsewhere():
    pass


class TestInside:
    def test_two(self):
        pass
"""
OTHER = "def test_other():\n    pass\n"
FILE = "trials/test_it.py"


def with_tests(repository: Repository) -> str:
    """The base, with two files of tests."""
    write(repository, {FILE: TRIALS, "trials/test_other.py": OTHER})
    return repository.commit()


def write(repository: Repository, files: dict[str, str]) -> None:
    for name, content in files.items():
        path = repository.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


DESELECT = "def pytest_collection_modifyitems(items):\n    items[:] = [one for one in items if %s]\n"
LOSSES: dict[str, tuple[dict[str, str], list[str]]] = {
    "nothing": ({}, []),
    "one more": ({FILE: TRIALS + "\n\ndef test_more():\n    pass\n"}, []),
    "a conftest that deselects": ({"trials/conftest.py": DESELECT % "'one' not in one.name"}, [f"{FILE}::test_one"]),
    "a conftest that leaves a file out": ({"trials/conftest.py": "collect_ignore = ['test_other.py']\n"}, ["trials/test_other.py"]),
    "a conftest at the top": ({"conftest.py": "collect_ignore_glob = ['trials/test_o*']\n"}, ["trials/test_other.py"]),
    "a conftest that skips": (
        {"trials/conftest.py": "import pytest\ndef pytest_runtest_setup(item):\n    if 'two' in item.name:\n        pytest.skip('no')\n"},
        [f"{FILE}::TestInside::test_two"],
    ),
    "settings": ({"pytest.ini": f"[pytest]\naddopts = --deselect {FILE}::test_each\n"}, [f"{FILE}::test_each"]),
    "a word of settings": ({"pyproject.toml": "[tool.pytest.ini_options]\naddopts = '-k one'\n"}, []),
    "names of tests": ({"pyproject.toml": "[tool.pytest.ini_options]\npython_functions = 'test_o*'\n"}, []),
    "a plugin": (
        {"pyproject.toml": "[tool.pytest.ini_options]\naddopts = '-p drop'\n", "drop.py": DESELECT % "'each' not in one.name"},
        [f"{FILE}::test_each"],
    ),
    "one value less": ({FILE: TRIALS.replace("[1, 2, 3]", "[1, 3]")}, [f"{FILE}::test_each[2]"]),
    "a test that is gone": ({FILE: TRIALS.replace("test_one", "trial_one")}, [f"{FILE}::test_one"]),
    "a test that is skipped": ({FILE: TRIALS.replace("def test_one", "@pytest.mark.skip\ndef test_one")}, [f"{FILE}::test_one"]),
    "a test that may fail": (
        {FILE: TRIALS.replace("def test_one():\n    pass", "@pytest.mark.xfail\ndef test_one():\n    assert False")},
        [f"{FILE}::test_one"],
    ),
}
TOLD_OTHERWISE = {
    "a word of settings": [f"{FILE}::test_each", f"{FILE}::test_elsewhere", f"{FILE}::TestInside::test_two", "trials/test_other.py"],
    "names of tests": [f"{FILE}::test_each", f"{FILE}::test_elsewhere", f"{FILE}::TestInside::test_two"],
}


@pytest.mark.parametrize("how", LOSSES)
def test_what_the_base_collected_still_passes(repository: Repository, gate: Gate, how: str) -> None:
    """By name, the whole file or function where all of it is lost; a reason opens the gate."""
    start = with_tests(repository)
    files, expected = LOSSES[how]
    expected = TOLD_OTHERWISE.get(how, expected)
    write(repository, files)
    code, answer = gate("--tests", "trials", base=start)
    assert sorted(told(answer, "tests")) == sorted(f"weakened:test:{name}" for name in expected), answer
    assert code == (1 if expected else 0)
    if expected:
        declare(repository, *(f'test: "{name}"' for name in expected))
        code, answer = gate("--tests", "trials", base=start)
        assert (code, len(answer["weakened"])) == (0, len(expected))


def test_what_is_no_loss_may_not_be_declared(repository: Repository, gate: Gate) -> None:
    """Where the tests ran; where they are left out nobody knows."""
    start = with_tests(repository)
    declare(repository, f'test: "{FILE}::test_one"')
    assert told(gate("--tests", "trials", base=start)[1], "tests") == [f"overdeclared:why:test:{FILE}::test_one"]
    assert gate(base=start)[0] == 0


@pytest.mark.parametrize("moved", [True, False])
def test_tests_that_are_moved_or_new(repository: Repository, gate: Gate, moved: bool) -> None:
    """What stands under another name is gone; where the base had none there is nothing to lose."""
    start = with_tests(repository) if moved else "main"
    write(repository, {"trials/test_it.py": TRIALS, "trials/test_new.py": OTHER})
    if moved:
        (repository.root / "trials/test_other.py").unlink()
    expected = ["weakened:test:trials/test_other.py"] if moved else []
    assert told(gate("--tests", "trials", base=start)[1], "tests") == expected


def test_tests_of_the_base_that_cannot_be_collected(repository: Repository, gate: Gate) -> None:
    """Nobody knows what is lost of them, so that it is told; the base does not run what passes now."""
    write(repository, {FILE: "import os\nassert os.path.exists('there')\n" + TRIALS, "trials/test_other.py": "raise ValueError\n"})
    start = repository.commit()
    write(repository, {"there": "", "trials/test_other.py": OTHER})
    assert told(gate("--tests", "trials", base=start)[1], "tests") == [f"weakened:test:{FILE}", "weakened:test:trials/test_other.py"]


def test_a_plugin_that_is_left_out(repository: Repository, gate: Gate) -> None:
    """A change cannot take away what counts."""
    start = with_tests(repository)
    write(repository, {"pytest.ini": "[pytest]\naddopts = -p no:regelproef.gate.counting\n"})
    assert gate("--tests", "trials", base=start)[0] == 0  # it is asked for after that
    hook = "def pytest_sessionstart(session):\n    for one in list(session.config.pluginmanager.get_plugins()):\n"
    hook += "        if type(one).__name__ == '_Listener':\n            session.config.pluginmanager.unregister(one)\n"
    write(repository, {"conftest.py": hook})
    assert step(gate("--tests", "trials", base=start)[1], "tests")[0] == "failed"


def test_the_tree_of_the_base_is_whole(repository: Repository, gate: Gate) -> None:
    """Data and helpers beside the tests are there, and what was never committed is not."""
    content = "from pathlib import Path\nimport helping\nimport pytest\nHERE = Path(__file__).parent\n"
    content += "@pytest.mark.parametrize('name', (HERE / 'data/names').read_text().split())\ndef test_each(name):\n    assert helping.known(name)\n"
    write(repository, {"trials/test_it.py": content, "trials/helping.py": "def known(_):\n    return True\n", "trials/data/names": "a b"})
    start = repository.commit()
    write(repository, {"trials/data/names": "b"})
    assert told(gate("--tests", "trials", base=start)[1], "tests") == ["weakened:test:trials/test_it.py::test_each[a]"]
