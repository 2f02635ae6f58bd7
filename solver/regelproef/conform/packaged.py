"""Where the test persons are, when nobody names a file.

In: the installed packages. Out: a path, which may not exist.
"""

from __future__ import annotations

from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path

RULEBOOKS = "regelproef.rulebooks"  # the entry-point group under which a package registers the rulebook that it carries
FIXTURES = Path("generated_tests") / "fixtures.jsonl"


def packaged_fixtures() -> Path:
    """The file in the folder in which the command runs, else the one beside the packaged rulebook."""
    if FIXTURES.is_file():
        return FIXTURES
    for entry in sorted(entry_points(group=RULEBOOKS), key=lambda one: one.name):
        spec = find_spec(entry.value)
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            for candidate in (Path(folder) / FIXTURES, Path(folder).parents[1] / FIXTURES):
                if candidate.is_file():
                    return candidate
    return FIXTURES
