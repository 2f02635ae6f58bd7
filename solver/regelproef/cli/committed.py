"""What the base had committed besides its rules, and a change takes away or changes where nothing judges it: generated tests, reports, a reference.

In: the base, the rulebooks that are judged, and one of them. Out: paths from the top of the repository. Nothing is said where the base is a folder.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import takewhile
from pathlib import Path

from regelproef.answer.finding import Unusable
from regelproef.cli.generate import DEFAULT_FOLDER
from regelproef.cli.parting import Base
from regelproef.cli.report import FOLDER, report_files
from regelproef.gate.generated import PYTEST_MODULE, committed_reference, named_reference
from regelproef.generate.files import META
from regelproef.generate.sets import binds, function_of
from regelproef.load.revision import changed_since, file_at, files_at, folder_in_repository, has_folder, top_of_repository
from regelproef.load.which import Place
from regelproef.model.from_documents import build_rulebook

REFERENCE, PACKAGE, CODE = "reference", "__init__.py", ".py"


def lost_since(base: Base, place: Place, judged: Iterable[Place], *, whose: bool) -> tuple[str, ...]:
    """What is gone, and what was changed without a judge. `whose`: nobody knows to which rulebook the generated tests at the top belong."""
    if base.on_disk:
        return ()
    with suppress(Unusable):
        start, top = base.start(place.folder), top_of_repository(place.folder)
        return tuple(dict.fromkeys((*_gone(start, place, top), *_unjudged(start, place, judged, whose=whose))))
    return ()


def owned_at(base: Base, place: Place, judged: Iterable[Place]) -> str:
    """The digest of the rulebook from which the tests at the top were generated, as they say at the base; "" where they say nothing, or where
    one that is judged before this one was the very same."""
    digest = ""
    with suppress(Unusable, OSError, ValueError, KeyError, TypeError, RecursionError):
        data = None if base.on_disk else file_at(base.start(place.folder), f"{DEFAULT_FOLDER}/{META}", place.folder)
        digest = "" if data is None else str(json.loads(data)["rulebook"]["digest"])
    for other in takewhile(lambda one: one != place, judged if digest else ()):
        with suppress(Unusable):
            documents = base.read(other)
            if documents is not None and build_rulebook(documents).digest == digest:
                return ""
    return digest


def _gone(start: str, place: Place, top: Path) -> Iterator[str]:
    """Where there was a folder there is none now, or where there was a file; or the generated tests try something else."""
    inside = folder_in_repository(place.folder)
    for name in dict.fromkeys((DEFAULT_FOLDER, f"{inside}/{DEFAULT_FOLDER}" if inside else DEFAULT_FOLDER)):
        if not (top / name).is_dir() and has_folder(start, name, place.folder):
            yield name
        module = f"{name}/{PYTEST_MODULE}"
        tried = named_reference(file_at(start, module, place.folder) or b"")
        if (top / name).is_dir() and tried and committed_reference(top / name) != tried:
            yield module
    for name in report_files(place.folder.resolve().name):
        if ((top / name).is_symlink() or not (top / name).is_file()) and has_folder(start, name, place.folder):
            yield name
    reference = f"{inside}/{REFERENCE}" if inside else REFERENCE
    code = [name for name in files_at(start, reference, place.folder) if name.endswith(CODE)]
    could_be_asked = PACKAGE in code and is_reference(file_at(start, f"{reference}/{PACKAGE}", place.folder) or b"")
    if (code and not has_code(place.folder)) or (could_be_asked and not can_be_asked(place.folder)):
        yield reference


def has_code(folder: Path) -> bool:
    """The reference of the rulebook in this folder holds a line of code."""
    return any(path.read_bytes().strip() for path in sorted((folder / REFERENCE).rglob(f"*{CODE}")) if path.is_file())


def can_be_asked(folder: Path) -> bool:
    """The reference of the rulebook in this folder is a package that has `decide`."""
    path = folder / REFERENCE / PACKAGE
    return path.is_file() and is_reference(path.read_bytes())


def is_reference(content: bytes) -> bool:
    """A package of this content has `decide`."""
    return binds(content, function_of(""))


def _unjudged(start: str, place: Place, judged: Iterable[Place], *, whose: bool) -> Iterator[str]:
    """A report under a name of its own, and tests of which nobody knows whose they are."""
    compared = {name for one in judged for name in report_files(one.folder.resolve().name)}
    yield from (name for name in changed_since(start, FOLDER, place.folder) if name not in compared)
    if whose:
        yield from changed_since(start, DEFAULT_FOLDER, place.folder)
