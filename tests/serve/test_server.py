"""The server: it answers the protocol of conform, and nothing that anybody sends wears it out or gets a traceback."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from regelproef.cli.main import main
from regelproef.conform.addresses import ask_url
from regelproef.conform.compare import compare
from regelproef.conform.fixtures import packaged_fixtures, read_fixtures
from regelproef.load.packaged import packaged_rulebooks
from regelproef.model.from_documents import load_rulebook
from regelproef.serve import server as served
from regelproef.serve.oracle import Oracle
from regelproef.serve.server import MAX_HEAD, MOST_OPEN, Server

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
OURS = "Host: localhost\r\n"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setattr(served, "SECONDS", 1.0)
    with Server(Oracle(load_rulebook(PARKING), "en"), 0) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield running
        running.shutdown()
        thread.join(5)


def said(server: Server, data: bytes, *, shut: bool = False) -> bytes:
    """All that is answered to these bytes until the connection ends."""
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=20) as client:
        with suppress(OSError):
            client.sendall(data)
        if shut:
            client.shutdown(socket.SHUT_WR)
        found = b""
        with suppress(ConnectionResetError):
            while chunk := client.recv(65_536):
                found += chunk
        return found


def asked(server: Server, body: object, path: str = "/decide", headers: str = OURS, method: str = "POST") -> tuple[int, Any]:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    found = said(server, f"{method} {path} HTTP/1.1\r\n{headers}Content-Length: {len(data)}\r\n\r\n".encode() + data)
    return parsed(found)


def parsed(found: bytes) -> tuple[int, Any]:
    head, _, body = found.partition(b"\r\n\r\n")
    assert b"Traceback" not in found and b"application/json" in head
    return int(head.split()[1]), json.loads(body)


def alive(server: Server) -> bool:
    return asked(server, {"id": 1, "facts": {"cars": 3}})[1]["decisions"]["permit"] == "refused"


def test_it_conforms_on_all_persons() -> None:
    """Every test person of the packaged rulebook, over HTTP."""
    book, fixtures = load_rulebook(next(packaged_rulebooks()).folder), read_fixtures(packaged_fixtures())
    with Server(Oracle(book, "nl"), 0) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        found = compare(fixtures, ask_url(f"{running.url}/decide", fixtures, 300))
        _, covered = parsed(said(running, b"GET /coverage HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        running.shutdown()
        thread.join(5)
    assert found.passes(strict=True) and found.agreeing == len(fixtures)
    assert covered["persons"] == len(fixtures) and covered["covered"] == covered["rules"] == sum(
        len(book.present_rules(name)) for name in book.decisions
    )


def test_answers_and_reasons(server: Server) -> None:
    """Decisions as conform has them; reasons where they are asked for, in the language that is asked for."""
    status, found = asked(server, {"id": "one", "facts": {"cars": 3}})
    assert status == 200 and found == {"id": "one", "decisions": {"permit": "refused", "fee_cent": 0, "valid_until": None}}
    _, why = asked(server, {"id": "one", "facts": {"cars": 3}}, "/explain?lang=fr")
    assert why["decisions"] == found["decisions"] and why["explanation"]["decisions"]["permit"]["deciding"][0]["rule"] == "many-cars"


WRONG = [
    ({"facts": {"carz": 3}}, 422, "en", "did you mean `cars`?"),
    ({"facts": {"cars": "3"}}, 422, "nl", "`cars` vraagt een geheel getal"),
    ({"facts": {"cars": 99}}, 422, "fr", "`cars`"),
    ({"facts": {"day": "1/2/2025"}}, 422, "en", "YYYY-MM-DD"),
    ({"facts": {"resident": {"1950": True}}}, 422, "en", "1950"),
    ({"facts": []}, 400, "nl", "`facts`"),
    ({}, 400, "fr", "`facts`"),
    ([], 400, "en", "`facts`"),
    ({"facts": {}, "fact": 1}, 400, "en", "fact"),
    ({"facts": {}, "id": {}}, 400, "en", "`id`"),
    ({"facts": {}, "id": "x" * 2000}, 400, "en", "`id`"),
    ({"facts": {f"k{n}": n for n in range(10_000)}}, 422, "en", "10000 facts"),
    (b'{"facts": {"cars": NaN}}', 400, "en", "NaN"),
    (b'{"facts": {"cars": 1, "cars": 2}}', 400, "en", "cars"),
    (b"{" * 5000, 400, "nl", "JSON"),
    (b'{"facts": ' + b"[" * 900 + b"]" * 900 + b"}", 400, "en", "JSON"),
    (b"\xff\xfe{\x00}\x00", 400, "en", "UTF-16"),
    (b"", 400, "en", "JSON"),
]


@pytest.mark.parametrize(("body", "status", "language", "told"), WRONG, ids=[str(one[0])[:40] for one in WRONG])
def test_what_is_wrong_is_said(server: Server, body: object, status: int, language: str, told: str) -> None:
    """With the fact, what was expected, and a suggestion, quickly and in three languages."""
    begin = time.monotonic()
    code, found = asked(server, body, f"/decide?lang={language}")
    assert code == status and told in json.dumps(found, ensure_ascii=False) and time.monotonic() - begin < 5
    assert alive(server)


REFUSED = [
    (b"GET /decide HTTP/1.1\r\nHost: localhost\r\n\r\n", 405),
    (b"GET /decid HTTP/1.1\r\nHost: localhost\r\n\r\n", 404),
    (b"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 403),
    (b"GET / HTTP/1.1\r\nHost: localhost.evil.example:80\r\n\r\n", 403),
    (b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n", 403),
    (b"GET / HTTP/1.1\r\n\r\n", 403),
    (b"GET / HTTP/1.1\r\nHost: a@localhost\r\n\r\n", 403),
    (b"GET / HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\n\r\n", 403),
    (b"GET / HTTP/1.1\r\nHost: localhost\r\nOrigin: null\r\n\r\n", 403),
    (b"POST /decide HTTP/1.1\r\nHost: localhost\r\n\r\n", 411),
    (b"POST /decide HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", 411),
    (b"POST /decide HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", 400),
    (b"POST /decide HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400),
    ("POST /decide HTTP/1.1\r\nHost: localhost\r\nContent-Length: ²\r\n\r\n{}".encode("latin-1"), 400),
    (b"POST /decide HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n{}", 413),
    (b"POST /decide HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\n{}", 413),
    (b"GET /" + b"a" * 5000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", 414),
    (b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"a" * (2 * MAX_HEAD) + b"\r\n\r\n", 431),
    (b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"X: y\r\n" * 200 + b"\r\n", 431),
    (b"BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n", 501),
    (b"GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", 505),
    (b"GET /coverage?lang=xx HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
    (b"GET /coverage?lang=nl&lang=fr HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
    (b"GET /coverage?lang= HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
    (b"GET /coverage?forget=1 HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
    (b"\x00\x01\x02\r\n\r\n", 400),
    (b"nonsense\r\n\r\n", 400),
]


@pytest.mark.parametrize(("data", "status"), REFUSED, ids=[f"{code} {data[:40]!r}" for data, code in REFUSED])
def test_malformed_requests(server: Server, data: bytes, status: int) -> None:
    """Each has its status and a sentence in JSON, and the server goes on."""
    found = said(server, data)
    assert int(found.split()[1]) == status if found.startswith(b"HTTP/") else status == 400, found[:200]
    assert b"Traceback" not in found and b'"error"' in found
    assert alive(server)


def test_a_body_that_never_ends(server: Server) -> None:
    """Shorter than announced, given up, or dripping: an answer within the time, and the place is free again."""
    head = b"POST /decide HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n"
    assert parsed(said(server, head + b"{}", shut=True))[0] == 400
    begin = time.monotonic()
    assert parsed(said(server, head + b"{}"))[0] == 408
    assert parsed(said(server, b"GET / HT"))[0] == 408
    assert time.monotonic() - begin < 8 and alive(server)


def test_dripping_does_not_keep_a_connection(server: Server) -> None:
    """A byte now and then never uses up a timeout of one step, and is ended all the same."""
    begin = time.monotonic()
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=20) as client, suppress(OSError):
        for byte in b"GET / HTTP/1.1\r\nX: " + b"a" * 400:
            client.sendall(bytes([byte]))
            time.sleep(0.05)
            client.setblocking(False)
            with suppress(BlockingIOError):
                if client.recv(1):
                    break
            client.setblocking(True)
    assert time.monotonic() - begin < 10 and alive(server)


def test_pipelined_requests_are_not_looked_at(server: Server) -> None:
    """One answer on each connection."""
    one = b'POST /decide HTTP/1.1\r\nHost: localhost\r\nContent-Length: 12\r\n\r\n{"facts":{}}'
    assert said(server, one * 50).count(b"HTTP/1.1 ") == 1


def test_so_many_at_once(server: Server) -> None:
    """More connections than there are places are told to come back; those who hold them lose them in time."""
    held = [socket.create_connection(("127.0.0.1", server.server_port), timeout=20) for _ in range(MOST_OPEN)]
    time.sleep(0.3)
    busy = said(server, b"")
    assert b" 503 " in busy and b"Retry-After" in busy
    for client in held:
        client.close()
    end = time.monotonic() + 10
    while time.monotonic() < end:
        with suppress(AssertionError, IndexError, ValueError, OSError):
            assert alive(server)
            break
        time.sleep(0.1)
    assert alive(server)


def test_coverage_grows_with_the_rulebook_only(server: Server) -> None:
    """Whatever the persons, it has an entry a rule; persons who are refused do not count; it can be forgotten."""
    before = asked(server, b"", "/coverage", method="GET")[1]
    for cars in range(7):
        asked(server, {"facts": {"cars": cars}})
        asked(server, {"facts": {"cars": -cars - 1}})
    _, found = asked(server, b"", "/coverage", method="DELETE")
    assert found["persons"] == 7 and found["decisions"]["permit"]["counts"]["many-cars"] == 4
    assert before["decisions"].keys() == found["decisions"].keys() and found["rules"] == before["rules"]
    assert asked(server, b"", "/coverage", method="GET")[1] == before


def test_the_openapi_document_fits_what_is_answered(server: Server) -> None:
    """Each fact with its default, each decision; answers meet their schemas."""
    jsonschema = pytest.importorskip("jsonschema")
    _, document = asked(server, b"", "/openapi.json", method="GET")
    schemas = document["components"]["schemas"]
    assert document["openapi"] == "3.1.0" and schemas["Facts"]["properties"]["cars"] == {
        "type": "integer", "default": 1, "description": "cars on the person's name", "minimum": 0, "maximum": 6,
    }  # fmt: skip
    answers = {
        "Decided": asked(server, {"id": 1, "facts": {"cars": 3}})[1],
        "Explained": asked(server, {"id": 1, "facts": {"cars": 3}}, "/explain")[1],
        "Refused": asked(server, {"id": 1, "facts": {"carz": 3}})[1],
        "Coverage": asked(server, b"", "/coverage", method="GET")[1],
        "Request": {"id": "x", "facts": {"cars": 2, "resident": {"2020": True}, "day": "2025-01-01"}},
    }
    as_list = {"id": "x", "facts": {"resident": [2020, 2021]}}
    as_object = {"id": "x", "facts": {"resident": {"2020": True, "2021": True}}}
    assert asked(server, as_list) == asked(server, as_object)  # either way to write a history, as the schema says
    jsonschema.validate(as_list, {"$ref": "#/components/schemas/Request", "components": document["components"]})
    refusals = {str(status) for _, status in REFUSED if status < 500} | {"503"}
    for path in ("/decide", "/explain", "/coverage", "/openapi.json"):
        for method in document["paths"][path].values():
            assert refusals <= method["responses"].keys() and [one["name"] for one in method["parameters"]] == ["lang"]
    for name, answer in answers.items():
        jsonschema.validate(answer, {"$ref": f"#/components/schemas/{name}", "components": document["components"]})
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"facts": {"carz": 1}}, {"$ref": "#/components/schemas/Request", "components": document["components"]})


@pytest.mark.parametrize("words", [["--host", "0.0.0.0"], ["--host", "example.org"], ["--port", "70000"], ["--port", "-1"], ["--host="]])
def test_nothing_but_this_machine(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2 and a sentence."""
    assert main(["serve", "--spec", str(PARKING), "--lang", "nl", *words]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_port_that_is_taken(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    """The system's own reason, and no traceback."""
    assert main(["serve", "--spec", str(PARKING), "--port", str(server.server_port), "--lang", "en"]) == 2
    assert "the system refuses" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="no process sends another Ctrl-C there")
def test_the_address_comes_first_and_ctrl_c_ends_it() -> None:
    """Exit code 130, as for every command, also while somebody holds a connection open."""
    words = [sys.executable, "-m", "regelproef", "serve", "--spec", str(PARKING), "--port", "0", "--lang", "en"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": ""}) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        port = int(url.rpartition(":")[2])
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=10):
                process.send_signal(signal.SIGINT)
                _, complaints = process.communicate(timeout=30)
        finally:
            process.kill()  # where whoever started the tests has Ctrl-C ignored
    assert url.startswith("http://127.0.0.1:") and process.returncode == 130
    assert complaints.endswith("regelproef: interrupted\n") and "Traceback" not in complaints
