"""Ctrl-C ends a command, also where Python forgets it and where the solver is at work."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from types import SimpleNamespace

import pytest

from regelproef.answer.finding import unusable
from regelproef.cli import session

if sys.platform == "win32":
    pytest.skip("no process sends itself Ctrl-C there", allow_module_level=True)

PRESS = """
import os, signal, threading

for one, usual in ((signal.SIGINT, signal.default_int_handler), (signal.SIGTERM, signal.SIG_DFL), (signal.SIGHUP, signal.SIG_DFL)):
    signal.signal(one, usual)  # also where whoever runs the tests lets some be ignored

def press():
    threading.Timer(0.5, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
"""
FORGETS = """
    from regelproef.cli.interrupt import heed_interrupts
    heed_interrupts()
    press()
    while True:
        try:
            while True:
                pass
        except KeyboardInterrupt:
            pass
    """
SOLVES = """
    import z3
    from regelproef.answer.limits import Limits
    from regelproef.prove.session import Session
    holes = [[z3.Bool(f"{pigeon} {hole}") for hole in range(10)] for pigeon in range(11)]
    parts = [z3.Or(*one) for one in holes] + [z3.AtMost(*(one[hole] for one in holes), 1) for hole in range(10)]
    press()
    try:
        print(Session((), Limits(3_000_000)).decide(z3.And(*parts)))
    except KeyboardInterrupt:
        print("heard")
    """


def run(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", PRESS + dedent(program)], capture_output=True, text=True, check=False, timeout=120)


def test_what_python_forgets_the_thread_ends() -> None:
    """The main thread goes on after the exception; the process ends all the same."""
    done = run(FORGETS)
    assert (done.returncode, done.stderr) == (130, "regelproef: interrupted\n")


def test_the_solver_does_not_keep_it_to_itself() -> None:
    """It does not count as work used up."""
    done = run(SOLVES)
    assert done.stdout == "heard\n", done.stderr


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_request_to_terminate_is_heard_like_ctrl_c(name: str) -> None:
    """So that whoever cleans up after Ctrl-C does so then too."""
    program = """
    from regelproef.cli.interrupt import heed_interrupts
    heed_interrupts()
    try:
        os.kill(os.getpid(), signal.NAME)
        while True:
            pass
    except KeyboardInterrupt:
        print("cleaned up", flush=True)
    """
    done = run(program.replace("NAME", name))
    assert done.stdout == "cleaned up\n", done.stderr


@pytest.mark.parametrize("where", ["main", "elsewhere"])
def test_whatever_is_there_for_a_while_is_cleared(where: str, tmp_path: Path) -> None:
    """By the command itself, or by the thread that ends it where it does not come to that; and it is said once."""
    program = """
    from pathlib import Path
    from regelproef.answer.ending import cleared
    from regelproef.cli.interrupt import heed_interrupts
    heed_interrupts()
    file = Path(FILE)
    file.touch()
    with cleared(file.unlink):
        press()
        while True:
            try:
                while True:
                    pass
            except KeyboardInterrupt:
                if MAIN:
                    raise
    """
    file = tmp_path / "half"
    done = run(program.replace("FILE", repr(file.as_posix())).replace("MAIN", str(where == "main")))
    assert not file.exists()
    assert done.returncode != 0 and done.stderr.count("interrupted") == (0 if where == "main" else 1)


def test_an_error_that_a_library_makes_of_it_is_an_interrupt() -> None:
    """Some name it in their own error, others raise theirs because of it; a word in a file of the user's is none."""
    command = argparse.Namespace(timings=False, lang="en")

    def ends(error: BaseException, cause: BaseException | None = None) -> int:
        def raising(_: argparse.Namespace) -> int:
            raise error from cause

        command.module = SimpleNamespace(run=raising)
        return session.run(lambda: command, command)

    assert ends(ValueError("registered as 'persons' failed: KeyboardInterrupt:")) == 130
    assert ends(ValueError("lost"), KeyboardInterrupt()) == 130
    assert ends(unusable("x", "population-twice", file="KeyboardInterrupt")) == 2
    assert ends(ValueError("lost")) == 2
