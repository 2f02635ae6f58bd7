"""`--timings` says at the end, on standard error, where the time went; what the command itself says is the same without it."""

from __future__ import annotations

import json
import re
import signal
from pathlib import Path

import pytest

from regelproef.cli.main import main
from tiny import write

VOCABULARY = """
    language: en
    facts:
      age: {type: int, range: [0, 120], default: 30, meaning: how old}
    decisions:
      d: {type: enum, values: [low, high], meaning: what}
"""
RULES = """
    decision: d
    rules:
      - {rule: young, when: [age < 18], then: low, text: young}
      - {rule: old, when: [age >= 18], then: high, text: old}
"""
HEADS = {"en": "where the time went", "nl": "waar de tijd heen ging", "fr": "où est passé le temps"}
SLOWEST = {"en": "the slowest:", "nl": "de traagste:", "fr": "les plus lentes :"}


@pytest.fixture
def book(tmp_path: Path) -> str:
    return str(write(tmp_path, vocabulary=VOCABULARY, rules=RULES))


@pytest.mark.parametrize("language", HEADS)
def test_where_the_time_went(book: str, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The parts add up to the whole, and the questions are named; the answer is what it is without."""
    asked = ["check", "--spec", book, "--no-cache", "--lang", language]
    plain = main(asked), capsys.readouterr().out
    timed = main([*asked, "--timings"]), *capsys.readouterr()
    assert timed[:2] == plain
    head, *lines = timed[2].splitlines()
    assert HEADS[language] in head
    assert SLOWEST[language] in timed[2]
    seconds = [re.match(r" +(\d+)[.,](\d\d)  ", line) for line in lines]
    parts = [int(found[1] + found[2]) for found in seconds[: seconds.index(None)] if found]
    total = re.search(r"(\d+)[.,](\d\d)", head)
    assert total is not None
    assert abs(sum(parts) - int(total[1] + total[2])) <= len(parts)
    assert ("," if language != "en" else ".") in head


def test_json_stays_json(book: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing of it stands on standard output; the clock is put away afterwards."""
    before = signal.getsignal(signal.SIGPROF)
    assert main(["check", "--spec", book, "--format", "json", "--timings"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["verdict"] == "sound"
    assert HEADS["en"] in err
    assert signal.getsignal(signal.SIGPROF) == before
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)


def test_a_command_that_fails_tells_it_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The exit code is that of the command, and what is wrong is said."""
    assert main(["check", "--spec", str(tmp_path / "none"), "--timings", "--lang", "en"]) == 2
    err = capsys.readouterr().err
    assert HEADS["en"] in err
    assert "no folder" in err


def test_where_there_is_no_such_clock(book: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """It is said, and the command runs as it would have."""
    monkeypatch.delattr(signal, "setitimer")
    assert main(["check", "--spec", book, "--timings", "--lang", "en"]) == 0
    assert "no clock" in capsys.readouterr().err
