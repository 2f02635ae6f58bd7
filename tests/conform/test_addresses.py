"""Addresses that drip, never end, send elsewhere or refuse: bounded in time, told, and nobody else is asked."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from conform.one_person import conform, kinds

GENEROUS = 20.0
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
Answer = Callable[[socket.socket, bytes], None]


@contextmanager
def serving(answer: Answer, most: int = 1, opened: list[int] | None = None) -> Iterator[str]:
    """An address where each request, with its body, is answered by a function that writes what it likes, `most` of them on one connection;
    `opened`: how many were asked on each connection."""
    counts = opened if opened is not None else []
    ended = threading.Event()
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while not ended.is_set():
            connection, _ = listening.accept()
            counts.append(0)
            with connection, suppress(OSError):
                while counts[-1] < most and (body := request_of(connection)):
                    counts[-1] += 1
                    answer(connection, body)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/decide?x=1"
    ended.set()
    with suppress(OSError), socket.create_connection(listening.getsockname(), 1):
        """Wakes the thread."""
    thread.join(5)
    listening.close()
    assert not thread.is_alive()


def request_of(connection: socket.socket) -> bytes:
    got = b""
    while b"\r\n\r\n" not in got:
        more = connection.recv(65536)
        if not more:
            return b""
        got += more
    head, _, body = got.partition(b"\r\n\r\n")
    length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length"))
    while len(body) < length:
        body += connection.recv(65536)
    return body


def right(connection: socket.socket, body: bytes) -> None:
    asked = json.loads(body)
    answer = json.dumps({"id": asked["id"], "decisions": {"fee": f"{asked['facts']['n']} ", "paid": True}}).encode()
    connection.sendall(HEAD + b"Content-Length: %d\r\n\r\n" % len(answer) + answer)


def dripping(start: bytes) -> Answer:
    """Begins well and then sends a byte now and then, which no timeout of a socket notices."""

    def answer(connection: socket.socket, _: bytes) -> None:
        connection.sendall(start)
        while True:
            connection.sendall(b"x")
            time.sleep(0.05)

    return answer


def endless(start: bytes, more: bytes) -> Answer:
    def answer(connection: socket.socket, _: bytes) -> None:
        connection.sendall(start)
        while True:
            connection.sendall(more)

    return answer


def silent(connection: socket.socket, _: bytes) -> None:
    """Waits until the other side gives up."""
    connection.recv(1)


def saying(data: bytes) -> Answer:
    return lambda connection, _: connection.sendall(data)


def test_a_right_address(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same JSON by HTTP POST, one a person."""
    with serving(right) as url:
        code, answer = conform(capsys, tmp_path, "--url", url, "--strict")
    assert (code, answer["summary"]["agreeing"], answer["troubles"]) == (0, 3, [])


def in_two(connection: socket.socket, body: bytes) -> None:
    """Writes head and body apart, as many servers do."""
    asked = json.loads(body)
    answer = json.dumps({"id": asked["id"], "decisions": {"fee": f"{asked['facts']['n']} ", "paid": True}}).encode()
    connection.sendall(HEAD + b"Content-Length: %d\r\n\r\n" % len(answer))
    connection.sendall(answer)


def and_more(connection: socket.socket, body: bytes) -> None:
    """Sends a line that belongs to no answer."""
    right(connection, body)
    connection.sendall(b"\r\nGood day\r\n")


@pytest.mark.parametrize(("answer", "most", "counts"), [(right, 9, [3]), (in_two, 9, [3]), (right, 2, [2, 1]), (right, 1, [1, 1, 1])])
def test_a_connection_is_kept_as_long_as_it_is_open(
    answer: Answer, most: int, counts: list[int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever closes it after some answers is asked on another; nobody is asked twice, and nobody is missing."""
    opened: list[int] = []
    with serving(answer, most, opened) as url:
        code, found = conform(capsys, tmp_path, "--url", url, "--strict")
    assert (code, found["summary"]["agreeing"], found["troubles"]) == (0, 3, [])
    assert [count for count in opened if count] == counts


def test_what_nobody_asked_for_is_nobodys_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What comes after an answer is not taken for the answer to the next question: that is asked on a new connection."""
    with serving(and_more, 9) as url:
        code, found = conform(capsys, tmp_path, "--url", url, "--strict")
    assert (code, found["summary"]["agreeing"], found["troubles"]) == (0, 3, [])


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        pytest.param(dripping(HEAD + b"\r\n{"), "hang", id="body-drips"),
        pytest.param(dripping(b""), "hang", id="status-drips"),
        pytest.param(dripping(HEAD + b"X-Long: "), "hang", id="header-drips"),
        pytest.param(silent, "hang", id="silence"),
        pytest.param(endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), "hang", id="continue"),
        pytest.param(endless(HEAD + b"\r\n", b"y" * 10000), "flood", id="endless-body"),
        pytest.param(endless(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"5\r\nyyyyy\r\n"), "flood", id="endless-chunks"),
        pytest.param(endless(b"HTTP/1.1 500 Broken\r\n\r\n", b"y" * 10000), "error", id="endless-error"),
        pytest.param(endless(HEAD, b"X: y\r\n" * 1000), "unreachable", id="endless-headers"),
        pytest.param(saying(b"220 this is no web server\r\n"), "unreachable", id="no-http"),
        pytest.param(saying(b""), "unreachable", id="nothing"),
        pytest.param(saying(HEAD + b"Content-Length: 99\r\n\r\n{}"), "unreachable", id="truncated"),
        pytest.param(saying(HEAD + b"Content-Length: 999999999999999999999999\r\n\r\n{}"), "unreachable", id="absurd-length"),
        pytest.param(saying(HEAD + b"Content-Length: -1\r\n\r\n{}"), "unreachable", id="negative-length"),
        pytest.param(saying(HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"), "unreachable", id="two-lengths"),
        pytest.param(saying(HEAD + b"\r\n"), "malformed", id="empty"),
        pytest.param(saying(HEAD + b"\r\nnull"), "malformed", id="null"),
        pytest.param(saying(HEAD + b"\r\n" + '{"id": "p1"}'.encode("utf-16")), "encoding", id="utf-16"),
        pytest.param(saying(b"HTTP/1.1 404 Not Found\r\n\r\nno such page"), "error", id="not-found"),
    ],
)
def test_a_bad_address_is_told(answer: Answer, kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever the other side does, the run ends and says what it was."""
    begin = time.monotonic()
    with serving(answer) as url:
        code, found = conform(capsys, tmp_path, "--url", url, "--time-limit", "1" if kind == "hang" else "15")
        assert code == 1 and kind in kinds(found) and time.monotonic() - begin < GENEROUS


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirection_is_followed(status: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Persons are sent to the address that was named and to nobody else; where it sends us is told."""
    asked: list[bytes] = []

    def elsewhere(connection: socket.socket, body: bytes) -> None:
        asked.append(body)
        right(connection, body)

    with serving(elsewhere) as other, serving(saying(b"HTTP/1.1 %d Elsewhere\r\nLocation: %s\r\n\r\n" % (status, other.encode()))) as url:
        code, answer = conform(capsys, tmp_path, "--url", url)
        told = [one["detail"] for one in answer["troubles"] if one["kind"] == "redirect"]
        assert code == 1 and told == [f"HTTP {status} to {other}"] and asked == []


def test_no_address(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An address where nobody answers is one trouble; what is no address of the web is wrong use."""
    code, answer = conform(capsys, tmp_path, "--url", "http://127.0.0.1:9/")
    assert code == 1 and [one["kind"] for one in answer["troubles"]].count("unreachable") == 1
    for url in (
        "ftp://x",
        "http://",
        "http:///decide",
        "http://x:port/",
        "http://a:b@x/",
        "http://x/é",
        "http://x/a b",
        "http://[::1",
        "http://x:0/",
    ):
        assert conform(capsys, tmp_path, "--url", url)[0] == 2, url
