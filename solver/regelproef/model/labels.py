"""Words for people: the labels of names and of enum values, and headings over groups of names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from regelproef.model.parts import Prose


@dataclass(frozen=True)
class LabelGroup:
    """A heading over names; `id` is "" where the file gives none."""

    id: str
    label: Prose
    names: tuple[str, ...]


@dataclass(frozen=True)
class Labels:
    """Words for people, by language: of names, of enum values (by the name they belong to), and headings over groups of names."""

    names: Mapping[str, Prose] = field(default_factory=dict)
    values: Mapping[tuple[str, str], Prose] = field(default_factory=dict)
    groups: tuple[LabelGroup, ...] = ()
    decision_groups: tuple[LabelGroup, ...] = ()

    def name(self, name: str, language: str) -> str:
        return self.names[name].in_language(language) if name in self.names else name

    def value(self, owner: str, value: str, language: str) -> str:
        found = self.values.get((owner, value))
        return found.in_language(language) if found else value
