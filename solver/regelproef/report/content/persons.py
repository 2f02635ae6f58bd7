"""The section about the generated test persons: which obligations they cover, and which were proved impossible."""

from __future__ import annotations

from regelproef.report.content.wording import Wording, joined, upper
from regelproef.report.data import VERDICTS, ReportData
from regelproef.report.document import Block, Bullets, Chip, Code, Fold, Inlines, Section, cell, paragraph
from regelproef.words.say import CATALOGUE


def tests_section(data: ReportData, words: Wording) -> Section:
    account = data.tests
    if account.state != "current":
        key = "rp-tests-stale" if account.state == "stale" else "rp-tests-none"
        return words.section("rp-tests", (paragraph(words.say(key, folder=account.folder)),))
    header = ("rp-task", *(f"rp-settled:{verdict}" for verdict in VERDICTS))
    rows = tuple(
        (cell(_worded(f"task:{kind}", kind, words), heading=True), *(cell(str(counts.get(verdict, 0))) for verdict in VERDICTS))
        for kind, counts in account.tasks.items()
    )
    blocks: list[Block] = [
        paragraph(words.say("rp-tests-intro"), tone="lead"),
        paragraph(Chip(words.say("rp-tests-count", count=account.persons), "good")),
        words.table(words.say("rp-tests"), header, rows),
    ]
    if account.slips:
        noticed = ((cell(_worded(f"slip:{kind}", kind, words), heading=True), cell(str(count))) for kind, count in account.slips.items())
        blocks.append(words.table(words.say("rp-slips"), ("rp-slip", "rp-noticed"), noticed))
    if account.impossible:
        lines = tuple(_impossible(*one, words) for one in account.impossible)
        blocks.append(Fold("tests-impossible", (words.say("rp-impossible-tasks", count=len(lines)),), (Bullets(lines),)))
    return words.section("rp-tests", blocks)


def _impossible(name: str, owner: str, core: tuple[str, ...], words: Wording) -> Inlines:
    why = (": ", *joined(map(Code, core), "; ")) if core else ()
    return (words.rule(owner), " ", Code(name.removeprefix(owner + "/")), *why)


def _worded(key: str, kind: str, words: Wording) -> str:
    """A kind in words; its bare name where a later version of the generator brings one without."""
    return upper(words.say(key)) if key in CATALOGUE else kind
