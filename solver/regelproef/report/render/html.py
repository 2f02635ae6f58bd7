"""A document as one self-contained HTML page.

In: a `Document`, and the programs and data that its page needs. Out: HTML. Guarantees: every text is escaped; a content security policy lets the page
fetch nothing and run nothing but these programs and its own style, each known by its hash; the same document gives the same bytes. With programs,
what is folded stands as text that becomes a part of the page once it is opened; where no script runs, it stands there as it is.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from html import escape as escaped
from importlib.resources import files
from typing import assert_never

from regelproef.report import document as doc
from regelproef.report.render.visible import visible
from regelproef.words.say import Speech


def script(name: str) -> str:
    """A file of static/, as it is delivered with the package."""
    return files("regelproef.report").joinpath("static", name).read_text(encoding="utf-8")


def render_html(document: doc.Document, programs: Iterable[str] = ()) -> str:
    """The whole page. `programs` are scripts that contain no `</` and no `<!--`."""
    found = tuple(programs)
    return Page(document.language, waits=bool(found)).whole(document, found)


def _titled(section: doc.Section) -> Iterator[doc.Section]:
    """What the contents list: a section, or where it has no title those that are folded in it."""
    if section.title:
        yield section
        return
    yield from (one for fold in section.blocks if isinstance(fold, doc.Fold) for one in fold.blocks if isinstance(one, doc.Section) and one.title)


class Page:
    """Renders blocks in one language. `waits`: a program will open what is folded; nothing that waits holds anything else that does."""

    def __init__(self, language: str, *, waits: bool = False) -> None:
        self.speech, self.waits = Speech(language), waits

    def say(self, key: str) -> str:
        return escape(self.speech.say(key))

    def whole(self, document: doc.Document, programs: tuple[str, ...]) -> str:
        titled = [one for section in document.sections for one in _titled(section)]
        contents = "\n".join(f'<li><a href="#{escape(one.id)}">{escape(one.title)}</a></li>' for one in titled)
        foot = f"@page {{ @bottom-left {{ content: {_css(document.stamp)}; font: 7pt system-ui, sans-serif; }} }}\n" if document.stamp else ""
        style = f"\n{script('report.css')}{foot}"
        inside = [f"\n{program}\n" for program in programs]
        scripts = "\n".join(f"<script>{program}</script>" for program in inside)
        title, subtitle, listed = escape(document.title), escape(document.subtitle), self.say("rp-contents")
        stamp = f'<p class="stamp">{escape(document.stamp)}</p>\n' if document.stamp else ""
        return f"""{head(document.language, _policy(style, inside), f"{title} – {subtitle}", style)}
<body>
<a class="skip" href="#main">{self.say("rp-skip")}</a>
<header class="top"><div>
<p>{subtitle}</p>
<h1>{title}</h1>
{stamp}</div></header>
<div class="frame">
<nav aria-label="{listed}"><details open><summary>{listed}</summary>
<ol>
{contents}
</ol></details></nav>
<main id="main" tabindex="-1">
{self.blocks(document.sections)}
<footer class="closing">{self.blocks(document.closing)}</footer>
</main>
</div>
{scripts}
</body>
</html>
"""

    def section(self, section: doc.Section) -> str:
        if not section.title:
            return f"<section>{self.blocks(section.blocks)}</section>"
        name = escape(section.id)
        title = f'<h2 id="{name}-title">{escape(section.title)}</h2>'
        inside = f"{title}\n{self.blocks(section.blocks)}"
        if section.folded:
            tries = any(isinstance(block, doc.TryPage) for block in section.blocks)
            content = self.blocks(section.blocks) if tries else self.waiting(section.blocks)
            inside = f'<details class="part"><summary>{title}</summary>{content}</details>'
        return f'<section id="{name}" aria-labelledby="{name}-title">\n{inside}\n</section>'

    def waiting(self, blocks: tuple[doc.Block, ...]) -> str:
        """What stands behind a folded line."""
        return f"<noscript>{Page(self.speech.language).blocks(blocks)}</noscript>" if self.waits else self.blocks(blocks)

    # -- blocks ---------------------------------------------------------------------------------------------------------------

    def blocks(self, blocks: tuple[doc.Block, ...]) -> str:
        return "\n".join(map(self.block, blocks))

    def block(self, block: doc.Block) -> str:
        match block:
            case doc.Section():
                return self.section(block)
            case doc.Paragraph(parts=parts, tone=tone):
                return f"<p{_class(tone)}>{self.inlines(parts)}</p>"
            case doc.Bullets(items=items, tone=tone):
                return f"<ul{_class(tone)}>" + "".join(f"<li>{self.inlines(item)}</li>" for item in items) + "</ul>"
            case doc.Pairs(items=items):
                return "<dl>" + "".join(f"<div><dt>{escape(term)}</dt><dd>{self.inlines(said)}</dd></div>" for term, said in items) + "</dl>"
            case doc.Item(parts=parts, items=items):
                return f"<p>{self.inlines(parts)}</p>{self.nested(items)}"
            case doc.Table():
                return self.table(block)
            case doc.Group():
                return self.group(block)
            case doc.Told(card=card):
                return self.block(card)
            case doc.Notes(items=notes):
                return self.blocks(notes)
            case doc.Picture():
                return self.picture(block)
            case doc.Tiles(items=items):
                return f'<ul class="tiles">{"".join(map(_tile, items))}</ul>'
            case doc.Banner(tone=tone, title=title, words=words):
                told = "".join(f"<p>{escape(one)}</p>" for one in words)
                return f'<div class="banner {escape(tone)}" role="status"><p class="verdict">{escape(title)}</p>{told}</div>'
            case doc.Card(id=id_, title=title, blocks=blocks, tone=tone):
                return f'<article class="card {escape(tone)}"{_id(id_)}><h3>{self.inlines(title)}</h3>{self.blocks(blocks)}</article>'
            case doc.Fold(id=id_, title=title, blocks=blocks, open=open_):
                inside = self.blocks(blocks) if open_ else self.waiting(blocks)
                return f"<details{_id(id_)}{' open' if open_ else ''}><summary>{self.inlines(title)}</summary>{inside}</details>"
            case doc.Heading(id=id_, title=title):
                return f"<h3{_id(id_)}>{escape(title)}</h3>"
            case doc.TryPage(otherwise=otherwise):
                return f'<div id="try-form"><noscript><p>{escape(otherwise)}</p></noscript></div>'
            case _:
                assert_never(block)

    def nested(self, items: tuple[doc.Item, ...]) -> str:
        return "<ul>" + "".join(f"<li>{self.inlines(one.parts)}{self.nested(one.items)}</li>" for one in items) + "</ul>" if items else ""

    def group(self, group: doc.Group) -> str:
        lines: list[doc.Inline] = [group.who]
        for said, code in group.lines:
            lines += [doc.Break(), *((said, " ") if said else ()), *((doc.Code(code),) if code else ())]
        rows: list[tuple[str, doc.Inlines]] = [("", tuple(lines))]
        for heading, rules, _ in group.sides:
            rows += [(f"{group.rules}, {heading}", (*_lines(rules),))] if rules else []
        if group.person or group.outcome:
            rows.append((group.example, (*_lines(group.person), *((doc.Break(), doc.Strong(group.outcome)) if group.outcome else ()))))
        rows += [("", (line,)) for line in (group.dates, *group.notes) if line]
        return self.block(doc.Card(f"region-{group.id}", (group.change,), (doc.Pairs(tuple(rows)),), "info"))

    def table(self, table: doc.Table) -> str:
        head = "".join(f'<th scope="col">{escape(words)}</th>' for words in table.header)
        rows = "\n".join("<tr>" + "".join(map(self.cell, row, (*table.header, *[""] * len(row)))) + "</tr>" for row in table.rows)
        label = escape(table.caption)
        opening = f'<div class="scroll" role="group" aria-label="{label}" tabindex="0"><table{_class(table.tone)}>'
        top = f"<thead><tr>{head}</tr></thead>" if table.header else ""
        return f"{opening}<caption>{label}</caption>{top}<tbody>\n{rows}\n</tbody></table></div>"

    def cell(self, cell: doc.Cell, label: str) -> str:
        """A cell; its column's label stands in it where a narrow screen shows cells below one another."""
        inside = self.inlines(cell.parts)
        if cell.heading:
            return f'<th scope="row"{_id(cell.id)}{_class(cell.tone)}>{inside}</th>'
        named = f' data-label="{escape(label)}"' if label and inside else ""
        return f"<td{_id(cell.id)}{_class(cell.tone)}{named}>{inside}</td>"

    def picture(self, picture: doc.Picture) -> str:
        words = f'<details class="otherwise"><summary>{self.say("rp-in-words")}</summary>{self.blocks(picture.otherwise)}</details>'
        label = escape(picture.caption)
        inside = f'<div class="scroll" role="group" aria-label="{label}" tabindex="0">{picture.svg}</div>'
        return f"<figure>{inside}<figcaption>{label}</figcaption>{words}</figure>"

    # -- words ----------------------------------------------------------------------------------------------------------------

    def inlines(self, parts: doc.Inlines) -> str:
        return "".join(map(self.inline, parts))

    def inline(self, part: doc.Inline) -> str:
        match part:
            case str():
                return escape(part)
            case doc.Code(words=words):
                return f"<code>{breakable(words)}</code>"
            case doc.Strong(words=words):
                return f"<strong>{escape(words)}</strong>"
            case doc.Faint(words=words):
                return f'<span class="faint">{escape(words)}</span>'
            case doc.Foreign(words=words, language=language):
                return f'<span lang="{escape(language)}">{escape(words)}</span>'
            case doc.Chip(words=words, tone=tone):
                return f'<span class="chip {escape(tone)}">{escape(words)}</span>'
            case doc.Link(words=words, target=target, code=code):
                inside = f"<code>{breakable(words)}</code>" if code else escape(words)
                return f'<a href="#{escape(target)}">{inside}</a>'
            case doc.Break():
                return "<br>"
            case _:
                assert_never(part)


def head(language: str, policy: str, title: str, style: str) -> str:
    """How a page begins, up to its body; `policy`: what it may run and fetch, `title`: as markup."""
    return f"""<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>{title}</title>
<style>{style}</style>
</head>"""


def _policy(style: str, programs: list[str]) -> str:
    """What the page may do: apply this style, run these programs, and show pictures that stand in it."""
    scripts = " ".join(map(hashed, programs)) or "'none'"
    return f"default-src 'none'; style-src {hashed(style)}; script-src {scripts}; img-src data:; base-uri 'none'; form-action 'none'"


def hashed(words: str) -> str:
    return f"'sha256-{b64encode(sha256(words.encode()).digest()).decode()}'"


def _css(words: str) -> str:
    """A string of a style sheet; whatever could end it, or the style, is written by its number."""
    return '"' + "".join(one if one.isalnum() or one in " .,:;-" else f"\\{ord(one):x} " for one in visible(words)) + '"'


def _lines(words: tuple[str, ...]) -> doc.Inlines:
    return tuple(part for index, line in enumerate(words) for part in ((doc.Break(), line) if index else (line,)))


def _tile(tile: doc.Tile) -> str:
    inside = f"<b>{escape(tile.number)}</b> <span>{escape(tile.words)}</span>"
    return f'<li class="{escape(tile.tone)}"><a href="#{escape(tile.target)}">{inside}</a></li>'


def escape(words: str) -> str:
    return escaped(visible(words))


def breakable(words: str) -> str:
    """An escaped name that may be broken after its joints, so that it fits on a narrow screen."""
    return escape(words).replace("_", "_<wbr>").replace("-", "-<wbr>").replace("/", "/<wbr>")


def _class(tone: str) -> str:
    return f' class="{escape(tone)}"' if tone else ""


def _id(name: str) -> str:
    return f' id="{escape(name)}"' if name else ""
