"""A certificate: a folder that says what was asked, what was answered, and why that is so.

In: a rulebook's files, questions with their rulings, and the verdicts that rest on them. Out: a folder (docs/certify.md), in which every file is
named with its digest, and a digest over all. `Opened` reads one, nothing of it through a link and no more than is bounded, and refuses whatever is
not as it was written.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Any

from regelproef.answer.finding import Unusable, unusable
from regelproef.certify import lrat, shape
from regelproef.certify.checker import Clause, Refused, Step
from regelproef.load.folder import read_bytes

FORMAT = 3
CERTIFICATE, DIGEST, FORMULA, RULEBOOK, PROOFS = "certificate.json", "digest.txt", "formula.cnf", "rulebook", "proofs"
MAX_BYTES, MAX_FILES = 1_000_000_000, 1_000_000


def proof_file(number: int) -> str:
    return f"{PROOFS}/{number}.lrat"


def dimacs(clauses: Sequence[Clause], variables: int) -> str:
    return f"p cnf {variables} {len(clauses)}\n" + "".join(f"{' '.join(map(str, clause))} 0\n" for clause in clauses)


def write(folder: Path, files: Mapping[str, bytes], body: Mapping[str, object]) -> int:
    """Write the folder, which is new or empty, or holds a certificate already; how many bytes it has.

    `files`: by their paths in it; `body`: what the certificate says besides which files there are.
    """
    take_away(folder)
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    whole = {"format": FORMAT, **body, "files": {path: digest(content) for path, content in sorted(files.items())}}
    said = f"{shape.written(whole)}\n".encode()
    (folder / CERTIFICATE).write_bytes(said)
    (folder / DIGEST).write_bytes(f"{digest(said)}\n".encode())
    return len(said) + sum(map(len, files.values()))


def take_away(folder: Path) -> None:
    """Remove the certificate that stands there, if any: it says nothing of what is asked from here on."""
    written = _written_in(folder)
    for old in written:
        (folder / old).unlink(missing_ok=True)
    within = {parent for old in written for parent in PurePosixPath(old).parents if parent.parts}
    for place in sorted(within, key=lambda one: len(one.parts), reverse=True):
        with suppress(OSError):  # something stands in it that is of no certificate
            (folder / place).rmdir()


def other_files(folder: Path) -> list[str]:
    """What stands there and is of no certificate, or was changed since, so that it would be lost or mixed up with one; the folder itself, where it is
    none."""
    if not folder.exists():
        return []
    return sorted(_files_in(folder) - _written_in(folder)) if folder.is_dir() else [folder.name]


def _written_in(folder: Path) -> set[str]:
    """The files of the certificate that stands there, as they were written; nothing outside the folder, whatever it says."""
    if not folder.is_dir():
        return set()
    try:
        named = dict(json.loads(read_bytes(folder / CERTIFICATE, MAX_BYTES))["files"])
        present = _files_in(folder)
        own = {path for path, said in named.items() if path in present and digest(read_bytes(folder / path, MAX_BYTES)) == said}
    except (Unusable, RecursionError, ValueError, LookupError, TypeError):
        return set()
    return own | ({CERTIFICATE, DIGEST} & present)


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


class Opened:
    """A certificate all of whose files are as they were written, and read once. Of what it says only the shape was looked at."""

    def __init__(self, folder: Path) -> None:
        """
        Raises:
            Unusable: when there is no such folder, no certificate in it, or a file cannot be read, or only through a link.
            Refused: when a file is missing, was changed, or is not named in it, or what it says has not the shape of a certificate.
        """
        present = _files_in(folder)
        if CERTIFICATE not in present:
            raise unusable("certify", "certify-none", folder=folder.as_posix())
        self._contents = {path: read_bytes(folder / path, MAX_BYTES) for path in sorted(present)}
        if sum(map(len, self._contents.values())) > MAX_BYTES:
            raise Refused("large", limit=MAX_BYTES)
        said = self.content(CERTIFICATE)
        if self.content(DIGEST) != f"{digest(said)}\n".encode():
            raise Refused("changed", file=CERTIFICATE)
        self.body: dict[str, Any] = shape.read(said, CERTIFICATE)
        found = self.body.get("format") if isinstance(self.body, dict) else None
        if type(found) is int and found != FORMAT:
            raise Refused("format", file=CERTIFICATE, found=found, format=FORMAT)
        shape.has_shape(self.body, shape.BODY, CERTIFICATE)
        self.files: dict[str, str] = self.body["files"]
        for path in sorted(present - {*self.files, CERTIFICATE, DIGEST}):
            raise Refused("strange", file=path)
        for path, own in self.files.items():
            if path in (CERTIFICATE, DIGEST) or digest(self.content(path)) != own:
                raise Refused("changed", file=path)

    def content(self, path: str) -> bytes:
        if path not in self._contents:
            raise Refused("missing", file=path)
        return self._contents[path]

    def text(self, path: str) -> str:
        try:
            return self.content(path).decode("ascii")
        except UnicodeDecodeError:
            raise Refused("text", file=path) from None

    def proof(self, number: int) -> list[Step]:
        """
        Raises:
            Refused: where it is no proof, or a proof in other words.
        """
        file = proof_file(number)
        text = self.text(file)
        steps = list(lrat.read(text.splitlines()))
        if lrat.written(steps) != text:
            raise Refused("proof-text", file=file)
        return steps


def _files_in(folder: Path) -> set[str]:
    """All that stands in the folder and is no folder.

    Raises:
        Unusable: where there is no such folder, or a link in it.
    """
    if not folder.is_dir():
        raise unusable("folder", "folder-missing", folder=folder.as_posix())
    found: set[str] = set()
    for place, folders, files in os.walk(folder):
        for path in (folder, *(Path(place) / name for name in (*folders, *files))):
            if path.is_symlink():
                raise unusable("certify", "certify-link", file=path.as_posix())
        found.update((Path(place) / name).relative_to(folder).as_posix() for name in files)
        if len(found) > MAX_FILES:
            raise Refused("many", limit=MAX_FILES)
    return found
