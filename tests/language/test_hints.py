"""What a condition says in another notation is refused at its place, with what to write instead, in every language."""

from __future__ import annotations

from datetime import date

import pytest

from regelproef.answer.suggestion import did_you_mean, nearest
from regelproef.language.checker import check_expression
from regelproef.language.hints import days_help, whole_number
from regelproef.language.scope import Scope
from regelproef.language.syntax import SyntaxProblem
from regelproef.language.types import BOOL, Kind, Type, dates, number
from regelproef.words.say import say

SCOPE = Scope(
    {
        "day": dates(date(2000, 1, 1), date(2030, 12, 31)),
        "nr": number(0, 100),
        "cents": number(0, 10_000_000, Kind.MONEY),
        "ok": BOOL,
        "place": Type(Kind.ENUM, ("north", "south")),
    },
    frozenset(),
    lambda name: BOOL,
    {},
    {},
)
WRITE = {"en": "write `{}` instead of `{}`", "nl": "schrijf `{}` in plaats van `{}`", "fr": "écrivez `{}` au lieu de `{}`"}


def refused(source: str) -> SyntaxProblem:
    with pytest.raises(SyntaxProblem) as error:
        check_expression(source, SCOPE)
    return error.value


@pytest.mark.parametrize(
    ("source", "wrong", "right"),
    [
        ("nr ≥ 3", "≥", ">="),
        ("nr ≤ 3", "≤", "<="),
        ("nr ≠ 3", "≠", "!="),
        ("nr = 3", "=", "=="),
        ("nr === 3", "===", "=="),
        ("nr =< 3", "=<", "<="),
        ("nr <> 3", "<>", "!="),
        ("nr – 1 > 3", "–", "-"),
        ("2 × nr > 3", "×", "*"),
        ("ok AND nr > 3", "AND", "and"),
        ("nr > 3 OR ok", "OR", "or"),
        ("NOT ok", "NOT", "not"),
        ("ok and Not ok", "Not", "not"),
        ("place IN {north}", "IN", "in"),
        ("ok && ok", "&&", "and"),
        ("ok || ok", "||", "or"),
        ("ok & ok", "&", "and"),
        ("!ok", "!", "not"),
        ("ok en ok", "en", "and"),
        ("niet ok", "niet", "not"),
        ("ok == TRUE", "TRUE", "true"),
        ("place in (north, south)", "(", "{"),
        ("place in [north, south]", "[", "{"),
    ],
)
def test_another_sign(source: str, wrong: str, right: str) -> None:
    """The place is the sign itself, and the advice what to write for it."""
    problem = refused(source)

    assert source[problem.start : problem.end] == wrong
    assert problem.help is not None
    assert {language: say(language, problem.help) for language in WRITE} == {key: words.format(right, wrong) for key, words in WRITE.items()}
    assert all(wrong in say(language, problem.message) for language in WRITE)


@pytest.mark.parametrize("source", ["nr => 3", "ok => ok", "ok -> ok", "ok ⇒ ok"])
@pytest.mark.parametrize("language", WRITE)
def test_an_arrow(source: str, language: str) -> None:
    """Either meaning is told how to write."""
    problem = refused(source)

    assert source[problem.start : problem.end] == source.split()[1]
    assert problem.help is not None and ">=" in say(language, problem.help) and "not … or …" in say(language, problem.help)


@pytest.mark.parametrize(
    ("word", "advice"),
    [
        ("120,50", "`12050`"),
        ("120.50", "`12050`"),
        ("120,5", "`12050`"),
        ("12.050,00", "`1205000`"),
        ("12,050.00", "`1205000`"),
        ("1.000", "`1000`"),
        ("1'000'000", "`1000000`"),
        ("1.2345", "`12050`"),
    ],
)
@pytest.mark.parametrize("language", WRITE)
def test_a_number_with_marks(word: str, advice: str, language: str) -> None:
    """The whole number is shown, and how it is written in cents; nothing is rounded or guessed in silence."""
    source = f"cents > {word} and ok"
    problem = refused(source)

    assert source[problem.start : problem.end] == word
    assert f"`{word}`" in say(language, problem.message)
    assert problem.help is not None and advice in say(language, problem.help)
    assert problem.help == whole_number(word)


def test_commas_that_belong_there_are_no_decimals() -> None:
    """Between the values of a set and the arguments of a function."""
    assert check_expression("nr in {12,50}", SCOPE).type.kind is Kind.BOOL
    assert check_expression("max(12,50) > nr", SCOPE).type.kind is Kind.BOOL


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("1980-02-30", {"en": "1980-02 has 29 days", "nl": "1980-02 telt 29 dagen", "fr": "1980-02 compte 29 jours"}),
        ("2021-04-31", {"en": "2021-04 has 30 days", "nl": "2021-04 telt 30 dagen", "fr": "2021-04 compte 30 jours"}),
    ],
)
def test_a_day_that_is_none(word: str, said: dict[str, str]) -> None:
    """It is told how many days that month has."""
    source = f"day < {word}"
    problem = refused(source)

    assert source[problem.start : problem.end] == word
    assert problem.help is not None and {language: say(language, problem.help) for language in said} == said


def test_a_month_or_year_that_is_none() -> None:
    """The thirteenth month, and the year before the first."""
    assert str(days_help("2021-13-01")) == "date-months()"
    assert str(days_help("0000-01-01")) == "year-range(low=1, high=9999)"


def test_a_word_is_never_proposed_for_itself() -> None:
    """A name that exists is not what is wrong, and another one is not proposed in its place either."""
    assert did_you_mean("woonplaats", ("woonplaats", "woonplaatsen")) is None
    assert did_you_mean("woonplats", ("woonplaats",)) is not None
    assert nearest("woonplats", ("woonplaats",)) == "woonplaats"


@pytest.mark.parametrize("persons", [("",), ("a", "b")])
def test_no_message_proposes_what_was_written(persons: tuple[str, ...]) -> None:
    """Whatever stands where it may not stand: nr as a value of place, a fact without its person, a fact as a function or a decision."""
    scope = SCOPE.for_property(persons if persons != ("",) else ())
    dot = "a." if persons != ("",) else ""
    for source in (f"{dot}place == nr", f"{dot}place in {{nr}}", "nr > 3", "nr(1) > 3", "decided(nr)", f"{dot}place == place", "run(nr, nr: 3) > 3"):
        try:
            check_expression(source, scope)
        except SyntaxProblem as problem:
            written = source[problem.start : problem.end]
            assert problem.help is None or problem.help.params.get("name") != written, source
