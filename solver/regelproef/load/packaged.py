"""Where installed packages keep the rulebooks that they carry.

In: the entry points of the installed packages. Out: packages and their folders, in the order of the names under which they are registered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

RULEBOOKS = "regelproef.rulebooks"  # the entry-point group under which a package registers the rulebook that it carries
BY_NAME = f"{RULEBOOKS}.by_name"  # that under which one is registered that nobody gets without naming it


@dataclass(frozen=True)
class Packaged:
    """A registered rulebook: the name under which it is, that of the package that carries it, and its folder."""

    name: str
    package: str
    folder: Path


def packaged_rulebooks(*, unnamed: bool = False) -> Iterator[Packaged]:
    """All registered rulebooks whose package is installed; `unnamed`: those that may be taken where nobody names one."""
    entry_points = import_module("importlib.metadata").entry_points  # with a reader of mail, and seldom asked
    found = (entry for group in (RULEBOOKS, *(() if unnamed else (BY_NAME,))) for entry in entry_points(group=group))
    for entry in sorted(found, key=lambda one: one.name):
        spec = find_spec(entry.value)
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            yield Packaged(entry.name, entry.value, Path(folder))


def package_of(folder: Path) -> str:
    """The package that carries the rulebook of this folder, also where the folder is another copy of it; empty when none does."""
    for one in packaged_rulebooks():
        if one.folder.resolve() == folder.resolve() or (folder.resolve().name == one.package and (folder / "__init__.py").is_file()):
            return one.package
    return ""
