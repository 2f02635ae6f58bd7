"""What the law sets for each year, in whole numbers. In: a year. Out: its amounts; where each was published stands in ../amounts.yaml."""

from __future__ import annotations

from typing import NamedTuple

AGE = 18
LEAST = 24_00  # cents a year; less is not granted


class Year(NamedTuple):
    """Euros, cents, and percents in thousandths."""

    standard_premium: int  # euros
    minimum_wage: int  # cents a month, in January
    published_threshold: int  # euros, as the Dienst Toeslagen rounded it
    share_alone: int  # thousandths of a percent of the threshold income
    share_together: int
    share_above: int  # thousandths of a percent of what is above it
    wealth_alone: int  # euros
    wealth_together: int


YEARS = {
    2023: Year(1889, 1934_40, 25_070, 123, 2_378, 13_640, 127_582, 161_329),
    2024: Year(1987, 2069_40, 26_819, 1_879, 4_256, 13_670, 140_213, 177_301),
    2025: Year(2112, 2191_80, 28_406, 1_896, 4_273, 13_700, 141_896, 179_429),
    2026: Year(2119, 2294_40, 29_736, 1_912, 4_289, 13_730, 146_011, 184_633),
}
