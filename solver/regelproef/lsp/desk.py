"""One thread that asks about the rulebooks that are edited, and tells what it hears.

In: rulebooks that are kept, when one was edited. Out: each of their answers, told in that thread. Guarantees: all questions are asked, and all that
the solver made for them is let go of, in this one thread, for the solver knows no two at a time: whoever starts it must have switched off that
Python collects by itself. A newer edit of the same rulebook is asked about instead of the older one.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from threading import Condition, Thread

from regelproef.keep.answer import Answer
from regelproef.keep.kept import Kept

AT_MOST = 20  # edits before what is no longer used is collected
IDLE = 1  # seconds without an edit after which it is


class Desk:
    """`told`: an answer; `failed`: the engine contradicted itself, or something else that should not be."""

    def __init__(self, told: Callable[[Kept, Answer], None], failed: Callable[[Kept, Exception], None]) -> None:
        self._told, self._failed = told, failed
        self._waiting: dict[Kept, None] = {}
        self._changed = Condition()
        self._ended = False
        self._thread = Thread(target=self._work, name="regelproef", daemon=True)

    def open(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """What is being asked is ended by whoever edits it; nothing more is."""
        with self._changed:
            self._ended = True
            self._changed.notify()

    def ask(self, kept: Kept) -> None:
        """It was edited."""
        with self._changed:
            self._waiting[kept] = None
            self._changed.notify()

    def _work(self) -> None:
        since = 0
        while not self._ended:
            with self._changed:
                if not self._waiting:
                    self._changed.wait(IDLE if since else None)
                kept = next(iter(self._waiting), None)
                self._waiting = {one: None for one in self._waiting if one is not kept}
            if kept is not None:
                since += 1
                self._answer(kept)
            if since >= AT_MOST or (since and kept is None):
                gc.collect()
                since = 0

    def _answer(self, kept: Kept) -> None:
        try:
            for answer in kept.answers():
                self._told(kept, answer)
        except Exception as error:  # whatever it is, nothing that was said can be relied on
            self._failed(kept, error)
