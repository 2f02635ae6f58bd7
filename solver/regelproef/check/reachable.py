"""dead-rule and never-decides: a rule that applies to nobody, or that is defeated wherever it applies.

Such a rule looks as if it did something. Its conditions contradict one another or the world, or its exceptions cover it completely.
"""

from __future__ import annotations

from collections.abc import Iterator

import z3

from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.place import Span
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, not_blocked, proved, undecided
from regelproef.encode.decisions import EncodedDecision, EncodedRule
from regelproef.encode.encoder import Encoder
from regelproef.encode.logic import neg
from regelproef.evaluate.profile import Profile
from regelproef.model.parts import Rule
from regelproef.prove.session import Session

CODES = ("dead-rule", "never-decides")


def run(bench: Bench) -> Iterator[Entry]:
    for name in bench.book.order:
        decision = bench.decision(name)
        if bench.find(not_blocked(decision)).impossible:
            continue  # blocked for everybody: only the decision at the root is told of
        for rule in decision.rules.values():
            yield from _rule(bench, decision, rule)


def _rule(bench: Bench, decision: EncodedDecision, rule: EncodedRule) -> Iterator[Entry]:
    if bench.pool.shows(decision.name, rule.rule, lambda profile: decides(bench, profile, rule.rule)):
        yield proved("dead-rule", rule.rule.id)
        return
    answer = bench.find_person(not_blocked(decision), rule.effective)
    if answer.possible:
        yield proved("dead-rule", rule.rule.id)
        return
    applies = answer if answer.unknown else bench.find(not_blocked(decision), rule.applies)
    if applies.unknown:
        yield undecided("dead-rule", (rule.rule.id,), applies)
    elif applies.impossible:
        yield _dead(bench, rule)
    else:
        yield _never_decides(bench, decision, rule)


def decides(bench: Bench, profile: Profile, rule: Rule) -> bool:
    """Whether the rule applies to the person of this profile and is not defeated."""
    return profile.rules[rule.id].applies and not bench.defeaters(rule.decision)[rule.id] & profile.applying


def _dead(bench: Bench, rule: EncodedRule) -> Finding:
    core = _core(bench, rule)
    labels = tuple(Label(span, text("dead-line")) for _, span in core) or (Label(rule.rule.span),)
    return Finding(
        "dead-rule",
        Severity.ERROR,
        text("dead-rule", rule=rule.rule.id),
        (rule.rule.id,),
        labels=labels,
        statements=rule.rule.sources,
        help=text("dead-rule-help"),
        notes=(text("dead-core", lines="; ".join(name for name, _ in core)),),
    )


def _core(bench: Bench, rule: EncodedRule) -> list[tuple[str, Span]]:
    """A minimal set of the rule's own lines and of world lines that exclude one another."""
    fresh = Encoder(bench.book)
    session = Session(fresh.domain, bench.limits)
    lines: list[tuple[str, Span, z3.BoolRef]] = [(c.source, c.span, fresh.formula(c.expr)) for c in rule.rule.conditions]
    if rule.rule.valid:
        lines.append(("valid", rule.rule.valid_span, fresh.is_in(rule.rule.valid)))
    lines.append(("amounts", rule.rule.span, fresh.amounts_defined(rule.rule)))
    lines.extend((f"world: {line.name}", line.span, fresh.formula(line.holds.expr)) for line in bench.book.world)
    kept = session.minimal_core([term for _, _, term in lines])
    return [(name, span) for index, (name, span, _) in enumerate(lines) if index in kept]


def _never_decides(bench: Bench, decision: EncodedDecision, rule: EncodedRule) -> Finding:
    above = [
        name
        for name in bench.book.exceptions_to[rule.rule.id]
        if name in decision.rules and bench.find(rule.applies, decision.rules[name].reaches).possible
    ]
    covering = [name for name in above if bench.find(not_blocked(decision), rule.applies, neg(decision.rules[name].reaches)).impossible]
    by = covering[:1] or above
    labels = (Label(rule.rule.span), *(Label(decision.rules[name].rule.span, text("defeats", rule=rule.rule.id)) for name in by))
    return Finding(
        "never-decides",
        Severity.ERROR,
        text("never-decides", rule=rule.rule.id, by=", ".join(by)),
        (rule.rule.id,),
        labels=labels,
        statements=rule.rule.sources,
        help=text("never-decides-help"),
    )
