"""What reckons is written into a certificate and read back as it was; and what the language has no sense for is refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given

from certify.test_reckoning import reckoning
from regelproef.certify.checker import Refused
from regelproef.certify.trees import expression, tree
from regelproef.language.typed import Compare, Const, Expr, walk
from regelproef.language.types import NUMBERS, Kind
from regelproef.model.rulebook import Rulebook
from strategies import Draft, drafts


def compared_parts(book: Rulebook) -> Iterator[Expr]:
    """Every part of every formula that can be compared with itself, so compared."""
    rules = [formula.expr for name in book.order for rule in book.present_rules(name) for formula in rule.formulas]
    for expr in (*rules, *(book.index.definition(name) for name in book.derived)):
        yield from (Compare("==", part, part) for part in walk(expr) if part.type.kind in NUMBERS | {Kind.DATE, Kind.BOOL, Kind.ENUM})


def assert_read_back(book: Rulebook) -> None:
    for asked in compared_parts(book):
        found = expression(tree(asked), {"": book})
        assert tree(found) == tree(asked)
        for own, again in zip(walk(asked), walk(found), strict=True):
            assert (again.type.kind, again.type.low, again.type.high, again.type.decimals) == bounded(own)


def bounded(expr: Expr) -> tuple[object, ...]:
    """Its type but for the words; of a constant its value."""
    own = expr.type
    if isinstance(expr, Const) and own.low is not None:
        return own.kind, expr.value, expr.value, own.decimals
    return own.kind, own.low, own.high, own.decimals


def test_what_a_rulebook_reckons_is_read_back() -> None:
    """Rates, roundings, choices and products, with their bounds and decimals."""
    assert_read_back(reckoning())


@given(drafts())
def test_what_any_rulebook_says_is_read_back(draft: Draft) -> None:
    """Whatever its rules and derived values are."""
    assert_read_back(draft.load())


# -- what has no sense ------------------------------------------------------------------------------------------------------------------


def name(of: str, kind: str = "Fact") -> Any:
    return {"node": kind, "name": of}


def constant(value: object, kind: str, decimals: object = 0) -> Any:
    return {"node": "Const", "value": value, "kind": kind, **({"decimals": decimals} if decimals != 0 else {})}


def same(one: Any, other: Any = None) -> Any:
    return {"node": "Compare", "op": "==", "left": one, "right": one if other is None else other}


def reckoned(left: Any, op: str, right: Any) -> Any:
    return {"node": "Arithmetic", "op": op, "left": left, "right": right}


def rounded(operand: Any, how: str, divisor: object, step: object) -> Any:
    return {"node": "Rounded", "how": how, "operand": operand, "divisor": divisor, "step": step}


def finer(operand: Any, decimals: object) -> Any:
    return {"node": "Finer", "operand": operand, "decimals": decimals}


def chosen(*arguments: Any) -> Any:
    return {"node": "Function", "name": "if", "arguments": list(arguments)}


INCOME, CHILDREN, ILL, TOWN, RATE, PART = (
    name("income"),
    name("children"),
    name("ill"),
    name("town"),
    name("rate", "Derived"),
    name("part", "Derived"),
)
SOUND = {
    "a share": same(reckoned(RATE, "*", INCOME), PART),
    "a share of an exact rate": same(reckoned(constant(125, "rate", 3), "*", INCOME), PART),
    "rounded to three cents": same(rounded(PART, "half_even", 3000, 3), INCOME),
    "divided by three": same(rounded(PART, "down", 3000, 1), INCOME),
    "made finer": same(finer(INCOME, 3), PART),
    "a choice": same(chosen(ILL, TOWN, constant("south", "enum")), TOWN),
    "a product of few": same(reckoned(CHILDREN, "*", CHILDREN), CHILDREN),
}
SENSELESS = {
    "rates compared": same(RATE),
    "a share of a rate": same(reckoned(RATE, "*", RATE)),
    "rates added": same(reckoned(RATE, "+", RATE)),
    "a share that is whole": same(reckoned(RATE, "*", INCOME), INCOME),
    "amounts of other decimals added": same(reckoned(PART, "+", INCOME)),
    "a product of money": same(reckoned(INCOME, "*", INCOME)),
    "a rate of ten decimals": same(reckoned(constant(1, "rate", 10), "*", INCOME)),
    "a truth value with decimals": same(constant(True, "bool", 1)),
    "decimals that are no number": same(constant(1, "money", True)),
    "fewer decimals": same(finer(PART, 2)),
    "as many decimals": same(finer(PART, 3)),
    "more decimals than there are": same(finer(INCOME, 16)),
    "too large when finer": same(finer(constant(10**6, "money"), 12)),
    "a finer word": same(finer(TOWN, 3)),
    "rounded in another way": same(rounded(PART, "applies", 3000, 3)),
    "rounded to another multiple": same(rounded(PART, "up", 3000, 2)),
    "divided and rounded up": same(rounded(PART, "up", 3000, 1)),
    "divided by nothing": same(rounded(INCOME, "down", 0, 0)),
    "divided by what is below nothing": same(rounded(INCOME, "down", -1, 1)),
    "divided by a truth value": same(rounded(INCOME, "down", True, 1)),
    "divided by less than one": same(rounded(PART, "down", 3, 1)),
    "a rounded rate": same(rounded(RATE, "down", 1000, 1)),
    "rounded null": same(rounded(constant(None, "money"), "down", 1, 1)),
    "a choice by a number": same(chosen(CHILDREN, INCOME, INCOME)),
    "a choice of two kinds": same(chosen(ILL, INCOME, CHILDREN)),
    "a choice of other decimals": same(chosen(ILL, INCOME, PART)),
    "a choice of words of two things": same(chosen(ILL, TOWN, constant("x", "enum"))),
    "a choice of two": same(chosen(ILL, INCOME)),
    "a part among whole ones": {"node": "OneOf", "operand": PART, "values": [constant(1, "money", 3)]},
    "a rule that stands rounded": {"node": "RuleStands", "rule": "some", "decision": "help", "how": "down"},
}


@pytest.mark.parametrize("which", SOUND)
def test_what_has_sense_is_read(which: str) -> None:
    """Or the others would be refused for no reason of theirs."""
    assert tree(expression(SOUND[which], {"": reckoning()})) == SOUND[which]


@pytest.mark.parametrize("which", SENSELESS)
def test_what_has_none_is_refused(which: str) -> None:
    """Nobody could say what its answer means."""
    with pytest.raises(Refused):
        expression(SENSELESS[which], {"": reckoning()})
