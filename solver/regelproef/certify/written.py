"""Questions as plain values for a file, and back.

In: questions about one rulebook and what `check` leaves out of it. Out: JSON values, from which `Written.question` makes the same questions over
another copy of the rulebook. An expression is its tree, node by node, each type once in a table; beside it stands how a person would write it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields, replace
from datetime import date
from typing import Any

from regelproef.answer.outcome import Status, Value
from regelproef.certify.checker import Refused
from regelproef.certify.question import Question, Who
from regelproef.language import typed
from regelproef.language.printer import show
from regelproef.language.types import Kind, Type
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_value, to_json

Json = Any
NODES: Mapping[str, Any] = {
    one.__name__: one
    for one in (
        *(typed.Const, typed.Fact, typed.Derived, typed.Decided, typed.Amount, typed.Parameter, typed.Not, typed.And, typed.Or, typed.Compare),
        *(typed.OneOf, typed.IsNull, typed.Arithmetic, typed.Function, typed.Years, typed.Concludes),
        *(typed.HasStatus, typed.RuleStands, typed.AmountGiven, typed.FactIs, typed.SameOutcome, typed.NextTo),
    )
}
UNPLACED = {"start", "end"}


class Unstated(Exception):
    """A question over a rulebook that differs from the one at hand in more than a file says."""


@dataclass
class Written:
    """What several questions share: `types`, and `rulebooks` as they differ from the one at hand."""

    book: Rulebook
    types: list[Type] = field(default_factory=list)
    rulebooks: list[Json] = field(default_factory=list)
    _places: dict[Type, int] = field(default_factory=dict)
    _known: dict[int, tuple[Rulebook, int]] = field(default_factory=dict)
    _made: dict[int, Rulebook] = field(default_factory=dict)

    # -- to a file ------------------------------------------------------------------------------------------------------------------

    def question(self, asked: Question) -> Json:
        """
        Raises:
            Unstated: when one of its rulebooks cannot be said so.
        """
        return {
            "says": [show(line) for line in asked.lines],
            "sides": {name: {"rulebook": self._rulebook(who.book), "second": who.second} for name, who in asked.sides.items()},
            "differ": None if asked.differ is None else list(asked.differ),
            "possible": asked.world,
            "lines": [self._expr(line) for line in asked.lines],
        }

    def can_state(self, asked: Question) -> bool:
        """Whether a file can say of which rulebooks it is."""
        try:
            return all(self._rulebook(who.book) >= 0 for who in asked.sides.values())
        except Unstated:
            return False

    def _rulebook(self, book: Rulebook) -> int:
        if id(book) not in self._known:
            self.rulebooks.append({"readings": dict(book.choice), "without": without(self.book, book)})
            self._known[id(book)] = book, len(self.rulebooks) - 1
        return self._known[id(book)][1]

    def _expr(self, part: object) -> Json:
        if isinstance(part, tuple):
            return [self._expr(one) for one in part]
        if isinstance(part, Type):
            if part not in self._places:
                self._places[part] = len(self.types)
                self.types.append(part)
            return self._places[part]
        if type(part).__name__ in NODES:
            own = {one.name: (getattr(part, one.name), one.default) for one in fields(part) if one.name not in UNPLACED}  # type: ignore[arg-type]  # nodes are dataclasses
            return {
                "node": type(part).__name__,
                **{name: self._expr(value) for name, (value, usual) in own.items() if value != usual or usual is MISSING},
            }
        if isinstance(part, date):
            return {"day": part.isoformat()}
        if isinstance(part, frozenset):
            return {"years": sorted(part)}
        return part.value if isinstance(part, Status) else part

    def types_json(self) -> list[Json]:
        return [
            {"kind": one.kind.value, "values": list(one.values), "low": _end(one.low), "high": _end(one.high), "nullable": one.nullable}
            for one in self.types
        ]

    # -- from a file ----------------------------------------------------------------------------------------------------------------

    @classmethod
    def read(cls, book: Rulebook, types: list[Json], rulebooks: list[Json]) -> Written:
        """What questions of a file share; whatever is not of its shape raises as Python does."""
        known = [Type(Kind(one["kind"]), tuple(one["values"]), _read_end(one["low"]), _read_end(one["high"]), one["nullable"]) for one in types]
        return cls(book, known, rulebooks)

    def asked(self, value: Json) -> Question:
        sides = {name: Who(self.made(who["rulebook"]), who["second"]) for name, who in value["sides"].items()}
        differ = None if value["differ"] is None else tuple(value["differ"])
        found = Question(sides, tuple(self._read(line) for line in value["lines"]), differ, value["possible"])
        if [show(line) for line in found.lines] != value["says"]:
            raise Refused("a question says otherwise than its tree")
        return found

    def made(self, place: int) -> Rulebook:
        """The rulebook with the readings of one, and without what it leaves out."""
        if place not in self._made:
            stated = self.rulebooks[place]
            book = self.book.with_choice(stated["readings"])
            for one in stated["without"]:
                book = _left_out(book, **one)
            self._made[place] = book
        return self._made[place]

    def _read(self, part: Json) -> Any:
        if isinstance(part, list):
            return tuple(self._read(one) for one in part)
        if not isinstance(part, dict):
            return part
        if "day" in part:
            return date.fromisoformat(part["day"])
        if "years" in part:
            return frozenset(part["years"])
        node = NODES[part["node"]]
        own = {name: self._read(value) for name, value in part.items() if name != "node"}
        if "type" in own:
            own["type"] = self.types[own["type"]]
        if "status" in own:
            own["status"] = Status(own["status"])
        return node(**own)


# -- a rulebook as it differs from another ------------------------------------------------------------------------------------------


def without(base: Rulebook, book: Rulebook) -> list[dict[str, Json]]:
    """What a rulebook leaves out: rules, lines of rules, exceptions.

    Raises:
        Unstated: when it differs from the other in anything else but its readings.
    """
    same = ("reference_date", "facts", "derived", "decisions", "amounts", "world", "order")
    if any(getattr(base, name) != getattr(book, name) for name in same) or not book.rules.keys() <= base.rules.keys():
        raise Unstated
    found: list[dict[str, Json]] = [{"rule": name} for name in base.rules if name not in book.rules]
    for name, rule in book.rules.items():
        own = base.rules[name]
        if rule is own:
            continue
        lines, edges = list(range(len(own.conditions))), [edge.target for edge in own.exceptions]
        lines = [place for place in lines if own.conditions[place] not in rule.conditions]
        edges = [target for target in edges if target in book.rules and all(target != edge.target for edge in rule.exceptions)]
        found += [{"rule": name, "line": place} for place in reversed(lines)] + [{"rule": name, "exception_to": target} for target in edges]
    made = base.with_choice(book.choice)
    for one in found:
        made = _left_out(made, **one)
    if made.rules != book.rules:
        raise Unstated
    return found


def _left_out(book: Rulebook, rule: str, line: int | None = None, exception_to: str | None = None) -> Rulebook:
    own = book.rules[rule]
    if line is not None:
        return book.with_rule(rule, replace(own, conditions=own.conditions[:line] + own.conditions[line + 1 :]))
    return book.with_rule(rule, None if exception_to is None else own.without_edge(exception_to))


# -- persons, and ends of ranges ------------------------------------------------------------------------------------------------------


def person_json(person: Mapping[str, Value]) -> Json:
    return {name: to_json(value) for name, value in person.items()}


def read_person(book: Rulebook, person: Json) -> dict[str, Value]:
    return {name: read_value(fact, person[name]) for name, fact in book.facts.items()}


def _end(end: int | date | None) -> Json:
    return end.isoformat() if isinstance(end, date) else end


def _read_end(end: Json) -> int | date | None:
    return date.fromisoformat(end) if isinstance(end, str) else end
