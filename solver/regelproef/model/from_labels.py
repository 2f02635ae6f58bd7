"""labels.yaml: words for people.

In: a node, and what the rulebook names. Out: `Labels`. A label is of something that there is: what would be shown nowhere is refused.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from regelproef.answer.text import text
from regelproef.load.files import LABELLED, LABELS
from regelproef.load.nodes import Node, Scalar
from regelproef.model.fields import Fields, entries_of, prose_of
from regelproef.model.labels import LabelGroup, Labels
from regelproef.model.parts import Prose
from regelproef.model.shapes import Problems
from regelproef.model.values import folded


def read_labels(
    node: Node | None, known: Mapping[str, Collection[str]], values_of: Mapping[str, Collection[str]], language: str, problems: Problems
) -> Labels:
    """`known`: the names of each kind; `values_of`: the values of each fact and decision that has a list of them."""
    fields = Fields(node, LABELS, problems)
    names: dict[str, Prose] = {}
    members: dict[str, Prose] = {}
    for kind in LABELLED:
        for key, entry in fields.entries(kind):
            if _is_known(key, known[kind], kind, problems):
                (members if kind == "members" else names)[key.value] = prose_of(entry, language)
    values: dict[tuple[str, str], Prose] = {}
    for owner, entries in fields.entries("values"):
        if _is_known(owner, values_of, "values", problems):
            for key, entry in entries_of(entries, problems):
                if _is_known(key, values_of[owner.value], owner.value, problems) and _is_own(owner, key, entry, values_of[owner.value], problems):
                    values[owner.value, key.value] = prose_of(entry, language)
    groups = _groups(fields, "groups", "facts", known, language)
    return Labels(names, values, groups, _groups(fields, "decision_groups", "decisions", known, language), members)


def _is_own(owner: Scalar, value: Scalar, label: Node, values: Collection[str], problems: Problems) -> bool:
    """No label is another value: in a table it could be either."""
    others = {folded(other): other for other in values if other != value.value}
    taken = next((others[folded(words)] for _, words in prose_of(label, "").entries if folded(words) in others), None)
    if taken is not None:
        problems.add("name", label.span, text("label-is-value", label=taken, value=value.value, name=owner.value))
    return taken is None


def _groups(labels: Fields, key: str, kind: str, known: Mapping[str, Collection[str]], language: str) -> tuple[LabelGroup, ...]:
    found = []
    seen: set[str] = set()
    for fields in labels.each(key):
        own = fields.id("id")
        if own is not None:
            labels.problems.is_new(own, seen)
            seen.add(own.value)
        members = tuple(one.value for one in fields.strings(kind) if _is_known(one, known[kind], kind, labels.problems))
        found.append(LabelGroup(own.value if own is not None else "", fields.prose("label", language), members))
    return tuple(found)


def _is_known(name: Scalar, known: Collection[str], what: str, problems: Problems) -> bool:
    if name.value not in known:
        problems.unknown(name.span, text("label-unknown", name=name.value, what=what), name.value, known)
    return name.value in known
