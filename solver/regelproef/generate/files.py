"""Writing a set of files as one, and saying whether they are up to date.

In: a folder and the text of each file. Out: the files, each written beside its place and then renamed into it. Only files that an earlier run wrote
(they stand in the list that it left) are ever removed; files of others are left alone.
Guarantees: whoever writes is killed at any moment, each file is the old or the new one as a whole; what was half-written beside it has a name
that a rulebook passes over, and goes when somebody writes there again. Two who write at once do so one after the other.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # no such locks on Windows
    fcntl = None  # type: ignore[assignment]

META = "fixtures.meta.json"
LEFT, LEFT_FOLDERS = {"README.md", ".gitattributes", ".gitignore", ".DS_Store"}, {"__pycache__", ".pytest_cache"}
BESIDE = ".#*.part"  # half-written files; the loader passes over `.#*`, as editors leave it


def outdated(folder: Path, files: Mapping[str, str]) -> tuple[str, ...]:
    """The files that are missing, differ, or were written earlier and are no longer wanted."""
    differing = [name for name, content in files.items() if _read(folder / name) != content]
    return (*differing, *_stale(folder, files))


def strangers(folder: Path, files: Mapping[str, str], beside: Collection[str] = ()) -> tuple[str, ...]:
    """Files in the folder that no run of `generate` writes, nor git, an editor or a test run leaves there: one could change what the tests say.
    `beside`: folders in it that are looked through by themselves."""
    stale = _stale(folder, files)
    every = (path for path in sorted(folder.rglob("*")) if path.is_symlink() or not path.is_dir())
    names = (
        path.relative_to(folder).as_posix() for path in every if path.name not in LEFT and not LEFT_FOLDERS & {*path.relative_to(folder).parts[:-1]}
    )
    own = (name for name in names if name.partition("/")[0] not in beside or "/" not in name)
    return tuple(name for name in own if name not in files and name not in stale and not Path(name).match(BESIDE))


def differs_in_line_ends(path: Path, content: str) -> bool:
    """Whether a file is what would be written but for its line ends, which are CRLF."""
    found = _read(path)
    return found is not None and found != content and found.replace("\r\n", "\n") == content


def write_all(folder: Path, files: Mapping[str, str], listing: str = META) -> None:
    """Write every file that differs; the list of files last, so that an interrupted run is seen as out of date. `listing`: the name of that list."""
    with _alone(folder, *((folder / name).parent for name in files)):
        stale = _stale(folder, files, listing)
        for name in sorted(files, key=lambda one: (one == listing, one)):
            if _read(folder / name) != files[name]:
                _put(folder / name, files[name])
        for name in stale:
            (folder / name).unlink(missing_ok=True)
            parent = (folder / name).parent
            if parent != folder and not any(parent.iterdir()):
                parent.rmdir()


def write_file(path: Path, content: str | bytes) -> None:
    """Write beside the place, then rename, so that nobody ever reads half a file, and a link is replaced, never followed. A device is written to."""
    if path.exists() and not path.is_file():
        path.write_bytes(_bytes(content))
        return
    with _alone(path.parent):
        _put(path, content)


def _bytes(content: str | bytes) -> bytes:
    return content.encode("utf-8") if isinstance(content, str) else content


def _put(path: Path, content: str | bytes) -> None:
    beside = path.with_name(f".#{path.name}.{os.getpid()}.part")
    try:
        beside.write_bytes(_bytes(content))
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


@contextmanager
def _alone(*folders: Path) -> Iterator[None]:
    """The folders are there, nobody else who asks so writes in them meanwhile, and what somebody who was killed left half-written there is gone.

    Whoever is killed lets go of them. Where there are no such locks nobody waits, and nothing is known to be left over.
    """
    with ExitStack() as held:
        for folder in sorted(set(folders)):  # all who write take them in one order, so that no two wait for each other
            folder.mkdir(parents=True, exist_ok=True)
            with suppress(OSError):
                handle = os.open(folder, os.O_RDONLY)
                held.callback(os.close, handle)
                if fcntl is not None:
                    fcntl.flock(handle, fcntl.LOCK_EX)
                    for left in list(folder.glob(BESIDE)):
                        left.unlink(missing_ok=True)
        yield


def _read(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def _stale(folder: Path, files: Mapping[str, str], listing: str = META) -> tuple[str, ...]:
    """Files that an earlier run wrote and this one does not."""
    text = _read(folder / listing)
    try:
        listed = json.loads(text)["files"] if text else []
    except (ValueError, KeyError, TypeError):
        return ()
    wanted = [name for name in listed if isinstance(name, str) and name not in files and _inside(name)]
    return tuple(name for name in wanted if (folder / name).is_file())


def _inside(name: str) -> bool:
    """The name stays within the folder."""
    return not Path(name).is_absolute() and ".." not in Path(name).parts
