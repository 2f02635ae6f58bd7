"""The rulebook on which tables are tried."""

from __future__ import annotations

from pathlib import Path

import pytest

from persons.permits import Permits, write_permits


@pytest.fixture
def permits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Permits:
    write_permits(tmp_path)
    return Permits(tmp_path, capsys)
