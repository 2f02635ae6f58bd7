"""A rulebook folder to its files' nodes.

In: the path of a folder. Out: `Documents`, the parsed YAML files by relative path, in sorted order, plus a digest of what they hold.
Guarantees: every file below the folder is read, or refused, or listed as standing beside the rules; only regular files are read, none through a link;
size and number are bounded; text is UTF-8. All files' errors are reported together.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Collection, Iterable, Iterator
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.place import SourceFile, Span
from regelproef.answer.text import text
from regelproef.load.contents import MAX_NAMES, Contents, Files, Kind, contents_of, too_many
from regelproef.load.csv_text import parse_csv
from regelproef.load.nodes import Node
from regelproef.load.shape import LANGUAGES
from regelproef.load.translation_shape import path_of
from regelproef.load.yaml_text import parse_yaml

MAX_FILE_BYTES = 2_000_000
NOTHING: MappingType[str, bytes] = MappingProxyType({})


@dataclass(frozen=True)
class Documents:
    """Every YAML file of a rulebook. `digest` is the SHA-256 of all names and bytes, with each line end as LF: equal folders have equal digests, also
    where git writes line ends as CRLF."""

    root: str
    nodes: MappingType[str, Node | None]
    digest: str
    files: Files = field(default_factory=Files)


def read_folder(
    folder: Path, shown_as: str | None = None, languages: Collection[str] = LANGUAGES, edited: MappingType[str, bytes] = NOTHING
) -> Documents:
    """Read every file of the rulebook in `folder`; of the translations, those into these languages. `edited`: what stands, by its path in the
    rulebook, in the place of what is on disk, or beside it.

    Raises:
        Unusable: when the folder is missing, holds what no rulebook holds, or a file cannot be read as YAML.
    """
    shown = shown_as if shown_as is not None else folder.as_posix()
    if not folder.is_dir():
        raise Unusable((load_error("folder", None, text("folder-missing", folder=shown)),))
    if folder.is_symlink():
        raise Unusable((load_error("folder", None, text("folder-link", file=shown)),))
    contents = contents_of(shown, lambda sub: {**dict(_among(edited, sub)), **_on_disk(folder / sub, sub)}.items())
    return parse_contents(contents, lambda name: _bounded(edited[name], name) if name in edited else read_bytes(folder / name), shown, languages)


def parse_documents(texts: MappingType[str, bytes], shown: str) -> Documents:
    """Parse the bytes of a rulebook's files, wherever they came from."""
    return parse_contents(contents_of(shown, lambda sub: _among(texts, sub)), texts.__getitem__, shown)


def parse_contents(contents: Contents, read: Callable[[str], bytes], shown: str, languages: Collection[str] = LANGUAGES) -> Documents:
    """Parse the files of a rulebook, each of which `read` gives by its path in it, and tell all that is wrong together. A translation into none of
    these languages is part of the digest only."""
    passed_over = {path_of(language) for language in LANGUAGES} - {path_of(language) for language in languages}
    nodes: dict[str, Node | None] = {}
    problems = list(contents.problems)
    hasher = hashlib.sha256()
    for name in contents.files.read:
        path = f"{shown}/{name}" if shown else name
        try:
            data = read(name)
            content = data.replace(b"\r\n", b"\n")
            hasher.update(name.encode() + b"\0" + str(len(content)).encode() + b"\0" + content)
            if name not in passed_over:
                file = SourceFile(path, decode(data, path))
                nodes[name] = parse_csv(file) if name.endswith(".csv") else parse_yaml(file)
        except Unusable as error:
            problems.extend(error.findings)
    if problems:
        raise Unusable(tuple(problems))
    return Documents(shown, nodes, hasher.hexdigest(), contents.files)


def _among(names: Iterable[str], folder: str) -> Iterable[tuple[str, Kind]]:
    """What stands directly in a folder, of paths of files."""
    start = f"{folder}/" if folder else ""
    parts = (name.removeprefix(start).partition("/") for name in names if name.startswith(start))
    return {own: Kind.FOLDER if slash else Kind.FILE for own, slash, _ in parts}.items()


def _on_disk(directory: Path, sub: str) -> dict[str, Kind]:
    """What stands directly in a folder; nothing in one that is not saved yet. A link is one whatever is edited in its place."""
    return {} if sub and not directory.exists() else dict(_listed(directory))


def _listed(directory: Path) -> Iterator[tuple[str, Kind]]:
    with os.scandir(directory) as entries:
        for number, entry in enumerate(entries, 1):
            if number > MAX_NAMES:
                raise too_many(MAX_NAMES)
            yield entry.name, Kind.LINK if entry.is_symlink() else Kind.FOLDER if entry.is_dir(follow_symlinks=False) else Kind.FILE


def read_bytes(path: Path, limit: int = MAX_FILE_BYTES) -> bytes:
    """The content of an ordinary file of bounded size, which is not reached through a link."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        key = "folder-link" if path.is_symlink() else "file-unreadable"
        raise Unusable((load_error("folder", None, text(key, file=path.as_posix(), reason=error.strerror or "")),)) from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):  # asked first: a directory cannot be made a stream
        os.close(descriptor)
        raise Unusable((load_error("folder", None, text("file-not-regular", file=path.as_posix())),))
    with os.fdopen(descriptor, "rb") as stream:
        data = stream.read(limit + 1)
    return _bounded(data, path.as_posix(), limit)


def _bounded(data: bytes, shown: str, limit: int = MAX_FILE_BYTES) -> bytes:
    if len(data) > limit:
        raise Unusable((load_error("folder", None, text("file-too-large", file=shown, limit=limit)),))
    return data


def decode(data: bytes, path: str) -> str:
    """UTF-8, with or without a mark at its start."""
    try:
        decoded = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", errors="replace")
        file = SourceFile(path, before + "�")
        span = Span(file, len(before), len(before) + 1)
        raise Unusable((load_error("yaml", span, text("file-not-utf8", byte=f"0x{data[error.start]:02x}")),)) from None
    return decoded
