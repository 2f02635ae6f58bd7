"""Dates that are moved by months or years, and the months and days between dates: what is read, refused, written back, said and mistaken."""

from __future__ import annotations

from datetime import date

import pytest

from regelproef.check.numbers import of_formulas
from regelproef.language.checker import check_expression
from regelproef.language.functions import FUNCTIONS, UNITS
from regelproef.language.parser import parse_expression
from regelproef.language.printer import show
from regelproef.language.scope import Scope
from regelproef.language.syntax import Duration, SyntaxProblem, parts
from regelproef.language.typed import Function
from regelproef.language.types import BOOL, Kind, Type, dates, number
from regelproef.model.edits import edits_of
from regelproef.words.numerals import mentions
from regelproef.words.phrase import Phrase
from tiny import tiny

SCOPE = Scope(
    {
        "day": dates(date(1900, 1, 1), date(2100, 12, 31)),
        "born": dates(date(1900, 1, 1), date(2100, 12, 31)),
        "late": dates(date(9000, 1, 1), date(9999, 6, 30)),
        "early": dates(date(1, 1, 31), date(1, 12, 31)),
        "always": dates(date.min, date.max),
        "nr": number(-5, 9),
        "months": number(0, 9),
        "m": number(0, 5, Kind.MONEY),
        "flag": BOOL,
    },
    frozenset(),
    lambda name: number(0, 0),
    {"decided_day": Type(Kind.DATE, (), date(2020, 1, 1), date(2020, 1, 1), True)},
    {},
    {"term": number(3, 6)},
    "day",
)


@pytest.mark.parametrize(
    ("source", "low", "high"),
    [
        ("day + 6 months", date(1900, 7, 1), date(2101, 6, 30)),
        ("day - 2 years", date(1898, 1, 1), date(2098, 12, 31)),
        ("day + 1 month", date(1900, 2, 1), date(2101, 1, 31)),
        ("day + 2 months - 1 year", date(1899, 3, 1), date(2100, 2, 28)),
        ("day - nr months", date(1899, 4, 1), date(2101, 5, 31)),
        ("day + term years", date(1903, 1, 1), date(2106, 12, 31)),
        ("late + 6 months", date(9000, 7, 1), date(9999, 12, 30)),
        ("early - 0 months", date(1, 1, 31), date(1, 12, 31)),
        ("early + 1 month", date(1, 2, 28), date(2, 1, 31)),
        ("months_between(always, always)", -119_988, 119_987),
        ("months_between(2020-01-31, 2020-02-29)", 1, 1),
        ("months_between(day, 2000-02-29)", -1_210, 1_201),
        ("days_between(always, always)", -3_652_058, 3_652_058),
        ("days_between(1999-12-31, day)", -36_523, 36_890),
    ],
)
def test_bounds_are_those_of_the_calendar(source: str, low: object, high: object) -> None:
    """Exactly: that is how far it can come."""
    type_ = check_expression(source, SCOPE).type
    assert (type_.low, type_.high) == (low, high)


@pytest.mark.parametrize(
    ("source", "key", "place", "help"),
    [
        ("6 months", "duration-alone", "6 months", "duration-help"),
        ("6 months + day", "duration-alone", "6 months", "duration-help"),
        ("day == 6 months", "duration-alone", "6 months", "duration-help"),
        ("day + -6 months", "duration-alone", "6 months", "duration-help"),
        ("day + 2 * nr months", "duration-alone", "nr months", "duration-help"),
        ("nr + 6 months", "type-mismatch", "nr", "duration-help"),
        ("flag - 1 year", "type-mismatch", "flag", "duration-help"),
        ("decided_day + 1 year", "null-use", "decided_day", "null-use-help"),
        ("day + m months", "type-mismatch", "m", None),
        ("day + 10 % months", "type-mismatch", "10 %", None),
        ("day + (50 % of nr) months", "unrounded", "50 % of nr", "unrounded-help"),
        ("day + 6", "number-expected", "day", "duration-help"),
        ("6 + day", "number-expected", "day", "duration-help"),
        ("day - born", "number-expected", "day", "duration-help"),
        ("day + 1 day", "expr-unexpected", "day", "duration-days"),
        ("day + 2 weeks", "expr-unexpected", "weeks", "duration-days"),
        ("day + 3 dagen", "expr-unexpected", "dagen", "duration-days"),
        ("day + 3 maanden", "expr-unexpected", "maanden", "expr-write"),
        ("day + 3 Ans", "expr-unexpected", "Ans", "expr-write"),
        ("day + 6.5 months", "number-not-whole", "6.5", "duration-whole"),
        ("day + 6,5 jaar", "number-not-whole", "6,5", "duration-whole"),
        ("day + 06 months", "number-zero", "06", "number-zero-help"),
        ("day + 6 months months", "expr-unexpected", "months", None),
        ("late + 7 months", "year-range", "late + 7 months", None),
        ("early - 1 month", "year-range", "early - 1 month", None),
        ("early - 1 year", "year-range", "early - 1 year", None),
        ("day + 1000000000000 years", "year-range", "day + 1000000000000 years", None),
        ("add_months(day, 6)", "function-unknown", "add_months", "duration-help"),
        ("months_between(day, nr)", "type-mismatch", "nr", None),
        ("days_between(day)", "argument-count", "days_between(day)", None),
    ],
)
def test_what_is_refused(source: str, key: str, place: str, help: str | None) -> None:
    """At its place, with what to write instead."""
    with pytest.raises(SyntaxProblem) as error:
        check_expression(source, SCOPE)
    found = error.value
    assert (found.message.key, source[found.start : found.end], found.help and found.help.key) == (key, place, help)


@pytest.mark.parametrize(
    ("source", "printed"),
    [
        ("day+6 month", "day + 6 months"),
        ("day - 1 years", "day - 1 year"),
        ("day + 1 month", "day + 1 month"),
        ("day - 0 months", "day + 0 months"),
        ("day + (-6) months", "day - 6 months"),
        ("day - (-6) years", "day + 6 years"),
        ("day + (-nr) months", "day - nr months"),
        ("day - (0 - nr) months", "day - (0 - nr) months"),
        ("day + (nr + 1) months + 1 year", "day + (nr + 1) months + 1 year"),
        ("day + term at born months", "day + term at born months"),
        ("term at (day + 6 months) == 3", "term at (day + 6 months) == 3"),
        ("day + (nr div 2) months", "day + (nr div 2) months"),
        ("day + round_down(nr, to: 2) years", "day + round_down(nr, to: 2) years"),
        ("max(day + 1 month, born) - 3 years <= born", "max(day + 1 month, born) - 3 years <= born"),
        ("day + months_between(born, day) months in {2020-01-01}", "day + months_between(born, day) months in {2020-01-01}"),
        ("day + months months == born", "day + months months == born"),
    ],
)
def test_written_back(source: str, printed: str) -> None:
    """What is printed reads back as the same expression, with its unit."""
    expr = check_expression(source, SCOPE)
    assert show(expr) == printed
    assert check_expression(printed, SCOPE) == expr


def test_units_are_words_only_behind_a_number() -> None:
    """A fact may be called as one; a call of `year` stays a call; and no function is called for what is written with a unit."""
    assert check_expression("months + 1 == year(day)", SCOPE).type == BOOL
    assert set(UNITS.values()).isdisjoint(FUNCTIONS)
    tree = parse_expression("day + 6 months")
    assert [type(part) for part in parts(tree)][1] is Duration


def slips(source: str) -> dict[str, str]:
    return {edit.source: edit.kind for edit in edits_of(source, check_expression(source, SCOPE))}


def test_slips() -> None:
    """The other way, the other unit, one more or less, the days swapped; and as implementers count months. Each of them is an expression."""
    found = {
        kind: slips(kind)
        for kind in ("born <= day + 6 months", "born >= day - nr years", "months_between(born, day) < 6", "days_between(born, day) > 14")
    }
    moved, back, months, days = found.values()
    assert {"born <= day - 6 months", "born <= day + 6 years", "born <= day + 7 months", "born <= day + 5 months", "born < day + 6 months"} <= set(
        moved
    )
    assert {"born >= day + nr years", "born >= day - nr months", "born >= day - (nr + 1) years", "born >= day - (nr - 1) years"} <= set(back)
    assert {"months_between(day, born) < 6", "age(born, day) < 6", "months_between(born, day) < 7"} <= set(months)
    by_day = "(12 * (year(day) - year(born)) + month(day) - month(born) - if(day(day) < day(born), 1, 0)) < 6"
    assert [months[own] for own in ("(days_between(born, day) div 30) < 6", by_day)] == ["calendar", "calendar"]
    assert {"days_between(day, born) > 14", "days_between(born, day) >= 14"} <= set(days)
    for source in (one for own in found.values() for one in own):
        check_expression(source, SCOPE)


BOOK = tiny(
    vocabulary="""
    language: nl
    facts:
      day: {type: date, range: [2000-01-01, 2050-12-31], default: 2020-01-01, meaning: x}
      born: {type: date, range: [2000-01-01, 2050-12-31], default: 2020-01-01, meaning: x}
      nr: {type: int, range: [0, 9], default: 0, meaning: x}
    decisions:
      d: {type: bool, meaning: x}
    """,
    labels="""
    facts: {day: {nl: De betaaldag, fr: Le jour du paiement, en: The day of payment}}
    """,
    rules="""
    rules: [{rule: a, decision: d, then: false, text: x}]
    """,
)


@pytest.mark.parametrize(
    ("source", "nl", "fr", "en"),
    [
        ("born <= day + 6 months", "6 maanden na De betaaldag", "6 mois après Le jour du paiement", "6 months after The day of payment"),
        ("born <= day - 1 month", "1 maand vóór De betaaldag", "1 mois avant Le jour du paiement", "1 month before The day of payment"),
        ("born <= day - 2 years", "2 jaar vóór De betaaldag", "2 ans avant Le jour du paiement", "2 years before The day of payment"),
        (
            "born <= day + nr months",
            "De betaaldag plus nr (in maanden)",
            "Le jour du paiement plus nr (en mois)",
            "The day of payment plus nr (in months)",
        ),
        (
            "born <= day - nr years",
            "De betaaldag min nr (in jaren)",
            "Le jour du paiement moins nr (en années)",
            "The day of payment minus nr (in years)",
        ),
        (
            "months_between(day, born) < 6",
            "het aantal volle maanden van De betaaldag tot born",
            "le nombre de mois entiers de Le jour du paiement à born",
            "the whole months from The day of payment to born",
        ),
        (
            "days_between(day, born) < 6",
            "het aantal dagen van De betaaldag tot born",
            "le nombre de jours de Le jour du paiement à born",
            "the days from The day of payment to born",
        ),
    ],
)
def test_in_words(source: str, nl: str, fr: str, en: str) -> None:
    """As analysts read it."""
    scope = Scope({name: fact.type for name, fact in BOOK.facts.items()}, frozenset(), lambda name: BOOL, {}, {})
    expr = check_expression(source, scope)
    for language, words in (("nl", nl), ("fr", fr), ("en", en)):
        assert words in Phrase(language, BOOK).expr(expr)


@pytest.mark.parametrize(
    ("source", "words", "named"),
    [
        ("born <= day + 6 months", "binnen zes maanden", True),
        ("born <= day - 6 months", "tot zes maanden ervoor", True),
        ("born <= day + 6 months", "binnen een half jaar", True),
        ("born <= day + 6 months", "binnen 7 maanden", False),
        ("born >= day - 2 years", "tot 2 jaar voor de dag", True),
        ("born >= day - 2 years", "tot 24 maanden voor de dag", True),
        ("born >= day - 24 months", "tot 2 jaar voor de dag", True),
        ("born >= day - 2 years", "tot 3 jaar voor de dag", False),
        ("months_between(born, day) < 24", "minder dan 2 jaar", True),
        ("months_between(born, day) < 24", "minder dan 3 jaar", False),
        ("months_between(born, day) >= 6", "minstens 6 maanden", True),
        ("months_between(born, day) >= 6", "meer dan 6 maanden", False),
    ],
)
def test_numbers_in_texts(source: str, words: str, named: bool) -> None:
    """A text may say months in years, and years in months, before or after; another number is one that the formula does not have."""
    numbers = of_formulas(BOOK, [check_expression(source, SCOPE)])
    assert all(map(numbers.has, mentions(words, "nl"))) is named


def test_the_node_keeps_its_unit() -> None:
    """So that words, and slips, say what the author wrote."""
    names = [part.name for source in ("day + 12 months", "day + 1 year") if isinstance(part := check_expression(source, SCOPE), Function)]
    assert names == ["add_months", "add_years"]
