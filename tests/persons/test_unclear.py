"""What could mean two things, or nothing, is told as what it is: encodings, days, labels, tables of nobody, and words beside a file."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from persons.permits import LABELS, Permits
from tiny import write


def test_bytes_that_are_not_what_was_declared(permits: Permits) -> None:
    """They are told by the name that was declared."""
    done = permits.decide(b"id;town\n\x81;ghent\n", "--encoding", "windows-1252")
    assert done.code == 2 and "0x81 is not Windows-1252 text" in done.err


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-16"])
@pytest.mark.parametrize(("name", "content"), [("p.csv", "id;town\nRené;ghent\n"), ("p.jsonl", '{"id": "René", "facts": {}}\n')])
def test_utf_16_whichever_byte_comes_first(permits: Permits, codec: str, name: str, content: str) -> None:
    """With a mark and without, in a table and in JSON lines."""
    done = permits.decide(content.encode(codec), "--encoding", "utf-16", name=name)
    assert done.code == 0 and done.answers[0]["id"] == "René"


def test_words_are_read_as_cells(permits: Permits) -> None:
    """Also days whose order was declared."""
    done = permits.run("explain", "day=31/12/2025", "--dates", "dmy", "--format", "json")
    assert done.code == 0 and '"2025-12-31"' in done.out
    assert permits.run("explain", "day=31/12/2025").code == 2


@pytest.mark.parametrize("word", ["31.12.2025", "1/2/25", "2025/12/31"])
def test_other_days_are_told_how_to_be_written(permits: Permits, word: str) -> None:
    """Whatever order they seem to have."""
    done = permits.decide(f"id;day\na;{word}\n", "--dates", "dmy")
    assert done.code == 1 and "the year in four digits" in done.answers[0]["error"]


@pytest.mark.parametrize(("column", "help"), [("cars", "in digits alone"), ("income_cent", "cent")])
def test_a_number_with_a_mark(permits: Permits, column: str, help: str) -> None:
    """Only an amount is one of cents."""
    error = permits.decide(f'id;{column}\na;"1,0"\n').answers[0]["error"]
    assert help in error and ("cents" in error) == (column == "income_cent")


def test_a_person_with_an_id_beside_facts(permits: Permits) -> None:
    """The form with both parts is named."""
    assert '{"id": …, "facts": {…}}' in permits.decide('{"id": 1, "cars": 2}\n', name="p.jsonl").answers[0]["error"]


@pytest.mark.parametrize("content", ["id;cars\n", "sep=;\nid;cars\n\n"])
@pytest.mark.parametrize("command", ["decide", "explain"])
def test_a_table_of_nobody(permits: Permits, content: str, command: str) -> None:
    """It is no answer that says nothing."""
    done = permits.run(command, permits.file(content))
    assert done.code == 2 and "nobody below it" in done.err


def test_a_label_that_is_another_value(permits: Permits) -> None:
    """In a table it could be either, so the rulebook is refused, and no table has to guess."""
    write(permits.folder / "book", labels=LABELS.replace("en: Elsewhere", "en: GHENT"))
    done = permits.decide("id;town\na;ghent\n")
    assert done.code == 2 and "which is another value of `town`" in done.err


def test_whoever_reads_may_leave(permits: Permits) -> None:
    """Nothing is said of it."""
    book = str(permits.folder / "book")
    words = [sys.executable, "-m", "regelproef", "explain", "--spec", book, "--format", "json", "nothing=1"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "PYTHONUNBUFFERED": "1"}) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
