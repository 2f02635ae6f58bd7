"""Plain JSON values to the values of facts, and back.

In: what JSON or YAML gives for one fact, or a table once its cells are read (`persons`). Out: the value that the engine works with, or `BadValue`.
Nothing is guessed: a number in quotes is not a number, a date has the form YYYY-MM-DD, and a value outside the fact's range is refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date

from regelproef.answer.outcome import Person, Value
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import Text, text
from regelproef.language.hints import days_help, is_marked, whole_number
from regelproef.language.members import NUMBERED, numbered
from regelproef.language.types import Kind, Type
from regelproef.model.parts import FactDefinition, MembersDefinition
from regelproef.model.rulebook import Rulebook

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
MOST_TOLD = 20  # names that no member has, of one person
OTHER_DAY = re.compile(r"[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}")  # as people write days otherwise


class BadValue(Exception):
    """A fact whose value cannot be used."""

    def __init__(self, message: Text, help: Text | None = None) -> None:
        super().__init__(message.key)
        self.message, self.help = message, help


def read_value(fact: FactDefinition, raw: object) -> Value:
    """The value of `fact` that `raw` stands for.

    Raises:
        BadValue: when it is of another type, unknown, or out of range.
    """
    match fact.type.kind:
        case Kind.BOOL:
            if isinstance(raw, bool):
                return raw
        case Kind.INT | Kind.MONEY:
            if isinstance(raw, int) and not isinstance(raw, bool):
                return _in_range(fact, raw)
        case Kind.DATE:
            return _in_range(fact, _read_date(fact, raw))
        case Kind.ENUM:
            if isinstance(raw, str):
                return _read_enum(fact, raw)
        case Kind.HISTORY:
            return _read_history(fact, raw)
        case Kind.NULL:
            pass
    raise _other_kind(fact, raw)


def expected_of(type_: Type) -> Text:
    """What a value of this type looks like, in words."""
    return text(f"kind-{type_.kind.value}", values=", ".join(type_.values))


def _other_kind(fact: FactDefinition, raw: object) -> BadValue:
    written = str(raw) if isinstance(raw, str | float) else ""
    help = None
    if fact.type.kind is Kind.MONEY and is_marked(written):
        help = whole_number(written)
    elif fact.type.kind is Kind.INT and is_marked(written):
        help = text("number-plain")
    elif fact.type.kind is Kind.DATE and DAY.fullmatch(written):
        help = days_help(written)
    elif fact.type.kind is Kind.DATE and OTHER_DAY.fullmatch(written):
        help = text("table-days-other")
    return BadValue(text("fact-type", fact=fact.name, expected=expected_of(fact.type), found=shown(raw)), help)


def read_number(word: str) -> int | None:
    """The whole number that a word says: digits 0 to 9, at most one minus before them; None for any other word, and for one too long to be meant."""
    return int(word) if len(word) < 15 and re.fullmatch(r"-?[0-9]+", word) else None


def read_day(word: str) -> date | None:
    """The calendar day that a word YYYY-MM-DD says; None for any other word, and for a day that no calendar has."""
    if not DAY.fullmatch(word):
        return None
    try:
        return date.fromisoformat(word)
    except ValueError:
        return None


def folded(word: str) -> str:
    """A word without what a person would not notice: capitals, spaces, the form of an apostrophe."""
    return " ".join(word.split()).replace("’", "'").casefold()


def _read_date(fact: FactDefinition, raw: object) -> date:
    if isinstance(raw, date) and type(raw) is date:
        return raw
    found = read_day(raw) if isinstance(raw, str) else None
    if found is not None:
        return found
    raise _other_kind(fact, raw)


def _in_range(fact: FactDefinition, value: int | date) -> Value:
    if not fact.type.holds(value):
        raise BadValue(text("fact-range", fact=fact.name, value=value, low=fact.type.low, high=fact.type.high))
    return value


def _read_enum(fact: FactDefinition, raw: str) -> Value:
    if raw in fact.type.values:
        return raw
    message = text("fact-value", fact=fact.name, value=shown(raw), values=", ".join(fact.type.values))
    raise BadValue(message, did_you_mean(raw, fact.type.values))


def _read_history(fact: FactDefinition, raw: object) -> Value:
    if isinstance(raw, Mapping):
        entries: list[tuple[object, object]] = list(raw.items())
    elif isinstance(raw, (frozenset, list, tuple)):
        entries = [(year, True) for year in raw]
    else:
        raise _other_kind(fact, raw)
    held, seen = set(), set()
    for key, holds in entries:
        written = f"{key:04}" if isinstance(key, int) else str(key)
        if isinstance(key, bool) or not re.fullmatch(r"\d{4}", written, re.ASCII) or not isinstance(holds, bool):
            raise _other_kind(fact, raw)
        year = int(written)
        if year in seen:
            raise BadValue(text("fact-year-double", fact=fact.name, year=year))
        seen.add(year)
        _in_range(fact, year)
        if holds:
            held.add(year)
    return frozenset(held)


def shown(raw: object) -> str:
    """Something that was given, as JSON has it, cut where it is long."""
    try:
        words = json.dumps(raw, ensure_ascii=False, default=str)
    except (TypeError, ValueError, RecursionError):  # no JSON, which only Python can give
        words = type(raw).__name__
    return words if len(words) <= 60 else words[:57] + "..."


def read_person(book: Rulebook, raw: object) -> tuple[dict[str, Value], tuple[BadValue, ...]]:
    """The complete person for a mapping of facts, absent facts at their defaults, and what is wrong with it."""
    person = book.default_person()
    if not isinstance(raw, Mapping):
        return person, (BadValue(text("person-shape", found=shown(raw))),)
    problems: list[BadValue] = []
    for key, value in spread(book.members, raw, problems).items():
        fact = book.facts.get(key) if isinstance(key, str) else None
        if fact is None:
            problems.append(BadValue(text("fact-unknown", fact=key if isinstance(key, str) else shown(key)), _meant(key, book)))
            continue
        try:
            person[fact.name] = read_value(fact, value)
        except BadValue as problem:
            problems.append(problem)
    return person, tuple(problems)


def spread(members: Mapping[str, MembersDefinition], raw: Mapping[object, object], problems: list[BadValue]) -> dict[object, object]:
    """The facts of a person, those of each member by number: `kinderen: [{geboren: …}]` is `kinderen: 1` and `kinderen.1.geboren: …`. Where it is
    not said how many there are, it is those of whom something is said."""
    if not members:
        return dict(raw)
    found: dict[object, object] = {}
    for key, value in raw.items():
        own = members.get(key) if isinstance(key, str) else None
        if own is None or not isinstance(value, (list, tuple)):
            found[key] = value
        elif len(value) > own.most:
            problems.append(BadValue(text("members-more", name=own.name, limit=own.most, found=len(value))))
        elif any(isinstance(other, str) and other.startswith(f"{own.name}.") for other in raw):
            problems.append(BadValue(text("members-twice", name=own.name)))
        else:
            found[key] = len(value)
            for place, one in enumerate(value, 1):
                found.update(_member(own, place, one, problems))
    for name in members.keys() - raw.keys():
        told = {one[2] for key in found if isinstance(key, str) and (one := NUMBERED.fullmatch(key)) is not None and one[1] == name}
        found |= {name: len(told)} if told else {}
    return found


def given_in(book: Rulebook, raw: object) -> frozenset[str]:
    """The facts that a person is given by name, those of each member by number."""
    return frozenset(map(str, spread(book.members, raw, []))) if isinstance(raw, Mapping) else frozenset()


def _member(own: MembersDefinition, place: int, raw: object, problems: list[BadValue]) -> dict[object, object]:
    if not isinstance(raw, Mapping):
        problems.append(BadValue(text("members-shape", name=own.name, place=place, found=shown(raw))))
        return {}
    found: dict[object, object] = {}
    for key, value in raw.items():
        if key in own.facts:
            found[numbered(own.name, place, str(key))] = value
        elif len(problems) < MOST_TOLD:
            called = str(key) if isinstance(key, str) else shown(key)
            problems.append(BadValue(text("members-fact", name=own.name, fact=called), did_you_mean(called, own.facts)))
    return found


def _meant(key: object, book: Rulebook) -> Text | None:
    """What an unknown fact was probably meant to be: what a derived value follows from, another name, or the two parts of a person with an id."""
    if key in book.derived:
        facts = book.index.facts_in_order(book.index.of(book.index.definition(str(key)), chosen=False))
        return text("fact-derived", name=key, facts=", ".join(f"`{fact}`" for fact in facts))
    return did_you_mean(str(key), book.facts) or (text("person-form") if key in {"id", "facts"} else None)


def to_json(value: Value) -> object:
    """The JSON form of a value: dates as text, a history as {"year": true}."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return {f"{year:04}": True for year in sorted(value)}
    return value


def differences(book: Rulebook, person: Person) -> dict[str, Value]:
    """The facts of a complete person that differ from the defaults, in vocabulary order."""
    return {name: person[name] for name, fact in book.facts.items() if person[name] != fact.default}


def by_number(facts: Mapping[str, object]) -> dict[str, object]:
    """The JSON form of facts, those of members in a list by number: what `facts_to_json` gathers, apart again."""
    found: dict[str, object] = {}
    for name, value in facts.items():
        members = value if isinstance(value, list) and all(isinstance(one, dict) for one in value) else []
        found[name] = len(members) or value
        for place, one in enumerate(members, 1):
            found |= {numbered(name, place, own): each for own, each in one.items()}
    return found


def facts_to_json(facts: Person) -> dict[str, object]:
    """The JSON form of facts; members are a list where it is said how many there are, and something of one of them."""
    return gathered(facts_by_number(facts))


def facts_by_number(facts: Person) -> dict[str, object]:
    """The JSON form of facts, each by its own name, those of members too."""
    return {name: to_json(value) for name, value in facts.items()}


def gathered(facts: Mapping[str, object]) -> dict[str, object]:
    """Facts in their JSON form, with those of the members of whom it is said how many there are in a list."""
    lists: dict[str, list[dict[str, object]]] = {}
    found: dict[str, object] = {}
    for name, value in facts.items():
        one = NUMBERED.fullmatch(name)
        count = facts.get(one[1]) if one is not None else None
        if one is None or not isinstance(count, int):
            if name not in lists:
                found[name] = value
            continue
        if one[1] not in lists:
            found[one[1]] = lists[one[1]] = [{} for _ in range(count)]
        if int(one[2]) <= count:
            lists[one[1]][int(one[2]) - 1][one[3]] = value
    return found
