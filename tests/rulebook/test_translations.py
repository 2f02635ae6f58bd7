"""The VSB rulebook in French and English: every text, and none of which the original changed since."""

from __future__ import annotations

from pathlib import Path

import pytest

from regelproef.model.from_documents import load_rulebook
from regelproef.model.texts import texts_of

BOOK = load_rulebook(Path(__file__).parents[2] / "spec" / "vsb")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_text_is_translated(language: str) -> None:
    """None is missing, and none is out of date."""
    translation = BOOK.translations[language]
    assert (translation.stale, translation.missing) == ((), ())
    assert [place for place, prose in texts_of(BOOK).items() if not prose.has(language)] == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_translation_is_no_copy(language: str) -> None:
    """A sentence that stayed as it was would be one that nobody translated; names stay."""
    texts = {place: dict(prose.entries) for place, prose in texts_of(BOOK).items() if place.key not in {"values", "label"}}
    same = [place for place, said in texts.items() if "nl" in said and said["nl"] == said[language] and len(said["nl"].split()) > 2]
    assert same == []


FALSE_FRIENDS = {"fr": ("premium", " fonds de soins", "allocation"), "en": ("prime ", "zorgpremie", "care fund")}


@pytest.mark.parametrize(("language", "words"), FALSE_FRIENDS.items())
def test_the_words_of_the_field_are_used(language: str, words: tuple[str, ...]) -> None:
    """One word for each thing, as the glossary at the top of each file has it."""
    said = BOOK.translations[language].said
    assert [place for place, text in said.items() if any(word in text.casefold() for word in words)] == []
