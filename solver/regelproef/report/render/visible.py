"""Text of which nothing can steer a terminal, turn the direction of writing, or break a page or XML.

In: any text, also from a rulebook. Out: the same text on one line, with control, direction and other characters without a shape made visible.
"""

from __future__ import annotations

import unicodedata


def visible(words: str) -> str:
    return "".join(char if char.isprintable() else _shown(char) for char in words)


def _shown(char: str) -> str:
    if char in "\t\n":
        return " "
    return char if unicodedata.category(char) == "Zs" else f"\\x{ord(char):02x}"
