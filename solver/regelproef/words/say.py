"""A `Text` to a sentence in one language.

In: a language of `LANGUAGES` and a `Text`. Out: a string. Each area of the engine has its own catalogue, in which every sentence stands in all
languages; an unknown key or a missing language is a defect, found by a test over all catalogues.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from regelproef.answer.text import Text
from regelproef.words import (
    about,
    checking,
    commands,
    covering,
    diffing,
    explaining,
    expressing,
    gating,
    generating,
    loading,
    phrasing,
    reporting,
    sourcing,
    trying,
)

AREAS = (about, loading, expressing, checking, commands, covering, diffing, explaining, phrasing, reporting, sourcing, trying, generating, gating)
CATALOGUE: Mapping[str, Mapping[str, str]] = {key: entry for area in AREAS for key, entry in area.TEXTS.items()}


def say(language: str, what: Text) -> str:
    params = {key: _shown(language, value) for key, value in what.params.items()}
    entry = CATALOGUE[what.key]
    return entry.get(language, entry["en"]).format(**params)


def _shown(language: str, value: object) -> object:
    if isinstance(value, Text):
        return say(language, value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return str(value).lower()
    return value
