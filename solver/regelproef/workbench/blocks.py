"""What a comparison says, as plain values that the page builds its elements of.

In: blocks of a `Document` of `diff`. Out: JSON values, each with its kind. Guarantees: the texts are those of `diff` itself; nothing in them is
markup, for the page makes text of every one.
"""

from __future__ import annotations

from collections.abc import Iterable

from regelproef.report import document as doc
from regelproef.report.content.wording import upper
from regelproef.report.render.visible import visible

Json = dict[str, object]


def blocks_json(blocks: Iterable[doc.Block]) -> list[Json]:
    return [_block(one) for one in blocks]


def _block(block: doc.Block) -> Json:
    match block:
        case doc.Section(blocks=blocks, title=title, tone=tone):
            return {"kind": "section", "title": visible(title), "tone": tone, "blocks": blocks_json(blocks)}
        case doc.Banner(tone=tone, title=title, words=words):
            return {"kind": "banner", "tone": tone, "title": visible(upper(title)), "words": [visible(one) for one in words]}
        case doc.Paragraph(parts=parts, tone=tone):
            return {"kind": "paragraph", "parts": inlines_json(parts), "tone": tone}
        case doc.Bullets(items=items):
            return {"kind": "bullets", "items": [inlines_json(one) for one in items]}
        case doc.Table(caption=caption, header=header, rows=rows):
            cells = [[{"parts": inlines_json(cell.parts), "tone": cell.tone, "heading": cell.heading} for cell in row] for row in rows]
            return {"kind": "table", "caption": visible(caption), "header": [visible(one) for one in header], "rows": cells}
        case doc.Fold(title=title, blocks=blocks):
            return {"kind": "fold", "title": inlines_json(title), "blocks": blocks_json(blocks)}
        case doc.Group():
            return _group(block)
        case _:
            raise AssertionError(block)  # no other block stands in a comparison


def _group(group: doc.Group) -> Json:
    return {
        "kind": "group",
        "id": group.id,
        "change": visible(group.change),
        "who": visible(group.who),
        "lines": [[visible(said), visible(code)] for said, code in group.lines],
        "rules": visible(group.rules),
        "sides": [[visible(heading), [visible(one) for one in rules], visible(gets)] for heading, rules, gets in group.sides],
        "dates": visible(group.dates),
        "example": visible(group.example),
        "person": [visible(one) for one in group.person],
        "outcome": visible(group.outcome),
        "notes": [visible(one) for one in group.notes],
    }


def inlines_json(parts: doc.Inlines) -> list[Json]:
    return [_inline(one) for one in parts]


def _inline(part: doc.Inline) -> Json:
    match part:
        case str(words):
            return {"kind": "text", "words": visible(words)}
        case doc.Break():
            return {"kind": "break"}
        case doc.Chip(words=words, tone=tone):
            return {"kind": "chip", "words": visible(words), "tone": tone}
        case doc.Foreign(words=words, language=language):
            return {"kind": "foreign", "words": visible(words), "language": language}
        case doc.Code(words=words) | doc.Strong(words=words) | doc.Faint(words=words) | doc.Link(words=words):
            return {"kind": {doc.Code: "code", doc.Strong: "strong", doc.Faint: "faint", doc.Link: "text"}[type(part)], "words": visible(words)}
