"""A sentence of the engine: a key of the message catalogues and what to fill in. Which words it gets is decided where it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Text:
    """`params` hold values, or further texts, that stand in the sentence."""

    key: str
    params: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        """For programmers; `words.say` gives the sentence."""
        return f"{self.key}({', '.join(f'{name}={value}' for name, value in self.params.items())})"


@dataclass(frozen=True)
class Counted:
    """So many of what the key says, as part of a sentence; of one, each language has its own word."""

    key: str
    count: int


@dataclass(frozen=True)
class Money:
    """So many cents, shown as an amount of money."""

    cents: int


def text(key: str, /, **params: object) -> Text:
    return Text(key, params)
