"""A certificate: a folder that says what was asked, what was answered, and why that is so.

In: a rulebook's files, questions with their rulings, and the verdicts that rest on them. Out: a folder (docs/certify.md), in which every file is
named with its digest, and a digest over all. `read` opens one and refuses whatever is not as it was written.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from regelproef.certify import lrat
from regelproef.certify.checker import Clause, Refused, Step

FORMAT = 1
CERTIFICATE, DIGEST, FORMULA, RULEBOOK, PROOFS = "certificate.json", "digest.txt", "formula.cnf", "rulebook", "proofs"
MAX_BYTES = 1_000_000_000  # of one file


def proof_file(number: int) -> str:
    return f"{PROOFS}/{number}.lrat"


def dimacs(clauses: Sequence[Clause], variables: int) -> str:
    return f"p cnf {variables} {len(clauses)}\n" + "".join(f"{' '.join(map(str, clause))} 0\n" for clause in clauses)


def write(folder: Path, files: Mapping[str, bytes], body: Mapping[str, object]) -> int:
    """Write the folder, which is new or empty, or holds a certificate already; how many bytes it has.

    `files`: by their paths in it; `body`: what the certificate says besides which files there are.
    """
    for old in _written_in(folder):
        (folder / old).unlink(missing_ok=True)
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    whole = {"format": FORMAT, **body, "files": {path: digest(content) for path, content in sorted(files.items())}}
    said = (json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n").encode()
    (folder / CERTIFICATE).write_bytes(said)
    (folder / DIGEST).write_bytes(f"{digest(said)}\n".encode())
    return len(said) + sum(map(len, files.values()))


def holds_other_files(folder: Path) -> bool:
    """Whether something stands there that is no certificate, and would be lost or mixed up with one."""
    return folder.exists() and (not folder.is_dir() or (any(folder.iterdir()) and not (folder / CERTIFICATE).is_file()))


def _written_in(folder: Path) -> Iterable[str]:
    """The files of the certificate that stands there."""
    try:
        return [*json.loads((folder / CERTIFICATE).read_bytes())["files"], CERTIFICATE, DIGEST]
    except (OSError, ValueError, LookupError, TypeError):
        return ()


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


class Opened:
    """A certificate all of whose files are as they were written. Nothing of what it says was looked at yet."""

    def __init__(self, folder: Path) -> None:
        """
        Raises:
            Refused: when a file is missing, was changed, or is not named in it.
        """
        self.folder = folder
        said = self.content(CERTIFICATE)
        if self.content(DIGEST) != f"{digest(said)}\n".encode():
            raise Refused(f"{CERTIFICATE} was changed")
        try:
            self.body: dict[str, Any] = json.loads(said)
            self.files: dict[str, str] = dict(self.body["files"])
        except (ValueError, LookupError, TypeError):
            raise Refused(f"{CERTIFICATE} is no certificate") from None
        if self.body.get("format") != FORMAT:
            raise Refused(f"{CERTIFICATE} has another format than {FORMAT}")
        present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
        strange = sorted(present ^ {*self.files, CERTIFICATE, DIGEST})
        if strange:
            raise Refused(f"{strange[0]}: missing, or not named in {CERTIFICATE}")
        for path, own in self.files.items():
            if digest(self.content(path)) != own:
                raise Refused(f"{path} was changed")

    def content(self, path: str) -> bytes:
        try:
            if (self.folder / path).stat().st_size > MAX_BYTES:
                raise Refused(f"{path} is too long")
            return (self.folder / path).read_bytes()
        except OSError as error:
            raise Refused(f"{path}: {error.strerror}") from None

    def text(self, path: str) -> str:
        try:
            return self.content(path).decode("ascii")
        except UnicodeDecodeError:
            raise Refused(f"{path} is no text") from None

    def proof(self, number: int) -> list[Step]:
        return list(lrat.read(self.text(proof_file(number)).splitlines()))
