"""Apache Spark says of everybody what DuckDB says, to the byte."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from textwrap import dedent

import pyarrow.parquet as parquet
import pytest
import yaml

from differential import test_durations as durations
from population.test_compiled import AGES, BORN, HISTORIES, ROUNDED, SPANS, WAYS, YEARS
from regelproef.answer.outcome import Person
from regelproef.cli.main import main
from regelproef.persons.cells import written
from regelproef.population.results import writer
from tiny_files import write_files

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
WORLD = {"world": [{"line": "born", "holds": "born <= day and x != 13", "why": "x"}]}
PEOPLE = 300


def everything() -> dict[str, object]:
    """A rulebook with histories of many years, every way of rounding, the parts of dates, and what lies between dates."""
    vocabulary: dict[str, object] = {"language": "en", "reference_date": "day", "facts": {}, "derived": {}, "decisions": {}}
    rules: list[object] = []
    for name, (words, said) in {"a": (HISTORIES, YEARS), "b": (ROUNDED, WAYS), "c": (BORN, AGES), "e": (durations.BOOK, durations.RULES)}.items():
        for kind, own in yaml.safe_load(dedent(words)).items():
            if isinstance(own, dict):
                vocabulary[kind].update(own)  # type: ignore[attr-defined]  # those of `everything` are dictionaries too
        for rule in yaml.safe_load(dedent(said))["rules"]:
            edges = {"exception_to": [name + one for one in rule["exception_to"]]} if "exception_to" in rule else {}
            rules.append({**rule, "rule": name + rule["rule"], **edges})
    return {"vocabulary.yaml": vocabulary, "rules/d.yaml": {"rules": rules}, "world.yaml": WORLD}


def somebody(rng: random.Random) -> Person:
    often = rng.choice((0.05, 0.5, 0.97))
    lived = {name: frozenset(year for year in range(low, high + 1) if rng.random() < often) for name, low, high in SPANS}
    days = {"day": date(2023, 12, 25) + timedelta(days=rng.randrange(1500)), "born": date(2000, 2, 27) + timedelta(days=rng.randrange(5))}
    return {
        "first": rng.randint(1880, 2060),
        "last": rng.randint(1880, 2060),
        **lived,
        "x": rng.randint(-700, 700),
        "m": rng.randint(-(10**12), 10**12),
        **days,
        **durations.somebody(rng),
    }


@pytest.mark.slow
def test_the_same_bytes_from_both_engines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Results as CSV and what is amiss are the same bytes, Parquet has the same schema and rows, and so has the summary."""
    folder, rng = write_files(tmp_path / "book", everything()), random.Random(17)
    people = [somebody(rng) for _ in range(PEOPLE)]
    names = list(people[0])
    wrong = "2000,2001,2003-2005,-,no number,0,2024-02-29,2000-02-29,2024-01-31,2024-02-29,1"
    rows = [*(",".join(written(one[name]) for name in names) for one in people), wrong]
    table = tmp_path / "people.csv"
    table.write_text("\n".join([",".join(names), *rows]) + "\n", encoding="utf-8")
    told = {}
    for engine, kinds in (("duckdb", ("csv", "parquet")), ("spark", ("parquet",))):
        for kind in kinds:
            files = [f"--output={tmp_path / engine}.{kind}", f"--errors={tmp_path / engine}-errors.csv"]
            words = ["population", str(table), "--spec", str(folder), "--engine", engine, "--format", "json", "--by", "day", *files]
            assert main(words) == 1
            told[engine] = capsys.readouterr().out.replace(engine, "ENGINE")
    one, other = (parquet.read_table(tmp_path / f"{engine}.parquet") for engine in ("duckdb", "spark"))
    assert told["duckdb"] == told["spark"]
    assert one.schema == other.schema and one.equals(other)
    with writer(tmp_path / "spark.csv") as file:
        file.write(other)
    assert (tmp_path / "duckdb.csv").read_bytes() == (tmp_path / "spark.csv").read_bytes()
    assert (tmp_path / "duckdb.parquet").read_bytes() == (tmp_path / "spark.parquet").read_bytes()
    assert (tmp_path / "duckdb-errors.csv").read_bytes() == (tmp_path / "spark-errors.csv").read_bytes()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no process sends itself Ctrl-C there")
@pytest.mark.parametrize("starting", [True, False])
def test_an_interrupt_leaves_nothing_behind(starting: bool, tmp_path: Path) -> None:
    """While Spark starts, and while it decides: no folder, no file, and no Java, which would keep these pipes open."""
    temporary, output = tmp_path / "temporary", tmp_path / "output"
    temporary.mkdir()
    command = ["population", "--spec", PARKING.as_posix(), "--sample", "2000", "--engine", "spark", "--output", (output / "all.csv").as_posix()]
    begin = "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); from regelproef.cli.main import main; "
    program = f"{begin}sys.exit(main({command!r}))"
    environment = {**os.environ, "TMPDIR": temporary.as_posix()}
    with subprocess.Popen([sys.executable, "-c", program], env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as running:
        until = "regelproef-*/persons/*.parquet" if starting else "regelproef-*/answers"
        while not any(temporary.glob(until)) and running.poll() is None:
            time.sleep(0.05)
        running.send_signal(signal.SIGINT)
        said = running.communicate(timeout=120)[1]
    assert running.returncode == 130, said
    assert (said.count("regelproef: interrupted"), "Traceback" in said) == (1, False), said
    assert [*temporary.iterdir(), *output.iterdir()] == []
