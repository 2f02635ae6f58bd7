"""How much one question, and the whole command, may cost.

One question is bounded by solver work, which the solver counts itself: with one version of it, every machine gives up at the same point. The whole
command is bounded by a clock that its caller brings; when it has run out nothing is asked any more, and everything left is undecided.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

WORK_PER_SECOND = 1_000_000  # units of solver work that a 2-core machine does in about a second; only --time-limit is converted by it
DEFAULT_WORK = 20 * WORK_PER_SECOND
MEMORY_MEGABYTES = 4_000


FOREVER = 2**31 - 1  # milliseconds


def unbounded() -> int:
    """Milliseconds left, when nobody counts them."""
    return FOREVER


@dataclass(frozen=True)
class Limits:
    """`work` of one question (0: it is not even tried), `megabytes` of the process, and the milliseconds that the command has `left`."""

    work: int = DEFAULT_WORK
    megabytes: int = MEMORY_MEGABYTES
    left: Callable[[], int] = unbounded
