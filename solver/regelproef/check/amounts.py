"""amount-missing: a rule needs an amount on a day that no period covers. amount-unknown (note): an amount is known to be unknown.

An absent amount keeps the rule from applying, so somebody would get a wrong result or none. Write the amount, or `unknown` with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.finding import Finding, Label, Severity, Verdict
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, not_blocked, proved, undecided
from regelproef.encode.decisions import EncodedDecision, EncodedRule
from regelproef.encode.logic import conj, neg
from regelproef.language.typed import Amount, walk

CODES = ("amount-missing", "amount-unknown")


def run(bench: Bench) -> Iterator[Entry]:
    for name in bench.book.order:
        decision = bench.decision(name)
        for rule in decision.rules.values():
            amounts = sorted({p.name for f in rule.rule.formulas for p in walk(f.expr) if isinstance(p, Amount)})
            for amount in amounts:
                yield _ask(bench, decision, rule, amount)
    for amount_definition in bench.book.amounts.values():
        for entry in amount_definition.periods:
            if entry.value is None:
                params = {"amount": amount_definition.name, "first": entry.period.first or "…", "last": entry.period.last or "…"}
                message = text("amount-unknown", reason=entry.unknown.in_language(bench.book.language), **params)
                subject = (amount_definition.name, str(params["first"]))
                yield Finding("amount-unknown", Severity.NOTE, message, subject, Verdict.PROVED, (Label(entry.span),))


def _ask(bench: Bench, decision: EncodedDecision, rule: EncodedRule, amount: str) -> Entry:
    encoder = bench.encoder
    wanted = conj((not_blocked(decision), encoder.is_in(rule.rule.valid), *(encoder.formula(c.expr) for c in rule.rule.conditions)))
    conditions = (wanted, neg(rule.defeated), neg(encoder.amount_defined(amount)))
    answer = bench.find(*conditions)
    if answer.unknown:
        return undecided("amount-missing", (amount, rule.rule.id), answer)
    if answer.impossible:
        return proved("amount-missing", amount, rule.rule.id)
    witness = bench.witness(conditions, (decision.name,), lambda _, outcomes: rule.rule.id not in outcomes[decision.name].applying)
    day = witness.facts[0].get(bench.book.reference_date, bench.book.default_person()[bench.book.reference_date])
    return Finding(
        "amount-missing",
        Severity.ERROR,
        text("amount-missing", amount=amount, rule=rule.rule.id, day=day),
        (amount, rule.rule.id),
        labels=(Label(bench.book.amounts[amount].span), Label(rule.rule.outcome.span)),
        witness=witness,
        statements=rule.rule.sources,
        help=text("amount-missing-help"),
    )
