"""Tables with odd columns: each cell that says nothing of its fact is told as that, and the persons beside it are decided."""

from __future__ import annotations

import json
import shutil
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("duckdb")
pa = pytest.importorskip("pyarrow")
from pyarrow import parquet  # noqa: E402  # only where it is installed

from regelproef.cli.main import main  # noqa: E402
from regelproef.model.from_documents import load_rulebook  # noqa: E402
from regelproef.persons.reading import Declared  # noqa: E402
from regelproef.population.tables import _plain, open_files  # noqa: E402
from tiny import write  # noqa: E402

PARKING = str(Path(__file__).parents[1] / "rulebooks" / "parking")


def moments(*when: datetime | None, zone: str | None = None) -> Any:
    return pa.array(list(when), pa.timestamp("ms", zone))


@pytest.mark.parametrize(
    ("cells", "days"),
    [
        (moments(datetime(2000, 1, 28), None), [date(2000, 1, 28), None]),
        (moments(datetime(2000, 1, 28, 23), datetime(2000, 1, 29)), ["2000-01-28 23:00:00.000", "2000-01-29"]),
        (moments(datetime(2000, 1, 28, 23), zone="Europe/Brussels"), [date(2000, 1, 29)]),
        (moments(datetime(2000, 1, 28, 23), zone="UTC"), ["2000-01-28 23:00:00.000"]),
        (pa.array([-800_000, 0], pa.int32()).cast(pa.date32()), ["-0221-09-04", "1970-01-01"]),
        (pa.array([[2000, 2001]], pa.list_(pa.int32(), 2)), [[2000, 2001]]),
        (pa.array([3, None], pa.duration("s")), ["3 s", None]),
    ],
    ids=["midnight", "another hour", "midnight there", "midnight elsewhere", "before the calendar", "as many years each", "how long"],
)
def test_points_in_time_are_days_at_midnight_only(cells: Any, days: list[object]) -> None:
    """Where they say it is midnight; no day is cut out of another hour."""
    assert _plain(cells).to_pylist() == days


def test_a_wrong_cell_costs_nobody_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A day outside the calendar and an hour are cells that cannot be read, and ids may be anything."""
    days = pa.array([-800_000, 20_000, 20_001], pa.int32()).cast(pa.date32())
    parquet.write_table(
        pa.table({"id": [[1], [2], None], "day": days, "born": moments(*[datetime(1980, 1, 1, hour) for hour in (0, 1, 0)])}), tmp_path / "p.parquet"
    )
    words = ["population", str(tmp_path / "p.parquet"), "--spec", PARKING, "--errors", str(tmp_path / "e.csv"), "--lang", "en"]
    assert main(words) == 1
    assert "3 persons; 2 with cells that cannot be read" in capsys.readouterr().out
    assert [line.split(",")[1:3] for line in (tmp_path / "e.csv").read_text().splitlines()[1:]] == [["1", "day"], ["2", "born"]]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["{p}", "--seed", "3"], "--sample"),
        (["{p}", "--output", "{o}.csv", "--errors", "{o}.csv"], "named twice"),
    ],
)
def test_words_that_mean_nothing_here(tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], told: str) -> None:
    """Nothing is passed over in silence."""
    (tmp_path / "p.csv").write_text("cars\n1\n")
    assert main(["population", *(word.format(p=tmp_path / "p.csv", o=tmp_path / "o") for word in words), "--spec", PARKING, "--lang", "en"]) == 2
    assert told in capsys.readouterr().err


VOCABULARY = "language: en\nfacts:\n  kids: {type: int, range: [0, 9], default: 0}\ndecisions:\n  fee: {type: money}\n  free: {type: bool}\n"
RULES = """
rules:
  - {rule: fee, decision: fee, when: ["kids < 5"], then: 100}
  - {rule: more, decision: fee, when: ["kids >= 5"], then: 300}
  - {rule: free, decision: free, then: kids == 0}
"""


def test_who_gets_no_value_adds_nothing_and_is_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of `--decision` alone; the others are not counted."""
    write(tmp_path / "old", vocabulary=VOCABULARY, rules=RULES)
    write(tmp_path / "new", vocabulary=VOCABULARY, rules=RULES.replace("kids >= 5", "kids >= 6"))
    (tmp_path / "p.csv").write_text("kids\n" + "\n".join(map(str, range(10))) + "\n")
    words = ["population", str(tmp_path / "p.csv"), "--spec", str(tmp_path / "new"), "--compare", str(tmp_path / "old"), "--decision", "fee"]
    main([*words, "--format", "json"])
    compared = json.loads(capsys.readouterr().out)["compared"]
    assert list(compared["decisions"]) == ["fee"] and compared["not_compared"] == []
    assert compared["decisions"]["fee"]["changed"] == {"persons": 1, "before": 300, "after": 0, "none_before": 0, "none_after": 1}
    main([*words, "--lang", "en"])
    assert "nothing to add up for 0 persons before and 1 after" in " ".join(capsys.readouterr().out.split())


def test_what_cannot_be_compared_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither among those that change nor among those that do not."""
    write(tmp_path / "old", vocabulary=VOCABULARY, rules=RULES)
    shutil.copytree(tmp_path / "old", tmp_path / "new")
    write(tmp_path / "new", vocabulary=VOCABULARY.replace("free: {type: bool}", "gratis: {type: bool}"), rules=RULES.replace("free", "gratis"))
    (tmp_path / "p.csv").write_text("kids\n1\n")
    words = ["population", str(tmp_path / "p.csv"), "--spec", str(tmp_path / "new"), "--compare", str(tmp_path / "old"), "--lang", "en"]
    main(words)
    assert "not compared, and not counted: gratis, free" in " ".join(capsys.readouterr().out.split())


def test_outcomes_are_passed_over_in_comparisons_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A table means what it means without one; decisions of either side are known."""
    write(tmp_path / "old", vocabulary=VOCABULARY, rules=RULES)
    write(tmp_path / "new", vocabulary=VOCABULARY.replace("free: {type: bool}", "gratis: {type: bool}"), rules=RULES.replace("free", "gratis"))
    (tmp_path / "p.csv").write_text("kids,-> fee,-> free,-> gratis\n1,100,false,true\n")
    table, old, new = (str(tmp_path / name) for name in ("p.csv", "old", "new"))
    assert main(["population", table, "--spec", new, "--compare", old]) == 0
    capsys.readouterr()
    assert main(["diff", old, new, "--population", table, "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["population"]["persons"] == 1


def test_facts_of_the_old_version_that_no_table_has_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They are at their defaults there, which is no word about these persons."""
    write(tmp_path / "old", vocabulary=VOCABULARY, rules=RULES)
    write(tmp_path / "new", vocabulary=VOCABULARY.replace("kids:", "children:"), rules=RULES.replace("kids", "children"))
    words = ["population", str(tmp_path / "p.csv"), "--spec", str(tmp_path / "new"), "--compare", str(tmp_path / "old"), "--lang", "en"]
    (tmp_path / "p.csv").write_text("children\n9\n")
    main(words)
    assert "it then decides with their defaults: kids" in " ".join(capsys.readouterr().out.split())
    (tmp_path / "p.csv").write_text("children,kids\n9,9\n")
    main(words)
    assert "defaults" not in capsys.readouterr().out
    (tmp_path / "more.csv").write_text("children\n9\n")  # one of two tables
    main([words[0], str(tmp_path / "more.csv"), *words[1:]])
    assert "defaults: kids" in " ".join(capsys.readouterr().out.split())


def test_a_group_of_rows_with_many_different_texts(tmp_path: Path) -> None:
    """A stretch of it brings its own texts, and not those of the whole group; the rows are the same as in small groups."""
    table = pa.table({"income_cent": [str(row % 60_000) for row in range(120_000)], "zone": ["ring", "centre"] * 60_000})
    found = {}
    for name, rows in (("large", 120_000), ("small", 10_000)):
        parquet.write_table(table, tmp_path / f"{name}.parquet", row_group_size=rows)
        (file,) = open_files(load_rulebook(Path(PARKING)), [(tmp_path / f"{name}.parquet").as_posix()], Declared())
        stretches = list(file.stretches())
        assert all(len(cells.dictionary) <= len(cells) for one in stretches for cells in one if pa.types.is_dictionary(cells.type))
        found[name] = [cell for one in stretches for row in zip(*(cells.to_pylist() for cells in one), strict=True) for cell in row]
    assert found["large"] == found["small"] and len(found["large"]) == 240_000
