"""What is answered when the time of the whole command runs out while a question is being made or asked.

In: a method that answers a question, and the answer that claims nothing. Out: the method with that answer in the place of `OutOfBudget`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from regelproef.answer.limits import OutOfBudget

Asked = ParamSpec("Asked")
Answered = TypeVar("Answered")


def or_else(unknown: Any) -> Callable[[Callable[Asked, Answered]], Callable[Asked, Answered]]:
    """`unknown`: what is answered when it is too late, of the type that the method answers in."""

    def bounded(answer: Callable[Asked, Answered]) -> Callable[Asked, Answered]:
        @wraps(answer)
        def answered(*args: Asked.args, **kwargs: Asked.kwargs) -> Answered:
            try:
                return answer(*args, **kwargs)
            except OutOfBudget:
                return unknown  # type: ignore[no-any-return]  # of the type that the method answers in

        return answered

    return bounded
