"""A comparison for a terminal: the verdict first, then each decision that changes with its groups of persons, then what is proved unchanged.

In: a `DiffReport`. Out: text on the stream of a `Terminal`; colour only where a person looks on.
"""

from __future__ import annotations

from collections.abc import Mapping

from regelproef.diff.report import Change, DecisionDiff, DiffReport, Region
from regelproef.findings.finding import Value
from regelproef.report.diff_words import DiffWords
from regelproef.report.terminal import Terminal

VERDICTS = {"equal": "good", "differs": "bold", "undecided": "undecided"}


def write_diff(terminal: Terminal, report: DiffReport, defaults: Mapping[str, Value]) -> None:
    """`defaults`: the default person of the new version."""
    words = DiffWords(terminal.language, report)
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
    head = words.fit(region) + ": "
    for index, line in enumerate(words.description(region)):
        terminal.line((head if index == 0 else " " * len(head)) + line, "", 4)
    for line in (words.rules(region), words.dates(region)):
        if line:
            terminal.line(line, "dim", 4)
    terminal.line(f"{words.say('diff-example')}: {words.person(region.witness)}", "", 4)
    if words.example_outcome(region):
        terminal.line(words.example_outcome(region), "", 6)
    if region.neighbour:
        terminal.line(words.neighbour(region, defaults), "dim", 4)
