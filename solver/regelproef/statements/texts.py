"""Whether the documents still say what the statements were taken from.

In: a rulebook whose statements carry fingerprints (offset, length and SHA-256 of a passage in the text with white space folded), and a folder with
the documents. Out: for each passage whether it stands in place, has moved, has changed or has vanished, with the rules that rest on it.
White space is folded: each stretch of it is one space, none at the ends. A passage is looked for at its offset, then where its predecessors have
moved to, then by a window of its length that slides over the whole text: first only windows that begin and end at the edge of a word, which
nearly all passages do, then all. Passages of one length share the slide. What is found nowhere has changed when the room between its
neighbours is still there, and has vanished when most of that room is gone.
Guarantees: only regular files directly in the folder are read, none through a link, of bounded size; nothing of them is shown or kept.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate, pairwise
from pathlib import Path

from regelproef.answer.finding import Finding, Label, Severity, Unusable, unusable
from regelproef.answer.text import text
from regelproef.model.parts import Document, Passage, Rule, Statement
from regelproef.model.rulebook import Rulebook
from regelproef.statements.account import rules_by_statement

MAX_BYTES = 500_000  # of one document


class State(Enum):
    SAME = "same"
    MOVED = "moved"
    CHANGED = "changed"
    VANISHED = "vanished"


@dataclass(frozen=True)
class FoundPassage:
    """`found` is the offset at which the passage stands now, or None; `rules` cite the statement."""

    statement: Statement
    passage: Passage
    file: str
    state: State
    found: int | None
    rules: tuple[Rule, ...]


@dataclass(frozen=True)
class TextReport:
    passages: tuple[FoundPassage, ...]
    findings: tuple[Finding, ...]

    @property
    def counts(self) -> dict[str, int]:
        found = Counter(one.state for one in self.passages)
        statements = len({one.statement.id for one in self.passages})
        return {"statements": statements, "passages": len(self.passages), **{state.value: found[state] for state in State}}

    @property
    def errors(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity is Severity.ERROR)


def fold(words: str) -> str:
    """The text with each stretch of white space as one space, and none at the ends."""
    return " ".join(words.split())


def verify_texts(book: Rulebook, folder: Path) -> TextReport:
    """Compare every fingerprint with the documents in `folder`.

    Raises:
        Unusable: when the folder or a document cannot be read.
    """
    contents = _read_documents(book.documents, folder)
    citing = rules_by_statement(book)
    passages: list[FoundPassage] = []
    findings: list[Finding] = []
    for document in book.documents:
        content = contents[document.id]
        own = [(one, passage) for one in document.statements for passage in one.passages]
        located = locate([passage for _, passage in own], content) if content is not None else [(State.VANISHED, None)] * len(own)
        found = [
            FoundPassage(statement, passage, document.file, state, place, citing.get(statement.id, ()))
            for (statement, passage), (state, place) in zip(own, located, strict=True)
        ]
        passages.extend(found)
        findings.extend(_findings(document, found, missing=content is None))
    return TextReport(tuple(passages), tuple(findings))


# -- where passages stand ---------------------------------------------------------------------------------------------------


def locate(passages: list[Passage], content: str) -> list[tuple[State, int | None]]:
    """For each passage its state in the folded text, and its offset there."""
    windows = Windows(content)
    places: dict[int, int] = {}
    shift = 0
    for index in sorted(range(len(passages)), key=lambda i: passages[i].offset):
        passage = passages[index]
        for start in (passage.offset, passage.offset + shift):
            if index not in places and windows.is_at(passage, start):
                places[index], shift = start, start - passage.offset
    for only_edges in (True, False):
        missing = [index for index in range(len(passages)) if index not in places]
        places.update(windows.slide({index: passages[index] for index in missing}, only_edges=only_edges))
    return [_state(passages, places, index, len(content)) for index in range(len(passages))]


class Windows:
    """Stretches of a folded text and their hashes."""

    def __init__(self, content: str) -> None:
        self.length = len(content)
        self.data = content.encode()
        self.bytes_before = (0, *accumulate(len(char.encode()) for char in content))
        word = [char.isalnum() for char in content]
        self.edge = [True, *(not (before and after) for before, after in pairwise(word)), True]

    def digest(self, start: int, length: int) -> str:
        return hashlib.sha256(self.data[self.bytes_before[start] : self.bytes_before[start + length]]).hexdigest()

    def is_at(self, passage: Passage, start: int) -> bool:
        return 0 <= start <= self.length - passage.length and self.digest(start, passage.length) == passage.sha256

    def slide(self, wanted: Mapping[int, Passage], *, only_edges: bool) -> dict[int, int]:
        """The first place of each wanted passage, by its key."""
        found: dict[int, int] = {}
        by_length: dict[int, dict[str, list[int]]] = {}
        for key, passage in wanted.items():
            by_length.setdefault(passage.length, {}).setdefault(passage.sha256, []).append(key)
        for length, keys in by_length.items():
            for start in range(self.length - length + 1):
                if not only_edges or (self.edge[start] and self.edge[start + length]):
                    for key in keys.pop(self.digest(start, length), ()):
                        found[key] = start
                    if not keys:
                        break
        return found


def _state(passages: list[Passage], places: Mapping[int, int], index: int, length: int) -> tuple[State, int | None]:
    passage = passages[index]
    if index in places:
        return (State.SAME if places[index] == passage.offset else State.MOVED), places[index]
    before = [(passages[i].offset + passages[i].length, places[i] + passages[i].length) for i in places if passages[i].offset <= passage.offset]
    after = [(passages[i].offset, places[i]) for i in places if passages[i].offset > passage.offset]
    old_start, new_start = max(before, default=(0, 0))
    end = passage.offset + passage.length
    old_end, new_end = min(after, default=(max(end, old_start), length))
    lost = (old_end - old_start) - (new_end - new_start)
    return (State.VANISHED if 2 * lost > passage.length else State.CHANGED), None


# -- documents --------------------------------------------------------------------------------------------------------------


def _read_documents(documents: Iterable[Document], folder: Path) -> dict[str, str | None]:
    """The folded text of each document; None for one that is not there. Every file that cannot be read is reported."""
    if not folder.is_dir():
        raise unusable("texts", "texts-folder", folder=folder.as_posix())
    contents: dict[str, str | None] = {}
    problems: list[Finding] = []
    for document in documents:
        try:
            contents[document.id] = _read_document(document, folder)
        except Unusable as error:
            problems.extend(error.findings)
    if problems:
        raise Unusable(tuple(problems))
    return contents


def _read_document(document: Document, folder: Path) -> str | None:
    name = document.file
    if not name:
        raise unusable("texts", "texts-no-file", document=document.id)
    if Path(name).name != name or "\0" in name or name in {".", ".."}:
        raise unusable("texts", "texts-outside", document=document.id, file=name)
    try:
        descriptor = os.open(folder / name, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise unusable("texts", "file-unreadable", file=name, reason=error.strerror or "") from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise unusable("texts", "file-not-regular", file=name)
    with os.fdopen(descriptor, "rb") as stream:
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise unusable("texts", "file-too-large", file=name, limit=MAX_BYTES)
    try:
        return fold(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise unusable("texts", "texts-utf8", file=name, byte=f"0x{data[error.start]:02x}", offset=error.start) from None


# -- findings ---------------------------------------------------------------------------------------------------------------


def _findings(document: Document, found: list[FoundPassage], *, missing: bool) -> Iterable[Finding]:
    """What a person must look at, statement by statement; a document that is not there is one finding with all its rules."""
    if missing:
        rules = tuple(dict.fromkeys(rule for one in found for rule in one.rules))
        labels = tuple(Label(one.span) for one in document.statements[:1])
        yield _finding("texts-missing", "vanished", (document.id,), labels, rules, document=document.id, file=document.file)
        return
    for statement in document.statements:
        own = [one for one in found if one.statement is statement]
        if not own:
            yield Finding("texts", Severity.ERROR, text("texts-no-passage", statement=statement.id), (statement.id,), labels=(Label(statement.span),))
        for state in (State.CHANGED, State.VANISHED, State.MOVED):
            touched = [one for one in own if one.state is state]
            if touched:
                yield _of_statement(touched[0])


def _of_statement(one: FoundPassage) -> Finding:
    name = one.statement.id
    key = f"texts-{one.state.value}"
    params = {"statement": name, "file": one.file, "old": one.passage.offset, "new": one.found}
    if one.state is State.MOVED:
        return Finding("texts", Severity.NOTE, text(key, **params), (name, one.state.value), labels=(Label(one.statement.span),), statements=(name,))
    return _finding(key, one.state.value, (name,), (Label(one.statement.span),), one.rules, **params)


def _finding(key: str, state: str, subject: tuple[str, ...], labels: tuple[Label, ...], rules: tuple[Rule, ...], **params: object) -> Finding:
    """An error that names the rules whose source is no longer what it was."""
    note = text("texts-rules", rules=", ".join(rule.id for rule in rules)) if rules else text("texts-no-rules")
    return Finding(
        "texts",
        Severity.ERROR,
        text(key, **params),
        (*subject, state),
        labels=(*labels, *(Label(rule.span) for rule in rules)),
        statements=subject,
        notes=(note,),
        help=text("texts-changed-help"),
    )
