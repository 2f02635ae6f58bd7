"""Another name for something, wherever a rulebook names it.

In: an open rulebook, what is to be renamed, and the new name. Out: the edits, file by file, or the sentence that says why not. Guarantees: the
rulebook reads after it as it did before, with the same things under the same names but for this one; names of the vocabulary stay, for test persons,
populations and implementations outside the rulebook rely on them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from regelproef.answer.finding import Unusable
from regelproef.answer.place import Span
from regelproef.answer.text import Text, text
from regelproef.load.folder import Documents, parse_documents
from regelproef.load.shape import MAX_ID
from regelproef.lsp.mentions import Kind, Mention
from regelproef.lsp.open_book import OpenBook
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook

RENAMED = frozenset({Kind.RULE, Kind.STATEMENT, Kind.INTERPRETATION, Kind.PROPERTY, Kind.CASE, Kind.LINE})
NEW = re.compile(r"[^\W\d_][\w./-]*")


@dataclass(frozen=True)
class Refused:
    why: Text


def renamable(opened: OpenBook, mention: Mention) -> Refused | None:
    """Why it keeps its name, if it does."""
    if mention.kind not in RENAMED:
        return Refused(text("lsp-rename-name", name=mention.name))
    places = opened.places(mention.kind, mention.name)
    if not any(one.defines for one in places):
        return Refused(text("lsp-rename-elsewhere", name=mention.name))
    return None


def renamed(opened: OpenBook, mention: Mention, new: str) -> dict[str, list[Span]] | Refused:
    """Where the new name is to stand, by path in the rulebook."""
    refused = renamable(opened, mention)
    if refused is not None:
        return refused
    if not NEW.fullmatch(new) or len(new) > MAX_ID:
        return Refused(text("lsp-rename-odd", name=new))
    if new != mention.name and opened.places(mention.kind, new):
        return Refused(text("lsp-rename-taken", name=new))
    texts = {path: opened.text(path) for path in opened.paths}
    places: dict[str, list[Span]] = defaultdict(list)
    for one in opened.places(mention.kind, mention.name):
        if one.span.file.text != texts[one.span.path] or one.span.text != mention.name:
            return Refused(text("lsp-rename-unread", file=one.span.path))
        places[one.span.path].append(one.span)
    edited = {path: replaced(words, places.get(path, []), new) for path, words in texts.items()}
    try:
        before, after = (build_rulebook(_documents(one)) for one in (texts, edited))
    except Unusable:
        return Refused(text("lsp-rename-broken", name=mention.name))
    if _named(before, mention, new) != _named(after) or mention.name in _accepted(after):
        return Refused(text("lsp-rename-broken", name=mention.name))
    return dict(places)


def replaced(words: str, places: list[Span], new: str) -> str:
    for one in sorted({(span.start, span.end) for span in places}, reverse=True):
        words = words[: one[0]] + new + words[one[1] :]
    return words


def _documents(texts: dict[str, str]) -> Documents:
    return parse_documents({path: words.encode("utf-8", "surrogatepass") for path, words in texts.items()}, "")


def _named(book: Rulebook, mention: Mention | None = None, new: str = "") -> tuple[object, ...]:
    """Everything that has a name, with what it refers to, as it is called once this is renamed."""

    def own(kind: Kind, name: str) -> str:
        return new if mention is not None and (kind, name) == (mention.kind, mention.name) else name

    def readings(chosen: tuple[tuple[str, object], ...]) -> tuple[object, ...]:
        return tuple((own(Kind.INTERPRETATION, name), value) for name, value in chosen)

    def statements(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(own(Kind.STATEMENT, name) for name in names)

    return (
        [
            (
                own(Kind.RULE, one.id),
                tuple(own(Kind.RULE, edge.target) for edge in one.exceptions),
                statements(one.sources),
                readings(one.readings),
                one.formulas,
            )
            for one in book.rules.values()
        ],
        [
            (
                own(Kind.STATEMENT, one.id),
                statements(one.yields_to),
                statements(one.superseded_by),
                own(Kind.INTERPRETATION, one.interpretation),
                one.then,
            )
            for one in book.statements.values()
        ],
        [(own(Kind.INTERPRETATION, one.id), statements(one.statements), one.readings) for one in book.interpretations.values()],
        [(own(Kind.PROPERTY, one.name), statements(one.sources), readings(one.under), one.conclusion) for one in book.properties],
        [(own(Kind.CASE, one.name), statements(one.sources), readings(one.under), one.person) for one in book.cases],
        [(own(Kind.LINE, one.name), one.holds) for one in (*book.world, *book.usual)],
        [(one.id, readings(one.choose)) for one in book.profiles.values()],
        book.facts.keys(),
        book.decisions.keys(),
    )


def _accepted(book: Rulebook) -> set[str]:
    """What accepted findings speak of."""
    return {part for one in book.accepted for part in re.split(r"[:.>=]", one.id)}
