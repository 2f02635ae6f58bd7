"""How much one question, and the whole command, may cost.

One question is bounded by solver work, which the solver counts itself: with one version of it, every machine gives up at the same point. The whole
command is bounded by a clock that its caller brings; when it has run out nothing is asked any more, and everything left is undecided. The clock
is looked at before every question, before every thing of a loop, and for every part of an expression that is encoded: `heed` raises `OutOfBudget`,
so that nothing half-made is ever used. Whoever asks a question then gets an unknown answer; a loop (`Bench.each`) names what it did not come to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

WORK_PER_SECOND = 1_000_000  # units of solver work that a 2-core machine does in about a second; only --time-limit is converted by it
DEFAULT_WORK = 20 * WORK_PER_SECOND
MEMORY_MEGABYTES = 4_000
AT_ONCE = 3 * WORK_PER_SECOND  # bit by bit, before a question is asked over integers
SOON = 30_000  # the same where there is division, which bit by bit is slow


FOREVER = 2**31 - 1  # milliseconds


def unbounded() -> int:
    """Milliseconds left, when nobody counts them."""
    return FOREVER


Watch: TypeAlias = Callable[[str, Sequence[Any]], AbstractContextManager[None]]  # how it is asked, and its words


def unwatched(_how: str, _words: Sequence[Any]) -> AbstractContextManager[None]:
    """Nobody looks on."""
    return nullcontext()


Ends: TypeAlias = Callable[[Callable[[], None]], AbstractContextManager[None]]  # how the question that is with the solver is ended before its time


def unended(_end: Callable[[], None]) -> AbstractContextManager[None]:
    """Nobody ends it but its bounds."""
    return nullcontext()


class OutOfBudget(Exception):
    """The time of the whole command is used up. What was being made is lost, and what was to be asked is undecided."""


class Recalls(Protocol):
    """What recalls answers (`recall.asked`): by a key that says all on which an answer hangs."""

    def key(self, how: str, about: Any, words: Sequence[Any], *further: object, shown: bool = False) -> bytes: ...

    def known(self, key: bytes) -> Any: ...

    def keep(self, key: bytes, answer: object) -> None: ...

    def apart(self) -> Callable[[], dict[bytes, str]]: ...

    def join(self, kept: Mapping[bytes, str]) -> None: ...


@dataclass(frozen=True)
class Limits:
    """`work` of one question (0: it is not even tried), `megabytes` of the process, and the milliseconds that the command has `left`.

    `at_once`: the work after which a question is asked in another way.
    `recall`: answers that need not be found again; None: every question is put to the solver. `watch`: what goes on around each question that is, by
    how it is asked and its words. `ends`: what goes on while one is with the solver; whoever ends it has no time `left` from then on."""

    work: int = DEFAULT_WORK
    megabytes: int = MEMORY_MEGABYTES
    at_once: int = AT_ONCE
    left: Callable[[], int] = unbounded
    recall: Recalls | None = None
    watch: Watch = unwatched
    ends: Ends = unended

    @property
    def spent(self) -> bool:
        """No time is left."""
        return self.left() <= 0

    def heed(self) -> None:
        """Look at the clock.

        Raises:
            OutOfBudget: when no time is left.
        """
        if self.spent:
            raise OutOfBudget


NO_CLOCK = Limits()
