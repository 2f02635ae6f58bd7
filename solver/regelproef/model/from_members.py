"""The members that a person may have, such as children: vocabulary.yaml, `members`.

In: the fields of the vocabulary. Out: `Among`: the facts of each member who may be there, by number, and how many there are, all of them facts of
the person like any other; and world lines by which whoever is not there has nothing to tell. Guarantees: members are numbered from 1 without holes;
none has members, and what they have is bounded.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from regelproef.answer.text import text
from regelproef.language.members import MAX_FACTS, MAX_MEMBERS, Group, Member, numbered
from regelproef.language.printer import show
from regelproef.language.typed import Compare, Const, Expr, Fact, Not, Or, all_of
from regelproef.language.types import Kind, number
from regelproef.load.nodes import Mapping as MappingNode
from regelproef.load.nodes import Node, Scalar
from regelproef.model.fields import Fields
from regelproef.model.parts import FactDefinition, Formula, MembersDefinition, Prose, WorldLine
from regelproef.model.shapes import Problems, first_line

ABSENT = (  # why nothing is said of whoever is not there; part of the rulebook like any other line, so it stands here in its languages
    ("nl", "van `{name}` nummer {place} wordt iets gezegd, maar zo veel zijn er niet"),
    ("fr", "il est dit quelque chose de `{name}` numéro {place}, mais il n'y en a pas autant"),
    ("en", "something is said of `{name}` number {place}, but there are not as many"),
)
ReadFact = Callable[[Scalar, Fields], FactDefinition | None]


@dataclass(frozen=True)
class Among:
    """`own`: the facts of any member, by members and by name; `facts`: those of every one, in order."""

    members: dict[str, MembersDefinition] = field(default_factory=dict)
    own: dict[str, dict[str, FactDefinition]] = field(default_factory=dict)
    facts: dict[str, FactDefinition] = field(default_factory=dict)
    lines: list[WorldLine] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)  # members of which it was told what is wrong

    @property
    def names(self) -> frozenset[str]:
        """What members call their facts: nothing of the person may be called so."""
        return frozenset(name for own in self.own.values() for name in own)

    def called(self, key: Scalar, entry: Node, problems: Problems) -> str:
        """What a derived value is called: `kinderen.bedrag` where it is one of each member."""
        whose = entry.get("for") if isinstance(entry, MappingNode) else None
        if not isinstance(whose, Scalar):
            return key.value
        if whose.value not in self.members:
            if whose.value not in self.refused:
                problems.unknown(whose.span, text("members-unknown", name=whose.value), whose.value, self.members)
            return key.value
        return f"{whose.value}.{key.value}"

    def groups(self, derived: Iterable[str]) -> dict[str, Group]:
        """The members as expressions see them, with those of the derived values that each has."""
        split = [name.partition(".") for name in derived]
        return {
            name: Group(
                one.most, {fact: own.type for fact, own in self.own[name].items()}, frozenset(value for whose, _, value in split if whose == name)
            )
            for name, one in self.members.items()
        }


def read_members(fields: Fields, taken: Mapping[str, FactDefinition], read_fact: ReadFact, language: str, problems: Problems) -> Among:
    """`taken`: the facts of the person, of which no member has one of the same name."""
    found = Among()
    for key, own in fields.named("members"):
        found.refused.add(key.value)
        if not problems.is_new(key, taken):
            continue
        most = own.whole("max")
        if most is None or most > MAX_MEMBERS:
            if most is not None:
                problems.add("shape", own.place("max", key), text("members-many", limit=MAX_MEMBERS))
            continue
        facts = _facts(own, {*taken, key.value}, read_fact, problems)
        if most * len(facts) > MAX_FACTS:
            problems.add("shape", own.place("facts", key), text("members-facts", limit=MAX_FACTS, count=most * len(facts)))
            continue
        found.refused.discard(key.value)
        found.members[key.value] = MembersDefinition(key.value, most, tuple(facts), key.span)
        found.own[key.value] = facts
        found.facts[key.value] = FactDefinition(key.value, number(0, most), 0, own.prose("meaning", language), key.span)
        for place in range(1, most + 1):
            each = [replace(one, name=numbered(key.value, place, name), member=Member(key.value, place, name)) for name, one in facts.items()]
            found.facts.update({one.name: one for one in each})
            found.lines.extend(_absent(key, place, most, each, language))
    return found


def _facts(own: Fields, names: Container[str], read_fact: ReadFact, problems: Problems) -> dict[str, FactDefinition]:
    found: dict[str, FactDefinition] = {}
    for key, fields in own.named("facts"):
        fact = read_fact(key, fields) if problems.is_new(key, names) else None
        if fact is None:
            continue
        if fact.type.kind is Kind.HISTORY:
            problems.add("type", fields.place("type", key), text("members-history"))
            continue
        found[fact.name] = fact
        condition = fields.get("read_where")
        if condition is not None:
            problems.add("shape", first_line(condition), text("members-read-where"))
    return found


def _absent(key: Scalar, place: int, most: int, facts: list[FactDefinition], language: str) -> Iterable[WorldLine]:
    """Of whoever is not there every fact is at its default."""
    if facts:
        there = Compare(">=", Fact(key.value, number(0, most)), Const(place, number(place, place)))
        holds = Or((there, all_of(_at_default(one) for one in facts)))
        why = sorted(((one, said.format(name=key.value, place=place)) for one, said in ABSENT), key=lambda one: one[0] != language)
        yield WorldLine(f"{key.value}.{place}", Formula(holds, show(holds), key), Prose(tuple(why)), key.span)


def _at_default(fact: FactDefinition) -> Expr:
    own, value = Fact(fact.name, fact.type), fact.default
    if fact.type.kind is Kind.BOOL:
        return own if value else Not(own)
    assert isinstance(value, (int, str, date))
    ordered = fact.type.low is not None
    return Compare("==", own, Const(value, replace(fact.type, low=value, high=value) if ordered else fact.type))  # type: ignore[arg-type]
