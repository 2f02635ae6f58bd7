"""The rulebook of these tests, on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from profiles.permits import written


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return written(tmp_path / "permits")
