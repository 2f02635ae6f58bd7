"""A rulebook folder to its files' nodes.

In: the path of a folder. Out: `Documents`, the parsed YAML files by relative path, in sorted order, plus a digest of their bytes.
Guarantees: only regular files inside the folder are read, none through a link; size and number are bounded; text is UTF-8.
All files' errors are reported together.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Mapping as MappingType
from dataclasses import dataclass
from pathlib import Path

from regelproef.answer.finding import Finding, Unusable, load_error
from regelproef.answer.place import SourceFile, Span
from regelproef.answer.text import text
from regelproef.load.nodes import Node
from regelproef.load.yaml_text import parse_yaml

MAX_FILE_BYTES = 2_000_000
MAX_FILES = 400
FOLDERS = ("", "rules", "sources", "changes")


@dataclass(frozen=True)
class Documents:
    """Every YAML file of a rulebook. `digest` is the SHA-256 of all names and bytes, so equal folders have equal digests."""

    root: str
    nodes: MappingType[str, Node | None]
    digest: str


def read_folder(folder: Path, shown_as: str | None = None) -> Documents:
    """Read every `*.yaml` of the rulebook in `folder`.

    Raises:
        Unusable: when the folder is missing or a file cannot be read as YAML.
    """
    shown = shown_as if shown_as is not None else folder.as_posix()
    if not folder.is_dir():
        raise Unusable((load_error("folder", None, text("folder-missing", folder=shown)),))
    texts = _read_texts(folder)
    return parse_documents(texts, shown)


def parse_documents(texts: MappingType[str, bytes], shown: str) -> Documents:
    """Parse the bytes of a rulebook's files, wherever they came from."""
    nodes: dict[str, Node | None] = {}
    problems: list[Finding] = []
    hasher = hashlib.sha256()
    for name in sorted(texts):
        data = texts[name]
        if not name.isprintable():
            raise Unusable((load_error("folder", None, text("file-name-odd", file=ascii(name))),))
        hasher.update(name.encode() + b"\0" + str(len(data)).encode() + b"\0" + data)
        path = f"{shown}/{name}" if shown else name
        try:
            nodes[name] = parse_yaml(SourceFile(path, _decode(data, path)))
        except Unusable as error:
            problems.extend(error.findings)
    if problems:
        raise Unusable(tuple(problems))
    return Documents(shown, nodes, hasher.hexdigest())


def _read_texts(folder: Path) -> dict[str, bytes]:
    texts: dict[str, bytes] = {}
    for sub in FOLDERS:
        directory = folder / sub
        if directory.is_symlink():
            raise Unusable((load_error("folder", None, text("folder-link", file=directory.as_posix())),))
        if not directory.is_dir():
            continue
        for entry in sorted(os.listdir(directory)):
            if entry.endswith((".yaml", ".yml")):
                texts[f"{sub}/{entry}" if sub else entry] = _read_bytes(directory / entry)
                if len(texts) > MAX_FILES:
                    raise Unusable((load_error("folder", None, text("folder-too-many", limit=MAX_FILES)),))
    return texts


def _read_bytes(path: Path) -> bytes:
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        key = "folder-link" if path.is_symlink() else "file-unreadable"
        raise Unusable((load_error("folder", None, text(key, file=path.as_posix(), reason=error.strerror or "")),)) from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):  # asked first: a directory cannot be made a stream
        os.close(descriptor)
        raise Unusable((load_error("folder", None, text("file-not-regular", file=path.as_posix())),))
    with os.fdopen(descriptor, "rb") as stream:
        data = stream.read(MAX_FILE_BYTES + 1)
    if len(data) > MAX_FILE_BYTES:
        raise Unusable((load_error("folder", None, text("file-too-large", file=path.as_posix(), limit=MAX_FILE_BYTES)),))
    return data


def _decode(data: bytes, path: str) -> str:
    try:
        decoded = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", errors="replace")
        file = SourceFile(path, before + "�")
        span = Span(file, len(before), len(before) + 1)
        raise Unusable((load_error("yaml", span, text("file-not-utf8", byte=f"0x{data[error.start]:02x}")),)) from None
    return decoded
