"""Pieces and drafts by themselves: where each thing stands in its file, and what becomes of what is edited."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from regelproef.load.folder import decode, read_bytes
from regelproef.model.from_documents import load_rulebook
from regelproef.words.benching import TEXTS
from regelproef.workbench.draft import Draft, carried_over
from regelproef.workbench.pieces import Piece, piece_in

ROOT = Path(__file__).parents[2]
MOST = 60  # pieces of one rulebook
FOLDERS = ("tests/rulebooks/parking", "tests/rulebooks/bibliotheek", "spec/vsb", "spec/zorgtoeslag")


def pieces(folder: Path) -> list[tuple[Piece, str]]:
    book = load_rulebook(folder, "")
    places = [("rule", one.id, one.span.path) for one in book.rules.values() if not one.span.path.lstrip("/").startswith("tables/")]
    places += [("statement", one.id, one.span.path) for one in book.statements.values()]
    places += [("parameter" if one.parameter else "amount", one.name, one.span.path) for one in book.amounts.values()]
    places += [("case", one.name, one.span.path) for one in book.cases]
    found = []
    for kind, name, path in places[:: 1 + len(places) // MOST]:
        file = path.lstrip("/")
        whole = decode(read_bytes(folder / file), file)
        piece = piece_in(kind, name, file, whole)
        assert piece is not None, (kind, name)
        found.append((piece, whole))
    return found


@pytest.mark.parametrize("folder", FOLDERS)
def test_each_piece_is_its_own(folder: str) -> None:
    """It names what it is, no two have a character in common, and put back as it is it changes nothing of its file, with either line end."""
    by_file: dict[str, list[Piece]] = {}
    for piece, whole in pieces(ROOT / folder):
        assert piece.name in piece.text(whole)
        assert piece.put(whole, piece.text(whole))[0] == whole
        by_file.setdefault(piece.file, []).append(piece)
    assert sum(map(len, by_file.values())) > 10
    for found in by_file.values():
        found.sort(key=lambda one: one.start)
        assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("before", "after", "now", "carried"),
    [
        ("a\nb\nc\nd\n", "a\nB\nc\nd\n", "a\nb\nc\nD\n", "a\nB\nc\nD\n"),
        ("a\nb\nc\n", "a\nb\nx\nc\n", "z\na\nb\nc\n", "z\na\nb\nx\nc\n"),
        ("a\nb\nc\nd\n", "a\nB\nc\nd\n", "a\nB2\nc\nd\n", None),
        ("a\nb\nc\n", "a\nB\nc\n", "a\nb\nc\na\nb\nc\n", None),
        ("a\nb\nc\n", "a\nB\nc\n", "", None),
        ("a\nb\nc\n", "a\nB\nc\n", "a\nb\nc\n", "a\nB\nc\n"),
    ],
)
def test_what_is_carried_over(before: str, after: str, now: str, carried: str | None) -> None:
    """A step is made on what came to stand there where what it changes stands there once, with a line on each side; else it is not made at all."""
    assert carried_over(before, after, now) == carried


def test_many_steps(tmp_path: Path) -> None:
    """Saved in between, taken over in between: each text that ever stood comes back by undoing, with what others wrote."""
    file = tmp_path / "a.yaml"
    file.write_text("first\nmiddle\nlast\n")
    draft = Draft(tmp_path)
    draft.put({"a.yaml": "FIRST\nmiddle\nlast\n"})
    draft.save()
    draft.put({"a.yaml": "FIRST\nMIDDLE\nlast\n"})
    file.write_text("FIRST\nmiddle\nlast\nfurther\nmore\n")
    assert draft.take_over() == {}
    seen = [draft.text("a.yaml")]
    while draft.can_undo:
        draft.undo()
        seen.append(draft.text("a.yaml"))
    assert seen == ["FIRST\nMIDDLE\nlast\nfurther\nmore\n", "FIRST\nmiddle\nlast\nfurther\nmore\n", "first\nmiddle\nlast\nfurther\nmore\n"]
    while draft.can_redo:
        draft.redo()
    draft.save()
    assert file.read_text() == seen[0] and draft.edited == {}


def test_the_programs_of_the_page() -> None:
    """Each word that they say is in the catalogue, and nothing in them makes markup or code of a text."""
    programs = "".join(one.read_text(encoding="utf-8") for one in sorted((ROOT / "solver/regelproef/workbench/static").glob("*.js")))
    said = set(re.findall(r'(?<![\w.])t\("([\w-]+)"', programs))
    assert len(said) > 50 and {one for one in said if f"wb-{one}" not in TEXTS} == set()
    assert re.findall(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function", programs) == []
