"""Asking a program over standard input and output.

In: a command line and fixtures. Out: `Answers`. All persons are written at once and the input is closed; the program may answer in any order and may
buffer. It is bounded in time and in what it may write, and stopped with all that it started.
"""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from typing import IO

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.text import text
from regelproef.conform.answers import Answers, read_lines
from regelproef.conform.fixtures import Expected

MAX_OUTPUT = 200_000_000
TAIL = 300


def ask_command(command: str, fixtures: Sequence[Expected], seconds: float) -> Answers:
    """Run the program once for all persons.

    Raises:
        Unusable: when it cannot be started.
    """
    try:
        words = shlex.split(command)
    except ValueError as error:
        raise _unusable(command, str(error)) from None
    if not words:
        raise _unusable(command, "empty")
    with tempfile.TemporaryFile() as asked, tempfile.TemporaryFile() as answered, tempfile.TemporaryFile() as complaints:
        for one in fixtures:
            asked.write(json.dumps(one.request, ensure_ascii=False).encode("utf-8") + b"\n")
        asked.seek(0)
        try:
            process = subprocess.Popen(words, stdin=asked, stdout=answered, stderr=complaints, start_new_session=True)
        except (OSError, ValueError) as error:
            raise _unusable(command, str(error)) from None
        hung = _wait(process, seconds)
        answers = read_lines(_text(answered, MAX_OUTPUT).splitlines(), [one.id for one in fixtures])
        if hung:
            answers.trouble("hang", detail=f"no end within {seconds:g} seconds")
        elif process.returncode:
            complaint = _text(complaints, MAX_OUTPUT).strip()[-TAIL:]
            answers.trouble("crash", detail=f"exit code {process.returncode}: {complaint}")
    return answers


def _wait(process: subprocess.Popen[bytes], seconds: float) -> bool:
    """Wait for the end; whether it had to be stopped."""
    try:
        process.wait(timeout=seconds)
        return False
    except subprocess.TimeoutExpired:
        return True
    finally:
        if process.poll() is None:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _text(stream: IO[bytes], limit: int) -> str:
    stream.seek(0)
    return stream.read(limit).decode("utf-8", errors="replace")


def _unusable(command: str, reason: str) -> Unusable:
    return Unusable((load_error("implementation", None, text("command-missing", command=command, reason=reason)),))
