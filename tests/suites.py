"""Test persons of a rulebook, worked out once in a process, for tests of what is done with them.

In: what `generate` takes. Out: what it gives. The tests of `generate` itself ask it anew; here nothing that could not be decided is kept, and
whatever the suite hangs on (the files, the readings, the work that a question may take) is part of what it is known by.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from regelproef.answer.limits import Limits
from regelproef.cli import generate as command
from regelproef.gate import generated as step
from regelproef.generate.suite import Suite, generate
from regelproef.model.rulebook import Rulebook

_known: dict[tuple[Any, ...], Suite] = {}


def suite_of(
    book: Rulebook,
    limits: Limits,
    progress: Callable[[str], None] = lambda _: None,
    *,
    strength: int = 1,
    weigh: bool = False,
    processes: int = 1,
) -> Suite:
    key = (book.root, book.digest, tuple(book.choice.items()), tuple(book.translations), limits.work, strength, weigh)
    if key not in _known:
        limits.heed()
        found = generate(book, limits, progress, strength=strength, weigh=weigh, processes=processes)
        if found.undecided:
            return found
        _known[key] = found
    return _known[key]


def use_known_suites(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `generate` and the step of the gate that compares with it ask here."""
    monkeypatch.setattr(command, "generate", suite_of)
    monkeypatch.setattr(step, "generate", suite_of)
