"""A rulebook as SQL says of everybody what the evaluator says."""

from __future__ import annotations

import os
import random
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategies
from brute.book import load
from brute.books import make, write
from differential import test_durations as durations
from differential.everybody import everybody
from population.agreed import differences, drawn
from regelproef.answer.finding import Unusable
from regelproef.answer.outcome import Person
from regelproef.conform.fixtures import read_fixtures
from regelproef.draw.persons import cases_of
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import under_profile
from regelproef.model.values import read_person
from tiny import tiny

ROOT = Path(__file__).parents[2]
FOLDERS = ("spec/vsb", "spec/zorgtoeslag", "spec/vsb-wet", "tests/rulebooks/parking", "tests/rulebooks/bibliotheek", "tests/rulebooks/kinderbijslag")
DRAWN = int(os.environ.get("REGELPROEF_POPULATION", "200"))  # persons of each rulebook
BOOKS = 10


@pytest.mark.parametrize("folder", FOLDERS)
def test_drawn_persons_and_all_cases(folder: str) -> None:
    """Under every profile of a rulebook."""
    book = load_rulebook(ROOT / folder)
    for own in [under_profile(book, name) for name in book.profiles] or [book]:
        assert differences(own, [*cases_of(own), *drawn(own, DRAWN)]) == []


def test_all_test_persons() -> None:
    """Those that are generated from the rules."""
    book = load_rulebook(ROOT / "spec/vsb")
    people = [read_person(book, one.facts)[0] for one in read_fixtures(ROOT / "generated_tests/fixtures.jsonl")]
    assert len(people) > 100 and differences(book, people) == []


def test_each_single_switch_of_a_reading() -> None:
    """The readings that are chosen are those that are compiled."""
    book = load_rulebook(ROOT / "spec/vsb")
    people = drawn(book, 40, seed=2)
    for name, reading in book.switches[::24]:
        assert differences(book.with_choice({name: reading}), people) == [], (name, reading)


@pytest.mark.slow
@pytest.mark.parametrize("place", range(BOOKS))
def test_everybody_of_random_rulebooks(place: int, tmp_path: Path) -> None:
    """Conflicts, gaps, what is blocked, roundings, shares, dates at the edges of the calendar."""
    try:
        write(make(random.Random(f"population-{place}")), tmp_path / "book")
        book = load_rulebook(tmp_path / "book")
    except Unusable:  # some of these books are made to be refused
        load(tmp_path / "book")
        return
    assert differences(book, list(everybody(book))) == []


@given(st.data())
def test_random_persons_of_random_rulebooks(data: st.DataObject) -> None:
    """Wide numbers, amounts with holes, chains of exceptions, readings."""
    book = data.draw(strategies.drafts()).load()
    own = book.with_choice(data.draw(strategies.choices(book)))
    assert differences(own, [data.draw(strategies.persons(own)) for _ in range(5)]) == []


HISTORIES = """
    language: en
    facts:
      first: {type: int, range: [1880, 2060], default: 2000, meaning: x}
      last: {type: int, range: [1880, 2060], default: 2000, meaning: x}
      lived: {type: per_year_bool, range: [1900, 2050], meaning: x}
      worked: {type: per_year_bool, range: [1961, 2023], meaning: x}
    decisions:
      longest: {type: int, meaning: x}
      counted: {type: int, meaning: x}
      always: {type: bool, meaning: x}
      ever: {type: bool, meaning: x}
      neither: {type: int, meaning: x}
"""
YEARS = """
    rules:
      - {rule: a, decision: longest, then: "run(lived or worked, from: first, until: last)", text: x}
      - {rule: b, decision: counted, then: "count(lived and not worked, from: first, until: last)", text: x}
      - {rule: c, decision: always, when: ["all(lived, from: first, until: last)"], then: true, text: x, exception_to: [d]}
      - {rule: d, decision: always, then: false, text: x}
      - {rule: e, decision: ever, when: ["any(not worked, after: first, before: last)"], then: true, text: x, exception_to: [f]}
      - {rule: f, decision: ever, then: false, text: x}
      - {rule: g, decision: neither, then: "run(not (lived or worked), before: last)", text: x}
"""


def test_histories_of_more_years_than_one_column_holds() -> None:
    """Rows of years that cross from one column to the next, spans that begin or end outside, and empty ones."""
    book = tiny(vocabulary=HISTORIES, rules=YEARS)
    rng = random.Random(3)
    people: list[Person] = []
    for _ in range(3000):
        often = rng.choice((0.03, 0.5, 0.97, 1.0))
        one = {name: frozenset(year for year in range(low, high + 1) if rng.random() < often) for name, low, high in SPANS}
        edges = (rng.choice((rng.randint(1880, 2060), *EDGES)) for _ in range(2))
        people.append({**dict(zip(("first", "last"), edges, strict=True)), **one})
    assert differences(book, people) == []


SPANS = (("lived", 1900, 2050), ("worked", 1961, 2023))
EDGES = (1899, 1900, 1961, 1962, 2022, 2023, 2024, 2050, 2051)

ROUNDED = """
    language: en
    facts:
      x: {type: int, range: [-700, 700], default: 0, meaning: x}
      m: {type: money, range: [-1000000000000, 1000000000000], default: 0, meaning: x}
    decisions:
      down: {type: int, meaning: x}
      up: {type: int, meaning: x}
      half_up: {type: int, meaning: x}
      half_even: {type: int, meaning: x}
      whole: {type: int, meaning: x}
      share: {type: money, meaning: x}
"""
WAYS = """
    rules:
      - {rule: a, decision: down, then: "round_down(x, to: 4)", text: x}
      - {rule: b, decision: up, then: "round_up(x, to: 4)", text: x}
      - {rule: c, decision: half_up, then: "round_half_up(x, to: 4)", text: x}
      - {rule: d, decision: half_even, then: "round_half_even(x, to: 4)", text: x}
      - {rule: e, decision: whole, then: "x div 7", text: x}
      - {rule: f, decision: share, then: "round_half_even(13.7 % of m, to: 50 cent)", text: x}
"""


def test_what_is_rounded_below_zero_and_between_two() -> None:
    """Engines divide towards zero; the rules say each where to."""
    book = tiny(vocabulary=ROUNDED, rules=WAYS)
    amounts = [0, 1, -1, 25, -25, 10**12, -(10**12), 10**12 - 1, 182482, -182482]
    people = [{"x": x, "m": m} for x in range(-700, 701) for m in amounts[x % len(amounts) :: 3]]
    assert differences(book, people) == []


BORN = """
    language: en
    reference_date: day
    facts:
      day: {type: date, range: [2023-12-25, 2028-03-05], default: 2024-02-29, meaning: x}
      born: {type: date, range: [1999-12-25, 2004-03-05], default: 2000-02-29, meaning: x}
    derived:
      old: {value: "age(born, day)", meaning: x}
    decisions:
      years: {type: int, meaning: x}
      until: {type: date, meaning: x}
      same_month: {type: bool, meaning: x}
"""
AGES = """
    rules:
      - {rule: a, decision: years, then: old, text: x}
      - {rule: b, decision: until, then: "max(date(year(born) + old, 2, 28), min(day, date(year(day), 12, 31)))", text: x}
      - {rule: c, decision: same_month, when: ["month(born) == month(day)", "day(born) <= day(day)"], then: true, text: x, exception_to: [d]}
      - {rule: d, decision: same_month, then: false, text: x}
"""


def test_birthdays_in_leap_years() -> None:
    """Who is born on 29 February has a birthday on 1 March in common years; the parts of a date are its parts."""
    book = tiny(vocabulary=BORN, rules=AGES)
    near = [date(year, 2, 29) + timedelta(days=step) for year in (2000, 2004) for step in (-60, -2, -1, 0, 1, 2)]
    days = [date(2023, 12, 25) + timedelta(days=step) for step in range((date(2028, 3, 5) - date(2023, 12, 25)).days)]
    assert differences(book, [{"day": day, "born": born} for born in near for day in days[:: 1 if born == near[3] else 7]]) == []


def test_months_and_days_between_dates() -> None:
    """Random days and those at the ends of months, in leap years and in centuries without one; back and forth."""
    source = random.Random(6)
    assert differences(tiny(vocabulary=durations.BOOK, rules=durations.RULES), [durations.somebody(source) for _ in range(1000)]) == []


WORDS = """
    language: en
    facts:
      row: {type: int, range: [0, 3], default: 0, meaning: x}
      table: {type: enum, values: [select, group, stage0], default: select, meaning: x}
    decisions:
      select: {type: enum, values: [select, group, stage0], meaning: x}
      wrong: {type: int, meaning: x}
"""
SAID = """
    rules:
      - {rule: r1, decision: select, then: stage0, text: x, when: ["table != stage0"]}
      - {rule: r2, decision: select, then: group, text: x, when: ["row >= 2"]}
      - {rule: r3, decision: wrong, then: row, text: x, when: ["table in {group, stage0}"]}
"""


def test_names_that_engines_would_confuse() -> None:
    """Words of SQL, and of what stands beside the facts, change nothing."""
    book = tiny(vocabulary=WORDS, rules=SAID)
    assert differences(book, list(everybody(book))) == []


def test_a_chain_of_many_derived_values_is_no_deep_query() -> None:
    """Longer than any engine lets a query nest."""
    links = "".join(f"      d{place}: {{value: 'd{place - 1} + {place % 2}', meaning: x}}\n" for place in range(1, 900))
    vocabulary = CHAIN.format(links=links)
    book = tiny(vocabulary=vocabulary, rules="    rules:\n      - {rule: a, decision: end, then: d899, text: x}\n")
    assert differences(book, [{"num": number} for number in range(10)]) == []


CHAIN = """
    language: en
    facts:
      num: {{type: int, range: [0, 9], default: 0, meaning: x}}
    derived:
      d0: {{value: num, meaning: x}}
{links}
    decisions:
      end: {{type: int, meaning: x}}
"""
