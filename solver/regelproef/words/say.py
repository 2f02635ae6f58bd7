"""A `Text` to a sentence in one language.

In: a language of `LANGUAGES` and a `Text`. Out: a string. Each area of the engine has its own catalogue, in which every sentence stands in all
languages; an unknown key or a missing language is a defect, found by a test over all catalogues. A value that stands in a sentence is written as a
rule author writes it; an outcome that is no value is said in words, so that no value can pass for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from regelproef.answer.outcome import Outcome, Value
from regelproef.answer.text import Text
from regelproef.language.printer import show_constant
from regelproef.words import (
    bundling,
    carding,
    checking,
    commands,
    conforming,
    counting,
    declaring,
    diffing,
    explaining,
    expressing,
    gating,
    generating,
    loading,
    phrasing,
    reporting,
    searching,
    serving,
    sourcing,
    stating,
    tabling,
    trying,
)

AREAS = (
    loading,
    expressing,
    checking,
    commands,
    counting,
    diffing,
    explaining,
    phrasing,
    reporting,
    sourcing,
    stating,
    carding,
    tabling,
    trying,
    generating,
    bundling,
    conforming,
    searching,
    serving,
    declaring,
    gating,
)
CATALOGUE: Mapping[str, Mapping[str, str]] = {key: entry for area in AREAS for key, entry in area.TEXTS.items()}


@dataclass(frozen=True)
class Speech:
    """Says sentences in one language."""

    language: str

    def say(self, key: str, /, **params: object) -> str:
        return self.text(Text(key, params))

    def text(self, what: Text) -> str:
        entry = CATALOGUE[what.key]
        params = {key: self.reason(value) if key == "reason" else self._shown(value) for key, value in what.params.items()}
        return entry.get(self.language, entry["en"]).format(**params)

    def counted(self, key: str, count: int) -> str:
        """So many of something; one has a sentence of its own."""
        return self.say(f"{key}:one" if count == 1 else key, count=count)

    def worded(self, key: str, otherwise: str) -> str:
        """What the key says, where there is such a sentence."""
        return self.say(key) if key in CATALOGUE else otherwise

    def reason(self, why: object) -> object:
        """Why something is undecided, in words where there are."""
        return self.say(f"reason:{why}") if f"reason:{why}" in CATALOGUE else self._shown(why)

    def written(self, value: Value | Outcome) -> str:
        """A value as a rule author writes it."""
        if isinstance(value, Outcome):
            return self.written(value.value) if value.ok else self.say(f"ph-{value.status.value}")
        if isinstance(value, frozenset):
            return "{" + ", ".join(map(str, sorted(value))) + "}"
        return show_constant(value)

    def facts(self, values: Mapping[str, Value] | Mapping[str, Outcome], sign: str = ": ") -> str:
        """Names with their values, on one line."""
        return ", ".join(f"{name}{sign}{self.written(value)}" for name, value in values.items())

    def _shown(self, value: object) -> object:
        if isinstance(value, Text):
            return self.text(value)
        return self.written(value) if value is None or isinstance(value, bool | date | frozenset | Outcome) else value


def say(language: str, what: Text) -> str:
    return Speech(language).text(what)


def sentence(words: str) -> str:
    """With a full stop, if it does not end in a mark of its own."""
    return words if words.rstrip("”»)\"' ").endswith((".", "!", "?", ":", ";", "…")) else words + "."
