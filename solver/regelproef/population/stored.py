"""How a value stands in a column.

In: a rulebook. Out: `Stored`: which columns hold a fact or a decision, and each value as a whole number or a truth value, and back.
Guarantees: exact, and ordered as the values are. A truth value is one; a number and an amount, in cents, are numbers of 64 bits; a day is the number
`year * 512 + month * 32 + day`, of which the year, the month and the day are bits; a word is its place among the words of the rulebook, in 16 bits; a
history is a bit for each year from the first one of any history on, in as many columns of `WIDTH` bits as that takes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from regelproef.answer.outcome import Value
from regelproef.language.types import Kind, Type
from regelproef.model.rulebook import Rulebook

WIDTH = 62  # bits of a history in one column: a whole number of 64 bits with room for one more year, and no sign
YEAR, MONTH, OF_YEAR = 512, 32, 511


SIZES = {Kind.BOOL: "bool", Kind.ENUM: "int16"}  # of a column, as Arrow and NumPy call them; of the others 64 bits


def size_of(type_: Type) -> str:
    """What a column for values of this type is called in Arrow and NumPy."""
    return SIZES.get(type_.kind, "int64")


def day_number(day: date) -> int:
    """The number that stands for a day."""
    return day.year * YEAR + day.month * MONTH + day.day


def day_of(number: int) -> date:
    """The day that a number stands for."""
    return date(number // YEAR, number % YEAR // MONTH, number % MONTH)


@dataclass(frozen=True)
class Stored:
    """`words`: the number of each; `first`, `last`: of the years of any history."""

    words: dict[str, int]
    first: int
    last: int

    @property
    def chunks(self) -> int:
        """How many columns a history takes."""
        return (self.last - self.first) // WIDTH + 1

    def parts(self, value: Value) -> tuple[int | bool | None, ...]:
        """A value as it stands in its columns: one, or for a history some."""
        if isinstance(value, frozenset):
            bits = sum(1 << (year - self.first) for year in value)
            return tuple(bits >> (WIDTH * place) & (1 << WIDTH) - 1 for place in range(self.chunks))
        if isinstance(value, date):
            return (day_number(value),)
        if isinstance(value, str):
            return (self.words[value],)
        return (value,)

    def value(self, type_: Type, parts: tuple[int | bool | None, ...]) -> Value:
        """The value that stands so."""
        found = parts[0]
        if found is None:
            return None
        match type_.kind:
            case Kind.BOOL:
                return bool(found)
            case Kind.DATE:
                return day_of(found)
            case Kind.ENUM:
                return self.spelled[found]
            case Kind.HISTORY:
                bits = sum((part or 0) << (WIDTH * place) for place, part in enumerate(parts))
                return frozenset(self.first + place for place in range(bits.bit_length()) if bits >> place & 1)
            case _:
                return found

    @property
    def spelled(self) -> tuple[str, ...]:
        """The words by their numbers."""
        return tuple(self.words)


def stored(*books: Rulebook) -> Stored:
    """How the values of rulebooks stand in columns."""
    types = [one.type for book in books for part in (book.facts, book.derived, book.decisions) for one in part.values()]
    words = dict.fromkeys(word for one in types for word in one.values)
    years = [one.type for book in books for one in book.facts.values() if one.type.kind is Kind.HISTORY]
    return Stored(_numbered(words), min((one.lowest for one in years), default=0), max((one.highest for one in years), default=0))


def _numbered(words: Iterable[str]) -> dict[str, int]:
    return {word: place for place, word in enumerate(words)}
