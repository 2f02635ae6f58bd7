"""Numbers with decimals, exactly: a rate is a whole number of its last decimal, and an amount of money one of cents.

In: how they are written, such as "13.7" percent or "12.50" euro. Out: whole numbers, and texts that read back as the same; or None for what is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from regelproef.answer.outcome import MAX_NUMBER
from regelproef.language.types import MAX_DECIMALS

NUMBER = re.compile(r"(?P<whole>0|[1-9][0-9]*)(?:\.(?P<rest>[0-9]+))?")
PERCENT = 2  # 13.7 % is 0.137


@dataclass(frozen=True)
class Decimal:
    """`value` times ten to the power of minus `decimals`."""

    value: int
    decimals: int

    @property
    def shortest(self) -> Decimal:
        """The same with no more decimals than it needs."""
        value, decimals = self.value, self.decimals
        while decimals and value % 10 == 0:
            value, decimals = value // 10, decimals - 1
        return Decimal(value, decimals)

    def with_decimals(self, decimals: int) -> int:
        return int(self.value * 10 ** (decimals - self.decimals))


def read_rate(word: str, *, percent: bool) -> Decimal | None:
    """A share, such as "13.7" of a hundred or "0.137"; None where it is none, is too great or has too many decimals."""
    found = NUMBER.fullmatch(word)
    if found is None:
        return None
    rest = found["rest"] or ""
    read = Decimal(int(found["whole"] + rest), len(rest) + (PERCENT if percent else 0)).shortest
    return read if read.decimals <= MAX_DECIMALS and read.value <= MAX_NUMBER else None


def show_rate(value: int, decimals: int) -> str:
    """As a rule author writes it, in percent."""
    return f"{shown(value * 10**PERCENT, decimals)} %"


def shown(value: int, decimals: int) -> str:
    """A number that has so many decimals, without those that say nothing."""
    word = shown_whole(value, decimals)
    return word.rstrip("0").rstrip(".") if decimals else word


def shown_whole(value: int, decimals: int) -> str:
    """A number with all its decimals."""
    sign, digits = "-" if value < 0 else "", str(abs(value)).rjust(decimals + 1, "0")
    return f"{sign}{digits[:-decimals]}.{digits[-decimals:]}" if decimals else sign + digits


def read_money(word: str, unit: str) -> int | None:
    """Cents: whole euros, euros with two decimals, or whole cents."""
    found = NUMBER.fullmatch(word)
    if found is None or len(found["rest"] or "00") != 2 or (unit == "cent" and found["rest"]):
        return None
    cents = int(found["whole"] + (found["rest"] or "")) if unit == "cent" or found["rest"] else int(found["whole"]) * 100
    return cents if cents <= MAX_NUMBER else None
