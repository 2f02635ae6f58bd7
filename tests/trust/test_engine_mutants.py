"""The defects that `engine_mutants.py` plants can still be planted: each stands in exactly one place of the engine as it is."""

from __future__ import annotations

import pytest

from trust.engine_mutants import DEFECTS, ENGINE, ROOT, Defect


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
def test_a_defect_can_be_planted(defect: Defect) -> None:
    """The text that it replaces is there, once."""
    assert (ROOT / ENGINE / defect.file).read_text(encoding="utf-8").count(defect.before) == 1
