"""amount-missing: a rule needs an amount on a day that no period covers. amount-unknown (note): an amount is known to be unknown. amount-source: an
amount is said to be certain because a source says it (`certainty: source`), and no statement of a source is named.

An absent amount keeps the rule from applying, so somebody would get a wrong result or none. Write the amount, or `unknown` with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from regelproef.answer.finding import Finding, Label, Severity, Verdict
from regelproef.answer.text import Text, text
from regelproef.ask.bench import Bench, Entry, proved, undecided
from regelproef.language.typed import AmountGiven, Expr, Not, RuleStands, any_of, not_blocked
from regelproef.model.parts import AmountDefinition, AmountPeriod, Rule
from regelproef.model.rulebook import Rulebook, in_force

CODES = ("amount-missing", "amount-unknown", "amount-source")
FROM_A_SOURCE = "source"


def run(bench: Bench) -> Iterator[Entry]:
    index = bench.book.index
    rules = (rule for name in bench.book.order for rule in bench.book.present_rules(name))
    needed = [(amount, rule) for rule in rules for amount in sorted(index.of_rule(rule).amounts)]
    asked = bench.each(
        "amount-missing",
        needed,
        lambda one: f"{one[0]}, {one[1].id}",
        lambda one: (_ask(bench, one[1], one[0]),),
        lambda one: bench.hangs_on(one[1].decision),
    )
    yield from asked
    yield from notes_of(bench.book)
    for amount in bench.book.amounts.values():
        for entry in amount.periods:
            if entry.certainty == FROM_A_SOURCE:
                yield _of_source(bench.book, amount, entry)


def _of_source(book: Rulebook, amount: AmountDefinition, entry: AmountPeriod) -> Entry:
    subject = (amount.name, str(entry.period.first or "…"))
    unknown = [name for name in entry.source if name not in book.statements]
    if entry.source and not unknown:
        return proved("amount-source", *subject)
    key = "amount-source-unknown" if unknown else "amount-source"
    message = text(key, amount=amount.name, first=subject[1], statements=", ".join(unknown))
    return Finding("amount-source", Severity.ERROR, message, subject, labels=(Label(entry.span),), help=text("amount-source-help"))


def notes_of(book: Rulebook) -> Iterator[Finding]:
    """What can be said without asking."""
    for amount_definition in book.amounts.values():
        for entry in amount_definition.periods:
            if entry.value is None:
                message = text(
                    "amount-unknown", amount=amount_definition.name, period=_days(entry.period.first, entry.period.last), reason=entry.unknown
                )
                subject = (amount_definition.name, str(entry.period.first or "…"))
                yield Finding("amount-unknown", Severity.NOTE, message, subject, Verdict.PROVED, (Label(entry.span),))


def _days(first: date | None, last: date | None) -> Text:
    """In words."""
    if first and last:
        return text("days-between", first=first, last=last)
    return text("ph-period-from", first=first) if first else text("ph-period-until", last=last) if last else text("ph-always")


def _ask(bench: Bench, rule: Rule, amount: str) -> Entry:
    """The amount is not there, somebody meets every line that can be told without it and all else that is not there, and nothing defeats the rule."""
    lines: list[Expr] = [not_blocked(rule.decision), in_force(bench.book, rule.valid)]
    for line in rule.conditions:
        needed = bench.book.index.of(line).amounts
        if amount not in needed:
            lines.append(any_of((*(Not(AmountGiven(name)) for name in sorted(needed)), line.expr)))
    above = (Not(RuleStands(name, rule.decision, "reaches")) for name in bench.book.present_exceptions(rule.id))
    found = bench.search(*lines, *above, Not(AmountGiven(amount)))
    if found.answer.unknown:
        return undecided("amount-missing", (amount, rule.id), found.answer)
    if found.answer.impossible:
        return proved("amount-missing", amount, rule.id)
    return Finding(
        "amount-missing",
        Severity.ERROR,
        text("amount-missing", amount=amount, rule=rule.id, day=found.person[bench.book.reference_date]),
        (amount, rule.id),
        labels=(Label(bench.book.amounts[amount].span), Label(rule.outcome.span)),
        witness=bench.witness(found, (rule.decision,)),
        statements=rule.sources,
        help=text("amount-missing-help"),
    )
