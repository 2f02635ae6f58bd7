"""A rule and a decision as solver terms.

What the encoder makes of them, and what questions ask of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import z3

from regelproef.answer.outcome import Status
from regelproef.encode.logic import alike, conj, disj, neg
from regelproef.encode.terms import Term, same_value
from regelproef.model.parts import Rule


@dataclass(frozen=True)
class BareRule:
    """A rule by itself: it applies, whatever defeats it, and what it then says."""

    applies: z3.BoolRef
    outcome: Term


@dataclass(frozen=True)
class EncodedRule:
    """`reaches`: this rule applies, or one that reaches it does, so that everything below it is defeated."""

    rule: Rule
    applies: z3.BoolRef
    reaches: z3.BoolRef
    defeated: z3.BoolRef
    effective: z3.BoolRef
    outcome: Term


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
