"""The sections about where it comes from: open questions with whom each choice affects, and the account of every source statement."""

from __future__ import annotations

from collections.abc import Mapping

from regelproef.explain.readings import Affected
from regelproef.model.parts import Document as SourceDocument
from regelproef.model.parts import Interpretation, Rule, Statement
from regelproef.report.content.wording import Wording, joined, reading_id, statement_id
from regelproef.report.data import ReportData
from regelproef.report.document import (
    Block,
    Break,
    Cell,
    Chip,
    Code,
    Faint,
    Fold,
    Heading,
    Inline,
    Inlines,
    Link,
    Section,
    Table,
    cell,
    paragraph,
)

FATE_TONES = {"rule": "good", "claim": "good", "superseded": "warn", "open": "info", "none": "bad"}
MOST = 5  # affected decisions that are named
STATUSES = ("open", "lean", "resolved")


def readings_section(data: ReportData, words: Wording) -> Section:
    title = words.say("rp-readings")
    if not data.book.interpretations:
        return Section((paragraph(words.say("rp-readings-none")),), "readings", title)
    affected = {(one.interpretation, one.value): one for one in data.affected}
    blocks: list[Block] = [paragraph(words.say("rp-readings-intro"), tone="lead")]
    for status in STATUSES:
        found = tuple(one for one in data.book.interpretations.values() if _status(one) == status)
        if found:
            blocks.append(Heading(f"readings-{status}", words.say(f"rp-readings:{status}", count=len(found))))
            blocks += [_reading(one, affected, words) for one in found]
    return Section(tuple(blocks), "readings", title)


def _status(one: Interpretation) -> str:
    return one.status if one.status in STATUSES else "open"


def _reading(one: Interpretation, affected: dict[tuple[str, str], Affected], words: Wording) -> Fold:
    title: Inlines = (Code(one.id), " ", *words.prose(one.question))
    blocks: list[Block] = []
    if one.why:
        blocks.append(paragraph(*words.prose(one.why)))
    if one.readings:
        rows = tuple(_reading_row(one, value, affected, words) for value in one.values)
        blocks.append(Table(words.say("rp-reading") + f": {one.id}", (words.say("rp-reading"), words.say("rp-affects")), rows))
    if one.not_expressible:
        blocks.append(paragraph(words.say("rp-inexpressible", reason=one.not_expressible.in_language(words.language))))
    if one.statements:
        blocks.append(paragraph(Faint(words.say("rp-sources") + ": "), *words.statements(one.statements)))
    return Fold(reading_id(one.id), title, tuple(blocks))


def _reading_row(one: Interpretation, value: str, affected: dict[tuple[str, str], Affected], words: Wording) -> tuple[Cell, ...]:
    meaning = dict(one.readings)[value]
    chosen = value == words.book.choice[one.id]
    name: Inlines = (Code(value), *((" ", Chip(words.say("rp-chosen"), "good")) if chosen else ()), Break(), *words.prose(meaning))
    found = affected.get((one.id, value))
    if found is None:
        return (cell(*name, heading=True), cell(Faint(words.say("rp-affects-chosen"))))
    return (cell(*name, heading=True), cell(*_affects(found, words)))


def _affects(found: Affected, words: Wording) -> Inlines:
    parts: list[Inline] = []
    if not found.decisions and not found.is_undecided and found.vanishes is None and found.appears is None:
        return (words.say("rp-affects-nobody"),)
    if found.decisions:
        parts += joined(tuple(words.decision(name) for name in found.decisions[:MOST]))
        if len(found.decisions) > MOST:
            parts.append(words.say("rp-more", count=len(found.decisions) - MOST))
        parts += [Break(), Faint(words.say("rp-for-example") + ": "), *words.person(found.person)]
        parts += words.instead(found.before, found.after)
    for key, person in (("rp-affects-vanishes", found.vanishes), ("rp-affects-appears", found.appears)):
        if person is not None:
            parts += [*((Break(),) if parts else ()), Faint(words.say(key) + ": "), *words.person(person)]
    if not found.canonical:
        parts += [Break(), Chip(words.say("witness-not-canonical"), "warn")]
    if found.is_undecided:
        open_ = (*map(words.name, found.undecided), *((words.say("rp-affects-persons"),) if found.persons_undecided else ()))
        parts += [*((Break(),) if parts else ()), Chip(words.say("rp-affects-undecided", decisions=", ".join(open_)), "warn")]
    return tuple(parts)


# -- the account ------------------------------------------------------------------------------------------------------------------


def documents_section(data: ReportData, words: Wording) -> Section:
    title = words.say("rp-documents")
    if not data.book.documents:
        return Section((paragraph(words.say("rp-documents-none")),), "documents", title)
    carriers: dict[str, list[Rule]] = {}
    for rule in data.book.rules.values():
        for name in rule.sources:
            carriers.setdefault(name, []).append(rule)
    folds = tuple(_document(one, carriers, data.passages, words) for one in data.book.documents)
    return Section((paragraph(words.say("rp-documents-intro"), tone="lead"), *folds), "documents", title)


def _document(document: SourceDocument, carriers: dict[str, list[Rule]], passages: Mapping[str, tuple[str, ...]], words: Wording) -> Fold:
    counts: dict[str, int] = {}
    for statement in document.statements:
        counts[statement.fate or "none"] = counts.get(statement.fate or "none", 0) + 1
    summary: list[Inline] = []
    for fate, count in counts.items():
        summary += [" ", Chip(f"{count} {words.say(f'rp-fate:{fate}')}", FATE_TONES.get(fate, "plain"))]
    title: Inlines = (Code(document.id), " ", document.title or document.file, Break(), *summary)
    header = (words.say("rp-statement"), words.say("rp-fate"), words.say("rp-carried"))
    rows = tuple(_statement_row(one, carriers.get(one.id, []), passages.get(one.id, ()), words) for one in document.statements)
    return Fold(f"document-{document.id}", title, (Table(document.title or document.id, header, rows, "statements"),))


def _statement_row(one: Statement, carriers: list[Rule], passages: tuple[str, ...], words: Wording) -> tuple[Cell, ...]:
    fate = one.fate or "none"
    where: list[Inlines] = []
    if carriers:
        where.append(joined(tuple(words.rule(rule.id) for rule in carriers)))
    if one.superseded_by:
        where.append((words.say("rp-by") + " ", *words.statements(one.superseded_by)))
    for name, value in one.by_reading:
        where.append((words.say("rp-by") + " ", Link(f"{name}={value}", reading_id(name))))
    if one.interpretation in words.book.interpretations:
        where.append((words.say("rp-question") + " ", Link(one.interpretation, reading_id(one.interpretation))))
    if one.yields_to:
        where.append((Faint(words.say("rp-yields") + " "), *words.statements(one.yields_to)))
    if one.reason:
        where.append(words.prose(one.reason))
    lines: list[Inline] = []
    for line in where:
        lines += [*line, Break()]
    quoted: tuple[Inline, ...] = tuple(part for passage in passages for part in (Break(), Faint(f"“{passage}”")))
    exact: list[Inline] = []
    for formula in (*one.when, *one.then):
        exact += [Break(), Code(formula.source)]
    return (
        cell(Code(one.id), " ", *words.prose(one.paraphrase), *quoted, heading=True, id=statement_id(one.id)),
        cell(Chip(words.say(f"rp-fate:{fate}"), FATE_TONES.get(fate, "plain"))),
        cell(*lines[:-1], *exact),
    )
