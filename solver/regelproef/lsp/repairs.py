"""Edits that a finding invites to, as text that keeps comments and layout.

In: an open rulebook and the finding at a place. Out: `Repair`s: what each would do, in words, and the edit. Guarantees: only an edit after which the
file differs at that one place and the rulebook can be read, is offered; whether it is right is for whoever chooses it, and for the answer that
follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from regelproef.answer.finding import Finding, Unusable
from regelproef.answer.place import SourceFile, Span
from regelproef.answer.text import Text, text
from regelproef.change.texts import Edit, Path, Texts, add_item, add_key, in_brackets, node_at, scalar
from regelproef.load import nodes
from regelproef.load.nodes import Node
from regelproef.lsp.open_book import OpenBook
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook


@dataclass(frozen=True)
class Repair:
    """Put `words` in the place of what stands in the span."""

    title: Text
    span: Span
    words: str


def repairs(opened: OpenBook, finding: Finding) -> Iterator[Repair]:
    book = opened.book
    if book is None:
        return
    match finding.code, finding.subject:
        case "conflict", (one, other, *_) if one in book.rules and other in book.rules:
            for rule, target in ((one, other), (other, one)):
                title = text("lsp-make-exception", rule=rule, target=target)
                yield from _added(opened, book.rules[rule].span, "exception_to", target, title)
        case "statement", (name, *_) if name in book.statements:
            for other in _decided_by(book, finding, name):
                title = text("lsp-yield", statement=name, other=other)
                yield from _added(opened, book.statements[name].span, "yields_to", other, title)


def _decided_by(book: Rulebook, finding: Finding, name: str) -> tuple[str, ...]:
    """The statements on which the rules rest that decide for the person who breaks this one, and to which it does not yield yet."""
    outcomes = finding.witness.outcomes if finding.witness is not None else ()
    rules = [rule for one in outcomes for outcome in one.values() for rule in outcome.effective]
    known = {name, *book.statements[name].yields_to}
    found = dict.fromkeys(source for rule in rules if rule in book.rules for source in book.rules[rule].sources)
    return tuple(one for one in found if one in book.statements and one not in known and book.statements[one].decidable)


def _added(opened: OpenBook, where: Span, key: str, name: str, title: Text) -> Iterator[Repair]:
    """One more name in a list of the mapping that stands there."""
    texts = Texts("", {path: opened.text(path).encode("utf-8", "surrogatepass") for path in opened.paths})
    path = where.path
    file = SourceFile(path, texts.text(path))
    try:
        root = texts.root(path)
        place = _place(root, where.start) if file.text == where.file.text else None
        item = None if place is None else node_at(root, *place)
        if place is None or not isinstance(item, nodes.Mapping):
            return
        edit = _edit(item, key, name)
        build_rulebook(texts.with_edits(path, [edit], (*place, key)).documents())
    except Unusable:
        return
    line_end = "\r\n" if "\r\n" in file.text else "\n"
    yield Repair(title, Span(file, edit.start, edit.end), edit.words.replace("\n", line_end))


def _edit(item: nodes.Mapping, key: str, name: str) -> Edit:
    match item.get(key):
        case nodes.Sequence() as listed if listed.items:
            return add_item(listed, len(listed.items), scalar(name))
        case nodes.Scalar() as one if one.value:
            return Edit(one.span.start, one.span.end, in_brackets((one.value, name)))
        case None:
            return add_key(item, key, in_brackets((name,)))
        case _ as empty:
            return Edit(empty.span.start, empty.span.end, in_brackets((name,)))


def _place(root: Node | None, start: int, path: Path = ()) -> Path | None:
    """The path of the mapping that begins there or is the smallest around it with a name of its own."""
    match root:
        case nodes.Mapping(entries=entries):
            for key, value in entries:
                if key.span.start <= start < max(value.span.end, key.span.end):
                    deeper = _place(value, start, (*path, key.value))
                    return deeper if deeper is not None else path
        case nodes.Sequence(items=items):
            for place, item in enumerate(items):
                if item.span.start <= start < item.span.end:
                    return _place(item, start, (*path, place))
    return path if isinstance(root, nodes.Mapping) and root.span.start == start else None
