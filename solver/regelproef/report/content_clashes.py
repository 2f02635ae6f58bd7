"""The section about sources that contradict each other: each pair of statements, somebody whom it concerns, and what settles it."""

from __future__ import annotations

from regelproef.report.document import Block, Break, Card, Chip, Code, Inline, Pairs, Section, Strong, paragraph
from regelproef.report.report_data import ReportData
from regelproef.report.wording import Wording, joined
from regelproef.sources.clash import Clash


def clashes_section(data: ReportData, words: Wording) -> Section:
    title = words.say("rp-clashes")
    ordered = sorted(data.clashes.clashes, key=lambda clash: bool(clash.settled))
    blocks: list[Block] = []
    if not ordered and not data.clashes.undecided:
        blocks.append(paragraph(words.say("rp-clashes-none")))
    elif ordered:
        blocks.append(paragraph(words.say("rp-clashes-intro"), tone="lead"))
    blocks += [_card(clash, words) for clash in ordered]
    if data.clashes.undecided:
        blocks.append(paragraph(Chip(words.say("rp-undecided-words", undecided=len(data.clashes.undecided)), "warn")))
    return Section("clashes", title, title, tuple(blocks))


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
