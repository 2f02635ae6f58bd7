"""A decision with some of its rules changed, added or left out.

In: an encoder, a decision, and the rules to use instead (None leaves a rule out). Out: an `EncodedDecision` that shares every term it can with the
original, and the condition under which the two come to different results.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import z3

from regelproef.encode.decisions import EncodedDecision, EncodedRule
from regelproef.encode.encoder import Encoder
from regelproef.encode.logic import FALSE, conj, disj, neg, same
from regelproef.encode.terms import equal
from regelproef.model.rulebook import Rule


def with_rules(encoder: Encoder, decision: str, instead: Mapping[str, Rule | None]) -> EncodedDecision:
    """The decision as it would be with these rules in place of those of the same ids."""
    original = encoder.decision(decision)
    rules = {rule.id: rule for rule in (encoded.rule for encoded in original.rules.values())}
    for name, rule in instead.items():
        if rule is None:
            rules.pop(name, None)
        else:
            rules[name] = rule
    exceptions: dict[str, list[str]] = {name: [] for name in rules}
    for rule in rules.values():
        for edge in rule.exceptions:
            if edge.target in exceptions:
                exceptions[edge.target].append(rule.id)
    encoded: dict[str, EncodedRule] = {}

    def visit(name: str) -> EncodedRule:
        if name not in encoded:
            above = [visit(other) for other in exceptions[name]]
            encoded[name] = _encode(encoder, rules[name], None if name in instead else original.rules[name], above)
        return encoded[name]

    return encoder.combine(decision, {name: visit(name) for name in rules})


def _encode(encoder: Encoder, rule: Rule, old: EncodedRule | None, above: list[EncodedRule]) -> EncodedRule:
    if old is None:
        old = encoder.encode_rule(rule, {})
    defeated = disj(other.reaches for other in above)
    if defeated is old.defeated or (not isinstance(defeated, bool) and defeated.eq(old.defeated)):
        return old
    reaches = conj((old.present, disj((old.applies, defeated))))
    return replace(old, defeated=defeated, reaches=reaches, effective=conj((old.applies, neg(defeated))))


def differs(one: EncodedDecision, other: EncodedDecision) -> z3.BoolRef:
    """The person's result is not the same: another value, or a conflict or gap on one side only. Blocked persons are left out."""
    if one.value is other.value:
        values_differ = FALSE
    else:
        values_differ = conj((neg(one.conflict), neg(one.gap), neg(other.conflict), neg(other.gap), neg(equal(one.value, other.value))))
    return conj(
        (
            neg(one.blocked),
            disj((neg(same(one.conflict, other.conflict)), neg(same(one.gap, other.gap)), values_differ)),
        )
    )
