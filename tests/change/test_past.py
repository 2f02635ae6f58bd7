"""A past amount that is corrected: what was said of it goes, and the reasons of cases that still name it are told with their line."""

from __future__ import annotations

import yaml

from change.conftest import P11, Change
from gate.repository import Repository

YEAR = ("amount", "fee.full", "125", "--from", "2025", "--until", "2025")
NAMED = "why: an ordinary adult"


def test_what_was_said_of_it_has_gone(repository: Repository, change: Change) -> None:
    """A statement of which nobody is left is superseded, one that also speaks of others gives way; the gate is open."""
    assert change(*YEAR, *P11, "--text", "In 2025 the full fee is 125 euro.", "--update-cases")[0] == 0
    repository.commit()
    words = ("--source", "P-12", "--document", "TOWN", "--text", "In 2025 the full fee is 126 euro.", "--update-cases")
    code, said = change(*YEAR[:2], "126", *YEAR[3:], *words)
    assert code == 0, said
    assert "has gone because of P-12" in said
    stated = {one["id"]: one for one in yaml.safe_load((repository.book / "sources/town.yaml").read_text())["statements"]}
    assert (stated["P-11"]["fate"], stated["P-11"]["by"], "yields_to" in stated["P-11"]) == ("superseded", ["P-12"], False)
    assert stated["P-11"]["reason"] == "In 2025 the full fee is 126 euro."


def test_reasons_that_name_what_was(repository: Repository, change: Change) -> None:
    """With file and line, where the reason is in numbers or words."""
    repository.edit("cases.yaml", NAMED, "why: an ordinary adult pays 120.50 euro")
    repository.commit()
    code, said = change(*YEAR, *P11, "--text", "In 2025 the full fee is 125 euro.", "--update-cases")
    line = next(at for at, one in enumerate((repository.book / "cases.yaml").read_text().splitlines(), 1) if "pays 120.50 euro" in one)
    assert f"cases.yaml:{line}: the reason of case default still says 120.50 euro" in said, (code, said)


def test_reasons_that_name_something_else(repository: Repository, change: Change) -> None:
    """They are not told."""
    repository.edit("cases.yaml", NAMED, "why: an ordinary adult with 1 car")
    repository.commit()
    assert "still says" not in change(*YEAR, *P11, "--text", "In 2025 the full fee is 125 euro.", "--update-cases")[1]
