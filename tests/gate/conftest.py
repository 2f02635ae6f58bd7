"""The repository that changes are tried on, and the gate as a function."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gate.repository import SPEC, Repository, make_repository
from regelproef.cli.main import main

Gate = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    root = tmp_path / "repository"
    root.mkdir()
    made = make_repository(root)
    monkeypatch.chdir(root)
    return made


@pytest.fixture
def gate(capsys: pytest.CaptureFixture[str]) -> Gate:
    """Runs the gate on the current folder; its exit code and its JSON."""

    def run(*words: str, base: str = "main") -> tuple[int, dict[str, Any]]:
        capsys.readouterr()
        code = main(["gate", "--base", base, "--spec", SPEC, "--lang", "en", "--format", "json", *words])
        return code, json.loads(capsys.readouterr().out)

    return run
