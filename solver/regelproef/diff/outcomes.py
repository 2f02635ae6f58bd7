"""Outcomes of one decision in two rulebooks: when they are the same, and which kinds of change there are.

In: the encoded decision of both sides. Out: solver conditions that fold to a constant where the terms of both sides are one and the same, so that an
untouched decision costs no question. `Key` is what all persons of one region share; `of_outcome` reads it off the evaluator's answer.
"""

from __future__ import annotations

from dataclasses import dataclass

import z3

from regelproef.answer.outcome import Outcome, Status
from regelproef.encode.decisions import EncodedDecision
from regelproef.encode.logic import FALSE, TRUE, conj, disj, neg, same
from regelproef.encode.terms import DateTerm, EnumTerm, NullableTerm, NumberTerm, PlainTerm, Term, compare
from regelproef.language.types import Kind
from regelproef.model.values import to_json

SOME = "some value"  # a number or date: its rules say which


def alike(one: z3.BoolRef, other: z3.BoolRef) -> z3.BoolRef:
    """Both hold, or neither; TRUE at once when they are one term."""
    return TRUE if one.eq(other) else same(one, other)


def same_value(one: Term, other: Term) -> z3.BoolRef:
    """The values are equal; terms of different kinds never are."""
    null_one = one.null if isinstance(one, NullableTerm) else FALSE
    null_other = other.null if isinstance(other, NullableTerm) else FALSE
    value_one = one.value if isinstance(one, NullableTerm) else one
    value_other = other.value if isinstance(other, NullableTerm) else other
    if value_one is None or value_other is None:
        return conj((null_one, null_other)) if value_one is not value_other else TRUE
    return conj((alike(null_one, null_other), disj((null_one, _same_plain(value_one, value_other)))))


def _same_plain(one: PlainTerm, other: PlainTerm) -> z3.BoolRef:
    if isinstance(one, EnumTerm) and isinstance(other, EnumTerm):
        names = dict.fromkeys((*one.values, *other.values))
        return conj(alike(one.values.get(name, FALSE), other.values.get(name, FALSE)) for name in names)
    if isinstance(one, NumberTerm) and isinstance(other, NumberTerm):
        return TRUE if one.bits.eq(other.bits) else compare("==", one, other)
    if isinstance(one, DateTerm) and isinstance(other, DateTerm):
        return TRUE if one.bits.eq(other.bits) else compare("==", one, other)
    if isinstance(one, z3.BoolRef) and isinstance(other, z3.BoolRef):
        return alike(one, other)
    return FALSE


def same_outcome(one: EncodedDecision, other: EncodedDecision) -> z3.BoolRef:
    """The person's outcome is the same on both sides: the same value, or conflict, gap or blocked on both."""
    values = disj((neg(one.ok), same_value(one.value, other.value)))
    unblocked = conj((alike(one.conflict, other.conflict), alike(one.gap, other.gap), values))
    return conj((alike(one.blocked, other.blocked), disj((one.blocked, unblocked))))


@dataclass(frozen=True)
class Way:
    """One side of a change: status, value (a constant, None for null, or SOME), and the deciding rules; `rules` None leaves them open."""

    status: Status
    value: object = None
    rules: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Key:
    """What the persons of one region share."""

    before: Way
    after: Way

    @property
    def outcomes(self) -> tuple[object, ...]:
        """What changes, whatever the deciding rules."""
        return (self.before.status, self.before.value, self.after.status, self.after.value)


def way_of(outcome: Outcome, kind: Kind, *, rules: bool) -> Way:
    """How the evaluator's outcome counts; without `rules`, persons who reach the same constant over other rules are taken together."""
    deciding = tuple(outcome.effective)
    if outcome.status is not Status.VALUE:
        return Way(outcome.status, None, deciding if rules and outcome.status is Status.CONFLICT else None)
    if kind in (Kind.BOOL, Kind.ENUM) or outcome.value is None:
        return Way(outcome.status, to_json(outcome.value), deciding if rules else None)
    return Way(outcome.status, SOME, deciding)


def goes(decision: EncodedDecision, way: Way) -> z3.BoolRef:
    """The condition under which a decision comes out in this way."""
    return conj((_has_status(decision, way.status), _has_value(decision.value, way), _has_rules(decision, way.rules)))


def _has_status(decision: EncodedDecision, status: Status) -> z3.BoolRef:
    match status:
        case Status.VALUE:
            return decision.ok
        case Status.CONFLICT:
            return conj((neg(decision.blocked), decision.conflict))
        case Status.GAP:
            return conj((neg(decision.blocked), decision.gap))
        case Status.BLOCKED:
            return decision.blocked


def _has_value(value: Term, way: Way) -> z3.BoolRef:
    if way.status is not Status.VALUE:
        return TRUE
    null = value.null if isinstance(value, NullableTerm) else FALSE
    if way.value is None:
        return null
    inner = value.value if isinstance(value, NullableTerm) else value
    if isinstance(inner, EnumTerm):
        return conj((neg(null), inner.values.get(str(way.value), FALSE)))
    if isinstance(inner, z3.BoolRef):
        return conj((neg(null), inner if way.value else neg(inner)))
    return neg(null)


def _has_rules(decision: EncodedDecision, rules: tuple[str, ...] | None) -> z3.BoolRef:
    if rules is None:
        return TRUE
    return conj(rule.effective if name in rules else neg(rule.effective) for name, rule in decision.rules.items())
