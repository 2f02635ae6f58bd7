"""Deciding a person while watching which facts are looked at.

In: an `Evaluator`, a complete person, and the decisions that are asked for. Out: `Watched`: the broken world lines, the outcomes, and every fact that
was read for either. Guarantees: persons who agree on the facts that were read get the same answer, whatever their other facts are, since the
evaluation takes no other way for them; the reference date counts as read wherever something is decided.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from regelproef.answer.outcome import Outcome, Person
from regelproef.evaluate.closures import State
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.parts import WorldLine


@dataclass(frozen=True)
class Watched:
    """`outcomes` is empty for who breaks a line of the world."""

    broken: tuple[WorldLine, ...]
    outcomes: dict[str, Outcome]
    read: frozenset[str]


class _Watching(dict[str, Any]):
    """A state that notes which facts are looked at."""

    def __init__(self, person: Person) -> None:
        super().__init__(person)
        self.facts = frozenset(person)
        self.read: set[str] = set()

    def __getitem__(self, name: str) -> Any:
        if name in self.facts:
            self.read.add(name)
        return super().__getitem__(name)


def watch(evaluator: Evaluator, person: Person, decisions: Iterable[str]) -> Watched:
    """The answer for a complete person, and the facts on which alone it rests."""
    state: State = (watching := _Watching(person))
    broken = tuple(line for line, holds in evaluator.world if not holds(state))
    outcomes = {} if broken else {name: evaluator.outcome(state, name) for name in decisions}
    day = {evaluator.book.reference_date} - {""} if outcomes else set[str]()
    return Watched(broken, outcomes, frozenset(watching.read | day))
