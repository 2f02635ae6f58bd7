"""The test persons on whom cards are tried.

In: a rulebook, and where it or its generated test persons stand. Out: `TestPersons`: those that were generated from this very rulebook under these
readings, or else its cases. Nothing is taken of the file of another rulebook, or of another version of it.
"""

from __future__ import annotations

from pathlib import Path

from regelproef.answer.finding import Unusable
from regelproef.conform.fixtures import fixtures_of, read_fixtures
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_person
from regelproef.statements.stakes import TestPersons, persons_to_try


def tried_beside(book: Rulebook, folder: Path) -> TestPersons:
    """Those that stand where `generate` writes them for the rulebook in this folder."""
    try:
        return tried(book, fixtures_of(book, folder))
    except Unusable:
        return persons_to_try(book)


def tried(book: Rulebook, file: Path) -> TestPersons:
    """Those of a file that was generated from the rulebook."""
    try:
        found = [read_person(book, one.facts) for one in read_fixtures(file)]
    except Unusable:
        return persons_to_try(book)
    return persons_to_try(book, [person for person, problems in found if not problems])
