"""What the gate found as SARIF 2.1.0, for code scanning: one result a finding, at its place, with a fingerprint that stays.

In: a `GateReport`. Out: text. Paths are relative to where the command ran and percent-encoded; a fingerprint depends on what is found, not on the
line where it stands. Accepted findings are suppressed, with the reason.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from importlib.metadata import PackageNotFoundError, version
from urllib.parse import quote

from regelproef.answer.finding import Finding, Label, Severity, Verdict
from regelproef.answer.text import text
from regelproef.gate.account import GateReport, State
from regelproef.report.diff_words import facts_line
from regelproef.report.terminal import visible
from regelproef.words.say import CATALOGUE, say

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "regelproefFinding/v1"


def sarif(report: GateReport, language: str) -> str:
    codes = tuple(dict.fromkeys(finding.code for finding in report.findings))
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "regelproef", "version": _version(), "rules": [_rule(code, language) for code in codes]}},
                "columnKind": "unicodeCodePoints",
                "results": _results(report, codes, language),
                "invocations": [{"executionSuccessful": report.state not in {State.UNUSABLE, State.UNDECIDED}, "exitCode": report.exit_code}],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _version() -> str:
    try:
        return version("regelproef")
    except PackageNotFoundError:
        return "0"


def _rule(code: str, language: str) -> dict[str, object]:
    key = f"code:{code}"
    told = say(language, text(key)) if key in CATALOGUE else code
    return {"id": code, "shortDescription": {"text": visible(told)}}


def _results(report: GateReport, codes: tuple[str, ...], language: str) -> list[dict[str, object]]:
    seen = Counter[str]()
    results = []
    for finding in report.findings:
        print_ = _fingerprint(finding)
        seen[print_] += 1
        results.append(_result(finding, codes.index(finding.code), f"{print_}:{seen[print_]}", language))
    return results


def _fingerprint(finding: Finding) -> str:
    """Of what is found; where a finding names nothing, of its place's text."""
    parts = [finding.id]
    if not finding.subject:
        parts += [finding.message.key, *(f"{label.span.path}\0{label.span.line_text}" for label in finding.labels[:1])]
    return hashlib.sha256("\0".join(parts).encode("utf-8", errors="backslashreplace")).hexdigest()[:32]


def _result(finding: Finding, index: int, print_: str, language: str) -> dict[str, object]:
    places = [label for label in finding.labels if label.span.path and not label.span.path.startswith("/")]
    result: dict[str, object] = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": "error" if finding.severity is Severity.ERROR or finding.verdict is Verdict.UNDECIDED else "note",
        "message": {"text": _told(finding, language)},
        "partialFingerprints": {FINGERPRINT: print_},
    }
    if finding.verdict is Verdict.UNDECIDED:
        result["properties"] = {"verdict": finding.verdict.value}
    if places:
        result["locations"] = [_location(places[0], language)]
    if len(places) > 1:
        result["relatedLocations"] = [{"id": number, **_location(label, language)} for number, label in enumerate(places[1:], 1)]
    if finding.accepted:
        result["suppressions"] = [{"kind": "external", "justification": visible(finding.accepted)}]
    return result


def _told(finding: Finding, language: str) -> str:
    """One plain text; SARIF reads `[…](…)` in it as a link, so brackets are escaped."""
    parts = [say(language, finding.message)]
    parts += [say(language, note) for note in finding.notes]
    if finding.witness:
        for facts in finding.witness.facts:
            parts.append(f"{say(language, text('witness'))}: {facts_line(facts) or say(language, text('witness-default'))}")
        for outcomes in finding.witness.outcomes:
            parts.append(", ".join(f"{name}: {value}" for name, value in outcomes.items()))
    if finding.help:
        parts.append(say(language, finding.help))
    return "\n".join(visible(part) for part in parts if part).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _location(label: Label, language: str) -> dict[str, object]:
    span = label.span
    physical = {
        "artifactLocation": {"uri": quote(span.path)},
        "region": {"startLine": span.line, "startColumn": span.column, "endColumn": span.column + span.width},
    }
    location: dict[str, object] = {"physicalLocation": physical}
    if label.note:
        location["message"] = {"text": visible(say(language, label.note))}
    return location
