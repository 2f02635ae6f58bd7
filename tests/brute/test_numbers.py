"""Rates, what is unrounded, whole division, roundings and `if`: hand-computed examples, what is refused, and that the comparison would see a slip."""

from __future__ import annotations

import random
import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from brute import books, formulas, tool
from brute.book import book_of, load
from brute.compare_check import decide
from brute.formulas import Compiler
from brute.interpreter import View
from brute.reckoned import Reckoner
from brute.slips import Slipped
from brute.syntax import ROUNDINGS, Unusable

VOCABULARY = """
language: en
reference_date: day
facts:
  day: {type: date, range: [2024-01-01, 2024-01-03], default: 2024-01-01, meaning: x}
  card: {type: bool, meaning: x}
  debt: {type: int, range: [-5, 5], default: 0, meaning: x}
  fee: {type: money, range: [0, 15], default: 5, meaning: x}
  past: {type: per_year_bool, range: [2023, 2023], meaning: x}
  zone: {type: enum, values: [north, south], default: north, meaning: x}
derived:
  lower: {value: "if(card, 12.5 %, half)", meaning: x}
  part: {value: 50 % of fee, meaning: x}
decisions:
  paid: {type: money, meaning: x}
"""
AMOUNTS = """
tax.rate: {unit: percent, meaning: x, periods: [{from: 2024-01-01, until: 2024-01-01, value: 13.7}, {from: 2024-01-02, value: 20}]}
tax.dark: {unit: rate, meaning: x, periods: [{from: 2024-01-01, until: 2024-01-01, value: 0.137}, {from: 2024-01-02, unknown: later}]}
tax.cash: {unit: cent, meaning: x, periods: [{from: 2024-01-01, until: 2024-01-01, value: 5}, {from: 2024-01-02, unknown: later}]}
"""
PARAMETERS = """
half: {kind: percent, meaning: x, periods: [{value: 50}, {from: 2024-01-03, value: 0.5}]}
quarter: {kind: rate, meaning: x, periods: [{value: 0.25}]}
floor: {kind: cent, meaning: x, periods: [{value: 3}]}
"""


def files(then: str = "fee", when: tuple[str, ...] = (), derived: str | None = None) -> dict[str, Any]:
    vocabulary = yaml.safe_load(VOCABULARY)
    if derived:
        vocabulary["derived"]["more"] = {"value": derived, "meaning": "x"}
    rule = {"rule": "r", "text": "x", "when": list(when), "then": then}
    return {
        "vocabulary.yaml": vocabulary,
        "amounts.yaml": {"amounts": yaml.safe_load(AMOUNTS)},
        "parameters.yaml": {"parameters": yaml.safe_load(PARAMETERS)},
        "rules/r.yaml": {"decision": "paid", "rules": [rule]},
    }


def value(text: str, **facts: Any) -> Any:
    view = View(book_of(files()))
    return Compiler(view.book, view.readings, ("a",)).formula((text,)).value(view.env(view.book.person(facts)))


@pytest.mark.parametrize(
    ("text", "facts", "right"),
    [
        ("13.7 % of fee", {}, Fraction(685, 1000)),
        ("0.137 of fee", {}, Fraction(685, 1000)),
        ("100 % of fee", {}, 5),
        ("-50 % of fee", {}, Fraction(-5, 2)),
        ("50 % of -debt", {"debt": 3}, Fraction(-3, 2)),
        ("50 % of fee * 3", {}, Fraction(15, 2)),  # the share binds before the product
        ("50 % of 50 % of fee", {}, Fraction(5, 4)),
        ("tax.rate of fee", {}, Fraction(685, 1000)),
        ("tax.rate of fee", {"day": "2024-01-02"}, 1),
        ("if(tax.dark is null, 0 %, tax.dark) of fee", {"day": "2024-01-02"}, 0),
        ("half of fee", {}, Fraction(5, 2)),
        ("half at 2024-01-03 of fee", {}, Fraction(1, 40)),
        ("half of fee", {"day": "2024-01-03"}, Fraction(1, 40)),
        ("quarter of fee", {}, Fraction(5, 4)),
        ("lower of fee", {"card": True}, Fraction(5, 8)),
        ("part + fee > 7", {}, True),
        ("part == 2", {}, False),
        ("fee + 12.50 euro - 50 cent - 1 euro + floor", {}, 5 + 1250 - 50 - 100 + 3),
        ("debt div 2", {"debt": 5}, 2),
        ("debt div 2", {"debt": -5}, -3),
        ("-debt div 2", {"debt": 5}, -3),  # the sign binds before the division
        ("part div 2", {}, 1),
        ("7 div 2 * 2", {}, 6),
        ("debt * debt", {"debt": -5}, 25),
        ("debt * part", {"debt": -5}, Fraction(-25, 2)),
        ("round_down(50 % of debt, to: 1)", {"debt": -5}, -3),
        ("round_up(50 % of debt, to: 1)", {"debt": -5}, -2),
        ("round_half_up(50 % of debt, to: 1)", {"debt": -5}, -2),
        ("round_half_even(50 % of debt, to: 1)", {"debt": -5}, -2),
        ("round_half_even(50 % of debt, to: 1)", {"debt": -3}, -2),
        ("round_half_up(50 % of debt, to: 1)", {"debt": -3}, -1),
        ("round_half_up(50 % of debt, to: 1)", {"debt": 5}, 3),
        ("round_half_even(50 % of debt, to: 1)", {"debt": 5}, 2),
        ("round_half_up(50 % of debt, to: 1)", {"debt": 4}, 2),
        ("round_half_even(49 % of debt, to: 1)", {"debt": -5}, -2),
        ("round_half_even(debt, to: 2)", {"debt": 5}, 4),  # the even multiple, of the step
        ("round_half_even(debt, to: 2)", {"debt": 3}, 4),
        ("round_half_up(fee, to: 10 cent)", {}, 10),
        ("round_half_even(fee, to: 10 cent)", {}, 0),
        ("round_half_even(fee, to: 0.10 euro)", {"fee": 15}, 20),
        ("round_up(fee, to: 1 euro)", {"fee": 1}, 100),
        ("round_up(fee, to: 1 euro)", {"fee": 0}, 0),
        ("round_down(part, to: 1 cent) + round_down(part, to: 1 cent) < round_down(part + part, to: 1 cent)", {}, True),
        ("min(part, 2)", {}, 2),
        ("max(part, 2)", {}, Fraction(5, 2)),
        ("if(card, 1, 2) + if(not card, 10, 20)", {}, 12),
        ("if(card, day, 2024-01-03)", {}, (2024, 1, 3)),
        ("if(zone == south, card, not card)", {}, True),
        ("if(card, zone, south) == south", {}, True),
    ],
)
def test_number(text: str, facts: dict[str, Any], right: Any) -> None:
    """Shares are exact, roundings go where they say, of negative values too, and `if` chooses."""
    assert value(text, **facts) == right


# Conditions that the documentation lets stand or not.
NOT_OF_THE_GRAMMAR = [
    "fee > 0.5",
    "(0.5) of fee > 1",
    "if(card, 0.5, 50 %) of fee > 1",
    "0.1234567891 of fee > 1",
    "12.34567891 % of fee > 1",
    "00.5 of fee > 1",
    ".5 of fee > 1",
    "fee > 0.5 euro",
    "fee > 0.500 euro",
    "fee > 1.5 cent",
    "debt div 0 > 1",
    "debt div -2 > 1",
    "debt div debt > 1",
    "debt div 3 cent > 1",
    "round_down(fee) > 1",
    "round_down(fee, 5) > 1",
    "round_down(fee, to: 0) > 1",
    "round_down(fee, to: -1) > 1",
    "round_down(fee, to: floor) > 1",
    "round_down(fee, to: 0.00 euro) > 1",
    "if(card, 1) > 1",
    "if(card, 1, 2, 3) > 1",
    "debt * 50 % of",
]
NOT_OF_THE_TYPES = [
    "50 % == 50 %",
    "half > 10 %",
    "50 % in {50 %}",
    "10 % + 10 % of fee > 1",
    "50 of fee > 1",
    "debt of fee > 1",
    "50 % of zone == north",
    "50 % of 10 % > 1",
    "part in {1}",
    "fee * fee > 1",
    "part * fee > 1",
    "debt + fee > 1",
    "debt > 5 cent",
    "50 % of debt > fee",
    "round_down(debt, to: 1 euro) > 1",
    "if(debt, 1, 2) > 1",
    "if(card, debt, fee) > 1",
    "if(card, debt, card) == 1",
    "tax.dark of fee > 1",
    "if(card and tax.dark is null, fee, tax.dark of fee) > 1",
]
OF_THE_LANGUAGE = [
    "13.70 % of fee > 1",
    "0.0 of fee < 1",
    "150 % of debt > -2",
    "1.123456789 of fee > 1",
    "0.5 of 0.25 of fee > 1",
    "13.7%of fee>1",
    "fee > 5cent",
    "fee < 0.07 euro",
    "fee in {5 cent, 0.07 euro}",
    "fee > 2 and part > 1",
    "part + fee == debt * part",
    "debt * (50 % of debt) > 1",
    "round_half_up(fee, to: 10) > 1",
    "round_down(round_up(part, to: 2), to: 3 cent) > 1",
    "if(tax.dark is null, fee, tax.dark of fee) > 1",
    "tax.dark is not null and tax.dark of fee > 1",
    "if(card or tax.dark is null, fee, tax.dark of fee) > 1",
    "if(card, half, quarter) of fee > 1",
    "lower of fee > 1",
    "(if(card, zone, zone)) == south",
]


UNROUNDED_YEARS = ["year(date(10 % of debt + 202, 1, 1)) > 1", "count(past, from: 10 % of debt + 202, until: 2023) > 1"]
GUARDED = ["tax.cash is null or tax.cash > 50 % of fee", "tax.cash is not null and min(part, tax.cash) > 1"]


@pytest.mark.parametrize("text", NOT_OF_THE_GRAMMAR)
def test_refused_here(text: str) -> None:
    """What the grammar has no place for is no expression."""
    with pytest.raises(Unusable):
        value(text)


def usable(made: dict[str, Any], folder: Path) -> bool:
    """Whether the tool takes a book; what it finds in it is another matter."""
    text = yaml.safe_dump(made)
    books.write(yaml.safe_load(text), folder)
    code, _ = tool.run(["explain", "--spec", str(folder), "--lang", "en"])
    assert code in (0, 1, 2)
    return code != 2


@pytest.mark.parametrize("text", [*NOT_OF_THE_GRAMMAR, *NOT_OF_THE_TYPES])
def test_refused_by_the_tool(text: str, tmp_path: Path) -> None:
    """What the documentation refuses the tool refuses."""
    assert not usable(files(when=(text,)), tmp_path)


@pytest.mark.parametrize("text", OF_THE_LANGUAGE)
def test_taken_by_both(text: str, tmp_path: Path) -> None:
    """What the documentation allows both take."""
    assert value(text) in (True, False)
    assert usable(files(when=(text,)), tmp_path)


@pytest.mark.parametrize("text", UNROUNDED_YEARS)
def test_no_year_is_unrounded(text: str, tmp_path: Path) -> None:
    """What is unrounded stands in no date and in no span."""
    assert not usable(files(when=(text,)), tmp_path)


@pytest.mark.parametrize("text", GUARDED)
def test_a_guarded_amount_beside_what_is_unrounded(text: str, tmp_path: Path) -> None:
    """What is known not to be null stays known where its other side has decimals."""
    assert usable(files(when=(text,)), tmp_path)


@pytest.mark.parametrize(
    ("then", "taken"),
    [("part", False), ("50 % of fee", False), ("100 % of fee", True), ("part div 1", True), ("50 %", False), ("if(card, fee, part)", False)],
)
def test_an_outcome_is_rounded(then: str, taken: bool, tmp_path: Path) -> None:
    """What is unrounded is no outcome, even where it happens to be whole."""
    assert usable(files(then), tmp_path) is taken


@pytest.mark.parametrize(
    ("text", "taken"), [("50 %", True), ("if(card, 5 %, half)", True), ("part + fee", True), ("0.5", False), ("tax.rate of fee", True)]
)
def test_a_derived_value_may_be_unrounded(text: str, taken: bool, tmp_path: Path) -> None:
    """A derived value may be a rate or unrounded; a decimal stands only before `of`; an amount that is always known is read."""
    assert usable(files(derived=text), tmp_path) is taken


def told(then: str, folder: Path) -> set[str]:
    made = files(then)
    for name in ("debt", "past", "zone"):
        del made["vocabulary.yaml"]["facts"][name]  # few persons
    books.write(made, folder / "book")
    tally = tool.Tally()
    decide(tally, folder / "book", View(load(folder / "book")), [])
    return {each.kind for each in tally.found}


def towards_nought(_: str, value: Fraction, step: int) -> int:
    return int(value / step) * step


def half_away_from_nought(_: str, value: Fraction, step: int) -> int:
    return int(abs(value) / step + Fraction(1, 2)) * step * (-1 if value < 0 else 1)


def always_more(_: str, value: Fraction, step: int) -> int:
    return int(value // step + 1) * step


def half_even_of_cents(_: str, value: Fraction, step: int) -> int:
    return round(value) // step * step


def whole_share(rate: Fraction, value: int) -> int:
    return int(rate * value)


SLIPS = [
    ("round_half_up(50 % of (fee - 8 cent), to: 1 cent)", "_rounded", half_away_from_nought),
    ("round_down(50 % of (fee - 8 cent), to: 1 cent)", "_rounded", towards_nought),
    ("round_half_even(50 % of fee, to: 2 cent)", "_rounded", half_even_of_cents),
    ("round_up(fee, to: 5 cent)", "_rounded", always_more),
    ("round_half_up(33.3 % of fee, to: 1 cent)", "_of", whole_share),
]


@pytest.mark.parametrize(("then", "name", "slip"), SLIPS)
def test_a_slip_in_the_interpreter_is_seen(then: str, name: str, slip: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tool and interpreter agree, and no longer do where the interpreter rounds otherwise."""
    assert told(then, tmp_path) == set()
    monkeypatch.setitem(formulas.HELPERS, name, slip)
    assert told(then, tmp_path) == {"decide"}


@pytest.mark.parametrize(
    ("owner", "place", "after", "fees"),
    [
        ("tax.rate", "2024-01-02-plus1", "21 %", {"2024-01-02": {5, 10, 15}, "2024-01-03": {5, 10, 15}}),
        ("quarter", "start-minus1", "24 %", {f"2024-01-0{day}": {4, 8, 12} for day in (1, 2, 3)}),
        ("quarter", "start-minus1", "0.24", {f"2024-01-0{day}": {4, 8, 12} for day in (1, 2, 3)}),
    ],
)
def test_a_slip_in_a_rate(owner: str, place: str, after: str, fees: dict[str, set[int]]) -> None:
    """Another rate changes those whose share lies at a whole cent."""
    made = files(f"round_{'up' if owner == 'tax.rate' else 'down'}({owner} of fee, to: 1 cent)")
    for name in ("debt", "past", "zone", "card"):
        del made["vocabulary.yaml"]["facts"][name]
    del made["vocabulary.yaml"]["derived"]["lower"]
    view = View(book_of(made))
    changed = Slipped(view, {"id": f"{owner}/{place}", "owner": owner, "after": after}).changed()
    assert changed is not None
    told: dict[str, set[int]] = {}
    for (year, month, day), fee in changed:
        told.setdefault(f"{year:04}-{month:02}-{day:02}", set()).add(fee)
    assert told == fees


def test_random_books_reckon() -> None:
    """Every form is drawn, and some books draw none."""
    made = [books.Maker(random.Random(f"5:{place}")) for place in range(60)]
    texts = [str(each.make()) for each in made]
    forms = [*(rf"\b{way}\(-" for way in sorted(ROUNDINGS)), *sorted(ROUNDINGS), r"\bif\(", r"\bdiv ", " % of ", r"\d\.\d+ of ", " cent", " euro"]
    forms += [r"'unit': 'percent'", r"'unit': 'rate'", r"'kind': 'percent'", r"'kind': 'rate'", r"amt\.s\d of", r"share\d at", r"\bs\d"]
    assert [form for form in forms if not any(re.search(form, text) for text in texts)] == []
    assert {isinstance(each, Reckoner) and each.often > 0 for each in made} == {True, False}
