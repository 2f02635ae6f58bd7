"""Every rounding, of every value of a fact, put to the tool's proofs as a table that the interpreter reckons; one wrong line of each is found."""

from __future__ import annotations

import itertools
import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import yaml

from brute import books, tool
from brute.book import book_of
from brute.formulas import Compiler
from brute.interpreter import View
from brute.syntax import ROUNDINGS

LOW, HIGH = -12, 12
VOCABULARY = f"""
language: en
reference_date: day
facts:
  day: {{type: date, range: [2024-01-01, 2024-01-01], default: 2024-01-01, meaning: x}}
  debt: {{type: int, range: [{LOW}, {HIGH}], default: 0, meaning: x}}
  high: {{type: bool, meaning: x}}
derived:
  share: {{value: "if(high, 37.5 %, 50 %)", meaning: x}}
decisions:
  paid: {{type: int, meaning: x}}
"""
SHARES = ["50 % of debt", "share of debt", "33.3 % of debt - 1", "12.5 % of (debt * debt) - debt", "debt"]
DIVIDED = [f"({share}) div {by}" for share in SHARES for by in (1, 2, 3)]
ROUNDED = [f"{way}({share}, to: {step})" for way in sorted(ROUNDINGS) for share in SHARES for step in (1, 2, 5)]


def table(text: str, off: int | None = None) -> list[str]:
    """What an expression comes to for everybody, line by line; for one value one more than that."""
    view = View(book_of(files([])))
    formula = Compiler(view.book, view.readings, ("a",)).formula((text,))
    lines = []
    for debt, high in itertools.product(range(LOW, HIGH + 1), (False, True)):
        value = formula.value(view.env(view.book.person({"debt": debt, "high": high})))
        assert not isinstance(value, Fraction)
        lines.append(f"debt != {debt} or {'not high' if high else 'high'} or {text} == {value + (debt == off)}")
    return lines


def files(properties: list[dict[str, Any]]) -> dict[str, Any]:
    rules = [{"rule": "r", "text": "x", "then": "debt"}, {"rule": "s", "text": "x", "exception_to": ["r"], "when": ["high"], "then": "0"}]
    made = {"vocabulary.yaml": yaml.safe_load(VOCABULARY), "rules/r.yaml": {"decision": "paid", "rules": rules}}
    return {**made, "properties.yaml": {"properties": properties}} if properties else made


def checked(texts: list[tuple[str, int | None]], folder: Path) -> dict[str, Any]:
    """Which properties are proved, and the person shown against each other one."""
    asked = [{"property": f"p{place}", "text": "x", "then": table(text, off)} for place, (text, off) in enumerate(texts)]
    books.write(files(asked), folder)
    code, out = tool.run(["check", "--spec", str(folder), "--lang", "en", "--format", "json", "--date", "2026-01-01"])
    assert code in (0, 1), out
    document = json.loads(out)
    proved = {each["subject"][0]: None for each in document["proofs"] if each["code"] == "property"}
    shown = {each["subject"][0]: each["witness"]["persons"][0] for each in document["findings"] if each["code"] == "property"}
    return {**proved, **shown}


def test_every_table_is_proved(tmp_path: Path) -> None:
    """The tool proves of every person what the interpreter reckons person by person."""
    texts: list[tuple[str, int | None]] = [(text, None) for text in [*DIVIDED, *ROUNDED]]
    assert checked(texts, tmp_path) == {f"p{place}": None for place in range(len(texts))}


def test_one_wrong_line_is_found(tmp_path: Path) -> None:
    """A table that is wrong for one value is refuted, by a person with that value."""
    values = itertools.cycle([LOW, -7, -5, -3, -1, 0, 1, 3, 5, 7, HIGH])
    texts: list[tuple[str, int | None]] = [(text, next(values)) for text in ROUNDED]
    told = checked(texts, tmp_path)
    assert [(told[f"p{place}"] or {}).get("debt", 0) for place in range(len(texts))] == [off for _, off in texts]
