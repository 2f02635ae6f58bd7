"""What an implementation answered, sorted: the decisions by fixture, and everything that is wrong with the answers as such.

In: bytes, JSON values, or values of Python. Out: `Answers`. Guarantees: nothing that was answered ends in a traceback; however much is wrong, what is
told of it is bounded: what is wrong once more in the same way is counted.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import Text, text
from regelproef.conform.json_lines import NotUtf8, lines_of, read_json
from regelproef.load.strict_json import NotJson

MOST_TOLD = 20  # lines, or names, of one kind that are told one by one; the last of them stands for all further ones
MAX_SHOWN = 200
MAX_BITS = 13_000  # of a whole number; Python writes no longer ones


@dataclass(frozen=True)
class Trouble:
    """`kind`: one of those in docs/fixtures.md. `id`: the fixture concerned, or "". `detail`: a sentence, or the implementation's own words.
    `decision`: the name that is wrong, or "". `count`: how often."""

    kind: str
    id: str = ""
    detail: Text | str = ""
    decision: str = ""
    count: int = 1


@dataclass(frozen=True)
class NoJson:
    """A value of Python that JSON does not have, in Python's words."""

    words: str


@dataclass
class Answers:
    decisions: dict[str, Mapping[str, object]] = field(default_factory=dict)
    _told: dict[tuple[str, str, str], Trouble] = field(default_factory=dict)
    _lines: Counter[str] = field(default_factory=Counter)

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        return tuple(self._told.values())

    def trouble(self, kind: str, id_: str = "", detail: Text | str = "", *, same: str = "") -> None:
        """Something is wrong; of one kind, fixture and `same` the first is told and the others are counted."""
        key = kind, id_, same
        known = self._told.get(key)
        words = detail if isinstance(detail, Text) else detail[:MAX_SHOWN]
        self._told[key] = replace(known, count=known.count + 1) if known else Trouble(kind, id_, words)

    def take_general(self, kind: str) -> Trouble | None:
        """The trouble of this kind that is about nobody in particular, which is then forgotten."""
        return self._told.pop((kind, "", ""), None)

    def add(self, other: Answers) -> None:
        """What was answered to a further question; of troubles alike the first is told."""
        self.decisions.update(other.decisions)
        for key, one in other._told.items():
            known = self._told.get(key)
            self._told[key] = replace(known, count=known.count + one.count) if known else one

    def about(self, id_: str) -> Answers:
        """What was answered about one person."""
        found = Answers({id_: self.decisions[id_]} if id_ in self.decisions else {})
        found._told.update({key: one for key, one in self._told.items() if one.id == id_})
        return found

    def strange_line(self, kind: str, detail: Text) -> None:
        """A line that belongs to no fixture."""
        self._lines[kind] += 1
        self.trouble(kind, "", detail, same=str(min(self._lines[kind], MOST_TOLD)))

    def note_missing(self, asked: Iterable[str]) -> None:
        """A fixture without any answer is a trouble of its own."""
        troubled = {one.id for one in self.troubles}
        for name in asked:
            if name not in self.decisions and name not in troubled:
                self.trouble("missing", name)

    def note_unknown(self, known: Collection[str]) -> None:
        """A decision that nobody knows is told once, with the number of fixtures for which it was answered."""
        counts = Counter(name for given in self.decisions.values() for name in given if name not in known)
        for name in list(counts)[:MOST_TOLD]:
            word = shortened(name if isinstance(name, str) else python_words(name))
            detail = text("answer-decision", name=word, count=counts[name])
            guess = did_you_mean(word, known)
            detail = text("answer-meant", what=detail, guess=guess) if guess else detail
            self._told["unknown-decision", "", word] = Trouble("unknown-decision", "", detail, word, counts[name])
        rest = len(counts) - MOST_TOLD
        if rest > 0:
            self._told["unknown-decision", "", ""] = Trouble("unknown-decision", "", text("answer-decisions", count=rest), "", rest)


def shortened(words: str, length: int = 80) -> str:
    return words if len(words) <= length else words[: length - 1] + "…"


def read_lines(data: bytes, asked: Iterable[str]) -> Answers:
    """Answers written one JSON object a line, in any order."""
    answers, wanted, answered = Answers(), frozenset(asked), set[str]()
    try:
        for number, line in lines_of(data):
            _read_line(answers, number, line, wanted, answered)
    except NotUtf8 as error:
        answers.trouble("encoding", detail=error.message)
    return answers


def _read_line(answers: Answers, number: int, line: bytes, wanted: frozenset[str], answered: set[str]) -> None:
    shown = line[:320].decode("utf-8", errors="replace").strip()
    try:
        take(answers, read_json(line), wanted, answered, text("answer-line", line=number))
    except NotUtf8 as error:
        answers.trouble("encoding", detail=text("answer-at", where=text("answer-line", line=number), reason=error.message), same="line")
    except NotJson as error:
        answers.strange_line("malformed", text("answer-read", line=number, reason=error.message, found=shortened(shown)))


def take(answers: Answers, data: object, wanted: frozenset[str], answered: set[str], where: Text) -> None:
    """Sort one answer in."""
    if not isinstance(data, dict):
        answers.strange_line("malformed", text("answer-at", where=where, reason=text("json-object")))
        return
    name = data.get("id")
    if not isinstance(name, str) or name not in wanted:
        found = shortened(json.dumps(name, ensure_ascii=False))
        answers.strange_line("unknown-id", text("answer-id", where=where, found=found))
    elif name in answered:
        answers.trouble("doubled", name, where)
    else:
        answered.add(name)
        if "error" in data:
            answers.trouble("error", name, str(data["error"]))
        elif isinstance(data.get("decisions"), dict):
            answers.decisions[name] = data["decisions"]
        else:
            answers.trouble("malformed", name, text("answer-at", where=where, reason=text("answer-bare")))


# -- values of Python ---------------------------------------------------------------------------------------------------------


def json_value(value: object) -> object:
    """The value itself, when JSON has it, else what Python calls it; nothing that merely resembles a text or number passes for one."""
    kind = type(value)
    if value is None or kind is bool or kind is str:
        return value
    if isinstance(value, float) and kind is float and math.isfinite(value):
        return value
    if isinstance(value, int) and kind is int and value.bit_length() < MAX_BITS:
        return value
    if kind is list or kind is dict:
        try:
            return read_json(json.dumps(value, allow_nan=False).encode())
        except (NotJson, TypeError, ValueError, RecursionError):
            pass
    return NoJson(f"{kind.__name__}: {python_words(value)}")


def python_words(value: object) -> str:
    """What Python calls a value."""
    if isinstance(value, NoJson):
        return value.words
    try:
        return shortened(repr(value), MAX_SHOWN)
    except Exception:  # whatever its class does
        return type(value).__name__
