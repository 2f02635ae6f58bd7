"""What a decision comes to for one person."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from regelproef.findings.finding import Value


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
