"""The file that keeps answers: whatever happens to it, nothing false is read, and nothing but time is lost."""

from __future__ import annotations

import os
import random
import sqlite3
from pathlib import Path

import pytest

from regelproef.recall.store import ENDING, Stored

KEY, OTHER = b"k" * 16, b"o" * 16


def kept(folder: Path, engine: str = "e") -> Stored:
    """A store into which two answers were written."""
    store = Stored(folder, engine)
    store.put(KEY, "[true]")
    store.put(OTHER, "[false]")
    store.close()
    return Stored(folder, engine)


def test_from_run_to_run(tmp_path: Path) -> None:
    """What one run puts the next one gets; what nobody put is unknown."""
    store = kept(tmp_path / "c")
    assert (store.get(KEY), store.get(OTHER), store.get(b"x" * 16)) == ("[true]", "[false]", None)
    assert (tmp_path / "c").stat().st_mode & 0o777 == 0o700
    assert store.file.stat().st_mode & 0o777 == 0o600


def test_another_engine(tmp_path: Path) -> None:
    """What another engine kept is never read, and goes when this one writes."""
    kept(tmp_path, "one")
    other = Stored(tmp_path, "two")
    assert other.get(KEY) is None
    other.put(KEY, "[]")
    other.close()
    assert [file.name for file in tmp_path.iterdir()] == [f"two{ENDING}"]


def test_a_changed_answer(tmp_path: Path) -> None:
    """An answer under another key, or another answer under its key, is none."""
    file = kept(tmp_path).file
    with sqlite3.connect(file) as db:
        db.execute("UPDATE answers SET told = '[false]' WHERE key = ?", (KEY,))
        db.execute("UPDATE answers SET key = ? WHERE key = ?", (b"z" * 16, OTHER))
    db.close()
    store = Stored(tmp_path, "e")
    assert (store.get(KEY), store.get(b"z" * 16)) == (None, None)
    store.close()


def test_damaged_bytes(tmp_path: Path) -> None:
    """Wherever bytes are changed or missing, an answer is right or unknown; and the next run writes a whole file again."""
    whole = kept(tmp_path).file.read_bytes()
    rng = random.Random(5)
    for turn in range(150):
        data = bytearray(whole)
        if turn % 5 == 0:
            del data[rng.randrange(len(data)) :]
        else:
            for _ in range(rng.choice((1, 3, 40))):
                data[rng.randrange(len(data))] = rng.randrange(256)
        (tmp_path / f"e{ENDING}").write_bytes(data)
        store = Stored(tmp_path, "e")
        assert store.get(KEY) in {None, "[true]"}
        assert store.get(OTHER) in {None, "[false]"}
        store.put(b"n" * 16, "[]")
        store.close()
    (tmp_path / f"e{ENDING}").write_bytes(b"no such file at all")
    assert Stored(tmp_path, "e").get(KEY) is None
    assert kept(tmp_path).get(KEY) == "[true]"


def test_what_is_not_the_users_own(tmp_path: Path) -> None:
    """A folder or file that others may write to, a link, and a place in a repository are left alone."""
    kept(tmp_path / "open")
    (tmp_path / "open").chmod(0o777)
    assert Stored(tmp_path / "open", "e").get(KEY) is None
    (tmp_path / "open").chmod(0o700)
    file = tmp_path / "open" / f"e{ENDING}"
    file.chmod(0o666)
    assert Stored(tmp_path / "open", "e").get(KEY) is None
    file.chmod(0o600)
    assert Stored(tmp_path / "open", "e").get(KEY) == "[true]"
    (tmp_path / "link").symlink_to(tmp_path / "open")
    assert Stored(tmp_path / "link", "e").get(KEY) is None
    (tmp_path / "linked").mkdir(mode=0o700)
    (tmp_path / "linked" / f"e{ENDING}").symlink_to(file)
    assert Stored(tmp_path / "linked", "e").get(KEY) is None
    (tmp_path / "repository" / ".git").mkdir(parents=True)
    inside = kept(tmp_path / "repository" / "deep" / "c")
    assert inside.get(KEY) is None
    assert not (tmp_path / "repository" / "deep").exists()


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="there are no owners here")
def test_of_another_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What belongs to somebody else is left alone."""
    kept(tmp_path)
    monkeypatch.setattr(os, "getuid", lambda: 4711)
    assert Stored(tmp_path, "e").get(KEY) is None


def test_two_runs_at_once(tmp_path: Path) -> None:
    """Both write; a run that waits too long writes nothing, and reading goes on."""
    one, two = Stored(tmp_path, "e"), Stored(tmp_path, "e")
    one.put(KEY, "[true]")
    two.put(OTHER, "[false]")
    one.close()
    two.close()
    store = Stored(tmp_path, "e")
    assert (store.get(KEY), store.get(OTHER)) == ("[true]", "[false]")
    held = sqlite3.connect(store.file, isolation_level=None)
    held.execute("BEGIN IMMEDIATE")
    late = Stored(tmp_path, "e")
    late.put(b"l" * 16, "[]")
    late.close()
    held.execute("ROLLBACK")
    held.close()
    assert Stored(tmp_path, "e").get(b"l" * 16) is None
    assert store.get(KEY) == "[true]"
