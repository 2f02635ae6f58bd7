"""The files of a small sound rulebook, in a language, with a title and a first decision of one's own.

In: a language, a title, the name of a decision. Out: the text of each file by its path in the rulebook. The texts stand in nl/, fr/ and en/, with
DECISION where the name goes, also in the names of files, and TITLE where the title goes. Guarantees: what comes out is a rulebook that can be read,
or nothing comes out; a title is a text in it and never anything else; nothing that was given is run.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from regelproef.answer.finding import Unusable, unusable
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook

USUAL = {"nl": "toelage", "fr": "allocation", "en": "allowance"}  # how the first decision is called where nobody calls it otherwise
EXAMPLE = {"nl": "inkomen=1900000", "fr": "revenu=1900000", "en": "income=1900000"}  # somebody to explain
PLACE = re.compile("DECISION|TITLE")
STAND_IN = "DECISION"
MAX_TITLE = 200


def starting_files(language: str, title: str, decision: str) -> dict[str, str]:
    """The text of each file by its path.

    Raises:
        Unusable: when the title or the name cannot be used.
    """
    check_decision(language, decision)
    return _filled(language, title_of(title), decision)


def title_of(words: str) -> str:
    """The title with each blank as one plain space.

    Raises:
        Unusable: when it is empty, too long, several lines, or holds what cannot be printed.
    """
    title = " ".join(words.split())
    if not title or len(title) > MAX_TITLE or not title.isprintable() or len(words.strip().splitlines()) > 1:
        raise unusable("new", "new-title", limit=MAX_TITLE)
    return title


def check_decision(language: str, name: str) -> None:
    """Whether the first decision of the rulebook in this language can be called so.

    Raises:
        Unusable: when it is no name of the rule language, or the name of something else in that rulebook.
    """
    if name in _names(_read(_filled(language, STAND_IN, STAND_IN))):
        raise unusable("new", "new-name-taken", name=name)
    if not re.fullmatch(r"\w+", name):  # it stands in names of files, and before anything is read as YAML
        raise unusable("new", "name-form", name=name)
    try:
        _read(_filled(language, STAND_IN, name))
    except Unusable:
        raise unusable("new", "name-form", name=name) from None


def _names(book: Rulebook) -> set[str]:
    """All names but those of the decisions that are named anew; words that a fact or decision may have among them."""
    types = (*(one.type for one in book.facts.values()), *(one.type for one in book.decisions.values()))
    words = {word for type_ in types for word in type_.values}
    return {*book.facts, *book.derived, *book.amounts, *words}


def _read(texts: Mapping[str, str]) -> Rulebook:
    read = {name: words.encode() for name, words in texts.items()}
    return build_rulebook(parse_documents(read, ""))


def _filled(language: str, title: str, decision: str) -> dict[str, str]:
    """In one pass, so that nothing of the title or the name is filled in itself."""

    def put(words: str, title: str) -> str:
        return PLACE.sub(lambda found: title if found[0] == "TITLE" else decision, words)

    quoted = json.dumps(title, ensure_ascii=False)  # which YAML reads as the same text
    return {put(name, ""): put(words, quoted if name.endswith(".yaml") else title) for name, words in _texts(language).items()}


@cache
def _texts(language: str) -> Mapping[str, str]:
    return dict(_below(files("regelproef.starter").joinpath(language), ""))


def _below(folder: Traversable, path: str) -> Iterator[tuple[str, str]]:
    for one in sorted(folder.iterdir(), key=lambda one: one.name):
        if one.is_dir():
            yield from _below(one, f"{path}{one.name}/")
        else:
            yield f"{path}{one.name}", one.read_text(encoding="utf-8")
