"""What is written in a rulebook, as plain data; read from YAML from the documentation alone, without sight of the engine.

In:  a folder whose facts range over few values. Out: `Book`: facts with all their values, rules, world lines, amounts, properties, statements, cases.
Guaranteed: nothing is checked and nothing is decided here; of persons who break as many usual lines, the canonical one has the least `key`.
"""

from __future__ import annotations

import datetime
import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from brute.syntax import Day, Unusable, day_of, share

Person: TypeAlias = tuple[Any, ...]  # the values of the facts, in vocabulary order
Readings: TypeAlias = dict[str, str]

FIRST: Day = (-(10**9), 1, 1)
LAST: Day = (10**9, 12, 31)


class Missing:
    """Stands for a dated amount on a day that no period covers."""


MISSING = Missing()


def to_value(raw: Any) -> Any:
    """What YAML calls a date becomes (year, month, day); text that is a date too."""
    if isinstance(raw, datetime.date):
        return raw.year, raw.month, raw.day
    if isinstance(raw, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", raw):
        return day_of(raw)
    return raw


PARTS = {"percent": 100, "rate": 1}  # of one: the units of a share


def to_parameter(raw: Any, unit: str = "") -> Any:
    """A month and a day become (month, day); a share becomes exactly what is written."""
    if unit in PARTS:
        return share(str(raw), PARTS[unit])
    return (int(raw[:2]), int(raw[3:])) if isinstance(raw, str) else raw


def to_amount(raw: Any, unit: str) -> Any:
    """What one period of an amount says; None where it is unknown."""
    return raw if raw is None or unit not in PARTS else share(str(raw), PARTS[unit])


def to_text(raw: Any) -> str:
    """An expression as it stands in YAML, as text."""
    if raw is None:
        return "null"
    if isinstance(raw, bool):
        return "true" if raw else "false"
    return raw.isoformat() if isinstance(raw, datetime.date) else str(raw)


def texts(raw: Any) -> tuple[str, ...]:
    if raw is None:
        return ()
    return tuple(map(to_text, raw)) if isinstance(raw, list) else (to_text(raw),)


def ordinal(day: Day) -> int:
    return datetime.date(*day).toordinal()


@dataclass(frozen=True)
class Fact:
    name: str
    type: str
    values: tuple[Any, ...]  # every value, for a history every set of years
    default: Any
    years: range = range(0)
    read_where: str | None = None

    def distance(self, value: Any) -> tuple[Any, ...]:
        """How far a value is from the default, as the canonical person counts it."""
        if value == self.default:
            return (0,)
        if self.type == "per_year_bool":
            years = sorted(value ^ self.default, reverse=True)
            return (1, len(years), [-year for year in years])
        if self.type == "enum":
            return (1, self.values.index(value))
        if self.type == "date":
            return (1, abs(ordinal(value) - ordinal(self.default)), value)
        return (1, abs(value - self.default), value)


@dataclass(frozen=True)
class Rule:
    id: str
    decision: str
    when: tuple[str, ...]
    then: str
    exception_to: tuple[str, ...] = ()
    valid: tuple[Day, Day] = (FIRST, LAST)
    reading: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def present(self, readings: Readings) -> bool:
        return all(readings[name] in values for name, values in self.reading.items())


@dataclass(frozen=True)
class Property:
    id: str
    persons: tuple[str, ...]
    equal_except: tuple[str, ...]
    when: tuple[str, ...]
    then: tuple[str, ...]
    under: Readings = field(default_factory=dict)
    gives_way: tuple[Readings, ...] = ()
    forced_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Statement:
    id: str
    fate: str
    when: tuple[str, ...] = ()
    then: tuple[str, ...] = ()
    yields_to: tuple[str, ...] = ()
    interpretation: str | None = None
    by_reading: Readings = field(default_factory=dict)


@dataclass(frozen=True)
class Amount:
    periods: tuple[tuple[Day, Day, Any], ...]

    def on(self, day: Day) -> Any:
        for first, last, value in self.periods:
            if first <= day <= last:
                return value
        return MISSING


@dataclass(frozen=True)
class Book:
    facts: tuple[Fact, ...]
    reference: str
    derived: Mapping[str, Any]
    decisions: Mapping[str, Mapping[str, Any]]
    rules: tuple[Rule, ...]
    world: tuple[tuple[str, str], ...]
    usual: tuple[tuple[str, str], ...]
    amounts: Mapping[str, Amount]
    parameters: Mapping[str, Amount]  # with a value on every day
    readings: Mapping[str, tuple[str, ...]]
    chosen: Readings
    properties: tuple[Property, ...]
    statements: Mapping[str, Statement]
    cases: tuple[Mapping[str, Any], ...]

    @cached_property
    def fact(self) -> dict[str, Fact]:
        return {fact.name: fact for fact in self.facts}

    @cached_property
    def place(self) -> dict[str, int]:
        return {fact.name: place for place, fact in enumerate(self.facts)}

    def derived_text(self, name: str, readings: Readings) -> str:
        raw = self.derived[name]
        if "by_reading" not in raw:
            return to_text(raw["value"])
        [(interpretation, by_value)] = raw["by_reading"].items()
        return to_text(by_value[readings[interpretation]])

    def everyone(self) -> Iterator[Person]:
        return itertools.product(*(fact.values for fact in self.facts))

    def key(self, person: Person) -> tuple[Any, ...]:
        """Orders persons who break as many usual lines: the least of some is the canonical one."""
        distances = [fact.distance(value) for fact, value in zip(self.facts, person, strict=True)]
        return sum(distance[0] for distance in distances), distances

    def person(self, facts: Mapping[str, Any]) -> Person:
        return tuple(self.value_of(fact, facts[fact.name]) if fact.name in facts else fact.default for fact in self.facts)

    @staticmethod
    def value_of(fact: Fact, raw: Any) -> Any:
        if fact.type == "per_year_bool":
            return frozenset(int(year) for year, holds in raw.items() if holds) if isinstance(raw, dict) else frozenset(map(int, raw))
        return to_value(raw)

    def shown(self, person: Person) -> dict[str, Any]:
        """The facts that differ from the defaults, as JSON holds them."""
        return {fact.name: to_json(value) for fact, value in zip(self.facts, person, strict=True) if value != fact.default}

    def without(self, rule: str, condition: int | None = None, edge: str | None = None) -> Book:
        """The book without a rule, or without one condition (from 0) or one edge of it."""
        rules = []
        for each in self.rules:
            if each.id != rule:
                rules.append(each)
            elif condition is not None:
                rules.append(replace(each, when=each.when[:condition] + each.when[condition + 1 :]))
            elif edge is not None:
                rules.append(replace(each, exception_to=tuple(name for name in each.exception_to if name != edge)))
        return replace(self, rules=tuple(rules))


def to_json(value: Any) -> Any:
    if isinstance(value, tuple):
        return "{:04}-{:02}-{:02}".format(*value)
    return {f"{year:04}": True for year in sorted(value)} if isinstance(value, frozenset) else value


def load_fact(name: str, raw: Mapping[str, Any]) -> Fact:
    kind, years = raw["type"], range(0)
    values: tuple[Any, ...]
    default = to_value(raw.get("default"))
    if kind == "bool":
        default = bool(default)
        values = (default, not default)
    elif kind == "enum":
        values = tuple(raw["values"])
        default = values[0] if default is None else default
    elif kind == "date":
        first, last = raw["range"]
        values = tuple(to_value(datetime.date.fromordinal(each)) for each in range(first.toordinal(), last.toordinal() + 1))
    elif kind == "per_year_bool":
        years = range(raw["range"][0], raw["range"][1] + 1)
        values = tuple(frozenset(some) for size in range(len(years) + 1) for some in itertools.combinations(years, size))
        default = frozenset()
    else:
        values = tuple(range(raw["range"][0], raw["range"][1] + 1))
    return Fact(name, kind, values, default, years, raw.get("read_where"))


def period(raw: Mapping[str, Any] | None) -> tuple[Day, Day]:
    raw = raw or {}
    return to_value(raw.get("from")) or FIRST, to_value(raw.get("until")) or LAST


def parameter(raw: list[Mapping[str, Any]], kind: str = "") -> Amount:
    """Each value holds until the next one begins."""
    firsts = sorted((period(each)[0], to_parameter(each["value"], kind)) for each in raw)
    nexts = [*(first for first, _ in firsts[1:]), (LAST[0] + 1, 1, 1)]
    return Amount(tuple((first, before(after), value) for (first, value), after in zip(firsts, nexts, strict=True)))


def before(day: Day) -> Day:
    """The day before; far beyond the calendar, the last one of the year before."""
    return to_value(datetime.date.fromordinal(ordinal(day) - 1)) if day[0] <= 9999 else (day[0] - 1, 12, 31)


def load_rule(raw: Mapping[str, Any], decision: str | None) -> Rule:
    reading = {name: tuple(value) if isinstance(value, list) else (value,) for name, value in (raw.get("reading") or {}).items()}
    name = raw.get("decision") or decision
    if name is None:
        raise Unusable(f"{raw['rule']} has no decision")
    return Rule(raw["rule"], name, texts(raw.get("when")), to_text(raw["then"]), texts(raw.get("exception_to")), period(raw.get("valid")), reading)


def load(folder: Path) -> Book:
    """Reads a rulebook folder."""
    paths = sorted(folder.rglob("*.yaml"))
    return book_of({path.relative_to(folder).as_posix(): yaml.safe_load(path.read_text(encoding="utf-8")) for path in paths})


def book_of(files: Mapping[str, Any]) -> Book:
    """The rulebook that these files, by name, hold as plain data."""

    def under(folder: str, key: str) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
        for name in sorted(files):
            if name.startswith(folder):
                yield from ((files[name], each) for each in files[name].get(key) or ())

    def entries(name: str, key: str) -> Any:
        return (files.get(name) or {}).get(key) or ()

    statements: dict[str, Statement] = {}
    for _, each in under("sources/", "statements"):
        says = each.get("says") or {}
        statements[each["id"]] = Statement(
            each["id"],
            each["fate"],
            texts(says.get("when")),
            texts(says.get("then")),
            texts(each.get("yields_to")),
            each.get("interpretation"),
            each.get("by_reading") or {},
        )
    properties = tuple(
        Property(
            each["property"],
            tuple(each.get("persons") or ("a",)),
            texts(each.get("equal_except")),
            texts(each.get("when")),
            texts(each["then"]),
            each.get("under") or {},
            tuple(each.get("gives_way") or ()),
            texts(each.get("forced_by")),
        )
        for each in entries("properties.yaml", "properties")
    )
    vocabulary = files["vocabulary.yaml"]
    open_questions = [each for each in entries("interpretations.yaml", "interpretations") if each.get("readings")]
    return Book(
        facts=tuple(load_fact(name, raw) for name, raw in vocabulary["facts"].items()),
        reference=vocabulary["reference_date"],
        derived=vocabulary.get("derived") or {},
        decisions=vocabulary["decisions"],
        rules=tuple(load_rule(each, raw.get("decision")) for raw, each in under("rules/", "rules")),
        world=tuple((each["line"], to_text(each["holds"])) for each in entries("world.yaml", "world")),
        usual=tuple((each["line"], to_text(each["holds"])) for each in entries("world.yaml", "usual")),
        amounts={
            name: Amount(tuple((*period(each), to_amount(each.get("value"), raw["unit"])) for each in raw["periods"]))
            for name, raw in dict(entries("amounts.yaml", "amounts")).items()
        },
        parameters={name: parameter(raw["periods"], raw["kind"]) for name, raw in dict(entries("parameters.yaml", "parameters")).items()},
        readings={each["id"]: tuple(each["readings"]) for each in open_questions},
        chosen={each["id"]: each["chosen"] for each in open_questions},
        properties=properties,
        statements=statements,
        cases=tuple(entries("cases.yaml", "cases")),
    )
