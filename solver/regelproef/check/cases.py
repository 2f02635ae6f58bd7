"""case: an example person does not get the outcome that the analyst expects (or cannot exist: case-impossible).

Decided by the evaluator alone. Either the rules changed what happens to this person, or the expectation was wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.outcome import Outcome
from regelproef.answer.place import Span
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, complete, proved
from regelproef.ask.variant import under
from regelproef.language.typed import Const, Expr
from regelproef.model.parts import Case

CODES = ("case", "case-impossible")


def run(bench: Bench) -> Iterator[Entry]:
    yield from bench.each("case", bench.book.asked_cases, lambda case: case.name, lambda case: _case(under(bench, case.under), case))


def _case(bench: Bench, case: Case) -> Iterator[Entry]:
    person = complete(bench.book, case.person)
    broken = bench.evaluator.impossible(person)
    if broken:
        names = ", ".join(line.name for line in broken)
        yield Finding(
            "case-impossible", Severity.ERROR, text("case-impossible", case=case.name, lines=names), (case.name,), labels=(Label(case.span),)
        )
        return
    outcomes = bench.evaluator.decide(person, [name for name, _ in case.expect])
    holds = True
    for name, expected in case.expect:
        if not is_as_expected(outcomes[name], expected.expr):
            holds = False
            yield _finding(bench, case, name, expected.source, outcomes[name], expected.span)
    if holds:
        yield proved("case", case.name)


def is_as_expected(outcome: Outcome, expected: Expr) -> bool:
    """The decision has a value, and it is this one."""
    return outcome.ok and isinstance(expected, Const) and outcome.value == expected.value


def _finding(bench: Bench, case: Case, decision: str, expected: str, found: Outcome, span: Span) -> Finding:
    labels = [Label(span, text("case-expected", value=expected))]
    labels.extend(Label(bench.book.rules[name].outcome.span, text("decides", rule=name)) for name in found.effective)
    return Finding(
        "case",
        Severity.ERROR,
        text("case", case=case.name, decision=decision, expected=expected, found=found),
        (case.name, decision),
        labels=tuple(labels),
        witness=replace(bench.shown((complete(bench.book, case.person),), (decision,)), under=case.under),
        statements=case.sources,
        help=text("case-help", why=case.why),
    )
