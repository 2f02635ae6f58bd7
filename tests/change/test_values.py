"""Amounts and days as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from regelproef.answer.finding import Unusable
from regelproef.change.values import cents, first_day, last_day


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("104", 10400),
        ("104,00", 10400),
        ("104.00", 10400),
        ("€ 104", 10400),
        ("€104,5", None),
        ("104 euro", 10400),
        ("104 EUR", 10400),
        ("10400 cent", 10400),
        ("1.040,50", 104050),
        ("1 040,50", 104050),
        ("0,05", 5),
        ("1.040", None),
        ("1,040", None),
        ("10400", None),
        ("€ 10400", 1040000),
        ("-104", None),
        ("104,", None),
        ("", None),
        ("€", None),
        ("104 € 5", None),
        ("1.04.000", None),
        ("honderdvier", None),
    ],
)
def test_euro(word: str, expected: int | None) -> None:
    """What people write is read; what could mean two amounts, or none, is refused."""
    if expected is None:
        with pytest.raises(Unusable):
            cents(word, (10000, 6400))
    else:
        assert cents(word, (10000, 6400)) == expected


def test_days() -> None:
    """A year is its first or its last day; any other word is a day or refused."""
    assert (first_day("2027"), last_day("2027"), first_day("2027-07-01")) == (date(2027, 1, 1), date(2027, 12, 31), date(2027, 7, 1))
    for word in ("27", "1/7/2027", "2027-02-30", "morgen"):
        with pytest.raises(Unusable):
            first_day(word)
