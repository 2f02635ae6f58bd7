"""A file of fixtures with one person, for trying implementations on.

In: where it is to stand. Out: the file: `n` is 1, and `d` must be 2.
"""

from __future__ import annotations

import json
from pathlib import Path


def write_fixture(file: Path) -> Path:
    """Write the file and give it back."""
    fixture: dict[str, object] = {
        "id": "one",
        "facts": {"n": 1},
        "decisions": {"d": 2},
        "why": {"en": "because"},
        "rules": {},
        "statements": [],
        "under": {},
        "owner": "r",
    }
    file.write_text(json.dumps(fixture) + "\n", encoding="utf-8")
    return file
