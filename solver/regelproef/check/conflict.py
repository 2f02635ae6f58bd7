"""conflict: two rules apply to one person, neither is defeated, and they say different things.

The law would have it both ways. Make one rule an exception to the other, narrow one of them, or, where the sources themselves contradict,
write an interpretation and bind each rule to a reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import z3

from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.outcome import Status
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, not_blocked, proved, undecided
from regelproef.encode.decisions import EncodedDecision, EncodedRule
from regelproef.encode.logic import FALSE, conj, neg
from regelproef.encode.terms import equal

CODES = ("conflict",)


def run(bench: Bench) -> Iterator[Entry]:
    for name in bench.book.order:
        decision = bench.decision(name)
        answer = bench.find(not_blocked(decision), decision.conflict)
        if answer.unknown:
            yield undecided("conflict", (name,), answer)
        elif answer.impossible:
            yield proved("conflict", name)
        else:
            yield from _pairs(bench, decision)


def _pairs(bench: Bench, decision: EncodedDecision) -> Iterator[Entry]:
    for one, other in combinations(decision.rules.values(), 2):
        both = (not_blocked(decision), one.effective, other.effective, neg(equal(one.outcome, other.outcome)))
        answer = bench.find(*both)
        if answer.unknown:
            yield undecided("conflict", (one.rule.id, other.rule.id), answer)
        elif answer.possible:
            yield _finding(bench, decision, one, other)


def _finding(bench: Bench, decision: EncodedDecision, one: EncodedRule, other: EncodedRule) -> Finding:
    both = (not_blocked(decision), one.effective, other.effective, neg(equal(one.outcome, other.outcome)))
    names = {one.rule.id, other.rule.id}
    witness = bench.witness(
        both,
        (decision.name,),
        lambda _, outcomes: outcomes[decision.name].status is Status.CONFLICT and names <= set(outcomes[decision.name].effective),
    )
    params = {
        "first": one.rule.id,
        "second": other.rule.id,
        "decision": decision.name,
        "one": one.rule.outcome.source,
        "other": other.rule.outcome.source,
    }
    return Finding(
        "conflict",
        Severity.ERROR,
        text("conflict", **params),
        (one.rule.id, other.rule.id),
        labels=tuple(Label(rule.rule.outcome.span, text("says", rule=rule.rule.id, value=rule.rule.outcome.source)) for rule in (one, other)),
        witness=witness,
        statements=tuple(dict.fromkeys((*one.rule.sources, *other.rule.sources))),
        help=text("conflict-help", **params),
        notes=(text("conflict-core", lines="; ".join(_core(bench, decision, one, other)) or "-"),),
    )


def _core(bench: Bench, decision: EncodedDecision, one: EncodedRule, other: EncodedRule) -> list[str]:
    """A minimal set of lines of the two rules, and of exceptions that stay away, that already force the conflict on everyone who meets them."""
    lines: list[tuple[str, z3.BoolRef]] = []
    for rule in (one, other):
        for condition in rule.rule.conditions:
            lines.append((condition.source, bench.encoder.formula(condition.expr)))
        if rule.rule.valid:
            lines.append((f"valid({rule.rule.id})", bench.encoder.is_in(rule.rule.valid)))
        for name in bench.book.exceptions_to[rule.rule.id]:
            if name in decision.rules and decision.rules[name].reaches is not FALSE:
                lines.append((f"not {name}", neg(decision.rules[name].reaches)))
    unique = dict(lines)
    forced = neg(conj((one.effective, other.effective, neg(equal(one.outcome, other.outcome)))))
    kept = bench.session.minimal_core([*unique.values(), forced])
    return [name for index, name in enumerate(unique) if index in kept]
