"""`change --undo` and `--again`: the files of the last change as they were before it, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from change.conftest import P11, Change
from gate.repository import SPEC, Repository

CASES = ("amount", "fee.full", "125", "--from", "2025", "--until", "2025", *P11, "--text", "In 2025 the full fee is 125 euro.")


def tree(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted((root / SPEC).rglob("*")) if path.is_file()}


def test_undone(repository: Repository, change: Change) -> None:
    """Whatever the gate said; what was put beside it, and an edit of another file, stays."""
    before = tree(repository.root)
    assert change(*CASES)[0] == 1
    (repository.book / "notes.txt").write_text("mine")
    code, said = change("--undo")
    assert (code, "taken back" in said) == (0, True), said
    assert tree(repository.root) == {**before, f"{SPEC}/notes.txt": b"mine"}
    assert change("--undo")[0] == 2


def test_again(repository: Repository, change: Change) -> None:
    """With the flag that was missing, in the place of the first: as if it had been given at once."""
    assert change(*CASES)[0] == 1
    assert "--again" in change(*CASES, "--update-cases")[1]
    code, said = change(*CASES, "--update-cases", "--again")
    assert code == 0, said
    again = tree(repository.root)
    assert change("--undo")[0] == 0
    assert repository.git("status", "--porcelain") == ""
    assert change(*CASES, "--update-cases")[0] == 0
    assert tree(repository.root) == again


@pytest.mark.parametrize("words", [(*CASES[:2], "a lot", *CASES[3:]), (*CASES[:3], "--dry-run", *CASES[3:])])
def test_again_that_comes_to_nothing(repository: Repository, change: Change, words: tuple[str, ...]) -> None:
    """Where the second is refused, or only shown, the first stands as it stood, and can still be taken back."""
    before = tree(repository.root)
    assert change(*CASES)[0] == 1
    after = tree(repository.root)
    assert change(*words, "--again")[0] in {0, 2}
    assert tree(repository.root) == after
    assert change("--undo")[0] == 0
    assert tree(repository.root) == before


def test_two_in_a_row(repository: Repository, change: Change) -> None:
    """Each is taken back by itself, the last first."""
    before = tree(repository.root)
    assert change(*CASES)[0] == 1
    first = tree(repository.root)
    change("parameter", "most_cars", "3", "--from", "2027", "--source", "P-12", "--document", "TOWN", "--text", "Three cars from 2027 on.", "--dirty")
    assert tree(repository.root) != first
    assert change("--undo")[0] == 0
    assert tree(repository.root) == first
    assert change("--undo")[0] == 0
    assert tree(repository.root) == before


def test_edited_since(repository: Repository, change: Change) -> None:
    """Nothing is touched, and the file is told."""
    assert change(*CASES)[0] == 1
    repository.edit("amounts.yaml", "amounts:", "# hers\namounts:")
    after = tree(repository.root)
    for words in (("--undo",), (*CASES, "--again")):
        code, said = change(*words)
        assert (code, "amounts.yaml" in said) == (2, True), said
        assert tree(repository.root) == after


def test_committed_since(repository: Repository, change: Change) -> None:
    """What is in a commit is taken back with git."""
    assert change(*CASES)[0] == 1
    repository.commit()
    assert change("--undo")[0] == 2
    assert repository.git("status", "--porcelain") == ""


@pytest.mark.usefixtures("repository")
def test_undo_stands_alone(change: Change) -> None:
    """It says nothing of what is to change."""
    assert change("--undo", "amount")[0] == 2
