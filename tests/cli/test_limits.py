"""How much a question and a whole command may cost, as the command line says it."""

from __future__ import annotations

import argparse
import time

import pytest

from regelproef.answer.limits import DEFAULT_WORK, WORK_PER_SECOND, Limits
from regelproef.cli.main import main
from regelproef.cli.options import BUDGET, MAX_WORK, add_limits, limits_of


def limits(*words: str) -> Limits:
    parser = argparse.ArgumentParser()
    add_limits(parser)
    return limits_of(parser.parse_args(words))


@pytest.mark.parametrize(
    ("words", "work"),
    [
        ([], DEFAULT_WORK),
        (["--work", "17"], 17),
        (["--work", "0"], 0),
        (["--time-limit", "2.5"], 2 * WORK_PER_SECOND + WORK_PER_SECOND // 2),
        (["--time-limit", "0"], 0),
        (["--time-limit", "86400"], MAX_WORK),
    ],
)
def test_work(words: list[str], work: int) -> None:
    """Seconds are another way to say units of work."""
    assert limits(*words).work == work


def test_the_clock_of_the_command_starts_with_it() -> None:
    """What is left only shrinks, and is nothing when nothing was given."""
    given = limits("--budget", "60")
    first = given.left()
    time.sleep(0.01)
    assert 0 < given.left() < first <= 60_000
    assert 0 < limits().left() <= BUDGET * 1000
    assert limits("--budget", "0").left() <= 0


@pytest.mark.parametrize("command", ["check", "explain", "generate", "mutate", "diff", "gate", "report", "sources"])
def test_every_command_that_asks_takes_both(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """And says that the one is an alias of the other."""
    assert main([command, "--help"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert all(option in told for option in ("--work N", "--time-limit SECONDS", "--budget SECONDS")) and "another name for --work" in told
