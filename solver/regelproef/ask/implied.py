"""Whether a claim of a new version implies one of the old version, whatever the rules say.

In: two versions beside each other, a claim of each. Out: whether somebody, with some outcomes of the decisions, breaks the old claim and not the new
one. Each claim is read with the derived values and amounts of its own version, over the persons of both, whose facts are the same variables.

A claim that was corrected (`corrected`) may besides allow what the rules themselves changed, and nothing else: outcomes that the old claim allowed
before the change. What changes is computed from the rules of both versions. Where the outcome of somebody really changes, or would but for one rule
that gives him the same, it is put back to what it was. Where the rules of a decision, other outcomes supposed, give one outcome before and another
after, an outcome that is the latter, or a number or day between the two, is put back to the former: so a claim about whoever is granted may be
corrected although nobody grants this person. Who becomes possible had no outcome before, and nothing is put back for him.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import z3

from regelproef.answer.asked import TOO_LATE, Answer
from regelproef.ask.late import or_else
from regelproef.ask.two_versions import BEFORE
from regelproef.ask.versions import Versions
from regelproef.encode.decisions import same_outcome
from regelproef.encode.encoder import Encoder
from regelproef.encode.free import FreeEncoder, Outside, outcome_variables
from regelproef.encode.logic import conj, disj, neg
from regelproef.encode.terms import DateTerm, NumberTerm, Term, as_nullable, compare, either, same_value
from regelproef.language.typed import Expr, Not, all_of
from regelproef.language.types import Kind
from regelproef.prove.session import Session

Outcomes = Mapping[str, Term]


@or_else(TOO_LATE)
def somebody_breaks_only(versions: Versions, old_claim: Expr, new_claim: Expr, *, corrected: bool = False) -> Answer | None:
    """Whether somebody within the ranges of either breaks the old claim and not the new one; impossible: the new one implies it.

    None where a fact or decision that the claims read is of another kind in both, or a claim has a shape that cannot be asked about so.
    """
    old, new = versions.old, versions.new
    read = old.index.of(old_claim) | new.index.of(new_claim)
    for name in sorted(read.facts):
        own, other = old.facts.get(name), new.facts.get(name)
        if own is None or other is None or name in versions.retyped or (own.type.kind is Kind.HISTORY and own.type != other.type):
            return None
    if any(
        name not in old.decisions or name not in new.decisions or not old.decisions[name].type.alike(new.decisions[name].type)
        for name in read.decisions
    ):
        return None
    variables = outcome_variables(new)
    facts, outcomes = {name: versions.variables[name] for name in read.facts}, {name: variables[name].term for name in sorted(read.decisions)}
    before = FreeEncoder(replace(old, facts={name: old.facts[name] for name in facts}), outcomes, facts, versions.limits)
    after = FreeEncoder(replace(new, facts={name: new.facts[name] for name in facts}), outcomes, facts, versions.limits)
    try:
        claims = [neg(before.formula(old_claim)), after.formula(new_claim)]
        if corrected:
            claims.append(neg(_allowed_before(versions, before, old_claim)))
    except Outside:
        return None
    free = (variables[name].value.domain for name in outcomes)
    return Session((*(one.domain for one in versions.variables.values()), *free), versions.limits).decide(*claims)


def _allowed_before(versions: Versions, before: FreeEncoder, claim: Expr) -> z3.BoolRef:
    """The old claim held of the outcomes from which the rules changed to these."""
    outcomes = before.outcomes
    real = _as_they_were(versions, outcomes)
    supposed = {name: _supposed_before(versions, outcomes, name) for name in outcomes}
    candidates = [real, supposed, *({name: term} for name, term in supposed.items())]
    back = (before.with_outcomes(one).formula(claim) for one in candidates if one)
    newly = versions.anybody.term(all_of((Not(all_of(versions.possible(BEFORE))), *versions.possible(""))))
    return conj((neg(newly), disj(back)))


def _as_they_were(versions: Versions, outcomes: Outcomes) -> Outcomes:
    """Each of these as it really was where it changes, or would without one rule that gives the same, and otherwise as it is supposed to be."""
    old, new = versions.old_encoder, Encoder(versions.new, versions.new_encoder.facts, versions.limits)
    found = {}
    for name, supposed in outcomes.items():
        was, moved = old.decision(name), neg(same_outcome(old.decision(name), new.decision(name)))
        without = ((old.decision_without(name, rule), new.decision_without(name, rule)) for rule in _unchanged(versions, name))
        but_for = (conj((one.ok, same_value(one.value, was.value), neg(same_outcome(one, other)))) for one, other in without)
        found[name] = either(conj((was.ok, disj((moved, *but_for)))), was.value, supposed)
    return found


def _unchanged(versions: Versions, decision: str) -> list[str]:
    """The rules of a decision that both versions have, word for word, under the chosen readings."""
    old, new = ({rule.id: rule for rule in book.present_rules(decision)} for book in (versions.old, versions.new))
    return [name for name, rule in old.items() if new.get(name) == rule]


def _supposed_before(versions: Versions, outcomes: Outcomes, name: str) -> Term:
    """What the old rules give, the other outcomes supposed, where the new rules give otherwise and this outcome is or leads to what they give."""
    others = {other: term for other, term in outcomes.items() if other != name}
    was, is_ = (
        FreeEncoder(book, others, encoder.facts, versions.limits).decision(name)
        for book, encoder in ((versions.old, versions.old_encoder), (versions.new, versions.new_encoder))
    )
    moved = conj((was.ok, is_.ok, neg(same_value(was.value, is_.value)), _leads_to(outcomes[name], was.value, is_.value)))
    return either(moved, was.value, outcomes[name])


def _leads_to(value: Term, start: Term, end: Term) -> z3.BoolRef:
    """It is `end`, or a number or day between the two."""
    inner = [as_nullable(one) for one in (value, start, end)]
    one, first, last = (each.value for each in inner)
    if not all(isinstance(each, NumberTerm | DateTerm) for each in (one, first, last)):
        return same_value(value, end)
    assert one is not None and first is not None and last is not None
    up = (compare("<=", first, one), compare("<=", one, last))
    down = (compare("<=", last, one), compare("<=", one, first))
    return disj((same_value(value, end), conj((*(neg(each.null) for each in inner), disj((conj(up), conj(down)))))))
