"""Ctrl-C ends a command that asks the solver, wherever it comes; a request to terminate (SIGTERM) and a terminal that is closed (SIGHUP)
do the same.

In: nothing. Out: nothing; from then on a thread listens. Python itself hears of Ctrl-C only between two steps of its own, of which one question to
the solver is one, and forgets it where it comes in a destructor. Where the command has not ended a moment later, the thread ends it.
Guarantees: exit code 130, said once; no file half-written, because files are put in their place whole; and nothing left behind (`answer.ending`).
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
from contextlib import suppress
from functools import cache

from regelproef.answer.ending import clear_all

ENDING = (signal.SIGTERM, signal.SIGHUP) if hasattr(signal, "SIGHUP") else (signal.SIGTERM,)
GRACE = 1.0  # seconds in which the command may end by itself


TOLD = ["interrupted"]  # in the language of the command
_telling = threading.Lock()  # taken by whoever says it, and never given back


def say_interrupted(told: str) -> None:
    """Whoever comes first says it."""
    if _telling.acquire(blocking=False):
        print(f"regelproef: {told}", file=sys.stderr, flush=True)


def heed_interrupts(told: str = TOLD[0]) -> None:
    """Listen once for the whole process, and say that when it ends. Only the main thread may ask for it; elsewhere Python's own way must do."""
    TOLD[:] = [told]
    _heed()


@cache
def _heed() -> None:
    if threading.current_thread() is threading.main_thread():
        sys.unraisablehook = _unraisable
        near, far = socket.socketpair()
        far.setblocking(False)
        for one in ENDING:
            if signal.getsignal(one) is signal.SIG_DFL:
                signal.signal(one, signal.default_int_handler)
        signal.set_wakeup_fd(far.fileno(), warn_on_full_buffer=False)
        threading.Thread(target=_listen, args=(near, far), daemon=True).start()


def _unraisable(lost: sys.UnraisableHookArgs) -> None:
    """What is raised in a destructor reaches nobody; Ctrl-C does all the same."""
    if issubclass(lost.exc_type, KeyboardInterrupt):
        _end()
    sys.__unraisablehook__(lost)


def _end() -> None:
    say_interrupted(TOLD[0])
    clear_all()
    os._exit(130)


def _listen(near: socket.socket, _: socket.socket) -> None:
    """Every signal that Python hears of is one byte here. The other end is kept, because it closes when nobody has it."""
    while near.recv(1)[0] not in (signal.SIGINT, *ENDING):
        pass
    near.settimeout(GRACE)
    with suppress(TimeoutError):
        near.recv(1)  # asked twice: at once
    _end()
