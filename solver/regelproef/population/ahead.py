"""The next thing is made while somebody works on the last one.

In: an iterator. Out: the same things in the same order, made by a thread of their own, one ahead. Guarantees: what goes wrong there is raised here,
and whoever stops early leaves no thread behind.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator
from typing import TypeVar

Thing = TypeVar("Thing")


def ahead(things: Iterable[Thing]) -> Iterator[Thing]:
    """One thing more is made than is asked for."""
    made: queue.Queue[tuple[Thing | None, BaseException | None]] = queue.Queue(maxsize=1)
    stopped = threading.Event()

    def make() -> None:
        failure: BaseException | None = None
        try:
            for thing in things:
                made.put((thing, None))
                if stopped.is_set():
                    return
        except BaseException as error:  # raised again where the things are taken
            failure = error
        made.put((None, failure))

    maker = threading.Thread(target=make, daemon=True)
    maker.start()
    try:
        while True:
            thing, failure = made.get()
            if failure is not None:
                raise failure
            if thing is None:
                return
            yield thing
    finally:
        stopped.set()
        while maker.is_alive():
            try:
                made.get(timeout=0.6)
            except queue.Empty:
                continue
