"""The report of a change: whom the step from one version of a rulebook to another affects, group by group.

In: a `DiffReport`, the new rulebook and a language. Out: a `Document`. Each group of persons is a card: before and after, who exactly, somebody to
whom it happens, and somebody just outside.
"""

from __future__ import annotations

from regelproef.diff.report import Change, DecisionDiff, DiffReport, Example, Region, SideOutcome
from regelproef.model.rulebook import Rulebook
from regelproef.report.diff_words import DiffWords
from regelproef.report.document import (
    Banner,
    Block,
    Break,
    Bullets,
    Card,
    Chip,
    Code,
    Document,
    Fold,
    Inline,
    Inlines,
    Pairs,
    Section,
    Strong,
    Tile,
    Tiles,
    paragraph,
)
from regelproef.words.phrase import Phrase
from regelproef.report.content.wording import Wording, joined

BANNERS = {"equal": "good", "differs": "info", "undecided": "warn"}


def change_document(report: DiffReport, new: Rulebook, language: str) -> Document:
    """The whole report of one change."""
    content = ChangeContent(report, Wording(Phrase(new, language)))
    sections = [content.verdict(), *(content.decision(one) for one in report.everything if one.change is not Change.UNCHANGED)]
    if report.listed:
        sections.append(content.listed())
    closing = (paragraph(content.words.say("rp-closing", digest=f"{report.old.digest[:16]} → {report.new.digest[:16]}"), tone="faint"),)
    return Document(language, content.words.book_title(), content.words.say("rp-change"), tuple(sections), closing)


class ChangeContent:
    """Builds the sections of a change."""

    def __init__(self, report: DiffReport, words: Wording) -> None:
        self.report, self.words = report, words
        self.told = DiffWords(words.language, report, words.book)

    def verdict(self) -> Section:
        words, report = self.words, self.report
        title = words.say("rp-verdict")
        blocks: list[Block] = [Banner(BANNERS[report.verdict], _upper(self.told.headline()), _upper(self.told.sides())), self._tiles()]
        unchanged = tuple(self._name(one) for one in report.everything if one.change is Change.UNCHANGED)
        if unchanged:
            blocks.append(paragraph(Chip(words.say("rp-verdict-proved"), "good"), " ", words.say("rp-change-nobody") + " ", *joined(unchanged), "."))
        return Section("verdict", title, title, tuple(blocks))

    def _tiles(self) -> Tiles:
        changed = [one for one in self.report.everything if one.change is not Change.UNCHANGED]
        groups = sum(len(one.roots) for one in changed)
        target = _section_id(changed[0]) if changed else "verdict"
        return Tiles(
            (
                Tile(str(len(changed)), self.words.say("rp-change-decisions"), target, "info" if changed else "plain"),
                Tile(str(groups), self.words.say("rp-change-groups"), target, "info" if groups else "plain"),
                Tile(str(len(self.report.everything) - len(changed)), self.words.say("rp-change-same"), "verdict", "good"),
            )
        )

    def _name(self, one: DecisionDiff) -> Inline:
        if one is self.report.world:
            return self.words.say("rp-change-world")
        return self.words.name(one.name)

    def decision(self, one: DecisionDiff) -> Section:
        title = _upper(self.words.say("rp-change-world") if one is self.report.world else self.words.name(one.name))
        blocks: list[Block] = [paragraph(_upper(self.told.decision(one)), tone="lead")]
        blocks += [self._region(region) for region in one.roots]
        if one.consequences:
            inside = tuple(self._change(region) for region in one.consequences)
            blocks.append(Fold("", (_upper(self.words.say("diff-consequences")),), (Bullets(inside),)))
        if one.change is Change.CHANGED:
            blocks.append(paragraph(Chip(_upper(self.told.completeness(one)), "good" if one.complete else "warn")))
        return Section(_section_id(one), title, title, tuple(blocks))

    def _change(self, region: Region) -> Inlines:
        shown: list[Inline] = [*self._side(region, region.before), " → ", *self._side(region, region.after)]
        return tuple(shown)

    def _side(self, region: Region, side: SideOutcome) -> Inlines:
        if side.status != "value":
            return (Chip(self.told.outcome(side), "bad" if side.status in {"conflict", "gap"} else "plain"),)
        known = region.decision in self.words.book.decisions
        word = self.words.shown(region.decision, side.value) if known else side.value
        return (Strong(word),) if word != side.value or side.bounds is None else (Code(self.told.outcome(side, region.decision)),)

    def _region(self, region: Region) -> Card:
        words, told = self.words, self.told
        rows: list[tuple[str, Inlines]] = []
        lines: list[Inline] = []
        for line, said in zip(told.description(region), told.in_words(region) or ("",), strict=True):
            lines += [Break(), *((said, " ") if said else ()), Code(line)] if region.description else [" ", line]
        rows.append((words.say("rp-change-who"), (_upper(told.fit(region)), *lines)))
        for key, side in (("diff-before", region.before), ("diff-after", region.after)):
            if side.rules:
                rows.append((f"{_upper(words.say('diff-rules'))}, {words.say(key)}", self._rules(side)))
        if region.difference:
            rows.append((_upper(words.say("diff-difference")), (told.change(region).rpartition("; ")[2],)))
        if told.dates(region):
            rows.append((_upper(words.say("rp-period")), (told.dates(region),)))
        if region.witness is not None:
            rows.append((_upper(words.say("rp-for-example")), self._example(region.witness)))
        outside = told.neighbour(region, words.book.default_person())
        if outside:
            rows.append((words.say("rp-change-outside"), (_upper(outside.partition(": ")[2]),)))
        return Card(f"region-{region.id}", self._change(region), (Pairs(tuple(rows)),), "info")

    def _rules(self, side: SideOutcome) -> Inlines:
        """The deciding rules with their texts, and below them the statements behind them."""
        shown: list[Inline] = []
        for index, rule in enumerate(side.rules):
            said = self.words.prose(side.texts[index]) if index < len(side.texts) else ()
            shown += [*((Break(),) if shown else ()), Code(rule), *((" ", *said) if said else ())]
        if side.statements:
            shown += [Break(), *joined(tuple(Code(name) for name in side.statements))]
        return tuple(shown)

    def _example(self, example: Example) -> Inlines:
        known = {name: value for name, value in example.facts.items() if name in self.words.book.facts}
        shown: list[Inline] = list(self.words.person(known))
        for name in example.after:
            before, after = example.before.get(name), example.after[name]
            if name in self.words.book.decisions and before is not None and before != after:
                sides = {"before": self.words.shown(name, before), "after": self.words.shown(name, after)}
                shown += [Break(), self.words.say("rp-instead", decision=self.words.name(name), **sides)]
        return tuple(shown)

    def listed(self) -> Section:
        title = _upper(self.words.say("diff-listed"))
        return Section("listed", title, title, (Bullets(tuple((_upper(self.told.listed(one)),) for one in self.report.listed)),))


def _section_id(one: DecisionDiff) -> str:
    return f"change-{one.name}"


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]
