"""Where git writes CRLF, rules mean the same; a file that differs in nothing else is told so, with the remedy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gate.repository import SPEC, THIRD_CAR, Repository
from regelproef.cli.main import main
from regelproef.load.folder import read_folder

Gate = Callable[..., tuple[int, dict[str, Any]]]


def crlf(*files: Path) -> None:
    for path in files:
        path.write_bytes(path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))


def test_the_digest_is_that_of_the_rules(repository: Repository) -> None:
    """Equal rulebooks have equal digests, whatever their line ends; another text has another."""
    before = read_folder(repository.book, "x").digest
    crlf(*repository.book.rglob("*.yaml"))
    after = read_folder(repository.book, "x").digest
    repository.edit("cases.yaml", "granted", "refused")

    assert after == before != read_folder(repository.book, "x").digest


def test_a_checkout_in_crlf_changes_nothing(repository: Repository, gate: Gate) -> None:
    """The gate finds no effect, and no declaration that was edited."""
    repository.write("changes/third-car.yaml", THIRD_CAR)
    repository.commit()
    repository.git("branch", "-f", "main")
    crlf(*repository.book.rglob("*.yaml"))
    code, answer = gate()

    assert (code, answer["verdict"], answer["diff"]["verdict"]) == (0, "passed", "equal")


@pytest.mark.parametrize(
    ("lang", "said", "remedy"),
    [
        ("en", "differs only in its line ends (CRLF)", "* text=auto eol=lf"),
        ("nl", "verschilt alleen in de regeleinden (CRLF)", "* text=auto eol=lf"),
        ("fr", "ne diffère que par ses fins de ligne (CRLF)", "* text=auto eol=lf"),
    ],
)
def test_generated_files_in_crlf_are_told_as_such(
    repository: Repository, capsys: pytest.CaptureFixture[str], lang: str, said: str, remedy: str
) -> None:
    """By the gate and by `generate --check`; a real difference is told as one."""
    folder = repository.root / "generated_tests"
    assert main(["generate", "--spec", SPEC]) == 0
    crlf(*(path for path in folder.rglob("*") if path.is_file()), *repository.book.rglob("*.yaml"))
    (folder / "fixtures.csv").write_bytes((folder / "fixtures.csv").read_bytes() + b"more\r\n")
    capsys.readouterr()

    for words in (("generate", "--check"), ("gate", "--all", "--base", "main")):
        assert main([*words, "--spec", SPEC, "--lang", lang]) == 1
        told = capsys.readouterr().out
        about = [line for line in told.splitlines() if "generated_tests/" in line and "CRLF" in line]
        assert said in told and remedy in told
        assert len(about) == sum(1 for path in folder.rglob("*") if path.is_file()) - 1
        assert [line for line in about if "fixtures.csv" in line] == []


def test_a_report_in_crlf_is_told_as_such(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """`report --check`."""
    words = ["report", "--spec", SPEC, "--lang", "en", "--out", "out"]
    assert main(words) == 0
    crlf(*(repository.root / "out").iterdir())
    capsys.readouterr()

    assert main([*words, "--check"]) == 1
    told = capsys.readouterr().out
    assert "differs only in its line ends (CRLF): out/" in told and ".gitattributes" in told and "not up to date" not in told


def test_the_repository_keeps_lf() -> None:
    """Git is told so, for every file."""
    root = Path(__file__).parents[2]
    assert "* text=auto eol=lf" in (root / ".gitattributes").read_text(encoding="utf-8").splitlines()
