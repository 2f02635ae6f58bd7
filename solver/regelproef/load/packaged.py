"""Where installed packages keep the rulebooks that they carry.

In: the entry points of the installed packages. Out: packages and their folders, in the order of the names under which they are registered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path

RULEBOOKS = "regelproef.rulebooks"  # the entry-point group under which a package registers the rulebook that it carries


@dataclass(frozen=True)
class Packaged:
    """A registered rulebook: the name under which it is, that of the package that carries it, and its folder."""

    name: str
    package: str
    folder: Path


def packaged_rulebooks() -> Iterator[Packaged]:
    """All registered rulebooks whose package is installed."""
    for entry in sorted(entry_points(group=RULEBOOKS), key=lambda one: one.name):
        spec = find_spec(entry.value)
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            yield Packaged(entry.name, entry.value, Path(folder))


def package_of(folder: Path) -> str:
    """The package that carries the rulebook of this folder, also where the folder is another copy of it; empty when none does."""
    for one in packaged_rulebooks():
        if one.folder.resolve() == folder.resolve() or (folder.resolve().name == one.package and (folder / "__init__.py").is_file()):
            return one.package
    return ""
