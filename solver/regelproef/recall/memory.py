"""What remembers answers.

In: keys that say everything on which an answer hangs, and answers as text. Out: the answers. `Memory` is what a keeper must do; `InProcess` keeps
them as long as the process runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class Memory(Protocol):
    def get(self, key: bytes) -> str | None:
        """What was put under the key, or None."""

    def put(self, key: bytes, told: str) -> None: ...

    @property
    def new(self) -> Mapping[bytes, str]:
        """What was put since it was made, in that order."""

    def apart(self) -> None:
        """This is another process than the one in which it was made, and that one goes on with it."""

    def close(self) -> None:
        """Nothing more is asked of it."""


class InProcess(dict[bytes, str]):
    """`get` is that of every dictionary."""

    def put(self, key: bytes, told: str) -> None:
        self[key] = told

    @property
    def new(self) -> Mapping[bytes, str]:
        return self

    def apart(self) -> None:
        """Nothing is shared."""

    def close(self) -> None:
        self.clear()
