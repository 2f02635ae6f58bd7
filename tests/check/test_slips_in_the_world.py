"""A slip in what the world says counts for whoever is possible without it."""

from __future__ import annotations

from regelproef.answer.limits import Limits
from regelproef.check.questions import run_adequacy
from tiny import tiny


def test_who_becomes_impossible_by_a_slip_is_no_less_touched() -> None:
    """Under a limit of 6 whoever has 5 gets something else, and could not exist; that is no slip without effect."""
    book = tiny(
        vocabulary="""
            facts:
              size: {type: int, range: [0, 9], default: 0}
            derived:
              big: size >= limit
            decisions:
              right: {type: bool}
            reference_date: today
        """.replace("facts:", "facts:\n              today: {type: date, range: [2024-01-01, 2024-01-31], default: 2024-01-01}"),
        parameters="parameters:\n  limit: {kind: number, periods: [{value: 5}]}\n",
        world="world:\n  - {line: five, holds: size != 5 or big, why: x}\n",
        rules="rules:\n  - {rule: no-right, decision: right, then: false}\n"
        "  - {rule: right, decision: right, exception_to: [no-right], when: [big], then: true}\n",
    )
    report = run_adequacy(book, Limits())
    assert ("limit/start-plus1", "equivalent") not in [one.subject for one in report.proofs]
    assert [one.witness for one in report.findings if one.subject == ("limit/start-plus1",)]
