"""A report as Markdown: the same content as the page, without pictures and without the form.

In: a `Document`. Out: Markdown. Guarantees: texts are escaped, so that nothing in a rulebook becomes markup; the same document gives the same bytes.
"""

from __future__ import annotations

import re
from typing import assert_never

from regelproef.report.document import (
    Banner,
    Block,
    Break,
    Bullets,
    Card,
    Chip,
    Code,
    Document,
    Faint,
    Fold,
    Heading,
    Inline,
    Inlines,
    Link,
    Pairs,
    Paragraph,
    Picture,
    Strong,
    Table,
    Tiles,
    TryPage,
)


def render_markdown(document: Document) -> str:
    lines = [f"# {plain(document.title)}", "", plain(document.subtitle), ""]
    for section in document.sections:
        lines += [f'<a id="{section.id}"></a>', "", f"## {plain(section.title)}", "", *_blocks(section.blocks)]
    lines += ["---", "", *_blocks(document.closing)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).rstrip() + "\n"


def _blocks(blocks: tuple[Block, ...]) -> list[str]:
    return [line for block in blocks for line in (*_block(block), "")]


def _block(block: Block) -> list[str]:
    match block:
        case Paragraph(parts=parts):
            return [_inlines(parts)]
        case Bullets(items=items, tone="columns"):
            return [" · ".join(map(_inlines, items))]
        case Bullets(items=items):
            return [f"- {_inlines(item)}" for item in items]
        case Pairs(items=items):
            return [f"- **{plain(term)}**: {_inlines(said)}" for term, said in items]
        case Table():
            return _table(block)
        case Picture(caption=caption, otherwise=otherwise):
            return [f"*{plain(caption)}*", "", *_blocks(otherwise)]
        case Tiles(items=items):
            return [f"- **{plain(one.number)}** {_inlines((Link(one.words, one.target),))}" for one in items]
        case Banner(title=title, words=words):
            return [f"> **{plain(title)}**", ">", f"> {plain(words)}"]
        case Card(id=id_, title=title, blocks=blocks):
            return [f'<a id="{id_}"></a>', "", f"### {_inlines(title)}", "", *_blocks(blocks)]
        case Fold(id=id_, title=title, blocks=blocks):
            return [f'<a id="{id_}"></a>' if id_ else "", "", f"#### {_inlines(title)}", "", *_blocks(blocks)]
        case Heading(id=id_, title=title):
            return [f'<a id="{id_}"></a>', "", f"### {plain(title)}"]
        case TryPage(otherwise=otherwise):
            return [plain(otherwise)]
        case _:
            assert_never(block)


def _table(table: Table) -> list[str]:
    width = max([len(table.header), *(len(row) for row in table.rows)])
    header = [*table.header, *[""] * (width - len(table.header))]
    lines = [f"*{plain(table.caption)}*", "", "| " + " | ".join(map(plain, header)) + " |", "|" + " --- |" * width]
    for row in table.rows:
        cells = [(f'<a id="{one.id}"></a>' if one.id else "") + (_inlines(one.parts) or " ") for one in row]
        lines.append("| " + " | ".join([*cells, *[""] * (width - len(row))]) + " |")
    return lines


def _inlines(parts: Inlines) -> str:
    return "".join(map(_inline, parts))


def _inline(part: Inline) -> str:
    match part:
        case str():
            return plain(part)
        case Code(words=words):
            return _code(words)
        case Strong(words=words):
            return f"**{plain(words)}**"
        case Faint(words=words) | Chip(words=words):
            return plain(words)
        case Link(words=words, target=target, code=code):
            return f"[{_code(words) if code else plain(words)}](#{target})"
        case Break():
            return "<br>"
        case _:
            assert_never(part)


def _code(words: str) -> str:
    """Code as it stands; a fence longer than any run of backquotes in it."""
    folded = " ".join(words.split())
    longest = max((len(run) for run in re.findall("`+", folded)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest else ""
    return f"{fence}{pad}{folded}{pad}{fence}".replace("|", "\\|")


def plain(words: str) -> str:
    """Text without any meaning as markup."""
    folded = re.sub(r"\s+", " ", words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return re.sub(r"([\\`*_\[\]|#~])", r"\\\1", folded)
