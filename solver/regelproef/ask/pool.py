"""A pool of possible persons, to answer quickly what one example can answer.

In: the rulebook's cases, and persons that the solver found. Out: `Pool.who_meets`, a person in the pool who meets a question, and `Pool.shows`,
whether one, or a neighbour of one, already shows that a rule decides or that a line matters. Only a yes counts: each is a possible person, decided by
the evaluator; when the time of the command is used up, nobody is looked at. What the pool cannot show is left to the solver, so that every no is a
proof.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Person, Value
from regelproef.evaluate.closures import OUTCOME, Compiled
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.profile import Profile, profile_of
from regelproef.language.typed import Compare, Const, Expr, Fact, OneOf, children
from regelproef.language.types import Kind
from regelproef.model.parts import Rule
from regelproef.model.rulebook import Rulebook

MAX_NEIGHBOURS = 400  # of all seeds of one question


class Deciding(dict[str, Any]):
    """The state of a person for whom a decision is made when somebody looks at it."""

    def __init__(self, evaluator: Evaluator, person: Person) -> None:
        super().__init__(person)
        self.evaluator = evaluator

    def __missing__(self, key: str) -> Any:
        self.evaluator.outcome(self, key.removeprefix(OUTCOME))
        return self[key]


@dataclass
class Tried:
    """A question, compiled; how many persons it was tried on, and whether the last of them meets it."""

    holds: Compiled
    persons: int = 0
    met: bool = False


@dataclass
class Pool:
    """Possible persons in the order in which they came; profiles are kept, and what was decided of them."""

    evaluator: Evaluator
    limits: Limits
    persons: list[dict[str, Value]] = field(default_factory=list)
    _profiles: dict[str, list[Profile | None]] = field(default_factory=dict)
    _values: dict[str, list[Value]] = field(default_factory=dict)
    _states: list[Deciding] = field(default_factory=list)
    _tried: dict[Expr, Tried] = field(default_factory=dict)

    def add(self, person: Person) -> None:
        """Take a person into the pool, if possible at all."""
        complete = {**self.evaluator.book.default_person(), **person}
        if not self.evaluator.impossible(complete):
            self.persons.append(complete)

    def who_meets(self, question: Expr) -> dict[str, Value] | None:
        """The first in the pool who meets it; each person is tried once on each question, and decided once."""
        self._states.extend(Deciding(self.evaluator, person) for person in self.persons[len(self._states) :])
        tried = self._tried.get(question)
        if tried is None:
            tried = self._tried[question] = Tried(self.evaluator.compiler.compile(question))
        while not tried.met and tried.persons < len(self._states) and not self.limits.spent:
            tried.persons += 1
            with suppress(TypeError):  # a null is in the way
                tried.met = bool(tried.holds(self._states[tried.persons - 1]))
        return self.persons[tried.persons - 1] if tried.met else None

    def profiles(self, decision: str) -> Iterator[Profile | None]:
        """The profile of each person, computed when somebody looks at it."""
        kept = self._profiles.setdefault(decision, [])
        for index in range(len(self.persons)):
            if index == len(kept):
                kept.append(profile_of(self.evaluator, decision, dict(self.persons[index])))
            yield kept[index]

    def shows(self, decision: str, rule: Rule, holds: Callable[[Profile], bool]) -> bool:
        """Whether somebody in the pool shows it, or a neighbour of somebody to whom the rule applies."""
        if any(profile is not None and holds(profile) for profile in self.profiles(decision)):
            return True
        return any(holds(profile) for profile in self._neighbours(decision, rule, list(self.profiles(decision))))

    def _neighbours(self, decision: str, rule: Rule, profiles: list[Profile | None]) -> Iterator[Profile]:
        """Profiles of persons who differ in one fact that the rule reads from somebody to whom it applies; new finds join the pool."""
        reads = self.evaluator.book.index
        facts = reads.facts_in_order(reads.of(*rule.formulas, chosen=False))
        left = MAX_NEIGHBOURS
        for index, profile in enumerate(profiles):
            if profile is None or not profile.rules[rule.id].applies:
                continue
            for person in self._neighbours_of(self.persons[index], facts):
                found = profile_of(self.evaluator, decision, dict(person))
                if found is not None:
                    yield found
                left -= 1
                if left == 0:
                    return

    def _neighbours_of(self, person: Person, facts: tuple[str, ...]) -> Iterator[dict[str, Value]]:
        for name in facts:
            for value in self.values_of(name):
                if value != person[name]:
                    neighbour = {**person, name: value}
                    if not self.evaluator.impossible(neighbour):
                        yield neighbour

    def values_of(self, name: str) -> list[Value]:
        """Values worth trying for a fact: all of a small type, else those that persons in the pool or conditions name."""
        if name not in self._values:
            self._values[name] = list(dict.fromkeys(self._candidates(name)))
        return self._values[name]

    def _candidates(self, name: str) -> Iterator[Value]:
        fact = self.evaluator.book.facts[name]
        if fact.type.kind in {Kind.BOOL, Kind.ENUM}:
            yield from fact.values()
            return
        yield fact.default
        yield from named_constants(self.evaluator.book, name)
        for person in self.persons[:60]:
            yield person[name]


def named_constants(book: Rulebook, name: str) -> Iterator[Value]:
    """Numbers and dates with which some rule compares the fact, and their neighbours."""
    fact = book.facts[name]
    for rule in book.rules.values():
        for formula in rule.formulas:
            for part in book.inlined(formula.expr):
                if not isinstance(part, (Compare, OneOf)) or not any(isinstance(c, Fact) and c.name == name for c in children(part)):
                    continue
                constants = [child.value for child in children(part) if isinstance(child, Const)]
                for value in constants:
                    if isinstance(value, int) and fact.type.kind in {Kind.INT, Kind.MONEY}:
                        yield from (v for v in (value - 1, value, value + 1) if fact.type.lowest <= v <= fact.type.highest)
