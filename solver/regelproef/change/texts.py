"""The files of a rulebook as texts that are edited where they stand, with their comments and layout.

In: the bytes of every file. Out: `Texts`, to which edits are applied one by one, each as a replacement of a stretch of a file. Guarantees: nothing is
written here; after each edit the file is read again, and differs from what it was at the place that the edit names and nowhere else, or the edit is
refused with the file and the line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.place import SourceFile, Span
from regelproef.answer.text import Text, text
from regelproef.load import nodes
from regelproef.load.folder import Documents, decode, parse_documents
from regelproef.load.nodes import Node
from regelproef.load.shape import YAML_BOOLEANS
from regelproef.load.yaml_text import parse_yaml

Path = tuple[str | int, ...]
PLAIN = re.compile(r"[^\W\d][\w.-]*( [\w.<>=!+-][\w.<>=!+-]*)*\Z|-?(0|[1-9]\d*)\Z|\d{4}-\d{2}-\d{2}\Z|\d{2}-\d{2}\Z")
BOM = "\ufeff"


@dataclass(frozen=True)
class Edit:
    """Put `words` in the place of a stretch of a file."""

    start: int
    end: int
    words: str


@dataclass(frozen=True)
class Texts:
    """`files`: what was read, by the path in the rulebook, byte order mark and line ends as they stand; `edited`: what has been put in its place."""

    shown: str
    files: Mapping[str, bytes]
    edited: Mapping[str, str] = field(default_factory=dict)

    def text(self, name: str) -> str:
        return self.edited[name] if name in self.edited else decode(self.files[name], f"{self.shown}/{name}") if name in self.files else ""

    def root(self, name: str) -> Node | None:
        """The tree of a file, or None where there is no such file or nothing in it."""
        return parse_yaml(SourceFile(f"{self.shown}/{name}", self.text(name))) if name in self.names else None

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(sorted({*self.files, *self.edited}))

    def with_edits(self, name: str, edits: list[Edit], within: Path) -> Texts:
        """The file with these edits, all of them below `within`.

        Raises:
            Unusable: where the file then differs elsewhere, or cannot be read any more.
        """
        before, words = self.root(name), self.text(name)
        line_end = "\r\n" if "\r\n" in words else "\n"
        new = words
        for one in sorted(edits, key=lambda edit: (edit.start, edit.end), reverse=True):
            new = new[: one.start] + one.words.replace("\n", line_end) + new[one.end :]
        after = self.with_text(name, new)
        place = Span(SourceFile(f"{self.shown}/{name}", words), edits[0].start, edits[0].end) if edits else None
        try:
            strange = [path for path in differences(plain(before), plain(after.root(name))) if path[: len(within)] != within]
        except Unusable:
            strange = [within]
        if strange:
            raise refused(place, text("change-unsafe", what=".".join(map(str, strange[0]))))
        return after

    def with_text(self, name: str, words: str) -> Texts:
        """A file with another content, or a new one."""
        return replace(self, edited={**self.edited, name: words})

    def documents(self) -> Documents:
        """Everything, as if it had been read from disk."""
        return parse_documents({name: self.bytes_of(name) for name in self.names}, self.shown)

    def bytes_of(self, name: str) -> bytes:
        if name not in self.edited:
            return self.files[name]
        mark = BOM if self.files.get(name, b"").startswith(BOM.encode()) else ""
        return (mark + self.edited[name]).encode()

    @property
    def changed(self) -> dict[str, tuple[str, str]]:
        """What stood in each file that changes, and what stands there now."""
        return {
            name: (decode(self.files[name], name) if name in self.files else "", words)
            for name, words in self.edited.items()
            if name not in self.files or self.bytes_of(name) != self.files[name]
        }


def refused(span: Span | None, message: Text, help: Text | None = None) -> Unusable:
    """Why something is not edited, and where that stands."""
    return Unusable((load_error("change", span, message, help),))


# -- trees ----------------------------------------------------------------------------------------------------------------------


def plain(node: Node | None) -> object:
    """What a tree says, without places: text with whether it stands in quotes, lists, and mappings in order."""
    match node:
        case nodes.Scalar(value=value, plain=is_plain):
            return value, is_plain
        case nodes.Sequence(items=items):
            return [plain(one) for one in items]
        case nodes.Mapping(entries=entries):
            return {key.value: plain(value) for key, value in entries}
        case None:
            return None


def differences(before: object, after: object, path: Path = ()) -> Iterator[Path]:
    """The places in which two trees differ."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in dict.fromkeys((*before, *after)):
            yield from differences(before.get(key), after.get(key), (*path, key))
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for place, (one, other) in enumerate(zip(before, after, strict=True)):
            yield from differences(one, other, (*path, place))
    elif before != after:
        yield path


def node_at(root: Node | None, *path: str | int) -> Node | None:
    """What stands at a path; None where there is nothing."""
    node = root
    for key in path:
        if isinstance(node, nodes.Mapping) and isinstance(key, str):
            node = node.get(key)
        elif isinstance(node, nodes.Sequence) and isinstance(key, int) and 0 <= key < len(node.items):
            node = node.items[key]
        else:
            return None
    return node


def end_of(node: Node) -> int:
    """Where a node really ends: a block runs on, for YAML, over the comments behind it."""
    if isinstance(node, nodes.Scalar) or is_flow(node):
        return node.span.end
    parts = node.items if isinstance(node, nodes.Sequence) else tuple(value if value.span.end > key.span.end else key for key, value in node.entries)
    return max((end_of(one) for one in parts), default=node.span.start)


def is_flow(node: Node) -> bool:
    """It is written in brackets."""
    return not isinstance(node, nodes.Scalar) and node.span.file.text[node.span.start : node.span.start + 1] in {"[", "{"}


# -- edits ----------------------------------------------------------------------------------------------------------------------


def put(node: Node, words: str) -> Edit:
    """Other words in the place of a node on its own, such as a scalar or a list in brackets."""
    return Edit(node.span.start, end_of(node), words)


def add_item(listed: nodes.Sequence, place: int, *items: str) -> Edit:
    """More items of a list, which has some, before the one at that place (or at the end)."""
    if is_flow(listed):
        words = ", ".join(items)
        if place < len(listed.items):
            start = listed.items[place].span.start
            return Edit(start, start, f"{words}, ")
        end = end_of(listed.items[-1])
        return Edit(end, end, f", {words}")
    indent = " " * _column_of_dash(listed.items[0])
    words = "".join(_item(one, indent) for one in items).removesuffix("\n")
    if place == 0:
        start = _line_start(listed.items[0])
        return Edit(start, start, f"{words}\n")
    end = _line_end(listed.span.file, end_of(listed.items[place - 1]))
    return Edit(end, end, ("\n\n" if _spaced(listed) else "\n") + words)


def _spaced(listed: nodes.Sequence) -> bool:
    """An empty line stands between its first items."""
    between = listed.span.file.text[end_of(listed.items[0]) : listed.items[1].span.start] if len(listed.items) > 1 else ""
    return "\n\n" in between.replace("\r\n", "\n")


def _item(words: str, indent: str) -> str:
    first, *rest = words.split("\n")
    return "".join(f"{line}\n" for line in (f"{indent}- {first}", *(f"{indent}  {line}" if line else line for line in rest)))


def add_key(mapping: nodes.Mapping, key: str, words: str, after: str = "") -> Edit:
    """One more entry of a mapping, behind another, or at its end."""
    known = mapping.key(after) if after else None
    value = mapping.get(after) if known is not None else mapping.entries[-1][1]
    last = known if known is not None else mapping.entries[-1][0]
    end = max(end_of(value) if value is not None else 0, last.span.end)
    if is_flow(mapping):
        return Edit(end, end, f", {key}: {words}")
    end = _line_end(last.span.file, end)
    indent = " " * (mapping.entries[0][0].span.column - 1)
    return Edit(end, end, f"\n{indent}{key}: {words}")


def drop_key(mapping: nodes.Mapping, key: str) -> Edit:
    """One entry less of a mapping, which has others."""
    place = next(at for at, (own, _) in enumerate(mapping.entries) if own.value == key)
    own, value = mapping.entries[place]
    start, end = own.span.start, max(end_of(value), own.span.end)
    if is_flow(mapping):
        last = place + 1 == len(mapping.entries)
        return Edit(end_of(mapping.entries[place - 1][1]), end, "") if last else Edit(start, mapping.entries[place + 1][0].span.start, "")
    file = own.span.file
    return Edit(file.line_starts[own.span.line - 1], min(_line_end(file, end) + 1, len(file.text)), "")


def _column_of_dash(item: Node) -> int:
    file = item.span.file
    start = file.line_starts[file.line_of(item.span.start) - 1]
    before = file.text[start : item.span.start]
    dash = before.rfind("-")
    if dash < 0 or before[:dash].strip():
        raise refused(item.span, text("change-layout"))
    return dash


def _line_start(item: Node) -> int:
    _column_of_dash(item)
    return item.span.file.line_starts[item.span.line - 1]


def _line_end(file: SourceFile, offset: int) -> int:
    """The end of the line, behind which a new one may begin: only a comment may stand between."""
    end = file.text.find("\n", offset)
    end = len(file.text) if end < 0 else end
    end -= file.text[:end].endswith("\r")
    rest = file.text[offset:end].strip()
    if rest and not rest.startswith("#"):
        raise refused(Span(file, offset, end), text("change-layout"))
    return end


# -- words ----------------------------------------------------------------------------------------------------------------------


def scalar(words: str, *, flow: bool = True) -> str:
    """A text as YAML reads it back: as it is where that is safe, else in quotes."""
    if PLAIN.match(words) and words.lower() not in YAML_BOOLEANS | {"true", "false", "null", "~"} and not (flow and words.endswith(" ")):
        return words
    return json.dumps(words, ensure_ascii=False)


def line(words: str) -> str:
    """A line of the rule language, or an outcome: these may be `true` or `null` without quotes."""
    return words if words in {"true", "false", "null"} else scalar(words)


def in_brackets(words: tuple[str, ...]) -> str:
    return "[" + ", ".join(scalar(one) for one in words) + "]"


def prose(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
