"""What a change starts from, as `--base` names it.

In: the word of `--base`, and where a rulebook stands. Out: the documents of that version, or None where the rulebook is new. Guarantees: git is asked
once in a run where a repository parted; a rulebook is new only where the base has nothing in its folder, and no rulebook of the base has gone.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from regelproef.answer.finding import Finding, Unusable
from regelproef.answer.text import text
from regelproef.cli.options import Usage
from regelproef.load.folder import Documents, read_folder
from regelproef.load.revision import folder_in_repository, has_folder, merge_base, read_revision, refuse_nested, top_of_repository
from regelproef.load.which import MARK, Place, chosen_at


@dataclass(frozen=True)
class Base:
    """`word`: a git revision, REV:FOLDER, or ./FOLDER or /FOLDER on disk."""

    word: str
    _parted: dict[Path, str] = field(default_factory=dict, compare=False, repr=False)

    @property
    def on_disk(self) -> bool:
        return self.word.startswith((".", "/"))

    @property
    def revision(self) -> str:
        return self.word.partition(":")[0]

    def start(self, directory: Path) -> str:
        """The commit at which the change left the revision.

        Raises:
            Unusable: when there is none, or several.
        """
        real = directory.resolve()
        top = next((one for one in (real, *real.parents) if os.path.lexists(one / ".git")), real)
        if top not in self._parted:
            self._parted[top] = merge_base(self.revision, "HEAD", directory)
        return self._parted[top]

    def read(self, place: Place) -> Documents | None:
        """The version that a change starts from; None where the base has no rulebook there.

        Raises:
            Unusable: when it cannot be read; a revision that is missing comes with what may be done.
        """
        if self.on_disk:
            return read_folder(Path(self.word), Path(self.word).as_posix())
        _, colon, folder = self.word.partition(":")
        if colon and not self.revision:
            raise Usage(text("gate-base-form", word=self.word))
        if place.folder.is_dir():
            refuse_nested(place.folder)
        try:
            start = self.start(place.folder)
            inside = folder if colon else folder_in_repository(place.folder)
            if not colon and inside and not has_folder(start, inside, place.folder):
                self._refuse_moved(start, place)
                return None
            return read_revision(start, inside, place.folder)
        except Unusable as error:
            raise Unusable(tuple(_with_advice(one) for one in error.findings)) from None

    def _refuse_moved(self, start: str, place: Place) -> None:
        """A rulebook that has gone may be this one under another name: who compares it with nothing would let anything through."""
        gone: list[str] = []
        with suppress(Unusable):
            top = top_of_repository(place.folder)
            gone = [name for name in chosen_at(start, place.folder) if not (top / name / MARK).is_file()]
        if gone:
            example = f"{self.revision}:{gone[0]}"
            raise Usage(text("gate-moved", names=", ".join(gone)), text("gate-moved-help", example=example))


def _with_advice(finding: Finding) -> Finding:
    missing = finding.message.key in {"revision-unknown", "revision-no-base"}
    return replace(finding, help=text("base-shallow-help")) if missing else finding
