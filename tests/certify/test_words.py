"""The words in which a certificate says a question: those of one meaning only."""

from __future__ import annotations

from typing import Any

import pytest

from certify.test_refusals import asking, compared, constant, fact
from regelproef.certify.checker import Refused
from regelproef.certify.written import Written
from regelproef.model.rulebook import Rulebook
from tiny import tiny

NAMESAKES = """
language: en
reference_date: day
facts:
  day: {type: date, range: [2024-01-01, 2024-12-31], default: 2024-01-01}
  town: {type: enum, values: [north, south], default: north}
  south: {type: enum, values: [north, south], default: north}
  income: {type: money, range: [0, 100], default: 0}
derived:
  share: 12.5 % of income
decisions:
  home: {type: enum, values: [north, south]}
"""


def book() -> Rulebook:
    return tiny(vocabulary=NAMESAKES, rules="rules:\n  - {rule: home, decision: home, then: town}\n")


@pytest.fixture(scope="module")
def stated() -> Written:
    written = Written(book())
    written.place(written.book)
    return Written.read(written.book, written.rulebooks)


def in_words(stated: Written, tree: Any, words: str) -> bool:
    """These are the words of the tree, to whoever writes it and whoever reads it."""
    try:
        return bool(stated.question(stated.asked(asking(tree, says=[words])))["says"] == [words])
    except Refused as refused:
        assert refused.why.key == "refused-says"
        return False


@pytest.mark.parametrize(
    ("tree", "words"),
    [
        (compared(fact("town"), "==", constant("south", "enum")), "town == 'south'"),
        (compared(fact("town"), "==", fact("south")), "town == south"),
        (compared(fact("south"), "==", constant("north", "enum")), "south == north"),
        ({"node": "Concludes", "decision": "home", "value": constant("south", "enum")}, "concludes(home, 'south')"),
        ({"node": "Concludes", "decision": "home", "value": fact("south")}, "concludes(home, south)"),
        ({"node": "FactIs", "name": "town", "value": "south"}, "town == 'south'"),
    ],
)
def test_a_fact_and_a_word_of_the_same_name_are_told_apart(stated: Written, tree: Any, words: str) -> None:
    """In the words of a question; or one tree would pass for the other."""
    assert in_words(stated, tree, words)
    assert not in_words(stated, tree, words.replace("'", "") if "'" in words else words.replace("south", "'south'"))


SHARE = {"node": "Derived", "name": "share"}


@pytest.mark.parametrize(
    ("tree", "words"),
    [
        (compared(SHARE, "==", {**constant(1, "money"), "decimals": 3}), "share == 0.001"),
        (compared(SHARE, "==", {"node": "Finer", "operand": constant(1, "money"), "decimals": 3}), "share == 1"),
    ],
)
def test_a_number_is_told_with_its_decimals(stated: Written, tree: Any, words: str) -> None:
    """One thousandth of a cent is not one cent."""
    assert in_words(stated, tree, words)
    assert not in_words(stated, tree, words.replace("0.001", "1") if "0.001" in words else "share == 0.001")
