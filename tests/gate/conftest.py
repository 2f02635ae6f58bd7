"""The repository that changes are tried on, and the gate as a function."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gate.repository import SPEC, Repository, copied, make_repository
from regelproef.cli.main import main
from suites import use_known_suites

Gate = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture(scope="session")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository as every test finds it, made once."""
    return make_repository(tmp_path_factory.mktemp("pristine") / "repository").root


@pytest.fixture(autouse=True)
def known_suites(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test persons of the same rulebook are worked out once."""
    use_known_suites(monkeypatch)


@pytest.fixture
def repository(pristine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """A copy of it for one test, which stands in it."""
    found = copied(pristine, tmp_path)
    monkeypatch.chdir(found.root)
    return found


@pytest.fixture
def gate(capsys: pytest.CaptureFixture[str]) -> Gate:
    """Runs the gate on the current folder; its exit code and its JSON."""

    def run(*words: str, base: str = "main", spec: str = SPEC) -> tuple[int, dict[str, Any]]:
        capsys.readouterr()
        code = main(["gate", "--base", base, "--spec", spec, "--lang", "en", "--format", "json", *words])
        return code, json.loads(capsys.readouterr().out)

    return run
