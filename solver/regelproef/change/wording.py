"""Whether the sentence that asks for a change can be written, and says what is changed.

In: the sentence, and the value or the days that are to be written. Out: nothing, or `Unusable`. Guarantees: only what the sentence names is held
against the change: a sentence without numbers says nothing of the value, one without years nothing of the days. Where it names several numbers, one
of them must be the value.
"""

from __future__ import annotations

import re
from datetime import date

from regelproef.answer.finding import unusable
from regelproef.answer.text import text
from regelproef.change.dated import NewValue
from regelproef.change.values import shown
from regelproef.model.parts import AmountDefinition
from regelproef.words.numerals import FIRST_YEAR, LAST_YEAR, Kind, Mention, Side, mentions

ONE = re.compile(r"\b(een|één|eerste|un|une|premier|première|one|first)\b", re.IGNORECASE)  # articles, which are not read as numbers
THOUSANDS = re.compile(r"(?<![\w.,])(\d{1,3})[ \u00a0\u202f](\d{3})(?!\d)")
EUROS = re.compile(r"(?<=\d)[ \u00a0\u202f]?(?:€|euros)(?!\w)", re.IGNORECASE)


def on_one_line(flag: str, words: str) -> str:
    """The words without blanks around them.

    Raises:
        Unusable: when they are several lines.
    """
    if len(words.splitlines()) > 1:
        raise unusable("change", "change-one-line", flag=flag)
    return words.strip()


def check_sentence(sentence: str, language: str, amount: AmountDefinition, wanted: NewValue) -> None:
    """Whether the sentence names the new value, and a year of its days, where it names numbers and years.

    Raises:
        Unusable: when it names others only.
    """
    named = mentions(EUROS.sub(" euro", THOUSANDS.sub(r"\1.\2", sentence)), language)
    is_day = isinstance(wanted.value, date)
    said = [one for one in named if (one.kind is Kind.DAY if is_day else one.kind in (Kind.MONEY, Kind.NUMBER, Kind.YEARS))]
    said = [one for one in said if not (is_day and _is_end(one, wanted))]
    in_cents = amount.unit == "cent"
    if (
        said
        and not any(is_value(one, wanted.value, in_cents=in_cents) for one in named)
        and not (_is_one(amount, wanted.value) and ONE.search(sentence))
    ):
        told = ", ".join(dict.fromkeys(one.words for one in said))
        raise unusable("change", "change-sentence-value", words=told, value=shown(amount, wanted.value))
    years = [(one.words, year, one.side) for one in named if (year := _year(one)) and not is_value(one, wanted.value, in_cents=in_cents)]
    ends = {day.year for day in (wanted.first, wanted.last) if day is not None}
    if (
        years
        and ends
        and not any(year in ends or (side is Side.PAST and year + 1 in ends) or (side is Side.AT and year - 1 in ends) for _, year, side in years)
    ):
        days = text("change-sentence-days", first=wanted.first or "…", last=wanted.last or "…")
        raise unusable("change", "change-sentence-year", words=", ".join(dict.fromkeys(words for words, _, _ in years)), days=days)


def is_value(one: Mention, value: int | date, *, in_cents: bool) -> bool:
    """Whether it names the value. A number that draws a line may stand on its other side: to be younger than 26 is to be 25 at most."""
    if isinstance(value, date):
        return isinstance(one.value, tuple) and one.value[1:] == (value.month, value.day)
    if isinstance(one.value, tuple) or one.kind is Kind.HALVES:
        return False
    if in_cents:
        return value == one.value or (one.kind is not Kind.MONEY and value == one.value * 100)
    beside = {Side.AT: value + 1, Side.PAST: value - 1, Side.OPEN: value}[one.side]
    return one.kind is not Kind.MONEY and one.value in (value, beside)


def _is_one(amount: AmountDefinition, value: int | date) -> bool:
    return value == (100 if amount.unit == "cent" else 1)


def _is_end(one: Mention, wanted: NewValue) -> bool:
    """A day that says from when or until when, and not what."""
    return one.value in [(year, day.month, day.day) for day in (wanted.first, wanted.last) if day is not None for year in (day.year, 0)]


def _year(one: Mention) -> int:
    """The year that is named, 0 where none is."""
    if isinstance(one.value, tuple):
        return one.value[0]
    return one.value if one.kind is Kind.YEAR and FIRST_YEAR <= one.value <= LAST_YEAR else 0
