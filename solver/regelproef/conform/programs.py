"""Asking a program over standard input and output.

In: a command and fixtures. Out: `Answers`. All persons are written at once and the input is closed; the program may answer in any order, may buffer,
and need not read. Guarantees: the run is bounded in time, and in the bytes and lines that are taken from the program; nothing is written to disk. The
run ends with the program, which is ended with all that it started; who is left and still holds the output is told.
"""

from __future__ import annotations

import json
import os
import shlex
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import IO

from regelproef.answer.finding import unusable
from regelproef.answer.text import Text, text
from regelproef.conform.answers import Answers, read_lines
from regelproef.conform.fixtures import Expected
from regelproef.conform.processes import Process, start

BYTES, BYTES_EACH, BYTES_EVER = 1_000_000, 100_000, 200_000_000  # that a program may write: at all, more for each person, and not more than
LINES, LINES_EACH = 10_000, 100
TAIL = 300  # characters of what it says of its end
GRACE = 1.0  # seconds until whoever holds the output of a program that has ended counts as left behind
PAUSE = 0.02
CHUNK = 65_536


def ask_command(command: str, fixtures: Sequence[Expected], seconds: float) -> Answers:
    """Run the program once for all persons.

    Raises:
        Unusable: when it cannot be started.
    """
    end = time.monotonic() + seconds
    requests = "".join(json.dumps(one.request, ensure_ascii=False) + "\n" for one in fixtures).encode("utf-8", errors="backslashreplace")
    run = Run(_started(command), requests, len(fixtures))
    how = run.watch(end)
    answers = read_lines(run.output.whole_lines if how in {"hang", "flood"} else run.output.data, [one.id for one in fixtures])
    note_end(answers, run, how, seconds)
    return answers


def note_end(answers: Answers, run: Run, how: str, seconds: float) -> None:
    """Whatever was wrong with how a program ended; `how` as it was watched."""
    code = run.process.popen.returncode
    if how == "hang":
        answers.trouble("hang", detail=text("program-hang", seconds=f"{seconds:g}"))
    elif how == "flood":
        answers.trouble("flood", detail=text("program-flood", bytes=run.output.most_bytes, lines=run.output.most_lines))
    elif code:
        complaint = run.complaints.tail.decode("utf-8", errors="replace").strip()[-TAIL:]
        ended = text("program-signal", signal=-code) if code < 0 else text("program-code", code=code)
        answers.trouble("crash", detail=text("answer-at", where=ended, reason=complaint) if complaint else ended)
    if how == "left-behind":
        answers.trouble("left-behind")


def _started(command: str) -> Process:
    reason: Text | str
    try:
        words = command if os.name == "nt" else shlex.split(command)  # on Windows a program takes its line apart itself
    except ValueError:
        raise unusable("implementation", "command-missing", command=command, reason=text("command-open")) from None
    if not command.strip() or not words:
        raise unusable("implementation", "command-missing", command=command, reason=text("command-empty"))
    try:
        return start(words)
    except OSError as error:
        reason = str(error)
    except ValueError:
        reason = text("command-odd")
    raise unusable("implementation", "command-missing", command=command, reason=reason)


class Run:
    """A running program, and a thread for each of its streams, so that nobody waits for anybody."""

    def __init__(self, process: Process, requests: bytes, persons: int) -> None:
        self.process, self.full = process, threading.Event()
        popen = process.popen
        assert popen.stdin is not None and popen.stdout is not None and popen.stderr is not None
        most = min(BYTES + BYTES_EACH * persons, BYTES_EVER)
        self.output = Output(popen.stdout, most, LINES + LINES_EACH * persons, self.full)
        self.complaints = Complaints(popen.stderr)
        self.threads = (self.output, self.complaints, threading.Thread(target=_feed, args=(popen.stdin, requests), daemon=True))

    def watch(self, end: float) -> str:
        """Wait for the end, or bring it about: "" when it came by itself, else hang, flood or left-behind."""
        try:
            for thread in self.threads:
                thread.start()
            how = self._wait(end)
            if not how:
                self.output.join(max(0.0, min(GRACE, end - time.monotonic())))
                how = "left-behind" if self.output.is_alive() else ""
        finally:
            others = self.process.end()
        for thread in self.threads:
            thread.join(GRACE)  # whoever still holds a pipe could not be ended
        if self.full.is_set():
            return "flood"
        return how if how != "left-behind" or others else ""

    def _wait(self, end: float) -> str:
        while self.process.popen.poll() is None:
            left = end - time.monotonic()
            if left <= 0:
                return "hang"
            if self.full.wait(min(left, PAUSE)):
                return "flood"
        return ""


class Output(threading.Thread):
    """Takes what is written until it ends or is too much."""

    def __init__(self, stream: IO[bytes], most_bytes: int, most_lines: int, full: threading.Event) -> None:
        super().__init__(daemon=True)
        self.stream, self.most_bytes, self.most_lines, self.full = stream, most_bytes, most_lines, full
        self.chunks: list[bytes] = []

    def run(self) -> None:
        size = lines = 0
        with self.stream, suppress(OSError):
            while chunk := os.read(self.stream.fileno(), CHUNK):
                self.chunks.append(chunk)
                size += len(chunk)
                lines += chunk.count(b"\n")
                if size > self.most_bytes or lines > self.most_lines:
                    self.full.set()
                    return

    @property
    def data(self) -> bytes:
        return b"".join(self.chunks)

    @property
    def whole_lines(self) -> bytes:
        """Without what stands after the last line end: it was cut off."""
        return self.data[: self.data.rfind(b"\n") + 1]


class Complaints(threading.Thread):
    """Takes all that is written and keeps the end of it."""

    def __init__(self, stream: IO[bytes]) -> None:
        super().__init__(daemon=True)
        self.stream, self.tail = stream, b""

    def run(self) -> None:
        with self.stream, suppress(OSError):
            while chunk := os.read(self.stream.fileno(), CHUNK):
                self.tail = (self.tail + chunk)[-4 * TAIL :]


def _feed(stream: IO[bytes], requests: bytes) -> None:
    with suppress(OSError, ValueError), stream:  # the program need not read
        stream.write(requests)
