"""A document for a terminal: lines, indented by what they belong to.

In: a `Document` and a stream. Out: text; colour and progress only where a person looks on, plain text when piped. Control characters in texts of a
rulebook are made visible, so that nothing in a rulebook can steer the terminal.
"""

from __future__ import annotations

import io
import textwrap
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO, assert_never

from rich.console import Console
from rich.text import Text as Styled

from regelproef.answer.finding import Finding, Label, Witness
from regelproef.report import document as doc
from regelproef.report.render.visible import visible
from regelproef.words.say import Speech

COLOURS = {
    "good": "bold green",
    "bad": "bold red",
    "warn": "bold yellow",
    "info": "cyan",
    "place": "blue",
    "faint": "dim",
    "strong": "bold",
}
PROGRESS_AFTER = 1.0  # seconds
KEPT = {" :": "\xa0:", " ;": "\xa0;", " ?": "\xa0?", " !": "\xa0!", "« ": "«\xa0", " »": "\xa0»", "✓ ": "✓\xa0"}  # nothing breaks there


class Terminal:
    """Writes on one stream in one language."""

    def __init__(self, language: str, stream: TextIO) -> None:
        self.speech = Speech(language)
        self.say = self.speech.say
        self.console = Console(file=stream, highlight=False, markup=False, soft_wrap=True, emoji=False)
        self.columns = 0

    def line(self, words: str = "", tone: str = "", indent: int = 0) -> None:
        for one in self._wrapped(visible(words), indent):
            self.console.print(Styled(" " * indent + one, style=COLOURS.get(tone, "")))

    def _wrapped(self, words: str, indent: int) -> list[str]:
        """Lines that fit, those after the first two further in; a name or path that is longer stays whole."""
        if not self.columns:
            return [words]
        for apart, kept in KEPT.items():
            words = words.replace(apart, kept)
        room = max(20, self.columns - indent)
        found = textwrap.wrap(words, room, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
        return [one.replace("\xa0", " ") for one in found] or [""]

    @contextmanager
    def progress(self) -> Iterator[Callable[[str], None]]:
        """A spinner that says what is being asked, once a run takes longer than a second; nothing when piped."""
        if not self.console.is_terminal:
            yield lambda _: None
            return
        status = self.console.status("")
        timer = threading.Timer(PROGRESS_AFTER, status.start)
        timer.daemon = True
        timer.start()
        try:
            yield lambda what: status.update(visible(self.say("asking", what=self._asked(what))))
        finally:
            timer.cancel()
            status.stop()

    def _asked(self, what: str) -> str:
        """The check of that code in words, and how far it is."""
        code, _, far = what.partition(" ")
        return f"{self.speech.worded(f'code:{code}', code)} {far}".rstrip()

    def document(self, document: doc.Document) -> None:
        self.columns = min(document.columns, self.console.width) if self.console.is_terminal else document.columns
        self.blocks(document.sections, 0)

    def unusable(self, findings: tuple[Finding, ...]) -> None:
        """A rulebook that does not load."""
        self.line(self.say("unusable", count=len(findings)), "bad")
        for finding in findings:
            self.finding(finding)

    # -- blocks ---------------------------------------------------------------------------------------------------------------

    def blocks(self, blocks: tuple[doc.Block, ...], indent: int) -> None:
        """Sections stand apart; what follows a banner belongs to it."""
        own = indent
        for index, block in enumerate(blocks):
            if isinstance(block, doc.Section) and index and not any(isinstance(one, doc.Told) for one in block.blocks[:1]):  # a finding stands apart
                self.line()
            self.block(block, own if isinstance(block, doc.Banner) else indent)
            if isinstance(block, doc.Banner):
                indent = own + 2

    def block(self, block: doc.Block, indent: int) -> None:
        match block:
            case doc.Section(title=title, blocks=blocks, tone=tone):
                if title:
                    self.line(title, tone, indent)
                self.blocks(blocks, indent + 2 if title else indent)
            case doc.Banner(tone=tone, title=title, words=words):
                self.line(title, tone, indent)
                for one in words:
                    self.line(one, "faint", indent)
            case doc.Paragraph(parts=parts, tone=tone):
                self.line(inlines(parts), tone, indent)
            case doc.Bullets(items=bullets):
                for bullet in bullets:
                    self.line(inlines(bullet), "", indent + 2)
            case doc.Pairs(items=pairs):
                for term, said in pairs:
                    self.line(f"{term}: {inlines(said)}" if term else inlines(said), "", indent)
            case doc.Tiles(items=tiles):
                for tile in tiles:
                    self.line(f"{tile.number:>5}  {tile.words}", "", indent)
            case doc.Table(lines=lines):
                for item in lines or _columns(block):
                    self.block(item, indent)
            case doc.Item(parts=parts, items=items, tone=tone):
                self.line(inlines(parts), tone, indent)
                self.blocks(items, indent + 2)
            case doc.Group():
                self.group(block, indent)
            case doc.Told(finding=finding):
                self.finding(finding)
            case doc.Notes(items=notes):
                for note in notes:
                    self.brief(note.finding)
            case doc.Fold(lines=lines) if lines:
                self.blocks(lines, indent)
            case doc.Fold(title=parts, blocks=blocks, silent=silent):
                if not silent:
                    self.line(f"{inlines(parts)}:", "", indent)
                self.blocks(blocks, indent)
            case doc.Card(title=parts, blocks=blocks):
                self.line(inlines(parts), "", indent)
                self.blocks(blocks, indent + 2)
            case doc.Picture(otherwise=blocks):
                self.blocks(blocks, indent)
            case doc.Heading(title=words) | doc.TryPage(otherwise=words):
                self.line(words, "", indent)
            case _:
                assert_never(block)

    def group(self, group: doc.Group, indent: int) -> None:
        self.line(f"{group.id}  {group.change}", "info", indent)
        self.line(f"{group.who}:" if group.lines else group.who, "", indent + 2)
        for said, code in group.lines:
            self.line(f"{said}  [{code}]" if said and code else said or code, "", indent + 4)
        for heading, rules, _ in group.sides:
            for rule in rules:
                self.line(f"{heading}: {rule}", "faint", indent + 2)
        if group.dates:
            self.line(group.dates, "faint", indent + 2)
        if group.person:
            self.line(f"{group.example}:", "", indent + 2)
        for fact in group.person:
            self.line(fact, "", indent + 4)
        if group.outcome:
            self.line(group.outcome, "strong", indent + 4)
        for note in group.notes:
            self.line(note, "faint", indent + 2)

    # -- findings -------------------------------------------------------------------------------------------------------------

    def brief(self, finding: Finding) -> None:
        """A note or an accepted finding, on one line."""
        word = self.say("accepted-word" if finding.accepted else "note-word")
        place = f"{finding.labels[0].span.path}:{finding.labels[0].span.line}: " if finding.labels else ""
        self._headline(word, finding, "info", place)
        if finding.accepted:
            self.line(f"= {self.say('accepted-because', reason=finding.accepted)}", "", 3)

    def finding(self, finding: Finding) -> None:
        tone, word = doc.kind_of(finding)
        self.line()
        self._headline(self.say(word), finding, tone)
        for label in finding.labels:
            self._label(label, tone)
        for note in finding.notes:
            self.line(f"= {self.speech.text(note)}", "", 3)
        if finding.witness:
            self._witness(finding.witness)
        if finding.statements:
            self.line(f"= {self.say('statements-word')}: {', '.join(finding.statements)}", "", 3)
        if finding.help:
            self.line(f"= {self.say('help-word')}: {self.speech.text(finding.help)}", "", 3)

    def _headline(self, word: str, finding: Finding, tone: str, place: str = "") -> None:
        head = f"{word}[{visible(finding.code)}]"
        first, *more = self._wrapped(f"{head} {visible(place + self.speech.text(finding.message))}", 0)
        self.console.print(Styled.assemble((first[: len(head)], COLOURS[tone]), first[len(head) :]))
        for line in more:
            self.console.print(line)

    def _label(self, label: Label, tone: str) -> None:
        span = label.span
        if not span.path:
            return
        if not span.file.text:  # the file as a whole
            self.line(f"--> {span.path}", "place", 2)
            return
        self.line(f"--> {span.path}:{span.line}:{span.column}", "place", 2)
        gutter = f"{span.line:5} | "
        before = visible(span.line_text[: span.column - 1])
        marked = visible(span.line_text[span.column - 1 : span.column - 1 + span.width])
        whole = visible(span.line_text)
        shown, left = _window(whole, len(before), len(marked), self.columns - len(gutter)) if self.columns else (whole, 0)
        self.console.print(gutter + shown)
        margin = " " * (len(gutter) - 2) + "| "
        pad, carets = " " * (len(before) - left), "^" * max(1, min(len(marked), len(shown) - len(before) + left))
        note = visible(self.speech.text(label.note)) if label.note else ""
        beside = not self.columns or len(margin + pad + carets) + 1 + len(note) <= self.columns
        self.console.print(Styled.assemble(margin + pad, (f"{carets} {note}".rstrip() if beside else carets, COLOURS[tone])))
        for line in () if beside else self._wrapped(note, len(margin)):
            self.console.print(Styled.assemble(margin, (line, COLOURS[tone])))

    def _witness(self, witness: Witness) -> None:
        under = "".join(f" [{name}={value}]" for name, value in witness.under)
        for index, facts in enumerate(witness.facts):
            person = f" {'ab'[index]}" if len(witness.facts) > 1 else ""
            shown = self.speech.facts(facts) or self.say("witness-default")
            self.line(f"= {self.say('witness')}{person}: {shown}{under}", "", 3)
            if index < len(witness.outcomes) and witness.outcomes[index]:
                self.line(f"-> {self.speech.facts(witness.outcomes[index])}", "faint", 5)
        if not witness.canonical:
            self.line(f"= {self.say('witness-not-canonical')}", "warn", 3)


def height(document: doc.Document) -> int:
    """Lines that it takes where nobody looks on."""
    stream = io.StringIO()
    Terminal(document.language, stream).document(document)
    return len(stream.getvalue().splitlines())


def _window(line: str, start: int, width: int, room: int) -> tuple[str, int]:
    """As much of a line as there is room for, with the marked stretch in it, and how many characters are left out before."""
    if len(line) <= room:
        return line, 0
    left = max(0, min(start + width + 1 - room, start - 1) if start + width + 1 > room else 0)
    cut = line[left : left + room]
    return ("…" + cut[1:] if left else cut)[: room - 1] + ("…" if left + room < len(line) else cut[-1]), left


def inlines(parts: doc.Inlines) -> str:
    """Names stand in backquotes, except where a line is nothing but code."""
    if len(parts) == 1 and isinstance(parts[0], doc.Code):
        return parts[0].words
    return "".join(map(_inline, parts))


def _inline(part: doc.Inline) -> str:
    match part:
        case str():
            return part
        case doc.Code(words=words):
            return f"`{words}`"
        case doc.Link(words=words, code=code):
            return f"`{words}`" if code else words
        case doc.Strong(words=words) | doc.Faint(words=words) | doc.Chip(words=words) | doc.Foreign(words=words):
            return words
        case doc.Break():
            return " "
        case _:
            assert_never(part)


def _columns(table: doc.Table) -> Iterator[doc.Item]:
    """One line a row, in columns; numbers stand right."""
    rows = [table.header, *(tuple(inlines(cell.parts) for cell in row) for row in table.rows)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(table.header))]
    for index, row in enumerate(rows):
        columns = enumerate(zip(row, widths, strict=True))
        cells = (word.ljust(width) if column < table.left else word.rjust(width) for column, (word, width) in columns)
        yield doc.Item(("  ".join(cells).rstrip(),), tone="" if index else "faint")
