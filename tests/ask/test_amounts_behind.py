"""A slip in an amount that only a derived value reads moves whoever hangs on that value."""

from __future__ import annotations

from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.ask.slip import Slip
from regelproef.model.mutants import mutants_of
from tiny import tiny

VOCABULARY = """
    reference_date: today
    facts:
      today: {type: date, range: [2024-01-01, 2024-12-31], default: 2024-06-01}
      income: {type: money, range: [0, 1000], default: 0}
    derived:
      left: max(0 euro, fee - income)
    decisions:
      paid: {type: money}
    """


def test_what_was_computed_of_an_amount_is_computed_anew() -> None:
    """For persons at hand as for the solver."""
    book = tiny(
        vocabulary=VOCABULARY,
        rules="rules:\n  - {rule: all, decision: paid, then: left}\n",
        amounts="amounts:\n  fee: {unit: cent, periods: [{from: 2024-01-01, value: 500}]}\n",
    )
    bench = Bench(book, Limits())
    slip = Slip(bench, next(one for one in mutants_of(book) if one.owner == "fee"))
    state = bench.evaluator.state_of(book.default_person(), book.decisions)
    assert bench.evaluator.outcome(state, "paid").value == 500
    assert slip.outcome(state, "paid").value == 501
