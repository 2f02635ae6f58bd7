"""Whether a claim of a new version implies one of the old version, whatever the rules say.

In: two versions beside each other, a claim of each. Out: whether somebody, with some outcomes of the decisions, breaks the old claim and not the new
one. Each claim is read with the derived values and amounts of its own version, over the persons of both, whose facts are the same variables.

A claim that was corrected (`corrected`) may besides allow what the rules themselves changed, and nothing else: outcomes that the old claim allowed
before the change, as `encode.corrected` computes it. Who becomes possible had no outcome before, and nothing is put back for him.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from regelproef.answer.asked import TOO_LATE, Answer
from regelproef.ask.late import or_else
from regelproef.ask.two_versions import BEFORE
from regelproef.ask.versions import Versions
from regelproef.encode.corrected import few_values, held_before
from regelproef.encode.decisions import same_outcome
from regelproef.encode.encoder import Encoder
from regelproef.encode.facts import FactVariable
from regelproef.encode.free import FreeEncoder, Outside, outcome_variables
from regelproef.encode.logic import Term, conj, disj, neg
from regelproef.encode.terms import constant_term
from regelproef.language.typed import Expr, Not, all_of
from regelproef.language.types import Kind
from regelproef.prove.session import Session


@or_else(TOO_LATE)
def somebody_breaks_only(versions: Versions, old_claim: Expr, new_claim: Expr, *, corrected: bool = False, same_words: bool = False) -> Answer | None:
    """Whether somebody within the ranges of either breaks the old claim and not the new one; impossible: the new one implies it. Claims of the
    `same_words` may read a history of another range, of which they say something else; that is asked of whoever is within the ranges of both.

    None where a fact or decision that the claims read is of another kind in both, or a claim has a shape that cannot be asked about so.
    """
    old, new = versions.old, versions.new
    read, ranged = old.index.of(old_claim) | new.index.of(new_claim), False
    for name in sorted(read.facts):
        own, other = old.facts.get(name), new.facts.get(name)
        if own is None or other is None or name in versions.retyped:
            return None
        ranged = ranged or (own.type.kind is Kind.HISTORY and own.type != other.type)
    if ranged and not same_words:
        return None
    if any(
        name not in old.decisions or name not in new.decisions or not old.decisions[name].type.alike(new.decisions[name].type)
        for name in read.decisions
    ):
        return None
    variables = outcome_variables(new)
    outcomes = {name: variables[name].term for name in sorted(read.decisions)}
    before, after = (
        FreeEncoder(replace(book, facts={name: book.facts[name] for name in read.facts}), outcomes, facts, versions.limits)
        for book, facts in ((old, _of(versions.old_encoder, read.facts)), (new, _of(versions.new_encoder, read.facts)))
    )
    domains = tuple(one.domain for one in versions.variables.values())
    try:
        claims = [neg(before.formula(old_claim)), after.formula(new_claim)]
        if ranged:
            claims.append(versions.anybody.term(all_of(versions.in_both_ranges)))
        session = Session((*domains, *(variables[name].value.domain for name in outcomes)), versions.limits)
        if corrected:
            newly = versions.anybody.term(all_of((Not(all_of(versions.possible(BEFORE))), *versions.possible(""))))
            left_out = _left_out(new_claim, after, versions, session)
            claims.append(disj((newly, neg(held_before(old_claim, before, versions.old_encoder, versions.new_alone, left_out)))))
    except Outside:
        return None
    return session.decide(*claims)


def _of(encoder: Encoder, facts: Iterable[str]) -> dict[str, FactVariable]:
    """As one version reads them."""
    return {name: encoder.facts[name] for name in facts}


def _left_out(claim: Expr, after: FreeEncoder, versions: Versions, session: Session) -> dict[str, Term]:
    """For each decision between a few words, of whom the claim says nothing, whichever of them it comes to; as long as it says something of it of
    somebody whose outcome stays."""
    found = {}
    possible = versions.anybody.term(all_of((*versions.possible(BEFORE), *versions.possible(""))))
    for name in after.outcomes:
        words = few_values(versions.new.decisions[name].type)
        holds = [after.with_outcomes({name: constant_term(word)}).formula(claim) for word in words]
        stays = conj((possible, same_outcome(versions.old_encoder.decision(name), versions.new_alone.decision(name))))
        if words and session.decide(stays, neg(conj(holds)), disj(holds)).possible:
            found[name] = conj(holds)
    return found
