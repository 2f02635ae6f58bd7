"""Rates, whole division, rounding and choices: what they come to, what is refused, and how they are written back."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
import z3

from regelproef.encode.numbers import divided as divided_term
from regelproef.encode.terms import NumberTerm, width_of
from regelproef.language import typed as node
from regelproef.language.checker import check_expression
from regelproef.language.decimals import read_money, read_rate, show_rate, shown
from regelproef.language.functions import ROUNDINGS, Rounding, divided
from regelproef.language.printer import show
from regelproef.language.scope import Scope
from regelproef.language.syntax import SyntaxProblem
from regelproef.language.types import BOOL, Kind, Type, dates, number
from regelproef.model.edits import edits_of

SCOPE = Scope(
    {
        "nr": number(-500, 900),
        "few": number(0, 199),
        "m": number(-10_000, 10_000, Kind.MONEY),
        "flag": BOOL,
        "of": BOOL,
        "div": number(0, 500),
        "c": Type(Kind.ENUM, ("red", "blue")),
        "day": dates(date(2020, 1, 1), date(2020, 1, 1)),
    },
    frozenset(),
    lambda name: number(0, 0),
    {"open_sum": Type(Kind.MONEY, (), 0, 500, True)},
    {"tariff": number(137, 142, Kind.RATE, 3), "open": Type(Kind.RATE, (), 1, 2, True, 2)},
)


def nearest(value: Fraction, how: Rounding) -> int:
    """By the definition: of the whole numbers around it, the one that is meant."""
    below = value.numerator // value.denominator
    match how:
        case "down":
            return below
        case "up":
            return below if value == below else below + 1
    apart = value - below
    if apart != Fraction(1, 2):
        return below if apart < Fraction(1, 2) else below + 1
    return below + 1 if how == "half_up" else below + below % 2


@pytest.mark.parametrize("how", ROUNDINGS.values())
def test_rounding_is_as_it_is_called(how: Rounding) -> None:
    """Every number and divisor about zero, of either sign, odd and even."""
    for divisor in range(1, 13):
        for value in range(-60, 61):
            assert divided(value, divisor, how) == nearest(Fraction(value, divisor), how)


@pytest.mark.parametrize("how", ROUNDINGS.values())
def test_the_solver_rounds_the_same(how: Rounding) -> None:
    """For every value between the bounds, wherever these lie about zero, and never out of the bounds that are reckoned."""
    for divisor in (1, 2, 3, 8, 10, 25):
        for low, high in ((-40, 31), (0, 33), (-50, -7), (5, 5), (13, 64)):
            for value in range(low, high + 1):
                bits = z3.BitVecVal(value, width_of(low, high))
                term = divided_term(NumberTerm(bits, low, high), divisor, how)
                found = z3.simplify(term.bits).as_signed_long()
                assert found == divided(value, divisor, how), (how, divisor, low, high, value)
                assert term.low <= found <= term.high


@pytest.mark.parametrize(
    ("source", "low", "high", "decimals", "kind"),
    [
        ("13.7 % of m", -1_370_000, 1_370_000, 3, Kind.MONEY),
        ("0.137 of m", -1_370_000, 1_370_000, 3, Kind.MONEY),
        ("50 % of nr", -2_500, 4_500, 1, Kind.INT),
        ("200 % of m", -20_000, 20_000, 0, Kind.MONEY),
        ("tariff of m + m", -11_420_000, 11_420_000, 3, Kind.MONEY),
        ("tariff of 50 % of m", -7_100_000, 7_100_000, 4, Kind.MONEY),
        ("max(13.7 % of m, 1 euro)", -1_370_000, 1_370_000, 3, Kind.MONEY),
        ("min(100, max(0, nr)) * m", -1_000_000, 1_000_000, 0, Kind.MONEY),
        ("m div 3", -3_334, 3_333, 0, Kind.MONEY),
        ("m div 2 euro", -50, 50, 0, Kind.INT),
        ("(1 % of m) div 5 cent", -20, 20, 0, Kind.INT),
        ("min(100, max(0, (m - 20 euro) div 50 cent)) * m", -1_000_000, 1_000_000, 0, Kind.MONEY),
        ("(13.7 % of m) div 3", -457, 456, 0, Kind.MONEY),
        ("round_up(13.7 % of m, to: 1 euro)", -1_300, 1_400, 0, Kind.MONEY),
        ("round_half_up(nr, to: 7)", -497, 903, 0, Kind.INT),
        ("few * m", -1_990_000, 1_990_000, 0, Kind.MONEY),
        ("if(flag, 1 % of m, 2.5 % of m)", -250_000, 250_000, 3, Kind.MONEY),
        ("if(flag, 10 %, 13.7 %) of m", -1_370_000, 1_370_000, 3, Kind.MONEY),
        ("-(1 % of m)", -10_000, 10_000, 2, Kind.MONEY),
        ("12.50 euro + 5 cent", 1_255, 1_255, 0, Kind.MONEY),
    ],
)
def test_bounds_and_decimals(source: str, low: int, high: int, decimals: int, kind: Kind) -> None:
    """They follow from the parts: a share has as many decimals more as its rate, a rounded number has none."""
    type_ = check_expression(source, SCOPE).type
    assert (type_.low, type_.high, type_.decimals, type_.kind) == (low, high, decimals, kind)


@pytest.mark.parametrize(
    ("source", "expected", "key"),
    [
        ("13.7 % of m", Kind.MONEY, "unrounded"),
        ("m + 13.7 % of m", Kind.MONEY, "unrounded"),
        ("(1 % of m) in {1}", None, "unrounded"),
        ("tariff == tariff", None, "compare-mismatch"),
        ("tariff + tariff", None, "number-expected"),
        ("min(tariff, tariff)", None, "compare-mismatch"),
        ("open of m", None, "null-use"),
        ("nr of m", None, "rate-expected"),
        ("flag of flag", None, "rate-expected"),
        ("nr * m", None, "product-few"),
        ("m * m", None, "product-few"),
        ("m div nr", None, "div-constant"),
        ("m div 0", None, "div-constant"),
        ("nr div 2 euro", None, "div-constant"),
        ("m div 0 euro", None, "div-constant"),
        ("m div m", None, "div-constant"),
        ("m div 2 euro", Kind.MONEY, "type-mismatch"),
        ("round_down(m)", None, "round-to"),
        ("round_down(m, to: 0)", None, "round-step"),
        ("round_down(m, to: m)", None, "round-step"),
        ("round_down(nr, to: 1 euro)", None, "round-step"),
        ("round_down(m, by: 1)", None, "span-word"),
        ("round_down(flag, to: 1)", None, "number-expected"),
        ("if(nr, m, m)", None, "type-mismatch"),
        ("if(flag, m, nr)", None, "compare-mismatch"),
        ("if(flag, m)", None, "argument-count"),
        ("12.5 euro", None, "money-literal"),
        ("10.000 euro", None, "money-literal"),
        ("12,50 euro", None, "number-not-whole"),
        ("13,7 % of m", None, "number-not-whole"),
        ("m == 12.50", None, "number-not-whole"),
        ("1.50 cent", None, "number-not-whole"),
        ("0.1234567891 of m", None, "rate-literal"),
        ("m / 3", None, "expr-unexpected"),
        ("m >= 50 %", None, "compare-mismatch"),
        ("year(date(10 % of few + 202, 1, 1))", None, "unrounded"),
        ("open_sum >= 50 % of m", None, "null-use"),
    ],
)
def test_what_is_refused(source: str, expected: Kind | None, key: str) -> None:
    """With the place and the reason, and never read as something else."""
    wanted = None if expected is None else Type(expected)
    with pytest.raises(SyntaxProblem) as error:
        check_expression(source, SCOPE, wanted)
    assert error.value.message.key == key


@pytest.mark.parametrize(
    "source",
    [
        "13.7 % of m",
        "tariff of (m + m)",
        "13.7 % of (m div 3)",
        "(13.7 % of m) div 3",
        "round_half_even(13.7 % of m + m, to: 100)",
        "2 * (m div 3)",
        "13.7 % of -5 + nr",
        "if(flag, 0.5 %, 12.25 %) of m",
        "m - (m - 1 % of m)",
        "round_down(nr, to: 1) - nr",
        "m div 1 euro",
        "m div 12.50 euro + nr",
        "(m - 1 % of m) div 0.01 euro",
    ],
)
def test_written_back(source: str) -> None:
    """What is printed reads back as the same expression."""
    expr = check_expression(source, SCOPE)
    assert check_expression(show(expr), SCOPE) == expr


def test_what_is_known_stays_known_beside_a_share() -> None:
    """An amount that is known not to be null is so too where it is brought to more decimals."""
    for source in ("open_sum is null or open_sum >= 50 % of m", "open_sum is not null and open_sum - 1 % of m > 0"):
        assert check_expression(source, SCOPE).type.kind is Kind.BOOL


def test_names_stay_names() -> None:
    """A fact may be called as what is a word of the language only behind something."""
    assert isinstance(check_expression("of and flag", SCOPE), node.And)
    assert check_expression("div div 3 + div", SCOPE).type.highest == 166 + 500


@pytest.mark.parametrize(
    ("word", "percent", "value", "decimals"),
    [
        ("13.7", True, 137, 3),
        ("13.700", True, 137, 3),
        ("0.137", False, 137, 3),
        ("0", True, 0, 0),
        ("50", True, 5, 1),
        ("100", True, 1, 0),
        ("250", True, 25, 1),
    ],
)
def test_rates_are_exact(word: str, percent: bool, value: int, decimals: int) -> None:
    """No decimals more than needed, and written back in percent."""
    found = read_rate(word, percent=percent)
    assert found is not None
    assert (found.value, found.decimals) == (value, decimals)
    shown_again = show_rate(found.value, found.decimals).removesuffix(" %")
    assert read_rate(shown_again, percent=True) == found


@pytest.mark.parametrize("word", ["-1", "1e3", "13,7", "01", ".5", "5.", "1_0", "", "0.0000000001", "1" * 14])
def test_what_is_no_rate(word: str) -> None:
    """Nothing is guessed."""
    assert read_rate(word, percent=False) is None


def test_money_and_decimals_in_words() -> None:
    """Cents by unit, and decimals that say nothing left out."""
    assert [read_money("12.50", "euro"), read_money("12", "euro"), read_money("50", "cent")] == [1250, 1200, 50]
    assert [read_money("12.5", "euro"), read_money("1.00", "cent"), read_money("9" * 12, "euro")] == [None, None, None]
    assert [shown(-1250, 3), shown(5, 3), shown(0, 2), shown(700, 0)] == ["-1.25", "0.005", "0", "700"]


def slips(source: str) -> set[str]:
    return {edit.source for edit in edits_of(source, check_expression(source, SCOPE))}


def test_slips_of_rounding() -> None:
    """Another direction, another step, and each part of a sum by itself."""
    found = slips("round_down(1 % of m + 13.7 % of m, to: 1 euro)")
    assert {
        "round_up(1 % of m + 13.7 % of m, to: 1 euro)",
        "round_half_up(1 % of m + 13.7 % of m, to: 1 euro)",
        "round_half_even(1 % of m + 13.7 % of m, to: 1 euro)",
        "round_down(1 % of m + 13.7 % of m, to: 1000 cent)",
        "round_down(1 % of m + 13.7 % of m, to: 10 cent)",
        "(round_down(1 % of m, to: 1 euro) + round_down(13.7 % of m, to: 1 euro))",
        "round_down(1 % of m + 13.8 % of m, to: 1 euro)",
        "round_down(1 % of m - 13.7 % of m, to: 1 euro)",
    } <= found
    for source in found:
        check_expression(source, SCOPE)


def test_slips_of_division_and_money() -> None:
    """One more and one less, of the divisor, a cent and the last place of a rate."""
    assert {"m div 4", "m div 2"} <= slips("m div 3")
    assert {"m div 4 euro", "m div 2 euro"} <= slips("m div 3 euro")
    assert {"m div 13.50 euro + 1", "m div 11.50 euro + 1"} <= slips("m div 12.50 euro + 1")
    assert {"m >= 12.51 euro", "m >= 12.49 euro"} <= slips("m >= 12.50 euro")
    assert {"m >= 12.01 euro", "m >= 11.99 euro"} <= slips("m >= 12 euro")
    assert {"m >= 51 cent", "m >= 49 cent"} <= slips("m >= 50 cent")
