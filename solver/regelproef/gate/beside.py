"""What else a merge needs: the reference implementation agrees with the new test persons.

In: where it stands, and the time that the command has left. Out: a `Step`. It is code of the change, run in a process of its own, bounded in time,
that leaves nothing behind. What the time of the command cuts off is undecided.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from regelproef.answer.asked import TOO_LATE
from regelproef.answer.finding import Finding, Proof, Severity, Unusable, Verdict
from regelproef.answer.limits import Limits
from regelproef.answer.text import Text, text
from regelproef.ask.bench import undecided
from regelproef.conform.apart import ask_apart
from regelproef.conform.compare import Difference, compare
from regelproef.conform.fixtures import read_fixtures
from regelproef.gate.account import Step
from regelproef.gate.tested import seconds_left

MOST_TOLD = 20


def check_reference(reference: str, modules: Path, fixtures: Path, limits: Limits) -> Step:
    """Whether MODULE:FUNCTION, found in the folder `modules` first, gives every test person what the rules give."""
    try:
        persons = read_fixtures(fixtures)
        found = compare(persons, ask_apart(reference, persons, seconds_left(limits), (str(modules.absolute()),)))
    except Unusable as error:
        return Step("reference", error.findings, unusable=True)
    if limits.spent:
        return Step("reference", (undecided("reference", (reference,), TOO_LATE),))
    findings = [
        replace(
            _finding(
                "reference", text("reference-differs", rule=group.rule or group.decision, decision=group.decision, count=len(group.differences))
            ),
            help=_who(group.differences[0]),
        )
        for group in found.groups
    ]
    findings += [_finding("reference", text("reference-trouble", reference=reference, kind=one.kind, id=one.id)) for one in found.troubles]
    if not found.passes(strict=True) and not findings:
        findings.append(_finding("reference", text("reference-unanswered", reference=reference)))
    return Step("reference", tuple(findings[:MOST_TOLD]), () if findings else (Proof("reference", (reference,), Verdict.PROVED),))


def _who(one: Difference) -> Text:
    """The person who shows a difference, as far as that matters, with what was expected and found."""
    facts = {name: value for name, value in one.fixture.facts.items() if name in one.fixture.matters} or one.fixture.facts
    told = ", ".join(f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in facts.items())
    expected, got = (json.dumps(value, ensure_ascii=False) for value in (one.expected, one.found))
    return text("reference-person", id=one.fixture.id, facts=told, decision=one.decision, expected=expected, got=got)


def _finding(code: str, message: Text) -> Finding:
    return Finding(code, Severity.ERROR, message, (code,))
