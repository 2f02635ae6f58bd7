"""A git repository with the small parking rulebook, for trying changes on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
SPEC = "spec/parking"
PERMIT, MONEY, TOWN, AMOUNTS = "rules/permit.yaml", "rules/money.yaml", "sources/town.yaml", "amounts.yaml"
ENVIRONMENT = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "LC_ALL": "C.UTF-8"}

THIRD_CAR = """\
reason: the council allows a third car
statements: [P-3]
affects:
  permit: [cars == 3]
  fee_cent: [permit != before.permit]
  valid_until: [permit != before.permit]
expects:
  - decision: permit
    when: [cars == 3, zone == ring, "age(born, day) >= 18", "count(fined, from: this_year - 3, before: this_year) < 2"]
    then: granted
  - decision: fee_cent
    when: [cars == 3, permit == granted, before.permit == refused, "day <= 2023-12-31", income_cent >= 2000000]
    then: 10000
"""


@dataclass(frozen=True)
class Repository:
    """`root` is its work tree; `book` the folder of the rulebook in it."""

    root: Path

    @property
    def book(self) -> Path:
        return self.root / SPEC

    def git(self, *words: str, committed: str = "2026-01-05T12:00:00Z") -> str:
        dated = {"GIT_COMMITTER_DATE": committed, "GIT_AUTHOR_DATE": committed}
        done = subprocess.run(
            ["git", "-C", str(self.root), *words], capture_output=True, text=True, check=False, env={**os.environ, **ENVIRONMENT, **dated}
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def edit(self, file: str, old: str, new: str) -> None:
        path = self.book / file
        content = path.read_text(encoding="utf-8")
        assert old in content
        path.write_text(content.replace(old, new), encoding="utf-8")

    def write(self, file: str, content: str) -> None:
        path = self.book / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")

    def commit(self, message: str = "change") -> str:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)
        return self.git("rev-parse", "HEAD")

    def allow_a_third_car(self, declaration: str = THIRD_CAR) -> None:
        """A sound edit of rule and source, with its declaration (none when it is empty)."""
        self.edit(PERMIT, "when: [cars > 2]", "when: [cars > 3]")
        self.edit(TOWN, "when: [cars > 2]", "when: [cars > 3]")
        if declaration:
            self.write("changes/third-car.yaml", declaration)


def make_repository(root: Path) -> Repository:
    """One commit on `main`, and the branch `edit` checked out."""
    shutil.copytree(PARKING, root / SPEC)
    repository = Repository(root)
    repository.git("init", "-q", "-b", "main")
    for sample in (root / ".git/hooks").glob("*.sample"):  # which every copy would carry along
        sample.unlink()
    for name, value in (("user.name", "test"), ("user.email", "test@example.org"), ("commit.gpgsign", "false"), ("core.autocrlf", "false")):
        repository.git("config", name, value)
    repository.commit("the rules")
    repository.git("checkout", "-q", "-b", "edit")
    return repository


def command(folder: Path) -> dict[str, str]:
    """An environment in which the shell finds `regelproef`, and stand-ins for what would reach out: pip and gh write what they were asked."""
    folder.mkdir()
    _script(folder / "regelproef", f'exec "{sys.executable}" -m regelproef "$@"')
    _script(folder / "gh", 'echo "gh $*" >> "$ASKED"')
    _script(folder / "python", f'if [ "$1 $2" = "-P -m" ]; then echo "python $*" >> "$ASKED"; else exec "{sys.executable}" "$@"; fi')
    return {**os.environ, **ENVIRONMENT, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "ASKED": str(folder / "asked")}


def _script(path: Path, line: str) -> None:
    path.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    path.chmod(0o755)


def copied(root: Path, folder: Path) -> Repository:
    """A copy of a repository, below a folder."""
    shutil.copytree(root, folder / "repository")
    return Repository(folder / "repository")
