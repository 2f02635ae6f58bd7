"""The folder that an implementer gets: the test persons in every format, and a README in every language; nothing else is needed.

In: a rulebook and its persons. Out: the text of each file, by its name in the folder, byte for byte the same for the same rulebook and persons. A new
format is a module beside this one, and a line here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from regelproef.bundle import dmn_tck, gherkin, openfisca, sql
from regelproef.bundle.persons import Persons
from regelproef.bundle.readme import readmes
from regelproef.bundle.texts import texts
from regelproef.generate.bundle import FIXTURES, fixtures_csv, pretty
from regelproef.generate.fixture_schema import schema
from regelproef.generate.row import Row
from regelproef.model.fixture_format import FORMAT
from regelproef.model.rulebook import Rulebook

LISTING = "bundle.json"  # by which a folder is known to be a bundle
FORMATS: dict[str, Callable[[Rulebook, Sequence[Row]], str]] = {
    "fixtures.csv": fixtures_csv,
    "fixtures.sql": sql.script,
    "dmn/fixtures-test-01.xml": dmn_tck.test_cases,
    "openfisca/fixtures.yaml": openfisca.tests,
}


def folder_of(book: Rulebook, persons: Persons) -> dict[str, str]:
    """Every file, the list of files last."""
    files = {
        **readmes(book, persons.rows),
        FIXTURES: persons.lines,
        "fixtures.schema.json": pretty(schema(book, FORMAT)),
        "texts.json": texts(book),
        **{name: render(book, persons.rows) for name, render in FORMATS.items()},
        **{f"gherkin/{name}": content for name, content in gherkin.files(book, persons.rows).items()},
    }
    files[LISTING] = pretty(
        {
            "format": FORMAT,
            "rulebook": {"digest": book.digest, "language": book.language},
            "readings": dict(book.choice),
            "fixtures": len(persons.rows),
            "decisions": list(book.decisions),
            "files": sorted([*files, LISTING]),
        }
    )
    return files
