"""A derived value in pieces: the first that holds, every error at its place, amounts only where they are always known."""

from __future__ import annotations

import pytest

from regelproef.answer.finding import Unusable
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.rulebook import Rulebook
from tiny import tiny

VOCABULARY = """
    reference_date: today
    language: nl
    facts:
      today: {type: date, range: [2024-01-01, 2025-12-31], default: 2025-06-01}
      kids: {type: int, range: [0, 9], default: 0}
      flag: {type: bool}
    derived:
      found:
        pieces: %s
    decisions:
      right: {type: bool}
      much: {type: money}
    """
RULES = """
    rules:
      - {rule: all, decision: much, then: found}
      - {rule: base, decision: right, then: true}
    """
AMOUNTS = """
    amounts:
      sum: {unit: cent, periods: [{from: 2024-01-01, until: %s, value: 700}, {from: 2025-02-01, %s}]}
    """


def made(pieces: str, until: str = "2025-01-31", later: str = "value: 900") -> Rulebook:
    return tiny(vocabulary=VOCABULARY % pieces, rules=RULES, amounts=AMOUNTS % (until, later))


def test_the_first_that_holds() -> None:
    """All lines of it, and none before it."""
    book = made('[{when: [flag, kids >= 2], value: 1 euro}, {when: ["kids == 0 or flag"], value: 2 euro}, {else: sum}]')
    evaluator = Evaluator(book)
    told = {
        (flag, kids): evaluator.decide({**book.default_person(), "flag": flag, "kids": kids}, ("much",))["much"].value
        for flag in (False, True)
        for kids in (0, 1, 2)
    }
    assert told == {(False, 0): 200, (False, 1): 900, (False, 2): 900, (True, 0): 200, (True, 1): 200, (True, 2): 100}


@pytest.mark.parametrize(
    ("pieces", "key", "place"),
    [
        ("[{when: [flag], value: 1 euro}, {when: [flag], value: 2 euro}]", "piece-else", "{when: [flag], value: 2 euro}"),
        ("[{value: 1 euro}, {else: 2 euro}]", "piece-when", "{value: 1 euro}"),
        ("[{when: [], value: 1 euro}, {else: 2 euro}]", "piece-when", "{when: [], value: 1 euro}"),
        ("[{else: 1 euro}, {else: 2 euro}]", "piece-when", "{else: 1 euro}"),
        ("[{when: [flag], value: 1 euro, else: 2 euro}, {else: 2 euro}]", "piece-value", "{when: [flag], value: 1 euro, else: 2 euro}"),
        ("[{else: 2 euro}]", "list-empty", "[{else: 2 euro}]"),
        ("[{when: [flog], value: 1 euro}, {else: 2 euro}]", "name-unknown", "flog"),
        ("[{when: [flag, kids], value: 1 euro}, {else: 2 euro}]", "type-mismatch", "kids"),
        ("[{when: [flag], value: 1 euro}, {else: kids +}]", "expr-unexpected", ")"),
    ],
)
def test_what_is_refused(pieces: str, key: str, place: str) -> None:
    """At the piece, or at the very word."""
    with pytest.raises(Unusable) as error:
        made(pieces)
    (finding,) = error.value.findings
    span = finding.labels[0].span
    assert finding.message.key == key
    if key != "expr-unexpected":
        assert span.text == place


def test_an_amount_that_is_not_always_known_is_refused() -> None:
    """A day that no period covers, or whose amount is unknown, within the range of the reference date."""
    for until, later in (("2025-01-30", "value: 900"), ("2025-01-31", "unknown: nobody"), ("2025-01-31", "until: 2025-12-30, value: 900")):
        with pytest.raises(Unusable) as error:
            made("[{when: [flag], value: 1 euro}, {else: sum}]", until, later)
        assert [finding.message.key for finding in error.value.findings] == ["amount-here"]
