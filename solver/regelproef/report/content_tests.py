"""The section about the generated test persons: which obligations they cover, and which were proved impossible."""

from __future__ import annotations

from regelproef.report.document import Block, Chip, Section, Table, cell, paragraph
from regelproef.report.report_data import ReportData
from regelproef.report.test_account import VERDICTS
from regelproef.report.wording import Wording
from regelproef.texts.say import CATALOGUE


def tests_section(data: ReportData, words: Wording) -> Section:
    title = words.say("rp-tests")
    account = data.tests
    if account.state != "current":
        key = "rp-tests-stale" if account.state == "stale" else "rp-tests-none"
        return Section("tests", title, title, (paragraph(words.say(key, folder=account.folder)),))
    header = (words.say("rp-task"), *(words.say(f"rp-settled:{verdict}") for verdict in VERDICTS))
    rows = tuple(
        (cell(_kind(kind, words), heading=True), *(cell(str(counts.get(verdict, 0))) for verdict in VERDICTS))
        for kind, counts in account.tasks.items()
    )
    blocks: tuple[Block, ...] = (
        paragraph(words.say("rp-tests-intro"), tone="lead"),
        paragraph(Chip(words.say("rp-tests-count", count=account.persons), "good")),
        Table(title, header, rows),
    )
    return Section("tests", title, title, blocks)


def _kind(kind: str, words: Wording) -> str:
    key = f"kind:{kind}"
    return words.say(key) if key in CATALOGUE else kind
