"""What the last `change` wrote, so that it can be taken back, and nothing else.

In: the files that a change may write, before and after it. Out: a record in the folder of git, of which git itself knows nothing, and the files as
they were before. Guarantees: a file is put back only where it stands as the change left it, and all of them or none; what somebody edited since is
told and left alone; a record is of one commit, and means nothing after the next.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import zlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from regelproef.answer.finding import Unusable
from regelproef.answer.text import text
from regelproef.cli.options import Usage
from regelproef.generate.files import write_file
from regelproef.load.revision import git_folder, resolve

RECORD = "regelproef-change.json"


@dataclass(frozen=True)
class Record:
    """`files`: the path from the rulebook; what stood there, packed; the digest of what stands there now. Null where there was or is nothing."""

    commit: str
    files: list[tuple[str, str | None, str | None]]


@dataclass(frozen=True)
class Kept:
    """What stood in files before they were written, and what stood in folders in which more may come to stand."""

    files: dict[Path, bytes | None]
    folders: tuple[Path, ...] = ()

    def put_back(self) -> None:
        for path in self._new():
            path.unlink()
        for path, content in self.files.items():
            if content is None:
                path.unlink(missing_ok=True)
            elif _content(path) != content:
                write_file(path, content)
        for path, content in self.files.items():
            if content is None and path.parent.is_dir() and not any(path.parent.iterdir()):
                path.parent.rmdir()

    def changed(self) -> dict[Path, bytes | None]:
        """What stood in those that stand otherwise now."""
        return {path: content for path, content in (self.files | dict.fromkeys(self._new())).items() if _content(path) != content}

    def _new(self) -> list[Path]:
        return [one for folder in self.folders for one in sorted(folder.rglob("*")) if one.is_file() and one not in self.files]


def kept(paths: Iterable[Path], folders: tuple[Path, ...] = ()) -> Kept:
    return Kept({path: _content(path) for path in paths}, folders)


def remember(folder: Path, before: Kept) -> None:
    """Record what was written in the repository of a rulebook; none where it stands in no repository, or git keeps nothing for us."""
    with suppress(Unusable, OSError):
        record = git_folder(folder) / RECORD
        files = [(_from(folder, path), _packed(content), _digest(_content(path))) for path, content in before.changed().items()]
        commit = resolve("HEAD", folder)
        _write(record, [*_records(record, commit), Record(commit, files)])


def take_back(folder: Path) -> Kept:
    """The files of the last change as they were before it; how they stood until now.

    Raises:
        Usage: when there is no such change since the last commit, or somebody edited one of its files; nothing is touched then.
    """
    record = git_folder(folder) / RECORD
    records = _records(record, resolve("HEAD", folder))
    if not records:
        raise Usage(text("change-none-last"))
    *earlier, last = records
    files = {Path(os.path.normpath(folder.resolve() / name)): (_unpacked(before), after) for name, before, after in last.files}
    strange = [_from(folder, path) for path, (_, after) in files.items() if _digest(_content(path)) != after]
    if strange:
        raise Usage(text("change-edited-since", files=", ".join(strange)))
    stood = kept((*files, record))
    Kept({path: before for path, (before, _) in files.items()}).put_back()
    _write(record, earlier)
    return stood


def _write(record: Path, records: list[Record]) -> None:
    write_file(record, json.dumps([[one.commit, one.files] for one in records]))


def _records(record: Path, commit: str) -> list[Record]:
    """The changes since a commit; none where they cannot be read."""
    with suppress(OSError, ValueError, TypeError):
        return [Record(of, files) for of, files in json.loads(record.read_text(encoding="utf-8")) if of == commit]
    return []


def _from(folder: Path, path: Path) -> str:
    return Path(os.path.relpath(path.resolve(), folder.resolve())).as_posix()


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _digest(content: bytes | None) -> str | None:
    return hashlib.sha256(content).hexdigest() if content is not None else None


def _packed(content: bytes | None) -> str | None:
    return base64.b64encode(zlib.compress(content)).decode() if content is not None else None


def _unpacked(word: str | None) -> bytes | None:
    return zlib.decompress(base64.b64decode(word)) if word is not None else None
