"""What a decision comes to for one person: a typed value, or why there is none; never a word.

In: nothing. Out: `Value` (what a fact or decision may be), `Person` (facts by name), `Status` and `Outcome`. Whoever shows an outcome turns it into
words; nobody reads it back from words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TypeAlias

Value: TypeAlias = bool | int | str | date | frozenset[int] | None  # a history: the years in which it holds; money: whole euro cents
Person = Mapping[str, Value]
MAX_NUMBER = 10**12  # of a literal, or of a number that a file gives


class Status(Enum):
    VALUE = "value"
    CONFLICT = "conflict"  # applying, undefeated rules that say different things
    GAP = "gap"  # no applying, undefeated rule
    BLOCKED = "blocked"  # it reads a decision that is in conflict, gap or blocked


@dataclass(frozen=True, slots=True)
class Outcome:
    """`value` has meaning only where status is VALUE. `effective`: the applying, undefeated rules; `applying`: all that apply."""

    status: Status
    value: Value = None
    effective: tuple[str, ...] = ()
    applying: tuple[str, ...] = ()
    said: tuple[Value, ...] = ()  # what each effective rule says

    @property
    def ok(self) -> bool:
        return self.status is Status.VALUE

    def same(self, other: Outcome) -> bool:
        """The person gets the same, whatever the rules by which."""
        return self.status is other.status and (not self.ok or (self.value == other.value and type(self.value) is type(other.value)))
