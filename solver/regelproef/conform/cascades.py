"""What follows from a difference: a decision that came out otherwise only because one that it reads did.

In: the rulebook's evaluator, the persons of the fixtures, and what was found instead, by decision and person. Out: for a difference the decision from
which it follows, the first that went wrong by itself. Guarantees: a difference follows only where the rules, given what was answered to the decisions
that they read, say just what was answered here; whatever else may be wrong is told by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from regelproef.answer.outcome import Outcome, Status, Value
from regelproef.evaluate.closures import OUTCOME
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.types import Kind, Type
from regelproef.model.values import read_day, to_json

Wrong = Mapping[str, Mapping[str, object]]


@dataclass
class Cascades:
    """`states`: by person what the rulebook says; `wrong`: by decision and person what was found instead."""

    evaluator: Evaluator
    states: Mapping[str, Mapping[str, Any]]
    wrong: Wrong
    _roots: dict[tuple[str, str], str] = field(default_factory=dict)

    def root(self, person: str, decision: str) -> str:
        """The decision itself, where it went wrong of its own."""
        key = (person, decision)
        if key not in self._roots:
            behind = [name for name in self.evaluator.reads(decision) if person in self.wrong.get(name, ())]
            follows = behind and person in self.states and self._follows(person, decision, behind)
            self._roots[key] = self.root(person, behind[0]) if follows else decision
        return self._roots[key]

    def _follows(self, person: str, decision: str, behind: list[str]) -> bool:
        state = dict(self.states[person])
        for name in behind:
            read = _values(self.evaluator.book.decisions[name].type, self.wrong[name][person])
            if not read:
                return False
            state[name], state[OUTCOME + name] = read[0], Outcome(Status.VALUE, read[0])
        outcome, found = self.evaluator.again(state, decision), self.wrong[decision][person]
        said = to_json(outcome.value)
        return outcome.ok and said == found and type(said) is type(found)


def _values(type_: Type, found: object) -> tuple[Value, ...]:
    """What was answered, as a value of the decision; nothing where it is none."""
    if found is None:
        return (None,) if type_.nullable else ()
    match type_.kind:
        case Kind.DATE:
            day = read_day(found) if isinstance(found, str) else None
            return (day,) if day is not None and type_.holds(day) else ()
        case Kind.ENUM:
            return (found,) if isinstance(found, str) and found in type_.values else ()
        case Kind.BOOL:
            return (found,) if isinstance(found, bool) else ()
        case _:
            return (found,) if type(found) is int and type_.holds(found) else ()
