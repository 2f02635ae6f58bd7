"""Findings as JSON values, stable and documented in docs/json.md.

In: findings and reports. Out: plain dictionaries. Texts are in one language; ids, codes and verdicts are the same in all.
"""

from __future__ import annotations

from regelproef.answer.finding import Finding, Proof, Witness
from regelproef.check.questions import CheckReport
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import facts_to_json
from regelproef.words.say import say

FORMAT = 1


def check_json(book: Rulebook, report: CheckReport, language: str) -> dict[str, object]:
    verdict = "findings" if report.errors else "undecided" if report.undecided else "sound"
    return {
        "format": FORMAT,
        "command": "check",
        "rulebook": {"root": book.root, "digest": book.digest},
        "readings": dict(book.choice),
        "verdict": verdict,
        "summary": {
            "proved": len(report.proofs),
            "errors": len(report.errors),
            "undecided": len(report.undecided),
            "notes": len(report.notes),
            "accepted": len(report.accepted),
        },
        "findings": [finding_json(finding, language) for finding in report.findings],
        "proofs": [proof_json(proof) for proof in report.proofs],
    }


def finding_json(finding: Finding, language: str) -> dict[str, object]:
    return {
        "id": finding.id,
        "code": finding.code,
        "severity": finding.severity.value,
        "verdict": finding.verdict.value,
        "subject": list(finding.subject),
        "message": say(language, finding.message),
        "help": say(language, finding.help) if finding.help else None,
        "notes": [say(language, note) for note in finding.notes],
        "places": [
            {
                "file": label.span.path,
                "line": label.span.line,
                "column": label.span.column,
                "length": label.span.width,
                "note": say(language, label.note) if label.note else None,
            }
            for label in finding.labels
        ],
        "statements": list(finding.statements),
        "accepted": finding.accepted or None,
        "witness": witness_json(finding.witness) if finding.witness else None,
    }


def witness_json(witness: Witness) -> dict[str, object]:
    return {
        "persons": [facts_to_json(facts) for facts in witness.facts],
        "decisions": [dict(outcomes) for outcomes in witness.outcomes],
        "under": dict(witness.under),
    }


def proof_json(proof: Proof) -> dict[str, object]:
    return {"code": proof.code, "subject": list(proof.subject), "verdict": proof.verdict.value}
