"""Tables as spreadsheets save them are read; what is wrong with one is told once, and then nobody is decided."""

from __future__ import annotations

import io
import sys

import pytest

from persons.permits import Permits

ROWS = [["id", "town", "cars"], ["a", "brussels", "3"], ["b", "ghent", "0"]]


def table(delimiter: str, above: str = "", end: str = "\n") -> str:
    return above + "".join(delimiter.join(row) + end for row in ROWS)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiters_are_recognised(permits: Permits, delimiter: str, end: str) -> None:
    """From the header, whatever ends the lines; also named by Excel's first line."""
    for content in (table(delimiter, end=end), table(delimiter, f"sep={delimiter}{end}", end)):
        done = permits.decide(content)
        assert [(one["id"], one["decisions"]["permit"]) for one in done.answers] == [("a", "refused"), ("b", "granted")]
        assert done.code == 0


def test_a_label_with_a_comma_does_not_hide_semicolons(permits: Permits) -> None:
    """The delimiter by which most columns are known."""
    done = permits.decide("id;Is a member, or was;Wagens\nx;ja;3\n")
    assert done.answers[0]["decisions"]["permit"] == "refused"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_marked_encodings_need_no_option(permits: Permits, codec: str) -> None:
    """UTF-8 with or without a mark, and UTF-16 by its mark."""
    done = permits.decide("id;town\nRené;brussels\n".encode(codec))
    assert [one["id"] for one in done.answers] == ["René"]


def test_windows_1252_is_named_and_accepted(permits: Permits) -> None:
    """It is not guessed: the message says which option reads it."""
    content = "id;town\nRené;Brussel\n".encode("cp1252")
    refused = permits.decide(content, lang="nl")
    assert refused.code == 2 and refused.out == "" and "dit lijkt op Windows-1252; gebruik --encoding windows-1252" in refused.err
    assert permits.decide(content, "--encoding", "windows-1252").answers[0]["id"] == "René"


@pytest.mark.parametrize("content", [b"id;town\n\x00\x01\xff", b"id;town\n\x81\xe9", "id,town\n".encode("utf-16-le")], ids=["zero", "odd", "utf-16"])
def test_other_bytes_are_refused(permits: Permits, content: bytes) -> None:
    """Exit code 2, and no advice that does not fit."""
    done = permits.decide(content)
    assert done.code == 2 and "windows-1252" not in done.err


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize(
    ("kind", "content"), [("jsonl", b'{"cars": 3}\n'), ("csv", b"cars\n3\n"), ("json", b'[{"cars": 3}]'), ("yaml", b"- cars: 3\n")]
)
def test_standard_input(permits: Permits, monkeypatch: pytest.MonkeyPatch, mark: bytes, kind: str, content: bytes) -> None:
    """Every kind, with or without a mark."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(mark + content)))
    done = permits.run("decide", "--input", kind)
    assert done.code == 0 and done.answers[0]["decisions"]["permit"] == "refused"


BROKEN = {
    "town,town\nghent,ghent\n": "both give `town`",
    "town,Woonplaats\nghent,ghent\n": "both give `town`",
    "twon\nghent\n": "did you mean `town`",
    "Domicile\nghent\n": "any of town, lived",
    "town,\nghent,\n": "column 2 has no name",
    ",,\n": "no header",
    "": "no header",
    "town,-> permitt\nghent,granted\n": "did you mean `-> permit`",
    "town,cars\nghent,1\n,\n": "line 3: this row holds nothing",
    "town,cars\nghent\n": "line 2: this row has 1 cell, the header 2",
    "town,cars\nghent,1,2\n": "line 2: this row has 3 cells",
    'id,town,cars\n"a\nb",ghent,1\nx,ghent\n': "line 4: this row has 2 cells",
    'town,cars\n"ghent,1\n': "a quotation mark is not closed",
    'town,cars\n"ghent"x,1\n': "a quotation mark is not closed",
    "sep=;\ntown,cars\nghent,1\n": "`town,cars` is no fact",
    f"town\n{'g' * 200_000}\n": "too long",
}


@pytest.mark.parametrize("content", BROKEN, ids=range(len(BROKEN)))
def test_what_is_wrong_with_a_table(permits: Permits, content: str) -> None:
    """Exit code 2 and nobody decided, also nobody of a file before it; the column or line is named."""
    good = permits.file("town\nghent\n", "good.csv")
    done = permits.run("decide", good, permits.file(content))
    assert done.code == 2 and done.out == "" and BROKEN[content] in done.err
    for lang in ("nl", "fr"):
        assert permits.run("decide", good, permits.file(content), lang=lang).code == 2


def test_many_bad_rows_are_counted(permits: Permits) -> None:
    """Twenty are named, and how many more there are."""
    done = permits.decide("town,cars\n" + "ghent\n" * 200)
    assert done.err.count("has 1 cell") == 20 and "180 more" in done.err


def test_a_wrong_header_costs_one_look(permits: Permits) -> None:
    """Each column is told once, however many rows there are."""
    wide = "id," + ",".join(f"town_{number}" for number in range(20))
    done = permits.decide(wide + "\n" + ("x" + ",y" * 20 + "\n") * 200)
    assert done.code == 2 and done.err.count("is no fact of the rulebook") == 20


def test_empty_lines_are_no_persons(permits: Permits) -> None:
    """Neither above the header nor between rows; the lines are counted as an editor does."""
    done = permits.decide("\ntown\n\nghent\n\n")
    assert [one["id"] for one in done.answers] == [permits.file("", "x").removesuffix("x") + "p.csv:4"]
