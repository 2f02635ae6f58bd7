"""Histories: for every history that a decision reads, somebody for whom the decision hangs on it: alone, beside each other one (that is `both`),
with a gap, long ago, and as early as can be; and somebody for whom it holds only from the year in question on.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.outcome import Person
from regelproef.generate.asking import Asking, differs, hangs_on, is_value
from regelproef.generate.obligation import Lines, Obligation
from regelproef.generate.worth_trying import years_worth_trying
from regelproef.language.typed import Arithmetic, Compare, Const, Expr, Fact, Function, Not, Years
from regelproef.language.types import BOOL, Kind, number
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

LONG = 10  # years


def obligations(asking: Asking, book: Rulebook, decision: str) -> Iterator[Obligation]:
    names = book.index.facts_in_order(book.index.of_decision(decision))
    histories = [book.facts[name] for name in names if book.facts[name].type.kind is Kind.HISTORY]
    for fact in histories:
        others = [other for other in histories if other is not fact]
        cases: list[tuple[str, Lines]] = [("alone", [is_value(other, other.default) for other in others]), ("with-a-gap", [_gap(fact)])]
        cases.append(("earliest", [("the first year there is", _in(fact, fact.type.lowest))]))
        if book.reference_date:
            cases += [("long-ago", [("long ago", Not(_since(book, fact, -LONG)))]), ("from-now", [("not before", Not(_until(book, fact)))])]
        for name, lines in cases:
            yield _asked(asking, decision, fact, name, lines, years_worth_trying(book, histories))
    if len(histories) > 2:
        every = [*(differs(fact) for fact in histories), *(hangs_on(decision, fact.name) for fact in histories)]
        yield asking.one("history-all", "history", every, without=tuple(fact.name for fact in histories))


def _asked(asking: Asking, decision: str, fact: FactDefinition, name: str, lines: Lines, suggested: tuple[Person, ...]) -> Obligation:
    id_ = f"history-{fact.name}-{name}"
    weaker = asking.one(id_, "history", [differs(fact), *lines], how="occurs", suggested=suggested)
    strong = [differs(fact), *lines, hangs_on(decision, fact.name)]
    return asking.one(id_, "history", strong, without=(fact.name,), how="hangs on it", weaker=weaker, suggested=suggested, preferred=True)


def _in(fact: FactDefinition, year: int) -> Expr:
    only = Const(year, number(year, year))
    return Years("any", Fact(fact.name, fact.type), only, only, BOOL)


def _gap(fact: FactDefinition) -> tuple[str, Expr]:
    history, most = Fact(fact.name, fact.type), number(0, fact.type.highest - fact.type.lowest + 1)
    first, last = (Const(year, number(year, year)) for year in (fact.type.lowest, fact.type.highest))
    return "a gap", Compare("<", Years("run", history, first, last, most), Years("count", history, first, last, most))


def _since(book: Rulebook, fact: FactDefinition, years: int) -> Expr:
    """It holds in some year from so many before the year of the reference date on."""
    year, last = _year(book), Const(fact.type.highest, number(fact.type.highest, fact.type.highest))
    first = Arithmetic("+", year, Const(years, number(years, years)), number(year.type.lowest + years, year.type.highest + years))
    return Years("any", Fact(fact.name, fact.type), first, last, BOOL)


def _until(book: Rulebook, fact: FactDefinition) -> Expr:
    """It holds in some year before that of the reference date."""
    year, first = _year(book), Const(fact.type.lowest, number(fact.type.lowest, fact.type.lowest))
    before = Arithmetic("-", year, Const(1, number(1, 1)), number(year.type.lowest - 1, year.type.highest - 1))
    return Years("any", Fact(fact.name, fact.type), first, before, BOOL)


def _year(book: Rulebook) -> Function:
    day = book.facts[book.reference_date]
    return Function("year", (Fact(day.name, day.type),), number(day.type.first_date.year, day.type.last_date.year))
