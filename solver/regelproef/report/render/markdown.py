"""A document as Markdown: a report with anchors, or what `comment` bounds; without pictures and without the form.

In: a `Document`. Out: Markdown. Guarantees: texts are escaped, so that nothing in a rulebook becomes markup, a mention or a link; the same document
gives the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import assert_never
from urllib.parse import quote

from regelproef.answer.finding import Finding, Verdict
from regelproef.report import document as doc
from regelproef.report.render.visible import visible
from regelproef.words.say import Speech

SAFE = "/:@!$&*+,;=~."  # what may stand in a link as it is
MARKUP = re.compile(r"([\\`*_\[\]|#~@])")
LEADING = re.compile(r"^(\d*)([-+=.)])(?=\s|$|[-=])")


def render_markdown(document: doc.Document) -> str:
    return Markdown(document).text()


class Markdown:
    """Renders one document."""

    def __init__(self, document: doc.Document) -> None:
        self.of, self.speech = document, Speech(document.language)

    def text(self) -> str:
        of = self.of
        top = [f"# {plain(of.title)}", "", plain(of.subtitle), ""] if of.whole else []
        closing = ["---", "", *self.blocks(of.closing)] if of.whole else []
        return re.sub(r"\n{3,}", "\n\n", "\n".join((*top, *self.blocks(of.sections), *closing))).rstrip() + "\n"

    def blocks(self, blocks: tuple[doc.Block, ...]) -> list[str]:
        return [line for block in blocks for line in (*self.block(block), "")]

    def block(self, block: doc.Block) -> list[str]:
        match block:
            case doc.Section(id=id_, title=title, blocks=blocks):
                return [*(self._heading(id_, plain(title), 2, 3) if title else ()), *self.blocks(blocks)]
            case doc.Banner(title=title, words=words, sign=sign):
                if self.of.whole:
                    return [f"> **{plain(title)}**", *(line for one in words for line in (">", f"> {plain(one)}"))]
                return [f"## {sign}{' ' if sign else ''}{plain(title)}", *(line for one in words for line in ("", plain(one)))]
            case doc.Paragraph(parts=parts):
                return [_inlines(parts)]
            case doc.Bullets(items=bullets, tone="columns"):
                return [" · ".join(map(_inlines, bullets))]
            case doc.Bullets(items=bullets):
                return [f"- {_inlines(bullet)}" for bullet in bullets]
            case doc.Pairs(items=pairs):
                return [f"- **{plain(term)}**: {_inlines(said)}" if term else f"- {_inlines(said)}" for term, said in pairs]
            case doc.Item(parts=parts, items=items):
                return [f"**{_inlines(parts)}**", "", *(line for item in items for line in _nested(item, 0))]
            case doc.Table():
                return _table(block)
            case doc.Group():
                return list(_group(block))
            case doc.Told(finding=finding, card=card):
                return self.block(card) if self.of.whole else list(self.finding(finding))
            case doc.Notes(items=notes):
                return [f"- {self._brief(note.finding)}" for note in notes]
            case doc.Picture(caption=caption, otherwise=otherwise):
                return [f"*{plain(caption)}*", "", *self.blocks(otherwise)]
            case doc.Tiles(items=tiles):
                return [f"- **{plain(tile.number)}** {_inlines((doc.Link(tile.words, tile.target if self.of.whole else ''),))}" for tile in tiles]
            case doc.Card(id=id_, title=title, blocks=blocks):
                return [*self._heading(id_, _inlines(title), 3, 4), *self.blocks(blocks)]
            case doc.Fold(id=id_, title=title, blocks=blocks):
                if self.of.whole:
                    return [*self._heading(id_, _inlines(title), 4, 4), *self.blocks(blocks)]
                return [f"<details><summary>{_inlines(title)}</summary>", "", *self.blocks(blocks), "</details>"]
            case doc.Heading(id=id_, title=words):
                return self._heading(id_, plain(words), 3, 4)
            case doc.TryPage(otherwise=words):
                return [plain(words)]
            case _:
                assert_never(block)

    def _heading(self, id_: str, title: str, level: int, in_comment: int) -> list[str]:
        if not self.of.whole:
            return [f"{'#' * in_comment} {title}", ""]
        return [_anchor(id_) if id_ or level < 4 else "", "", f"{'#' * level} {title}", ""]

    # -- findings -------------------------------------------------------------------------------------------------------------

    def finding(self, finding: Finding) -> Iterator[str]:
        say = self.speech.say
        yield f"{self._code(finding)}: {sentence(self.speech.text(finding.message))}"
        yield ""
        for label in finding.labels:
            if label.span.path:
                note = f" {sentence(self.speech.text(label.note))}" if label.note else ""
                yield f"- {code(f'{label.span.path}:{label.span.line}:{label.span.column}')}{note}"
        yield from (f"- {sentence(self.speech.text(note))}" for note in finding.notes)
        if finding.witness:
            under = "".join(f" [{name}={value}]" for name, value in finding.witness.under)
            for facts in finding.witness.facts:
                yield f"- {plain(say('witness'))}: {plain((self.speech.facts(facts) or say('witness-default')) + under)}"
            yield from (f"  - {plain(self.speech.facts(outcomes))}" for outcomes in finding.witness.outcomes if outcomes)
            if not finding.witness.canonical:
                yield f"- {plain(say('witness-not-canonical'))}"
        if finding.help:
            yield f"- {plain(say('help-word'))}: {sentence(self.speech.text(finding.help))}"

    def _brief(self, finding: Finding) -> str:
        accepted = f" ({plain(self.speech.text(finding.accepted))})" if finding.accepted else ""
        return f"{plain(finding.code)}: {sentence(self.speech.text(finding.message))}{accepted}"

    def _code(self, finding: Finding) -> str:
        undecided = f" ({plain(self.speech.say('undecided-word'))})" if finding.verdict is Verdict.UNDECIDED else ""
        return f"**{plain(finding.code)}**{undecided}"


def _nested(item: doc.Item, depth: int) -> Iterator[str]:
    yield f"{'  ' * depth}- {_inlines(item.parts)}"
    for one in item.items:
        yield from _nested(one, depth + 1)


def _group(group: doc.Group) -> Iterator[str]:
    yield f"**{plain(group.change)}**, {plain(group.who)}{':' if group.lines else ''}"
    yield ""
    for said, exact in group.lines:
        yield f"- {plain(said)}: {code(exact)}" if said and exact else f"- {code(exact) if exact else plain(said)}"
    yield ""
    (before, old_rules, old_outcome), (after, new_rules, new_outcome) = group.sides
    yield f"| | {plain(before)} | {plain(after)} |"
    yield "|---|---|---|"
    yield f"| {plain(group.rules)} | {' | '.join(' <br> '.join(map(plain, rules or ('-',))) for rules in (old_rules, new_rules))} |"
    if group.person:
        person = " <br> ".join(map(plain, (f"{group.example}:", *group.person)))
        yield f"| {person} | {plain(old_outcome)} | {plain(new_outcome)} |"
    for line in (group.dates, *group.notes):
        if line:
            yield ""
            yield plain(line)


def _table(table: doc.Table) -> list[str]:
    width = max([len(table.header), *(len(row) for row in table.rows)])
    header = [*table.header, *[""] * (width - len(table.header))]
    caption = [f"*{plain(table.caption)}*", ""] if table.caption else []
    lines = [*caption, "| " + " | ".join(map(plain, header)) + " |", "|" + " --- |" * width]
    for row in table.rows:
        cells = [(_anchor(one.id) if one.id else "") + (_inlines(one.parts) or " ") for one in row]
        lines.append("| " + " | ".join([*cells, *[""] * (width - len(row))]) + " |")
    return lines


def _inlines(parts: doc.Inlines) -> str:
    """A text that begins as a list would is no list."""
    return LEADING.sub(r"\1\\\2", "".join(map(_inline, parts)))


def _inline(part: doc.Inline) -> str:
    match part:
        case str():
            return plain(part)
        case doc.Code(words=words):
            return code(words)
        case doc.Strong(words=words):
            return f"**{plain(words)}**"
        case doc.Faint(words=words) | doc.Chip(words=words) | doc.Foreign(words=words):
            return plain(words)
        case doc.Link(words=words, target=target, code=as_code):
            inside = code(words) if as_code else plain(words)
            return f"[{inside}](#{quote(visible(target), safe=SAFE)})" if target else inside
        case doc.Break():
            return "<br>"
        case _:
            assert_never(part)


def _anchor(name: str) -> str:
    """What a link leads to; the name is the one that `SAFE` keeps in the link, or that a browser reads out of it."""
    return f'<a id="{escape(visible(name))}"></a>'


def code(words: str) -> str:
    """Code as it stands; a fence longer than any run of backquotes in it."""
    folded = visible(" ".join(words.split()))
    longest = max((len(run) for run in re.findall("`+", folded)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest else ""
    return f"{fence}{pad}{folded}{pad}{fence}".replace("|", "\\|")


def sentence(words: str) -> str:
    """A sentence of the engine, with what stands between backquotes as code."""
    return "".join(code(part) if index % 2 else plain(part) for index, part in enumerate(words.split("`")))


def plain(words: str) -> str:
    """Text without any meaning as markup, on one line."""
    folded = visible(re.sub(r"\s+", " ", words)).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return MARKUP.sub(r"\\\1", folded)
