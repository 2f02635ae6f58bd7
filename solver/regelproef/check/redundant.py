"""redundant-rule, redundant-condition, redundant-exception: leaving this out alone changes nobody's result.

A line that does nothing misleads whoever reads or edits the rule. Take it out, or correct it so that it does what was meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from regelproef.check.bench import Bench, Entry, proved, undecided
from regelproef.encode.encoder import EncodedDecision
from regelproef.encode.variants import differs, with_rules
from regelproef.findings.finding import Finding, Label, Severity, text
from regelproef.language.checker import known_if_true
from regelproef.language.typed import Amount, Decided, Derived, walk
from regelproef.model.rulebook import Formula, Rule
from regelproef.source.text import Span

CODES = ("redundant-rule", "redundant-condition", "redundant-exception")


def run(bench: Bench) -> Iterator[Entry]:
    for name in bench.book.order:
        decision = bench.decision(name)
        for encoded in decision.rules.values():
            rule = encoded.rule
            if bench.find(encoded.applies).impossible:
                continue  # dead: reported as such
            yield _ask(bench, decision, rule, None, "redundant-rule", rule.id, rule.span)
            for index, condition in enumerate(rule.conditions):
                if not guards_null(rule, condition):
                    kept = tuple(other for other in rule.conditions if other is not condition)
                    subject = f"{rule.id}.{index + 1}"
                    yield _ask(
                        bench, decision, rule, replace(rule, conditions=kept), "redundant-condition", subject, condition.span, condition.source
                    )
            for edge in rule.exceptions:
                if edge.target in decision.rules:
                    left = tuple(other for other in rule.exceptions if other is not edge)
                    subject = f"{rule.id}>{edge.target}"
                    yield _ask(bench, decision, rule, replace(rule, exceptions=left), "redundant-exception", subject, edge.span, edge.target)


def _ask(bench: Bench, decision: EncodedDecision, rule: Rule, instead: Rule | None, code: str, subject: str, span: Span, what: str = "") -> Entry:
    answer = bench.find(differs(decision, with_rules(bench.encoder, decision.name, {rule.id: instead})))
    if answer.unknown:
        return undecided(code, (subject,), answer)
    if answer.possible:
        return proved(code, subject)
    return Finding(
        code,
        Severity.ERROR,
        text(code, rule=rule.id, what=what),
        (subject,),
        labels=(Label(span),),
        statements=rule.sources,
        help=text("redundant-help"),
    )


def guards_null(rule: Rule, condition: Formula) -> bool:
    """Whether the line excludes a null that another formula of the rule relies on: then leaving it out gives no rule at all."""
    guarded = known_if_true(condition.expr)
    if not guarded:
        return False
    used = {
        f"{part.person}.{part.name}"
        for formula in rule.formulas
        if formula is not condition
        for part in walk(formula.expr)
        if isinstance(part, (Decided, Amount, Derived))
    }
    return bool(guarded & used)
