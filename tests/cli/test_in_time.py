"""Reading a rulebook is part of what `--budget` bounds, and so is whatever is tried."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from regelproef.answer.limits import OutOfBudget
from regelproef.cli import in_time as bell
from regelproef.cli.main import main
from regelproef.model import from_documents

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rulebook whose reading does not end."""

    def never(*_: object) -> None:
        while True:
            time.sleep(0.01)

    monkeypatch.setattr(bell, "AT_LEAST", 0.3)
    monkeypatch.setattr(from_documents, "read_accepted", never)


COMMANDS = (
    ["check", "--spec", str(PARKING)],
    ["diff", str(PARKING), str(PARKING)],
    ["gate", "--base", str(PARKING), "--spec", str(PARKING)],
    ["gate", "--base", str(PARKING), "--spec", str(PARKING), "--write-declaration"],
    ["generate", "--spec", str(PARKING), "--check"],
)


@pytest.mark.usefixtures("slow")
@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: " ".join(one for one in words if "/" not in one))
def test_a_rulebook_that_takes_too_long_to_read(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Is undecided, and nothing is written."""
    started = time.monotonic()
    assert main([*words, "--budget", "0.2", "--lang", "en"]) == 3
    assert time.monotonic() - started < 20
    assert "undecided" in "".join(capsys.readouterr())


def test_the_bell_is_put_away(capsys: pytest.CaptureFixture[str]) -> None:
    """Once a rulebook is read, nothing rings."""
    assert main(["check", "--spec", str(PARKING), "--only", "gap", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["verdict"] == "sound"
    assert bell.signal.getitimer(bell.signal.ITIMER_REAL) == (0.0, 0.0)


def test_a_ring_that_is_lost_is_rung_again(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the interpreter loses the exception, as in a callback of its own, reading ends all the same."""
    heard = []

    def deaf(*_: object) -> None:
        while True:
            try:
                time.sleep(0.01)
            except OutOfBudget:
                heard.append(time.monotonic())
                if len(heard) == 2:
                    raise

    monkeypatch.setattr(bell, "AT_LEAST", 0.1)
    monkeypatch.setattr(bell, "AGAIN", 0.1)
    monkeypatch.setattr(from_documents, "read_accepted", deaf)
    assert main(["check", "--spec", str(PARKING), "--budget", "0.1", "--lang", "en"]) == 3
    assert len(heard) == 2 and "undecided" in "".join(capsys.readouterr())
