"""What is committed beside the rules: generated tests and reports are judged, or it is told that nothing judges them; tests must pass."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gate.repository import PERMIT, SPEC, Repository
from gate.test_guards import told
from regelproef.cli.main import main

pytestmark = pytest.mark.slow
Gate = Callable[..., tuple[int, dict[str, Any]]]
REPORT = ["report", "--spec", SPEC, "--lang", "en"]


def step(answer: dict[str, Any], name: str) -> tuple[str, list[str]]:
    """How one step ended, and the files it names."""
    found = next(one for one in answer["steps"] if one["name"] == name)
    return found["verdict"], [one["subject"][0] for one in found["findings"]]


@pytest.mark.parametrize("instead", ["file", "nothing", "link"])
def test_generated_tests_that_are_no_folder_any_more(repository: Repository, gate: Gate, instead: str) -> None:
    """A file or a link in its place is no folder of tests."""
    tests = repository.root / "generated_tests"
    tests.mkdir()
    (tests / "fixtures.jsonl").write_text("{}\n", encoding="utf-8")
    start = repository.commit()
    shutil.rmtree(tests)
    if instead == "file":
        tests.write_text("x", encoding="utf-8")
    elif instead == "link":
        tests.symlink_to("nowhere")
    assert told(gate(base=start)[1]) == ["weakened:generated:generated_tests"]


def test_a_file_among_the_generated_tests(repository: Repository, gate: Gate, capsys: pytest.CaptureFixture[str]) -> None:
    """One that `generate` does not write could say or skip anything."""
    words = ["generate", "--spec", SPEC, "--lang", "en"]
    assert main(words) == 0
    tests = repository.root / "generated_tests"
    (tests / "README.md").write_text("these are generated\n", encoding="utf-8")
    assert step(gate()[1], "generated") == ("passed", [])
    start = repository.commit()
    assert gate("--skip", "generated", base=start)[0] == gate("--no-generated", base=start)[0] == 0
    (tests / "conftest.py").write_text("collect_ignore_glob = ['*']\n", encoding="utf-8")
    (tests / "features/x.feature").write_text("bogus\n", encoding="utf-8")
    strange = ["generated_tests/conftest.py", "generated_tests/features/x.feature"]
    assert step(gate()[1], "generated") == ("failed", strange)
    capsys.readouterr()
    assert main([*words, "--check"]) == 1
    assert "generated_tests/conftest.py" in capsys.readouterr().out


def test_generated_tests_of_nobody_knows_whom(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """With two rulebooks those at the top are judged for the one that they were generated from; where that is neither, the gate is shut."""
    shutil.copytree(repository.book, repository.root / "spec/other")
    tests = repository.root / "generated_tests"
    tests.mkdir()
    (tests / "fixtures.jsonl").write_text("{}\n", encoding="utf-8")
    start = repository.commit()
    words = ["gate", "--base", start, "--lang", "en"]
    assert main(words) == 1
    assert "nothing says whose" in capsys.readouterr().out
    assert main([*words, "--skip", "generated"]) == 0


def test_generated_tests_at_the_top_of_two_rulebooks(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """Their list of files says from which they were generated: that one is judged by them, and no other may take them over."""
    other = Repository(repository.root)
    shutil.copytree(repository.book, repository.root / "spec/other")
    vocabulary = repository.root / "spec/other/vocabulary.yaml"
    vocabulary.write_text(vocabulary.read_text(encoding="utf-8").replace("the year of the question", "the year asked about"), encoding="utf-8")
    assert main(["generate", "--spec", SPEC, "--lang", "en"]) == 0
    start = repository.commit()
    words = ["gate", "--base", start, "--lang", "en"]
    capsys.readouterr()
    assert main(words) == 0
    told = capsys.readouterr().out
    assert "passed: the generated tests are up to date" in told and "of another rulebook" in told

    other.allow_a_third_car()
    assert main(words) == 1  # the rules have left them behind
    assert "nothing says whose" in capsys.readouterr().out
    assert main(["generate", "--spec", SPEC, "--lang", "en"]) == 0
    assert main(words) == 0
    assert main(["generate", "--spec", "spec/other", "--lang", "en"]) == 0
    capsys.readouterr()
    assert main(words) == 1  # those of the one are gone, and the other's stand in their place
    assert "generated_tests" in capsys.readouterr().out


@pytest.mark.parametrize("maps", [[], ["--map", "cars,zone,permit", "--map", "zone,cars"]])
def test_a_report_without_generated_tests(repository: Repository, gate: Gate, maps: list[str]) -> None:
    """It passes as it was written, also with maps of one's own, and not when it is edited."""
    assert main([*REPORT, *maps]) == 0
    assert step(gate()[1], "report") == ("passed", [])
    page = repository.root / "reports/parking.en.md"
    page.write_text(page.read_text(encoding="utf-8").replace("permit", "permits", 1), encoding="utf-8")
    assert step(gate()[1], "report") == ("failed", ["reports/parking.en.md"])
    assert main([*REPORT, *maps, "--check"]) == 1


def test_a_report_under_a_name_of_its_own(repository: Repository, gate: Gate) -> None:
    """Nothing compares it, so it is told when it changes; adding one is not."""
    assert main([*REPORT, "--name", "mine"]) == 0
    assert gate("--skip", "report")[0] == 0
    start = repository.commit()
    (repository.root / "reports/mine.md").write_text("all is well\n", encoding="utf-8")
    assert told(gate(base=start)[1]) == ["weakened:generated:reports/mine.md"]


PASSING = "def test_one(): pass\n"
HOSTILE = {
    "passing": (PASSING, "passed"),
    "skipped": ("import pytest\n@pytest.mark.skip\ndef test_one(): assert False\n", "failed"),
    "expected to fail": ("import pytest\n@pytest.mark.xfail\ndef test_one(): assert False\n", "failed"),
    "gone": (f"import os\n{PASSING}\ndef test_two(): os._exit(0)\n", "failed"),
    "gone at once": (f"import os\nos._exit(0)\n{PASSING}", "failed"),
    "none": ("x = 1\n", "failed"),
}


@pytest.mark.parametrize("how", HOSTILE)
def test_tests_that_pass_are_accounted_for(repository: Repository, gate: Gate, how: str) -> None:
    """By pytest itself, whatever exit code is left."""
    content, expected = HOSTILE[how]
    folder = repository.root / "trials"
    folder.mkdir()
    (folder / "test_it.py").write_text(content, encoding="utf-8")
    assert step(gate("--tests", "trials")[1], "tests")[0] == expected


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="only Linux tells of every process")
def test_tests_leave_nothing_behind(repository: Repository, gate: Gate) -> None:
    """Not even what went into a session of its own."""
    folder, told_pid = repository.root / "trials", repository.root / "pid"
    folder.mkdir()
    start = "subprocess.Popen(['sleep', '300'], start_new_session=True)"
    words = f"import pathlib, subprocess\ndef test_one(): pathlib.Path({str(told_pid)!r}).write_text(str({start}.pid))\n"
    (folder / "test_it.py").write_text(words, encoding="utf-8")
    assert step(gate("--tests", "trials")[1], "tests")[0] == "passed"
    pid = int(told_pid.read_text(encoding="utf-8"))
    for _ in range(50):
        if not os.path.lexists(f"/proc/{pid}") or " Z " in Path(f"/proc/{pid}/stat").read_text(encoding="utf-8"):
            return
        time.sleep(0.1)
    raise AssertionError(pid)


@pytest.mark.parametrize("words", [
    ["gate", "--base", "main", "--report", f"markdown={SPEC}/{PERMIT}"],
    ["gate", "--base", "main", "--report", f"sarif={SPEC}/x.sarif"],
    ["gate", "--base", "main", "--report", "json=link.json"],
    ["check", "--report", f"sarif={SPEC}/vocabulary.yaml"],
    ["report", "--out", SPEC],
    ["generate", "--out", f"{SPEC}/rules"],
])  # fmt: skip
def test_nothing_is_written_into_a_rulebook(repository: Repository, capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    """Nor through a link that leads there."""
    (repository.root / "link.json").symlink_to(f"{SPEC}/vocabulary.yaml")
    before = {path: path.read_bytes() for path in repository.book.rglob("*.yaml")}
    capsys.readouterr()
    assert main([*words, "--spec", SPEC, "--lang", "en"]) == 2
    assert "lies in the rulebook `parking`" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in repository.book.rglob("*") if path.is_file()} == before
