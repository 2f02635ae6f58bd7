"""Characters that break a line for YAML or Python where editors show none, so that a comment could hide a rule, or that turn around what they show.

In: a `SourceFile`. Out: nothing, or `Unusable` with a finding at each of them. In a text in quotes a break is ordinary, as far as YAML
allows it there; what turns the direction of writing never is.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

import yaml

from regelproef.answer.finding import Finding, Unusable, load_error
from regelproef.answer.place import SourceFile, Span
from regelproef.answer.text import text

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
NAMES = {
    "\v": "line tabulation",
    "\f": "form feed",
    "\r": "carriage return",
    "\x1c": "information separator four",
    "\x1d": "information separator three",
    "\x1e": "information separator two",
    "\x85": "next line",
    "\u2028": "line separator",
    "\u2029": "paragraph separator",
    "\ufeff": "byte order mark",
}
TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # what follows is shown in another direction
HIDDEN = re.compile(rf"\r(?!\n)|[\v\f\x1c-\x1e\x85\u2028\u2029\ufeff{TURNING}]")
MARK, NEVER = "\ufeff", frozenset("\v\f\x1c\x1d\x1e\ufeff" + TURNING)  # YAML has them nowhere, or they are no characters of a text
MOST = 20  # that are told of one file


def refuse_hidden_breaks(file: SourceFile) -> None:
    """Refuse a text in which a line ends where nobody sees it.

    Raises:
        Unusable: with the name and the place of each such character.
    """
    places = [found.start() for found in HIDDEN.finditer(file.text)]
    if not places:
        return
    quoted, end = _quoted(file.text)
    wrong = [at for at in places if file.text[at] in NEVER or (at < end and not any(first < at < last for first, last in quoted))]
    if wrong:
        raise Unusable(tuple(_refusal(file, at) for at in wrong[:MOST]))


def _refusal(file: SourceFile, at: int) -> Finding:
    char = file.text[at]
    key = "yaml-mark-inside" if char == MARK else "yaml-turning" if char in TURNING else "yaml-hidden-break"
    name = NAMES.get(char) or unicodedata.name(char).lower()
    return load_error("yaml", Span(file, at, at + 1), text(key, name=f"U+{ord(char):04X} {name}"), text(f"{key}-help"))


def _quoted(words: str) -> tuple[list[tuple[int, int]], int]:
    """Where texts in quotes stand, and how far the file could be read; behind that, YAML itself says what is wrong."""
    found: list[tuple[int, int]] = []
    try:
        for event in yaml.parse(words, Loader=LOADER):
            if isinstance(event, yaml.ScalarEvent) and event.style in {'"', "'"}:
                first, last = event.start_mark, event.end_mark
                found.append((first.index, last.index) if first and last else (0, 0))
    except yaml.MarkedYAMLError as error:
        open_quote = error.context_mark if "quoted" in (error.context or "") else None
        mark = open_quote or error.problem_mark
        return found, mark.index + 1 if mark else len(words)
    except yaml.YAMLError as error:
        return found, getattr(error, "position", len(words)) + 1
    return found, len(words)
