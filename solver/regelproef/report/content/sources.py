"""The account of the sources as JSON values.

In: an `Account`, a `ClashReport` or a `TextReport`. Out: plain dictionaries; texts in one language, ids, fates and kinds the same in all.
"""

from __future__ import annotations

from regelproef.model.rulebook import Rulebook
from regelproef.model.values import facts_to_json
from regelproef.report.json_report import finding_json
from regelproef.statements.account import NO_FATE, Account, DocumentAccount, Line, RuleAccount
from regelproef.statements.clash import Clash, ClashReport
from regelproef.statements.settle import Settlement
from regelproef.statements.texts import TextReport


def account_json(book: Rulebook, account: Account, language: str) -> dict[str, object]:
    return {
        "rulebook": {"root": book.root, "digest": book.digest},
        "fates": {fate: account.count(fate) for fate in account.fates if fate != NO_FATE},
        "without_fate": account.count(NO_FATE),
        "documents": [document_json(account, document, language) for document in account.documents],
        "rules": [rule_json(rule) for rule in account.rules],
    }


def document_json(account: Account, document: DocumentAccount, language: str) -> dict[str, object]:
    return {
        "document": document.document.id,
        "title": document.document.title,
        "file": document.document.file,
        "fates": {fate: document.count(fate) for fate in account.fates if fate != NO_FATE},
        "statements": [line_json(line, language) for line in document.lines],
    }


def line_json(line: Line, language: str) -> dict[str, object]:
    statement = line.statement
    return {
        "id": statement.id,
        "paraphrase": statement.paraphrase.in_language(language),
        "fate": statement.fate or None,
        "reason": statement.reason.in_language(language) or None,
        "says": {"when": [one.source for one in statement.when], "then": [one.source for one in statement.then]} if statement.decidable else None,
        "yields_to": list(statement.yields_to),
        "goes_before": [one.id for one in line.goes_before],
        "superseded_by": list(statement.superseded_by),
        "by_reading": dict(statement.by_reading),
        "interpretation": statement.interpretation or None,
        "rules": [rule.id for rule in line.rules],
    }


def rule_json(rule: RuleAccount) -> dict[str, object]:
    return {
        "rule": rule.rule.id,
        "decision": rule.rule.decision,
        "statements": [statement.id for statement in rule.statements],
        "unknown": list(rule.unknown),
    }


def clashes_json(book: Rulebook, report: ClashReport, language: str) -> dict[str, object]:
    verdict = "findings" if report.unsettled else "undecided" if report.undecided else "settled"
    return {
        "readings": dict(book.choice),
        "verdict": verdict,
        "summary": {
            "compared": report.compared,
            "clashes": len(report.clashes),
            "unsettled": len(report.unsettled),
            "undecided": len(report.undecided),
        },
        "clashes": [clash_json(clash) for clash in report.clashes],
        "findings": [finding_json(finding, language) for finding in report.findings],
    }


def clash_json(clash: Clash) -> dict[str, object]:
    return {
        "statements": [clash.one.id, clash.other.id],
        "documents": [clash.one.document, clash.other.document],
        "decisions": list(clash.decisions),
        "witness": {
            "person": facts_to_json(clash.witness.facts[0]),
            "assumed": dict(clash.assumed),
            "decisions": dict(clash.witness.outcomes[0]),
        },
        "settled": [settlement_json(settlement) for settlement in clash.settled],
    }


def settlement_json(settlement: Settlement) -> dict[str, object]:
    return {"way": settlement.way.value, "first": settlement.first or None, "over": list(settlement.over)}


def texts_json(report: TextReport, language: str) -> dict[str, object]:
    return {
        "verdict": "findings" if report.findings else "unchanged",
        "summary": report.counts,
        "passages": [
            {
                "statement": one.statement.id,
                "document": one.statement.document,
                "file": one.file,
                "state": one.state.value,
                "at": one.passage.offset,
                "found_at": one.found,
                "rules": [rule.id for rule in one.rules],
            }
            for one in report.passages
        ],
        "findings": [finding_json(finding, language) for finding in report.findings],
    }
