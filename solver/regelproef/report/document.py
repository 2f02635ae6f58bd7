"""What a report says, apart from how it looks: a tree of sections and blocks.

In: nothing. Out: the block types that content builds and that html and markdown render. Texts are plain strings; escaping is the renderer's
work, except for `Picture.svg`, which is markup and is built by the modules `svg_*` alone.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Code:
    """A name or expression of the rulebook."""

    words: str


@dataclass(frozen=True)
class Strong:
    words: str


@dataclass(frozen=True)
class Faint:
    words: str


@dataclass(frozen=True)
class Chip:
    """A short coloured word; `tone` is good, bad, warn, info, plain, or v0 to v9 for a value of a decision."""

    words: str
    tone: str = "plain"


@dataclass(frozen=True)
class Link:
    """A link to an id of the same report."""

    words: str
    target: str
    code: bool = False


@dataclass(frozen=True)
class Break:
    """What follows stands on a line of its own."""


Inline = str | Code | Strong | Faint | Chip | Link | Break
Inlines = tuple[Inline, ...]


@dataclass(frozen=True)
class Paragraph:
    parts: Inlines
    tone: str = ""  # "", lead, faint


@dataclass(frozen=True)
class Bullets:
    items: tuple[Inlines, ...]
    tone: str = ""  # "", plain (no bullets), columns


@dataclass(frozen=True)
class Pairs:
    """Terms with what is said of them."""

    items: tuple[tuple[str, Inlines], ...]


@dataclass(frozen=True)
class Cell:
    parts: Inlines
    tone: str = ""
    heading: bool = False
    id: str = ""


@dataclass(frozen=True)
class Table:
    """`caption` names the table for who cannot see it; the first row of `rows` cells marked `heading` name their row."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    tone: str = ""  # "", map


@dataclass(frozen=True)
class Picture:
    """`otherwise` says the same in words; it stands in the text where pictures cannot."""

    svg: str
    caption: str
    otherwise: tuple[Block, ...]


@dataclass(frozen=True)
class Tile:
    number: str
    words: str
    target: str
    tone: str = "plain"


@dataclass(frozen=True)
class Tiles:
    items: tuple[Tile, ...]


@dataclass(frozen=True)
class Banner:
    """The verdict."""

    tone: str
    title: str
    words: str


@dataclass(frozen=True)
class Card:
    id: str
    title: Inlines
    blocks: tuple[Block, ...]
    tone: str = ""


@dataclass(frozen=True)
class Fold:
    """Blocks behind a line that opens them."""

    id: str
    title: Inlines
    blocks: tuple[Block, ...]
    open: bool = False


@dataclass(frozen=True)
class Heading:
    id: str
    title: str


@dataclass(frozen=True)
class TryPage:
    """The form in which a person is tried: where pages cannot compute, `otherwise` stands instead."""

    otherwise: str


Block = Paragraph | Bullets | Pairs | Table | Picture | Tiles | Banner | Card | Fold | Heading | TryPage


@dataclass(frozen=True)
class Section:
    """`short` stands in the list of sections."""

    id: str
    title: str
    short: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Document:
    language: str
    title: str
    subtitle: str
    sections: tuple[Section, ...]
    closing: tuple[Block, ...]


def cell(*parts: Inline, tone: str = "", heading: bool = False, id: str = "") -> Cell:
    return Cell(parts, tone, heading, id)


def paragraph(*parts: Inline, tone: str = "") -> Paragraph:
    return Paragraph(parts, tone)
