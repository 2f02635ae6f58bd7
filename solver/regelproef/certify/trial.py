"""The second encoder tried on persons, before anything is certified by it.

In: a rulebook and persons at hand. Out: nothing, or `Disagreement`. Each person, and persons on the edges of what the rules compare with, comes to
the same by the second encoder as by the evaluator, decision by decision. An encoder that reads the rules otherwise than the evaluator could prove
what is not so, also where no question shows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from hashlib import sha256

from regelproef.answer.engine_error import Disagreement
from regelproef.answer.outcome import Outcome, Person, Value
from regelproef.certify.formula import Formula
from regelproef.certify.question import Question, Who
from regelproef.certify.table import Table, places
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.holding import holds
from regelproef.language.typed import Amount, Compare, Const, Decided, Derived, Expr, HasStatus, OneOf, Parameter, Years, all_of, walk
from regelproef.language.types import BOOL, Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

MOST, MIXED = 5000, 100  # persons, and those among them of whom all facts are otherwise


def tried(book: Rulebook, at_hand: Iterable[Person]) -> int:
    """How many persons were tried.

    Raises:
        Disagreement: with the first person of whom the two say different things.
    """
    persons = those(book, (*at_hand, *on_edges(book)), MOST)
    formula, evaluator = Formula(book.facts), Evaluator(book)
    sayings = Sayings(evaluator)
    sides, expected = {"": Who(book)}, dict[Expr, int]()
    right = sum(1 << place for place, person in enumerate(persons) if not evaluator.impossible(person))
    for place, person in enumerate(persons):
        for line, so in sayings.of(person):
            expected[line] = expected.get(line, 0) | so << place
    possible = formula.add(Question(sides, ())).literal
    literals = {line: formula.add(Question(sides, (line,), world=False)).literal for line in expected}
    table = Table(formula.clauses, formula.free([(person,) for person in persons]), len(persons))
    wrong = table.broken() | (table.holds(possible) ^ right)
    for line, holding in expected.items():
        wrong |= table.holds(literals[line]) ^ holding
    if wrong:
        raise Disagreement(f"the second encoder does not decide {persons[places(wrong)[0]]} as the evaluator does")
    return len(persons)


def those(book: Rulebook, persons: Iterable[Person], most: int) -> list[Person]:
    """Each person once; of more than that many as many as may be, spread evenly over all."""
    known = list({tuple(person[name] for name in book.facts): person for person in persons}.values())
    return known if len(known) <= most else [known[place * len(known) // most] for place in range(most)]


class Sayings:
    """What the evaluator says of somebody: how each decision comes out, and of every comparison in the rules whether it holds."""

    def __init__(self, evaluator: Evaluator) -> None:
        self.evaluator = evaluator
        self._compiled = [(part, evaluator.compiler.compile(part)) for part in _comparisons(evaluator.book)]

    def of(self, person: Person) -> Iterator[tuple[Expr, bool]]:
        book = self.evaluator.book
        yield from ((line, True) for name, outcome in self.evaluator.decide(person).items() for line in _says(book, name, outcome))
        state = self.evaluator.state_of(person, ())
        yield from ((part, holds(compiled, state)) for part, compiled in self._compiled)


def _comparisons(book: Rulebook) -> tuple[Expr, ...]:
    """Those of facts and derived values, which are never null; what a decision is, is asked by itself."""
    formulas = (formula.expr for name in book.order for rule in book.present_rules(name) for formula in rule.formulas)
    parts = (part for expr in (*formulas, *(line.holds.expr for line in book.world)) for part in walk(expr))
    truths = (part for part in parts if isinstance(part, Compare | OneOf | Years | Derived) and part.type == BOOL)
    return tuple(dict.fromkeys(part for part in truths if not any(isinstance(own, Decided | Amount) for own in walk(part))))


def _says(book: Rulebook, decision: str, outcome: Outcome) -> Iterator[Expr]:
    """What it comes to, as lines that hold of whoever gets it."""
    yield HasStatus(decision, outcome.status)
    if outcome.ok:
        assert not isinstance(outcome.value, frozenset)
        type_ = book.decisions[decision].type
        yield all_of((HasStatus(decision, outcome.status), Compare("==", Decided(decision, type_), Const(outcome.value, type_))))


# -- persons on edges -----------------------------------------------------------------------------------------------------------------


def on_edges(book: Rulebook) -> Iterator[Person]:
    """The default person with one fact otherwise: each truth value and word; numbers and days beside those that the rules name; days on
    which somebody becomes so many years old, and the ends of months; histories of so many years. Then persons who have all of that mixed."""
    default, numbers, days = book.default_person(), *_named(book)
    today = default.get(book.reference_date)
    birthdays = [_years_before(today, years) for years in sorted(numbers) if isinstance(today, date) and 0 <= years < today.year]
    values = {
        name: [default[name], *_values(fact, sorted(numbers), sorted({*days, *birthdays}), today)] for name, fact in book.facts.items()
    }  # the usual one first
    for name, own in values.items():
        for value in own[1:]:
            yield {**default, name: value}
    for turn in range(1, MIXED + 1):
        yield {name: own[_drawn(f"{turn} {name}") % len(own)] for name, own in values.items()}


def _drawn(words: str) -> int:
    """A number that looks like any other, and is always the same."""
    return int.from_bytes(sha256(words.encode()).digest()[:8], "big")


def _named(book: Rulebook) -> tuple[set[int], set[date]]:
    """Numbers and days of formulas, parameters and periods."""
    rules = (rule for name in book.order for rule in book.present_rules(name))
    formulas = [formula.expr for rule in rules for formula in rule.formulas] + [book.index.definition(name) for name in book.derived]
    formulas += [line.holds.expr for line in book.world]
    values: set[object] = {part.value for expr in formulas for part in walk(expr) if isinstance(part, Const)}
    values |= {one.value for expr in formulas for part in walk(expr) if isinstance(part, Parameter) for one in book.named_by(part)}
    periods = (period for name in book.order for rule in book.present_rules(name) for period in rule.valid)
    dated = (entry.period for amount in book.amounts.values() for entry in amount.periods)
    values |= {edge for period in (*periods, *dated) for edge in period.edges}
    return {one for one in values if type(one) is int}, {one for one in values if isinstance(one, date)}


def _values(fact: FactDefinition, numbers: list[int], days: list[date], today: Value) -> Iterator[Value]:
    match fact.type.kind:
        case Kind.BOOL | Kind.ENUM:
            yield from fact.values()
        case Kind.INT | Kind.MONEY:
            yield from sorted({near for one in numbers for near in (one - 1, one, one + 1) if fact.type.holds(near)})
        case Kind.DATE:
            year = fact.type.last_date.year
            ends = [date(one, month, 1) for one in (year - year % 4, year - year % 4 - 1) for month in range(1, 13) if one > 0]
            near = {day + timedelta(days=step) for day in (*days, *ends) for step in (-1, 0, 1) if date.min < day < date.max}
            yield from sorted(filter(fact.type.holds, near))
        case Kind.HISTORY:
            last = today.year - 1 if isinstance(today, date) else fact.type.highest
            for length in sorted({near for one in numbers for near in (one - 1, one, one + 1) if 0 <= near <= last - fact.type.lowest + 1}):
                for end in dict.fromkeys((last, last - 1, fact.type.highest)):
                    years = frozenset(range(end - length + 1, end + 1))
                    if fact.type.holds(years):
                        yield years


def _years_before(day: Value, years: int) -> date:
    """The same day of an earlier year; 1 March where that has no 29 February."""
    assert isinstance(day, date)
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return date(day.year - years, 3, 1)
