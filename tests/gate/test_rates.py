"""An edit of a rulebook with dated rates can be judged: what is asked of days that nobody knows supposes amounts, rates among them."""

from __future__ import annotations

from regelproef.answer.limits import Limits
from regelproef.gate.beyond import Wide
from regelproef.model.rulebook import Rulebook
from tiny import tiny

VOCABULARY = """
    reference_date: today
    facts:
      today: {type: date, range: [2024-01-01, 2025-12-31], default: 2024-06-01}
      income: {type: money, range: [0, 1000], default: 0}
    decisions:
      paid: {type: money}
    """
AMOUNTS = "amounts:\n  rate: {unit: percent, periods: [{from: 2024-01-01, until: 2024-12-31, value: 12}, {from: 2025-01-01, value: %s}]}\n"


def book(rate: str) -> Rulebook:
    rules = 'rules:\n  - {rule: all, decision: paid, then: "round_down(rate of income, to: 1)"}\n'
    return tiny(vocabulary=VOCABULARY, rules=rules, amounts=AMOUNTS % rate)


def test_a_rate_may_be_supposed() -> None:
    """As a number of its last decimal, also where the versions have other decimals."""
    for rate in ("13", "13.3333"):
        assert not Wide(book("12.5"), book(rate), Limits(), 0, 0).session.decide().impossible
