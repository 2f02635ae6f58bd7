"""The workbench over HTTP: whom it lets in, what it tells of an edit, and that nothing is lost when it is saved."""

from __future__ import annotations

import json
import os
import re
import socket
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from http.client import HTTPException
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from regelproef.cli.main import main
from regelproef.conform.json_lines import MAX_LINE
from regelproef.model.from_documents import load_rulebook
from regelproef.report.content.profiles import VERDICTS
from workbench.running import Running, copied, working

HOSTILE = "</script><script>window.broken = 1</script><img src=x onerror='window.broken = 1'>"


@pytest.fixture
def parking(tmp_path: Path) -> Iterator[Running]:
    with working(copied("parking", tmp_path)) as found:
        yield found


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One that nobody edits."""
    with working(copied("parking", tmp_path_factory.mktemp("standing"))) as found:
        found.heard()
        yield found


# -- who is let in --------------------------------------------------------------------------------------------------------------


def test_the_page_runs_only_its_own(standing: Running) -> None:
    """Each program and the style stand in the policy by their hash, the page may ask this server only, and it is shown in no other page."""
    status, headers, body = standing.sent("GET", standing.path)
    page, policy = body.decode(), headers["Content-Security-Policy"]
    assert status == 200 and headers["Content-Type"] == "text/html; charset=utf-8"
    programs = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    hashes = {f"'sha256-{b64encode(sha256(one.encode()).digest()).decode()}'" for one in programs}
    allowed = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert len(hashes) == len(programs) > 3 and set(allowed["script-src"].split()) == hashes
    assert (allowed["default-src"], allowed["connect-src"], allowed["frame-ancestors"]) == ("'none'", "'self'", "'none'")
    assert "unsafe" not in policy and not re.search(r"https?://(?!127\.0\.0\.1)|\son\w+=", page.split("<script>")[0])
    assert headers["Referrer-Policy"] == "no-referrer" and headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/", {}),
        ("/wrong/", {}),
        ("/wrong/ask", {}),
        ("{own}", {"Host": "localhost:{port}"}),
        ("{own}", {"Host": "evil.example"}),
        ("{own}", {"Host": "127.0.0.1:1"}),
        ("{own}", {"Origin": "http://127.0.0.1:1"}),
        ("{own}", {"Origin": "http://evil.example"}),
        ("{own}", {"Origin": "null"}),
        ("{own}", {"Sec-Fetch-Site": "cross-site"}),
        ("{own}", {"Sec-Fetch-Site": "same-site"}),
    ],
)
def test_nobody_else_is_answered(standing: Running, path: str, headers: dict[str, str]) -> None:
    """Without the secret, under another name of this machine, or from another page, also of another port here."""
    own = {"own": standing.path, "port": str(urlsplit(standing.url).port)}
    said = {name: value.format(**own) for name, value in headers.items()}
    for method, body in (("GET", None), ("POST", b'{"ask": "book"}')):
        status, _, answer = standing.sent(method, path.format(**own) + ("ask" if method == "POST" and path == "{own}" else ""), body, said)
        assert status == 403 and b"permit" not in answer and standing.path.encode() not in answer


def test_the_page_itself_is_answered(standing: Running) -> None:
    """With the origin that a browser sends along."""
    origin = {"Origin": standing.url.removesuffix(standing.path), "Sec-Fetch-Site": "same-origin"}
    assert standing.sent("POST", f"{standing.path}ask", b'{"ask": "book"}', origin)[0] == 200


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"[]", 400),
        (b"{" * 5000, 400),
        (b'{"ask": "nothing"}', 400),
        (b'{"ask": "book", "else": 1}', 400),
        (b'{"ask": "edit", "version": -1}', 400),
        (b'{"ask": "edit", "version": true}', 400),
        (b'{"ask": "edit", "text": "\\ud800"}', 400),
        (b'{"ask": "piece", "kind": "file", "name": "../vocabulary.yaml"}', 404),
        (b'{"ask": "piece", "kind": "file", "name": "/etc/passwd"}', 404),
        (b'{"ask": "piece", "kind": "nothing", "name": "everybody-waits"}', 404),
        (b'{"ask": "edit", "file": "../x.yaml", "text": "x", "version": 0}', 404),
        (b'{"ask": "edit", "file": "amounts.yaml", "start": 5, "end": 1, "text": "x", "version": 0}', 409),
        (b'{"ask": "edit", "file": "amounts.yaml", "end": 99999, "text": "x", "version": 0}', 409),
        (b'{"ask": "form", "kind": "amount", "name": "fee.none", "value": "1"}', 422),
        (b'{"ask": "form", "kind": "amount", "name": "fee.full", "value": "1.040"}', 422),
        (b'{"ask": "form", "kind": "rule", "name": "fee.full", "value": "1.040"}', 422),
        (b'{"ask": "form", "kind": "amount", "name": "fee.full", "value": "1", "first": "soon"}', 422),
    ],
)
def test_whatever_is_asked_is_answered(standing: Running, body: bytes, status: int) -> None:
    """With a sentence, and nothing is edited."""
    found, _, answer = standing.sent("POST", f"{standing.path}ask", body)
    assert found == status and json.loads(answer)["error"] and b"Traceback" not in answer
    assert standing.ask("book")["edited"] == []


def test_bodies_are_bounded(standing: Running) -> None:
    """What says that it is longer is refused before it is read, and what never comes is not waited for by others."""
    assert standing.sent("POST", f"{standing.path}ask", headers={"Content-Length": str(MAX_LINE + 1)})[0] == 413
    with socket.create_connection(("127.0.0.1", urlsplit(standing.url).port or 0)) as slow:
        slow.sendall(f"POST {standing.path}ask HTTP/1.1\r\nHost: {urlsplit(standing.url).netloc}\r\nContent-Length: 100\r\n\r\n".encode())
        assert standing.ask("book")["book"]["title"]


def test_ctrl_c_ends_it(parking: Running) -> None:
    """With code 0, also while something is being asked."""
    parking.heard("typed")
    parking.edit(parking.piece("rule", "many-cars"), "cars > 2", "cars > 3")
    assert parking.end() == 0


# -- what is told of an edit ----------------------------------------------------------------------------------------------------


def test_an_edit_is_told_and_saved(parking: Running, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """While something is asked, that is told; at the end verdict and groups are those of `check` and `diff`; only the piece changes."""
    before = parking.text("rules/permit.yaml")
    (tmp_path / "was").mkdir()
    old = copied("parking", tmp_path / "was")
    parking.heard()
    parking.edit(parking.piece("rule", "many-cars"), "cars > 2", "cars > 3")
    states = [one["answer"] for one in parking.heard()]
    for one in states[:-1]:
        assert one is None or (one["state"] == "asking" and one["verdict"]["tone"] == "asking")
    last = states[-1]
    assert parking.text("rules/permit.yaml") == before
    assert parking.ask("save", version=parking.ask("book")["version"])["saved"] == ["rules/permit.yaml"]
    assert parking.text("rules/permit.yaml") == before.replace("cars > 2", "cars > 3")

    assert main(["diff", str(old), str(parking.folder), "--format", "json", "--lang", "en"]) == 1
    diff = json.loads(capsys.readouterr().out)
    code = main(["check", "--spec", str(parking.folder), "--format", "json", "--lang", "en"])
    check = json.loads(capsys.readouterr().out)
    assert (last["verdict"]["tone"] == "good") == (code == 0) == (check["verdict"] == "sound")
    assert last["touched"]["verdict"] == diff["verdict"] == "differs"
    witnesses = {region["id"]: region["witness"]["facts"] for one in diff["decisions"] for region in one["regions"] if region.get("witness")}
    assert last["touched"]["persons"] == witnesses and witnesses
    assert {one["message"] for one in last["findings"]} == {one["message"][:1].upper() + one["message"][1:] for one in check["findings"]}


def test_what_does_not_read_is_told(parking: Running) -> None:
    """With line, column and caret, and never as good; what is chosen keeps the sentences that it last had."""
    parking.heard("typed")
    parking.edit(parking.piece("rule", "many-cars"), "cars > 2", "carz > 2")
    answer = parking.heard()[-1]["answer"]
    place = answer["findings"][0]["places"][0]
    assert (answer["state"], answer["verdict"]["tone"]) == ("unreadable", "bad")
    assert (place["file"], place["line"], place["width"]) == ("rules/permit.yaml", 16, 4)
    assert place["text"][place["column"] - 1 :].startswith("carz")
    assert answer["touched"] is None
    assert parking.ask("piece", kind="rule", name="many-cars")["described"]["when"] == ["Cars is more than 2"]


def test_undecided_is_never_good() -> None:
    """The tone of every verdict that is no proof."""
    assert [name for name, (_, tone, _) in VERDICTS.items() if tone == "good"] == ["sound"]


def test_a_rulebook_that_never_read(tmp_path: Path) -> None:
    """Nothing is listed; where it does not read is told, and can be mended there; nothing outside is opened."""
    folder = copied("parking", tmp_path)
    rules, other = folder / "rules" / "permit.yaml", tmp_path / "x.yaml"
    other.write_text("a: 1")
    rules.write_text(rules.read_text().replace("cars > 2", "carz > 2"))
    with working(folder) as bench:
        answer = bench.heard()[-1]["answer"]
        assert answer["state"] == "unreadable" and bench.ask("book")["book"] is None
        assert bench.tried("piece", kind="file", name="../x.yaml")[0] == 404
        bench.edit(bench.piece("file", answer["findings"][0]["places"][0]["file"]), "carz > 2", "cars > 2")
        assert bench.heard("typed")[-1]["answer"]["asked"][1]["state"] == "answered" and bench.ask("book")["book"]["decisions"]


def test_steps_are_taken_back(parking: Running) -> None:
    """Typing is one step, a pause begins another; undo and redo give the very text, and after all of them nothing is edited."""
    parking.heard("typed")
    piece, version = parking.piece("rule", "many-cars"), 0
    place = {key: piece[key] for key in ("kind", "name", "file", "start")}
    for text, end, fresh in (("> 3", piece["end"], True), ("> 34", piece["end"], False), ("> 4", piece["end"] + 1, True)):
        told = parking.ask("edit", **place, end=end, text=piece["text"].replace("> 2", text), version=version, fresh=fresh)
        version = told["version"]

    def now() -> str:
        return str(re.findall(r"cars (> \d+)", parking.piece("rule", "many-cars")["text"])[0])

    seen = [now()]
    for what in ("undo", "undo", "undo", "redo", "redo"):
        version = parking.ask(what, version=version)["version"]
        seen.append(now())
    assert seen == ["> 4", "> 34", "> 2", "> 2", "> 34", "> 4"]
    parking.ask("undo", version=version)
    assert parking.ask("undo", version=version + 1)["edited"] == []


def test_the_second_tab_is_told(parking: Running) -> None:
    """Whoever edits an older version is refused, and sees what the first wrote."""
    parking.heard("typed")
    piece, version = parking.piece("rule", "many-cars"), parking.ask("book")["version"]
    place = {key: piece[key] for key in ("kind", "name", "file", "start", "end")}
    parking.ask("edit", **place, text=piece["text"].replace("> 2", "> 3"), version=version)
    status, told = parking.tried("edit", **place, text=piece["text"].replace("> 2", "> 4"), version=version)
    assert status == 409 and told["version"] == version + 1
    assert "> 3" in parking.piece("rule", "many-cars")["text"]


def test_completion(parking: Running) -> None:
    """Values of what is compared first, by what has been typed of them."""
    parking.heard("typed")
    piece = parking.piece("rule", "centre-granted")
    text = piece["text"].replace("{centre, ring}", "{ce")
    told = parking.ask("offer", file=piece["file"], start=piece["start"], text=text, at=text.index("{ce") + 3)
    assert told["written"] == 2 and told["choices"][0][:2] == ["centre", "value"]


# -- forms ----------------------------------------------------------------------------------------------------------------------


def test_forms(parking: Running) -> None:
    """An amount from a day on, and a number in a line of a rule; the past stays, as do comments and layout."""
    parking.heard("typed")
    version = parking.ask("form", kind="amount", name="fee.reduced", value="30", first="2027", version=0)["version"]
    assert parking.ask("piece", kind="amount", name="fee.reduced")["piece"]["text"].endswith("- {from: 2027-01-01, value: 3000}")
    parking.ask("form", kind="rule", name="many-cars", line="cars > 2", value="cars > 3", version=version)
    parking.ask("save", version=version + 1)
    assert "{from: 2020-01-01, until: 2026-12-31, value: 2500}\n      - {from: 2027-01-01, value: 3000}\n" in parking.text("amounts.yaml")
    assert "when: [cars > 3]" in parking.text("rules/permit.yaml")
    parking.heard()


def test_a_parameter_in_brackets(tmp_path: Path) -> None:
    """Where everything stands on one line, only what changes does; CRLF and a mark at the start stay."""
    folder = copied("bibliotheek", tmp_path)
    file = folder / "parameters.yaml"
    file.write_bytes(b"\xef\xbb\xbf# eerst\r\n" + file.read_bytes().replace(b"\n", b"\r\n") + b"# laatst\r\n")
    with working(folder, "nl") as bench:
        bench.heard("typed")
        bench.ask("form", kind="parameter", name="filmleeftijd", value="17", first="2027", version=0)
        bench.edit(bench.piece("parameter", "filmleeftijd"), "Vanaf deze", "Van deze")
        bench.ask("save", version=bench.ask("book")["version"])
    found = file.read_bytes()
    assert found.startswith(b"\xef\xbb\xbf# eerst\r\n") and found.endswith(b"}]}\r\n# laatst\r\n") and found.count(b"\n") == found.count(b"\r\n")
    assert b"Van deze leeftijd" in found and b"{value: 16}, {from: 2027-01-01, value: 17}" in found


# -- saving ---------------------------------------------------------------------------------------------------------------------


def test_what_changed_on_disk_is_not_written_over(parking: Running) -> None:
    """It is told, before saving too; taken over, both changes stand; what cannot be carried over is given back, word for word."""
    parking.heard("typed")
    file = parking.folder / "rules" / "permit.yaml"
    parking.edit(parking.piece("rule", "many-cars"), "cars > 2", "cars > 3")
    theirs = file.read_text().replace("disabled_card,", "disabled_card, cars < 6,")
    file.write_text(theirs)
    assert parking.ask("state", after=0)["disk"] == ["rules/permit.yaml"]
    status, told = parking.tried("save", version=1)
    assert (status, told["disk"]) == (409, ["rules/permit.yaml"]) and file.read_text() == theirs
    assert parking.ask("take", version=1)["lost"] == {}
    parking.ask("save", version=2)
    assert file.read_text() == theirs.replace("cars > 2", "cars > 3")

    parking.edit(parking.piece("rule", "many-cars"), "cars > 3", "cars > 4")
    file.write_text(theirs.replace("cars > 2", "cars > 5"))
    lost = parking.ask("take", version=parking.ask("book")["version"])["lost"]
    assert "cars > 4" in lost["rules/permit.yaml"] and parking.ask("book")["edited"] == []
    parking.ask("undo", version=parking.ask("book")["version"])
    assert parking.ask("book")["edited"] == [] and "cars > 5" in file.read_text()


def test_what_somebody_else_writes_is_asked_about(parking: Running) -> None:
    """Another editor saves a file that is not edited here: the page hears of it by itself."""
    tick = parking.heard()[-1]["tick"]
    file = parking.folder / "rules" / "permit.yaml"
    file.write_text(file.read_text().replace("cars > 2", "cars > > 2"))
    while (told := parking.ask("state", after=tick))["answer"] is None or told["answer"]["state"] != "unreadable":
        tick = told["tick"]
    assert "cars > > 2" in told["answer"]["findings"][0]["places"][0]["text"] and told["edited"] == []


def test_undo_after_saving(parking: Running) -> None:
    """What was saved can be taken back, and saved so."""
    parking.heard("typed")
    before = parking.text("rules/permit.yaml")
    parking.edit(parking.piece("rule", "many-cars"), "cars > 2", "cars > 3")
    parking.ask("save", version=1)
    assert parking.ask("undo", version=2)["edited"] == ["rules/permit.yaml"]
    parking.ask("save", version=3)
    assert parking.text("rules/permit.yaml") == before


@pytest.mark.parametrize("_round", range(3))
def test_killed_while_saving(parking: Running, _round: int) -> None:
    """As soon as anything is written: the file is the old one or the new one as a whole, and what is left beside it is no part of the rulebook."""
    parking.heard("typed")
    before, after, version = longer(parking)
    folder, file = parking.folder / "rules", parking.folder / "rules" / "permit.yaml"
    saving = threading.Thread(target=lambda: suppressed(parking, version))
    saving.start()
    while saving.is_alive() and file.stat().st_size == len(before) and len(os.listdir(folder)) == 2:
        pass
    parking.process.kill()
    saving.join()
    assert parking.text("rules/permit.yaml") in {before, after}
    load_rulebook(parking.folder)


def test_a_full_disk(tmp_path: Path) -> None:
    """What cannot be written is told, and the file is the old one; what was edited still is."""
    with working(copied("parking", tmp_path), most_bytes=300_000) as bench:
        bench.heard("typed")
        before, _, version = longer(bench)
        status, told = bench.tried("save", version=version)
        assert status == 500 and told["error"] and bench.text("rules/permit.yaml") == before
        assert bench.ask("book")["edited"] == ["rules/permit.yaml"] and len(os.listdir(bench.folder / "rules")) == 2


def longer(bench: Running) -> tuple[str, str, int]:
    """A file before and after an edit that makes it long, and the version of that."""
    more, before = "decision: permit\n" + "# more\n" * 100_000, bench.text("rules/permit.yaml")
    told = bench.edit(bench.piece("file", "rules/permit.yaml"), "decision: permit\n", more)
    return before, before.replace("decision: permit\n", more), told["version"]


def suppressed(bench: Running, version: int) -> None:
    with suppress(OSError, HTTPException):
        bench.tried("save", version=version)


# -- strangers' rulebooks -------------------------------------------------------------------------------------------------------


def test_a_hostile_rulebook_is_text(tmp_path: Path) -> None:
    """Labels, rules and files that look like markup come as JSON, and stand in no page as they are."""
    folder = copied("parking", tmp_path)
    rules = folder / "rules" / "permit.yaml"
    rules.write_text(rules.read_text().replace("- rule: many-cars\n", f"- rule: many-cars\n    text: {json.dumps(HOSTILE)}\n"))
    with working(folder) as bench:
        bench.heard("typed")
        assert HOSTILE in json.dumps(bench.ask("book"), ensure_ascii=False).replace("\\/", "/").replace('\\"', '"')
        for path in ("", "try"):
            page = bench.sent("GET", f"{bench.path}{path}")[2].decode()
            assert "<img" not in page and "<script>window" not in page


def test_many_rules(tmp_path: Path) -> None:
    """A thousand rules are listed, one of them is edited, and its mistake is told."""
    folder = copied("parking", tmp_path)
    rules = folder / "rules" / "permit.yaml"
    more = "".join(
        f"  - rule: more-{number}\n    exception_to: [everybody-waits]\n    when: [cars == 0, income_cent == {number}]\n    then: waiting\n"
        for number in range(1000)
    )
    rules.write_text(rules.read_text() + more)
    with working(folder) as bench:
        bench.heard("typed")
        assert len(bench.ask("book")["book"]["decisions"][0]["rules"]) == 1006
        bench.edit(bench.piece("rule", "more-777"), "then: waiting", "then: wating")
        answer = bench.heard()[-1]["answer"]
        assert answer["state"] == "unreadable" and answer["findings"][0]["places"][0]["text"] == "    then: wating"
