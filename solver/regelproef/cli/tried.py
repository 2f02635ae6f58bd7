"""The test persons of the rulebook at hand, where nobody names a file.

In: parsed arguments, or a folder of generated test persons. Out: the file of those that were made from this very rulebook, or `TestPersons`: these,
or else the cases of the rulebook. Nothing of a file of another rulebook, or of another version of it, is taken.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from regelproef.answer.finding import Unusable
from regelproef.conform.fixtures import fixtures_of, packaged_fixtures, read_fixtures
from regelproef.load.which import Choice, How
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_person
from regelproef.statements.stakes import TestPersons, test_persons


def generated(arguments: argparse.Namespace, book: Callable[[], Rulebook | None]) -> Path:
    """The persons of the rulebook at hand; the packaged ones only where there is no other.

    Raises:
        Unusable: when there are none.
    """
    chosen: Choice | None = getattr(arguments, "chosen", None)
    if chosen is None or chosen.how is How.PACKAGED:
        return packaged_fixtures()
    place = chosen.one()
    return fixtures_of(book() or load_rulebook(place.folder, place.shown), place.folder)


def tried(book: Rulebook, file: Callable[[], Path]) -> TestPersons:
    """The persons of a file that was made from the rulebook; its cases where there is none, or it cannot be read."""
    try:
        found = [read_person(book, one.facts) for one in read_fixtures(file())]
    except Unusable:
        return test_persons(book)
    return test_persons(book, [person for person, problems in found if not problems])
