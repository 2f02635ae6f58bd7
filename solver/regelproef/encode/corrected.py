"""What a claim of an old version held of the outcomes from which the rules changed.

In: both versions over one person, with outcomes of decisions that may come to anything, and a claim of the old one. Out: the formula that the claim
held before the change. What changed is computed from the rules, in three ways:

- the outcome of this person really changes, and the outcome that is supposed is the new one, or a number or day between the two: it is put back to
  what it was. Of a decision between words that is so too where it would change but for one rule that gives the same;
- the rules of a decision, the other outcomes supposed, give one outcome before and another now, and this outcome is the latter, or a number or day
  between the two: it is put back to the former. So a claim about whoever is granted may be corrected although nobody grants this person;
- one rule that speaks of this person gives another value than before, though a rule that goes before it hides that, and the outcome is that value: it
  is put back to what the rule gave.

Decisions of which the claim does not speak, and which those rules read, are for whoever stays as he was supposed to come to each value that they
have, where these are few; otherwise they are what the rules make of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

import z3

from regelproef.encode.decisions import EncodedDecision, same_outcome
from regelproef.encode.encoder import Encoder
from regelproef.encode.free import FreeEncoder
from regelproef.encode.logic import FALSE, TRUE, conj, disj, neg
from regelproef.encode.terms import DateTerm, NumberTerm, Term, as_nullable, compare, constant_term, either, same_value
from regelproef.language.typed import Expr
from regelproef.language.types import Kind, Type
from regelproef.model.rulebook import Rulebook

Outcomes = Mapping[str, Term]
MOST_SUPPOSED = 32  # combinations of values of decisions of which a claim does not speak


def held_before(claim: Expr, before: FreeEncoder, old: Encoder, new: Encoder, left_out: Mapping[str, z3.BoolRef]) -> z3.BoolRef:
    """The claim held of the outcomes from which the rules changed to those of `before`. `old` and `new`: both versions, over the same facts.
    `left_out`: for whom any outcome of a decision may stand in the place of the old one, where that changes."""
    outcomes = before.outcomes
    _, own = new.book.index.same_as(old.book.index)
    changed = [name for name in outcomes if name not in own]
    real = _as_they_were(old, new, outcomes, left_out)
    supposed = {name: _put_back(old, new, outcomes, name, {}) for name in changed}
    candidates = [real, *([supposed] if supposed else ())]
    for name in changed:
        stays = same_outcome(old.decision(name), new.decision(name))
        for others in _suppositions(old.book, new.book, name, outcomes):
            back = _put_back(old, new, outcomes, name, others)
            candidates.append({name: either(stays, back, outcomes[name]) if others else back})
            candidates += [{name: term} for term in _by_rules(old, new, outcomes, name, others)]
    return disj(before.with_outcomes(one).formula(claim) for one in candidates)


def _as_they_were(old: Encoder, new: Encoder, outcomes: Outcomes, left_out: Mapping[str, z3.BoolRef]) -> Outcomes:
    """Each of these as it really was where it changes, and is supposed to come to what it changed to, or leads there, or is left out; otherwise as it
    is supposed to be."""
    found = {}
    for name, supposed in outcomes.items():
        was, out = old.decision(name), left_out.get(name, FALSE)
        sides = [(was, new.decision(name))]
        rules = _unchanged(old.book, new.book, name) if few_values(new.book.decisions[name].type) else ()
        sides += [(old.decision_without(name, rule), new.decision_without(name, rule)) for rule in rules]
        moved = [
            conj((one.ok, same_value(one.value, was.value), neg(same_outcome(one, other)), disj((out, _comes_to(supposed, was, other)))))
            for one, other in sides
        ]
        found[name] = either(conj((was.ok, disj(moved))), was.value, supposed)
    return found


def _comes_to(supposed: Term, was: EncodedDecision, other: EncodedDecision) -> z3.BoolRef:
    return conj((other.ok, _leads_to(supposed, was.value, other.value)))


def _unchanged(old: Rulebook, new: Rulebook, decision: str) -> list[str]:
    """The rules of a decision that both versions have, word for word, under the chosen readings."""
    before, after = ({rule.id: rule for rule in book.present_rules(decision)} for book in (old, new))
    return [name for name, rule in before.items() if after.get(name) == rule]


def _suppositions(old: Rulebook, new: Rulebook, name: str, outcomes: Outcomes) -> Iterator[Outcomes]:
    """What the other decisions that its rules read may come to, as far as they have few values."""
    read = sorted((old.index.of_decision(name).decisions | new.index.of_decision(name).decisions) - outcomes.keys())
    both = [one for one in read if one in old.decisions and one in new.decisions]
    values = {one: found for one in both if (found := few_values(old.decisions[one].type, new.decisions[one].type))}
    count = 1
    for each in values.values():
        count *= len(each)
    if count > MOST_SUPPOSED:
        values = {}
    for each_value in product(*values.values()):
        yield {one: constant_term(value) for one, value in zip(values, each_value, strict=True)}


def few_values(*types: Type) -> tuple[bool | str, ...]:
    """Every value of a decision between a few words, or of a truth; empty for any other."""
    if any(one.nullable or one.kind is not types[0].kind for one in types):
        return ()
    if types[0].kind is Kind.BOOL:
        return (False, True)
    return tuple(dict.fromkeys(value for one in types for value in one.values)) if types[0].kind is Kind.ENUM else ()


def _beside(old: Encoder, new: Encoder, outcomes: Outcomes, name: str, others: Outcomes) -> tuple[FreeEncoder, FreeEncoder]:
    """Both versions, everything but the decision itself supposed."""
    supposed = {**{other: term for other, term in outcomes.items() if other != name}, **others}
    return FreeEncoder(old.book, supposed, old.facts, old.limits), FreeEncoder(new.book, supposed, new.facts, new.limits)


def _put_back(old: Encoder, new: Encoder, outcomes: Outcomes, name: str, others: Outcomes) -> Term:
    """What the old rules give where the new ones give otherwise, and this outcome is or leads to that."""
    was, is_ = (one.decision(name) for one in _beside(old, new, outcomes, name, others))
    moved = conj((was.ok, is_.ok, neg(same_value(was.value, is_.value)), _leads_to(outcomes[name], was.value, is_.value)))
    return either(moved, was.value, outcomes[name])


def _by_rules(old: Encoder, new: Encoder, outcomes: Outcomes, name: str, others: Outcomes) -> Iterator[Term]:
    """What each rule gave that both versions have and that gives just this outcome now, whatever goes before it."""
    first, second = _beside(old, new, outcomes, name, others)
    after = {rule.id: rule for rule in new.book.present_rules(name)}
    for rule in old.book.present_rules(name):
        if rule.id in after:
            was, is_ = first.bare_rule(rule), second.bare_rule(after[rule.id])
            if same_value(was.outcome, is_.outcome) is not TRUE:
                given = conj((was.applies, is_.applies, neg(same_value(was.outcome, is_.outcome)), same_value(outcomes[name], is_.outcome)))
                if given is not FALSE:
                    yield either(given, was.outcome, outcomes[name])


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
