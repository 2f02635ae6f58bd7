"""Runs that are the same up to some place, each from there on with a fault of its own.

In: a run, and at which place (the how manyth question, say) each fault strikes. Out: what each run came to. The run is made once: where a fault
strikes the process is copied, the copy goes on with the fault and tells what it came to, and then the run goes on without. So nothing before that
place is done again, though each copy really did all of it.
"""

from __future__ import annotations

import os
import pickle
import select
import signal
import traceback
import warnings
from collections.abc import Callable, Hashable, Mapping
from typing import Any, Generic, TypeVar

F = TypeVar("F", bound=Hashable)
SECONDS = 600  # that a copy may take


class Parted(Exception):
    """A copy broke down; with its traceback."""


class Parting(Generic[F]):
    """`fault`: the one that this process has; None in the run without."""

    def __init__(self) -> None:
        self.fault: F | None = None
        self._place = 0
        self._wanted: dict[int, list[F]] = {}
        self._told: dict[F, Any] = {}
        self._pipe = -1

    def step(self) -> F | None:
        """The next place: the fault that this process has from now on, if it has one."""
        self._place += 1
        for fault in self._wanted.pop(self._place, ()):
            if self._copied(fault):
                break
        return self.fault

    def _copied(self, fault: F) -> bool:
        """True in the copy; the other goes on when the copy has ended."""
        here, there = os.pipe()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of threads, of which none holds anything that the copy needs
            child = os.fork()
        if child == 0:
            os.close(here)
            self.fault, self._wanted, self._pipe = fault, {}, there
            return True
        os.close(there)
        self._told[fault] = _read(here, child)
        return False

    def run(self, faults: Mapping[F, int], once: Callable[[], Any]) -> dict[F, Any]:
        """What the run came to with each fault, which strikes at that place, from 1; as without, where the run never comes there.

        Raises:
            Parted: when a run with a fault raised anything.
        """
        self.fault, self._place, self._told, self._wanted = None, 0, {}, {}
        for fault, place in faults.items():
            self._wanted.setdefault(place, []).append(fault)
        try:
            found = once()
        except BaseException:
            if self._pipe < 0:
                raise
            found = Parted(traceback.format_exc())
        if self._pipe >= 0:
            with open(self._pipe, "wb") as stream:
                pickle.dump(found, stream)
            os._exit(0)
        for broken in self._told.values():
            if isinstance(broken, Parted):
                raise broken
        return {fault: self._told.get(fault, found) for fault in faults}


def _read(pipe: int, child: int) -> Any:
    """What a copy tells; it is ended when it tells nothing for too long."""
    with open(pipe, "rb") as stream:
        ready = bool(select.select([stream], [], [], SECONDS)[0])
        if not ready:
            os.kill(child, signal.SIGKILL)
        told = stream.read()
    os.waitpid(child, 0)
    return pickle.loads(told) if told else Parted("it ended without a word")
