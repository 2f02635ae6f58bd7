"""The table of functions is the only list of them: names, messages, documentation and random expressions follow it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from regelproef.language.checker import check_expression
from regelproef.language.functions import DECISIONS, FUNCTIONS, SPAN_WORDS, SPANS, VALUES, DecisionFunction, FunctionName, SpanWord, YearsName
from regelproef.language.scope import Scope
from regelproef.language.syntax import SyntaxProblem
from regelproef.language.types import Kind, Type, dates, number

ROOT = Path(__file__).parents[2]
SCOPE = Scope(
    {"day": dates(date.min, date.max), "nr": number(-5, 9), "h": Type(Kind.HISTORY, (), 2000, 2004)},
    frozenset(),
    lambda name: number(0, 0),
    {},
    {},
)


def test_every_name_has_its_row() -> None:
    """A literal type and its table hold the same names, in the same order."""
    pairs = ((FunctionName, VALUES), (YearsName, SPANS), (DecisionFunction, DECISIONS), (SpanWord, SPAN_WORDS))
    for names, table in pairs:
        assert get_args(names) == tuple(table)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_function_is_explained_and_tried(name: str) -> None:
    """It stands in the reference of the language, and among the random expressions that solver and evaluator are held against."""
    assert f"`{name}(" in (ROOT / "docs/rule-language.md").read_text(encoding="utf-8")
    assert name in (ROOT / "tests/expressions.py").read_text(encoding="utf-8")


def test_messages_tell_every_function() -> None:
    """Whoever misspells one beyond recognition reads the list."""
    with pytest.raises(SyntaxProblem) as error:
        check_expression("zzzzzz(nr)", SCOPE)
    assert error.value.help is not None
    assert error.value.help.params["names"] == ", ".join(FUNCTIONS)


@pytest.mark.parametrize(
    ("source", "low", "high"),
    [
        ("year(day)", 1, 9999),
        ("month(day)", 1, 12),
        ("age(2000-02-29, day)", -2000, 7999),
        ("min(nr, 3)", -5, 9),
        ("max(nr, 30)", -5, 30),
        ("run(h, before: 2003)", 0, 5),
        ("count(h, from: 2001, until: nr)", 0, 5),
        ("3 * nr - -2 * nr", -25, 45),
    ],
)
def test_bounds_of_results(source: str, low: int, high: int) -> None:
    """They follow from the bounds of the arguments."""
    type_ = check_expression(source, SCOPE).type
    assert (type_.low, type_.high) == (low, high)


@pytest.mark.parametrize(
    ("source", "key", "place"),
    [
        ("date(nr, 1, 1)", "year-range", "nr"),
        ("date(2000, nr, 1)", "date-constant", "nr, 1"),
        ("date(2000, 2, 29)", "date-impossible", "2, 29"),
        ("date(10000, 1, 1)", "year-range", "10000"),
        ("year(nr)", "type-mismatch", "nr"),
        ("year(day, day)", "argument-count", "year(day, day)"),
        ("year(day, from: 2000)", "argument-named", "year(day, from: 2000)"),
        ("max(day, nr)", "compare-mismatch", "max(day, nr)"),
        ("all(h, from: 2000)", "span-bounds", "all(h, from: 2000)"),
        ("run(h)", "run-bounds", "run(h)"),
        ("run(h, from: 2000, after: 2001)", "span-double", "2001"),
        ("run(h, since: 2000)", "span-word", "2000"),
        ("decided(nr)", "meta-here", "decided(nr)"),
        ("jaer(day)", "function-unknown", "jaer"),
    ],
)
def test_what_is_refused(source: str, key: str, place: str) -> None:
    """With the place of what is wrong."""
    with pytest.raises(SyntaxProblem) as error:
        check_expression(source, SCOPE)
    assert (error.value.message.key, source[error.value.start : error.value.end]) == (key, place)
