"""Which rulebook is meant.

In: what `--spec` says, if anything, and the folder in which one stands. Out: `Choice`: the rulebooks and how they were found. A word is a folder,
else the name of a packaged rulebook. Without a word it is the rulebook in which one stands; else what a file of settings names; else what stands
below `spec/`; a packaged one only where there is none of these. Guarantees: nothing above the top of the repository is looked at; no link is followed
out of it; the file of settings is bounded.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from regelproef.answer.finding import Unusable, load_error, unusable
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import Text, text
from regelproef.load.packaged import packaged_rulebooks
from regelproef.load.revision import file_at, folders_with
from regelproef.load.settings import SETTINGS, rulebooks_named, words_in

MARK = "vocabulary.yaml"  # a folder that holds it is a rulebook
SPEC = "spec"


class How(Enum):
    """How a rulebook was found; the value is the sentence for it."""

    NAMED = "which-named"
    STANDING = "which-standing"
    SETTINGS = "which-settings"
    SPEC = "which-spec"
    PACKAGED = "which-packaged"


@dataclass(frozen=True)
class Place:
    """Where a rulebook stands, and how that is shown to people."""

    folder: Path
    shown: str

    @property
    def inside(self) -> str:
        """How it is known in its repository, wherever one stands."""
        return from_top(self.folder, self.shown)


@dataclass(frozen=True)
class Choice:
    """`by`: the file of settings that named them, or the folder in which they stand."""

    how: How
    places: tuple[Place, ...]
    by: str = ""

    @property
    def told(self) -> Text:
        """Which were taken, in a sentence."""
        return text(self.how.value, names=self.names, by=self.by)

    @property
    def names(self) -> str:
        return ", ".join(place.shown for place in self.places)

    @property
    def several(self) -> Text:
        """What is said where one is needed."""
        return text("which-several", names=self.names)

    def one(self) -> Place:
        """The only one.

        Raises:
            Unusable: when there are several to choose from.
        """
        if len(self.places) != 1:
            raise Unusable((load_error("usage", None, self.several, text("which-several-help")),))
        return self.places[0]


def choose(word: str | None) -> Choice:
    """The rulebooks that are meant by this word, or by standing here.

    Raises:
        Unusable: when the word names none, a file of settings is wrong, or there is none at all.
    """
    if word is not None:
        return Choice(How.NAMED, (_named(word),))
    here = Path.cwd()
    above = _upward(here)
    top = above[-1]
    for folder in above:
        if _is_rulebook(folder):
            return Choice(How.STANDING, (_place(folder, here),))
    for file in (folder / name for folder in above for name in SETTINGS):
        named = rulebooks_named(file, _shown(file, here), top)
        if named:
            return Choice(How.SETTINGS, tuple(_settled(one, file, here) for one in named), _shown(file, here))
    for folder in above:
        found = tuple(_place(one, here) for one in _below(folder / SPEC))
        if found:
            return Choice(How.SPEC, found, _shown(folder / SPEC, here))
    packaged = tuple(_carried(one.folder) for one in packaged_rulebooks(unnamed=True))
    if not packaged:
        raise unusable("folder", "no-rulebook")
    return Choice(How.PACKAGED, packaged)


def chosen_at(revision: str, directory: Path) -> tuple[str, ...]:
    """The rulebooks that were meant at the top of the repository at a revision, where nobody names one; paths from that top.

    Raises:
        Unusable: when there is no such revision, or a file of settings cannot be read.
    """
    for name in SETTINGS:
        data = file_at(revision, name, directory)
        words = () if data is None else words_in(name, data, f"{revision}:{name}")
        if words:
            return tuple(Path(os.path.normpath(word)).as_posix() for word in words)
    return folders_with(revision, SPEC, MARK, directory)


def rulebook_around(path: Path) -> Path | None:
    """The folder of the rulebook in which a path lies, whatever links lead there; None where it lies in none."""
    return next((folder for folder in path.resolve().parents if _is_rulebook(folder)), None)


def from_top(folder: Path, otherwise: str) -> str:
    """The path of a folder from the top of the git repository in which it stands; where there is none, what it is called otherwise."""
    real = folder.resolve()
    top = next((one for one in (real, *real.parents) if os.path.lexists(one / ".git")), None)
    return real.relative_to(top).as_posix() if top else otherwise


def _named(word: str) -> Place:
    if Path(word).is_dir():
        return Place(Path(word), Path(word).as_posix())
    packaged = {one.name: one.folder for one in packaged_rulebooks()}
    if word in packaged:
        return _carried(packaged[word])
    raise Unusable((load_error("folder", None, text("folder-missing", folder=word), did_you_mean(word, packaged)),))


def _settled(named: tuple[str, Path], file: Path, here: Path) -> Place:
    """A folder that a file of settings names, which must be a rulebook."""
    word, folder = named
    if not _is_rulebook(folder):
        raise unusable("settings", "settings-no-rulebook", file=_shown(file, here), folder=word, mark=MARK)
    return _place(folder, here)


def _upward(here: Path) -> tuple[Path, ...]:
    """This folder and those above it, up to the top of the repository, or of the file system."""
    folders = (here, *here.parents)
    top = next((index for index, folder in enumerate(folders) if os.path.lexists(folder / ".git")), len(folders) - 1)
    return folders[: top + 1]


def _below(spec: Path) -> Iterator[Path]:
    """The folder itself, or those in it that are rulebooks; none through a link."""
    if spec.is_symlink() or not spec.is_dir():
        return
    if _is_rulebook(spec):
        yield spec
        return
    yield from (one for one in sorted(spec.iterdir()) if not one.is_symlink() and _is_rulebook(one))


def _is_rulebook(folder: Path) -> bool:
    return (folder / MARK).is_file()


def _place(folder: Path, here: Path) -> Place:
    return Place(folder, _shown(folder, here))


def _shown(path: Path, here: Path) -> str:
    """From where one stands."""
    return Path(os.path.relpath(path, here)).as_posix()


def _carried(folder: Path) -> Place:
    """A packaged one: from where one stands when it lies below, else as it is."""
    here = Path.cwd().resolve()
    return Place(folder, _shown(folder.resolve(), here) if folder.resolve().is_relative_to(here) else folder.as_posix())
