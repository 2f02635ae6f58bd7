"""Words for people: the labels of names and of enum values, and headings over groups of names.

What a member has is labelled once, as `kinderen.geboren`; of one of them, `kinderen.2.geboren`, the label says which.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from regelproef.language.members import NUMBERED, unnumbered
from regelproef.model.parts import Prose


@dataclass(frozen=True)
class LabelGroup:
    """A heading over names; `id` is "" where the file gives none."""

    id: str
    label: Prose
    names: tuple[str, ...]


@dataclass(frozen=True)
class Labels:
    """Words for people, by language: of names, of enum values (by the name they belong to), of members, and headings over groups of names."""

    names: Mapping[str, Prose] = field(default_factory=dict)
    values: Mapping[tuple[str, str], Prose] = field(default_factory=dict)
    groups: tuple[LabelGroup, ...] = ()
    decision_groups: tuple[LabelGroup, ...] = ()
    members: Mapping[str, Prose] = field(default_factory=dict)

    def name(self, name: str, language: str) -> str:
        label = self.of(name)
        return label.in_language(language) if label else name

    def of(self, name: str) -> Prose | None:
        """The label of a name in every language that it has."""
        one = NUMBERED.fullmatch(name)
        own = self.names.get(unnumbered(name))
        if one is None or own is None:
            return own
        return Prose(tuple((language, f"{self.members_name(one[1], language)} {one[2]}: {said}") for language, said in own.entries))

    def members_name(self, members: str, language: str) -> str:
        """What members are called, in the plural."""
        return self.members[members].in_language(language) if members in self.members else members

    def value(self, owner: str, value: str, language: str) -> str:
        found = self.value_of(owner, value)
        return found.in_language(language) if found else value

    def value_of(self, owner: str, value: str) -> Prose | None:
        """The label of a value in every language that it has."""
        return self.values.get((unnumbered(owner), value))
