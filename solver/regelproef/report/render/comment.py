"""A document as a comment on a pull request: Markdown that fits.

In: a `Document`, how many bytes may stand in the comment, and where the whole stands. Out: Markdown of at most so many bytes. What weighs most goes
first: verdicts, errors, what is undecided, the rest of what stands open, what is folded, and notes last, so that no note pushes out an error.
Guarantees: only whole blocks are left out; how many of each kind, and where they stand, is said at the end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from regelproef.answer.finding import Verdict
from regelproef.report import document as doc
from regelproef.report.render.markdown import render_markdown, sentence
from regelproef.words.say import Speech

MOST = 60_000  # bytes; the platforms take 65,000 characters or more, each of one byte at least
RANKS = ("verdicts", "errors", "undecided", "parts", "folded", "notes")
PLACE = tuple[int, ...]


@dataclass(frozen=True)
class Leaf:
    """A block that is shown or left out as a whole: where it stands in the document, how much it weighs, and its bytes."""

    place: PLACE
    rank: str
    size: int


def render_comment(document: doc.Document, where: str, most: int = MOST) -> str:
    """The whole where it fits."""
    whole = render_markdown(document)
    return whole if _bytes(whole) <= most else _Cutter(document, where, most).text()


def _bytes(words: str) -> int:
    return len(words.encode())


class _Cutter:
    def __init__(self, document: doc.Document, where: str, most: int) -> None:
        self.document, self.where, self.most = document, where, most
        self.speech = Speech(document.language)
        self.frames: dict[PLACE, int] = {}  # what a section or fold costs besides what stands in it
        self.leaves = tuple(self._leaves(document.sections, (), folded=False))

    def text(self) -> str:
        """As much as fits; the order in which it is taken is that of the weights, the order in which it stands that of the document."""
        ordered = sorted(self.leaves, key=lambda leaf: RANKS.index(leaf.rank))
        left = self.most - _bytes(self._told(dict.fromkeys(RANKS, 10**9)))
        kept: list[Leaf] = []
        opened: set[PLACE] = set()
        for leaf in ordered:
            around = {leaf.place[:depth] for depth in range(1, len(leaf.place))} - opened
            cost = leaf.size + sum(self.frames.get(place, 0) for place in around)
            if cost <= left:
                left -= cost
                opened |= around
                kept.append(leaf)
        while _bytes(written := self._written({leaf.place for leaf in kept})) > self.most and kept:
            kept.pop()
        return written

    def _written(self, kept: set[PLACE]) -> str:
        cut = Counter(leaf.rank for leaf in self.leaves if leaf.place not in kept)
        sections = tuple(one for one in self._kept(self.document.sections, (), kept) if isinstance(one, doc.Section))
        return f"{render_markdown(replace(self.document, sections=sections))}\n{self._told(cut)}\n"

    def _told(self, cut: Mapping[str, int]) -> str:
        """How much of what was left out."""
        counts = {kind: cut.get(kind, 0) for kind in ("errors", "undecided", "notes")}
        counts["parts"] = sum(cut.values()) - sum(counts.values())
        listed = ", ".join(self.speech.counted(f"count-{kind}", count) for kind, count in counts.items() if count)
        return sentence(self.speech.say("comment-cut", counts=listed, where=self.where))

    # -- the document as leaves -----------------------------------------------------------------------------------------------

    def _leaves(self, blocks: tuple[doc.Block, ...], above: PLACE, *, folded: bool) -> Iterator[Leaf]:
        for number, block in enumerate(blocks):
            place = (*above, number)
            inner = _inner(block)
            if inner is None:
                yield Leaf(place, _rank(block, folded=folded), self._size(block))
            elif isinstance(block, doc.Notes):
                yield from (Leaf((*place, index), "notes", self._size(replace(block, items=(one,)))) for index, one in enumerate(block.items))
            else:
                self.frames[place] = self._size(_with(block, ()))
                yield from self._leaves(inner, place, folded=folded or isinstance(block, doc.Fold))

    def _size(self, block: doc.Block) -> int:
        return _bytes(render_markdown(doc.Document(self.document.language, "", "", (doc.Section((block,)),)))) + 1

    def _kept(self, blocks: tuple[doc.Block, ...], above: PLACE, kept: set[PLACE]) -> Iterator[doc.Block]:
        for number, block in enumerate(blocks):
            place = (*above, number)
            inner = _inner(block)
            if inner is None:
                if place in kept:
                    yield block
            elif isinstance(block, doc.Notes):
                items = tuple(one for index, one in enumerate(block.items) if (*place, index) in kept)
                if items:
                    yield replace(block, items=items)
            else:
                found = tuple(self._kept(inner, place, kept))
                if found:
                    yield _with(block, found)


def _inner(block: doc.Block) -> tuple[doc.Block, ...] | None:
    """What stands in a block that can be shown in part; None where it is one whole."""
    match block:
        case doc.Section(blocks=blocks) | doc.Fold(blocks=blocks):
            return blocks
        case doc.Notes(items=items):
            return items
        case _:
            return None


def _with(block: doc.Block, blocks: tuple[doc.Block, ...]) -> doc.Block:
    return replace(block, blocks=blocks) if isinstance(block, doc.Section | doc.Fold) else block


def _rank(block: doc.Block, *, folded: bool) -> str:
    match block:
        case doc.Banner():
            return "verdicts"
        case doc.Told(finding=finding):
            return "undecided" if finding.verdict is Verdict.UNDECIDED else "errors"
        case _:
            return "folded" if folded else "parts"
