"""A rulebook folder of a git revision to its files' nodes, without checking anything out.

In: a revision and a folder of the repository. Out: the same `Documents` as for a folder on disk. Guarantees: git is only asked to list trees and to
give blobs as they were stored: no work tree is touched, no hook, filter, pager or helper runs, nothing is fetched, no link is followed; the size and
number of files and the time are bounded.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.text import Text, text
from regelproef.load.contents import MAX_NAMES, Kind, contents_of, too_many
from regelproef.load.folder import MAX_FILE_BYTES, Documents, parse_contents

SECONDS = 60
FULL_NAME = re.compile("[0-9a-f]{40}|[0-9a-f]{64}")  # of a commit or tree: what it holds never changes, and is asked for once
REMEMBERED = 256  # answers of each kind
MAX_TREE_BYTES = 1_000_000  # of one folder as git keeps it
LINKS, REGULAR = frozenset({"120000", "160000"}), frozenset({"100644", "100755"})  # a submodule leads outside as a link does
TREE, EXECUTABLE = "040000", "100755"
MAX_UNPACKED = 500_000_000  # bytes of a whole revision
SAFE = ("-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "core.pager=cat", "-c", "protocol.allow=never")
ENVIRONMENT = {
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_LITERAL_PATHSPECS": "1",
    "LC_ALL": "C",
}


@dataclass(frozen=True)
class _Entry:
    """One line of a tree."""

    mode: str
    object: str
    size: int
    name: str


def read_revision(revision: str, folder: str, directory: Path) -> Documents:
    """The rulebook that stood in `folder` (relative to the top of the repository that holds `directory`, or `./…` to `directory`) at `revision`.

    Raises:
        Unusable: when there is no such repository, revision or folder, or a file cannot be read as YAML.
    """
    commit = resolve(revision, directory)
    shown = f"{revision}:{folder or '.'}"
    failure = text("folder-missing", folder=shown)
    top = ask_git(directory, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{commit}:{folder}", failure=failure).decode().strip()
    if ask_git(directory, "cat-file", "-t", top).strip() != b"tree":
        raise _unusable(failure)
    return _read_tree(directory, top, shown)


def resolve(revision: str, directory: Path) -> str:
    """The full name of the commit that a revision means, asked for in one conversation with git.

    Raises:
        Unusable: when there is none, or a branch, a tag or a branch of a remote has this name for another commit, so that it could stand for either.
    """
    return (_resolved_for_good if FULL_NAME.fullmatch(revision) else _resolved)(revision, directory.absolute())


def _resolved(revision: str, directory: Path) -> str:
    failure = text("revision-unknown", revision=revision)
    if not revision.strip("0 "):
        raise _unusable(text("revision-none", revision=revision))
    if "\0" in revision or "\n" in revision:
        raise _unusable(failure)
    names = (revision, *(f"refs/{kind}/{revision}" for kind in ("heads", "tags", "remotes")))
    try:
        given = os.fsencode("".join(f"{name}^{{commit}}\n" for name in names))
    except UnicodeEncodeError:
        raise _unusable(failure) from None
    found, *named = (_commit_in(line) for line in ask_git(directory, "cat-file", "--batch-check", given=given).split(b"\n")[: len(names)])
    if len({one for one in named if one}) > 1:
        raise _unusable(text("revision-ambiguous", revision=revision))
    if not found:
        raise _unusable(failure)
    return found


_resolved_for_good = lru_cache(maxsize=REMEMBERED)(_resolved)


def _commit_in(line: bytes) -> str:
    """The name of the commit of which git tells the kind and the size; empty where it says that there is none, or several."""
    words = line.split(b" ")
    return words[0].decode() if len(words) == 3 and words[1] == b"commit" else ""


def merge_base(one: str, other: str, directory: Path) -> str:
    """The commit at which two revisions parted.

    Raises:
        Unusable: when there is none, or several, of which any could be meant.
    """
    failure = text("revision-no-base", one=one, other=other)
    found = ask_git(directory, "merge-base", "--all", resolve(one, directory), resolve(other, directory), failure=failure).decode().split()
    if len(found) > 1:
        raise _unusable(text("revision-many-bases", one=one, other=other))
    return found[0]


def refuse_nested(folder: Path) -> None:
    """A folder in a repository that stands inside another is judged by the outer one, or not at all: the inner one can say what it likes.

    Raises:
        Unusable: when that is so.
    """
    top = folder / ask_git(folder, "rev-parse", "--show-cdup").decode().rstrip("\n")
    try:
        ask_git(top / "..", "rev-parse", "--show-cdup")
    except Unusable:
        return
    raise _unusable(text("revision-nested", folder=folder.as_posix()))


def folder_in_repository(folder: Path) -> str:
    """The path of a folder on disk relative to the top of its repository, for asking for the same folder in a revision."""
    if not folder.is_dir():
        raise _unusable(text("folder-missing", folder=folder.as_posix()))
    return ask_git(folder, "rev-parse", "--show-prefix").decode().rstrip("\n").rstrip("/")


def top_of_repository(folder: Path) -> Path:
    """The top folder of the repository that holds a folder, written from that folder."""
    return folder / ask_git(folder, "rev-parse", "--show-cdup").decode().rstrip("\n")


def git_folder(folder: Path) -> Path:
    """Where git keeps what belongs to the work tree that holds a folder."""
    return Path(ask_git(folder, "rev-parse", "--absolute-git-dir").decode().rstrip("\n"))


def has_folder(revision: str, folder: str, directory: Path) -> bool:
    """Whether a folder, relative to the top of the repository, stood there at a revision."""
    return _has_folder(resolve(revision, directory), folder, directory.absolute())


@lru_cache(maxsize=REMEMBERED)
def _has_folder(commit: str, folder: str, directory: Path) -> bool:
    words = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{commit}:{folder}")
    try:
        ask_git(directory, *words, failure=text("folder-missing", folder=folder))
    except Unusable:
        return False
    return True


def files_at(revision: str, folder: str, directory: Path) -> tuple[str, ...]:
    """The names of the files in a folder, relative to the top of the repository, as it stood at a revision; none where there was none."""
    if not has_folder(revision, folder, directory):
        return ()
    return tuple(entry.name for entry in _tree(directory, f"{resolve(revision, directory)}:{folder}") if entry.mode in REGULAR)


def changed_since(revision: str, folder: str, directory: Path) -> tuple[str, ...]:
    """The files below a folder, paths from the top of the repository, that stood there at a revision and now are gone or hold something else."""
    words = ("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--diff-filter=MDT", resolve(revision, directory), "--")
    return tuple(name for name in ask_git(top_of_repository(directory), *words, folder).decode("utf-8", errors="replace").split("\0") if name)


def file_at(revision: str, name: str, directory: Path, most: int = MAX_FILE_BYTES) -> bytes | None:
    """The bytes of a file, its path from the top of the repository, as it stood at a revision; None where there was none. `most` bytes are read."""
    folder, _, own = name.rpartition("/")
    if folder and not has_folder(revision, folder, directory):
        return None
    commit = resolve(revision, directory)
    entries = [entry for entry in _tree(directory, f"{commit}:{folder}" if folder else commit) if entry.name == own and entry.mode in REGULAR]
    if not entries:
        return None
    if entries[0].size > most:
        raise _unusable(text("file-too-large", file=f"{revision}:{name}", limit=most))
    return _blobs(directory, {name: entries[0]})[name]


def folders_with(revision: str, folder: str, mark: str, directory: Path) -> tuple[str, ...]:
    """The folder itself, or those in it, that held a file of this name at a revision; paths from the top of the repository."""
    if not has_folder(revision, folder, directory):
        return ()
    start = resolve(revision, directory)
    entries = _tree(directory, f"{start}:{folder}")
    if any(entry.name == mark for entry in entries):
        return (folder,)
    inner = [f"{folder}/{entry.name}" for entry in entries if entry.mode == TREE]
    return tuple(one for one in inner if any(entry.name == mark for entry in _tree(directory, f"{start}:{one}")))


def day_of(revision: str, directory: Path) -> date:
    """The day, in UTC, on which a revision was committed."""
    return _day_of(resolve(revision, directory), directory.absolute())


@lru_cache(maxsize=REMEMBERED)
def _day_of(revision: str, directory: Path) -> date:
    failure = text("revision-unknown", revision=revision)
    commit = ask_git(directory, "cat-file", "commit", revision, failure=failure).decode("utf-8", errors="replace")
    line = next((one for one in commit.split("\n\n", 1)[0].splitlines() if one.startswith("committer ")), "")
    try:
        return date(1970, 1, 1) + timedelta(seconds=int(line.split()[-2]))
    except (ValueError, IndexError, OverflowError):
        raise _unusable(failure) from None


def unpack(revision: str, directory: Path, folder: Path) -> None:
    """Write every file of a revision as it was stored into an empty folder, links left out.

    Raises:
        Unusable: when there is no such revision, a folder holds too many files, or all of them are too large together.
    """
    left, waiting = MAX_UNPACKED, [("", resolve(revision, directory))]
    while waiting:
        inside, name = waiting.pop()
        entries = _tree(directory, name)
        files = {entry.name: entry for entry in entries if entry.mode in REGULAR}
        left -= sum(entry.size for entry in files.values())
        if left < 0:
            raise _unusable(text("file-too-large", file=revision, limit=MAX_UNPACKED))
        for own, content in _blobs(directory, files).items() if files else ():
            path = folder / inside / own
            path.write_bytes(content)
            path.chmod(0o755 if files[own].mode == EXECUTABLE else 0o644)
        for entry in entries:
            if entry.mode == TREE:
                (folder / inside / entry.name).mkdir()
                waiting.append((f"{inside}{entry.name}/", entry.object))


def _read_tree(directory: Path, top: str, shown: str) -> Documents:
    trees = {"": top}
    entries: dict[str, _Entry] = {}

    def listed(folder: str) -> Iterator[tuple[str, Kind]]:
        for entry in _tree(directory, trees[folder]):
            path = f"{folder}/{entry.name}" if folder else entry.name
            entries[path] = entry
            trees[path] = entry.object
            yield entry.name, Kind.LINK if entry.mode in LINKS else Kind.FILE if entry.mode in REGULAR else Kind.FOLDER

    contents = contents_of(shown, listed)
    wanted = {name: entries[name] for name in contents.files.read}
    for name, entry in wanted.items():
        if entry.size > MAX_FILE_BYTES:
            raise _unusable(text("file-too-large", file=f"{shown}/{name}", limit=MAX_FILE_BYTES))
    return parse_contents(contents, _blobs(directory, wanted).__getitem__, shown)


def _tree(directory: Path, name: str) -> tuple[_Entry, ...]:
    """`name` begins with the full name of a commit or tree."""
    return _listed(directory.absolute(), name)


@lru_cache(maxsize=REMEMBERED)
def _listed(directory: Path, name: str) -> tuple[_Entry, ...]:
    if int(ask_git(directory, "cat-file", "-s", name)) > MAX_TREE_BYTES:
        raise too_many(MAX_NAMES)
    found = []
    for line in ask_git(directory, "ls-tree", "--full-tree", "-z", "-l", name).split(b"\0"):
        if line:
            head, _, path = line.partition(b"\t")
            mode, _, object_, size = head.decode().split()
            found.append(_Entry(mode, object_, int(size) if size.isdigit() else 0, path.decode("utf-8", errors="surrogateescape")))
    if len(found) > MAX_NAMES:
        raise too_many(MAX_NAMES)
    return tuple(found)


def _blobs(directory: Path, wanted: dict[str, _Entry]) -> dict[str, bytes]:
    """The bytes of every file, in one conversation with git."""
    answer = ask_git(directory, "cat-file", "--batch", given="".join(f"{entry.object}\n" for entry in wanted.values()).encode())
    texts: dict[str, bytes] = {}
    position = 0
    for name, entry in wanted.items():
        line_end = answer.index(b"\n", position)
        words = answer[position:line_end].split()
        if len(words) != 3 or words[1] != b"blob":
            raise _unusable(text("file-unreadable", file=name, reason=f"git object {entry.object}"))
        start = line_end + 1
        position = start + int(words[2]) + 1
        texts[name] = answer[start : position - 1]
    return texts


def ask_git(directory: Path, *words: str, given: bytes | None = None, failure: Text | None = None) -> bytes:
    """What git answers.

    Raises:
        Unusable: with `failure`, or else git's own words, when it refuses.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")} | ENVIRONMENT
    command = ["git", "-C", str(directory), "--no-pager", *SAFE, *words]
    try:
        done = subprocess.run(command, input=given if given is not None else b"", capture_output=True, timeout=SECONDS, env=environment, check=False)
    except (OSError, ValueError) as error:
        raise _unusable(text("git-unavailable", reason=str(error))) from None
    except subprocess.TimeoutExpired:
        raise _unusable(text("git-unavailable", reason=f"timeout {SECONDS} s")) from None
    if done.returncode != 0:
        told = done.stderr.decode("utf-8", errors="replace").strip()
        if failure is not None and "dubious ownership" not in told and "not a git repository" not in told:
            raise _unusable(failure)
        raise _unusable(text("git-refused", reason=" ".join(told.split()) or words[0]))
    return done.stdout


def _unusable(message: Text) -> Unusable:
    return Unusable((load_error("revision", None, message),))
