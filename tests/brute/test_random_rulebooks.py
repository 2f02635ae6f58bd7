"""The engine, asked through its command line, says of random rulebooks what trying every person says.

`REGELPROEF_BOOKS=500` searches longer; `campaign.py` also counts what was compared, and `shrink.py` makes what it finds smaller.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from brute.trial import one_book

BOOKS = int(os.environ.get("REGELPROEF_BOOKS", "5"))
SEED = 7


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, BOOKS, 10))
def test_random_rulebooks(first: int, tmp_path: Path) -> None:
    """Check, decide and diff, person by person and proof by proof."""
    told = [(place, one_book(tmp_path, SEED, place)) for place in range(first, min(first + 10, BOOKS))]
    assert [f"{SEED}-{place} {each}" for place, tally in told for each in tally.found] == []
