"""One YAML text to one tree of nodes.

In: a `SourceFile`. Out: its root `Node`, or `Unusable` with a finding that points at the offending text.
Guarantees: no tag is resolved and no object built; one document; no duplicate key, merge key or custom tag; nesting, number of
nodes and expansion of aliases are bounded; what starts a new line for YAML does so in every editor (`load.breaks`). The same text under the same
name is read once: `change` and `gate` ask for the files of a rulebook again and again, and nobody changes a node.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NoReturn

import yaml

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.place import SourceFile, Span
from regelproef.answer.text import text
from regelproef.load.breaks import LOADER, refuse_hidden_breaks
from regelproef.load.nodes import Mapping, Node, Scalar, Sequence

MAX_DEPTH = 40
MAX_NODES = 400_000  # after expansion of aliases
KEPT = 128  # trees, those of the files asked for last: some versions of a rulebook

PLAIN_TAGS = {"tag:yaml.org,2002:str", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq", "!"}


@lru_cache(maxsize=KEPT)
def parse_yaml(file: SourceFile) -> Node | None:
    """The root node of the file, or None when it holds nothing but comments."""
    refuse_hidden_breaks(file)
    try:
        return _Builder(file).build()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        offset = min(mark.index, len(file.text)) if mark else 0
        span = Span(file, offset, offset + 1)
        hint = text("yaml-tab-help") if "\\t" in (error.problem or "") or "\t" in span.line_text else None
        if "mapping values" in (error.problem or ""):
            hint = text("shape-string-help")
        if "expected ','" in (error.problem or "") and span.text in {"{", "["}:  # `[p in {x, y}]`
            hint = text("yaml-cut-help")
        raise Unusable((load_error("yaml", span, text("yaml-syntax", problem=error.problem or "syntax"), hint),)) from None
    except yaml.YAMLError as error:
        position = getattr(error, "position", 0)
        span = Span(file, position, position + 1)
        raise Unusable((load_error("yaml", span, text("yaml-syntax", problem=str(error).splitlines()[0])),)) from None


class _Builder:
    """Builds nodes from parser events with a stack of its own, so that deep nesting cannot exhaust Python's."""

    def __init__(self, file: SourceFile) -> None:
        self.file = file
        self.anchors: dict[str, Node | None] = {}
        self.stack: list[tuple[Any, list[Node]]] = []
        self.root: Node | None = None
        self.documents = 0

    def build(self) -> Node | None:
        for event in yaml.parse(self.file.text, Loader=LOADER):
            self._take(event)
        return self.root

    def _take(self, event: Any) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self._add(self._scalar(event), event.anchor)
        elif isinstance(event, yaml.AliasEvent):
            self._add(self._alias(event), None)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            self._open(event)
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self._close(event)
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self._fail(event, "yaml-documents")

    def _open(self, event: Any) -> None:
        self._refuse_tag(event)
        if len(self.stack) >= MAX_DEPTH:
            self._fail(event, "yaml-depth", limit=MAX_DEPTH)
        if event.anchor:
            self.anchors[event.anchor] = None
        self.stack.append((event, []))

    def _close(self, event: Any) -> None:
        start, children = self.stack.pop()
        span = Span(self.file, start.start_mark.index, max(event.end_mark.index, start.start_mark.index + 1))
        size = 1 + sum(child.size for child in children)
        if size > MAX_NODES:
            self._fail(start, "yaml-size", limit=MAX_NODES)
        if isinstance(start, yaml.SequenceStartEvent):
            self._add(Sequence(tuple(children), span, size), start.anchor)
        else:
            self._add(self._mapping(children, span, size), start.anchor)

    def _mapping(self, children: list[Node], span: Span, size: int) -> Mapping:
        index: dict[str, Node] = {}
        entries: list[tuple[Scalar, Node]] = []
        for key, value in zip(children[::2], children[1::2], strict=True):
            if not isinstance(key, Scalar):
                raise Unusable((load_error("yaml", key.span, text("yaml-key-kind")),))
            if key.plain and key.value == "<<":
                raise Unusable((load_error("yaml", key.span, text("yaml-merge")),))
            if key.value in index:
                raise Unusable((load_error("yaml", key.span, text("yaml-duplicate-key", key=key.value)),))
            index[key.value] = value
            entries.append((key, value))
        return Mapping(tuple(entries), span, size, index)

    def _scalar(self, event: Any) -> Scalar:
        self._refuse_tag(event)
        span = Span(self.file, event.start_mark.index, event.end_mark.index)
        return Scalar(event.value, event.style in (None, ""), span)

    def _alias(self, event: Any) -> Node:
        node = self.anchors.get(event.anchor)
        if node is None:
            self._fail(event, "yaml-alias", name=event.anchor)
        return node

    def _add(self, node: Node, anchor: str | None) -> None:
        if anchor:
            self.anchors[anchor] = node
        if self.stack:
            self.stack[-1][1].append(node)
        else:
            self.root = node

    def _refuse_tag(self, event: Any) -> None:
        if event.tag is not None and event.tag not in PLAIN_TAGS:
            self._fail(event, "yaml-tag", tag=event.tag)

    def _fail(self, event: Any, key: str, **params: object) -> NoReturn:
        start = event.start_mark.index
        span = Span(self.file, start, max(start + 1, min(event.end_mark.index, start + 40)))
        raise Unusable((load_error("yaml", span, text(key, **params)),))
