"""A new folder with files in it, all of them or none.

In: a folder that is missing or empty, and the text of each file. Out: the folder with them. Guarantees: a folder that was missing comes into its
place as a whole; into one that was there the file by which a rulebook is known comes last, so that whoever is killed leaves no half rulebook.
Whatever goes wrong, what was written goes again, and what stood there stays.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from errno import EEXIST
from pathlib import Path

from regelproef.generate.files import write_all
from regelproef.load.which import MARK


def put_in_place(folder: Path, files: Mapping[str, str]) -> None:
    """Write the files into the folder, with the folders above it that are missing.

    Raises:
        OSError: when something stands there, or the system refuses.
    """
    if os.path.lexists(folder) and (not folder.is_dir() or any(folder.iterdir())):
        raise FileExistsError(EEXIST, os.strerror(EEXIST), str(folder))
    if folder.is_dir():
        _fill(folder, files)
    else:
        _make(folder, files)


def _fill(folder: Path, files: Mapping[str, str]) -> None:
    try:
        write_all(folder, files, MARK)
    except BaseException:
        for one in {name.partition("/")[0] for name in files}:
            _remove(folder / one)
        raise


def _make(folder: Path, files: Mapping[str, str]) -> None:
    missing = [one for one in folder.absolute().parents if not one.exists()]  # the lowest first
    there = folder.absolute().parents[len(missing)]
    beside = there / f".#{folder.name}.{os.getpid()}"
    try:
        write_all(beside, files, MARK)
        folder.parent.mkdir(parents=True, exist_ok=True)
        beside.rename(folder)
    except BaseException:
        _remove(beside)
        for one in missing:
            with suppress(OSError):  # somebody else has put something there
                one.rmdir()
        raise


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
