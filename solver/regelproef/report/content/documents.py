"""The sections about where it comes from: open questions with whom each choice affects, and the account of every source statement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from regelproef.explain.readings import Affected
from regelproef.model.parts import Document as SourceDocument
from regelproef.model.parts import Interpretation, Rule, Statement
from regelproef.report.content.wording import Wording, anchor, joined, lines
from regelproef.report.data import ReportData
from regelproef.report.document import Block, Break, Cell, Chip, Code, Faint, Fold, Heading, Inlines, Link, Section, cell, paragraph

FATE_TONES = {"rule": "good", "claim": "good", "superseded": "warn", "open": "info", "none": "bad"}
MOST = 5  # affected decisions that are named
STATUSES = ("open", "lean", "resolved")


def readings_section(data: ReportData, words: Wording) -> Section:
    if not data.book.interpretations:
        return words.section("rp-readings", (paragraph(words.say("rp-readings-none")),))
    affected = {(one.interpretation, one.value): one for one in data.affected}
    blocks: list[Block] = [paragraph(words.say("rp-readings-intro"), tone="lead")]
    for status in STATUSES:
        found = tuple(one for one in data.book.interpretations.values() if _status(one) == status)
        if found:
            blocks.append(Heading(f"readings-{status}", words.say(f"rp-readings:{status}", count=len(found))))
            blocks += [_reading(one, affected, words) for one in found]
    return words.section("rp-readings", blocks)


def _status(one: Interpretation) -> str:
    return one.status if one.status in STATUSES else "open"


def _reading(one: Interpretation, affected: dict[tuple[str, str], Affected], words: Wording) -> Fold:
    title: Inlines = (Code(one.id), " ", *words.prose(one.question))
    blocks: list[Block] = []
    if one.why:
        blocks.append(paragraph(*words.prose(one.why)))
    if one.readings:
        rows = (_reading_row(one, value, affected.get((one.id, value)), words) for value in one.values)
        blocks.append(words.table(words.say("rp-reading") + f": {one.id}", ("rp-reading", "rp-affects"), rows))
    if one.not_expressible:
        blocks.append(paragraph(*words.saying("rp-inexpressible", reason=one.not_expressible)))
    if one.statements:
        blocks.append(paragraph(Faint(words.say("rp-sources") + ": "), *words.statements(one.statements)))
    return Fold(anchor("reading", one.id), title, tuple(blocks))


def _reading_row(one: Interpretation, value: str, found: Affected | None, words: Wording) -> tuple[Cell, ...]:
    meaning = dict(one.readings)[value]
    chosen = value == words.book.choice[one.id]
    name: Inlines = (Code(value), *((" ", Chip(words.say("rp-chosen"), "good")) if chosen else ()), Break(), *words.prose(meaning))
    affects = _affects(found, words) if found is not None else (Faint(words.say("rp-affects-chosen")),)
    return (cell(*name, heading=True), cell(*affects))


def _affects(found: Affected, words: Wording) -> Inlines:
    parts: list[Inlines] = []
    if not found.decisions and not found.is_undecided and found.vanishes is None and found.appears is None:
        return (words.say("rp-affects-nobody"),)
    if found.decisions:
        more = len(found.decisions) - MOST
        parts.append((*joined(map(words.decision, found.decisions[:MOST])), *((words.say("rp-more", count=more),) if more > 0 else ())))
        parts.append((Faint(words.say("rp-for-example") + ": "), *words.person(found.person), *words.instead(found.before, found.after)))
    for key, person in (("rp-affects-vanishes", found.vanishes), ("rp-affects-appears", found.appears)):
        if person is not None:
            parts.append((Faint(words.say(key) + ": "), *words.person(person)))
    if not found.canonical:
        parts.append((Chip(words.say("witness-not-canonical"), "warn"),))
    if found.is_undecided:
        open_ = (*map(words.name, found.undecided), *((words.say("rp-affects-persons"),) if found.persons_undecided else ()))
        parts.append((Chip(words.say("rp-affects-undecided", decisions=", ".join(open_)), "warn"),))
    return lines(parts)


# -- the account ------------------------------------------------------------------------------------------------------------------


def documents_section(data: ReportData, words: Wording) -> Section:
    if not data.book.documents:
        return words.section("rp-documents", (paragraph(words.say("rp-documents-none")),))
    carriers: dict[str, list[Rule]] = {}
    for rule in data.book.rules.values():
        for name in rule.sources:
            carriers.setdefault(name, []).append(rule)
    folds = (_document(one, carriers, data.passages, words) for one in data.book.documents)
    return words.section("rp-documents", (paragraph(words.say("rp-documents-intro"), tone="lead"), *folds))


def _document(document: SourceDocument, carriers: dict[str, list[Rule]], passages: Mapping[str, tuple[str, ...]], words: Wording) -> Fold:
    counts = Counter(statement.fate or "none" for statement in document.statements)
    fates = (Chip(f"{count} {words.say(f'rp-fate:{fate}')}", FATE_TONES.get(fate, "plain")) for fate, count in counts.items())
    title: Inlines = (Code(document.id), " ", document.title or document.file, Break(), *(part for chip in fates for part in (" ", chip)))
    rows = (_statement_row(one, carriers.get(one.id, []), passages.get(one.id, ()), words) for one in document.statements)
    table = words.table(document.title or document.id, ("rp-statement", "rp-fate", "rp-carried"), rows, "statements")
    return Fold(f"document-{document.id}", title, (table,))


def _statement_row(one: Statement, carriers: list[Rule], passages: tuple[str, ...], words: Wording) -> tuple[Cell, ...]:
    fate = one.fate or "none"
    where: list[Inlines] = []
    if carriers:
        where.append(joined(words.rule(rule.id) for rule in carriers))
    if one.superseded_by:
        where.append((words.say("rp-by") + " ", *words.statements(one.superseded_by)))
    for name, value in one.by_reading:
        where.append((words.say("rp-by") + " ", Link(f"{name}={value}", anchor("reading", name))))
    if one.interpretation in words.book.interpretations:
        where.append((words.say("rp-question") + " ", Link(one.interpretation, anchor("reading", one.interpretation))))
    if one.yields_to:
        where.append((Faint(words.say("rp-yields") + " "), *words.statements(one.yields_to)))
    if one.reason:
        where.append(words.prose(one.reason))
    for key, why in (("rp-negates", one.negates), ("rp-idle", one.idle), ("rp-follows", one.follows)):
        if why:
            where.append((Faint(words.say(key) + " "), *words.prose(why)))
    exact = (part for formula in (*one.when, *one.then) for part in (Break(), Code(formula.source)))
    said = lines(((Code(one.id), " ", *words.prose(one.paraphrase)), *(Faint(f"“{passage}”") for passage in passages)))
    return (
        cell(*said, heading=True, id=anchor("statement", one.id)),
        cell(Chip(words.say(f"rp-fate:{fate}"), FATE_TONES.get(fate, "plain"))),
        cell(*lines(where), *exact),
    )
