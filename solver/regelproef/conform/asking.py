"""Asking an implementation: a Python callable in this process, a program over standard input and output, or an address on the web.

In: what names it, and fixtures. Out: `Answers`: the decisions by fixture, and every problem with the answers as such. Nothing that an implementation
does ends in a traceback of ours. A callable takes the facts and gives the decisions, or takes the whole request `{"id": …, "facts": …}` and gives the
whole answer; which of the two is seen from what it gives back for the first person. To a program all persons are written at once and the input is
closed; it may answer in any order and may buffer; it is bounded in time and in what it may write, and stopped with all that it started. To an address
goes one HTTP POST a person, with the same JSON; one that cannot be reached is one trouble, not one for each person.
"""

from __future__ import annotations

import http.client
import json
import os
import shlex
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import IO, Any

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.text import Text, text
from regelproef.conform.fixtures import Expected

MAX_OUTPUT = 200_000_000  # of a program
MAX_ANSWER = 10_000_000  # of an address, about one person
TAIL, MAX_SHOWN = 300, 200
Decide = Callable[[dict[str, Any]], Any]


@dataclass(frozen=True)
class Trouble:
    """`kind`: missing, doubled, unknown-id, malformed, error, crash, hang or unreachable. `id`: the fixture concerned, or ""."""

    kind: str
    id: str = ""
    detail: str = ""


@dataclass
class Answers:
    decisions: dict[str, Mapping[str, object]] = field(default_factory=dict)
    troubles: list[Trouble] = field(default_factory=list)

    def trouble(self, kind: str, id_: str = "", detail: str = "") -> None:
        self.troubles.append(Trouble(kind, id_, detail[:MAX_SHOWN]))


def read_lines(lines: Iterable[str], asked: Iterable[str]) -> Answers:
    """Answers written one JSON object a line, in any order."""
    answers, wanted = Answers(), frozenset(asked)
    answered: set[str] = set()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            data = json.loads(line)
        except (ValueError, RecursionError) as error:
            answers.trouble("malformed", detail=f"line {number}: {error}: {line.strip()[:80]}")
            continue
        take(answers, data, wanted, answered, f"line {number}")
    return answers


def take(answers: Answers, data: object, wanted: frozenset[str], answered: set[str], where: str) -> None:
    """Sort one answer in."""
    if not isinstance(data, dict):
        answers.trouble("malformed", detail=f"{where}: not an object")
        return
    name = data.get("id")
    if not isinstance(name, str) or name not in wanted:
        answers.trouble("unknown-id", detail=f"{where}: id {json.dumps(name, ensure_ascii=False)[:80]}")
    elif name in answered:
        answers.trouble("doubled", name, where)
    else:
        answered.add(name)
        if "error" in data:
            answers.trouble("error", name, str(data["error"]))
        elif isinstance(data.get("decisions"), dict):
            answers.decisions[name] = data["decisions"]
        else:
            answers.trouble("malformed", name, f"{where}: no `decisions`")


def note_missing(answers: Answers, asked: Iterable[str]) -> None:
    """A fixture without any answer is a trouble of its own."""
    troubled = {one.id for one in answers.troubles}
    for name in asked:
        if name not in answers.decisions and name not in troubled:
            answers.trouble("missing", name)


# -- a callable ---------------------------------------------------------------------------------------------------------------


def _unusable(message: Text) -> Unusable:
    return Unusable((load_error("implementation", None, message),))


def find_callable(word: str) -> Decide:
    """The callable that `package.module:function` names; modules of the folder in which the command runs are found too.

    Raises:
        Unusable: when there is none.
    """
    module_name, colon, function = word.partition(":")
    if not colon or not module_name or not function:
        raise _unusable(text("callable-form", word=word))
    here = str(Path.cwd())
    if here not in sys.path:
        sys.path.insert(0, here)
    try:
        found: Any = import_module(module_name)
        for part in function.split("."):
            found = getattr(found, part)
    except (Exception, SystemExit) as error:  # whatever the module does when it is imported is its own fault
        reason = f"{type(error).__name__}: {error}"[:300]
        raise _unusable(text("callable-missing", word=word, reason=reason)) from None
    if not callable(found):
        raise _unusable(text("callable-missing", word=word, reason="not callable"))
    return found  # type: ignore[no-any-return]  # anything that can be called


def ask_callable(decide: Decide, fixtures: Iterable[Expected]) -> Answers:
    """Ask about every person; an exception concerns that person only."""
    answers = Answers()
    whole: bool | None = None
    for one in fixtures:
        try:
            if whole is None:
                whole = _takes_request(decide, one)
            found = decide(one.request) if whole else decide(dict(one.facts))
            if whole and isinstance(found, dict):
                if "error" in found:
                    answers.trouble("error", one.id, str(found["error"]))
                    continue
                found = found.get("decisions")
        except (Exception, SystemExit) as error:
            answers.trouble("crash", one.id, f"{type(error).__name__}: {error}")
            continue
        if isinstance(found, dict):
            answers.decisions[one.id] = found
        else:
            answers.trouble("malformed", one.id, f"gave {type(found).__name__}, not a mapping of decisions")
    return answers


def _takes_request(decide: Decide, one: Expected) -> bool:
    """Whether the callable wants the whole request: asked with one, it gives a whole answer."""
    try:
        found = decide(one.request)
    except (Exception, SystemExit):
        return False
    return isinstance(found, dict) and set(found) <= {"id", "decisions", "error"} and bool({"decisions", "error"} & set(found)) and "id" in found


# -- a program -------------------------------------------------------------------------------------------------------------


def ask_command(command: str, fixtures: Sequence[Expected], seconds: float) -> Answers:
    """Run the program once for all persons.

    Raises:
        Unusable: when it cannot be started.
    """
    try:
        words = shlex.split(command)
    except ValueError as error:
        raise _unusable(text("command-missing", command=command, reason=str(error))) from None
    if not words:
        raise _unusable(text("command-missing", command=command, reason="empty"))
    with tempfile.TemporaryFile() as asked, tempfile.TemporaryFile() as answered, tempfile.TemporaryFile() as complaints:
        for one in fixtures:
            asked.write(json.dumps(one.request, ensure_ascii=False).encode("utf-8") + b"\n")
        asked.seek(0)
        try:
            process = subprocess.Popen(words, stdin=asked, stdout=answered, stderr=complaints, start_new_session=True)
        except (OSError, ValueError) as error:
            raise _unusable(text("command-missing", command=command, reason=str(error))) from None
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


# -- an address ------------------------------------------------------------------------------------------------------------


def ask_url(url: str, fixtures: Sequence[Expected], seconds: float) -> Answers:
    """Ask about every person until the time is up.

    Raises:
        Unusable: when the address is not one of the web.
    """
    if not url.lower().startswith(("http://", "https://")):
        raise _unusable(text("url-form", url=url))
    answers, answered, end = Answers(), set[str](), time.monotonic() + seconds
    for one in fixtures:
        left = end - time.monotonic()
        if left <= 0:
            answers.trouble("hang", detail=f"no end within {seconds:g} seconds")
            break
        try:
            body = _post(url, one, left)
            take(answers, json.loads(body), frozenset({one.id}), answered, one.id)
        except urllib.error.HTTPError as error:
            answers.trouble("error", one.id, f"HTTP {error.code}")
        except TimeoutError:
            answers.trouble("hang", one.id, f"no answer within {seconds:g} seconds")
            break
        except (urllib.error.URLError, http.client.HTTPException, OSError) as error:
            answers.trouble("unreachable", detail=str(error))
            break
        except (ValueError, RecursionError) as error:
            answers.trouble("malformed", one.id, str(error))
    return answers


def _post(url: str, one: Expected, seconds: float) -> bytes:
    data = json.dumps(one.request, ensure_ascii=False).encode("utf-8")
    request = urllib.request.Request(url, data=data, headers={"Content-Type": "application/json"}, method="POST")
    with urllib.request.urlopen(request, timeout=max(0.001, seconds)) as answer:
        return bytes(answer.read(MAX_ANSWER))
