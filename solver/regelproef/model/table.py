"""What a rulebook keeps of a decision table, once its rows are rules."""

from __future__ import annotations

from dataclasses import dataclass, field

from regelproef.answer.place import Span


@dataclass(frozen=True)
class Table:
    """A decision table. `hit`: as its file says it. `rules`: the ids of its rows, in their order."""

    name: str
    decision: str
    hit: str
    rules: tuple[str, ...]
    span: Span = field(compare=False, repr=False)
