"""All files of `generated_tests/` for a suite: JSON lines with their schema, where they come from, all obligations; CSV, a pytest module, Gherkin.

In: a rulebook, a `Suite`, and the callable that the pytest module tries, if there is one. Out: the text of each file, by its name in the folder, byte
for byte the same for the same rulebook. The CSV has a column for each fact and each decision; a null outcome is written `null`, and other values as
`persons.cells` reads them. Features (`generate.gherkin`) say in labels what the JSON says in names.
"""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable

from regelproef.generate.files import META
from regelproef.generate.fixture_schema import schema
from regelproef.generate.gherkin import features
from regelproef.generate.row import Row, rows_of
from regelproef.generate.sets import module_of
from regelproef.generate.stake import told
from regelproef.generate.suite import Account, Fixture, Suite
from regelproef.load.shape import LANGUAGES
from regelproef.model.fixture_format import FORMAT
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import facts_to_json, to_json
from regelproef.persons.cells import written
from regelproef.persons.columns import id_title

FIXTURES = "fixtures.jsonl"


def bundle(book: Rulebook, suite: Suite, reference: str = "") -> dict[str, str]:
    """Every file, the list of files last."""
    rows = rows_of(book, suite)
    files = {
        FIXTURES: "".join(compact(fixture_json(book, one)) + "\n" for one in suite.fixtures),
        "fixtures.schema.json": pretty(schema(book, FORMAT)),
        "fixtures.csv": fixtures_csv(book, rows),
        "obligations.json": obligations_json(suite),
        **{f"features/{name}": content for name, content in features(book, rows, whole=False).items()},
    }
    if reference:
        files[module_of(book)] = pytest_module(reference)
    files[META] = meta_json(book, suite, [*files, META])
    return files


# -- JSON ---------------------------------------------------------------------------------------------------------------------


def compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=False)


def pretty(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def fixture_json(book: Rulebook, fixture: Fixture) -> dict[str, object]:
    return {
        "format": FORMAT,
        "id": fixture.id,
        **({"profile": book.apart} if book.apart else {}),
        "facts": facts_to_json(fixture.facts),
        "matters": list(fixture.matters),
        "decisions": {name: to_json(value) for name, value in fixture.decisions.items()},
        "why": [{language: told(book, fixture.why, language) for language in LANGUAGES}],
        "about": fixture.why.decision,
        "pair": fixture.pair,
        "under": fixture.under,
        "owner": fixture.owner,
        "rules": {name: list(rules) for name, rules in fixture.rules.items()},
        "obligations": list(fixture.covers),
        "statements": list(fixture.statements),
        **({"without": list(fixture.without)} if fixture.without else {}),
    }


def meta_json(book: Rulebook, suite: Suite, files: list[str]) -> str:
    counts = Counter(one.verdict for one in suite.account)
    return pretty(
        {
            "format": FORMAT,
            "rulebook": {"digest": book.digest, "language": book.language},
            **({"profile": book.profile_in_force} if book.profiles else {}),
            "readings": dict(book.choice),
            "fixtures": len(suite.fixtures),
            "obligations": {verdict: counts[verdict] for verdict in ("covered", "infeasible", "equivalent")},
            "decisions": list(book.decisions),
            "files": sorted(files),
        }
    )


def obligations_json(suite: Suite) -> str:
    entries = ",\n".join("    " + compact(account_json(one)) for one in suite.account)
    kinds = Counter((one.settled.obligation.kind, one.verdict) for one in suite.account)
    summary = {f"{kind} {verdict}": count for (kind, verdict), count in sorted(kinds.items())}
    return f'{{\n  "format": {FORMAT},\n  "summary": {compact(summary)},\n  "obligations": [\n{entries}\n  ]\n}}\n'


def account_json(one: Account) -> dict[str, object]:
    asked = one.settled.obligation
    entry: dict[str, object] = {"id": asked.id, "kind": asked.kind, "owner": asked.owner.id, "verdict": one.verdict}
    if one.settled.how:
        entry["how"] = one.settled.how
    if one.fixtures:
        entry["fixtures"] = list(one.fixtures)
    if one.verdict == "infeasible":
        entry["core"] = list(one.settled.core)
    return entry


# -- CSV ---------------------------------------------------------------------------------------------------------------------


def fixtures_csv(book: Rulebook, rows: Iterable[Row]) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow([id_title(book), *book.facts, *(f"-> {name}" for name in book.decisions)])
    for one in rows:
        facts = [written(one.facts[name]) for name in book.facts]
        writer.writerow([one.id, *facts, *(written(one.decisions[name], null="null") for name in book.decisions)])
    return stream.getvalue()


# -- pytest -----------------------------------------------------------------------------------------------------------------

MODULE = '''"""Generated by `regelproef generate`; do not edit. Every fixture, tried on the reference implementation."""

import json
from pathlib import Path

import pytest
from {module} import {function} as decide

LINES = (Path(__file__).parent / "fixtures.jsonl").read_text(encoding="utf-8").split("\\n")  # a text may hold other line ends
FIXTURES = [json.loads(line) for line in LINES if line]


@pytest.mark.parametrize("fixture", FIXTURES, ids=[fixture["id"] for fixture in FIXTURES])
def test_fixture(fixture: dict) -> None:
    """The reference gives this person the outcome that the rules give."""
    decisions = decide(fixture["facts"])
    for name, expected in fixture["decisions"].items():
        found = decisions[name]  # true is not 1, and 1 is not 1.0
        why = fixture["why"][0]["en"] if fixture["about"] == name else ""
        assert (type(found), found) == (type(expected), expected), f"{{name}}: {{why}}"
'''


def pytest_module(reference: str) -> str:
    module, _, function = reference.partition(":")
    return MODULE.format(module=module, function=function)
