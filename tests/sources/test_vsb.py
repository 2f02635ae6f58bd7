"""The sources of the VSB rulebook: all statements accounted for, carried, and free of contradictions that nothing settles."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.statements.account import account_of
from rulebook.clashes import clashes, vsb

STATEMENTS = {"S000": 53, "S001": 32, "S002": 171, "S003": 48, "S004": 60}


@pytest.fixture(scope="module")
def book() -> Rulebook:
    spec = find_spec("vsb")
    assert spec is not None and spec.submodule_search_locations
    return load_rulebook(Path(next(iter(spec.submodule_search_locations))))


def test_every_statement_is_there(book: Rulebook) -> None:
    """Each document has all its statements, numbered without a hole, each with a fate and the place of its text."""
    account = account_of(book)
    found = {one.document.id: [line.statement.id for line in one.lines] for one in account.documents}
    assert found == {name: [f"{name}-{number:02}" for number in range(1, count + 1)] for name, count in STATEMENTS.items()}
    assert [line.statement.id for line in account.lines if not line.statement.fate or not line.statement.passages] == []


def test_links_hold_in_both_directions(book: Rulebook) -> None:
    """Every rule rests on statements that exist, and every statement that is a rule is carried."""
    account = account_of(book)
    assert [one.rule.id for one in account.rules if one.unknown or not one.statements] == []
    assert [line.statement.id for line in account.lines if line.statement.fate in {"rule", "open"} and not line.rules] == []


@pytest.mark.slow
def test_every_contradiction_is_settled(book: Rulebook) -> None:
    """The solver finds contradictions between and within documents, and each has a reading or rank that settles it."""
    assert book.digest == vsb().digest
    report = clashes()
    assert [finding.subject for finding in report.findings] == []
    assert len({(clash.one.document, clash.other.document) for clash in report.clashes}) > len(STATEMENTS)
    assert all(clash.settled for clash in report.clashes)
