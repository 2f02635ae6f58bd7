"""A file of translations with what is missing in it, and with entries said to be up to date again.

In: the text of the file, and of each thing its originals. Out: the text, of which nothing else changes: comments, order and layout stay. What is
missing gets an empty text, after the entry of the thing that stands before it in the rulebook.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from regelproef.answer.place import SourceFile
from regelproef.load.nodes import Mapping as Entries
from regelproef.load.nodes import Node, Scalar, Sequence
from regelproef.load.shape import YAML_BOOLEANS
from regelproef.load.translation_shape import OF, TRANSLATED
from regelproef.load.yaml_text import parse_yaml
from regelproef.model.from_translations import Things, digest_of
from regelproef.model.parts import Prose
from regelproef.model.texts import Place

Thing = tuple[str, str]


@dataclass(frozen=True)
class Edit:
    """At `start`, in place of what stands until `end`. Of several at one place, the order stays."""

    start: int
    end: int
    words: str


def edited(words: str, things: Things, missing: Collection[Place], fresh: Collection[Thing]) -> str:
    """The file with an empty text for each of `missing`, and with the digests of today's originals at `fresh` and at what gets a text."""
    words += "\n" if words and not words.endswith("\n") else ""
    root = parse_yaml(SourceFile("", words))
    sections = root if isinstance(root, Entries) else None
    wanted: dict[str, dict[Thing, list[Place]]] = {}
    for place in missing:
        wanted.setdefault(place.kind, {}).setdefault(place.thing, []).append(place)
    edits: list[Edit] = []
    tail = ""
    for kind in TRANSLATED:
        section = sections.get(kind) if sections else None
        own = {thing: texts for thing, texts in things.items() if thing[0] == kind}
        if isinstance(section, Entries) and section.entries:
            edits += _in_section(words, section, own, wanted.get(kind, {}), fresh)
        elif kind in wanted:
            lines = "".join(_entry(thing, own[thing], places) for thing, places in wanted[kind].items())
            empty = sections.key(kind) if sections else None
            if empty is not None:
                edits.append(Edit(_end_of_line(words, empty.span.end), _end_of_line(words, empty.span.end), lines))
            else:
                gap = "\n" if words or tail else ""
                tail += f"{gap}{kind}:\n{lines}"
    for edit in sorted(edits, key=lambda one: one.start, reverse=True):
        words = words[: edit.start] + edit.words + words[edit.end :]
    return words + tail


def _in_section(words: str, section: Entries, things: Things, wanted: Mapping[Thing, list[Place]], fresh: Collection[Thing]) -> Iterator[Edit]:
    kind = next(iter(things))[0] if things else ""
    known = {key.value: (key, value) for key, value in section}
    added: dict[int, str] = {}
    at = _start_of_line(words, section.entries[0][0].span.start)
    for thing, texts in things.items():
        key, value = known.get(thing[1], (None, None))
        if key is None or value is None:
            if thing in wanted:
                added[at] = added.get(at, "") + _entry(thing, texts, wanted[thing])
            continue
        if isinstance(value, Entries):
            yield from _in_entry(words, value, texts, wanted.get(thing, []), (kind, key.value) in fresh)
        at = _end_of_line(words, _last(value))
    yield from (Edit(place, place, lines) for place, lines in added.items())


def _in_entry(words: str, entry: Entries, texts: Mapping[Place, Prose], missing: list[Place], is_fresh: bool) -> Iterator[Edit]:
    of, digest = entry.get(OF), f'"{digest_of(texts)}"'
    if isinstance(of, Scalar) and is_fresh:
        yield Edit(of.span.start, of.span.end, digest)
    added = [] if isinstance(of, Scalar) or not is_fresh else [f"{OF}: {digest}"]
    added += [f'{place.key}: ""' for place in missing if not place.of and entry.get(place.key) is None]
    for key in dict.fromkeys(place.key for place in missing if place.of):
        inner = entry.get(key)
        names = [f'{_key(place.of)}: ""' for place in missing if place.key == key and not (isinstance(inner, Entries) and place.of in inner.index)]
        if isinstance(inner, Entries) and inner.entries:
            yield from _appended(words, inner, names, 6)
        elif inner is None and names:
            added.append(f"{key}: {{{', '.join(names)}}}")
    yield from _appended(words, entry, added, 4)


def _appended(words: str, node: Entries, lines: list[str], indent: int) -> Iterator[Edit]:
    """At the end of a mapping, as it is laid out."""
    if lines and node.span.text.startswith("{"):
        yield Edit(node.span.end - 1, node.span.end - 1, "".join(f", {line}" for line in lines))
    elif lines:
        end = _end_of_line(words, _last(node))
        yield Edit(end, end, "".join(f"{' ' * indent}{line}\n" for line in lines))


def _entry(thing: Thing, texts: Mapping[Place, Prose], places: list[Place]) -> str:
    """A new entry; a thing with one text stands on one line."""
    name, of = _key(thing[1]), f'{OF}: "{digest_of(texts)}"'
    if len(places) == 1 and not places[0].of:
        return f'  {name}: {{{of}, {places[0].key}: ""}}\n'
    lines, last = [f"  {name}:", f"    {of}"], ""
    for place in places:
        if not place.of:
            lines.append(f'    {place.key}: ""')
            continue
        if place.key != last:
            lines.append(f"    {place.key}:")
        last = place.key
        lines.append(f'      {_key(place.of)}: ""')
    return "\n".join(lines) + "\n"


def _key(name: str) -> str:
    is_plain = name[:1].isalpha() and name.replace("-", "").replace("_", "").isalnum() and name not in YAML_BOOLEANS | {"true", "false", "null"}
    return name if is_plain else json.dumps(name, ensure_ascii=False)


def _last(node: Node) -> int:
    """Where the last word of a node ends: that of a block ends for YAML only where the next one begins."""
    if isinstance(node, Entries) and node.entries and not node.span.text.startswith("{"):
        return _last(node.entries[-1][1])
    if isinstance(node, Sequence) and node.items and not node.span.text.startswith("["):
        return _last(node.items[-1])
    return node.span.end


def _start_of_line(words: str, at: int) -> int:
    return words.rfind("\n", 0, at) + 1


def _end_of_line(words: str, at: int) -> int:
    end = words.find("\n", at)
    return len(words) if end < 0 else end + 1
