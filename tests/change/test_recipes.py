"""The recipes of docs/analist.md, run as they are written, each from a fresh branch to an open gate.

They are run in a copy of the repository without `generated_tests/` and `reports/`, which would be renewed on the way as `generate` and `report` write
them (tested on a small rulebook in `test_change.py`); with those recipe A took 191 seconds of processor time instead of 24.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from gate.repository import ENVIRONMENT, command

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "analist.md").read_text(encoding="utf-8")
RECIPES = {part[:1]: re.findall(r"^```sh\n(.*?)^```$", part, re.MULTILINE | re.DOTALL) for part in PAGE.split("\n## Recept ")[1:]}
STEPS_BEFORE, MOST_STEPS = 2, 8  # clone and install


def git(root: Path, *words: str) -> str:
    name = ("-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false")
    done = subprocess.run(["git", *name, *words], cwd=root, capture_output=True, text=True, check=False, env={**os.environ, **ENVIRONMENT})
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rulebook in a repository of its own, with the settings that name it."""
    root = tmp_path_factory.mktemp("clone") / "regelproef"
    shutil.copytree(ROOT / "spec", root / "spec", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", root)
    git(root.parent, "init", "-q", "-b", "main", str(root))
    for key, value in (("user.name", "test"), ("user.email", "test@example.org"), ("commit.gpgsign", "false")):
        git(root, "config", key, value)
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "the rules")
    return root


def test_there_are_three_recipes_of_at_most_eight_steps() -> None:
    """From the clone to the commit."""
    assert list(RECIPES) == ["A", "B", "C"]
    for blocks in RECIPES.values():
        assert STEPS_BEFORE + sum(len(block.splitlines()) for block in blocks) <= MOST_STEPS


@pytest.mark.parametrize("recipe", ["A", "B", "C"])
def test_recipe(recipe: str, clone: Path, tmp_path: Path) -> None:
    """Every line ends well, the last `change` opens the gate, and only files of the rulebook changed.

    Cost in processor time, as measured: A 24, B 41, C 137 seconds, of which the gate takes about half.
    """
    root, environment = tmp_path / "regelproef", command(tmp_path / "bin")
    shutil.copytree(clone, root)
    said = ""
    for block in RECIPES[recipe]:
        for line in block.splitlines():
            done = subprocess.run(["sh", "-c", line], cwd=root, capture_output=True, text=True, check=False, env=environment)
            assert done.returncode == 0, (line, done.stdout, done.stderr)
            said = done.stdout or said
    assert "de poort is open" in said
    assert git(root, "status", "--porcelain") == ""
    changed = git(root, "diff", "--name-only", "main", "HEAD").split()
    assert all(name.startswith("spec/vsb/") and name.endswith(".yaml") for name in changed)
    assert "spec/vsb/sources/S005.yaml" in changed
