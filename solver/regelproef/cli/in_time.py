"""Reading a rulebook ends with the time of the command.

In: parsed arguments, with the budget of the command where it has one. Out: a region in which `OutOfBudget` is raised once the time is up. Questions
look at the clock themselves; a reader has none, so here the system rings. Guarantees: however small the budget, there are some seconds for reading,
so that the account says of what the rest is undecided. Where the system has no such bell, or another thread than the first reads, nothing rings.
"""

from __future__ import annotations

import argparse
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from regelproef.answer.limits import OutOfBudget

AT_LEAST = 10.0  # seconds
AGAIN = 1.0  # seconds until it rings once more: an exception that is raised within a callback of the interpreter is lost


@contextmanager
def in_time(arguments: argparse.Namespace) -> Iterator[None]:
    """Raise `OutOfBudget` in what is done here when the time of the command is up."""
    budget = getattr(arguments, "budget", None)
    if budget is None or not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, _ring)
    signal.setitimer(signal.ITIMER_REAL, max(AT_LEAST, arguments.started + budget - time.monotonic()), AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _ring(*_: object) -> None:
    raise OutOfBudget
