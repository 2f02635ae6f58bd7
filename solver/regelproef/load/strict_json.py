"""JSON as the standard has it, wherever it comes from.

In: text. Out: its value, or `NotJson` with a sentence. Guarantees: no NaN or Infinity, no number without end, no key twice, no deep nesting, and no
sentence in the words of Python.
"""

from __future__ import annotations

import json
import math

from regelproef.answer.text import Text, text

MAX_DEPTH = 50
MAX_DIGITS = 4000


class NotJson(Exception):
    """Text that is no JSON; `message` says why."""

    def __init__(self, message: Text) -> None:
        super().__init__(message.key)
        self.message = message


def parse_json(words: str) -> object:
    """The value of a JSON text.

    Raises:
        NotJson: with what is wrong.
    """
    try:
        value = json.loads(words, object_pairs_hook=_unique, parse_constant=_refused, parse_float=_finite, parse_int=_whole)
    except json.JSONDecodeError as error:
        raise NotJson(text("json-syntax", line=error.lineno, column=error.colno)) from None
    except RecursionError:
        raise NotJson(text("json-deep", limit=MAX_DEPTH)) from None
    if not _within(value, MAX_DEPTH):
        raise NotJson(text("json-deep", limit=MAX_DEPTH))
    return value


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        raise NotJson(text("json-twice", key=next(name for name in names if names.count(name) > 1)))
    return found


def _refused(word: str) -> object:
    raise NotJson(text("json-number", number=word[:20]))


def _finite(word: str) -> float:
    value = float(word)
    if not math.isfinite(value):
        _refused(word)
    return value


def _whole(word: str) -> int:
    if len(word) > MAX_DIGITS:
        _refused(f"{word[:17]}…")
    return int(word)


def _within(value: object, depth: int) -> bool:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return depth > 0 and all(_within(one, depth - 1) for one in inner)
