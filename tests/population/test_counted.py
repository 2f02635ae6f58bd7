"""Figures of a population in what `diff`, the gate and the report tell of a change: the same in each, and none where a table cannot be used."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from regelproef.cli.main import main

pytest.importorskip("duckdb")
PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
SKIPPED = [word for step in ("generated", "reference", "report", "tests") for word in ("--skip", step)]


@pytest.fixture
def edited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The full fee of 2024 to 2028 is raised by one euro; six persons, of whom three pay it, one twice, and one cannot be read."""
    monkeypatch.chdir(tmp_path)
    for side in ("old", "new"):
        shutil.copytree(PARKING, tmp_path / side)
    amounts = tmp_path / "new" / "amounts.yaml"
    amounts.write_text(amounts.read_text().replace("value: 12050", "value: 12150"))
    rows = ["ring,1,2025-01-01", "ring,2,2025-01-01", "ring,1,2023-01-01", "centre,1,2024-06-01", "ring,0,2025-01-01", "ring,x,2025-01-01"]
    (tmp_path / "persons.csv").write_text("\n".join(["zone,cars,day", *rows]) + "\n")
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    main([*words])
    return capsys.readouterr().out


def by_hand(found: dict[str, object]) -> None:
    """Two persons with one car and one with two: 2 × €1 and €2 more."""
    fee = json.loads(json.dumps(found))["decisions"]["fee_cent"]
    assert fee["changed"] == {"persons": 3, "before": 2 * 12050 + 23600, "after": 2 * 12150 + 23800, "none_before": 0, "none_after": 0}
    assert sorted((group["persons"], group["fit"]) for group in fee["groups"]) == [(1, "exact"), (2, "exact")]
    assert (found["persons"], found["unreadable"], found["impossible"], found["files"]) == (6, 1, 0, ["persons.csv"])


@pytest.mark.usefixtures("edited")
def test_diff(capsys: pytest.CaptureFixture[str]) -> None:
    """After the headline, in words; and under a key of its own."""
    asked = ["diff", "old", "new", "--population", "persons.csv"]
    said = " ".join(told(capsys, *asked, "--lang", "en").split())
    assert "counted in persons.csv 6 persons; 1 with cells that cannot be read, 0 impossible" in said
    assert "changes for 3 persons of 5; together €477.00 before and €481.00 after (+€4.00)" in said
    by_hand(json.loads(told(capsys, *asked, "--format", "json"))["population"])
    assert "population" not in json.loads(told(capsys, "diff", "old", "new", "--format", "json"))


def test_gate(edited: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Also in its comment."""
    asked = ["gate", "--base", "./old", "--spec", "new", "--population", "persons.csv", *SKIPPED]
    told(capsys, *asked, "--lang", "en", "--report", "comment=comment.md")
    assert "3 persons of 5; together €477.00 before and €481.00 after (+€4.00)" in " ".join((edited / "comment.md").read_text().split())
    by_hand(json.loads(told(capsys, *asked, "--format", "json"))["population"])


def test_report(edited: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In what changed since the base; without one there is nothing to count."""
    asked = ["report", "--spec", "new", "--population", "persons.csv", "--lang", "en"]
    told(capsys, *asked, "--base", "old")
    assert "3 persons of 5; together €477.00 before and €481.00 after" in (edited / "reports" / "new.en.md").read_text()
    assert main(asked) == 2
    assert "--base" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["diff", "old", "new"], ["gate", "--base", "./old", "--spec", "new", *SKIPPED]])
def test_a_table_that_cannot_be_used(edited: Path, capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    """Nothing passes for counted."""
    (edited / "persons.csv").write_text("nonsense\n1\n")
    assert main([*words, "--population", "persons.csv", "--lang", "en"]) == 2
    assert "nonsense" in capsys.readouterr().err


def test_what_only_one_version_knows_is_said(edited: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Another default of a fact without a column, and values that the new version drops: nobody is counted as untouched without a word."""
    vocabulary = edited / "new" / "vocabulary.yaml"
    text = vocabulary.read_text().replace("range: [0, 6], default: 1", "range: [0, 2], default: 1").replace("default: 2500000", "default: 100000")
    vocabulary.write_text(text)
    found = json.loads(told(capsys, "diff", "old", "new", "--population", "persons.csv", "--format", "json"))["population"]
    assert (found["absent"], found["defaults"], found["dropped"]) == ([], ["income_cent"], ["cars"])
    said = " ".join(told(capsys, "population", "persons.csv", "--spec", "new", "--compare", "old", "--lang", "en").split())
    assert "both decide with the new one: income_cent" in said
    assert "in no group: cars" in said
    said = " ".join(told(capsys, "population", "--sample", "20", "--spec", "new", "--compare", "old", "--lang", "en").split())
    assert "who is possible only in the old one is not among them" in said


def test_how_to_read_files_needs_files(capsys: pytest.CaptureFixture[str]) -> None:
    """It would be passed over in silence."""
    assert main(["diff", PARKING.as_posix(), PARKING.as_posix(), "--input", "csv"]) == 2
    assert "--population" in capsys.readouterr().err
