"""Two digests are equal exactly where the same is said."""

from __future__ import annotations

from datetime import date

import pytest

import regelproef
from regelproef.language.typed import Const, Fact, walk
from regelproef.language.types import BOOL, Kind, Type, number
from regelproef.model.rulebook import Rulebook
from regelproef.recall.digest import digest, of_amount, of_fact, of_rule

ALIKE = (
    (1, True, "1", (1,), frozenset({1}), b"1", date(1, 1, 1)),
    (0, False, None, "", (), frozenset(), b""),
    (("ab", "c"), ("a", "bc"), ("abc",), "abc", (("ab",), "c")),
    (Const(1, number(0, 9)), Const(1, number(0, 8)), Const(True, BOOL), Fact("1", number(0, 9))),
    (Fact("a", BOOL), Fact("a", BOOL, "b"), Fact("b", BOOL), Const("a", Type(Kind.ENUM, ("a",))), Const("a", Type(Kind.ENUM, ("a", "b")))),
    (Type(Kind.INT, (), 1, 2), Type(Kind.MONEY, (), 1, 2), Type(Kind.INT, (), 1, 2, True), Type(Kind.INT, (), 1, 2, decimals=1)),
    (Const(125, number(125, 125, Kind.RATE, 3)), Const(125, number(125, 125, Kind.RATE, 4))),
)


@pytest.mark.parametrize("values", ALIKE)
def test_what_differs(values: tuple[object, ...]) -> None:
    """Values that look alike have different digests."""
    assert len({digest(value) for value in values}) == len(values)


def test_where_it_stands_is_nothing() -> None:
    """The same expression elsewhere in a text has the same digest."""
    assert digest(Fact("a", BOOL, start=3, end=4)) == digest(Fact("a", BOOL))
    assert digest(frozenset({3, 1, 2})) == digest(frozenset({2, 3, 1}))


def test_a_whole_rulebook() -> None:
    """Of all that a rulebook says, what is not equal has different digests, and what is equal the same."""
    book: Rulebook = regelproef.load("spec/vsb")
    for made, things in ((of_rule, book.rules), (of_fact, book.facts), (of_amount, book.amounts)):
        assert len({made(one) for one in things.values()}) == len(things)  # type: ignore[operator, attr-defined]
    parts = {part for rule in book.rules.values() for formula in rule.formulas for part in walk(formula.expr)}
    by_digest = {digest(part): part for part in parts}
    assert len(by_digest) == len(parts)


def test_only_what_is_known() -> None:
    """What has no digest is refused, rather than passed over."""
    with pytest.raises(TypeError):
        digest([1])
