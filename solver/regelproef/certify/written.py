"""Questions as plain values for a file, and back.

In: questions about one rulebook, about what `check` leaves out of it, and about it with a slip. Out: JSON values, from which `Written.asked` makes
the same questions over another copy of the rulebook. An expression is its tree; beside it stands how a person would write it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from regelproef.answer.engine_error import EngineError
from regelproef.answer.outcome import Value
from regelproef.certify import shape
from regelproef.certify.checker import Refused
from regelproef.certify.question import Question, Who
from regelproef.certify.trees import SHAPELESS, expression, tree
from regelproef.language.decimals import shown_whole
from regelproef.language.printer import show
from regelproef.language.syntax import SyntaxProblem
from regelproef.language.typed import Const, Expr, FactIs, Members, RuleStands, rewritten, walk
from regelproef.language.types import NUMBERS
from regelproef.model.mutants import Mutant, mutants_of_rule, other_mutants
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import BadValue, read_value, to_json

Json = Any


class Unstated(EngineError):
    """A question over a rulebook that differs from the one at hand in more than a file says, which no check asks."""


@dataclass
class Written:
    """What several questions share: `rulebooks`, as they differ from the one at hand, which is the first of them."""

    book: Rulebook
    rulebooks: list[Json] = field(default_factory=list)
    _known: dict[int, tuple[Rulebook, int]] = field(default_factory=dict)
    _places: dict[str, int] = field(default_factory=dict)
    _made: dict[int, Rulebook] = field(default_factory=dict)
    _slips: dict[str, tuple[Mutant, ...]] = field(default_factory=dict)

    # -- to a file ------------------------------------------------------------------------------------------------------------------

    def question(self, asked: Question) -> Json:
        """
        Raises:
            Unstated: when one of its rulebooks cannot be said so.
        """
        return {
            "says": words(asked),
            "sides": {name: {"rulebook": self.place(who.book), "second": who.second} for name, who in asked.sides.items()},
            "differ": None if asked.differ is None else list(asked.differ),
            "possible": asked.world,
            "lines": [tree(line) for line in asked.lines],
        }

    def place(self, book: Rulebook) -> int:
        """Place of a rulebook among `rulebooks`."""
        if id(book) not in self._known:
            said = self._said(book)
            words = shape.written(said)
            if words not in self._places:
                self._places[words] = len(self.rulebooks)
                self.rulebooks.append(said)
            self._known[id(book)] = book, self._places[words]
        return self._known[id(book)][1]

    def _said(self, book: Rulebook) -> Json:
        said: Json = {"readings": dict(book.choice), "without": [], "slip": None}
        left_out = without(self.book, book)
        if left_out is not None:
            return {**said, "without": left_out}
        base = self.book.with_choice(book.choice)
        for one in self._slips_near(book):
            if alike(one.apply(base), book):
                return {**said, "slip": one.id}
        raise Unstated(f"no slip gives the rulebook of a question: {book.root}")

    def _slips_near(self, book: Rulebook) -> Iterator[Mutant]:
        """The slips of what is otherwise in a rulebook."""
        owners = {name for name, rule in self.book.rules.items() if book.rules.get(name) != rule}
        for name in owners:
            if name not in self._slips:
                self._slips[name] = tuple(mutants_of_rule(self.book, self.book.rules[name]))
            yield from self._slips[name]
        if "" not in self._slips:
            self._slips[""] = tuple(other_mutants(self.book))
        yield from self._slips[""]

    # -- from a file ----------------------------------------------------------------------------------------------------------------

    @classmethod
    def read(cls, book: Rulebook, rulebooks: list[Json]) -> Written:
        """What questions of a file share.

        Raises:
            Refused: where a rulebook cannot be made as it is stated, or the first is not the one at hand.
        """
        found = cls(book)
        for number, stated in enumerate(rulebooks):
            try:
                found._made[number] = found._as_stated(stated)
                again = found.place(found._made[number])
            except (*SHAPELESS, SyntaxProblem, Unstated):
                raise Refused("variant", number=number) from None
            if again != number or shape.written(found.rulebooks[number]) != shape.written(stated):
                raise Refused("variant", number=number)
        if not rulebooks or not alike(found._made[0], book) or found._made[0].choice != book.choice:
            raise Refused("asked")
        return found

    def asked(self, value: Json) -> Question:
        sides = {name: Who(self.made(who["rulebook"]), who["second"]) for name, who in value["sides"].items()}
        differ = None if value["differ"] is None else tuple(value["differ"])
        if "" not in sides or any(name not in self.book.facts for name in differ or ()) or len(set(differ or ())) != len(differ or ()):
            raise Refused("tree")
        if (differ is None) is any(who.second for who in sides.values()):
            raise Refused("tree")
        books = {name: who.book for name, who in sides.items()}
        found = Question(sides, tuple(expression(line, books) for line in value["lines"]), differ, value["possible"])
        stands = (part for line in found.lines for part in walk(line) if isinstance(part, RuleStands))
        if any(part.rule not in self.book.rules or self.book.rules[part.rule].decision != part.decision for part in stands):  # also of one left out
            raise Refused("tree")
        if words(found) != value["says"]:
            raise Refused("says")
        return found

    def made(self, place: int) -> Rulebook:
        """The rulebook with the readings of one, and without what it leaves out, or with its slip."""
        if place not in self._made:
            raise Refused("tree")
        return self._made[place]

    def _as_stated(self, stated: Json) -> Rulebook:
        readings = stated["readings"]
        if readings.keys() != self.book.choice.keys() or any(value not in self.book.interpretations[name].values for name, value in readings.items()):
            raise Refused("asked")
        book = self.book.with_choice(readings)
        for one in stated["without"]:
            book = _left_out(book, **one)
        if stated["slip"] is None:
            return book
        owner = stated["slip"].partition("/")[0]
        slips = mutants_of_rule(self.book, self.book.rules[owner]) if owner in self.book.rules else other_mutants(self.book)
        return next(one for one in slips if one.id == stated["slip"]).apply(book)


# -- the words of a question --------------------------------------------------------------------------------------------------------


def words(question: Question) -> list[str]:
    """How a person would write its lines. A word that is a name of something, too, stands between quotes, as no name does; and a number that counts
    parts has all its decimals."""
    books = [who.book for who in question.sides.values()]
    names = {name for book in books for own in (book.facts, book.derived, book.decisions, book.amounts) for name in own}

    def plainly(part: Expr) -> Expr | None:
        match part:
            case Const(value=str() as word) | FactIs(value=str() as word) if word in names:
                return replace(part, value=f"'{word}'")
            case Const(value=int() as number, type=type_) if type_.decimals and type_.kind in NUMBERS:
                return replace(part, value=shown_whole(number, type_.decimals))
            case Members(meaning=meaning):  # as its tree has it: a certificate says what is meant, not how it was written
                return rewritten(meaning, plainly)
            case _:
                return None

    return [show(rewritten(line, plainly)) for line in question.lines]


# -- a rulebook as it differs from another ------------------------------------------------------------------------------------------


SAME = ("reference_date", "facts", "derived", "decisions", "amounts", "world", "order")


def alike(one: Rulebook, other: Rulebook) -> bool:
    """All that a question can speak of is the same in both, but for the readings."""
    return one.rules == other.rules and all(getattr(one, name) == getattr(other, name) for name in SAME)


def without(base: Rulebook, book: Rulebook) -> list[dict[str, Json]] | None:
    """What a rulebook leaves out: rules, lines of rules, exceptions; None where it differs from the other in anything else but its readings."""
    if any(getattr(base, name) != getattr(book, name) for name in SAME) or not book.rules.keys() <= base.rules.keys():
        return None
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
    return found if made.rules == book.rules else None


def _left_out(book: Rulebook, rule: str, line: int | None = None, exception_to: str | None = None) -> Rulebook:
    own = book.rules[rule]
    if line is not None:
        return book.with_rule(rule, replace(own, conditions=own.conditions[:line] + own.conditions[line + 1 :]))
    return book.with_rule(rule, None if exception_to is None else own.without_edge(exception_to))


# -- persons, and ends of ranges ------------------------------------------------------------------------------------------------------


def person_json(person: Mapping[str, Value]) -> Json:
    return {name: to_json(value) for name, value in person.items()}


def read_person(book: Rulebook, person: Json) -> dict[str, Value]:
    """
    Raises:
        Refused: where it lacks a fact, or has a value that the fact cannot have.
    """
    try:
        return {name: read_value(fact, person[name]) for name, fact in book.facts.items()}
    except (*SHAPELESS, BadValue):
        raise Refused("person-value") from None
