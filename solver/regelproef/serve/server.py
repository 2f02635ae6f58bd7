"""An HTTP server on loopback that nobody can wear out.

In: an `Oracle` (or whatever else answers), a port. Out: a `Server`, which answers until it is ended. It answers one request on each connection and
closes it; what else was sent there is never looked at. Guarantees: nobody but this machine is answered, and no page that a browser shows on it (names
of hosts and origins that are not loopback are refused, whatever address they were made to point to); a request has so many bytes and so much time as
a whole, however slowly it drips; so many are open at once, and more are told to come back; every answer is JSON or the bytes that it says it is, and
none is a traceback.
"""

from __future__ import annotations

import contextlib
import http.server
import io
import json
import socket
import socketserver
import threading
import time
from collections.abc import Mapping
from typing import Protocol
from urllib.parse import urlsplit

from regelproef.answer.text import text
from regelproef.conform.json_lines import MAX_LINE
from regelproef.serve.oracle import Answer, Asked, Refusal, refusal_json
from regelproef.words.say import Speech

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
MAX_HEAD = 16_384  # bytes of the request line and the headers
SECONDS = 10.0  # for a request to arrive, and again for the answer to be taken
MOST_OPEN = 32  # connections at once
LINGER, MAX_LINGER = 0.5, 4 * MAX_LINE  # seconds and bytes that are still taken from who is refused while he sends


class TooLate(OSError):
    """The time of a request is up."""


class TooLong(OSError):
    """The head of a request has too many bytes."""


class Answering(Protocol):
    """Whatever answers requests; `language`: of what the server itself says."""

    @property
    def language(self) -> str: ...

    def answer(self, asked: Asked) -> Answer: ...


class Stream(io.RawIOBase):
    """The bytes of a connection, as far as there is time and they are not too many."""

    def __init__(self, connection: socket.socket) -> None:
        super().__init__()
        self.connection, self.end, self.left = connection, time.monotonic() + SECONDS, MAX_HEAD

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]  # what io gives
        if self.left <= 0:
            raise TooLong
        seconds = self.end - time.monotonic()
        if seconds <= 0:
            raise TooLate
        self.connection.settimeout(seconds)
        try:
            count = self.connection.recv_into(view, min(len(view), self.left))
        except TimeoutError:
            raise TooLate from None
        self.left -= count
        return count


class Handler(http.server.BaseHTTPRequestHandler):
    """One request."""

    server: Server
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "regelproef", ""
    answered = False

    def setup(self) -> None:
        super().setup()
        self.stream = Stream(self.connection)
        self.rfile = io.BufferedReader(self.stream)

    def handle(self) -> None:
        """Read one request and answer it."""
        self.close_connection = True
        try:
            self.handle_one_request()
        except TooLate:
            self._refuse(Refusal(408, text("serve-slow", seconds=f"{SECONDS:g}")))
        except TooLong:
            self._refuse(Refusal(431, text("serve-head", limit=MAX_HEAD)))
        except OSError:
            return  # whoever asked has left
        except Exception as error:  # a defect of this program is told, and ends no server
            self._refuse(Refusal(500, text("serve-defect", what=type(error).__name__)))
        self._linger()

    def _any(self) -> None:
        self.close_connection = True
        try:
            self.heed_caller()
            body = self._body()
        except Refusal as error:
            self._refuse(error)
            return
        self._write(self.server.oracle.answer(Asked(self.command, self.path, self.headers.get("Accept-Language", ""), body)))

    do_GET = do_POST = do_DELETE = do_PUT = do_PATCH = do_HEAD = do_OPTIONS = _any  # noqa: N815  # names of http.server

    def heed_caller(self) -> None:
        """Refuse whoever is not to be answered."""
        hosts = self.headers.get_all("Host", [])
        if len(hosts) != 1 or not _is_loopback(f"//{hosts[0].strip()}"):
            raise Refusal(403, text("serve-host", host=", ".join(hosts)[:100]), text("serve-host-help"))
        origin = self.headers.get("Origin")
        if origin is not None and not _is_loopback(origin.strip()):
            raise Refusal(403, text("serve-origin", origin=origin[:100]))

    def _body(self) -> bytes:
        lengths = self.headers.get_all("Content-Length", [])
        if "Transfer-Encoding" in self.headers or (not lengths and self.command in {"POST", "PUT", "PATCH"}):
            raise Refusal(411, text("serve-length"))
        if not lengths:
            return b""
        word = lengths[0].strip()
        if len(lengths) > 1 or not (word.isascii() and word.isdigit()):
            raise Refusal(400, text("serve-length-odd", found=", ".join(lengths)[:100]))
        if len(word) > 12 or int(word) > MAX_LINE:
            raise Refusal(413, text("json-long", limit=MAX_LINE))
        self.stream.left = int(word)  # what lies in the buffer was counted already, so this is never too little
        body = self.rfile.read(int(word)) if int(word) else b""
        if len(body) < int(word):
            raise Refusal(400, text("serve-short", expected=int(word), found=len(body)))
        return body

    # -- answers ----------------------------------------------------------------------------------------------------------------

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """What http.server itself refuses: no HTTP, too long a line, too many headers, a method without a name."""
        del explain
        self._refuse(Refusal(int(code), text("serve-http", reason=message or "HTTP")))

    def _refuse(self, error: Refusal) -> None:
        self._write(Answer(error.status, refusal_json(error, Speech(self.server.oracle.language))))

    def _write(self, answer: Answer) -> None:
        """Once."""
        if self.answered:
            return
        self.answered = True
        self.connection.settimeout(SECONDS)
        with contextlib.suppress(OSError):
            self.wfile.write(_response(answer, head_only=getattr(self, "command", "") == "HEAD"))
            self.wfile.flush()

    def _linger(self) -> None:
        """Take what is still on its way, for a while: else the system would throw away the answer with it."""
        end, taken = time.monotonic() + LINGER, 0
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_WR)
            while taken < MAX_LINGER and (seconds := end - time.monotonic()) > 0:
                self.connection.settimeout(seconds)
                chunk = self.connection.recv(65_536)
                if not chunk:
                    break
                taken += len(chunk)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is logged: persons are nobody else's business."""


def _is_loopback(url: str) -> bool:
    """An address, or `//host:port`, on this machine."""
    try:
        found = urlsplit(url)
        return (found.hostname or "") in LOOPBACK and "@" not in found.netloc and (found.port is None or found.port > 0)
    except ValueError:
        return False


def _response(answer: Answer, *, head_only: bool = False) -> bytes:
    value = answer.value
    body = value if isinstance(value, bytes) else (json.dumps(value, ensure_ascii=False) + "\n").encode("utf-8", errors="backslashreplace")
    headers: Mapping[str, object] = {
        "Content-Type": "application/json",
        "Content-Length": len(body),
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Connection": "close",
        **answer.headers,
    }
    reason = http.server.BaseHTTPRequestHandler.responses.get(answer.status, ("",))[0]
    head = f"HTTP/1.1 {answer.status} {reason}\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"{head}\r\n".encode("latin-1", errors="replace") + (b"" if head_only else body)


class Server(http.server.ThreadingHTTPServer):
    """Listens on 127.0.0.1; port 0 takes a free one."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, oracle: Answering, port: int, handler: type[Handler] = Handler) -> None:
        self.oracle = oracle
        self._open = threading.BoundedSemaphore(MOST_OPEN)
        super().__init__(("127.0.0.1", port), handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def server_bind(self) -> None:
        """Without asking anybody for the name of this machine, as http.server does."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", int(self.server_address[1])

    def process_request(self, request: object, client_address: object) -> None:
        """In a thread of its own, unless too many are open."""
        assert isinstance(request, socket.socket)
        if not self._open.acquire(blocking=False):
            refused = refusal_json(Refusal(503, text("serve-busy", limit=MOST_OPEN)), Speech(self.oracle.language))
            with contextlib.suppress(OSError):
                request.setblocking(False)
                request.send(_response(Answer(503, refused, {"Retry-After": "1"})))
            self.shutdown_request(request)
            return
        super().process_request(request, client_address)

    def process_request_thread(self, request: object, client_address: object) -> None:
        try:
            super().process_request_thread(request, client_address)  # type: ignore[arg-type]  # as socketserver has it
        finally:
            self._open.release()

    def handle_error(self, request: object, client_address: object) -> None:
        """Whoever asked has left; a defect was told to him."""
