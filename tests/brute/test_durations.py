"""Months and days between dates, and dates that are moved: hand-computed examples, what is refused, and that the comparison would see a slip."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from brute import books, formulas, tool
from brute.book import book_of, load, ordinal
from brute.compare_check import decide
from brute.formulas import Compiler
from brute.interpreter import View
from brute.syntax import Day, Unusable
from brute.test_numbers import usable

VOCABULARY = """
language: en
reference_date: day
facts:
  day: {type: date, range: [2024-02-27, 2024-03-01], default: 2024-02-28, meaning: x}
  born: {type: date, range: [2020-01-29, 2020-03-01], default: 2020-01-31, meaning: x}
  k: {type: int, range: [-3, 3], default: 1, meaning: x}
decisions:
  count: {type: int, meaning: x}
"""


def files(then: str = "k", when: tuple[str, ...] = ()) -> dict[str, Any]:
    rule = {"rule": "r", "text": "x", "when": list(when), "then": then}
    return {"vocabulary.yaml": yaml.safe_load(VOCABULARY), "rules/r.yaml": {"decision": "count", "rules": [rule]}}


def value(text: str, **facts: Any) -> Any:
    view = View(book_of(files()))
    return Compiler(view.book, view.readings, ("a",)).formula((text,)).value(view.env(view.book.person(facts)))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("2024-01-31 + 1 month", (2024, 2, 29)),
        ("2023-01-31 + 1 month", (2023, 2, 28)),
        ("1900-01-31 + 1 month", (1900, 2, 28)),
        ("2000-01-31 + 1 month", (2000, 2, 29)),
        ("2024-02-29 + 1 year", (2025, 2, 28)),
        ("2024-02-29 - 4 years", (2020, 2, 29)),
        ("2024-12-31 + 2 months", (2025, 2, 28)),
        ("2024-12-15 + 1 month", (2025, 1, 15)),
        ("2024-01-15 - 1 month", (2023, 12, 15)),
        ("2024-01-31 + 1 month - 1 month", (2024, 1, 29)),
        ("2024-01-31 + 1 month + 1 month", (2024, 3, 29)),
        ("2024-01-31 + 2 months", (2024, 3, 31)),
        ("2024-07-31 + k months", (2024, 8, 31)),
        ("2024-07-31 - k months", (2024, 6, 30)),
        ("2024-07-31 + (k + 1) months", (2024, 9, 30)),
        ("2024-07-31 + (-k) months", (2024, 6, 30)),
        ("2024-07-31 - (-8) months", (2025, 3, 31)),
        ("2024-07-31 + k years", (2025, 7, 31)),
        ("day + 0 months", (2024, 2, 28)),
        ("year(day + 11 months) + 1", 2026),
        ("day + 1 year < 2025-03-01 and k == 1", True),
        ("max(born + 4 years, day)", (2024, 2, 28)),
        ("months_between(2024-01-31, 2024-02-29)", 1),
        ("months_between(2024-01-31, 2024-02-28)", 0),
        ("months_between(2023-01-31, 2023-02-28)", 1),
        ("months_between(2024-02-28, 2024-03-27)", 0),
        ("months_between(2024-02-29, 2024-03-28)", 0),
        ("months_between(2024-02-29, 2024-03-29)", 1),
        ("months_between(2024-03-31, 2024-03-30)", -1),
        ("months_between(2024-03-31, 2024-02-29)", -1),
        ("months_between(2024-03-31, 2024-02-28)", -2),
        ("months_between(2024-03-31, 2024-03-31)", 0),
        ("months_between(2024-02-29, 2025-02-28)", 12),
        ("months_between(1899-12-31, 1900-02-28)", 2),
        ("days_between(2024-03-31, 2024-03-31)", 0),
        ("days_between(2024-01-01, 2025-01-01)", 366),
        ("days_between(1900-01-01, 1901-01-01)", 365),
        ("days_between(2000-03-01, 2000-02-28)", -2),
        ("days_between(day, day + 1 month) < 30", True),
    ],
)
def test_duration(text: str, right: Any) -> None:
    """Ends of months, leap years, and below nought."""
    assert value(text) == right


@pytest.mark.parametrize(
    "text", ["k months > 1", "day + k + 1 months > day", "day + 3 * 2 months > day", "day + -1 month > day", "min(day, 1 month) > day"]
)
def test_refused_by_both(text: str, tmp_path: Path) -> None:
    """A number with a unit stands only behind `+` or `-`; a date has nothing else added to it."""
    with pytest.raises((Unusable, TypeError)):
        value(text)
    assert not usable(files(when=(text,)), tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "day + 1 > day",
        "k + 1 month > 2",
        "day - day > 2",
        "day + 1 day > day",
        "day + 50 % of 2 months > day",
        "months_between(day, k) > 1",
        "months_between(day) > 1",
        "add_months(day, 1) > day",
        "day + 8000 years > day",
        "day - 2024 years > day",
        "day + (k * 3000) years > day",
    ],
)
def test_refused_by_the_tool(text: str, tmp_path: Path) -> None:
    """Of other types, of no such function, or out of the calendar."""
    assert not usable(files(when=(text,)), tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "day + 1 months > day",
        "day+1 year>day",
        "day + 7975 years > day",
        "day - 2023 years < day",
        "day + (k * 2) months > day",
        "day - k years - k months > born",
        "(day + 1 month) in {2024-03-29, 2024-03-28}",
        "months_between(born, day + k months) > 1",
        "days_between(born + 1 month, day) - k > 1",
    ],
)
def test_taken_by_both(text: str, tmp_path: Path) -> None:
    """What the documentation allows both take."""
    assert value(text) in (True, False)
    assert usable(files(when=(text,)), tmp_path)


def told(then: str, folder: Path) -> set[str]:
    books.write(files(then), folder / "book")
    tally = tool.Tally()
    decide(tally, folder / "book", View(load(folder / "book")), [])
    return {each.kind for each in tally.found}


def into_the_next_month(start: Day, months: int) -> Day:
    """A day too many runs over."""
    year, month = divmod(12 * start[0] + start[1] - 1 + months, 12)
    last = formulas.last_of_month(year, month + 1)
    return (year, month + 1, start[2]) if start[2] <= last else (year, month + 2, start[2] - last)


def months_by_the_day(start: Day, end: Day) -> int:
    return 12 * (end[0] - start[0]) + end[1] - start[1] - (end[2] < start[2])


def both_days_counted(start: Day, end: Day) -> int:
    return ordinal(end) - ordinal(start) + 1


SLIPS = [
    ("month(born + k months)", "_moved", into_the_next_month),
    ("day(born - (k - 1) years)", "_moved", into_the_next_month),
    ("months_between(born, day)", "_months_between", months_by_the_day),
    ("days_between(born, day)", "_days_between", both_days_counted),
]


@pytest.mark.parametrize(("then", "name", "slip"), SLIPS)
def test_a_slip_in_the_interpreter_is_seen(then: str, name: str, slip: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tool and interpreter agree, and no longer do where the interpreter counts otherwise."""
    assert told(then, tmp_path) == set()
    monkeypatch.setitem(formulas.HELPERS, name, slip)
    assert told(then, tmp_path) == {"decide"}


def test_random_books_have_terms() -> None:
    """Every form is drawn, and some books draw none."""
    made = [books.Maker(random.Random(f"5:{place}")) for place in range(60)]
    texts = [str(each.make()) for each in made]
    forms = [r"months_between\(", r"days_between\(", r"\+ \d+ months?\)", r"- \d+ months?\)", r"\d years?\)", r"\+ \w*[a-z]\w* \w+\)", r"- 3\) \w+\)"]
    assert [form for form in forms if not any(re.search(form, text) for text in texts)] == []
    assert {each.lasts > 0 for each in made} == {True, False}
