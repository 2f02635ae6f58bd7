"""Days that are moved and counted by the second encoder are those of the calendar and of the evaluator; and a defect is noticed.

What is expected is reckoned here from the documentation, by trying one month after the other.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest

import regelproef
from certify.reading import about_one
from certify.test_over_integers import terms_begin
from certify.test_planted_everywhere import Plant, found, instead
from certify.test_reckoning import compiled_of
from regelproef.answer.engine_error import Disagreement
from regelproef.certify import trial
from regelproef.certify.clauses import FALSE, TRUE, Clauses
from regelproef.certify.durations import Durations
from regelproef.certify.facts import Facts, Words, packed
from regelproef.certify.formula import Formula
from regelproef.certify.numbers import Arithmetic, Number, constant
from regelproef.certify.second import Standing
from regelproef.certify.table import Table, column
from regelproef.certify.wide import Given, WideFormula
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.printer import show
from regelproef.language.typed import Compare, Const, Derived, Expr
from regelproef.language.types import dates
from regelproef.model.rulebook import Rulebook
from tiny import tiny

pytest.importorskip("pysat")
pytest.importorskip("cvc5")
FIRST, LAST = date(1, 1, 1), date(9999, 12, 31)
Pair = tuple[date, Any]


def last_day(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1) if (year, month) != (LAST.year, 12) else LAST


def later(day: date, months: int) -> date:
    """The same day of the month, or the last one; whole years first, and then from one month to the next."""
    year, month = day.year + months // 12, day.month
    for _ in range(months % 12):
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return min(date(year, month, 1) + timedelta(days=day.day - 1), last_day(year, month))


def between(start: date, end: date) -> int:
    """The greatest number of months after which the one is no later than the other."""
    near = (end.year - start.year) * 12
    return max(months for months in range(near - 13, near + 13) if stays(start, months) and later(start, months) <= end)


def stays(day: date, months: int) -> bool:
    """It is a day of the calendar still."""
    return FIRST.year <= day.year + (day.month - 1 + months) // 12 <= LAST.year


def days_of(seed: int, count: int, first: date, last: date) -> list[date]:
    """Any days, and the first and last two of months, also in years that end a century."""
    rng = random.Random(seed)
    found = []
    for _ in range(count):
        day = first + timedelta(days=rng.randint(0, (last - first).days))
        if rng.random() < 0.3:
            day = day.replace(year=min(max(round(day.year, -2), first.year), last.year), day=1)
        if rng.random() < 0.6:
            end = last_day(day.year, 2 if rng.random() < 0.5 else day.month)
            day = end + timedelta(days=rng.randint(-3, 2)) if first.year < end.year < last.year else end
        found.append(min(max(day, first), last))
    return found


def came(pairs: list[Pair], reckon: Callable[[Durations, Number, Number], Number]) -> Iterator[tuple[Pair, Number, int]]:
    """Of each pair what is reckoned, with its bounds; the second of a pair is a day or a number."""
    clauses = Clauses()
    facts = Facts(Arithmetic(clauses), Words())
    variables = []
    for own in zip(*pairs, strict=True):
        low, high = min(own), max(own)
        found = facts.declare(dates(low, high)) if isinstance(low, date) else facts.arithmetic.declared(low, high)
        assert isinstance(found, Number)
        variables.append(found)
    made = reckon(Durations(facts.arithmetic), *variables)
    free = {
        bit: column([(packed(pair[side]) if isinstance(pair[side], date) else pair[side]) - one.low >> place & 1 == 1 for pair in pairs])
        for side, one in enumerate(variables)
        for place, bit in enumerate(one.bits)
    }
    table = Table(clauses, free, len(pairs))
    assert not table.broken()
    for at, pair in enumerate(pairs):
        number = made.low + sum((table.holds(bit) >> at & 1) << place for place, bit in enumerate(made.bits))
        assert made.low <= number <= made.high, pair
        yield pair, made, number


RANGES = [(FIRST, LAST), (date(1890, 1, 1), date(2110, 12, 31)), (date(1999, 11, 30), date(2001, 3, 1)), (date(2024, 2, 28), date(2024, 3, 1))]


@pytest.mark.parametrize(("first", "last"), RANGES)
def test_what_lies_between_two_days_is_counted(first: date, last: date) -> None:
    """In months and in days, from either to the other, and on the same day."""
    pairs: list[Pair] = [*zip(days_of(1, 300, first, last), days_of(2, 300, first, last), strict=True)]
    pairs += [(day, near) for day, _ in pairs[:100] for step in (-31, -1, 0, 1, 28) if first <= (near := plus(day, step)) <= last]
    for (start, end), _, months in came(pairs, Durations.months_between):
        assert months == between(start, end), (start, end)
    for (start, end), _, days in came(pairs, Durations.days_between):
        assert days == (end - start).days, (start, end)


def plus(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, 1), LAST.toordinal()))


@pytest.mark.parametrize(("first", "last"), RANGES)
@pytest.mark.parametrize("most", [1, 12, 40, 2500])
@pytest.mark.parametrize("unit", ["months", "years"])
def test_a_day_is_moved(first: date, last: date, most: int, unit: str) -> None:
    """By any number of either sign, to the last day of the month where there is no such day."""
    rng = random.Random(3)
    by = 1 if unit == "months" else 12
    pairs = [(day, rng.randint(-most, most)) for day in days_of(4, 300, first, last)]
    pairs = [(day, count) for day, count in pairs if stays(day, count * by)]
    reckon = Durations.months_later if unit == "months" else Durations.years_later
    for (day, count), _, number in came(pairs, reckon):
        assert number == packed(later(day, count * by)), (day, count)


@pytest.mark.parametrize("count", [-25, -12, -1, 0, 1, 11, 12, 18])
def test_by_a_number_that_is_known(count: int) -> None:
    """As most rules move a day."""
    pairs: list[Pair] = [(day, 0) for day in days_of(5, 300, date(1895, 1, 1), date(2005, 12, 31))]
    for (day, _), _, number in came(pairs, lambda own, day, _: own.months_later(day, constant(count))):
        assert number == packed(later(day, count)), day
    for (day, _), _, number in came(pairs, lambda own, day, _: own.years_later(day, constant(count))):
        assert number == packed(later(day, 12 * count)), day


# -- in a rulebook ----------------------------------------------------------------------------------------------------------------------

VOCABULARY = """
language: en
reference_date: today
facts:
  today: {type: date, range: [2023-12-30, 2024-03-31], default: 2024-02-01}
  start: {type: date, range: [1899-12-30, 2024-03-31], default: 2023-11-30}
  more: {type: int, range: [-14, 14], default: 1}
derived:
  months: months_between(start, today)
  days: days_between(start, today)
  wait: start + 3 months
  back: today - 1 year
  end: start + more months
  far: start - more years
  both: "start + (more - 2) months + 1 year"
decisions:
  late: {type: bool}
  due: {type: date}
"""
RULES = """
rules:
  - {rule: late, decision: late, when: ["months >= 3 or days == 60"], then: true}
  - {rule: in-time, decision: late, when: ["months < 3 and days != 60"], then: false}
  - {rule: due, decision: due, when: ["wait <= today or back >= start"], then: end}
  - {rule: open, decision: due, when: ["wait > today", "back < start"], then: "max(far, both)"}
"""
PROPERTIES = """
properties:
  - {property: the-same, text: as many months later, when: ["wait <= today"], then: ["months >= 3", late]}
  - {property: the-other-way, text: and no earlier, when: ["months >= 3"], then: ["wait <= today"]}
  - {property: at-most, text: months of 31 days, when: ["months <= 2", "start <= today"], then: ["days <= 92"]}
"""


def deadlines() -> Rulebook:
    return tiny(vocabulary=VOCABULARY, rules=RULES, properties=PROPERTIES)


def whom() -> list[dict[str, Any]]:
    rng, book = random.Random(6), deadlines()
    days = {
        name: days_of(place, 400, book.facts[name].type.first_date, book.facts[name].type.last_date) for place, name in enumerate(("today", "start"))
    }
    return [{"today": today, "start": start, "more": rng.randint(-14, 14)} for today, start in zip(days["today"], days["start"], strict=True)]


def expected_of(book: Rulebook, person: dict[str, Any]) -> Iterator[Expr]:
    """What the evaluator makes of each derived value."""
    evaluator = Evaluator(book)
    state = evaluator.state_of(person, ())
    for name, definition in book.derived.items():
        yield Compare("==", Derived(name, definition.type), Const(compiled_of(evaluator, book, name)(state), definition.type))


def test_values_are_those_of_the_evaluator() -> None:
    """Of many persons, each value and no other."""
    book, persons = deadlines(), whom()
    expected: dict[Expr, int] = {}
    for place, person in enumerate(persons):
        for line in expected_of(book, person):
            expected[line] = expected.get(line, 0) | 1 << place
    formula = Formula(book.facts)
    literals = {line: formula.add(about_one(book, line)).literal for line in expected}
    table = Table(formula.clauses, formula.free([(person,) for person in persons]), len(persons))
    assert not table.broken()
    for line, literal in literals.items():
        assert table.holds(literal) == expected[line], show(line)


@pytest.mark.parametrize("everywhere", [False, True], ids=["wide", "all"])
def test_over_integers_too(everywhere: bool) -> None:
    """Wherever terms begin."""
    book = deadlines()
    with terms_begin(everywhere):
        formula = WideFormula(book.facts)
        for person in whom()[:40]:
            for line in expected_of(book, person):
                meant = formula.add(about_one(book, line))
                assert Given(formula, meant, (person,)).holds(meant.literal), show(line)


def test_what_is_proved_about_terms_is_certified() -> None:
    """Months that are counted and months that are added say the same; nothing rests on the first solver alone."""
    found = regelproef.check(deadlines(), only=["property"], certify=True).certification
    assert found is not None
    assert {found.standings["property", (name,), ""] for name in ("the-same", "the-other-way", "at-most")} <= {Standing.CERTIFIED, Standing.REDECIDED}


# -- defects ----------------------------------------------------------------------------------------------------------------------------


def off_by_one(right: Callable[..., Any], own: Durations, *days: Number) -> Any:
    return own.arithmetic.plus(right(own, *days), constant(1))


def by_the_day_alone(right: Callable[..., Any], own: Durations, start: Number, end: Number) -> Any:
    """The last day of a shorter month completes no month."""
    length = Durations._length
    try:
        Durations._length = lambda *_: constant(31)  # type: ignore[method-assign]
        return right(own, start, end)
    finally:
        Durations._length = length  # type: ignore[method-assign]


DEFECTS: dict[str, Plant] = {
    "every month has 31 days": instead(Durations, "_length", lambda *_: constant(31)),
    "every year is common": instead(Durations, "_leap", lambda *_: FALSE),
    "every year is a leap year": instead(Durations, "_leap", lambda *_: TRUE),
    "a month more": instead(Durations, "months_between", off_by_one),
    "a day more": instead(Durations, "days_between", off_by_one),
    "no month is completed on the last day of a shorter one": instead(Durations, "months_between", by_the_day_alone),
    "years are months": instead(Durations, "years_later", lambda _, own, day, years: own.months_later(day, years)),
}


@pytest.mark.parametrize("name", DEFECTS)
def test_a_defect_is_noticed(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Before anything is certified, where some rule counts so."""
    DEFECTS[name](monkeypatch)
    assert found(deadlines())


@pytest.mark.parametrize("name", DEFECTS)
def test_persons_on_the_borders_of_terms_show_it(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Without a question and without persons who stand elsewhere."""
    monkeypatch.setattr(trial, "on_edges", lambda _: ())
    assert trial.tried(deadlines(), ()) > 50
    DEFECTS[name](monkeypatch)
    with pytest.raises(Disagreement):
        trial.tried(deadlines(), ())


def test_without_a_defect_nothing_is_noticed() -> None:
    """Or the others would show nothing."""
    assert not found(deadlines())
