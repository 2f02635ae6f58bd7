"""Findings as SARIF 2.1.0, for code scanning: one result a finding, at its place, with a fingerprint that stays.

In: findings that each have a place, and how the command ended. Out: text. Paths are relative to the top of the repository and percent-encoded; where
there is none, to where the command ran, or absolute. A fingerprint depends on what is found, not on the line where it stands. A place in an older
revision is no file of today, and is left to the message. Accepted findings are suppressed, with the reason.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from urllib.parse import quote

from regelproef import __version__
from regelproef.answer.finding import Finding, Label, Severity, Verdict
from regelproef.report.render.visible import visible
from regelproef.words.say import Speech

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "regelproefFinding/v1"
ROOT = "%SRCROOT%"  # by convention, the top of the repository
UNSUCCESSFUL = (2, 3)  # exit codes of a command that could not do what was asked


def sarif(findings: tuple[Finding, ...], exit_code: int, language: str) -> str:
    codes, speech = tuple(dict.fromkeys(finding.code for finding in findings)), Speech(language)
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "regelproef", "version": __version__, "rules": [_rule(code, speech) for code in codes]}},
                "originalUriBaseIds": {ROOT: {"description": {"text": speech.say("sarif-root")}}},
                "columnKind": "unicodeCodePoints",
                "results": _results(findings, codes, speech),
                "invocations": [{"executionSuccessful": exit_code not in UNSUCCESSFUL, "exitCode": exit_code}],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str, speech: Speech) -> dict[str, object]:
    return {"id": code, "shortDescription": {"text": visible(speech.worded(f"code:{code}", code))}}


def _results(findings: tuple[Finding, ...], codes: tuple[str, ...], speech: Speech) -> list[dict[str, object]]:
    seen = Counter[str]()
    results = []
    for finding in findings:
        print_ = _fingerprint(finding)
        seen[print_] += 1
        results.append(_result(finding, codes.index(finding.code), f"{print_}:{seen[print_]}", speech))
    return results


def _fingerprint(finding: Finding) -> str:
    """Of what is found; where a finding names nothing, of its place's text."""
    parts = [finding.id]
    if not finding.subject:
        parts += [finding.message.key, *(f"{label.span.path}\0{label.span.line_text}" for label in finding.labels[:1])]
    return hashlib.sha256("\0".join(parts).encode("utf-8", errors="backslashreplace")).hexdigest()[:32]


def _result(finding: Finding, index: int, print_: str, speech: Speech) -> dict[str, object]:
    places = [label for label in finding.labels if label.span.path and not label.span.is_older]
    result: dict[str, object] = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": "error" if finding.severity is Severity.ERROR or finding.verdict is Verdict.UNDECIDED else "note",
        "message": {"text": _told(finding, speech)},
        "partialFingerprints": {FINGERPRINT: print_},
    }
    properties = {"verdict": finding.verdict.value} if finding.verdict is Verdict.UNDECIDED else {}
    if finding.stands:
        properties["stands"] = finding.stands
    if properties:
        result["properties"] = properties
    if places:
        result["locations"] = [_location(places[0], speech)]
    if len(places) > 1:
        result["relatedLocations"] = [{"id": number, **_location(label, speech)} for number, label in enumerate(places[1:], 1)]
    if finding.accepted:
        result["suppressions"] = [{"kind": "external", "justification": visible(speech.text(finding.accepted))}]
    return result


def _told(finding: Finding, speech: Speech) -> str:
    """One plain text; SARIF reads `[…](…)` in it as a link, so brackets are escaped."""
    parts = [speech.text(finding.message), *map(speech.text, finding.notes)]
    if finding.witness:
        parts += [f"{speech.say('witness')}: {speech.facts(facts) or speech.say('witness-default')}" for facts in finding.witness.facts]
        parts += [speech.facts(outcomes) for outcomes in finding.witness.outcomes]
        if not finding.witness.canonical:
            parts.append(speech.say("witness-not-canonical"))
    if finding.help:
        parts.append(speech.text(finding.help))
    return "\n".join(visible(part) for part in parts if part).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _location(label: Label, speech: Speech) -> dict[str, object]:
    span = label.span
    physical = {
        "artifactLocation": _artifact(span.path),
        "region": {"startLine": span.line, "startColumn": span.column, "endColumn": span.column + span.width},
    }
    location: dict[str, object] = {"physicalLocation": physical}
    if label.note:
        location["message"] = {"text": visible(speech.text(label.note))}
    return location


def _artifact(path: str) -> dict[str, object]:
    """A file by its place under the top, or by its whole name where it has none."""
    return {"uri": f"file://{quote(path)}"} if path.startswith("/") else {"uri": quote(path), "uriBaseId": ROOT}
