"""Amounts, numbers and days as people write them.

In: a word. Out: cents, a number, or a day; or `Unusable` that says what was expected. Guarantees: nothing is guessed: what could be meant in two ways
(1.040: a thousand and forty, or one and four hundredths?) is refused with both.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from regelproef.answer.finding import unusable
from regelproef.answer.text import Text, text
from regelproef.language.types import DAYS_OF, Kind, Type
from regelproef.model.parts import AmountDefinition
from regelproef.model.values import read_day, read_number

SPACES = " \u00a0\u202f"  # an ordinary one, and those that French and Dutch put between thousands
SIGN = re.compile(r"(€|euros?|eur)", re.IGNORECASE)
WHOLE = re.compile(r"\d{1,3}([. '\u00a0\u202f]\d{3})+|\d+")
TIMES = 10  # a bare number so many times above all that is known may have been meant in cents


def cents(word: str, known: Collection[int] = ()) -> int:
    """An amount in euro, or in cents where it says so: `104`, `104,00`, `€ 104`, `1.040,50`, `10400 cent`. `known`: what the amount has been."""
    left = word.strip()
    in_cents = re.fullmatch(r"([0-9]+) ?(cent|cents|centen|centimes?)", left, re.IGNORECASE)
    if in_cents:
        return int(in_cents[1])
    bare, signs = SIGN.sub("", left).strip(SPACES), SIGN.findall(left)
    whole, mark, decimals = _apart(bare)
    if re.fullmatch(r"\d{1,3}[.,]\d{3}", bare):
        raise unusable("change", "change-euro-twofold", word=word, one=f"{bare[:-4]}{bare[-3:]},00", other=f"{bare[:-4]},{bare[-3:-1]}")
    if len(signs) > 1 or not WHOLE.fullmatch(whole) or (mark and len(decimals) != 2):
        raise unusable("change", "change-euro", word=word)
    found = int(re.sub(r"\D", "", whole)) * 100 + int(decimals or 0)
    if not mark and not signs and known and found > TIMES * max(known) > 0:
        raise unusable("change", "change-euro-twofold", word=word, one=f"{whole},00", other=f"{whole} cent")
    return found


def _apart(bare: str) -> tuple[str, str, str]:
    """The whole euros, the mark before the decimals, and the decimals; no mark where what follows could be thousands."""
    found = re.fullmatch(r"(.*\d)([.,])(\d{1,2})", bare)
    return (found[1], found[2], found[3]) if found else (bare, "", "")


def value_of(amount: AmountDefinition, word: str) -> int | date:
    """What an amount or a parameter is to become."""
    known = [one.value for one in amount.periods if isinstance(one.value, int)]
    if amount.unit == "cent":
        return cents(word, known)
    if amount.type.kind is Kind.RATE:
        raise unusable("change", "change-rate", name=amount.name, file="parameters.yaml" if amount.parameter else "amounts.yaml")
    if amount.type.kind is Kind.DAY_OF_YEAR:
        found = read_day(f"{DAYS_OF}-{word}")
        if found is None:
            raise unusable("change", "change-day-of-year", word=word)
        return found
    number = read_number(word)
    if number is None:
        raise unusable("change", "change-number", word=word)
    return number


def outcome(word: str, type_: Type) -> str:
    """An outcome as the rule language says it: an amount of money in cents, which may be named in euro where it says so; anything else as it is."""
    if type_.kind is not Kind.MONEY or not re.match(r"[\d€]", word) or not (SIGN.search(word) or re.search(r"\d[.,]\d|cent", word, re.IGNORECASE)):
        return word
    return str(cents(word))


def written(value: int | date) -> str:
    """As it stands in the file."""
    return str(value) if isinstance(value, int) else f"{value.month:02}-{value.day:02}"


def shown(amount: AmountDefinition, value: int | date) -> Text | str:
    """As people read it: an amount of money in euro."""
    return in_euro(value) if isinstance(value, int) and amount.unit == "cent" else written(value)


def in_euro(value: int) -> Text:
    return text("ph-money", euro=str(value // 100), cent=f"{value % 100:02}")


def first_day(word: str) -> date:
    """A year means its first day."""
    return _day(word, "01-01")


def last_day(word: str) -> date:
    """A year means its last day."""
    return _day(word, "12-31")


def _day(word: str, of_year: str) -> date:
    found = read_day(f"{word}-{of_year}" if re.fullmatch(r"[0-9]{4}", word) else word)
    if found is None:
        raise unusable("change", "change-day", word=word)
    return found


def day_before(day: date) -> date:
    return date.fromordinal(day.toordinal() - 1)


def one_further(was: object, value: int | date) -> int | date | None:
    """The next value in the direction in which it went; None where there is none."""
    if isinstance(value, date):
        step = 1 if isinstance(was, date) and value > was else -1
        found = date.fromordinal(value.toordinal() + step)
        return found if found.year == value.year else None
    return value + (1 if isinstance(was, int) and value > was else -1)
