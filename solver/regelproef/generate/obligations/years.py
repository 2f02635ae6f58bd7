"""Every year of every dated amount, known or not, wherever it is read: somebody with the reference date in that year for whom a rule that reads the
amount decides. An amount that is the same in all years needs no more than its one period.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from regelproef.answer.outcome import Person
from regelproef.ask.bench import Bench
from regelproef.generate.asking import Asking
from regelproef.generate.obligation import Lines, Obligation, Owner
from regelproef.language.typed import RuleStands, any_of
from regelproef.model.parts import Period
from regelproef.model.rulebook import in_force

MONTH, DAY = 6, 1


def owners(bench: Bench) -> Iterator[tuple[Owner, list[Obligation]]]:
    book = bench.book
    for amount in book.amounts.values():
        rules = [rule for decision in book.decisions for rule in book.present_rules(decision) if amount.name in book.index.of_rule(rule).amounts]
        if len(amount.periods) < 2 or not rules:
            continue
        owner = Owner("amount", amount.name)
        asking, type_ = Asking(owner, bench.evaluator, amount.span), book.facts[book.reference_date].type
        found = []
        for decision in dict.fromkeys(rule.decision for rule in rules):
            readers = [rule.id for rule in rules if rule.decision == decision]
            decides = any_of(RuleStands(name, decision, "decides") for name in readers)
            for year in range(type_.first_date.year, type_.last_date.year + 1):
                first, last = max(date(year, 1, 1), type_.first_date), min(date(year, 12, 31), type_.last_date)
                lines: Lines = [
                    (f"{book.reference_date} in {year}", in_force(book, (Period(first, last),))),
                    (f"decides: {', '.join(readers)}", decides),
                ]
                suggested: tuple[Person, ...] = ({book.reference_date: min(max(date(year, MONTH, DAY), first), last)},)
                found.append(asking.one(f"{decision}-{year}", "year", lines, suggested=suggested))
        yield owner, found
