"""The section about sources that contradict each other: each pair of statements, somebody whom it concerns, and what settles it."""

from __future__ import annotations

from regelproef.report.document import Block, Break, Bullets, Card, Chip, Code, Faint, Fold, Inline, Pairs, Section, Strong, paragraph
from regelproef.report.report_data import ReportData
from regelproef.report.wording import Wording, joined
from regelproef.sources.clash import Clash

MOST_OPEN = 3  # unsettled pairs that stand open


def clashes_section(data: ReportData, words: Wording) -> Section:
    """Pairs that nothing settles in full; the others by what settles them, with one of them as an example."""
    title = words.say("rp-clashes")
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
        title_rest: tuple[Inline, ...] = (Chip(words.say("rp-unsettled"), "bad"), words.say("rp-more", count=len(cards) - MOST_OPEN))
        blocks.append(Fold("clashes-rest", title_rest, cards[MOST_OPEN:]))
    if data.clashes.undecided:
        blocks.append(paragraph(Chip(words.say("rp-undecided-words", undecided=len(data.clashes.undecided)), "warn")))
    settled: dict[tuple[str, str], list[Clash]] = {}
    for clash in data.clashes.clashes:
        if clash.settled:
            settled.setdefault((clash.settled[0].way.value, clash.settled[0].by), []).append(clash)
    blocks += [_group(index, key, clashes, words) for index, (key, clashes) in enumerate(sorted(settled.items()))]
    return Section("clashes", title, title, tuple(blocks))


def _group(index: int, key: tuple[str, str], clashes: list[Clash], words: Wording) -> Fold:
    way, by = key
    title: tuple[Inline, ...] = (Chip(words.say("rp-settled"), "good"), " ", words.say(f"rp-settled-by:{way}", by=by), " ", Faint(str(len(clashes))))
    others: dict[str, list[Inline]] = {}
    for clash in clashes:
        others.setdefault(clash.one.id, []).append(words.statement(clash.other.id))
    pairs = tuple((words.statement(one), " – ", *joined(tuple(found))) for one, found in others.items())
    name = by.partition("=")[0]
    link: tuple[Block, ...] = (
        (paragraph(words.reading(name), ": ", *words.prose(words.book.interpretations[name].question)),)
        if (name in words.book.interpretations)
        else ()
    )
    example = (paragraph(Faint(words.say("rp-clashes-example"))),) if len(clashes) > 1 else ()
    return Fold(f"clashes-{index}", title, (*link, *example, _card(clashes[0], words), *((Bullets(pairs),) if len(clashes) > 1 else ())))


def _card(clash: Clash, words: Wording) -> Card:
    settled = bool(clash.settled)
    decisions = ", ".join(words.phrase.name(name) for name in clash.decisions)
    chip = Chip(words.say("rp-settled" if settled else "rp-unsettled"), "good" if settled else "bad")
    title: tuple[Inline, ...] = (chip, " ", f"{clash.one.id} – {clash.other.id}: {decisions}")
    rows = [
        (one.id, (*words.prose(one.paraphrase), Break(), *joined(tuple(Code(line.source) for line in one.then)))) for one in (clash.one, clash.other)
    ]
    shown: list[Inline] = list(words.person(clash.witness.facts[0]))
    for name, value in clash.witness.outcomes[0].items():
        shown += [Break(), f"{words.phrase.name(name)}: ", Strong(words.shown(name, value))]
    rows.append((words.say("rp-witness"), tuple(shown)))
    for one in clash.settled:
        said = words.say(f"settled:{one.way.value}", first=one.first, chain=" → ".join(one.over))
        rows.append((words.say("rp-settled").capitalize(), (said[:1].upper() + said[1:],)))
    return Card(f"clash-{clash.one.id}-{clash.other.id}", title, (Pairs(tuple(rows)),), "" if settled else "bad")
