"""Types of expressions.

A `Type` is a kind with what bounds it: the values of an enum, the least and greatest number, date or year. Bounds serve the
encoder, which gives every number just enough bits, and the checks of constants; they are exact for facts and safe for results.
A number is a whole number of the last of its `decimals`: 12.505 with three of them is 12505. So nothing is ever a fraction.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum


class Kind(Enum):
    BOOL = "bool"
    INT = "int"
    MONEY = "money"
    DATE = "date"
    DAY_OF_YEAR = "day_of_year"  # a date in `DAYS_OF`, of which only month and day count
    RATE = "rate"  # a share such as 13.7 %, of which only `of` can make a number
    ENUM = "enum"
    HISTORY = "per_year_bool"
    NULL = "null"


ORDERED = frozenset({Kind.INT, Kind.MONEY, Kind.DATE})
NUMBERS = frozenset({Kind.INT, Kind.MONEY})
MAX_DECIMALS = 9  # of a rate: 13.7 % is 0.137 and has three


@dataclass(frozen=True)
class Type:
    """`low` and `high` (both inclusive): int for numbers and years, date for dates, None where a kind has no order.

    `decimals`: how many a rate has; of a number more than it has itself (of money: than cents), and then it is unrounded.
    """

    kind: Kind
    values: tuple[str, ...] = ()
    low: int | date | None = None
    high: int | date | None = None
    nullable: bool = False
    decimals: int = 0

    def __str__(self) -> str:
        if self.kind is Kind.ENUM:
            return "{" + ", ".join(self.values) + "}"
        return f"unrounded {self.kind.value}" if self.decimals and self.kind is not Kind.RATE else str(self.kind.value)

    def alike(self, other: Type) -> bool:
        """The same but for the bounds, which follow from what gives the value."""
        return (self.kind, self.values, self.nullable, self.decimals) == (other.kind, other.values, other.nullable, other.decimals)

    def holds(self, value: object) -> bool:
        """A value of this kind lies within the bounds; of a history every year does."""
        if isinstance(value, frozenset):
            return all(map(self.holds, value))
        return value is None or self.low is None or self.low <= value <= self.high  # type: ignore[operator]  # one kind: int with int, date with date

    @property
    def lowest(self) -> int:
        assert isinstance(self.low, int)
        return self.low

    @property
    def highest(self) -> int:
        assert isinstance(self.high, int)
        return self.high

    @property
    def first_date(self) -> date:
        assert isinstance(self.low, date)
        return self.low

    @property
    def last_date(self) -> date:
        assert isinstance(self.high, date)
        return self.high


BOOL = Type(Kind.BOOL)
NULL = Type(Kind.NULL, nullable=True)
MAX_RESULT = 10**15  # of anything computed, counted in its last decimal
MAX_RESULT_DECIMALS = 15
DAYS_OF = 2001  # a year without 29 February, as a day of a year exists in every year


def number(low: int, high: int, kind: Kind = Kind.INT, decimals: int = 0) -> Type:
    return Type(kind, (), low, high, decimals=decimals)


def finer(own: Type, decimals: int) -> Type:
    """The type of the same numbers with so many decimals, which are no fewer."""
    more = 10 ** (decimals - own.decimals)
    return replace(own, low=own.lowest * more, high=own.highest * more, decimals=decimals)


def dates(low: date, high: date) -> Type:
    return Type(Kind.DATE, (), low, high)


def days_of_year(low: date, high: date) -> Type:
    return Type(Kind.DAY_OF_YEAR, (), low, high)


def join(left: Type, right: Type) -> Type:
    """The type of a value that is either; both are of one kind, or one is null."""
    if left.kind is Kind.NULL:
        return replace(right, nullable=True)
    if right.kind is Kind.NULL:
        return replace(left, nullable=True)
    low, high = left.low, left.high
    if low is not None and right.low is not None:
        low, high = min(low, right.low), max(high, right.high)  # type: ignore[type-var]  # one kind: int with int, date with date
    return replace(left, low=low, high=high, nullable=left.nullable or right.nullable)


def wider(one: Type, other: Type) -> Type:
    """The type that holds the values of both, which can be compared."""
    if one.kind is Kind.ENUM:
        return replace(one, values=tuple(dict.fromkeys((*one.values, *other.values))))
    if one.low is None or other.low is None:
        return one
    return replace(one, low=min(one.low, other.low), high=max(one.high, other.high))  # type: ignore[type-var]  # one kind on both sides


def comparable(one: Type, other: Type) -> bool:
    """A value of the one can be a value of the other: they are of one kind, or both are numbers."""
    return (one.kind is other.kind or {one.kind, other.kind} <= NUMBERS) and one.decimals == other.decimals
