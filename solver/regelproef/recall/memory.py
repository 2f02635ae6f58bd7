"""What remembers answers.

In: keys that say everything on which an answer hangs, and answers as text. Out: the answers. `Memory` is what a keeper must do; `InProcess` keeps
them as long as the process runs.
"""

from __future__ import annotations

from typing import Protocol


class Memory(Protocol):
    def get(self, key: bytes) -> str | None:
        """What was put under the key, or None."""

    def put(self, key: bytes, told: str) -> None: ...

    def close(self) -> None:
        """Nothing more is asked of it."""


class InProcess(dict[bytes, str]):
    """`get` is that of every dictionary."""

    def put(self, key: bytes, told: str) -> None:
        self[key] = told

    def close(self) -> None:
        self.clear()
