"""All files of `generated_tests/` for a suite: JSON lines with their schema, where they come from, all obligations; CSV, a pytest module, Gherkin.

In: a rulebook, a `Suite`, and the callable that the pytest module tries, if there is one. Out: the text of each file, by its name in the folder, byte
for byte the same for the same rulebook. The CSV has a column for each fact and each decision; a null outcome is written `null`, and other values as
`persons.cells` reads them. Features, in Dutch, say in labels what the JSON says in names.
"""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from datetime import date

from regelproef.answer.outcome import Value
from regelproef.generate.files import META
from regelproef.generate.fixture_schema import schema
from regelproef.generate.stake import told
from regelproef.generate.suite import Account, Fixture, Suite
from regelproef.language.types import Kind
from regelproef.load.shape import LANGUAGES
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import facts_to_json, to_json
from regelproef.persons.cells import written

FIXTURES = "fixtures.jsonl"
DUTCH = "nl"
FORMAT = 2


def bundle(book: Rulebook, suite: Suite, reference: str = "") -> dict[str, str]:
    """Every file, the list of files last."""
    files = {
        FIXTURES: "".join(compact(fixture_json(book, one)) + "\n" for one in suite.fixtures),
        "fixtures.schema.json": pretty(schema(book, FORMAT)),
        "fixtures.csv": fixtures_csv(book, suite),
        "obligations.json": obligations_json(suite),
        **features(book, suite),
    }
    if reference:
        files["test_fixtures.py"] = pytest_module(reference)
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
        "facts": facts_to_json(fixture.facts),
        "matters": list(fixture.matters),
        "decisions": {name: to_json(value) for name, value in fixture.decisions.items()},
        "why": [{language: told(book, fixture.why, language) for language in LANGUAGES}],
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


def fixtures_csv(book: Rulebook, suite: Suite) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(["id", *book.facts, *(f"-> {name}" for name in book.decisions)])
    for one in suite.fixtures:
        facts = [written(one.facts[name]) for name in book.facts]
        writer.writerow([one.id, *facts, *(written(one.decisions[name], null="null") for name in book.decisions)])
    return stream.getvalue()


# -- pytest -----------------------------------------------------------------------------------------------------------------

MODULE = '''"""Generated by `regelproef generate`; do not edit. Every fixture, tried on the reference implementation."""

import json
from pathlib import Path

import pytest
from {module} import {function} as decide

FIXTURES = [json.loads(line) for line in (Path(__file__).parent / "fixtures.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("fixture", FIXTURES, ids=[fixture["id"] for fixture in FIXTURES])
def test_fixture(fixture: dict) -> None:
    """The reference gives this person the outcome that the rules give."""
    decisions = decide(fixture["facts"])
    for name, expected in fixture["decisions"].items():
        assert decisions[name] == expected, f"{{name}}: {{fixture['why'][0]['en']}}"
'''


def pytest_module(reference: str) -> str:
    module, _, function = reference.partition(":")
    return MODULE.format(module=module, function=function)


# -- Gherkin ----------------------------------------------------------------------------------------------------------------


def features(book: Rulebook, suite: Suite) -> dict[str, str]:
    """One feature for each decision, with the fixtures that its rules asked for; one more for all others."""
    found: dict[str, list[Fixture]] = {name: [] for name in (*book.decisions, "")}
    for one in suite.fixtures:
        owner = book.rules.get(one.owner)
        found[owner.decision if owner else ""].append(one)
    return {f"features/{name or 'overige'}.feature": _feature(book, name, fixtures) for name, fixtures in found.items() if fixtures}


def _feature(book: Rulebook, decision: str, fixtures: list[Fixture]) -> str:
    title = _plain(book.labels.name(decision, DUTCH)) if decision else "Overige"
    parts = [f"# language: {DUTCH}\nFunctionaliteit: {title}\n"]
    parts.extend(_scenario(book, decision, one) for one in fixtures)
    return "\n".join(parts)


def _scenario(book: Rulebook, decision: str, fixture: Fixture) -> str:
    lines = [f"  Scenario: {_plain(fixture.id)}", f"    {_prose(told(book, fixture.why, DUTCH))}", ""]
    given = [
        f"{_plain(book.labels.name(name, DUTCH))} is {_shown(book, name, value)}" for name, value in fixture.facts.items() if name in fixture.matters
    ]
    for word, fact in zip(("Gegeven", *("En" for _ in given)), given or ["de standaardpersoon"], strict=False):
        lines.append(f"    {word} {fact}")
    lines.append("    Als de beslissingen worden genomen")
    decided = [decision] if decision else list(book.decisions)
    for word, name in zip(("Dan", *("En" for _ in decided)), decided, strict=False):
        lines.append(f"    {word} is {_plain(book.labels.name(name, DUTCH))} gelijk aan {_shown(book, name, fixture.decisions[name])}")
    return "\n".join(lines) + "\n"


def _shown(book: Rulebook, name: str, value: Value) -> str:
    if value is None:
        return "niets"
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, frozenset):
        return ", ".join(map(str, sorted(value))) or "geen enkel jaar"
    if isinstance(value, int) and (book.facts.get(name) or book.decisions[name]).type.kind is Kind.MONEY:
        return f"{'-' if value < 0 else ''}{abs(value) // 100},{abs(value) % 100:02d} euro"
    if isinstance(value, date):
        return value.isoformat()
    return _plain(book.labels.value(name, str(value), DUTCH))


def _plain(words: str) -> str:
    """One line that cannot be taken for something else by a Gherkin parser."""
    return " ".join(words.split())


def _prose(words: str) -> str:
    """A line of free text, which may not begin like a keyword or a tag."""
    return _plain(words).lstrip("@#|*\"'-+ ")
