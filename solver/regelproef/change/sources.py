"""The statement that asks for a change, and what gives way to it.

In: the texts of a rulebook. Out: the texts with a statement more, in its document or in a new one, or with its name under `yields_to` of others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from regelproef.answer.finding import unusable
from regelproef.answer.text import text
from regelproef.change.texts import Edit, Path, Texts, add_item, add_key, in_brackets, line, node_at, prose, put, refused, scalar
from regelproef.load import nodes
from regelproef.load.nodes import Node

FOLDER = "sources"
NAME = re.compile(r"(?P<document>\w[\w.-]*)-\w+")


@dataclass(frozen=True)
class Asking:
    """The statement that asks for the change.

    `sentence`: what it says in short, needed where it is new; `document` and `title`: where it stands, by default what its id begins with; `when` and
    `then`: its formula, where that is not to be built from the change; `forces`: properties that it breaks.
    """

    id: str
    sentence: str = ""
    document: str = ""
    title: str = ""
    when: tuple[str, ...] = ()
    then: tuple[str, ...] = ()
    yields_to: tuple[str, ...] = ()
    forces: tuple[str, ...] = ()


@dataclass(frozen=True)
class Says:
    """A formula as lines of the rule language."""

    when: tuple[str, ...]
    then: tuple[str, ...]


def with_statement(texts: Texts, asking: Asking, fate: str, says: Says) -> Texts:
    """The statement at the end of its document, which is made where there is none."""
    document = asking.document or document_of(asking.id)
    words = _statement(asking, fate, says)
    for name in texts.names:
        root = texts.root(name) if name.startswith(f"{FOLDER}/") else None
        if root is None or _word(node_at(root, "document")) != document:
            continue
        listed = node_at(root, "statements")
        if not isinstance(listed, nodes.Sequence) or not listed.items:
            raise refused(root.span, text("change-layout"))
        return texts.with_edits(name, [add_item(listed, len(listed.items), words)], ("statements",))
    file = f"{FOLDER}/{document}.yaml"
    if file in texts.names or not re.fullmatch(r"\w[\w.-]*", document):
        raise unusable("change", "change-document-file", document=document, file=file)
    body = "".join(f"    {one}\n" if place else f"  - {one}\n" for place, one in enumerate(words.split("\n")))
    head = f"document: {scalar(document)}\ntitle: {prose(asking.title or asking.sentence)}\nstatements:\n"
    return texts.with_text(file, head + body)


def document_of(statement: str) -> str:
    """What the id of a statement says of its document."""
    found = NAME.fullmatch(statement)
    if found is None:
        raise unusable("change", "change-statement-id", id=statement)
    return found["document"]


def _statement(asking: Asking, fate: str, says: Says) -> str:
    lines = [f"id: {scalar(asking.id)}", f"paraphrase: {prose(asking.sentence)}", f"fate: {fate}", "says:"]
    for key, formula in (("when", says.when), ("then", says.then)):
        lines += [f"  {key}:", *(f"    - {line(one)}" for one in formula)] if formula else []
    lines += [f"yields_to: {in_brackets(asking.yields_to)}"] if asking.yields_to else []
    return "\n".join(lines)


def with_yielding(texts: Texts, statements: Iterable[str], to: str) -> Texts:
    """Each of these statements gives way to that one."""
    return _each(texts, {one for one in statements if one != to}, lambda own: named_also(own, "yields_to", to, after="says"), ("yields_to",))


def with_superseded(texts: Texts, statements: Iterable[str], by: str, reason: str) -> Texts:
    """Each of these statements has gone, because of that one."""

    def edits(own: nodes.Mapping) -> list[Edit]:
        fate = own.get("fate")
        entries = [("by", in_brackets((by,))), *([("reason", prose(reason))] if own.get("reason") is None else [])]
        added = [add_key(own, key, words, after="fate") for key, words in entries]
        both = Edit(added[0].start, added[0].end, "".join(one.words for one in added))
        return [put(fate, "superseded"), both] if fate is not None else []

    return _each(texts, set(statements), edits)


def _each(texts: Texts, wanted: set[str], edits_of: Callable[[nodes.Mapping], list[Edit]], within: Path = ()) -> Texts:
    for name in (one for one in texts.names if one.startswith(f"{FOLDER}/")):
        for place in range(_count(texts.root(name))):
            own = node_at(texts.root(name), "statements", place)
            if isinstance(own, nodes.Mapping) and _word(own.get("id")) in wanted:
                edits = edits_of(own)
                texts = texts.with_edits(name, edits, ("statements", place, *within)) if edits else texts
    return texts


def named_also(own: nodes.Mapping, key: str, name: str, after: str = "") -> list[Edit]:
    """One more name under a key that holds a name or a list of names; none where it is there already."""
    match own.get(key):
        case nodes.Sequence(items=items) as listed if items:
            known = any(_word(one) == name for one in items)
            return [] if known else [add_item(listed, len(items), scalar(name))]
        case nodes.Scalar(value=value) as lone if value:
            return [] if value == name else [put(lone, in_brackets((value, name)))]
        case None:
            return [add_key(own, key, in_brackets((name,)), after)]
        case other:
            return [put(other, in_brackets((name,)))]


def _count(root: Node | None) -> int:
    listed = node_at(root, "statements")
    return len(listed.items) if isinstance(listed, nodes.Sequence) else 0


def _word(node: Node | None) -> str:
    return node.value if isinstance(node, nodes.Scalar) else ""


def with_forced(texts: Texts, properties: Iterable[str], by: str) -> Texts:
    """Each of these properties fails for those whom the statement is about, because it demands that."""
    file, wanted = "properties.yaml", set(properties)
    listed = node_at(texts.root(file), "properties")
    for place in range(len(listed.items) if isinstance(listed, nodes.Sequence) else 0):
        own = node_at(texts.root(file), "properties", place)
        if isinstance(own, nodes.Mapping) and (name := _word(own.get("property"))) in wanted:
            wanted.discard(name)
            edits = named_also(own, "forced_by", by)
            texts = texts.with_edits(file, edits, ("properties", place, "forced_by")) if edits else texts
    for name in sorted(wanted):
        raise unusable("change", "change-no-property", name=name)
    return texts
