"""Synthetic persons: possible, the same every time, spread as is said, and always told as synthetic."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pyarrow.parquet as parquet
import pytest

from regelproef.answer.finding import Unusable
from regelproef.answer.outcome import Value
from regelproef.cli.main import main
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.population.marginals import spreads
from regelproef.population.people import ROW
from regelproef.population.program import program_of
from regelproef.population.sample import Sample

ROOT = Path(__file__).parents[2]
VSB = ROOT / "spec/vsb"
MARGINALS = """
woonplaats: {vlaanderen: 60, brussel: 40}
geboortedatum: {"1940-02-28..1940-03-01": 1, "2000-01-01..2000-12-31": 3}
peildatum: {2026-06-01: 1}
openstaande_premies: {0: 90, "2..4": 10}
overleden: {nee: 1}
eu_verzekerd: {"-": 9, "2010-2012 2015": 1}
"""


def sample(book: Rulebook, count: int, file: Path | None = None, seed: int = 0) -> list[dict[str, Value]]:
    """The persons, as the evaluator takes them."""
    program = program_of(book, ())
    tables = list(Sample(book, program, spreads(book, file), count, seed).tables())
    rows = [row for table in tables for row in table.to_pylist()]
    assert [row[ROW] for row in rows] == list(range(1, count + 1))
    return [
        {name: program.form.value(fact.type, tuple(row[column] for column in program.facts[name])) for name, fact in book.facts.items()}
        for row in rows
    ]


def test_everybody_is_possible_and_has_values_that_there_are() -> None:
    """Spread evenly over the ranges of the facts."""
    book = load_rulebook(VSB)
    people, evaluator = sample(book, 1500), Evaluator(book)
    assert not any(evaluator.impossible(person) for person in people)
    assert all(book.facts[name].type.holds(value) for person in people for name, value in person.items())
    for name, fact in book.facts.items():
        assert len({person[name] for person in people}) >= min(2, len(fact.type.values) or 2), name


def test_the_same_seed_draws_the_same_persons() -> None:
    """Another one draws others; more persons begin with the same."""
    book = load_rulebook(VSB)
    assert sample(book, 50) == sample(book, 80)[:50] != sample(book, 50, seed=1)


def test_the_spread_is_what_was_said(tmp_path: Path) -> None:
    """Weights of values and of stretches; days that there are, leap days too."""
    file = tmp_path / "spread.yaml"
    file.write_text(MARGINALS, encoding="utf-8")
    people = sample(load_rulebook(VSB), 4000, file)
    assert {person["woonplaats"] for person in people} == {"vlaanderen", "brussel"}
    assert {person["peildatum"] for person in people} == {date(2026, 6, 1)}
    old = [person["geboortedatum"] for person in people if person["geboortedatum"] < date(1950, 1, 1)]  # type: ignore[operator]  # days
    assert set(old) == {date(1940, 2, 28), date(1940, 2, 29), date(1940, 3, 1)} and 800 < len(old) < 1200
    assert {person["openstaande_premies"] for person in people} == {0, 2, 3, 4}
    assert not any(person["overleden"] for person in people)
    assert {person["eu_verzekerd"] for person in people} == {frozenset(), frozenset({2010, 2011, 2012, 2015})}


def test_the_figures_of_2025() -> None:
    """As many in all by region as by age; whoever is drawn is as old as it says."""
    book, file = load_rulebook(VSB), Path("vsb-2025")
    found = spreads(book, file)
    assert sum(one.weight for one in found["woonplaats"]) == sum(one.weight for one in found["geboortedatum"]) == 11_825_551
    born = [person["geboortedatum"] for person in sample(book, 2000, file)]
    assert 0.15 < sum(day > date(2007, 1, 1) for day in born) / 2000 < 0.25  # type: ignore[operator]  # days


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("woonplats: {brussel: 1}", "fact-unknown"),
        ("woonplaats: {parijs: 1}", "marginals-value"),
        ("woonplaats: {brussel: 0}", "marginals-sum"),
        ("woonplaats: {brussel: 0.5}", "marginals-weight"),
        ("woonplaats: {brussel: 99999999999999}", "marginals-weight"),
        ("woonplaats: {brussel: -1}", "marginals-weight"),
        ("woonplaats: brussel", "marginals-values"),
        ('openstaande_premies: {"4..2": 1}', "marginals-value"),
        ('openstaande_premies: {"0..99": 1}', "marginals-value"),
        ("- a", "marginals-shape"),
        ("", "marginals-shape"),
    ],
)
def test_a_spread_that_cannot_be(content: str, key: str, tmp_path: Path) -> None:
    """Is refused in a sentence."""
    file = tmp_path / "spread.yaml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(Unusable) as refused:
        spreads(load_rulebook(VSB), file)
    assert refused.value.findings[0].message.key == key


def test_a_mark_at_the_beginning_is_passed_over(tmp_path: Path) -> None:
    """Some editors write one."""
    file = tmp_path / "spread.yaml"
    file.write_bytes(b"\xef\xbb\xbfwoonplaats: {brussel: 1}\n")
    assert [one.value for one in spreads(load_rulebook(VSB), file)["woonplaats"]] == ["brussel"]


def test_nobody_who_is_possible_can_be_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """That ends, and is said."""
    file = tmp_path / "spread.yaml"
    file.write_text("peildatum: {2020-01-01: 1}\ngeboortedatum: {2021-01-01: 1}\n", encoding="utf-8")
    assert main(["population", "--spec", str(VSB), "--sample", "10", "--marginals", str(file), "--lang", "en"]) == 2
    assert "hardly anybody" in capsys.readouterr().err


def test_it_is_always_told_that_they_are_synthetic(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In text, in JSON, and beside each person in the file."""
    output = tmp_path / "out.parquet"
    words = ["population", "--spec", str(VSB), "--sample", "100", "--output", str(output), "--lang", "en"]
    assert main(words) == 0
    assert "synthetic" in capsys.readouterr().out
    main([*words, "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    assert found["synthetic"] is True and found["persons"] == 100 and found["drawn"] >= 100
    assert parquet.read_table(output)["synthetic"].to_pylist() == [True] * 100


def test_how_many_were_passed_over_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who would be born after the day that is asked about is impossible: where they are half of all, twice as many are drawn."""
    file = tmp_path / "spread.yaml"
    words = ["population", "--spec", str(VSB), "--sample", "5000", "--marginals", str(file), "--lang", "en"]

    def drawn(unborn: int) -> int:
        file.write_text(f"peildatum: {{2026-01-01: 1}}\ngeboortedatum: {{2000-01-01: 1, 2026-06-01: {unborn}}}\n", encoding="utf-8")
        assert main([*words, "--format", "json"]) == 0
        return int(json.loads(capsys.readouterr().out)["drawn"])

    few, many = drawn(0), drawn(1)
    assert few >= 5000 and 1.9 < many / few < 2.1
    assert main(words) == 0
    assert f"{many:,} were drawn; {many - 5000:,} of them were impossible" in " ".join(capsys.readouterr().out.split())
