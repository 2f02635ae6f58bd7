"""A comparison as Markdown, for a pull request: one section a decision, one table row a group of persons, details folded.

In: a `DiffReport`. Out: text. Everything that comes from a rulebook stands in code spans or is escaped, so that it cannot become markup.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from regelproef.answer.outcome import Value
from regelproef.diff.report import Change, DecisionDiff, DiffReport, Region
from regelproef.model.rulebook import Rulebook
from regelproef.report.diff_words import DiffWords

SPECIAL = "\\`*_{}[]()<>#+-!|~&@"


def diff_markdown(report: DiffReport, book: Rulebook, language: str) -> str:
    """`book`: the new version, for its labels and its default person."""
    return "\n".join(_lines(DiffWords(language, report, book), book.default_person())) + "\n"


def _lines(words: DiffWords, defaults: Mapping[str, Value]) -> Iterator[str]:
    report = words.report
    yield f"## {plain(words.headline())}"
    yield ""
    yield plain(words.sides())
    yield ""
    yield plain(words.counts())
    for decision in report.everything:
        if decision.change is not Change.UNCHANGED:
            yield ""
            yield from _decision(words, decision, defaults)
    if words.unchanged():
        yield ""
        yield plain(words.unchanged())
    if report.listed:
        yield ""
        yield f"<details><summary>{plain(words.say('diff-listed'))}</summary>"
        yield ""
        yield from (f"- {plain(words.listed(one))}" for one in report.listed)
        yield ""
        yield "</details>"


def _decision(words: DiffWords, decision: DecisionDiff, defaults: Mapping[str, Value]) -> Iterator[str]:
    yield f"### {plain(words.decision(decision))}"
    for region in decision.roots:
        yield ""
        yield from _region(words, region, defaults)
    if decision.consequences:
        yield ""
        yield plain(words.say("diff-consequences")) + ":"
        yield ""
        yield from (f"- {plain(line)}" for line in words.consequences(decision))
    if decision.change is Change.CHANGED:
        yield ""
        yield f"**{plain(words.completeness(decision))}**"


def _region(words: DiffWords, region: Region, defaults: Mapping[str, Value]) -> Iterator[str]:
    yield f"**{plain(words.change(region))}**, {plain(words.fit(region))}:"
    yield ""
    for line, said in zip(words.description(region), words.in_words(region) or ("",), strict=True):
        yield f"- {plain(said)}: {code(line)}" if said else f"- {code(line)}"
    yield ""
    yield f"| | {plain(words.say('diff-before'))} | {plain(words.say('diff-after'))} |"
    yield "|---|---|---|"
    sides = (" <br> ".join(map(plain, words.explained(side))) for side in (region.before, region.after))
    yield f"| {plain(words.say('diff-rules'))} | {' | '.join(sides)} |"
    example = " <br> ".join(map(plain, (f"{words.say('diff-example')}:", *words.person(region.witness))))
    outcomes = (plain(words.word(region.decision, one) if one else "") for one in words.example_sides(region))
    yield f"| {example} | {' | '.join(outcomes)} |"
    for line in (words.dates(region), words.neighbour(region, defaults)):
        if line:
            yield ""
            yield plain(line)


def plain(words: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    return "".join("\\" + char if char in SPECIAL else char if char.isprintable() else " " for char in words)


def code(words: str) -> str:
    """A code span, whatever backticks the words hold."""
    inner = "".join(char if char.isprintable() else " " for char in words)
    fence = "`"
    while fence in inner:
        fence += "`"
    return f"{fence}{' ' if '`' in inner else ''}{inner}{' ' if '`' in inner else ''}{fence}"
