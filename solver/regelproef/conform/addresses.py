"""Asking an address on the web: one HTTP POST a person.

In: the address and fixtures. Out: `Answers`. One connection serves as long as the other side keeps it open. Guarantees: the run ends within its time
and takes no more than so many bytes, whatever the other side does. A timeout of a socket bounds one step, and neither looking up a name nor headers
that drip heed it; so each request is a thread that is not waited for longer than there is time, and whose connection is then shut. A connection on
which something else comes than the answer is given up, and who was asked about there is asked about once more on another. Nobody is asked but the
address that was named: no redirection is followed, and no proxy is used.
"""

from __future__ import annotations

import http.client
import json
import os
import re
import selectors
import socket
import struct
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from regelproef.answer.finding import unusable
from regelproef.answer.text import text
from regelproef.conform.answers import Answers, take
from regelproef.conform.fixtures import Expected
from regelproef.conform.json_lines import MAX_LINE, NotUtf8, read_json
from regelproef.load.strict_json import NotJson

GRACE = 1.0  # seconds for a thread to notice that its connection is shut
SHOWN = 120  # bytes of an answer that is an error
WAITING = 1 << 18  # bytes that may lie unread: they are still read after a connection was shut, and a megabyte of tiny answers takes seconds
ABORTED = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)  # closed at once, and the other side is told that nothing more is taken
FINE, ELSEWHERE = range(200, 300), range(300, 400)  # status of HTTP


def ask_url(url: str, fixtures: Sequence[Expected], seconds: float) -> Answers:
    """Ask about every person until the time is up.

    Raises:
        Unusable: when the address is not one of the web.
    """
    address = _address(url)
    answers, answered, end = Answers(), set[str](), time.monotonic() + seconds
    kept: http.client.HTTPConnection | None = None
    for one in fixtures:
        request = Request(address, one, end - time.monotonic(), kept)
        found, kept = request.response(), request.kept
        if isinstance(found, TimeoutError):
            answers.trouble("hang", one.id, text("address-hang", seconds=f"{seconds:g}"))
        elif isinstance(found, Exception):
            answers.trouble("unreachable", detail=str(found) or type(found).__name__)
        elif _sort(answers, found, one, answered):
            continue
        break
    if kept is not None:
        kept.close()
    return answers


def _sort(answers: Answers, found: Response, one: Expected, answered: set[str]) -> bool:
    """Sort the answer about one person in; whether there is any use in asking further."""
    if found.status in ELSEWHERE:
        answers.trouble("redirect", one.id, text("address-elsewhere", status=found.status, address=found.location or "-"))
        return False
    if len(found.body) > MAX_LINE:
        answers.trouble("flood", one.id, text("address-flood", bytes=MAX_LINE))
        return False
    if found.status not in FINE:
        words = found.body.decode("utf-8", errors="replace").strip()
        answers.trouble("error", one.id, f"HTTP {found.status}{': ' if words else ''}{words}")
        return True
    try:
        take(answers, read_json(found.body), frozenset({one.id}), answered, text("answer-about", id=one.id))
    except NotJson as error:
        answers.trouble("encoding" if isinstance(error, NotUtf8) else "malformed", one.id, error.message)
    return True


def _address(url: str) -> SplitResult:
    try:
        address = urlsplit(url)
        usable = bool(re.fullmatch(r"https?://[!-~]+", url, re.IGNORECASE) and address.hostname and "@" not in address.netloc)
        usable = usable and address.port != 0  # asking for the port says whether it is one
    except ValueError:
        usable = False
    if not usable:
        raise unusable("implementation", "url-form", url=url)
    return address


@dataclass(frozen=True)
class Response:
    """`location`: where it sends us. No more of the `body` than is allowed."""

    status: int
    location: str
    body: bytes


def _refuse_part(answer: http.client.HTTPResponse, body: bytes) -> None:
    """A body that is announced with a length has just that length, or it did not come as a whole.

    Raises:
        HTTPException: when it is shorter, as far as it was read, or the length is none.
    """
    lengths = set(answer.headers.get_all("Content-Length", ()))
    if answer.chunked or answer.status not in FINE or not lengths:
        return
    length = lengths.pop().strip()
    if lengths or not re.fullmatch(r"[0-9]{1,18}", length):
        raise http.client.HTTPException(f"Content-Length: {length[:SHOWN]}")
    if len(body) < min(int(length), MAX_LINE + 1):
        raise http.client.IncompleteRead(body, int(length) - len(body))


class Request(threading.Thread):
    """One question on its way; `kept`: the connection of the one before, and then of this one, where it is still open."""

    def __init__(self, address: SplitResult, one: Expected, seconds: float, kept: http.client.HTTPConnection | None = None) -> None:
        super().__init__(daemon=True)
        self.address, self.seconds, self.kept = address, max(0.0, seconds), kept
        self.target = (address.path or "/") + (f"?{address.query}" if address.query else "")
        self.data = json.dumps(one.request, ensure_ascii=False).encode("utf-8", errors="backslashreplace")
        self.socket: socket.socket | None = None
        self.found: Response | Exception = TimeoutError()

    def response(self) -> Response | Exception:
        """What came within the time; `TimeoutError` when nothing did."""
        self.start()
        self.join(self.seconds)
        if self.is_alive():
            self._shut()
            self.join(GRACE)
            return TimeoutError()
        return self.found

    def run(self) -> None:
        before, self.kept = self.kept, None
        try:
            if before is not None and _is_quiet(before.sock):
                with suppress(ConnectionError, http.client.HTTPException):  # it was closed meanwhile, or something else came
                    self._ask(before)
                    return
            if before is not None:
                before.close()
            self._ask(self._connected())
        except Exception as error:  # told by who waits, if anybody still does
            self.found = error

    def _connected(self) -> http.client.HTTPConnection:
        secure = self.address.scheme.lower() == "https"
        kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
        connection = kind(self.address.hostname or "", self.address.port or (443 if secure else 80), timeout=self.seconds + GRACE)
        connection.connect()
        connection.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, WAITING)
        return connection

    def _ask(self, connection: http.client.HTTPConnection) -> None:
        """Ask, and keep the connection where the whole answer was read and the other side leaves it open."""
        try:
            self.socket = connection.sock
            self.socket.settimeout(self.seconds + GRACE)
            connection.request("POST", self.target, self.data, {"Content-Type": "application/json"})
            _acknowledge_at_once(self.socket)
            with connection.getresponse() as answer:
                body = answer.read(MAX_LINE + 1 if answer.status in FINE else SHOWN)
                whole = answer.isclosed()
                _refuse_part(answer, body)
                self.found = Response(answer.status, answer.getheader("Location") or "", body)
                self.kept = connection if whole and connection.sock is not None else None
        finally:
            if self.kept is None:
                connection.close()

    def _shut(self) -> None:
        """Whoever reads from the connection sees its end at once; so does the other side, also where it waits for us to make room for more."""
        if self.socket is not None:
            with suppress(OSError):
                self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, ABORTED)
                self.socket.shutdown(socket.SHUT_RDWR)


def _is_quiet(line: socket.socket | None) -> bool:
    """Nothing came that was not asked for, its end neither."""
    if line is None:
        return False
    with selectors.DefaultSelector() as selector:
        selector.register(line, selectors.EVENT_READ)
        return not selector.select(0)


def _acknowledge_at_once(line: socket.socket) -> None:
    """Where the system can: a server that writes head and body apart would wait 40 ms for it between the two, on a connection that is kept."""
    if hasattr(socket, "TCP_QUICKACK"):
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
