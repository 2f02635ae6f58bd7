"""A program that is started, and ended with all that it started.

In: the words of a command. Out: a `Process` with pipes. Guarantees: `end` leaves nothing behind, as far as the system lets us. Linux tells of every
process its parent, group, session and environment; so whatever carries a mark of our own in its environment is found, also where it went into a
session of its own and its parents have left, and whatever descends from it. Elsewhere the group of the program is ended, and on Windows the tree
below it. Whoever starts a program may be killed before that: a guard, which is this file as a program, holds the other end of a pipe and does the
same when the pipe ends without a word.
"""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
ROUNDS, PAUSE = 50, 0.01  # a process may start another while it is looked for
PATIENCE = 2.0  # seconds for the system to end what was killed
DONE = b"done"


@dataclass(frozen=True)
class Process:
    """`mark`: the name of a variable that stands in the environment of all that the program starts."""

    popen: subprocess.Popen[bytes]
    mark: str
    guard: subprocess.Popen[bytes]

    def end(self) -> bool:
        """Kill what is left of it; whether anything was, besides the program itself."""
        over = self.popen.poll() is not None
        others = _end_all(self.popen.pid, self.mark, self.popen.poll, over=over)
        if not over and not hasattr(os, "killpg"):
            self.popen.kill()
        with suppress(subprocess.TimeoutExpired):
            self.popen.wait(PATIENCE)
        with suppress(OSError, subprocess.TimeoutExpired):
            self.guard.communicate(DONE, PATIENCE)
        return others


def start(words: Sequence[str] | str, folder: Path | None = None) -> Process:
    """Start a program in a session of its own, in this folder or where one stands.

    Raises:
        OSError, ValueError: when it cannot be started.
    """
    mark = f"REGELPROEF_{secrets.token_hex(16)}"
    environment = {**os.environ, mark: "1"}
    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    popen = subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=pipe, start_new_session=True, env=environment, cwd=folder)
    guarding = (sys.executable, "-I", "-S", __file__, str(popen.pid), mark)
    try:
        guard = subprocess.Popen(guarding, stdin=pipe, stdout=nothing, stderr=nothing, start_new_session=True)
    except OSError:
        _end_all(popen.pid, mark, popen.poll, over=False)
        raise
    return Process(popen, mark, guard)


def stand_guard(leader: int, mark: str) -> None:
    """Wait for the word that the program was ended; without it, who started it is gone, and what is left of it is killed."""
    if DONE not in sys.stdin.buffer.read():
        _end_all(leader, mark, lambda: None, over=False)


def _end_all(leader: int, mark: str, poll: Callable[[], object], *, over: bool) -> bool:
    """Kill a program and whatever it started; whether there was anything besides it. `over`: the program itself has ended."""
    if hasattr(os, "killpg"):
        others = _kill_group(leader) and over
        for _ in range(ROUNDS):
            family = set(_family(leader, mark.encode()))
            if not family:
                break
            others = others or family != {leader}
            for pid in family:
                with suppress(OSError):
                    os.kill(pid, signal.SIGKILL)
            poll()
            time.sleep(PAUSE)
        return others
    if not over:
        with suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(["taskkill", "/T", "/F", "/PID", str(leader)], capture_output=True, check=False, timeout=PATIENCE)
    return False


def _kill_group(leader: int) -> bool:
    try:
        os.killpg(leader, signal.SIGKILL)
        return True
    except OSError:
        return False


def _family(leader: int, mark: bytes) -> Iterator[int]:
    """The living processes that carry the mark, are of the program's group or session, or descend from one of these."""
    parents: dict[int, int] = {}
    own: set[int] = set()
    for pid in _pids():
        try:
            state, parent, group, session = (PROC / str(pid) / "stat").read_bytes().rpartition(b")")[2].split()[:4]
        except (OSError, ValueError):
            continue
        if state in {b"Z", b"X"}:
            continue
        parents[pid] = int(parent)
        if leader in {pid, int(group), int(session)} or mark in _environment(pid):
            own.add(pid)
    for pid in parents:
        above, seen = pid, set[int]()
        while above in parents and above not in own and above not in seen:
            seen.add(above)
            above = parents[above]
        if above in own:
            yield pid


def _pids() -> Iterator[int]:
    try:
        yield from (int(name) for name in os.listdir(PROC) if name.isdigit())
    except OSError:
        return


def _environment(pid: int) -> bytes:
    try:
        return (PROC / str(pid) / "environ").read_bytes()
    except OSError:
        return b""


if __name__ == "__main__":
    stand_guard(int(sys.argv[1]), sys.argv[2])
