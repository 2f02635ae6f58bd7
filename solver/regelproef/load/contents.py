"""What belongs to a rulebook: each name below its folder is read, passed over, or refused.

In: what stands in a folder of the rulebook, name by name, from a disk or from a git tree. Out: `Contents`: the files to read, what stands beside
them, and a finding for everything else. Guarantees: nothing is left out in silence; a folder beside the rules is not opened; no link is followed; the
number of names is bounded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from fnmatch import fnmatchcase

from regelproef.answer.finding import Finding, Unusable, load_error
from regelproef.answer.place import SourceFile, Span
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import Text, text

FILES = (
    "vocabulary.yaml",
    "labels.yaml",
    "world.yaml",
    "amounts.yaml",
    "parameters.yaml",
    "interpretations.yaml",
    "properties.yaml",
    "cases.yaml",
    "accepted.yaml",
    "profiles.yaml",
)
FOLDERS = ("rules", "tables", "sources", "changes", "translations")  # of files *.yaml
SUFFIX = ".yaml"
SUFFIXES = {"tables": (SUFFIX, ".csv")}
BESIDE_ANYWHERE = ("README.md", "*~", ".*.swp", "#*#", ".#*", ".DS_Store")
BESIDE_FILES, BESIDE_FOLDERS = (
    ("__init__.py", ".git"),
    ("__pycache__", "reference", "generated_tests", ".git"),
)  # at the top; .git of a work tree is a file
MAX_FILES = 400
MAX_NAMES = 2_000  # in one folder


class Kind(Enum):
    FILE = "file"
    FOLDER = "folder"
    LINK = "link"


@dataclass(frozen=True)
class Files:
    """Paths in the rulebook, in order; `beside`: what stands there and is no part of the rules, folders with a slash at their end."""

    read: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()


@dataclass(frozen=True)
class Contents:
    files: Files
    problems: tuple[Finding, ...]


def contents_of(shown: str, listed: Callable[[str], Iterable[tuple[str, Kind]]]) -> Contents:
    """`listed`: what stands in a folder of the rulebook, by its path ("" is the rulebook itself); `shown`: how people know the rulebook.

    Raises:
        Unusable: when there is more than a rulebook can hold.
    """
    read: list[str] = []
    beside: list[str] = []
    problems: list[Finding] = []
    waiting = [""]
    for folder in waiting:
        for name, kind in sorted(listed(folder), key=lambda one: one[0]):
            path = f"{folder}/{name}" if folder else name
            place = f"{shown}/{path}" if shown else path
            if _is_beside(folder, name, kind):
                beside.append(f"{path}/" if kind is Kind.FOLDER else path)
            elif not name.isprintable():
                problems.append(load_error("folder", None, text("file-name-odd", file=ascii(path))))
            elif not (is_file := _is_file(folder, name)) and not _is_folder(folder, name, kind):
                problems.append(_unknown(folder, name, kind, place))
            elif kind is Kind.LINK:
                problems.append(load_error("folder", None, text("folder-link", file=place)))
            elif is_file and kind is Kind.FOLDER:
                problems.append(load_error("folder", None, text("file-not-regular", file=place)))
            else:
                (read if is_file else waiting).append(path)
    if len(read) > MAX_FILES:
        raise too_many(MAX_FILES)
    return Contents(Files(tuple(sorted(read)), tuple(beside)), tuple(problems))


def too_many(limit: int) -> Unusable:
    return Unusable((load_error("folder", None, text("folder-too-many", limit=limit)),))


def whole_file(path: str) -> Span:
    """A file as a whole, of which no text is shown."""
    return Span(SourceFile(path, ""), 0, 0)


def _is_beside(folder: str, name: str, kind: Kind) -> bool:
    if not folder and kind is not Kind.FILE and name in BESIDE_FOLDERS:
        return True
    if kind is Kind.FOLDER:
        return False
    return any(fnmatchcase(name, pattern) for pattern in BESIDE_ANYWHERE) or (not folder and name in BESIDE_FILES)


def _is_file(folder: str, name: str) -> bool:
    return name.endswith(SUFFIXES.get(folder, (SUFFIX,))) if folder else name in FILES


def _is_folder(folder: str, name: str, kind: Kind) -> bool:
    return not folder and name in FOLDERS and kind is not Kind.FILE


def _unknown(folder: str, name: str, kind: Kind, place: str) -> Finding:
    """What is no part of a rulebook, and what was probably meant."""
    mark = "/" if kind is Kind.FOLDER else ""
    return load_error("folder", whole_file(place), text("folder-unknown", file=place + mark), _meant(folder, name, kind))


def _meant(folder: str, name: str, kind: Kind) -> Text:
    stem, dot, suffix = name.rpartition(".")
    if folder and kind is not Kind.FOLDER and dot and stem and suffix.lower() in {"yaml", "yml"}:
        return text("did-you-mean", name=f"{folder}/{stem}{SUFFIX}")
    if folder:
        return text("folder-only", folder=folder)
    if stem in FOLDERS:
        return text("did-you-mean", name=f"{stem}/")
    folders = tuple(f"{one}/" for one in FOLDERS)
    known = {Kind.FILE: FILES, Kind.FOLDER: folders}.get(kind, (*FILES, *folders))
    meant = did_you_mean(f"{name}/" if kind is Kind.FOLDER else name, (*known, *folders))
    return meant or text("folder-known", names=", ".join((*FILES, *(f"{one}/" for one in FOLDERS))))
