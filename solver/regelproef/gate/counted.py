"""Which tests there are, and how each of them ended: what the gate asks of pytest, and is told.

In: what `gate.counting` wrote while pytest ran. Out: `Account`. It needs no pytest itself, which runs in a process of its own.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

PLUGIN = "regelproef.gate.counting"
OPTION, ONLY = "--gate-counted", "--gate-only"
PASSED, SKIPPED, FAILED = "passed", "skipped", "failed"


@dataclass(frozen=True)
class Account:
    """`collected`: how many, as pytest counts them. `tests`: their names, before `--gate-only` left any out. `ended`: how those ended that did;
    whoever is expected to fail counts as skipped. `unreadable`: files and folders of which no tests could be collected."""

    collected: int = 0
    tests: tuple[str, ...] = ()
    ended: dict[str, str] = field(default_factory=dict)
    unreadable: tuple[str, ...] = ()


def read(file: Path) -> Account | None:
    """What a session said of itself; None where it said nothing."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        return Account(int(data["collected"]), tuple(data["tests"]), dict(data["ended"]), tuple(data["unreadable"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
