"""Of a wide range of dates only so many leap years are asked about."""

from __future__ import annotations

from calendar import isleap
from itertools import pairwise

from regelproef.ask.calendar import MOST_LEAP, leap_years

ALL = [year for year in range(1, 10_000) if isleap(year)]


def test_of_few_years_all_are_asked_about() -> None:
    """As before."""
    few = [year for year in ALL if 1940 <= year <= 2030]
    assert leap_years(few, [2019]) == few and leap_years([], [2019]) == []


def test_of_many_years_those_on_which_something_may_hang_are_asked_about() -> None:
    """The first and the last, those beside the turns of centuries, and those beside a year that the rules name; others in every part of the range."""
    chosen = leap_years(ALL, [1953, 2019])
    assert len(chosen) == MOST_LEAP and {*chosen} <= {*ALL} and chosen == sorted(chosen)
    assert {4, 9996, 1896, 1904, 2000, 2096, 2104, 1952, 1956, 2016, 2020} <= {*chosen}
    assert max(later - year for year, later in pairwise(chosen)) < 1500


def test_there_are_never_more() -> None:
    """However many years the rules name."""
    assert len(leap_years(ALL, range(1, 10_000))) == len(leap_years(ALL, ())) == MOST_LEAP
