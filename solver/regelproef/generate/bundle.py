"""All files of `generated_tests/` for a suite.

In: a rulebook, a `Suite`, and the callable that the pytest module tries, if there is one. Out: the text of each file, by its name in the folder.
"""

from __future__ import annotations

from regelproef.generate.files import META
from regelproef.generate.suite import Suite
from regelproef.generate.write_json import fixtures_jsonl, meta_json, obligations_json, schema_json
from regelproef.generate.write_tables import features, fixtures_csv, pytest_module
from regelproef.model.rulebook import Rulebook

FIXTURES = "fixtures.jsonl"


def bundle(book: Rulebook, suite: Suite, reference: str = "") -> dict[str, str]:
    """Every file, the list of files last."""
    files = {
        FIXTURES: fixtures_jsonl(suite),
        "fixtures.schema.json": schema_json(book),
        "fixtures.csv": fixtures_csv(book, suite),
        "obligations.json": obligations_json(suite),
        **features(book, suite),
    }
    if reference:
        files["test_fixtures.py"] = pytest_module(reference)
    files[META] = meta_json(book, suite, [*files, META])
    return files
