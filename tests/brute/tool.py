"""The tool under test, as a user sees it: arguments in, an exit code and standard output out.

Here alone the engine is named, and only its command line: what is compared with it is written without sight of it.

Out: also `Tally`, in which comparisons note what they counted and where tool and brute force disagree.
"""

from __future__ import annotations

import io
import json
import traceback
from collections import Counter
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from brute.book import Book, Person, to_json, to_text
from brute.interpreter import Outcome
from regelproef.cli.main import main

Group: TypeAlias = tuple[Person, ...]


class Disagreement(NamedTuple):
    kind: str
    subject: str
    tool: str
    brute: str

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}: tool: {self.tool}; brute force: {self.brute}"


@dataclass
class Tally:
    """What came of some books."""

    counts: Counter[str] = field(default_factory=Counter)
    found: list[Disagreement] = field(default_factory=list)

    def differs(self, kind: str, subject: object, tool: object, brute: object) -> None:
        self.found.append(Disagreement(kind, str(subject), str(tool), str(brute)))


def run(arguments: list[str]) -> tuple[int, str]:
    """The command in this process; whatever it raises is exit code 70 and what was raised."""
    out = io.StringIO()
    try:
        with redirect_stdout(out), redirect_stderr(io.StringIO()):
            code = main(arguments)
    except SystemExit as stop:
        return int(stop.code or 0), out.getvalue()
    except Exception:
        return 70, traceback.format_exc()
    return code, out.getvalue()


def word(outcome: Outcome) -> str:
    return to_text(to_json(outcome.value)) if outcome.status == "value" else outcome.status


def same_outcome(shown: Any, outcome: Outcome) -> bool:
    """Whether the tool shows this outcome: a status and a value of its own type (true is not 1)."""
    right = {"status": outcome.status, "value": to_json(outcome.value)}
    return json.dumps(shown, sort_keys=True) == json.dumps(right, sort_keys=True)


def show(book: Book, group: Group | None) -> str:
    return "nobody" if group is None else json.dumps([book.shown(person) for person in group])
