"""Answers in a file of the user's own, from one run to the next.

In: a folder, and a name for the engine that answers. Out: a `Memory`. Guarantees: only a folder and a file of the user's own, to which nobody
else may write and that lie in no repository, are read; an answer that was damaged is not taken for one; runs beside one another do not wait long
for each other; whatever goes wrong with the file, nothing is lost but time. What an engine with another source or solver wrote is never read.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing, suppress
from hashlib import blake2b
from pathlib import Path

MOST_ANSWERS = 300_000  # in a file; the oldest go first
LONGEST = 100_000  # characters of one answer
WAIT = 1  # seconds for another run that writes
ENDING = ".answers"
TABLE = "CREATE TABLE IF NOT EXISTS answers (key BLOB PRIMARY KEY, told TEXT NOT NULL, seal BLOB NOT NULL)"


class Stored:
    """Read when asked, written when closed."""

    def __init__(self, folder: Path, engine: str) -> None:
        self.folder, self.file = folder, folder / f"{engine}{ENDING}"
        self.new: dict[bytes, str] = {}
        self._reader: sqlite3.Connection | None = None
        self._of_others: list[sqlite3.Connection] = []  # that belong to another process, which no other may close
        self.usable = _is_safe_place(folder)
        if self.usable and self.file.exists():
            self._open()

    def get(self, key: bytes) -> str | None:
        if key in self.new:
            return self.new[key]
        if self._reader is None:
            return None
        try:
            row = self._reader.execute("SELECT told, seal FROM answers WHERE key = ?", (key,)).fetchone()
        except (sqlite3.Error, ValueError, OverflowError):  # text that is none, a number that is none
            self._drop()
            return None
        if row is None or not isinstance(row[0], str) or row[1] != _seal(key, row[0]):
            return None
        return row[0]

    def put(self, key: bytes, told: str) -> None:
        if len(told) <= LONGEST:
            self.new[key] = told

    def apart(self) -> None:
        if self._reader is not None:
            self._of_others.append(self._reader)
            self._reader = None
            self._open()

    def close(self) -> None:
        """Write what is new; where that cannot be done, it is asked again next time."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        if self.new and self.usable:
            with suppress(sqlite3.Error, ValueError, OverflowError, OSError):
                self._write()
        self.new = {}

    def _open(self) -> None:
        try:
            if _is_own(os.lstat(self.file), stat.S_ISREG):
                self._reader = sqlite3.connect(f"{self.file.absolute().as_uri()}?mode=ro", uri=True, timeout=WAIT, isolation_level=None)
        except (sqlite3.Error, OSError):
            self.usable = False

    def _write(self) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_safe_place(self.folder):
            return
        if not self.file.exists():
            for other in self.folder.glob(f"*{ENDING}"):  # of engines that are no more
                other.unlink(missing_ok=True)
            os.close(os.open(self.file, os.O_CREAT | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0), 0o600))
        if not _is_own(os.lstat(self.file), stat.S_ISREG):
            return
        with closing(sqlite3.connect(self.file, timeout=WAIT, isolation_level=None)) as writer:
            writer.execute("BEGIN IMMEDIATE")
            writer.execute(TABLE)
            rows = ((key, told, _seal(key, told)) for key, told in self.new.items())
            writer.executemany("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", rows)
            writer.execute("DELETE FROM answers WHERE rowid <= (SELECT max(rowid) FROM answers) - ?", (MOST_ANSWERS,))
            writer.execute("COMMIT")

    def _drop(self) -> None:
        """The file is no such file: the next run begins another."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        with suppress(OSError):
            self.file.unlink()


def _seal(key: bytes, told: str) -> bytes:
    return blake2b(key + told.encode(), digest_size=8).digest()


def _is_safe_place(folder: Path) -> bool:
    """It is the user's own or is still to be made, and lies in no repository."""
    try:
        if any((parent / ".git").exists() for parent in (folder, *folder.parents)):
            return False
        return not os.path.lexists(folder) or _is_own(os.lstat(folder), stat.S_ISDIR)
    except OSError:
        return False


def _is_own(found: os.stat_result, kind: object) -> bool:
    assert callable(kind)
    own = not hasattr(os, "getuid") or found.st_uid == os.getuid()
    return bool(kind(found.st_mode)) and own and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
