"""What a command answers as JSON that is safe to print; stable, and documented in docs/json.md.

In: plain dictionaries, lists and values. Out: JSON in which characters that could steer a terminal, or turn the direction of writing, stand escaped.
`envelope`: what every command's answer begins with.
"""

from __future__ import annotations

import json

from regelproef.model.rulebook import Rulebook

FORMAT = 2


def json_text(value: object, *, indent: int | None = 2) -> str:
    """The JSON of a value; equal values give equal texts."""
    words = json.dumps(value, ensure_ascii=False, indent=indent)
    if words.replace("\n", "").isprintable():
        return words
    return "".join(char if char.isprintable() or char == "\n" else json.dumps(char)[1:-1] for char in words)


def envelope(command: str, verdict: str, book: Rulebook | None = None, **rest: object) -> dict[str, object]:
    """Which command says what, and of which rulebook under which profile, if it has any, and readings."""
    rulebook = {"root": book.root, "digest": book.digest} if book else None
    profile = {"profile": book.profile_in_force} if book and book.profiles else {}
    readings = dict(book.choice) if book else {}
    return {"format": FORMAT, "command": command, "rulebook": rulebook, **profile, "readings": readings, "verdict": verdict, **rest}
