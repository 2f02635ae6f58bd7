"""The section about sources that contradict each other: cards, the most important first, and below them every pair by what settles it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from regelproef.report.content.cards import CardWords
from regelproef.report.content.wording import Wording, anchor, joined, lines
from regelproef.report.data import ReportData
from regelproef.report.document import Block, Break, Chip, Faint, Fold, Inlines, Link, Section, Strong, cell, paragraph
from regelproef.statements.clash import Clash

MOST_OPEN = 10  # cards that stand open


def clashes_section(data: ReportData, words: Wording) -> Section:
    """The first cards stand open, the others behind a line for each kind; then all pairs, in a table for each way of settling."""
    blocks: list[Block] = []
    clashes, cards = data.clashes, CardWords(data.cards, words)
    undecided = (*clashes.undecided, *data.cards.undecided)
    if clashes.clashes:
        blocks.append(paragraph(words.say("rp-clashes-intro"), tone="lead"))
        blocks.append(paragraph(Strong(words.say("rp-clashes-count", count=len(clashes.clashes), unsettled=len(clashes.unsettled)))))
        blocks.append(paragraph(f"{cards.summary()}; {cards.tried()}"))
    elif not undecided:
        blocks.append(paragraph(words.say("rp-clashes-none")))
    if undecided:
        blocks.append(paragraph(Chip(words.say("rp-undecided-words", undecided=len(undecided)), "warn")))
    left = MOST_OPEN
    for place, (heading, own) in enumerate(cards.parts()):
        shown = tuple(islice(own, left)) if place < cards.kinds else ()
        left -= len(shown)
        blocks += shown
        if len(own) > len(shown):
            blocks.append(Fold(f"clashes-cards-{place}", (heading,), own[len(shown) :]))
    settled: dict[str, dict[str, list[Clash]]] = {}
    for clash in clashes.clashes:
        if clash.settled:
            settlement = clash.settled[0]
            settled.setdefault(settlement.way.value, {}).setdefault(settlement.by, []).append(clash)
    blocks += [_group(way, groups, words) for way, groups in sorted(settled.items())]
    return words.section("rp-clashes", blocks)


def _group(way: str, groups: Mapping[str, list[Clash]], words: Wording) -> Fold:
    """All pairs that are settled in one way."""
    count = sum(map(len, groups.values()))
    title: Inlines = (Chip(words.say("rp-settled"), "good"), " ", words.say(f"rp-settled-way:{way}"), " ", Faint(str(count)))
    rows = ((cell(*_by(by, words), heading=True), cell(*_pairs(clashes, words))) for by, clashes in sorted(groups.items()))
    return Fold(f"clashes-{way}", title, (words.table(words.say(f"rp-settled-way:{way}"), ("rp-clashes-by", "rp-clashes-pairs"), rows),))


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
