"""A comparison for a terminal: the verdict first, then each decision that changes with its groups of persons, then what is proved unchanged.

In: a `DiffReport`. Out: text on the stream of a `Terminal`; colour only where a person looks on.
"""

from __future__ import annotations

from collections.abc import Mapping

from regelproef.answer.outcome import Value
from regelproef.diff.report import Change, DecisionDiff, DiffReport, Region
from regelproef.model.rulebook import Rulebook
from regelproef.report.diff_words import DiffWords
from regelproef.report.terminal import Terminal

VERDICTS = {"equal": "good", "differs": "bold", "undecided": "undecided"}


def write_diff(terminal: Terminal, report: DiffReport, book: Rulebook) -> None:
    """`book`: the new version, for its labels and its default person."""
    words, defaults = DiffWords(terminal.language, report, book), book.default_person()
    terminal.line(words.headline(), VERDICTS[report.verdict])
    terminal.line(words.sides(), "dim")
    terminal.line(words.counts(), "dim")
    for decision in report.everything:
        if decision.change is not Change.UNCHANGED:
            terminal.line("")
            _decision(terminal, words, decision, defaults)
    if words.unchanged():
        terminal.line("")
        terminal.line(words.unchanged(), "good")
    if report.listed:
        terminal.line("")
        terminal.line(words.say("diff-listed") + ":")
        for one in report.listed:
            terminal.line(words.listed(one), "", 2)


def _decision(terminal: Terminal, words: DiffWords, decision: DecisionDiff, defaults: Mapping[str, Value]) -> None:
    style = "undecided" if decision.change is Change.UNDECIDED or not decision.complete else "bold"
    terminal.line(words.decision(decision), style)
    for region in decision.roots:
        _region(terminal, words, region, defaults)
    if decision.consequences:
        if decision.roots:
            terminal.line(words.say("diff-consequences") + ":", "", 2)
        for line in words.consequences(decision):
            terminal.line(line, "", 4)
    if decision.change is Change.CHANGED:
        terminal.line(words.completeness(decision), "good" if decision.complete else "undecided", 2)


def _region(terminal: Terminal, words: DiffWords, region: Region, defaults: Mapping[str, Value]) -> None:
    terminal.line(f"{region.id}  {words.change(region)}", "note", 2)
    terminal.line(words.fit(region) + ":", "", 4)
    for line, said in zip(words.description(region), words.in_words(region) or ("",), strict=True):
        terminal.line(f"{said}  [{line}]" if said else line, "", 6)
    for key, side in (("diff-before", region.before), ("diff-after", region.after)):
        for line in words.explained(side) if side.rules else ():
            terminal.line(f"{words.say(key)}: {line}", "dim", 4)
    if words.dates(region):
        terminal.line(words.dates(region), "dim", 4)
    terminal.line(f"{words.say('diff-example')}:", "", 4)
    for line in words.person(region.witness):
        terminal.line(line, "", 6)
    if words.example_outcome(region):
        terminal.line(words.example_outcome(region), "bold", 6)
    if region.neighbour:
        terminal.line(words.neighbour(region, defaults), "dim", 4)
