"""labels.yaml: words for people.

In: a node, and what the rulebook names. Out: `Labels`. A label is of something that there is: what would be shown nowhere is refused.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from regelproef.answer.text import text
from regelproef.load.nodes import Node, Scalar
from regelproef.model.fields import Fields, Problems, read_entries, read_items, read_prose
from regelproef.model.parts import Labels, Prose

KINDS = ("facts", "derived", "decisions", "amounts")
KEYS = (*KINDS, "values", "groups", "decision_groups")
Groups = tuple[tuple[Prose, tuple[str, ...]], ...]


def read_labels(
    node: Node | None, known: Mapping[str, Collection[str]], values_of: Mapping[str, Collection[str]], language: str, problems: Problems
) -> Labels:
    """`known`: the names of each kind; `values_of`: the values of each fact and decision that has a list of them."""
    fields = Fields(node, KEYS, problems, "labels.yaml")
    names: dict[str, Prose] = {}
    for kind in KINDS:
        for key, entry in fields.entries(kind):
            if _is_known(key, known[kind], kind, problems):
                names[key.value] = read_prose(entry, language, problems)
    values: dict[tuple[str, str], Prose] = {}
    for owner, entries in fields.entries("values"):
        if _is_known(owner, values_of, "values", problems):
            for key, entry in read_entries(entries, problems, owner.value):
                if _is_known(key, values_of[owner.value], owner.value, problems):
                    values[owner.value, key.value] = read_prose(entry, language, problems)
    groups = _groups(fields.get("groups"), "facts", known, language, problems)
    return Labels(names, values, groups, _groups(fields.get("decision_groups"), "decisions", known, language, problems))


def _groups(node: Node | None, kind: str, known: Mapping[str, Collection[str]], language: str, problems: Problems) -> Groups:
    found = []
    seen: set[str] = set()
    for item in read_items(node, problems, "groups"):
        fields = Fields(item, ("id", "label", kind), problems, "groups")
        own = fields.id("id") if fields.get("id") is not None else None
        if own is not None:
            problems.is_new(own, seen)
            seen.add(own.value)
        members = tuple(one.value for one in fields.strings(kind) if _is_known(one, known[kind], kind, problems))
        found.append((fields.prose("label", language), members))
    return tuple(found)


def _is_known(name: Scalar, known: Collection[str], what: str, problems: Problems) -> bool:
    if name.value not in known:
        problems.unknown(name.span, text("label-unknown", name=name.value, what=what), name.value, known)
    return name.value in known
