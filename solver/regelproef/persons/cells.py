"""One cell of a table, or one word of a command line, to a value, and back.

In: a fact, and a word as people write it. Out: what JSON would hold for it; a word that says nothing of the kind stays a word, and is refused with
all other values (`model.values`). `written`: the one form in which a value stands in a table.
Guarantees: what is `written` is read back as the same value, with any delimiter; nothing is rounded, and no order of day and month is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from regelproef.answer.outcome import Value
from regelproef.answer.text import text
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import BadValue, folded, read_number
from regelproef.persons.spoken import spoken

Reader = Callable[[str], object]
TRUTHS = {word: holds for holds, words in ((True, "true ja oui yes waar vrai"), (False, "false nee non no onwaar faux")) for word in words.split()}
NO_YEAR = "-"
ORDERS = ("iso", "dmy")  # how days may be written besides YYYY-MM-DD
DAY_MONTH_YEAR = re.compile(r"([0-9]{1,2})([/-])([0-9]{1,2})\2([0-9]{4})")
YEAR = re.compile(r"[0-9]{4}")
STRETCH = re.compile(r"([0-9]{4})[-–]([0-9]{4})")


def reader_of(book: Rulebook, fact: FactDefinition, order: str = "iso") -> Reader:
    """How the words of one fact are read; `order`: one of ORDERS.

    The reader raises:
        BadValue: for the label of several values, and for years that run backwards.
    """
    match fact.type.kind:
        case Kind.BOOL:
            return lambda word: TRUTHS.get(folded(word), word)
        case Kind.INT | Kind.MONEY:
            return _number
        case Kind.DATE:
            return _day if order == "dmy" else str
        case Kind.HISTORY:
            return read_years
        case Kind.ENUM:
            return _value_reader(book, fact)
        case Kind.NULL | Kind.DAY_OF_YEAR | Kind.RATE:  # no fact is one
            return str


def read_years(word: str) -> object:
    """The years of a history: `2019 2020`, `2016-2020`, also with commas, semicolons or bars between them; `-` for none. Others stay a word.

    Raises:
        BadValue: for a stretch that ends before it begins.
    """
    if word.strip() == NO_YEAR:
        return []
    parts = [part for part in re.split(r"[\s,;|]+", re.sub(r"(?<=[0-9])\s*([-–])\s*(?=[0-9])", r"\1", word)) if part]
    years = [year for part in parts for year in _stretch(part)]
    return years if years and all(map(YEAR.fullmatch, years)) else word


def written(value: Value, null: str = "") -> str:
    """A value as it stands in a table; `null` is how no value is written."""
    if value is None:
        return null
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, frozenset):
        return " ".join(f"{year:04}" for year in sorted(value)) or NO_YEAR
    return value.isoformat() if isinstance(value, date) else str(value)


def _number(word: str) -> object:
    number = read_number(word)
    return word if number is None else number


def _day(word: str) -> object:
    found = DAY_MONTH_YEAR.fullmatch(word)
    if found is None:
        return word
    day, _, month, year = found.groups()
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return word


def _stretch(part: str) -> list[str]:
    found = STRETCH.fullmatch(part)
    if found is None:
        return [part]
    if found[1] > found[2]:
        raise BadValue(text("cell-backwards", word=part, first=found[1], last=found[2]))
    return [f"{year:04}" for year in range(int(found[1]), int(found[2]) + 1)]


def _value_reader(book: Rulebook, fact: FactDefinition) -> Reader:
    words = spoken((value, book.labels.value_of(fact.name, value)) for value in fact.type.values)

    def read(word: str) -> object:
        meant = words.meant(word)
        if len(meant) > 1:
            raise BadValue(text("cell-several", fact=fact.name, word=word, values=", ".join(meant)))
        return meant[0] if meant else word

    return read
