"""The test persons of a git revision, for `generate --since`.

In: parsed arguments, the rulebook of now and the text of its fixtures. Out: what became of the persons since.
Guarantees: the old ones are read before anything is written.
"""

from __future__ import annotations

import argparse
from contextlib import suppress
from pathlib import Path

from regelproef.answer.finding import Unusable, unusable
from regelproef.bundle.since import Since, since
from regelproef.cli.options import place_of, under
from regelproef.conform.fixtures import FIXTURES, Expected, fixtures_in
from regelproef.load.revision import file_at, folder_in_repository, read_revision, resolve, top_of_repository
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook

MOST_BYTES = 100_000_000  # of the fixtures of a revision


def old_persons(arguments: argparse.Namespace, folder: Path) -> tuple[Expected, ...]:
    """Those of the file that stood in this folder at the revision.

    Raises:
        Unusable: when there is no such repository, revision or file, or it holds no fixtures.
    """
    inside = place_of(arguments).folder
    resolve(arguments.since, inside)
    file = (folder / FIXTURES.name).resolve()
    top = top_of_repository(inside).resolve()
    name = file.relative_to(top).as_posix() if file.is_relative_to(top) else ""
    data = file_at(arguments.since, name, inside, MOST_BYTES) if name else None
    if data is None:
        raise unusable("since", "since-none", file=(folder / FIXTURES.name).as_posix(), revision=arguments.since)
    return fixtures_in(data, Path(f"{arguments.since}:{name}"))


def since_revision(arguments: argparse.Namespace, old: tuple[Expected, ...], book: Rulebook, lines: str) -> Since:
    """What became of the persons; the old rulebook is read under the same profile and readings, and need not be usable."""
    inside, before = place_of(arguments).folder, None
    with suppress(Unusable):
        before = under(build_rulebook(read_revision(arguments.since, folder_in_repository(inside), inside)), arguments.reading, book.apart or None)
    return since(arguments.since, old, fixtures_in(lines.encode(), Path(FIXTURES.name)), before, book)
