"""What a command says, apart from how it looks: a tree of sections and blocks.

In: nothing. Out: the block types that content builds and that the terminal, Markdown and HTML draw. Texts are plain strings; escaping is the
renderer's work, except for `Picture.svg`, which is markup and is built by the modules `svg_*` alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from regelproef.answer.finding import Finding, Severity, Verdict


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
class Foreign:
    """Words in another language than that of the document."""

    words: str
    language: str


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


Inline = str | Code | Strong | Faint | Foreign | Chip | Link | Break
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
    """`caption` names the table for who cannot see it; cells marked `heading` name their row. `lines` say the same where columns do not fit."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    tone: str = ""  # "", map
    lines: tuple[Item, ...] = ()
    left: int = 1  # so many columns hold words, the rest numbers


@dataclass(frozen=True)
class Item:
    """A line, and the lines that stand below it."""

    parts: Inlines
    items: tuple[Item, ...] = ()
    tone: str = ""


@dataclass(frozen=True)
class Group:
    """Persons for whom something changes in one way: who exactly, why, and somebody to whom it happens.

    `lines` describe the persons, in words and as an expression (either may be empty); `sides` are before and after, each with its heading, the
    deciding rules and what the person of the example gets; `outcome` says the latter on one line. `notes` stand below.
    """

    id: str
    change: str
    who: str
    lines: tuple[tuple[str, str], ...]
    rules: str
    sides: tuple[tuple[str, tuple[str, ...], str], ...]
    dates: str
    example: str
    person: tuple[str, ...]
    outcome: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Told:
    """A finding with its places and witness; `card` is how a page shows it."""

    finding: Finding
    card: Card


@dataclass(frozen=True)
class Notes:
    """Findings of which a line each suffices."""

    items: tuple[Told, ...]


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
    """The verdict, and what it is about. `sign` stands before it in a comment."""

    tone: str
    title: str
    words: tuple[str, ...] = ()
    sign: str = ""


@dataclass(frozen=True)
class Card:
    id: str
    title: Inlines
    blocks: tuple[Block, ...]
    tone: str = ""


@dataclass(frozen=True)
class Fold:
    """Blocks behind a line that opens them. Where nothing can be opened, both stand; `silent`: the blocks alone; or else `lines`, which then say what
    there is and how to see it."""

    id: str
    title: Inlines
    blocks: tuple[Block, ...]
    open: bool = False
    silent: bool = False
    lines: tuple[Item, ...] = ()


@dataclass(frozen=True)
class Heading:
    id: str
    title: str


@dataclass(frozen=True)
class TryPage:
    """The form in which a person is tried: where pages cannot compute, `otherwise` stands instead."""

    otherwise: str


@dataclass(frozen=True)
class Section:
    """A section without title stands apart, and in no list of sections. `folded`: on a page it is opened at its title."""

    blocks: tuple[Block, ...]
    id: str = ""
    title: str = ""
    tone: str = ""
    folded: bool = False


Block = Paragraph | Bullets | Pairs | Table | Item | Group | Told | Notes | Picture | Tiles | Banner | Card | Fold | Heading | TryPage | Section


@dataclass(frozen=True)
class Document:
    """`title`, `subtitle` and `stamp` (what it is a report of) stand above a page; a comment and a terminal begin with the first
    section. `columns`: into what a terminal fits it; 0: no line is broken."""

    language: str
    title: str
    subtitle: str
    sections: tuple[Section, ...]
    closing: tuple[Block, ...] = ()
    whole: bool = False  # a report of its own, with anchors and a list of sections, in every format
    columns: int = 0
    stamp: str = ""


def cell(*parts: Inline, tone: str = "", heading: bool = False, id: str = "") -> Cell:
    return Cell(parts, tone, heading, id)


def paragraph(*parts: Inline, tone: str = "") -> Paragraph:
    return Paragraph(parts, tone)


def kind_of(finding: Finding) -> tuple[str, str]:
    """The tone of a finding, and the key of the word for it."""
    if finding.verdict is Verdict.UNDECIDED:
        return "warn", "undecided-word"
    if finding.accepted:
        return "info", "accepted-word"
    return ("bad", "error-word") if finding.severity is Severity.ERROR else ("info", "note-word")
