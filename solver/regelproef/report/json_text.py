"""A value as JSON text that is safe to print.

In: plain dictionaries, lists and values. Out: JSON in which characters that could steer a terminal, or turn the direction of writing, stand escaped.
"""

from __future__ import annotations

import json


def json_text(value: object, *, indent: int | None = 2) -> str:
    """The JSON of a value; equal values give equal texts."""
    words = json.dumps(value, ensure_ascii=False, indent=indent)
    if words.replace("\n", "").isprintable():
        return words
    return "".join(char if char.isprintable() or char == "\n" else json.dumps(char)[1:-1] for char in words)
