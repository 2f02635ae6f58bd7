"""An interpreter of the rule language that decides by trying every person; written from the documentation alone, without sight of the engine.

In:  a `Book` (`load` reads one from a folder). Out: `View`: the book under one choice of readings, with every possible person decided, and questions
     over them: conflicts, gaps, dead and redundant text, missing amounts, properties, statements, cases.
Guaranteed: it imports nothing of the engine. Nothing is sampled or approximated: every answer is a list of persons (or pairs), found by evaluating
     the expressions as Python.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple, TypeAlias

from brute.book import MISSING, Book, Fact, Person, Property, Readings, Rule, Statement, to_value
from brute.formulas import Compiler, Formula, Undefined
from brute.syntax import Unusable

Env: TypeAlias = dict[str, Any]


class Outcome(NamedTuple):
    """`status` is value, conflict, gap or blocked; `rules` are the applying, undefeated ones and `says` what they say."""

    status: str
    value: Any
    rules: tuple[str, ...]
    says: tuple[Any, ...]

    @property
    def result(self) -> tuple[str, Any]:
        return self.status, self.value


class Ready(NamedTuple):
    """A present rule, compiled, and who defeats it."""

    rule: Rule
    when: Formula
    then: Formula
    amounts: tuple[str, ...]
    beaten_by: frozenset[str]


class Decided(NamedTuple):
    person: Person
    env: Env
    outcomes: dict[str, Outcome]
    applying: frozenset[str]


class View:
    """A book under one choice of readings: `decide` gives the outcomes of a person, `people` everybody possible with their outcomes."""

    def __init__(self, book: Book, readings: Mapping[str, str] | None = None, cache: dict[Any, Formula] | None = None) -> None:
        self.book = book
        self.readings: Readings = {**book.chosen, **(readings or {})}
        self.cache = {} if cache is None else cache
        self.others: dict[tuple[tuple[str, str], ...], View] = {}
        self.rules: dict[str, list[Ready]] = {name: [] for name in book.decisions}
        present = {rule.id: rule for rule in book.rules if rule.present(self.readings)}
        for rule in present.values():
            when, then = self.formula(rule.when, many=True), self.formula((rule.then,))
            amounts = tuple(sorted({name for _, name in when.amounts | then.amounts}))
            self.rules[rule.decision].append(Ready(rule, when, then, amounts, frozenset(beaters(rule.id, present))))
        self.reads = {
            name: sorted({read for ready in rules for _, read in ready.when.decisions | ready.then.decisions}) for name, rules in self.rules.items()
        }
        self.order = topological(self.reads)
        self.world, self.usual = ([self.formula((line,)) for _, line in lines] for lines in (book.world, book.usual))

    def formula(self, lines: tuple[str, ...], persons: tuple[str, ...] = ("a",), many: bool = False) -> Formula:
        key = lines, persons, many, tuple(sorted(self.readings.items()))
        if key not in self.cache:
            self.cache[key] = Compiler(self.book, self.readings, persons).formula((*lines, "true") if many else lines)
        return self.cache[key]

    def with_book(self, book: Book) -> View:
        """The same readings over another version of the rules; what is compiled is shared."""
        return View(book, self.readings, self.cache)

    def under(self, readings: Mapping[str, str] | None) -> View:
        """The book with these readings in place of those in force."""
        choice = {**self.readings, **(readings or {})}
        if choice == self.readings:
            return self
        return self.others.setdefault(tuple(sorted(choice.items())), View(self.book, choice, self.cache))

    def env(self, person: Person) -> Env:
        env: Env = {fact.name: value for fact, value in zip(self.book.facts, person, strict=True)}
        day = env[self.book.reference]
        env.update({name: amount.on(day) for name, amount in self.book.amounts.items()})
        return env

    def possible(self, env: Env) -> bool:
        return all(line.value(env) for line in self.world)

    def unusual(self, env: Env) -> int:
        """How many usual lines are broken."""
        return sum(not line.value(env) for line in self.usual)

    def decide(self, env: Env) -> tuple[dict[str, Outcome], frozenset[str]]:
        """The outcome of each decision, and the rules that apply; the environment learns the outcomes."""
        outcomes: dict[str, Outcome] = {}
        every: set[str] = set()
        for name in self.order:
            outcome, applying = self.outcome(name, env, outcomes)
            outcomes[name] = outcome
            every |= applying
            env[name], env["?" + name], env["|" + name] = outcome.value, outcome.status == "value", outcome.says
        return outcomes, frozenset(every)

    def outcome(self, name: str, env: Env, outcomes: Mapping[str, Outcome]) -> tuple[Outcome, set[str]]:
        if any(outcomes[read].status != "value" for read in self.reads[name]):
            return Outcome("blocked", None, (), ()), set()
        day = env[self.book.reference]
        try:
            applying = {
                ready.rule.id: ready
                for ready in self.rules[name]
                if ready.rule.valid[0] <= day <= ready.rule.valid[1]
                and all(env[each] is not MISSING for each in ready.amounts)
                and ready.when.value(env)
            }
            deciding = [ready for ready in applying.values() if not any(each in applying for each in ready.beaten_by)]
            says = tuple(ready.then.value(env) for ready in deciding)
        except TypeError as error:
            raise Undefined(str(error)) from error
        status = "gap" if not says else "conflict" if any(each != says[0] for each in says) else "value"
        return Outcome(status, says[0] if status == "value" else None, tuple(ready.rule.id for ready in deciding), says), set(applying)

    @cached_property
    def people(self) -> list[Decided]:
        return list(self.decided(self.book.everyone()))

    @cached_property
    def of(self) -> dict[Person, Decided]:
        return {each.person: each for each in self.people}

    def decided(self, persons: Iterable[Person]) -> Iterator[Decided]:
        for person in persons:
            env = self.env(person)
            if self.possible(env):
                yield Decided(person, env, *self.decide(env))

    # --- questions: each answers with everybody for whom it is so

    def conflicts(self) -> dict[tuple[str, str, str], list[Person]]:
        """(decision, rule, rule) that say different things to somebody, neither defeated."""
        found: dict[tuple[str, str, str], list[Person]] = {}
        for each in self.people:
            for name, outcome in each.outcomes.items():
                if outcome.status == "conflict":
                    said = list(zip(outcome.rules, outcome.says, strict=True))
                    for (first, one), (second, two) in itertools.combinations(said, 2):
                        if one != two:
                            found.setdefault((name, first, second), []).append(each.person)
        return found

    def with_status(self, status: str) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = {name: [] for name in self.book.decisions}
        for each in self.people:
            for name, outcome in each.outcomes.items():
                if outcome.status == status:
                    found[name].append(each.person)
        return found

    def present(self) -> list[Rule]:
        return [ready.rule for rules in self.rules.values() for ready in rules]

    def dead(self) -> set[str]:
        """Rules that apply to nobody."""
        alive: set[str] = set().union(*(each.applying for each in self.people)) if self.people else set()
        return {rule.id for rule in self.present()} - alive

    def never_decides(self) -> set[str]:
        """Rules that apply to somebody and are defeated wherever they do."""
        deciding = {rule for each in self.people for outcome in each.outcomes.values() for rule in outcome.rules}
        return {rule.id for rule in self.present()} - deciding - self.dead()

    def missing(self) -> dict[tuple[str, str], list[Person]]:
        """(amount, rule): persons on whose day the rule is in force and no period covers an amount that it reads."""
        found: dict[tuple[str, str], list[Person]] = {}
        for each in self.people:
            day = each.env[self.book.reference]
            for name, rules in self.rules.items():
                for ready in rules:
                    for amount in ready.amounts:
                        held = ready.rule.valid[0] <= day <= ready.rule.valid[1] and each.outcomes[name].status != "blocked"
                        if held and each.env[amount] is MISSING:
                            found.setdefault((amount, ready.rule.id), []).append(each.person)
        return found

    def changed_without(self, rule: str, condition: int | None = None, edge: str | None = None) -> list[Person] | None:
        """Whose result differs when this alone is left out; None when what is left has no meaning."""
        other = self.with_book(self.book.without(rule, condition, edge))
        found = []
        try:
            for each in self.people:
                env = {**each.env}
                outcomes, _ = other.decide(env)
                if any(outcomes[name].result != each.outcomes[name].result for name in outcomes):
                    found.append(each.person)
        except Undefined:
            return None
        return found

    def asked(self, formula: Formula, envs: Mapping[str, Env]) -> bool:
        """Whether nobody is left out for a decision without a value or an amount without a period."""
        return all(envs[who]["?" + name] for who, name in formula.decisions) and all(envs[who][name] is not MISSING for who, name in formula.amounts)

    def pairs(self, free: tuple[str, ...]) -> Iterator[tuple[Decided, Decided]]:
        """Two possible persons who differ at most in the facts `free`; in any when there are none."""
        groups: dict[tuple[Any, ...], list[Decided]] = {}
        fixed = [place for name, place in self.book.place.items() if free and name not in free]
        for each in self.people:
            groups.setdefault(tuple(each.person[place] for place in fixed), []).append(each)
        for group in groups.values():
            yield from itertools.product(group, group)

    def property(self, asked: Property) -> tuple[list[tuple[Person, ...]], bool]:
        """The counterexamples (one or two persons each) and whether somebody meets the guard; nobody whom a statement is about that forces it."""
        forced = [self.book.statements[name] for name in asked.forced_by]
        aside = {each.person for said in forced for each in self.meant(said)} if forced else set()
        found: list[tuple[Person, ...]] = []
        met = False
        for group, breaks in self.property_groups(asked):
            if not any(each.person in aside for each in group):
                met = True
                if breaks:
                    found.append(tuple(each.person for each in group))
        return found, met

    def property_groups(self, asked: Property) -> Iterator[tuple[tuple[Decided, ...], bool]]:
        """Those who meet the guard of a property, and whether they break it."""
        guard, both = self.formula(asked.when, asked.persons, many=True), self.formula((*asked.when, *asked.then), asked.persons, many=True)
        groups: Iterable[tuple[Decided, ...]] = ((each,) for each in self.people) if len(asked.persons) == 1 else self.pairs(asked.equal_except)
        for group in groups:
            envs = tuple(each.env for each in group)
            if self.asked(both, dict(zip(asked.persons, envs, strict=True))):
                try:
                    if guard.value(*envs):
                        yield group, not both.value(*envs)
                except TypeError as error:
                    raise Undefined(str(error)) from error

    def forced(self, asked: Property, name: str) -> list[tuple[Person, ...]]:
        """Who breaks a property because a statement demands it of one of them."""
        said = self.book.statements[name]
        about = {each.person for each in self.meant(said)}
        return [
            tuple(each.person for each in group)
            for group, breaks in self.property_groups(asked)
            if breaks and any(each.person in about and self.demanded(asked, said, group, who) for who, each in zip(asked.persons, group, strict=True))
        ]

    def demanded(self, asked: Property, said: Statement, group: tuple[Decided, ...], who: str) -> bool:
        """No values of the decisions of which both speak meet the statement and the conclusion, where these can be gone through."""
        then, conclusion = self.formula(said.then, many=True), self.formula(asked.then, asked.persons, many=True)
        if then.concluded or conclusion.concluded:
            return True
        shared = sorted({name for _, name in then.decisions} & {name for _, name in conclusion.decisions})
        types = [self.book.decisions[name] for name in shared]
        if any(raw.get("nullable") or raw["type"] not in {"bool", "enum"} for raw in types):
            return True
        values = [(False, True) if raw["type"] == "bool" else tuple(raw["values"]) for raw in types]
        if math.prod(map(len, values)) > 64:
            return True
        for chosen in itertools.product(*values) if shared else ():
            put = dict(zip(shared, chosen, strict=True))
            envs = {name: {**each.env, **put} if name == who else each.env for name, each in zip(asked.persons, group, strict=True)}
            if then.value(envs[who]) and conclusion.value(*envs.values()):
                return False
        return bool(shared)

    def statement(self, said: Statement) -> tuple[list[tuple[Person, ...]], bool]:
        """As `property`, with those set aside who meet the `when` of a statement that this one yields to."""
        both = self.formula((*said.when, *said.then), many=True)
        meant = self.meant(said)
        return [(each.person,) for each in meant if not both.value(each.env)], bool(meant)

    def meant(self, said: Statement) -> list[Decided]:
        """Who meets the guard of a statement."""
        guard, both = self.formula(said.when, many=True), self.formula((*said.when, *said.then), many=True)
        others = [self.book.statements[other] for other in said.yields_to]
        before = [self.formula(other.when, many=True) for other in others if other.then]  # only what has a formula sets aside
        return [
            each
            for each in self.people
            if all(self.asked(formula, {"a": each.env}) for formula in (both, *before))
            and guard.value(each.env)
            and not any(formula.value(each.env) for formula in before)
        ]

    def read_where(self, fact: Fact) -> list[tuple[Person, ...]]:
        """Pairs outside the guard of a fact who differ in it alone and get different results."""
        outside = self.formula((fact.read_where or "true",))
        found: list[tuple[Person, ...]] = []
        for one, two in self.pairs((fact.name,)):
            differs = any(one.outcomes[name].result != two.outcomes[name].result for name in one.outcomes)
            if differs and not outside.value(one.env) and not outside.value(two.env):
                found.append((one.person, two.person))
        return found

    def case(self, raw: Mapping[str, Any]) -> bool:
        """Whether a case gets what it expects."""
        decided = self.of.get(self.book.person(raw.get("person") or {}))
        return decided is not None and all(decided.outcomes[name].result == ("value", to_value(value)) for name, value in raw["expect"].items())

    def canonical(self, found: Iterable[tuple[Person, ...]]) -> tuple[Person, ...] | None:
        """The one to show: the fewest usual lines broken, by both together; for a pair the fewest facts that differ; then the first person, then the
        second."""

        def key(group: tuple[Person, ...]) -> tuple[Any, ...]:
            unusual = [self.unusual(self.env(person)) for person in group]
            apart = sum(one != two for one, two in zip(group[0], group[-1], strict=True))
            return sum(unusual), apart, *((lines, self.book.key(person)) for lines, person in zip(unusual, group, strict=True))

        return min(found, key=key, default=None)


def beaters(rule: str, present: Mapping[str, Rule]) -> set[str]:
    """The present rules that reach this one over their edges."""
    found: set[str] = set()
    fresh = {rule}
    while fresh:
        fresh = {each.id for each in present.values() if each.id not in found and fresh & set(each.exception_to)}
        found |= fresh
    return found


def topological(reads: Mapping[str, list[str]]) -> list[str]:
    order: list[str] = []

    def visit(name: str, above: tuple[str, ...]) -> None:
        if name in above:
            raise Unusable(f"{name} depends on itself")
        if name not in order:
            for read in reads[name]:
                visit(read, (*above, name))
            order.append(name)

    for name in reads:
        visit(name, ())
    return order


def switches(book: Book, readings: Readings) -> Iterator[tuple[str, str]]:
    """Every single switch away from the readings in force."""
    for name, values in book.readings.items():
        for value in values:
            if value != readings[name]:
                yield name, value
