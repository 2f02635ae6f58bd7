"""The engine says of random rulebooks what trying every person says, also where every question is asked over integers first."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from brute.trial import one_book
from regelproef.ask import bench, free, versions
from regelproef.prove import session

BOOKS = 4
SEED = 11


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, BOOKS, 2))
def test_random_rulebooks(first: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Check, decide and diff, person by person and proof by proof; nothing is decided bit by bit but who was found over integers."""
    asked = []
    over = session.Session._over_integers

    def counted(self: session.Session, *given: object, **more: object) -> object:
        asked.append(over(self, *given, **more))  # type: ignore[arg-type]
        return asked[-1]

    for module in (bench, free, versions):
        monkeypatch.setattr(module, "reckoning", lambda limits, *books: replace(limits, at_once=1))
    monkeypatch.setattr(session.Session, "_over_integers", counted)
    told = [(place, one_book(tmp_path, SEED, place)) for place in range(first, first + 2)]
    assert [f"{SEED}-{place} {each}" for place, tally in told for each in tally.found] == []
    assert asked
    assert not [answer for answer in asked if answer.unknown]  # type: ignore[attr-defined]
