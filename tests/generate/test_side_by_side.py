"""Work that is divided among processes: the same whoever did what, also where one of them fails, and none is left."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from textwrap import dedent

import pytest

from regelproef.answer.limits import Limits, OutOfBudget
from regelproef.generate import suite as suites
from regelproef.generate.bundle import bundle
from regelproef.generate.side_by_side import Parts, SideBySide
from regelproef.generate.suite import generate
from regelproef.model.from_documents import load_rulebook
from regelproef.recall.asked import Recall
from regelproef.recall.memory import InProcess

if sys.platform != "linux":
    pytest.skip("one process does all there", allow_module_level=True)

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
THREE = SideBySide(3)
HERE = os.getpid()


def parts(do: object, count: int = 12) -> Parts[tuple[int, int]]:
    assert callable(do)
    return Parts(count, do, lambda _, done: done, lambda _, plain: plain)


def children() -> set[int]:
    """Processes that this one began and that are not gone."""
    found = set()
    for one in Path("/proc").iterdir():
        with suppress(OSError, IndexError):
            if one.name.isdigit() and int((one / "stat").read_text().rpartition(") ")[2].split()[1]) == os.getpid():
                found.add(int(one.name))
    return found


def slowly(place: int) -> tuple[int, int]:
    time.sleep(0.05)
    return place, os.getpid()


def test_parts_are_done_by_several_and_stand_in_order() -> None:
    """More than one process did something."""
    done = THREE.each(parts(slowly))
    assert [place for place, _ in done] == list(range(12))
    assert len({process for _, process in done}) > 1


def test_parts_that_are_more_than_turns_are_each_done_once() -> None:
    """Then several are taken at once, and the last may be fewer."""
    done = THREE.each(parts(lambda place: (place, os.getpid()), 2_501))
    assert [place for place, _ in done] == list(range(2_501))


def test_what_an_ended_process_took_is_done_here() -> None:
    """Whoever is not the first process is killed at its first part."""

    def do(place: int) -> tuple[int, int]:
        if os.getpid() != HERE:
            os.kill(os.getpid(), signal.SIGKILL)
        return slowly(place)

    assert THREE.each(parts(do)) == [(place, HERE) for place in range(12)]


def test_an_error_is_raised_here_and_nobody_is_left() -> None:
    """Also one that only another process came upon first."""

    def do(place: int) -> tuple[int, int]:
        if place == 3:
            raise ValueError(place)
        return slowly(place)

    before = children()
    with pytest.raises(ValueError, match="3"):
        THREE.each(parts(do))
    assert children() <= before


def test_nobody_outlives_the_first_process() -> None:
    """It ends at once, as after a second Ctrl-C, while another is at work."""
    program = """
        import os, time
        from regelproef.generate.side_by_side import Parts, SideBySide
        here = os.getpid()

        def do(place):
            if os.getpid() == here:
                time.sleep(1)
                os._exit(130)
            print(os.getpid(), flush=True)
            time.sleep(600)

        SideBySide(2).each(Parts(2, do, lambda place, done: done, lambda place, plain: plain))
        """
    done = subprocess.run([sys.executable, "-c", dedent(program)], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 130
    other = int(done.stdout)
    for _ in range(100):
        if not Path(f"/proc/{other}").exists():
            break
        time.sleep(0.1)
    assert not Path(f"/proc/{other}").exists()


def test_the_same_files_and_answers_by_one_process_and_by_several(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the parking rulebook, whose rules are few enough for one process; what is asked is kept whoever asked it."""
    monkeypatch.setattr(suites, "FROM_RULES", 1)
    made = []
    for processes in (1, 2, 3):
        book, memory = load_rulebook(PARKING), InProcess()
        suite = generate(book, Limits(recall=Recall(memory)), processes=processes)
        made.append((bundle(book, suite, "ours:decide"), {*memory}))
    assert made[0][0] == made[1][0] == made[2][0]
    assert made[0][1] <= made[1][1] and made[0][1] <= made[2][1]


def test_a_budget_ends_all_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Time that is used up in the middle leaves obligations undecided, or ends it, as in one process; and nobody is at work."""
    monkeypatch.setattr(suites, "FROM_RULES", 1)
    before, until = children(), time.monotonic() + 0.7
    limits = Limits(left=lambda: max(0, int((until - time.monotonic()) * 1000)))
    with suppress(OutOfBudget):
        suite = generate(load_rulebook(PARKING), limits, processes=2)
        assert suite.undecided and not suite.fixtures
    assert children() <= before
