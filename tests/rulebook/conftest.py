"""The VSB rulebook, loaded once."""

from __future__ import annotations

from pathlib import Path

import pytest

from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook

VSB = Path(__file__).parents[2] / "spec" / "vsb"


@pytest.fixture(scope="session")
def vsb() -> Rulebook:
    return load_rulebook(VSB, "spec/vsb")
