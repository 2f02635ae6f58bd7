"""The repository that changes are made in, and `change` as a function."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from gate.repository import SPEC, Repository, copied, make_repository
from regelproef.cli.main import main
from suites import use_known_suites

Change = Callable[..., tuple[int, str]]
P11 = ("--source", "P-11", "--document", "TOWN")

PARAMETERS = """\
# limits of the town
parameters:
  most_cars:   # asked for every year
    kind: number
    periods:
      - {value: 2, source: [P-3]}  # since the beginning
"""


@pytest.fixture(scope="session")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The parking rulebook with a parameter, in a repository, made once."""
    repository = make_repository(tmp_path_factory.mktemp("pristine") / "repository")
    repository.write("parameters.yaml", PARAMETERS)
    repository.edit("rules/permit.yaml", "when: [cars > 2]", "when: [cars > most_cars]")
    repository.commit()
    return repository.root


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
def change(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Change:
    """Runs `change` in the current folder; its exit code, and what it said. `answers`: lines of standard input."""

    def run(*words: str, answers: str = "") -> tuple[int, str]:
        capsys.readouterr()
        monkeypatch.setattr("sys.stdin", io.StringIO(answers))
        code = main(["change", *words, "--spec", SPEC, "--lang", "en"])
        out, error = capsys.readouterr()
        return code, out + error

    return run
