"""What the page may ask, and in which shape.

In: the body of a request. Out: `Ask`: what is asked, with its words and numbers. Guarantees: whatever else a body holds is refused with a sentence;
numbers are whole and bounded, and a path or a name is taken for one that the rulebook knows only by whoever looks it up there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from regelproef.answer.text import text
from regelproef.conform.json_lines import read_json
from regelproef.load.strict_json import NotJson
from regelproef.serve.oracle import Refusal

MOST = 1_000_000_000
WORDS = ("kind", "name", "file", "text", "value", "first", "last", "line", "source", "title", "sentence", "reason", "branch")
NUMBERS = ("version", "start", "end", "at", "after")
FLAGS = ("fresh", "cases")


@dataclass(frozen=True)
class Ask:
    """`what`: which question or order; words are "" and numbers 0 where nothing was said."""

    what: str
    words: Mapping[str, str]
    numbers: Mapping[str, int]
    flags: frozenset[str]

    def word(self, name: str) -> str:
        return self.words.get(name, "")

    def number(self, name: str) -> int:
        return self.numbers.get(name, 0)


def read_ask(body: bytes) -> Ask:
    """Raises `Refusal` for what is no ask."""
    try:
        found = read_json(body)
    except NotJson as error:
        raise Refusal(400, text("serve-json"), error.message) from None
    what = found.get("ask") if isinstance(found, dict) else None
    if not isinstance(found, dict) or not isinstance(what, str):
        raise Refusal(400, text("wb-ask"))
    words, numbers, flags = dict[str, str](), dict[str, int](), set[str]()
    for key, value in found.items():
        if key in WORDS and isinstance(value, str) and _is_text(value):
            words[key] = value
        elif key in NUMBERS and isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST:
            numbers[key] = value
        elif key in FLAGS and isinstance(value, bool):
            flags |= {key} if value else set()
        elif key != "ask":
            raise Refusal(400, text("serve-key", key=key[:80]), text("wb-ask"))
    return Ask(what, words, numbers, frozenset(flags))


def _is_text(words: str) -> bool:
    """It can be written to a file: no half of a character stands in it."""
    return not any("\ud800" <= char <= "\udfff" for char in words)
