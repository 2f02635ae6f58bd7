"""The language server: what an editor asks, and what it is told.

In: messages of the protocol. Out: answers and diagnostics. Guarantees: whatever is asked, no error of the engine reaches the editor as one of Python,
and nothing is logged; nothing is written to a file, and only files of the rulebooks that are open in the editor are read; questions about all persons
are asked in a thread of their own (`lsp.desk`), so that what is looked up meanwhile is answered at once.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException, JsonRpcInternalError
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from regelproef.answer.finding import Unusable
from regelproef.answer.text import text
from regelproef.keep.answer import Answer, State
from regelproef.keep.kept import Kept
from regelproef.lsp.desk import Desk
from regelproef.lsp.diagnostics import SOURCE, START, diagnostics
from regelproef.lsp.features import Features
from regelproef.lsp.open_book import OpenBook, folder_of
from regelproef.words.say import Speech

ANSWERED = "regelproef/answered"  # what became of an edit, for clients that want to know


class Server:
    """`language`: in which it speaks."""

    def __init__(self, version: str, language: str) -> None:
        self.editor = LanguageServer("regelproef", version, max_workers=1)
        self.speech = Speech(language)
        self.books: dict[Path, OpenBook] = {}
        self.features = Features(self.at, language)
        self._desk = Desk(self._told, self._failed)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._shut = False
        self._by_kept: dict[Kept, OpenBook] = {}
        heard: tuple[tuple[str, Callable[[Any], None]], ...] = (
            (lsp.TEXT_DOCUMENT_DID_OPEN, self._opened),
            (lsp.TEXT_DOCUMENT_DID_CHANGE, self._changed),
            (lsp.TEXT_DOCUMENT_DID_SAVE, self._saved),
            (lsp.TEXT_DOCUMENT_DID_CLOSE, self._closed),
            (lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, self._saved_elsewhere),
            (lsp.SHUTDOWN, self._shutting_down),
        )
        for name, hear in heard:
            self.editor.feature(name)(_guarded(hear))
        for name, answer, options in self.features.all():
            self.editor.feature(name, options)(_guarded(answer))

    def run(self) -> int:
        """Until the editor ends it; the exit code that the protocol wants. From here on Python does not collect by itself: the desk does, where the
        solver is."""
        logging.getLogger("pygls").setLevel(logging.CRITICAL + 1)
        logging.getLogger("asyncio").setLevel(logging.CRITICAL + 1)
        gc.disable()
        self._desk.open()
        try:
            with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as output:  # which the protocol closes at its end
                self.editor.start_io(stdout=output)
        finally:
            self._desk.close()
            for book in self.books.values():
                book.kept.edit({})  # ends what is being asked
        return 0 if self._shut else 1

    # -- documents --------------------------------------------------------------------------------------------------------------

    def at(self, uri: str) -> tuple[OpenBook, str] | None:
        """The rulebook to which a document belongs, and its path there."""
        named = to_fs_path(uri) if uri.startswith("file:") else None
        path = Path(named) if named else None
        folder = folder_of(path) if path is not None else None
        if path is None or folder is None:
            return None
        book = self.books.get(folder)
        if book is None:
            book = self.books[folder] = OpenBook(folder)
            self._by_kept[book.kept] = book
        return book, path.relative_to(folder).as_posix()

    def _opened(self, params: lsp.DidOpenTextDocumentParams) -> None:
        self._edited(params.text_document.uri, params.text_document.text)

    def _changed(self, params: lsp.DidChangeTextDocumentParams) -> None:
        self._edited(params.text_document.uri, self.editor.workspace.get_text_document(params.text_document.uri).source)

    def _saved(self, params: lsp.DidSaveTextDocumentParams) -> None:
        self._edited(params.text_document.uri, self.editor.workspace.get_text_document(params.text_document.uri).source)

    def _closed(self, params: lsp.DidCloseTextDocumentParams) -> None:
        self._edited(params.text_document.uri, None)

    def _saved_elsewhere(self, params: lsp.DidChangeWatchedFilesParams) -> None:
        for book in {found[0] for one in params.changes if (found := self.at(one.uri)) is not None and found[0].open}:
            self._ask(book, {})

    def _shutting_down(self, _params: None) -> None:
        self._shut = True  # an editor that leaves without saying so has failed

    def _edited(self, uri: str, words: str | None) -> None:
        found = self.at(uri)
        if found is None:
            return
        book, path = found
        if words is None:
            book.open.pop(path, None)
        else:
            book.open[path] = words
        self._ask(book, {path: words})

    def _ask(self, book: OpenBook, edited: dict[str, str | None]) -> None:
        self._loop = asyncio.get_running_loop()
        book.kept.edit(edited)
        self._desk.ask(book.kept)

    # -- answers ----------------------------------------------------------------------------------------------------------------

    def _told(self, kept: Kept, answer: Answer) -> None:
        """In the thread of the desk."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(_guarded(self._show), kept, answer)

    def _failed(self, kept: Kept, error: Exception) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(_guarded(self._withdraw), kept, type(error).__name__)

    def _show(self, kept: Kept, answer: Answer) -> None:
        book = self._by_kept[kept]
        if answer.state is State.OVERTAKEN or answer.number != kept.newest:
            return
        if answer.state is State.ASKING and answer.book is None:  # what was told of the texts before may still hold
            return
        book.hear(answer)
        found = diagnostics(answer, self.speech, book.uri, book.open)
        for path in sorted({*found, *book.told}):
            self._publish(book.uri(path), found.get(path, []))
        book.told = set(found)
        self.editor.protocol.notify(
            ANSWERED, {"rulebook": book.folder.as_uri(), "edit": answer.number, "state": answer.state.value, "verdict": answer.verdict}
        )
        if answer.touched is not None and self._refreshes():
            self.editor.workspace_code_lens_refresh(None)

    def _withdraw(self, kept: Kept, kind: str) -> None:
        """Nothing that was said can be relied on."""
        book = self._by_kept[kept]
        book.answer = None
        words = self.speech.text(text("lsp-failed", kind=kind))
        for path in sorted({*book.told, *book.open}):
            self._publish(book.uri(path), [lsp.Diagnostic(START, words, lsp.DiagnosticSeverity.Error, code="engine", source=SOURCE)])
        book.told = {*book.told, *book.open}

    def _publish(self, uri: str, found: list[lsp.Diagnostic]) -> None:
        self.editor.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, found))

    def _refreshes(self) -> bool:
        workspace = self.editor.client_capabilities.workspace
        return bool(workspace and workspace.code_lens and workspace.code_lens.refresh_support)


def _guarded(handle: Callable[..., Any]) -> Callable[..., Any]:
    """Nothing is answered where something cannot be read; what should not be is told by its kind alone."""

    @wraps(handle)
    def guarded(*arguments: Any) -> Any:
        try:
            return handle(*arguments)
        except Unusable:
            return None
        except JsonRpcException:
            raise
        except Exception as error:
            raise JsonRpcInternalError(type(error).__name__) from None

    return guarded
