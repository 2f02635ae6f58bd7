"""A pool of possible persons, to answer quickly what one example can answer.

In: the rulebook's cases, and persons that the solver found. Out: `Pool.who_meets`, a person in the pool who meets a question, and `Pool.shows`,
whether one, or a neighbour of one, already shows that a rule decides or that a line matters. Only a yes counts: each is a possible person, decided by
the evaluator; when the time of the command is used up, nobody is looked at. What the pool cannot show is left to the solver, so that every no is a
proof.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice, product
from typing import Any, Generic, TypeVar

from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Person, Value
from regelproef.evaluate.closures import OUTCOME, Compiled, State, without
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.holding import holds
from regelproef.evaluate.profile import Profile, applies_to, profile_of
from regelproef.language.typed import Compare, Expr, Fact, OneOf, children
from regelproef.language.types import Kind
from regelproef.model.parts import Rule
from regelproef.model.rulebook import Rulebook

Thing = TypeVar("Thing")

MAX_NEIGHBOURS = 400  # of all seeds of one question
MAX_MADE, MAX_OWN = 64, 6  # persons made from one, and values of a fact for which the rule's lines name none


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

    condition: Compiled
    persons: int = 0
    met: bool = False


@dataclass
class Kinds:
    """The persons of a pool as one decision knows them: those who have the same facts behind it are one kind, for which the first of them stands."""

    facts: tuple[str, ...]
    firsts: list[int] = field(default_factory=list)  # places, in order
    known: set[tuple[Value, ...]] = field(default_factory=set)
    persons: int = 0  # who were sorted so far

    def sort(self, persons: list[dict[str, Value]]) -> list[int]:
        """The places of the first of each kind."""
        for place in range(self.persons, len(persons)):
            person = persons[place]
            kind = tuple([person[name] for name in self.facts])
            if kind not in self.known:
                self.known.add(kind)
                self.firsts.append(place)
        self.persons = len(persons)
        return self.firsts


class Kept(Generic[Thing]):
    """What an iterator gives, made once however often it is gone through; at None it has no more as yet."""

    def __init__(self, rest: Iterator[Thing | None]) -> None:
        self.found: list[Thing] = []
        self._rest = rest

    def __iter__(self) -> Iterator[Thing]:
        yield from self.found
        for one in self._rest:
            if one is None:
                return
            self.found.append(one)
            yield one


@dataclass
class Around:
    """Who was made to try the rule that is asked about now: neighbours, and by the place of whom they are like, persons with what they show."""

    rule: str
    neighbours: Kept[Profile]
    made: dict[int, Kept[tuple[dict[str, Value], Profile]]] = field(default_factory=dict)


@dataclass
class Pool:
    """Possible persons in the order in which they came; profiles are kept, and what was decided of them."""

    evaluator: Evaluator
    limits: Limits
    persons: list[dict[str, Value]] = field(default_factory=list)
    _profiles: dict[str, dict[int, Profile | None]] = field(default_factory=dict)
    _shown_by: dict[str, int] = field(default_factory=dict)  # for a rule, the place of whoever last showed something of it
    _values: dict[str, list[Value]] = field(default_factory=dict)
    _states: list[Deciding] = field(default_factory=list)
    _rest: dict[str, frozenset[str]] = field(default_factory=dict)
    _tried: dict[Expr, Tried] = field(default_factory=dict)
    _kinds: dict[str, Kinds] = field(default_factory=dict)
    _named: dict[str, dict[str, list[Value]]] = field(default_factory=dict)
    _around: Around | None = None

    def add(self, person: Person) -> None:
        """Take a person into the pool, if possible at all."""
        complete = {**self.evaluator.book.default_person(), **person}
        if not self.evaluator.impossible(complete):
            self.persons.append(complete)

    def who_meets(self, question: Expr) -> dict[str, Value] | None:
        """The first in the pool who meets it; each person is tried once on each question, and decided once."""
        tried = self._tried.get(question)
        if tried is None:
            tried = self._tried[question] = Tried(self.evaluator.compiler.compile(question))
        self._know(len(self.persons))
        while not tried.met and tried.persons < len(self.persons) and not self.limits.spent:
            tried.persons += 1
            tried.met = holds(tried.condition, self._states[tried.persons - 1])
        return self.persons[tried.persons - 1] if tried.met else None

    def those_who_meet(self, question: Expr, most: int) -> list[dict[str, Value]]:
        """The first in the pool who meet it, so many at most."""
        first = self.who_meets(question)
        found = [] if first is None else [first]
        start = self._tried[question].persons if found else len(self.persons)
        for place in range(start, len(self.persons)):
            if len(found) >= most or self.limits.spent:
                break
            if holds(self._tried[question].condition, self._states[place]):
                found.append(self.persons[place])
        return found

    def shows(self, decision: str, rule: Rule, holds: Callable[[Profile], bool]) -> bool:
        """Whether somebody in the pool shows it, or somebody made to meet the rule's own lines, or a neighbour of somebody to whom it applies."""
        if self.limits.spent:
            return False
        firsts = self._firsts(decision)
        start = max(0, bisect_left(firsts, self._shown_by.get(rule.id, 0)) - 1)  # who showed something of the rule, or is beside him, will show more
        for place in (*firsts[start:], *firsts[:start]):
            profile = self._profile(decision, place)
            if profile is not None and holds(profile):
                self._shown_by[rule.id] = place
                return True
        if self._around is None or self._around.rule != rule.id:
            self._around = Around(rule.id, Kept(self._neighbours(decision, rule)))
        return self._made(decision, rule, holds, self._around) or any(holds(profile) for profile in self._around.neighbours)

    def _know(self, count: int) -> None:
        """Keep a state for each of the first so many."""
        if len(self._states) < count:
            self._states.extend(Deciding(self.evaluator, person) for person in self.persons[len(self._states) : count])

    def _firsts(self, decision: str) -> list[int]:
        """The places of those of whom the decision does not know that they are like somebody before them."""
        if decision not in self._kinds:
            book = self.evaluator.book
            self._kinds[decision] = Kinds(tuple(sorted(book.index.behind_decision(decision).facts | {*filter(None, (book.reference_date,))})))
        return self._kinds[decision].sort(self.persons)

    def _profile(self, decision: str, place: int) -> Profile | None:
        """The profile of one person, computed when somebody looks at it."""
        kept = self._profiles.setdefault(decision, {})
        if place not in kept:
            self._know(place + 1)
            kept[place] = profile_of(self.evaluator, decision, self._states[place])
        return kept[place]

    def _made(self, decision: str, rule: Rule, holds: Callable[[Profile], bool], around: Around) -> bool:
        """Whether somebody shows it who is like the first or the last person but for what the rule reads; whoever does joins the pool."""
        for base in dict.fromkeys((0, len(self.persons) - 1)) if self.persons else ():
            if base not in around.made:
                around.made[base] = Kept(self._like(base, decision, rule))
            for person, profile in around.made[base]:
                if holds(profile):
                    self._shown_by[rule.id] = len(self.persons)
                    self._profiles.setdefault(decision, {})[len(self.persons)] = profile
                    self.persons.append(person)
                    return True
        return False

    def _like(self, base: int, decision: str, rule: Rule) -> Iterator[tuple[dict[str, Value], Profile]]:
        """Possible persons who are like one of the pool but for what the rule reads, and to whom it applies."""
        values = {name: list(dict.fromkeys(self._own_values(name, rule))) for name in self._facts_of(rule)}
        for chosen in islice(product(*values.values()), MAX_MADE) if values else ():
            person = {**self.persons[base], **dict(zip(values, chosen, strict=True))}
            if not self.evaluator.impossible(person) and applies_to(self.evaluator, rule, dict(person)):
                profile = profile_of(self.evaluator, decision, dict(person))
                if profile is not None:
                    yield person, profile

    def _own_values(self, name: str, rule: Rule) -> Iterator[Value]:
        """What the rule's own lines name for a fact, else any value worth trying."""
        yield from self._constants(rule).get(name) or self.values_of(name)[:MAX_OWN]

    def _constants(self, rule: Rule) -> dict[str, list[Value]]:
        if rule.id not in self._named:
            self._named[rule.id] = named_constants(self.evaluator.book, rule)
        return self._named[rule.id]

    def _facts_of(self, rule: Rule) -> tuple[str, ...]:
        reads = self.evaluator.book.index
        return reads.facts_in_order(reads.of(*rule.formulas, chosen=False))

    def _neighbours(self, decision: str, rule: Rule) -> Iterator[Profile | None]:
        """Profiles of persons who differ in one fact that the rule reads from somebody to whom it applies; None where the pool has no more."""
        facts = self._facts_of(rule)
        left, looked_at = MAX_NEIGHBOURS, 0
        while True:
            firsts = self._firsts(decision)
            if looked_at == len(firsts):
                yield None
                continue
            place = firsts[looked_at]
            looked_at += 1
            profile = self._profile(decision, place)
            if profile is None or not profile.rules[rule.id].applies:
                continue
            for state in self._neighbours_of(place, facts):
                found = profile_of(self.evaluator, decision, state)
                if found is not None:
                    yield found
                left -= 1
                if left == 0:
                    return

    def _neighbours_of(self, place: int, facts: tuple[str, ...]) -> Iterator[State]:
        """States of the possible persons who differ from one in one of these facts, with what is known of that one and does not rest on the fact."""
        self._know(place + 1)
        for name in facts:
            known = without(self._states[place], self._resting_on(name))
            for value in self.values_of(name):
                if value != known[name]:
                    neighbour = {**known, name: value}
                    if not self.evaluator.impossible(neighbour):
                        yield neighbour

    def _resting_on(self, fact: str) -> frozenset[str]:
        """The derived values and decisions, as a state has them, for which the fact could matter."""
        if fact not in self._rest:
            book = self.evaluator.book
            derived = (name for name in book.derived if fact in book.index.of_derived(name).facts)
            decisions = [name for name in book.order if fact in book.index.behind_decision(name).facts]
            self._rest[fact] = frozenset((*derived, *decisions, *(OUTCOME + name for name in decisions)))
        return self._rest[fact]

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
        for rule in self.evaluator.book.rules.values():
            yield from self._constants(rule).get(name, ())
        for person in self.persons[:60]:
            yield person[name]


def named_constants(book: Rulebook, rule: Rule) -> dict[str, list[Value]]:
    """Numbers with which the rule compares each fact, and their neighbours."""
    found: dict[str, list[Value]] = {}
    for formula in rule.formulas:
        for part in book.inlined(formula.expr):
            if not isinstance(part, (Compare, OneOf)):
                continue
            compared = [book.facts[name] for name in dict.fromkeys(one.name for one in children(part) if isinstance(one, Fact))]
            constants = [one.value for child in children(part) for one in book.named_by(child)] if compared else ()
            for fact in compared:
                for value in constants:
                    if isinstance(value, int) and fact.type.kind in {Kind.INT, Kind.MONEY}:
                        found.setdefault(fact.name, []).extend(filter(fact.type.holds, (value - 1, value, value + 1)))
    return found
