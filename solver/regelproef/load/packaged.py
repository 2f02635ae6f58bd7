"""Where installed packages keep the rulebooks that they carry.

In: the entry points of the installed packages. Out: packages and their folders, in the order of the names under which they are registered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.text import text

RULEBOOKS = "regelproef.rulebooks"  # the entry-point group under which a package registers the rulebook that it carries


@dataclass(frozen=True)
class Packaged:
    """A registered rulebook: the name of the package that carries it, and its folder."""

    package: str
    folder: Path


def packaged_rulebooks() -> Iterator[Packaged]:
    """All registered rulebooks whose package is installed."""
    for entry in sorted(entry_points(group=RULEBOOKS), key=lambda one: one.name):
        spec = find_spec(entry.value)
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            yield Packaged(entry.value, Path(folder))


def packaged_rulebook() -> Path:
    """The folder of the first of them.

    Raises:
        Unusable: when there is none.
    """
    for packaged in packaged_rulebooks():
        return packaged.folder
    raise Unusable((load_error("folder", None, text("no-rulebook")),))
