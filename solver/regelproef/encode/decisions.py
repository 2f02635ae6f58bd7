"""A rule and a decision as solver terms: what the encoder makes of them, what questions ask of them, and the value that is said.

In: for each group of rules that say the same, the condition under which some rule of it decides, and the term that it says. Out: one term, which has
meaning where exactly one value is said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import z3

from regelproef.answer.outcome import Status
from regelproef.encode.logic import FALSE, alike, conj, disj, neg, truth
from regelproef.encode.terms import EnumTerm, NullableTerm, PlainTerm, Term, constant_date, constant_number, either, plain, same_value
from regelproef.language.types import Kind, Type
from regelproef.model.parts import Rule


@dataclass(frozen=True)
class BareRule:
    """A rule by itself: it applies, whatever defeats it, and what it then says."""

    applies: z3.BoolRef
    outcome: Term


@dataclass(frozen=True)
class EncodedRule:
    """`reaches`: this rule applies, or one that reaches it does, so that everything below it is defeated. `bit`: its own among the rules of its
    decision; `above`: those of the rules that can defeat it."""

    rule: Rule
    applies: z3.BoolRef
    reaches: z3.BoolRef
    defeated: z3.BoolRef
    effective: z3.BoolRef
    outcome: Term
    bit: int
    above: int


def never_together(rules: Mapping[str, EncodedRule]) -> dict[str, int]:
    """For each rule of a decision the bits of those that never decide where it does, since the one defeats the other wherever it applies."""
    below: dict[str, int] = {}
    for one in sorted(rules.values(), key=lambda rule: rule.bit, reverse=True):  # each after those to which it is an exception
        below[one.rule.id] = 0
        for edge in one.rule.exceptions:
            if edge.target in rules:
                below[one.rule.id] |= rules[edge.target].bit | below[edge.target]
    return {name: one.above | below[name] for name, one in rules.items()}


@dataclass(frozen=True)
class EncodedDecision:
    """`value` has meaning where `ok` holds; `conflict` and `gap` where `blocked` does not."""

    name: str
    rules: Mapping[str, EncodedRule]
    blocked: z3.BoolRef
    conflict: z3.BoolRef
    gap: z3.BoolRef
    ok: z3.BoolRef
    value: Term


def has_status(decision: EncodedDecision, status: Status) -> z3.BoolRef:
    match status:
        case Status.VALUE:
            return decision.ok
        case Status.CONFLICT:
            return conj((neg(decision.blocked), decision.conflict))
        case Status.GAP:
            return conj((neg(decision.blocked), decision.gap))
        case Status.BLOCKED:
            return decision.blocked


def stands(rule: EncodedRule, how: Literal["applies", "decides", "reaches"]) -> z3.BoolRef:
    match how:
        case "applies":
            return rule.applies
        case "decides":
            return rule.effective
        case "reaches":
            return rule.reaches


def same_outcome(one: EncodedDecision, other: EncodedDecision) -> z3.BoolRef:
    """The same value, or conflict, gap or blocked on both sides; a constant where both sides are one and the same term."""
    values = disj((neg(one.ok), same_value(one.value, other.value)))
    unblocked = conj((alike(one.conflict, other.conflict), alike(one.gap, other.gap), values))
    return conj((alike(one.blocked, other.blocked), disj((one.blocked, unblocked))))


# -- what is said -------------------------------------------------------------------------------------------------------------


def value_said(type_: Type, said: list[tuple[z3.BoolRef, Term]]) -> Term:
    """The value of a decision of this type."""
    if type_.kind is Kind.BOOL and not type_.nullable:
        return disj(conj((flag, truth_of(term))) for flag, term in said)
    if type_.kind is Kind.ENUM and not type_.nullable:
        literals = [(flag, _enum(term)) for flag, term in said]
        return EnumTerm({v: disj(conj((flag, term.values.get(v, FALSE))) for flag, term in literals) for v in type_.values})
    value: Term | None = None
    for flag, term in reversed(said):
        value = term if value is None else either(flag, term, value)
    return value if value is not None else any_value(type_)


def truth_of(term: Term) -> z3.BoolRef:
    """A truth-valued term, also behind a null that a guard excludes."""
    value = plain(term)
    assert isinstance(value, z3.BoolRef)
    return value


def _enum(term: Term) -> EnumTerm:
    value = plain(term)
    assert isinstance(value, EnumTerm)
    return value


def any_value(type_: Type) -> PlainTerm:
    """Some value of the type, for what is always null or has no rules; it never decides anything."""
    match type_.kind:
        case Kind.DATE:
            return constant_date(type_.first_date)
        case Kind.ENUM:
            return EnumTerm({value: truth(value == type_.values[0]) for value in type_.values})
        case Kind.BOOL:
            return FALSE
        case _:
            return constant_number(type_.lowest)


def with_value(term: Term, type_: Type) -> Term:
    """The same term; one that is always null gets some value, so that what stands behind its guard can be encoded."""
    if isinstance(term, NullableTerm) and term.value is None:
        return NullableTerm(term.null, any_value(type_))
    return term
