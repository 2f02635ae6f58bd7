"""A sample of what `kills.py` tries at length."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from fuzz.kills import campaign

if sys.platform == "win32":
    pytest.skip("nobody is killed by a signal there", allow_module_level=True)


def test_whoever_is_killed_leaves_whole_files(tmp_path: Path) -> None:
    """Each file is the old or the new one, nothing half-written stays, and of two who write at once one wins as a whole."""
    ended, failures = campaign(tmp_path, 3, seed=3)
    assert failures == [] and sum(ended.values()) == 3
