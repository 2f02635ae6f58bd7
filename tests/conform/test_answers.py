"""What stands in an answer: line ends, encodings, values that are no JSON, decisions that do not exist, and how differences are shown."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from conform.one_person import FEES, READ, conform_program, kinds, write_persons
from regelproef.answer.finding import Unusable
from regelproef.cli.main import main
from regelproef.conform.answers import MOST_TOLD, NoJson, json_value, read_lines
from regelproef.conform.callables import ask_callable
from regelproef.conform.compare import Conformity, compare
from regelproef.conform.fixtures import Expected, read_fixtures
from regelproef.conform.json_lines import read_json
from regelproef.load.strict_json import NotJson
from regelproef.report.content.conform import Conformed
from regelproef.report.render.formats import render

LINE = '{"id": "p%d", "decisions": {"fee": "%d ", "paid": true}, "note": "a\u2028b\x85c\u2029é"}'


@pytest.fixture
def persons(tmp_path: Path) -> tuple[Expected, ...]:
    return read_fixtures(write_persons(tmp_path / "fixtures.jsonl"))


def tried(persons: tuple[Expected, ...], data: bytes) -> Conformity:
    return compare(persons, read_lines(data, [one.id for one in persons]))


def troubles(found: Conformity) -> dict[str, int]:
    return {one.kind: one.count for one in found.troubles}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n", " \n"])
@pytest.mark.parametrize("start", ["", "\ufeff", "\n"])
def test_a_line_ends_at_a_line_feed(start: str, end: str, persons: tuple[Expected, ...]) -> None:
    """A CR before it, a byte order mark and blank lines do no harm; what else Unicode calls a line end is text."""
    found = tried(persons, (start + "".join(LINE % (n, n) + end for n in (1, 2, 3))).encode())
    assert found.passes(strict=True) and found.agreeing == 3


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252"])
def test_another_encoding_is_named(encoding: str, persons: tuple[Expected, ...]) -> None:
    """Once, and whether or not there is a mark."""
    note = "€" if encoding == "cp1252" else "é"
    data = "".join(f'{{"id": "p{n}", "decisions": {{}}, "note": "{note}"}}\n' for n in (1, 2, 3)).encode(encoding)
    found = tried(persons, data)
    (told,) = [one for one in found.troubles if one.kind == "encoding"]
    name = {"latin-1": "Latin-1", "cp1252": "Windows-1252"}.get(encoding, encoding[:6].upper())
    shown = render("text", Conformed(persons, found), "en")
    assert not found.passes(strict=False) and name in shown and told.count == (3 if name in {"Latin-1", "Windows-1252"} else 1)


@pytest.mark.parametrize("data", [b"\x81\n", b"\xff", b"\x00", b"\x00\x00\x00\x00", b"\xef\xbb", b"{\xc3\n", b"\xed\xa0\x80\n"])
def test_no_bytes_are_too_odd(data: bytes, persons: tuple[Expected, ...]) -> None:
    """Whatever it is, it is a trouble."""
    assert troubles(tried(persons, data)).keys() & {"encoding", "malformed"}


DEEP = "[" * 60 + "]" * 60


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5000, "[" * 5000, DEEP, '"' + "y" * 1_000_001 + '"', "1,", "\x00"])
def test_what_is_no_json_is_malformed(value: str, persons: tuple[Expected, ...]) -> None:
    """Also what Python would take, and what it could not write back; none of it is echoed."""
    found = tried(persons, f'{{"id": "p1", "decisions": {{"fee": {value}, "paid": true}}}}\n'.encode())
    assert troubles(found) == {"malformed": 1, "missing": 1}
    for kind in ("json", "text", "markdown", "junit"):
        assert len(render(kind, Conformed(persons, found), "nl")) < 10_000
    json.loads(render("json", Conformed(persons, found), "nl"), parse_constant=pytest.fail)


def test_many_bad_lines_are_counted(persons: tuple[Expected, ...]) -> None:
    """The first are told one by one, and the last of these stands for all others."""
    found = tried(persons, b"nonsense\n" * 5000)
    told = [one for one in found.troubles if one.kind == "malformed"]
    assert len(told) == MOST_TOLD and sum(one.count for one in told) == 5000
    shown = render("text", Conformed(persons, found), "en")
    assert "answers that cannot be read: 5000" in shown and f"line {MOST_TOLD}:" in shown and f"(×{5000 - MOST_TOLD + 1})" in shown


def test_an_unknown_decision_is_told_once(persons: tuple[Expected, ...]) -> None:
    """By its name, with the number of persons and what was probably meant; not once a person."""
    found = compare(persons, ask_callable(lambda facts: {"feee": 1, "paid": True, "zzz": 2}, persons))
    unknown = {one.decision: one.count for one in found.troubles}
    assert unknown == {"feee": 3, "zzz": 3} and not found.passes(strict=False)
    shown = render("text", Conformed(persons, found), "en")
    assert shown.count("feee") == 1 and "did you mean `fee`?" in shown and "1 of 2 decisions answered, 3 persons" in shown
    (first, _) = json.loads(render("json", Conformed(persons, found), "en"))["troubles"]
    assert (first["kind"], first["id"], first["decision"], first["count"]) == ("unknown-decision", "", "feee", 3)


def test_many_unknown_decisions_are_bounded(persons: tuple[Expected, ...]) -> None:
    """Names without end are counted too, whatever they are."""
    found = compare(persons, ask_callable(lambda facts: {**{f"d{n}": n for n in range(5000)}, 7: 1, ("a",): 2}, persons))
    assert len(found.troubles) == MOST_TOLD + 1


def test_nothing_answered_is_no_agreement(persons: tuple[Expected, ...]) -> None:
    """Of whom nothing was compared, nobody agrees; the headline says how much was answered, in three languages."""
    nothing = compare(persons, ask_callable(lambda facts: {}, persons))
    assert nothing.agreeing == 0 and not nothing.passes(strict=False)
    half = compare(persons, ask_callable(lambda facts: {"paid": True}, persons))
    assert half.agreeing == 3 and (half.answered, half.decisions) == (1, 2) and half.passes(strict=False)
    only = compare(persons, ask_callable(lambda facts: {"paid": True}, persons), ["fee"])
    assert (only.agreeing, only.answered, only.decisions) == (0, 0, 1)
    heads = [render("text", Conformed(persons, half), language).splitlines()[0] for language in ("en", "nl", "fr")]
    assert heads[0].startswith("1 of 2 decisions answered, 3 persons")
    assert heads[1].startswith("1 van 2 beslissingen beantwoord, 3 personen")
    assert heads[2].startswith("réponse à 1 décisions sur 2, 3 personnes")


LOOK_ALIKE = ["1", "1  ", "1\u00a0", "1 \u200b", " 1 ", "e\u0301", "é", "е", "null", "true", 1, 1.0, None, True, "1\n", "1\\n", [], "[]", {}, '"1 "']


@pytest.mark.parametrize("kind", ["text", "markdown"])
def test_differences_can_be_told_apart(kind: str, persons: tuple[Expected, ...]) -> None:
    """No two answers are shown alike, and none like what was expected."""

    def shown(value: object) -> str:
        found = compare(persons[:1], ask_callable(lambda facts: {"fee": value, "paid": True}, persons[:1]))
        return next(line for line in render(kind, Conformed(persons[:1], found), "en").splitlines() if "found" in line)

    lines = [shown(value) for value in LOOK_ALIKE]
    assert len(set(lines)) == len(LOOK_ALIKE)
    assert all(line.isprintable() and line.partition("expected ")[2].startswith('"1 ", found') for line in lines)


class Fee(StrEnum):
    ONE = "1 "


class Rude:
    """A value that nothing can be done with."""

    def __repr__(self) -> str:
        raise ValueError

    def __eq__(self, other: object) -> bool:
        raise ValueError

    __hash__ = object.__hash__


@pytest.mark.parametrize(
    "value",
    [math.nan, math.inf, date(2025, 1, 1), Fee.ONE, Rude(), {1}, [math.nan], {"a": {1}}, 10**5000, b"1 ", 1j],
    ids=lambda one: type(one).__name__,
)
def test_what_python_alone_has_is_shown_as_such(value: object, persons: tuple[Expected, ...]) -> None:
    """A callable may give anything: it differs from every JSON value, and the answer stays JSON."""
    assert isinstance(json_value(value), NoJson)
    found = compare(persons, ask_callable(lambda facts: {"fee": value, "paid": True}, persons))
    assert found.agreeing == 0
    for kind in ("text", "markdown", "junit"):
        assert type(value).__name__ in render(kind, Conformed(persons, found), "en")
    json.loads(render("json", Conformed(persons, found), "en"), parse_constant=pytest.fail)


@pytest.mark.parametrize("value", [None, True, 0, 1.5, "x", [1], {"a": [None]}])
def test_what_json_has_stays_as_it_is(value: object) -> None:
    """Values and their types."""
    assert json_value(value) == value and type(json_value(value)) is type(value)


def test_a_program_may_write_what_it_likes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same through the command line: a mark at the start, CR LF, and line ends of Unicode inside a text."""
    line = "json.dumps({**one, 'note': 'a\\u2028b\\x85c'}, ensure_ascii=False).encode()"
    write = f"out.write(b'\\xef\\xbb\\xbf')\nfor one in fees: out.write({line} + b'\\r\\n')\n"
    assert conform_program(capsys, tmp_path, READ + FEES + write)[0] == 0
    code, answer = conform_program(capsys, tmp_path, READ + FEES + "for one in fees: out.write(json.dumps(one).encode('utf-16'))")
    assert code == 1 and kinds(answer) == {"encoding", "missing"}


BROKEN: dict[str, Callable[[bytes], bytes]] = {
    "UTF-16": lambda data: data.decode().encode("utf-16"),
    "Latin-1": lambda data: data.replace(b"p1", b"p\xe9"),
    "NaN": lambda data: data.replace(b"true", b"NaN"),
    "twee keer": lambda data: data.replace(b"p2", b"p1"),
    "`id`, `facts` en `decisions` zijn nodig": lambda data: data.replace(b"facts", b"fact"),
    "JSON-object": lambda data: b"[]\n" + data,
}


@pytest.mark.parametrize("told", BROKEN)
def test_fixtures_are_read_alike(told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is wrong with a file of test persons is told in the language that was asked for, with its line where it has one."""
    file = write_persons(tmp_path / "fixtures.jsonl")
    file.write_bytes(BROKEN[told](file.read_bytes()))
    assert main(["conform", "--command", "true", "--fixtures", str(file), "--lang", "nl"]) == 2
    shown = capsys.readouterr().err
    assert told in shown and (told == "UTF-16" or "regel 1 van" in shown or "regel 2 van" in shown)
    with pytest.raises(Unusable):
        read_fixtures(file)


def test_fixtures_with_line_ends_inside(tmp_path: Path) -> None:
    """A text in a fixture may hold what Unicode calls a line end; the line of each fixture is known."""
    file = tmp_path / "fixtures.jsonl"
    one: dict[str, Any] = {"facts": {"note": "a\u2028b\x85c"}, "decisions": {}}
    file.write_text("\ufeff" + "\r\n".join(json.dumps({"id": f"p{n}", **one}, ensure_ascii=False) for n in (1, 2)), encoding="utf-8", newline="")
    assert [(two.id, two.line, two.facts["note"]) for two in read_fixtures(file)] == [("p1", 1, "a\u2028b\x85c"), ("p2", 2, "a\u2028b\x85c")]


def test_a_value_is_read_whole() -> None:
    """What is JSON comes out as it is."""
    assert read_json(b' {"a": [1, 1.5, "x", null, true]}\r') == {"a": [1, 1.5, "x", None, True]}
    with pytest.raises(NotJson):
        read_json(b"")
