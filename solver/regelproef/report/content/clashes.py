"""The section about sources that contradict each other: each pair of statements, somebody whom it concerns, and what settles it."""

from __future__ import annotations

from collections.abc import Mapping

from regelproef.report.content.wording import Wording, anchor, joined, lines, upper
from regelproef.report.data import ReportData
from regelproef.report.document import Block, Break, Card, Chip, Code, Faint, Fold, Inlines, Link, Pairs, Section, Strong, cell, paragraph
from regelproef.statements.clash import Clash

MOST_OPEN = 3  # unsettled pairs that stand open


def clashes_section(data: ReportData, words: Wording) -> Section:
    """Pairs that nothing settles in full; the others by what settles them, in a table, with one of them in full."""
    blocks: list[Block] = []
    if data.clashes.clashes:
        counts = {"count": len(data.clashes.clashes), "unsettled": len(data.clashes.unsettled)}
        blocks.append(paragraph(words.say("rp-clashes-intro"), tone="lead"))
        blocks.append(paragraph(Strong(words.say("rp-clashes-count", **counts))))
    elif not data.clashes.undecided:
        blocks.append(paragraph(words.say("rp-clashes-none")))
    cards = tuple(_card(clash, words) for clash in data.clashes.unsettled)
    blocks += cards[:MOST_OPEN]
    if len(cards) > MOST_OPEN:
        title: Inlines = (Chip(words.say("rp-unsettled"), "bad"), words.say("rp-more", count=len(cards) - MOST_OPEN))
        blocks.append(Fold("clashes-rest", title, cards[MOST_OPEN:]))
    if data.clashes.undecided:
        blocks.append(paragraph(Chip(words.say("rp-undecided-words", undecided=len(data.clashes.undecided)), "warn")))
    settled: dict[str, dict[str, list[Clash]]] = {}
    for clash in data.clashes.clashes:
        if clash.settled:
            settlement = clash.settled[0]
            settled.setdefault(settlement.way.value, {}).setdefault(settlement.by, []).append(clash)
    blocks += [_group(way, groups, words) for way, groups in sorted(settled.items())]
    return words.section("rp-clashes", blocks)


def _group(way: str, groups: Mapping[str, list[Clash]], words: Wording) -> Fold:
    """All pairs that are settled in one way: one of them in full, and a table of them all."""
    count = sum(map(len, groups.values()))
    title: Inlines = (Chip(words.say("rp-settled"), "good"), " ", words.say(f"rp-settled-way:{way}"), " ", Faint(str(count)))
    first = next(iter(groups.values()))[0]
    example = (paragraph(Faint(words.say("rp-clashes-example"))), _card(first, words))
    rows = ((cell(*_by(by, words), heading=True), cell(*_pairs(clashes, words))) for by, clashes in sorted(groups.items()))
    table = words.table(words.say(f"rp-settled-way:{way}"), ("rp-clashes-by", "rp-clashes-pairs"), rows)
    return Fold(f"clashes-{way}", title, (*example, *((table,) if count > 1 else ())))


def _by(by: str, words: Wording) -> Inlines:
    name = by.partition("=")[0]
    if name in words.book.interpretations:
        return (Link(by, anchor("reading", name)), Break(), *words.prose(words.book.interpretations[name].question))
    return (words.statement(by), Break(), *words.prose(words.book.statements[by].paraphrase)) if by in words.book.statements else (by or "–",)


def _pairs(clashes: list[Clash], words: Wording) -> Inlines:
    """Each statement with those that it contradicts."""
    others: dict[str, list[str]] = {}
    for clash in clashes:
        others.setdefault(clash.one.id, []).append(clash.other.id)
    return lines((words.statement(one), " – ", *joined(found)) for one, found in others.items())


def _card(clash: Clash, words: Wording) -> Card:
    settled = bool(clash.settled)
    decisions = ", ".join(words.name(name) for name in clash.decisions)
    chip = Chip(words.say("rp-settled" if settled else "rp-unsettled"), "good" if settled else "bad")
    title: Inlines = (chip, " ", f"{clash.one.id} – {clash.other.id}: {decisions}")
    both = (clash.one, clash.other)
    rows = [(one.id, (*words.prose(one.paraphrase), Break(), *joined(Code(line.source) for line in one.then))) for one in both]
    rows.append((words.say("rp-witness"), (*words.person(clash.witness.facts[0]), *words.outcomes(clash.witness.outcomes[0]))))
    if not clash.witness.canonical:
        rows.append(("", (Chip(words.say("witness-not-canonical"), "warn"),)))
    for one in clash.settled:
        said = words.say(f"settled:{one.way.value}", first=one.first, chain=" → ".join(one.over))
        rows.append((words.say("rp-settled").capitalize(), (upper(said),)))
    return Card(f"clash-{clash.one.id}-{clash.other.id}", title, (Pairs(tuple(rows)),), "" if settled else "bad")
