"""Facts where they must not matter: for every decision and fact, somebody who has it not at its default, and for whom the decision is the same
without it, though it is not what the default person gets where that is possible. And for every fact of the vocabulary somebody who has it not at
its default, also where it is not read at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from regelproef.answer.outcome import Person, Value
from regelproef.ask.bench import Bench
from regelproef.generate.asking import Asking, differs, is_still, is_value
from regelproef.generate.obligation import Lines, Obligation, Owner
from regelproef.generate.worth_trying import worth_trying
from regelproef.language.typed import Compare, Const, Decided, Expr, decided, negation
from regelproef.language.types import NULL, Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

LONG_AGO = 110  # years


def obligations(asking: Asking, book: Rulebook, decision: str) -> Iterator[Obligation]:
    usual = asking.evaluator.decide(book.default_person(), (decision,))[decision].value
    behind = book.index.behind_decision(decision).facts
    other = (f"{decision} as not by default", negation(_comes_to(book, decision, usual)))
    for name, fact in book.facts.items():
        if name not in behind:
            beside: Lines = [differs(fact), (f"decided({decision})", decided(decision)), other]
            yield asking.one(f"still-{name}", "still", beside, how="not read", suggested=_suggested(book, name))
            continue
        lines: Lines = [differs(fact), (f"decided({decision})", decided(decision)), is_still(decision, name)]
        suggested = _suggested(book, name)
        weaker = asking.one(f"still-{name}", "still", lines, without=(name,), how="as by default", suggested=suggested)
        yield asking.one(
            f"still-{name}", "still", [*lines, other], without=(name,), how="otherwise decided", weaker=weaker, suggested=suggested, preferred=True
        )


def _suggested(book: Rulebook, fact: str) -> tuple[Person, ...]:
    return tuple({fact: value} for value in worth_trying(book, book.facts[fact], ""))


def _comes_to(book: Rulebook, decision: str, value: Value) -> Expr:
    type_ = book.decisions[decision].type
    return Compare("==", Decided(decision, type_), Const(value, NULL if value is None else type_))  # type: ignore[arg-type]  # no history


def present(bench: Bench) -> Iterator[tuple[Owner, list[Obligation]]]:
    """For each fact: it occurs, it occurs where it is not read, and of a day it occurs more than a century ago."""
    for fact in bench.book.facts.values():
        owner = Owner("fact", fact.name)
        asking = Asking(owner, bench.evaluator, fact.span)
        suggested = _suggested(bench.book, fact.name)
        found = [asking.one("other", "present", [differs(fact)], suggested=suggested)]
        if fact.read_where is not None:
            lines = [differs(fact), (f"not ({fact.read_where.source})", negation(fact.read_where.expr))]
            found.append(asking.one("not-read", "present", lines, suggested=suggested))
        found += [asking.one("century", "present", [is_value(fact, day)], suggested=({fact.name: day},)) for day in _three_digits(bench.book, fact)]
        yield owner, found


def _three_digits(book: Rulebook, fact: FactDefinition) -> Iterator[date]:
    """A day so long before the usual reference date that the years between, written in two digits, are few: an age of 110 is not one of 10."""
    usual = book.facts[book.reference_date].default if book.reference_date else None
    if isinstance(usual, date) and fact.type.kind is Kind.DATE and usual.year > LONG_AGO:
        day = date(usual.year - LONG_AGO, 6, 15)
        if fact.type.holds(day):
            yield day
