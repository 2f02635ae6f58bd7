"""A sample of what `campaign.py` tries at length."""

from __future__ import annotations

from pathlib import Path

import pytest

from fuzz.trial import tried

SEED, TRIALS = 20, 60


@pytest.mark.parametrize("what", ["rulebook", "persons"])
def test_whatever_happened_to_a_file(what: str, tmp_path: Path) -> None:
    """Every command ends in an exit code and a sentence with a place, and writes nothing."""
    found = [tried(SEED, place, tmp_path / "trial", what) for place in range(TRIALS)]
    assert [(place, one.command, one.kind, one.wrong, one.said) for place, one in enumerate(found) if one.wrong] == []
    assert {2} < {one.code for one in found}
