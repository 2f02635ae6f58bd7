"""A real browser for tests: headless Chromium, driven over its debugging pipe.

In: pages on disk. Out: `Browser`, with which a test opens a page at a width, runs JavaScript in it, and reads what it logged and requested.
Nothing but the standard library is needed. Where Chromium is absent the tests that need it are skipped with a word; continuous integration fails
on that skip.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

CHROMIUM = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--remote-debugging-pipe",
)
LAUNCH = """
import fcntl, os, sys
reads, writes = (fcntl.fcntl(int(word), fcntl.F_DUPFD, 20) for word in sys.argv[1:3])
os.dup2(reads, 3)
os.dup2(writes, 4)
os.execv(sys.argv[3], sys.argv[3:])
"""
DESKTOP, PHONE = (1280, 900), (390, 844)


@dataclass
class Browser:
    """One tab of one browser."""

    to_browser: int
    from_browser: int
    session: str = ""
    rest: bytes = b""
    last: int = 0
    events: list[dict[str, object]] = field(default_factory=list)

    def call(self, method: str, /, **params: object) -> dict[str, object]:
        self.last += 1
        message = {"id": self.last, "method": method, "params": params, **({"sessionId": self.session} if self.session else {})}
        os.write(self.to_browser, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self.last:
                assert "error" not in answer, answer
                return answer["result"]  # type: ignore[return-value]  # the protocol's shape
            self.events.append(answer)

    def _next(self) -> dict[str, object]:
        while b"\0" not in self.rest:
            chunk = os.read(self.from_browser, 1 << 16)
            assert chunk, "the browser closed"
            self.rest += chunk
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)  # type: ignore[no-any-return]  # the protocol's shape

    def open(self, path: Path, size: tuple[int, int] = DESKTOP, anchor: str = "", *, dark: bool = False) -> None:
        """Load a page afresh at a size, and wait until it stands."""
        self.visit(path.resolve().as_uri() + anchor, size, dark=dark)

    def visit(self, address: str, size: tuple[int, int] = DESKTOP, *, dark: bool = False) -> None:
        """The same of a page that is served."""
        self._navigate("about:blank")
        self.events.clear()
        self.call("Emulation.setDeviceMetricsOverride", width=size[0], height=size[1], deviceScaleFactor=1, mobile=size[0] < 600)
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        self._navigate(address)

    def _navigate(self, address: str) -> None:
        self.events = [event for event in self.events if event.get("method") != "Page.loadEventFired"]
        self.call("Page.navigate", url=address)
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self._next())

    def run(self, expression: str) -> object:
        """The JSON value of an expression in the page; an exception there fails the test."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")  # type: ignore[attr-defined]  # the protocol's shape

    def said(self) -> list[str]:
        """What the page logged and which errors it met."""
        self.run("0")
        found = []
        for event in self.events:
            if event.get("method") in {"Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"}:
                found.append(json.dumps(event["params"])[:500])
        return found

    def requested(self) -> list[str]:
        """Every address that the page asked for."""
        self.run("0")
        sent = [event["params"] for event in self.events if event.get("method") == "Network.requestWillBeSent"]
        return [one["request"]["url"] for one in sent]  # type: ignore[index]  # the protocol's shape

    def screenshot(self, path: Path) -> None:
        picture = self.call("Page.captureScreenshot", format="png")["data"]
        path.write_bytes(base64.b64decode(str(picture)))


@contextmanager
def browsing() -> Iterator[Browser]:
    """A fresh browser with a profile of its own, gone afterwards."""
    assert CHROMIUM is not None
    ours_in, theirs_out = os.pipe()
    theirs_in, ours_out = os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = subprocess.Popen(
            [sys.executable, "-c", LAUNCH, str(theirs_in), str(theirs_out), CHROMIUM, *FLAGS, f"--user-data-dir={profile}", "about:blank"],
            pass_fds=(theirs_in, theirs_out),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        browser = Browser(ours_out, ours_in)
        try:
            target = browser.call("Target.createTarget", url="about:blank")["targetId"]
            browser.session = str(browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"])
            for domain in ("Page", "Runtime", "Log", "Network"):
                browser.call(f"{domain}.enable")
            yield browser
        finally:
            process.terminate()
            process.wait(20)
            os.close(ours_out)
            os.close(ours_in)
