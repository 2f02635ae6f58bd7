"""An editor, as the language server sees one: a client of the protocol that remembers what it is told.

In: a folder. Out: `Editor`, over the standard input and output of the command itself.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Condition, Thread
from typing import Any

from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

LONG = 120  # seconds, on a machine that does much else


class Editor:
    def __init__(self, folder: Path, language: str) -> None:
        self.folder = folder
        self.shown: dict[str, list[lsp.Diagnostic]] = {}
        self.answered: list[dict[str, Any]] = []
        self.asked_while: list[list[lsp.Diagnostic]] = []  # each list that was shown, in order
        self.messages: list[str] = []
        self._versions: dict[str, int] = {}
        self._heard = Condition()
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever)
        self._thread.start()
        self.client = LanguageClient("editor", "1")
        self.client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(lambda params: self._show(params))
        self.client.feature(lsp.WINDOW_SHOW_MESSAGE)(lambda params: self.messages.append(params.message))
        self.client.feature("regelproef/answered")(lambda params: self._answer(params))
        self.run(lambda: self.client.start_io(sys.executable, "-m", "regelproef", "lsp", "--lang", language))
        self.capabilities = self.run(
            lambda: self.client.initialize_async(lsp.InitializeParams(capabilities=lsp.ClientCapabilities(), root_uri=folder.as_uri()))
        ).capabilities
        self.client.initialized(lsp.InitializedParams())

    def run(self, what: Callable[[], Awaitable[Any]]) -> Any:
        """In the loop of the client."""

        async def waited() -> Any:
            return await what()

        return asyncio.run_coroutine_threadsafe(waited(), self._loop).result(LONG)

    def _show(self, params: lsp.PublishDiagnosticsParams) -> None:
        with self._heard:
            self.shown[params.uri] = list(params.diagnostics)
            self.asked_while.append(list(params.diagnostics))

    def _answer(self, params: Any) -> None:
        with self._heard:
            self.answered.append({name: getattr(params, name) for name in ("edit", "state", "verdict")})
            self._heard.notify_all()

    # -- documents --------------------------------------------------------------------------------------------------------------

    def uri(self, path: str) -> str:
        return (self.folder / path).as_uri()

    def open(self, path: str, words: str | None = None) -> None:
        words = (self.folder / path).read_text(encoding="utf-8") if words is None else words
        self._versions[path] = 1
        item = lsp.TextDocumentItem(self.uri(path), "yaml", 1, words)
        self._tell(lambda: self.client.text_document_did_open(lsp.DidOpenTextDocumentParams(item)))

    def type(self, path: str, words: str) -> None:
        """The whole text anew."""
        self._versions[path] += 1
        document = lsp.VersionedTextDocumentIdentifier(version=self._versions[path], uri=self.uri(path))
        change = lsp.DidChangeTextDocumentParams(document, [lsp.TextDocumentContentChangeWholeDocument(words)])
        self._tell(lambda: self.client.text_document_did_change(change))

    def _tell(self, what: Any) -> None:
        async def told() -> None:
            what()

        self.run(told)

    # -- answers ----------------------------------------------------------------------------------------------------------------

    def verdict(self, after: int | None = None) -> str:
        """That of the last answer to an edit that came after so many answers."""
        with self._heard:
            first = 0 if after is None else after
            self._heard.wait_for(lambda: any(one["state"] != "asking" for one in self.answered[first:]), LONG)
            return str(next(one["verdict"] for one in self.answered[first:] if one["state"] != "asking"))

    def verdict_of(self, edit: int) -> str:
        """That of the last answer to the edit of this number."""

        def found() -> list[str]:
            return [one["verdict"] for one in self.answered if one["edit"] == edit and one["state"] != "asking"]

        with self._heard:
            self._heard.wait_for(found, LONG)
            return found()[-1]

    def after_typing(self, path: str, words: str) -> str:
        with self._heard:
            before = len(self.answered)
        self.type(path, words)
        return self.verdict(before)

    def diagnostics(self, path: str) -> list[lsp.Diagnostic]:
        return self.shown.get(self.uri(path), [])

    def ask(self, method: str, params: Any) -> Any:
        return self.run(lambda: self.client.protocol.send_request_async(method, params))

    def at(self, path: str, words: str, inside: int = 0, text: str | None = None) -> lsp.Position:
        """Where these words stand in a file."""
        known = (self.folder / path).read_text(encoding="utf-8") if text is None else text
        before = known[: known.index(words) + inside]
        return lsp.Position(before.count("\n"), len(before.rpartition("\n")[2].encode("utf-16-le")) // 2)

    def place(self, path: str, words: str, inside: int = 0, text: str | None = None) -> dict[str, Any]:
        return {"text_document": lsp.TextDocumentIdentifier(self.uri(path)), "position": self.at(path, words, inside, text)}

    def close(self) -> int:
        self.run(lambda: self.client.shutdown_async(None))
        self._tell(lambda: self.client.exit(None))
        process = self.client._server
        assert process is not None
        code: int = self.run(process.wait)
        self.run(lambda: self.client.stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(LONG)
        self._loop.close()
        return code


@contextmanager
def editing(folder: Path, language: str = "en") -> Iterator[Editor]:
    editor = Editor(folder, language)
    try:
        yield editor
    finally:
        code = editor.close()
        assert code == 0, code
