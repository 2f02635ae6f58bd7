"""Which names of a rulebook a word of a person may stand for.

In: names with their labels. Out: `Spoken`, which answers for a word: the name itself as it is written, or every name that has this word for its name
or as its label in any language, capitals and spaces aside. Guarantees: nothing is chosen; where several have the word, all are told.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from regelproef.model.parts import Prose
from regelproef.model.values import folded


@dataclass(frozen=True)
class Spoken:
    names: tuple[str, ...]
    words: tuple[str, ...]  # names and labels as they are written, for suggestions
    _folded: dict[str, tuple[str, ...]] = field(repr=False)

    def meant(self, word: str) -> tuple[str, ...]:
        """The names that a word may stand for."""
        return (word,) if word in self.names else self._folded.get(folded(word), ())


def spoken(labelled: Iterable[tuple[str, Prose | None]]) -> Spoken:
    """What can be said for each of these names."""
    entries = [(name, (name, *(word for _, word in (label.entries if label else ())))) for name, label in labelled]
    found: dict[str, dict[str, None]] = {}
    for name, words in entries:
        for word in words:
            found.setdefault(folded(word), {})[name] = None
    every = dict.fromkeys(word for _, words in entries for word in words)
    return Spoken(tuple(name for name, _ in entries), tuple(every), {word: tuple(names) for word, names in found.items()})
