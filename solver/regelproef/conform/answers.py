"""What an implementation answered, whatever it wrote.

In: the lines or values that came back. Out: `Answers`: the decisions by fixture, and every problem with the answers as such. Nothing that an
implementation does ends in a traceback of ours.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

MAX_SHOWN = 200


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
    elif "error" in data:
        answered.add(name)
        answers.trouble("error", name, str(data["error"]))
    elif not isinstance(data.get("decisions"), dict):
        answered.add(name)
        answers.trouble("malformed", name, f"{where}: no `decisions`")
    else:
        answered.add(name)
        answers.decisions[name] = data["decisions"]


def note_missing(answers: Answers, asked: Iterable[str]) -> None:
    """A fixture without any answer is a trouble of its own."""
    troubled = {one.id for one in answers.troubles}
    for name in asked:
        if name not in answers.decisions and name not in troubled:
            answers.trouble("missing", name)
