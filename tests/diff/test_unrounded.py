"""A difference that hangs on something unrounded is told in numbers that are right."""

from __future__ import annotations

from regelproef.answer.limits import Limits
from regelproef.diff.compare import compare_rulebooks
from regelproef.language.printer import show
from regelproef.language.typed import Const
from regelproef.language.types import Kind, number
from regelproef.model.rulebook import Rulebook
from tiny import tiny

VOCABULARY = """
    facts:
      points: {type: int, range: [0, 1000], default: 0}
      more: {type: int, range: [0, 1000], default: 0}
    derived:
      half: 0.5 of (points + more)
    decisions:
      grade: {type: int}
    """
RULES = """
    rules:
      - {rule: low, decision: grade, then: 0}
      - {rule: high, decision: grade, exception_to: [low], when: [half >= 20], then: "round_up(half, to: %s)"}
    """


def book(step: str) -> Rulebook:
    return tiny(vocabulary=VOCABULARY, rules=RULES % step)


def test_what_all_share_is_no_number_of_its_last_decimal() -> None:
    """Half is at least 20 for whom something changes, and nobody is told that it is at least 200."""
    report = compare_rulebooks(book("7"), book("6"), Limits(), lambda _: None)
    (one,) = (found for found in report.decisions if found.name == "grade")
    told = [line for region in one.regions for line in region.description]
    told += [show(line) for line in report.headline.shared.conditions] if report.headline.shared else []
    assert told
    assert not [line for line in told if "200" in line]


def test_a_number_with_decimals_is_shown_as_what_it_is() -> None:
    """Money in euro."""
    assert show(Const(205, number(205, 205, Kind.INT, 1))) == "20.5"
    assert show(Const(250_094, number(250_094, 250_094, Kind.MONEY, 3))) == "2.50094 euro"
