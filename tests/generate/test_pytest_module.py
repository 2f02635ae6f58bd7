"""The generated pytest module, run on implementations that are right and nearly right."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from regelproef.generate.bundle import pytest_module

IMPLEMENTATIONS = {
    "right": "{'n': 1, 'held': True, 'none': None}",
    "true for 1": "{'n': True, 'held': True, 'none': None}",
    "1 for true": "{'n': 1, 'held': 1, 'none': None}",
    "1.0 for 1": "{'n': 1.0, 'held': True, 'none': None}",
    "0 for null": "{'n': 1, 'held': True, 'none': 0}",
}


@pytest.mark.parametrize("name", IMPLEMENTATIONS)
def test_comparison_is_strict(name: str, tmp_path: Path) -> None:
    """Only the right one passes; a text with line ends of other scripts is one line."""
    one = {"id": "a\u2028b\u0085c", "facts": {}, "decisions": {"n": 1, "held": True, "none": None}, "why": [{"en": "so\u2028it is"}], "about": "n"}
    (tmp_path / "fixtures.jsonl").write_text(json.dumps(one, ensure_ascii=False) + "\n", encoding="utf-8")
    (tmp_path / "ours.py").write_text(f"def decide(facts):\n    return {IMPLEMENTATIONS[name]}\n", encoding="utf-8")
    (tmp_path / "test_fixtures.py").write_text(pytest_module("ours:decide"), encoding="utf-8")
    words = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(tmp_path), str(tmp_path)]
    run = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert (run.returncode == 0) == (name == "right"), run.stdout
    assert "1 passed" in run.stdout or "1 failed" in run.stdout
