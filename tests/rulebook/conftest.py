"""The VSB rulebook, loaded once."""

from __future__ import annotations

import pytest

from regelproef.model.rulebook import Rulebook
from rulebook import clashes


@pytest.fixture(scope="session")
def vsb() -> Rulebook:
    return clashes.vsb()
