"""What the gate found as JSON, stable and documented in docs/json.md.

In: a `GateReport`. Out: text. Texts are in one language; ids, codes and verdicts are the same in all. What does not
print is written as an escape, so that nothing in a rulebook can steer a terminal that shows it.
"""

from __future__ import annotations

from regelproef.gate.account import GateReport, Step
from regelproef.report.diff_json import diff_json
from regelproef.report.json_report import finding_json, proof_json
from regelproef.report.json_text import json_text
from regelproef.words.say import say

FORMAT = 1


def gate_json(report: GateReport, language: str) -> str:
    answer = {
        "format": FORMAT,
        "command": "gate",
        "base": report.base,
        "new": report.new,
        "rulebook": {"root": report.book.root, "digest": report.book.digest} if report.book else None,
        "verdict": report.state.value,
        "steps": [_step(step, language) for step in report.steps],
        "declarations": list(report.declarations),
        "history": list(report.history),
        "diff": diff_json(report.diff) if report.diff else None,
    }
    return json_text(answer) + "\n"


def _step(step: Step, language: str) -> dict[str, object]:
    return {
        "name": step.name,
        "verdict": step.state.value,
        "skipped": say(language, step.skipped) if step.skipped else None,
        "findings": [finding_json(finding, language) for finding in step.findings],
        "proofs": [proof_json(proof) for proof in step.proofs],
    }
