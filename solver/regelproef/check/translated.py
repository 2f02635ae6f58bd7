"""translation-stale, translation-missing (notes): the original of a translation changed, or a text has none.

A rulebook without translations is not asked for any; where one was begun, each language is told in one line. What is not translated is shown in the
language of the rulebook. Translate it anew, or say that it still holds: `regelproef translations`.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.finding import Finding, Label, Severity, Verdict
from regelproef.answer.text import Counted, text
from regelproef.ask.bench import Bench, Entry, proved
from regelproef.model.parts import Translation
from regelproef.model.rulebook import Rulebook

CODES = ("translation-stale", "translation-missing")
NAMED = 5


def run(bench: Bench) -> Iterator[Entry]:
    yield from notes_of(bench.book)
    for language, one in bench.book.translations.items():
        if not one.stale:
            yield proved("translation-stale", language)
        if not one.missing:
            yield proved("translation-missing", language)


def notes_of(book: Rulebook) -> Iterator[Finding]:
    """What can be said without asking."""
    for one in book.translations.values():
        if one.stale:
            names = _some(["/".join(thing) for thing in one.stale])
            yield _note("translation-stale", one, names, things=Counted("count-things", len(one.stale)))
        if one.missing:
            names = _some(["/".join(part for part in place if part) for place in one.missing])
            yield _note("translation-missing", one, names, texts=Counted("count-texts", len(one.missing)))


def _note(code: str, one: Translation, names: str, **params: object) -> Finding:
    message = text(code, language=text(f"language-{one.language}"), names=names, **params)
    help = text("translation-help", language=one.language)
    return Finding(code, Severity.NOTE, message, (one.language,), Verdict.PROVED, (Label(one.span),), help=help)


def _some(names: list[str]) -> str:
    return ", ".join(names[:NAMED]) + (", …" if names[NAMED:] else "")
