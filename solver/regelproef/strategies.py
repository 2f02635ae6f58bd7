"""Hypothesis strategies: possible persons of any rulebook, concentrated at the boundaries that the rulebook itself names.

In: a `Rulebook`. Out: `persons(book)`, complete persons as the evaluator takes them, and `facts(book)`, the same as the JSON that
implementations read.
Numbers lie near the constants of conditions, dates near the days and half-years that rules name and near one another, ages near the years that rules
count, histories are stretches of about the lengths that rules ask for; now and then a value is drawn from the whole range.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hypothesis import strategies as st

from regelproef.answer.outcome import Value
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.typed import Const, walk
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition, Period
from regelproef.model.rulebook import Rulebook
from regelproef.model.steps import shift_days
from regelproef.model.values import facts_to_json

MAX_YEARS = 130  # a constant up to this may be a number of years


@dataclass(frozen=True)
class Landmarks:
    """The numbers, days, and months with days that a rulebook names."""

    numbers: tuple[int, ...]
    days: tuple[date, ...]
    calendar: tuple[tuple[int, int], ...]

    @property
    def spans(self) -> tuple[int, ...]:
        """Numbers that may count years."""
        return tuple(number for number in self.numbers if 0 <= number <= MAX_YEARS)


def persons(book: Rulebook) -> st.SearchStrategy[dict[str, Value]]:
    """Complete persons who can exist."""
    landmarks = landmarks_of(book)
    evaluator = Evaluator(book)
    names = list(book.facts)
    values = [_value(fact, landmarks) for fact in book.facts.values()]
    drawn = st.tuples(*values).map(lambda found: dict(zip(names, found, strict=True)))
    near = st.tuples(drawn, st.sets(st.sampled_from(names), max_size=8)).map(lambda pair: _only(book, *pair))
    linked = st.tuples(near, _links(book, landmarks)).map(lambda pair: {**pair[0], **_dates(book, *pair)})
    return st.one_of(near, linked, drawn).filter(lambda person: not evaluator.impossible(person))


def facts(book: Rulebook) -> st.SearchStrategy[dict[str, object]]:
    """The facts of a possible person that differ from the defaults, as JSON values."""
    return persons(book).map(lambda person: facts_to_json({name: person[name] for name, fact in book.facts.items() if person[name] != fact.default}))


def landmarks_of(book: Rulebook) -> Landmarks:
    """What the rules, derived values, amounts and world of a rulebook name."""
    constants = list(_constants(book))
    numbers = sorted({value for value in constants if isinstance(value, int) and not isinstance(value, bool)})
    days = {value for value in constants if isinstance(value, date)}
    periods = [period for rule in book.rules.values() for period in rule.valid]
    periods.extend(entry.period for amount in book.amounts.values() for entry in amount.periods)
    days.update(day for period in periods for day in _edges(period))
    calendar = {(1, 1), (12, 31), (6, 30), (7, 1), (2, 28), (2, 29), (3, 1), *((day.month, day.day) for day in days)}
    return Landmarks(tuple(numbers), tuple(sorted(days)), tuple(sorted(calendar)))


def _constants(book: Rulebook) -> Iterator[object]:
    formulas = [formula for rule in book.rules.values() for formula in rule.formulas]
    formulas.extend(formula for derived in book.derived.values() for _, formula in derived.alternatives)
    formulas.extend(line.holds for line in book.world)
    for formula in formulas:
        yield from (part.value for part in walk(formula.expr) if isinstance(part, Const))


def _edges(period: Period) -> Iterator[date]:
    for edge, beyond in ((period.first, -1), (period.last, 1)):
        if edge is not None:
            yield from (day for day in (edge, shift_days(edge, beyond)) if day is not None)


# -- one fact ---------------------------------------------------------------------------------------------------------------


def _value(fact: FactDefinition, landmarks: Landmarks) -> st.SearchStrategy[Value]:
    match fact.type.kind:
        case Kind.BOOL | Kind.ENUM:
            return st.sampled_from(fact.values())
        case Kind.DATE:
            return _date(fact, landmarks)
        case Kind.HISTORY:
            return _history(fact, landmarks)
        case _:
            return _number(fact, landmarks)


def _number(fact: FactDefinition, landmarks: Landmarks) -> st.SearchStrategy[Value]:
    low, high = fact.type.lowest, fact.type.highest
    assert isinstance(fact.default, int)
    years = {day.year for day in landmarks.days}
    near = {n + step for n in (*landmarks.numbers, fact.default, *years) for step in (-1, 0, 1)} | {low, high}
    inside = sorted(number for number in near if low <= number <= high)
    return st.one_of(st.sampled_from(inside), st.sampled_from(inside), st.integers(low, high))


def _date(fact: FactDefinition, landmarks: Landmarks) -> st.SearchStrategy[Value]:
    low, high = fact.type.first_date, fact.type.last_date
    assert isinstance(fact.default, date)
    named = sorted({day for day in landmarks.days if low <= day <= high} | {low, high, fact.default})
    base = {fact.default.year, low.year, high.year, *(day.year for day in landmarks.days)}
    years = sorted({year for one in base for year in (one - 1, one, one + 1) if low.year <= year <= high.year})
    round_days = st.tuples(st.sampled_from(years), st.sampled_from(landmarks.calendar)).map(lambda pair: _clamped(pair[0], *pair[1], low, high))
    return st.one_of(st.sampled_from(named), round_days, round_days, st.dates(low, high))


def _clamped(year: int, month: int, day: int, low: date, high: date) -> date:
    try:
        found = date(year, month, day)
    except ValueError:
        found = date(year, month, day - 1)
    return min(max(found, low), high)


def _history(fact: FactDefinition, landmarks: Landmarks) -> st.SearchStrategy[Value]:
    low, high = fact.type.lowest, fact.type.highest
    lengths = sorted({max(0, span + step) for span in (*landmarks.spans, 0) for step in (-1, 0, 1) if span + step <= high - low + 1})
    stretch = st.tuples(st.integers(low, high), st.sampled_from(lengths)).map(
        lambda pair: frozenset(range(max(low, pair[0] - pair[1] + 1), pair[0] + 1))
    )
    broken = st.tuples(stretch, st.integers(low, high)).map(lambda pair: pair[0] ^ {pair[1]})
    return st.one_of(stretch, stretch, broken, st.frozensets(st.integers(low, high), max_size=high - low + 1))


# -- facts that go together -------------------------------------------------------------------------------------------------


def _only(book: Rulebook, drawn: dict[str, Value], changed: set[str]) -> dict[str, Value]:
    """Few facts differ from the defaults, as in life."""
    return {name: drawn[name] if name in changed else fact.default for name, fact in book.facts.items()}


Link = tuple[str, str, int, int]


def _links(book: Rulebook, landmarks: Landmarks) -> st.SearchStrategy[Link]:
    """A date or history, the date beside which it is put, and how far from it: years that rules count, and a day."""
    names = [name for name, fact in book.facts.items() if fact.type.kind in {Kind.DATE, Kind.HISTORY}] or [next(iter(book.facts))]
    dates = [name for name, fact in book.facts.items() if fact.type.kind is Kind.DATE] or names
    years = st.sampled_from(sorted({0, 1, *landmarks.spans}))
    return st.tuples(st.sampled_from(names), st.sampled_from(dates), years, st.sampled_from((-1, 0, 1)))


def _dates(book: Rulebook, person: dict[str, Value], link: Link) -> dict[str, Value]:
    """The first fact put so many years before the second, and a day beside; a history ends in the year before it."""
    name, beside, years, step = link
    anchor, type_ = person[beside], book.facts[name].type
    if not isinstance(anchor, date):
        return {}
    if type_.kind is Kind.HISTORY:
        last = anchor.year + step - 1
        return {name: frozenset(year for year in range(last - years + 1, last + 1) if type_.lowest <= year <= type_.highest)}
    if type_.kind is not Kind.DATE or name == beside:
        return {}
    year = min(max(anchor.year - years, type_.first_date.year), type_.last_date.year)
    moved = _clamped(year, anchor.month, anchor.day, type_.first_date, type_.last_date)
    return {name: min(max(shift_days(moved, step) or moved, type_.first_date), type_.last_date)}
