"""One person for two rulebooks: the union of both vocabularies.

In: two rulebooks. Out: `JointFacts`: one solver variable for each fact of either side, and for each side what a person must meet to be one of its
persons. A fact whose range or values changed is one variable over the union; outside its own range a person is impossible on that side.
A fact of another kind on each side is two variables, and `retyped` names it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import z3

from regelproef.answer.outcome import Person, Value
from regelproef.encode.facts import FactVariable, declare
from regelproef.encode.logic import TRUE, conj, disj, neg
from regelproef.encode.terms import DATE_BITS, DateTerm, EnumTerm, HistoryTerm, NumberTerm, encode_date
from regelproef.language.types import Kind, Type
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

OLD_PREFIX = "before."


@dataclass(frozen=True)
class JointFacts:
    """`variables` holds every variable by its own name; `old` and `new` map each side's facts to names in it."""

    variables: Mapping[str, FactVariable]
    old: Mapping[str, str]
    new: Mapping[str, str]
    retyped: frozenset[str]

    def of_old(self) -> dict[str, FactVariable]:
        return {fact: self.variables[name] for fact, name in self.old.items()}

    def of_new(self) -> dict[str, FactVariable]:
        return {fact: self.variables[name] for fact, name in self.new.items()}

    def old_person(self, joint: Person) -> dict[str, Value]:
        return {fact: joint[name] for fact, name in self.old.items()}

    def new_person(self, joint: Person) -> dict[str, Value]:
        return {fact: joint[name] for fact, name in self.new.items()}


def join_facts(old: Rulebook, new: Rulebook) -> JointFacts:
    """The facts of the new side in its order, then those that only the old side has."""
    variables: dict[str, FactVariable] = {}
    names_old: dict[str, str] = {}
    names_new: dict[str, str] = {}
    retyped = set()
    for name, fact in new.facts.items():
        names_new[name] = name
        before = old.facts.get(name)
        if before is not None and before.type.kind is fact.type.kind:
            fact = replace(fact, type=_union(fact.type, before.type))
        variables[name] = declare(fact)
    for name, fact in old.facts.items():
        own = name
        if name in new.facts and new.facts[name].type.kind is not fact.type.kind:
            retyped.add(name)
            own = OLD_PREFIX + name
        names_old[name] = own
        if own not in variables:
            variables[own] = declare(replace(fact, name=own))
    return JointFacts(variables, names_old, names_new, frozenset(retyped))


def _union(one: Type, other: Type) -> Type:
    if one.kind is Kind.ENUM:
        return replace(one, values=tuple(dict.fromkeys((*one.values, *other.values))))
    if one.low is None or other.low is None:
        return one
    return replace(one, low=min(one.low, other.low), high=max(one.high, other.high))  # type: ignore[type-var]  # one kind on both sides


def in_own_range(fact: FactDefinition, variable: FactVariable) -> z3.BoolRef:
    """The variable, which may range over more, has a value that the fact can have."""
    own, wide = fact.type, variable.fact.type
    if own == wide:
        return TRUE
    match variable.term:
        case EnumTerm(values=values):
            return conj(neg(literal) for value, literal in values.items() if value not in own.values)
        case NumberTerm(bits=bits):
            return conj((bits >= own.lowest, bits <= own.highest))
        case DateTerm(bits=bits):
            low, high = (z3.BitVecVal(encode_date(day), DATE_BITS) for day in (own.first_date, own.last_date))
            return conj((z3.UGE(bits, low), z3.ULE(bits, high)))
        case HistoryTerm(years=years):
            return neg(disj(flag for year, flag in years.items() if not own.lowest <= year <= own.highest))
        case _:
            return TRUE


def person_in_range(facts: Mapping[str, FactDefinition], person: Person) -> bool:
    """Every fact of the person has a value that the rulebook knows."""
    return all(value_in_range(fact, person[name]) for name, fact in facts.items())


def value_in_range(fact: FactDefinition, value: Value) -> bool:
    own = fact.type
    if isinstance(value, frozenset):
        return all(own.lowest <= year <= own.highest for year in value)
    if own.kind is Kind.ENUM:
        return value in own.values
    return own.low is None or own.low <= value <= own.high  # type: ignore[operator]  # one kind by construction
