"""How a question to the solver ended, and what was found.

In: nothing. Out: `Answer` (possible, impossible, or unknown with its reason), `Found` (with the persons), `Bounds`. An unknown answer proves nothing,
refutes nothing, and is never passed over.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from regelproef.answer.outcome import Value


class Result(Enum):
    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Answer:
    """`model`: what the solver has to show where the answer is possible; only `prove` looks at it. `reason`: why it is unknown."""

    result: Result
    model: Any = None
    reason: str = ""

    @property
    def possible(self) -> bool:
        return self.result is Result.POSSIBLE

    @property
    def impossible(self) -> bool:
        return self.result is Result.IMPOSSIBLE

    @property
    def unknown(self) -> bool:
        return self.result is Result.UNKNOWN


IMPOSSIBLE = Answer(Result.IMPOSSIBLE)


def unknown(reason: str) -> Answer:
    return Answer(Result.UNKNOWN, reason=reason or "unknown")


TOO_LATE = unknown("budget")  # the time of the whole command is used up


@dataclass(frozen=True)
class Found:
    """How a search ended. `persons` are there exactly where the answer is possible; `canonical`: every step to them was decided."""

    answer: Answer
    persons: tuple[dict[str, Value], ...] = ()
    canonical: bool = True

    @property
    def person(self) -> dict[str, Value]:
        return self.persons[0]


@dataclass(frozen=True)
class Bounds:
    """Least and greatest value of something over a region; None where the solver could not decide it."""

    least: Value
    greatest: Value
