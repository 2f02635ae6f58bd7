"""A workbench as somebody starts it: the command itself, and what it answers over HTTP.

In: a folder with a rulebook. Out: `Running`, which asks as the page does, and headers of whoever else asks.
"""

from __future__ import annotations

import json
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

RULEBOOKS = Path(__file__).parents[1] / "rulebooks"
LONG = 120  # seconds, on a machine that does much else


@dataclass
class Running:
    url: str
    folder: Path
    process: subprocess.Popen[bytes]

    @property
    def path(self) -> str:
        return urlsplit(self.url).path

    def sent(self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body of one answer."""
        connection = HTTPConnection(urlsplit(self.url).netloc, timeout=LONG)
        try:
            connection.request(method, path, body, dict(headers or {}))
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            connection.close()

    def tried(self, what: str, **values: object) -> tuple[int, Any]:
        status, _, body = self.sent("POST", f"{self.path}ask", json.dumps({"ask": what, **values}).encode())
        return status, json.loads(body)

    def ask(self, what: str, **values: object) -> Any:
        status, told = self.tried(what, **values)
        assert status == 200, told
        return told

    def piece(self, kind: str, name: str) -> Any:
        return self.ask("piece", kind=kind, name=name)["piece"]

    def edit(self, piece: Any, old: str, new: str) -> Any:
        """As typing does: the piece with other words in it, on the version that stands."""
        assert old in piece["text"]
        place = {key: piece[key] for key in ("kind", "name", "file", "start", "end")}
        return self.ask("edit", **place, text=piece["text"].replace(old, new), version=self.ask("book")["version"])

    def heard(self, until: str = "whole") -> list[Any]:
        """Everything that is told, until this question is answered or nothing more can be."""
        found, tick = [], 0
        while True:
            state = self.ask("state", after=tick)
            tick = state["tick"]
            found.append(state)
            answer = state["answer"]
            done = answer is not None and any(one["question"] == until and one["state"] == "answered" for one in answer["asked"])
            if state["failed"] or (answer is not None and (done or answer["state"] in {"answered", "unreadable"})):
                return found

    def text(self, name: str) -> str:
        return (self.folder / name).read_bytes().decode()

    def end(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(LONG)


@contextmanager
def working(folder: Path, language: str = "en", most_bytes: int = 0) -> Iterator[Running]:
    """`most_bytes`: no file can be longer, as on a disk that is full."""

    def bound() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

    process = subprocess.Popen(
        [sys.executable, "-m", "regelproef", "workbench", str(folder), "--lang", language, "--format", "json"],
        stdout=subprocess.PIPE,
        cwd=folder.parent,
        preexec_fn=bound if most_bytes else None,
    )
    assert process.stdout is not None
    try:
        yield Running(json.loads(process.stdout.readline())["url"], folder, process)
    finally:
        process.kill()
        process.wait(LONG)
        process.stdout.close()


def committed(folder: Path) -> None:
    """A repository of all that stands in the folder, on `main`."""
    for words in (
        ("init", "-q", "-b", "main"),
        ("config", "user.name", "A"),
        ("config", "user.email", "a@b.c"),
        ("add", "-A"),
        ("commit", "-qm", "start"),
    ):
        subprocess.run(["git", "-C", str(folder), *words], check=True)


def copied(name: str, beside: Path) -> Path:
    """A rulebook that may be changed."""
    return Path(shutil.copytree(RULEBOOKS / name, beside / name))
