"""Where the test persons are, when nobody names a file.

In: the installed packages. Out: a path, which may not exist.
"""

from __future__ import annotations

from pathlib import Path

from regelproef.load.packaged import packaged_rulebooks

FIXTURES = Path("generated_tests") / "fixtures.jsonl"


def packaged_fixtures() -> Path:
    """The file in the folder in which the command runs, else the one beside the packaged rulebook."""
    if FIXTURES.is_file():
        return FIXTURES
    for packaged in packaged_rulebooks():
        for candidate in (packaged.folder / FIXTURES, packaged.folder.parents[1] / FIXTURES):
            if candidate.is_file():
                return candidate
    return FIXTURES
