"""Numbers in texts for people: digits and words in three languages, money, years, days, and what only looks like one."""

from __future__ import annotations

import pytest

from regelproef.words.numerals import Kind, Side, mentions, of_name

NUMBER, MONEY, YEARS, YEAR, DAY = Kind.NUMBER, Kind.MONEY, Kind.YEARS, Kind.YEAR, Kind.DAY
MONTH, HALVES = Kind.MONTH, Kind.HALVES


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Wie 26 is, 3 keer, de 65e verjaardag", "nl", [(NUMBER, 26), (NUMBER, 3), (NUMBER, 65)]),
        ("vijfentwintig, tweeëntwintig, zesentwintigste, derde, achtste", "nl", [(NUMBER, 25), (NUMBER, 22), (NUMBER, 26), (NUMBER, 3), (NUMBER, 8)]),
        ("een vijfjarige en tweehonderd", "nl", [(YEARS, 5), (NUMBER, 200)]),
        ("quatre-vingt-dix-sept, soixante et onze, vingt et un", "fr", [(NUMBER, 97), (NUMBER, 71), (NUMBER, 21)]),
        ("cinquième, deuxième, vingt-troisième, soixante-dix", "fr", [(NUMBER, 5), (NUMBER, 2), (NUMBER, 23), (NUMBER, 70)]),
        ("quatre-vingts, deux cents", "fr", [(NUMBER, 80), (NUMBER, 200)]),
        ("twenty-five, twenty six, third, a hundred", "en", [(NUMBER, 25), (NUMBER, 26), (NUMBER, 3), (NUMBER, 100)]),
        ("vijfentwintigduizend, vijftienhonderd, honderdvijf, honderdeneen", "nl", [(NUMBER, v) for v in (25000, 1500, 105, 101)]),
        ("tweeduizend vijfhonderd, honderdste, twee miljoen", "nl", [(NUMBER, v) for v in (2500, 100, 2000000)]),
        ("tussen honderd en tweehonderd, honderden, een honderdtal", "nl", [(NUMBER, 100), (NUMBER, 200)]),
        ("vingt-cinq mille, mille cinq cents, cent cinq, deux centième", "fr", [(NUMBER, v) for v in (25000, 1500, 105, 200)]),
        ("twenty-five thousand, one hundred and five, fifteen hundred", "en", [(NUMBER, v) for v in (25000, 105, 1500)]),
        ("honderdvijf euro, dertigduizend euro", "nl", [(MONEY, 10500), (MONEY, 3000000)]),
        ("10,50 euro, 1.250,50 euro, € 104, honderd euro, 25.000 EUR", "nl", [(MONEY, v) for v in (1050, 125050, 10400, 10000, 2500000)]),
        ("1,250.50 euro", "en", [(MONEY, 125050)]),
        ("20 000 euro, 25 €, EUR 20, 104 euro per jaar", "nl", [(MONEY, v) for v in (2000000, 2500, 2000, 10400)]),
        ("2500 cent, vijf cent", "nl", [(MONEY, 2500), (MONEY, 5)]),
        ("2000 euros, 20 000 €, cinq cents euros, 25 centimes", "fr", [(MONEY, v) for v in (200000, 2000000, 50000, 25)]),
        ("2,500 euros, 25 cents", "en", [(MONEY, 250000), (MONEY, 25)]),
        ("vijf jaar, 26-jarige, 18 jaar of ouder", "nl", [(YEARS, 5), (YEARS, 26), (YEARS, 18)]),
        ("5 ans, cinq ans, trois années", "fr", [(YEARS, 5), (YEARS, 5), (YEARS, 3)]),
        ("five years, a 5-year stay", "en", [(YEARS, 5), (YEARS, 5)]),
        ("schooljaar 2022-2023, 2022–2024, 2022/23, S2022-2023, 2022-11", "nl", [(YEAR, v) for v in (2022, 2023, 2022, 2024, 2022, 2023)]),
        ("18,5 jaar, achttien-en-half, achttien en een half jaar, 18½", "nl", [(HALVES, 37)] * 4),
        ("een half jaar, halfjaar, ½, 1/2, anderhalf jaar, tweeënhalf", "nl", [(HALVES, v) for v in (1, 1, 1, 1, 3, 5)]),
        ("bijlage 1/2, halve wees, halftijds, halfjaarlijks, artikel 7,5", "nl", []),
        ("7,5 euro", "nl", [(MONEY, 750)]),
        ("un an et demi, dix-huit ans et demi, une demi-année, 18,5 ans, ½ an", "fr", [(HALVES, v) for v in (3, 37, 1, 37, 1)]),
        ("à mi-temps, un demi-frère", "fr", []),
        ("half a year, a year and a half, two and a half years, 18.5 years", "en", [(HALVES, v) for v in (1, 3, 5, 37)]),
        ("half-time, a half-brother", "en", []),
        ("25k, € 25k, 25 duizend euro, 5 km", "nl", [(NUMBER, 25000), (MONEY, 2500000), (MONEY, 2500000), (NUMBER, 5)]),
        ("25 mille euros", "fr", [(MONEY, 2500000)]),
        ("driedubbele, een decennium, een dozijn", "nl", [(NUMBER, 3), (NUMBER, 10), (NUMBER, 12)]),
        ("le triple, une décennie, une douzaine", "fr", [(NUMBER, 3), (NUMBER, 10), (NUMBER, 12)]),
        ("twice, thrice, a decade, a dozen", "en", [(NUMBER, 2), (NUMBER, 3), (NUMBER, 10), (NUMBER, 12)]),
        ("sinds 2022", "nl", [(YEAR, 2022)]),
        ("op 31 december, 1 juli 2022, 30/04/2026, 2026-03-01", "nl", [(DAY, v) for v in ((0, 12, 31), (2022, 7, 1), (2026, 4, 30), (2026, 3, 1))]),
        ("maart 2022, eind november, 31/11, op 1 mei", "nl", [(MONTH, (2022, 3, 0)), (MONTH, (0, 11, 0)), (DAY, (0, 11, 31)), (DAY, (0, 5, 1))]),
        ("depuis mars 2022, fin novembre, mai", "fr", [(MONTH, v) for v in ((2022, 3, 0), (0, 11, 0), (0, 5, 0))]),
        ("May 2022, since March, who may march", "en", [(MONTH, (2022, 5, 0)), (MONTH, (0, 3, 0))]),
        ("le 1er juillet 2022", "fr", [(DAY, (2022, 7, 1))]),
        ("July 1st, 2022 and the 2nd of May", "en", [(DAY, (2022, 7, 1)), (DAY, (0, 5, 2))]),
        ("één dag, een jaar", "nl", []),
        ("un jour, une fois", "fr", []),
        ("one day, the first", "en", []),
        ("13,7 %, 50 procent, vijftig procent, 1.879%", "nl", [(Kind.SHARE, v) for v in (137_000_000, 500_000_000, 500_000_000, 18_790_000)]),
        ("13,7 pour cent, 5 % et 0,5 pct", "fr", [(Kind.SHARE, v) for v in (137_000_000, 50_000_000, 5_000_000)]),
        ("13.7 per cent, ten percent", "en", [(Kind.SHARE, v) for v in (137_000_000, 100_000_000)]),
        ("een 7.73-voorziening, S002-11, A-22b, bijlage 3/4", "nl", []),
    ],
)
def test_numbers_of_a_text(text: str, language: str, found: list[tuple[Kind, object]]) -> None:
    """Each number once, in reading order; articles and names of articles are none."""
    assert [(one.kind, one.value) for one in mentions(text, language)] == found


@pytest.mark.parametrize(
    ("text", "language", "side"),
    [
        ("tot en met 25 jaar", "nl", Side.PAST),
        ("ouder dan 25", "nl", Side.PAST),
        ("ouder is dan 25", "nl", Side.PAST),
        ("na 30 april", "nl", Side.PAST),
        ("vanaf 26", "nl", Side.AT),
        ("26 jaar of ouder", "nl", Side.AT),
        ("jonger dan 26", "nl", Side.AT),
        ("wie 26 wordt", "nl", Side.OPEN),
        ("plus de 25 ans", "fr", Side.PAST),
        ("25 ans ou moins", "fr", Side.PAST),
        ("à partir du 1er juillet", "fr", Side.AT),
        ("moins de 26 ans", "fr", Side.AT),
        ("older than 25", "en", Side.PAST),
        ("26 years or older", "en", Side.AT),
        ("up to and including 25", "en", Side.PAST),
    ],
)
def test_the_side_of_the_line(text: str, language: str, side: Side) -> None:
    """What stands before or behind a number says whether the line is at it or past it."""
    assert [one.side for one in mentions(text, language)] == [side]


def test_every_number_word_is_read_as_itself() -> None:
    """Whatever stands before and behind it."""
    for language, words in {"nl": ("zeventien", "eenennegentig"), "fr": ("dix-sept", "quatre-vingt-onze"), "en": ("seventeen", "ninety-one")}.items():
        assert [one.value for word in words for one in mentions(f"({word}), x", language)] == [17, 91]


def test_a_name_is_read_with_its_hyphens_as_blanks() -> None:
    """Names of rules and cases are words with hyphens."""
    assert [one.value for one in of_name("jonger-dan-26-op-31-december", "nl")] == [26, (0, 12, 31)]
