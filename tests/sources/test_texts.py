"""Fingerprints of passages against the documents: what still stands, and what has moved, changed or vanished, with the rules that rest on it."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regelproef.answer.finding import Severity, Unusable
from regelproef.model.parts import Passage
from regelproef.statements.texts import MAX_BYTES, State, TextReport, fold, locate, verify_texts
from sources.rulebook import DOCUMENTS, parking


def folder(tmp_path: Path, old: str = "", new: str = "", file: str = "town.txt") -> Path:
    """A copy of the documents with one stretch of text replaced."""
    for path in DOCUMENTS.glob("*.txt"):
        words = path.read_text(encoding="utf-8")
        if path.name == file:
            assert old in words
            words = words.replace(old, new, 1)
        (tmp_path / path.name).write_text(words, encoding="utf-8")
    return tmp_path


def touched(report: TextReport) -> dict[str, State]:
    return {one.statement.id: one.state for one in report.passages if one.state is not State.SAME}


def test_nothing_changed(tmp_path: Path) -> None:
    """The documents as they were read say every passage in place."""
    report = verify_texts(parking(), folder(tmp_path))
    assert (touched(report), report.findings) == ({}, ())
    assert report.counts == {"statements": 15, "passages": 17, "same": 17, "moved": 0, "changed": 0, "vanished": 0}


def test_white_space_does_not_matter(tmp_path: Path) -> None:
    """Another line break, a tab or a byte order mark changes nothing."""
    folder(tmp_path, "receives no permit", "receives\r\n\t no\u00a0permit")
    words = (tmp_path / "town.txt").read_bytes()
    (tmp_path / "town.txt").write_bytes(b"\xef\xbb\xbf\n" + words)
    assert verify_texts(parking(), tmp_path).findings == ()


@pytest.mark.parametrize(
    ("old", "new", "statement", "rules"),
    [
        ("more than two cars", "more than three cars", "P-3", ["many-cars"]),
        ("From 2022", "From 2023", "P-5", ["card-holder"]),
        ("five euro.", "five Euro.", "P-8", ["second-car"]),
        ("Without a permit nothing", "Without permit nothing", "P-6", ["no-fee", "full-fee"]),
    ],
)
def test_changed_word_names_statement_and_rules(tmp_path: Path, old: str, new: str, statement: str, rules: list[str]) -> None:
    """One changed word is found, whatever moves behind it, and the rules that rest on the passage are named."""
    report = verify_texts(parking(), folder(tmp_path, old, new))
    changed = {name: state for name, state in touched(report).items() if state is not State.MOVED}
    assert changed == {statement: State.CHANGED}
    (finding,) = report.errors
    assert finding.subject == (statement, "changed")
    assert finding.notes[0].params["rules"] == ", ".join(rules)


def test_vanished_passage(tmp_path: Path) -> None:
    """A sentence that was taken out is gone, and what stood behind it has moved."""
    report = verify_texts(parking(), folder(tmp_path, "Whoever has more than two cars receives no permit.", ""))
    states = touched(report)
    assert states.pop("P-3") is State.VANISHED
    assert set(states) == {"P-4", "P-5", "P-6", "P-7", "P-8", "P-9", "P-10"}
    assert set(states.values()) == {State.MOVED}
    assert [finding.severity for finding in report.findings].count(Severity.NOTE) == 7


def test_several_changes_together(tmp_path: Path) -> None:
    """All that changed is reported at once."""
    folder(tmp_path, "two cars", "four cars")
    town = tmp_path / "town.txt"
    town.write_text(town.read_text(encoding="utf-8").replace("three years", "two years"), encoding="utf-8")
    report = verify_texts(parking(), tmp_path)
    assert [finding.subject[0] for finding in report.errors] == ["P-3", "P-7"]


def test_moved_to_the_front(tmp_path: Path) -> None:
    """A passage that stands elsewhere is still there."""
    sentence = "Two cars cost twice the full fee less five euro."
    folder(tmp_path, sentence, "")
    town = tmp_path / "town.txt"
    town.write_text(sentence + "\n" + town.read_text(encoding="utf-8"), encoding="utf-8")
    report = verify_texts(parking(), tmp_path)
    assert report.errors == ()
    assert next(one.found for one in report.passages if one.statement.id == "P-8") == 0


def test_missing_document_names_all_its_rules(tmp_path: Path) -> None:
    """A document that is not there takes all its passages with it."""
    folder(tmp_path)
    (tmp_path / "town.txt").unlink()
    report = verify_texts(parking(), tmp_path)
    (finding,) = report.errors
    assert finding.subject == ("TOWN", "vanished")
    assert "many-cars" in str(finding.notes[0].params["rules"])


def test_statement_without_fingerprint(tmp_path: Path) -> None:
    """A statement that nobody can verify is an error."""
    book = parking(lambda files: files["sources/leaflet.yaml"]["statements"][0].pop("passages"))
    assert [finding.subject for finding in verify_texts(book, folder(tmp_path)).errors] == [("L-1",)]


def _outside(path: Path) -> None:
    path.unlink()
    path.symlink_to("/etc/hostname")


@pytest.mark.parametrize(
    ("spoil", "key"),
    [
        (lambda path: path.write_bytes(b"caf\xe9"), "texts-utf8"),
        (lambda path: path.write_bytes(b"x" * (MAX_BYTES + 1)), "file-too-large"),
        (_outside, "file-unreadable"),
        (lambda path: (path.unlink(), path.mkdir()), "file-not-regular"),
        (lambda path: (path.unlink(), os.mkfifo(path)), "file-not-regular"),
    ],
)
def test_unreadable_document_is_a_message(tmp_path: Path, spoil: object, key: str) -> None:
    """Bad bytes, size, links and what is no file end in a message, and no link is followed."""
    assert callable(spoil)
    spoil(folder(tmp_path) / "town.txt")
    with pytest.raises(Unusable) as caught:
        verify_texts(parking(), tmp_path)
    assert [finding.message.key for finding in caught.value.findings] == [key]


@pytest.mark.parametrize("name", ["../town.txt", "/etc/hostname", "sub/town.txt", ".."])
def test_file_outside_the_folder(tmp_path: Path, name: str) -> None:
    """A document cannot name a file elsewhere."""
    book = parking(lambda files: files["sources/town.yaml"].update(file=name))
    with pytest.raises(Unusable) as caught:
        verify_texts(book, folder(tmp_path))
    assert [finding.message.key for finding in caught.value.findings] == ["texts-outside"]


def test_folder_that_is_none(tmp_path: Path) -> None:
    """A folder that does not exist is a message."""
    with pytest.raises(Unusable):
        verify_texts(parking(), tmp_path / "nowhere")


@given(st.text("ab é\n", min_size=1, max_size=60), st.data())
def test_a_passage_is_found_wherever_it_stands(words: str, data: st.DataObject) -> None:
    """Any stretch of a folded text is found in it, from whatever offset the search starts."""
    content = fold(words)
    if not content:
        return
    start = data.draw(st.integers(0, len(content) - 1))
    end = data.draw(st.integers(start + 1, len(content)))
    passage = Passage(data.draw(st.integers(0, 80)), end - start, hashlib.sha256(content[start:end].encode()).hexdigest())
    ((state, found),) = locate([passage], content)
    assert state in {State.SAME, State.MOVED}
    assert found is not None and content[found : found + passage.length] == content[start:end]
