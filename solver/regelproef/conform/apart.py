"""Asking a Python callable in a process of its own.

In: MODULE:FUNCTION, the folders in which modules are found first, fixtures, and seconds. Out: `Answers`, the same as of a callable in this process.
Guarantees: those of a program that is asked (`programs`): the run is bounded in time and in what it writes, and ends with all that it started.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Sequence

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.text import text
from regelproef.conform.answers import Answers, NoJson
from regelproef.conform.callables import require_form
from regelproef.conform.fixtures import Expected
from regelproef.conform.processes import start
from regelproef.conform.programs import Run, note_end

WHAT = ("decisions", "error", "crash", "malformed")  # kinds of answers


def ask_apart(word: str, fixtures: Sequence[Expected], seconds: float, folders: Sequence[str] | None = None) -> Answers:
    """Ask about every person. `folders`: where modules are found first; where this process finds them, if not given.

    Raises:
        Unusable: when there is no such callable, or no process can be started.
    """
    require_form(word)
    end = time.monotonic() + seconds
    requests = "".join(json.dumps(one.request) + "\n" for one in fixtures).encode()
    places = "\n".join(folders if folders is not None else [one for one in sys.path if "\n" not in one])
    run = Run(start((sys.executable, "-P", "-m", "regelproef.conform.serve", places, word)), requests, len(fixtures))
    how = run.watch(end)
    answers, lines = Answers(), iter(run.output.whole_lines.splitlines())
    head = _object(next(lines, b""))
    if "refused" in head:
        raise _refused(head)
    _read(answers, lines, frozenset(one.id for one in fixtures))
    note_end(answers, run, how, seconds)
    return answers


def _read(answers: Answers, lines: Iterable[bytes], wanted: frozenset[str]) -> None:
    for line in lines:
        told = _object(line)
        name, kind = told.get("id"), next((kind for kind in WHAT if kind in told), None)
        if not isinstance(name, str) or name not in wanted or kind is None:
            continue
        found = told[kind]
        if kind == "decisions" and isinstance(found, list):
            answers.decisions[name] = {_name(own): _value(value) for own, value in found}  # type: ignore[misc]  # names that JSON does not have are told
        elif kind == "malformed":
            answers.trouble(kind, name, text("callable-gave", kind=str(found)))
        else:
            answers.trouble(kind, name, str(found))


def _object(line: bytes) -> dict[str, object]:
    """One line; nothing where it is none of ours."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _name(told: object) -> object:
    return NoJson(str(told["python"])) if isinstance(told, dict) else told


def _value(told: object) -> object:
    assert isinstance(told, dict)
    return NoJson(str(told["python"])) if "python" in told else told["json"]


def _refused(head: dict[str, object]) -> Unusable:
    params = head.get("params")
    assert isinstance(params, dict)
    said = {str(name): text(value["key"]) if isinstance(value, dict) else value for name, value in params.items()}
    return Unusable((load_error("implementation", None, text(str(head["refused"]), **said)),))
