"""Edges of the calendar: for every day that a decision reads, 29 February, 31 December and 1 January, on somebody for whom the decision hangs on it
where that is possible. And whoever was born on a leap day: the reference date on 28 February and 1 March of a year without one, where the decision
comes out otherwise on those two days.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from regelproef.answer.outcome import Person
from regelproef.ask.bench import SECOND
from regelproef.generate.asking import Asking, hangs_on
from regelproef.generate.obligation import Lines, Obligation, Trial
from regelproef.language.typed import Compare, Const, Decided, Expr, Fact, Function, all_of, decided, of_person
from regelproef.language.types import Kind, number
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

EDGES = (("02-29", 2, 29), ("12-31", 12, 31), ("01-01", 1, 1))
LEAP_YEARS = (2000, 1996, 2008, 1960, 1948, 2024, 2020, 2028)


def obligations(asking: Asking, book: Rulebook, decision: str) -> Iterator[Obligation]:
    for name in book.index.facts_in_order(book.index.of_decision(decision)):
        fact = book.facts[name]
        if fact.type.kind is Kind.DATE:
            for edge, month, day in EDGES:
                yield _on(asking, decision, fact, edge, month, day)
            if name != book.reference_date and book.reference_date in book.index.of_decision(decision).facts:
                yield from _leap_birthday(asking, book, decision, fact)


def _on(asking: Asking, decision: str, fact: FactDefinition, edge: str, month: int, day: int) -> Obligation:
    name, there = f"day-{fact.name}-{edge}", _falls_on(fact, month, day)
    years = LEAP_YEARS if (month, day) == (2, 29) else (2000, 1990, 2008, 1960, 2024, 2027)
    suggested: tuple[Person, ...] = tuple({fact.name: date(year, month, day)} for year in years if fact.type.holds(date(year, month, day)))
    weaker = asking.one(name, "calendar", there, how="occurs", suggested=suggested)
    return asking.one(
        name,
        "calendar",
        [*there, hangs_on(decision, fact.name)],
        without=(fact.name,),
        how="hangs on it",
        weaker=weaker,
        suggested=suggested,
        preferred=True,
    )


def _falls_on(fact: FactDefinition, month: int, day: int) -> Lines:
    own = Fact(fact.name, fact.type)
    return [(f"{part}({fact.name}) = {value}", _part(part, own, value)) for part, value in (("month", month), ("day", day))]


def _part(part: str, day: Expr, value: int) -> Expr:
    type_ = number(1, 12) if part == "month" else number(1, 31)
    return Compare("==", Function(part, (day,), type_), Const(value, number(value, value)))  # type: ignore[arg-type]  # one of the functions


def _leap_birthday(asking: Asking, book: Rulebook, decision: str, fact: FactDefinition) -> Iterator[Obligation]:
    """Where it is impossible nothing of the kind can be asked: the day itself stands among the edges."""
    reference = book.facts[book.reference_date]
    on = Fact(reference.name, reference.type)
    type_ = book.decisions[decision].type

    def met(trial: Trial) -> bool:
        if trial.other is None or trial.fact != reference.name:
            return False
        born, days = trial.main.person[fact.name], {sample.person[reference.name] for sample in trial.samples}
        if (
            not isinstance(born, date)
            or (born.month, born.day) != (2, 29)
            or {(d.month, d.day) for d in days if isinstance(d, date)} != {(2, 28), (3, 1)}
        ):
            return False
        one, other = trial.main.outcome(decision), trial.other.outcome(decision)
        return one.ok and other.ok and one.value != other.value

    def parts() -> Lines:
        other = of_person(on, SECOND)
        return [
            *_falls_on(fact, 2, 29),
            (f"{reference.name} on 28 February", all_of((_part("month", on, 2), _part("day", on, 28)))),
            (f"{reference.name} on 1 March", all_of((_part("month", other, 3), _part("day", other, 1)))),
            (f"decided({decision})", all_of((decided(decision), decided(decision, SECOND)))),
            (f"{decision} otherwise", Compare("!=", Decided(decision, type_), Decided(decision, type_, SECOND))),
        ]

    id_ = f"{asking.owner.id}/leap-{fact.name}"
    yield Obligation(id_, "calendar", asking.owner, asking.place, met, parts, pair=True, steps=(reference.name,))
