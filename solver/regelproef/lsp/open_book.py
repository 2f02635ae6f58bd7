"""One rulebook that is open in an editor: what its files say now, and what was answered last.

In: its folder, what an editor has in the place of its files, and answers as they come. Out: texts, what they name, and the last rulebook that could
be read, for whoever shows something of it. Guarantees: a file that cannot be read keeps what it last named, though the place where it stood may have
moved; only files of the rulebook are read, as `load` reads them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from lsprotocol.types import Location, Position

from regelproef.answer.finding import Unusable
from regelproef.answer.place import SourceFile, Span
from regelproef.keep.answer import Answer
from regelproef.keep.kept import Kept
from regelproef.load.folder import MAX_FILE_BYTES, decode, read_bytes
from regelproef.load.nodes import Node
from regelproef.load.which import MARK
from regelproef.load.yaml_text import parse_yaml
from regelproef.lsp.mentions import Contents, Kind, Mention, contents_of, of_whom
from regelproef.lsp.positions import offset_of, range_of
from regelproef.model.rulebook import Rulebook

WORD = re.compile(r"[^\W\d][\w./-]*")
NO_CONTENTS = Contents((), ())


class OpenBook:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.kept = Kept(folder, "")
        self.open: dict[str, str] = {}  # what the editor has, by path in the rulebook
        self.told: set[str] = set()  # paths of which something was told
        self.answer: Answer | None = None  # the last one
        self.good: Answer | None = None  # the last one with a rulebook
        self.decided: tuple[Rulebook, Mapping[str, int]] | None = None  # of that rulebook, for how many cases each rule decides
        self._contents: dict[str, tuple[Node | None, Contents]] = {}

    def hear(self, answer: Answer) -> None:
        self.answer = answer
        if answer.book is not None:
            self.good = answer

    @property
    def book(self) -> Rulebook | None:
        """The last one that could be read."""
        return None if self.good is None else self.good.book

    # -- files ------------------------------------------------------------------------------------------------------------------

    def uri(self, path: str) -> str:
        return (self.folder / path).as_uri()

    def text(self, path: str) -> str:
        """What stands there now; nothing where that cannot be read."""
        if path in self.open:
            return self.open[path]
        try:
            return decode(read_bytes(self.folder / path), path)
        except Unusable:
            return ""

    def file(self, path: str) -> SourceFile:
        return SourceFile(path, self.text(path))

    def contents(self, path: str) -> Contents:
        """What a file names, as it stands or as it last could be read."""
        node, contents = self._contents.get(path, (None, NO_CONTENTS))
        text = self.text(path)
        if len(text) > MAX_FILE_BYTES:
            return NO_CONTENTS
        try:
            root = parse_yaml(SourceFile(path, text)) if path.endswith(".yaml") else None
        except Unusable:
            return contents
        if root is not node:
            contents = contents_of(path, root)
            self._contents[path] = root, contents
        return contents

    @property
    def paths(self) -> tuple[str, ...]:
        """The files of the rulebook, as it last was read, and those that are open."""
        known = () if self.good is None or self.good.documents is None else self.good.documents.files.read
        return tuple(dict.fromkeys((*known, *self.open)))

    # -- names ------------------------------------------------------------------------------------------------------------------

    def mentions(self) -> Iterator[Mention]:
        """Everywhere."""
        for path in self.paths:
            yield from self.contents(path).mentions

    def at(self, path: str, position: Position) -> tuple[Mention, ...]:
        """What is named at a place; where the file cannot be read now, whatever the word there may name."""
        file = self.file(path)
        offset = offset_of(file, position)
        here = tuple(one for one in self.contents(path).mentions if one.span.file.text == file.text and one.span.start <= offset <= one.span.end)
        if here:
            return here
        line = file.line_text(file.line_of(offset)) if file.text else ""
        start = file.line_starts[file.line_of(offset) - 1]
        for found in WORD.finditer(line):
            if found.start() <= offset - start <= found.end():
                span = Span(file, start + found.start(), start + found.end())
                return tuple(Mention(kind, found.group(), span) for kind in Kind)
        return ()

    def meant(self, mention: Mention) -> str:
        """The name without the person or the version of which it speaks."""
        return self.bare(mention.name) if mention.kind is Kind.NAME else mention.name

    def bare(self, name: str) -> str:
        known = self.book is not None and (name in self.book.facts or name in self.book.amounts or name in self.book.decisions)
        return name if known else of_whom(name)[1]

    def places(self, kind: Kind, name: str) -> tuple[Mention, ...]:
        """Everywhere where it is named."""
        return tuple(one for one in self.mentions() if one.kind is kind and self.meant(one) == name)

    def location(self, span: Span) -> Location:
        return Location(self.uri(span.path), range_of(span))


def folder_of(path: Path) -> Path | None:
    """The rulebook to which a file belongs: the nearest folder above it that holds one."""
    return next((folder for folder in (path.parent, path.parent.parent) if (folder / MARK).is_file()), None)
