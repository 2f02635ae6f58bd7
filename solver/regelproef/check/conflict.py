"""conflict: two rules apply to one person, neither is defeated, and they say different things.

The law would have it both ways. Make one rule an exception to the other, narrow one of them, or, where the sources themselves contradict,
write an interpretation and bind each rule to a reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from regelproef.answer.asked import Found
from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.outcome import Status
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, proved, undecided
from regelproef.language.typed import Compare, Expr, HasStatus, Not, RuleStands, all_of, decided
from regelproef.model.parts import Rule
from regelproef.model.rulebook import in_force

CODES = ("conflict",)


def run(bench: Bench) -> Iterator[Entry]:
    yield from bench.each("conflict", bench.book.order, str, lambda name: _decision(bench, name), bench.hangs_on)


def _decision(bench: Bench, name: str) -> Iterator[Entry]:
    answer = bench.settle(name)
    if not answer.impossible:
        answer = bench.decide(HasStatus(name, Status.CONFLICT))
    if answer.unknown:
        yield undecided("conflict", (name,), answer)
    elif answer.impossible:
        yield proved("conflict", name)
    else:
        for one, other in combinations(bench.book.present_rules(name), 2):
            bench.limits.heed()
            yield from _pair(bench, name, one, other)


def _pair(bench: Bench, decision: str, one: Rule, other: Rule) -> Iterator[Entry]:
    found = bench.search(*clash_of(one, other))
    if found.answer.unknown:
        yield undecided("conflict", (one.id, other.id), found.answer)
    elif found.answer.possible:
        yield _finding(bench, decision, one, other, found)


def clash_of(one: Rule, other: Rule) -> tuple[Expr, ...]:
    """Both rules decide, and say different things."""
    return (
        RuleStands(one.id, one.decision, "decides"),
        RuleStands(other.id, other.decision, "decides"),
        Compare("!=", one.outcome.expr, other.outcome.expr),
    )


def _finding(bench: Bench, decision: str, one: Rule, other: Rule, found: Found) -> Finding:
    params = {"first": one.id, "second": other.id, "decision": decision, "one": one.outcome.source, "other": other.outcome.source}
    core = _core(bench, one, other)
    return Finding(
        "conflict",
        Severity.ERROR,
        text("conflict", **params),
        (one.id, other.id),
        labels=tuple(Label(rule.outcome.span, text("says", rule=rule.id, value=rule.outcome.source)) for rule in (one, other)),
        witness=bench.witness(found, (decision,)),
        statements=tuple(dict.fromkeys((*one.sources, *other.sources))),
        help=text("conflict-help", **params),
        notes=(text("detail-undecided") if core is None else text("conflict-core", lines="; ".join(core) or "-"),),
    )


def _core(bench: Bench, one: Rule, other: Rule) -> list[str] | None:
    """A minimal set of lines of the two rules, and of exceptions that stay away, that already force the conflict on everyone who meets them.

    None where that could not be decided.
    """
    lines: dict[str, Expr] = {f"decided({name})": decided(name) for name in sorted(bench.book.index.of_decision(one.decision).decisions)}
    for rule in (one, other):
        lines.update({condition.source: condition.expr for condition in rule.conditions})
        if rule.valid:
            lines[f"valid({rule.id})"] = in_force(bench.book, rule.valid)
        present = {own.id for own in bench.book.present_rules(rule.decision)}
        lines.update(
            {f"not {name}": Not(RuleStands(name, rule.decision, "reaches")) for name in bench.book.exceptions_to[rule.id] if name in present}
        )
    kept = bench.core([*lines.values(), Not(all_of(clash_of(one, other)))])
    return None if kept is None else [name for place, name in enumerate(lines) if place in kept]
