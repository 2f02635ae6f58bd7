"""What the gate found as JUnit XML: one suite a step, one case a finding or a kind of proof.

In: a `GateReport`. Out: text. Whatever XML cannot hold is made visible first, and everything is escaped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from regelproef.answer.finding import Finding, Verdict
from regelproef.gate.account import GateReport, Step, counts
from regelproef.report.terminal import visible
from regelproef.words.say import say


def junit(report: GateReport, language: str) -> str:
    """Every suite in the order of the steps; failures are findings, errors what could not be read or decided."""
    suites = [_suite(step, language) for step in report.steps]
    total = Counter[str]()
    for step in report.steps:
        total.update(_totals(step))
    head = " ".join(f'{name}="{total[name]}"' for name in ("tests", "failures", "errors", "skipped"))
    body = "\n".join(line for suite in suites for line in suite)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="regelproef gate" {head}>\n{body}\n</testsuites>\n'


def _totals(step: Step) -> dict[str, int]:
    shut = [one for one in step.findings if counts(one)]
    errors = [one for one in shut if step.unusable or one.verdict is Verdict.UNDECIDED]
    codes = {proof.code for proof in step.proofs}
    skipped = 1 if step.skipped else 0
    return {"tests": len(step.findings) + len(codes) + skipped, "failures": len(shut) - len(errors), "errors": len(errors), "skipped": skipped}


def _suite(step: Step, language: str) -> Iterator[str]:
    totals = " ".join(f'{name}="{count}"' for name, count in _totals(step).items())
    yield f'  <testsuite name="regelproef.{step.name}" {totals}>'
    proofs = Counter(proof.code for proof in step.proofs)
    for code, count in proofs.items():
        yield f'    <testcase classname="regelproef.{step.name}" name={_attribute(f"{code} ({count})")}/>'
    for finding in step.findings:
        yield from _case(step, finding, language)
    if step.skipped:
        why = _attribute(say(language, step.skipped))
        yield f'    <testcase classname="regelproef.{step.name}" name="{step.name}"><skipped message={why}/></testcase>'
    yield "  </testsuite>"


def _case(step: Step, finding: Finding, language: str) -> Iterator[str]:
    opening = f"    <testcase classname={_attribute(f'regelproef.{step.name}')} name={_attribute(finding.id)}"
    if not counts(finding):
        yield f"{opening}/>"
        return
    kind = "error" if step.unusable or finding.verdict is Verdict.UNDECIDED else "failure"
    yield f"{opening}>"
    message = _attribute(say(language, finding.message))
    yield f"      <{kind} type={_attribute(finding.code)} message={message}>{escape(visible_lines(_details(finding, language)))}</{kind}>"
    yield "    </testcase>"


def _details(finding: Finding, language: str) -> Iterator[str]:
    for label in finding.labels:
        if label.span.path:
            yield f"{label.span.path}:{label.span.line}:{label.span.column}"
    if finding.witness:
        for facts, outcomes in zip(finding.witness.facts, finding.witness.outcomes or ({},) * len(finding.witness.facts), strict=False):
            yield ", ".join(f"{name}: {value}" for name, value in facts.items())
            yield ", ".join(f"{name}: {value}" for name, value in outcomes.items())
    if finding.help:
        yield say(language, finding.help)


def visible_lines(lines: Iterator[str]) -> str:
    return "\n".join(visible(line) for line in lines)


def _attribute(words: str) -> str:
    return quoteattr(visible(words))
