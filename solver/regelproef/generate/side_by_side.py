"""Parts that do not hang on one another, done by several processes beside one another.

In: how many parts there are, how to do one, and how to tell what came of it in plain values. Out: what came of each, in their order. Guarantees:
which process does a part is chance, and changes nothing, because each begins with what this one knows and no part looks at another. What another
process does not come to, because it was ended, was refused memory or ran into an error, is done here, so that an error is raised here and nowhere
else. No other process is left when this one ends, however it does. One process does all where the system has no fork that is safe.
"""

from __future__ import annotations

import os
import pickle
import signal
import struct
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Generic, NoReturn, TypeVar

from regelproef.answer.limits import Recalls

Done = TypeVar("Done")
Plain = Any  # what can be pickled
TURN = struct.Struct("=I")
MOST_TURNS = 1_000  # which any pipe holds, also one of a single page
MOST = 4  # processes
SAFE = sys.platform == "linux"  # elsewhere a fork is not, or is not there


def processors() -> int:
    """How many processes may run beside one another for us here."""
    return min(MOST, len(os.sched_getaffinity(0))) if sys.platform == "linux" else 1  # mypy asks for the name of the system


@dataclass(frozen=True)
class Parts(Generic[Done]):
    """`do` makes something of the part at a place, `tell` says what came of it in plain values, and `read` understands them."""

    count: int
    do: Callable[[int], Done]
    tell: Callable[[int, Done], Plain]
    read: Callable[[int, Plain], Done]


@dataclass(frozen=True)
class SideBySide:
    """`processes`: so many at once, this one included; `recall`: what another answers is kept here too."""

    processes: int = 1
    recall: Recalls | None = None

    def each(self, parts: Parts[Done]) -> list[Done]:
        done = self._divided(parts) if SAFE and self.processes > 1 and parts.count > 1 else {}
        return [done[place] if place in done else parts.do(place) for place in range(parts.count)]

    def _divided(self, parts: Parts[Done]) -> dict[int, Done]:
        """What came of those parts that were done."""
        turns, lifeline, others = _turns(parts.count), os.pipe(), list[_Other]()
        try:
            for _ in range(min(self.processes, parts.count) - 1):
                others.append(self._another(turns, lifeline, parts))
            done = {place: parts.do(place) for place in _taken(turns, parts.count)}
            for other in others:
                done.update((place, parts.read(place, plain)) for place, plain in self._told(other))
            return done
        finally:
            for other in others:
                other.end()
            for end in (turns, *lifeline):
                os.close(end)

    def _another(self, turns: int, lifeline: tuple[int, int], parts: Parts[Done]) -> _Other:
        far, near = os.pipe()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # other threads only wait for a signal, or show how far it is
            process = os.fork()
        if not process:
            self._do_elsewhere(turns, lifeline, near, parts)
        os.close(near)
        return _Other(process, far)

    def _do_elsewhere(self, turns: int, lifeline: tuple[int, int], to: int, parts: Parts[Done]) -> NoReturn:
        """In the other process, which ends here whatever happens."""
        code = 1
        try:
            _live_on(lifeline)
            kept = self.recall.apart() if self.recall is not None else dict
            told = [(place, parts.tell(place, parts.do(place))) for place in _taken(turns, parts.count)]
            with os.fdopen(to, "wb") as out:
                pickle.dump((told, kept()), out)
            code = 0
        finally:
            os._exit(code)

    def _told(self, other: _Other) -> list[tuple[int, Plain]]:
        """What another process came to; nothing of one that failed."""
        data = other.ended()
        told, kept = pickle.loads(data) if data is not None else ([], {})  # from our own process
        if self.recall is not None:
            self.recall.join(kept)
        return told  # type: ignore[no-any-return]  # as it was told


@dataclass
class _Other:
    """Another process, and the end of the pipe in which it tells; 0 once it has ended."""

    process: int
    told: int

    def ended(self) -> bytes | None:
        """All that it told, when it is through; None where it failed."""
        with os.fdopen(self.told, "rb", closefd=False) as pipe:
            data = pipe.read()
        _, status = os.waitpid(self.process, 0)
        self.process = 0
        return data if status == 0 else None

    def end(self) -> None:
        os.close(self.told)
        if self.process:
            with suppress(ProcessLookupError, ChildProcessError):
                os.kill(self.process, signal.SIGKILL)
                os.waitpid(self.process, 0)


def _turns(count: int) -> int:
    """An end of a pipe from which every process takes the place of the next parts that nobody has begun."""
    far, near = os.pipe()
    with os.fdopen(near, "wb") as pipe:
        pipe.write(b"".join(map(TURN.pack, range(0, count, _at_once(count)))))
    return far


def _taken(turns: int, count: int) -> Iterator[int]:
    while taken := os.read(turns, TURN.size):
        (first,) = TURN.unpack(taken)
        yield from range(first, min(first + _at_once(count), count))


def _at_once(count: int) -> int:
    """How many parts are taken in one turn."""
    return -(-count // MOST_TURNS)


def _live_on(lifeline: tuple[int, int]) -> None:
    """In the other process: as long as the first one lives, whatever ends that; and Ctrl-C ends this one at once, without a word."""
    far, near = lifeline
    os.close(near)
    signal.set_wakeup_fd(-1)
    for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(one, signal.SIG_DFL)

    def watch() -> None:
        os.read(far, 1)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
