"""Of each group of the map of `diff` it is counted who is in it; what is proved and what is counted must agree."""

from __future__ import annotations

import json
import random
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from brute.books import make, write
from brute.edits import edited
from differential.everybody import everybody
from population.agreed import drawn, table_of
from regelproef.answer.engine_error import EngineError
from regelproef.answer.finding import Unusable
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Person
from regelproef.ask.versions import Versions
from regelproef.cli.main import main
from regelproef.diff.compare import compare
from regelproef.diff.report import DiffReport
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.population import duckdb_engine
from regelproef.population.answers import asked
from regelproef.population.comparing import Comparison

ROOT = Path(__file__).parents[2]
BOOKS = 8


def counted(versions: Versions, report: DiffReport, people: Sequence[Person]) -> Comparison:
    """What is counted of these persons, who have the facts of both versions."""
    comparison = Comparison(versions, report)
    program = comparison.program(list(versions.new.decisions))
    with tempfile.TemporaryDirectory() as folder:
        given = asked(versions.new, program, (), named=False)
        for table in duckdb_engine.decide(given, [table_of(comparison.people, program, people)], 500, Path(folder)):
            comparison.add(table, program.besides)
    return comparison


def agree(old: Rulebook, new: Rulebook, people: Sequence[Person]) -> Comparison:
    """Every count is what the evaluators of both versions say, person by person."""
    versions = Versions(old, new, Limits())
    report = compare(versions)
    found = counted(versions, report, people)
    both = [person for person in people if versions.standing(person) == (True, True)]
    for name, count in found.counts.items():
        outcomes = [versions.look_at(person).outcomes(name) for person in both]
        changed = [pair for pair in outcomes if not pair[0].same(pair[1])]
        assert (count.everybody.persons, count.changed.persons) == (len(both), len(changed))
        if found.adds_up(name):
            sums = [sum(int(one.value) for one in side if one.ok and one.value is not None) for side in zip(*changed, strict=True)] or [0, 0]  # type: ignore[arg-type]  # a number
            assert [count.changed.before, count.changed.after] == sums
        for region in count.diff.regions:
            assert count.regions[region.id].persons == sum(versions.persons.holds(region.where, (person,)) for person in both)
    moved = [person for person in people if len(set(versions.standing(person))) == 2]
    assert found.world.changed.persons == len(moved)
    return found


def test_a_reading_of_the_packaged_rulebook() -> None:
    """Groups, consequences, and what these cost."""
    new = load_rulebook(ROOT / "spec/vsb")
    found = agree(new.with_choice({"A-22": "enkel_wonen"}), new, drawn(new, 300, seed=4))
    assert any(count.changed.persons for count in found.counts.values())


@pytest.mark.slow
@pytest.mark.parametrize("place", range(BOOKS))
def test_edits_of_random_rulebooks(place: int, tmp_path: Path) -> None:
    """Facts that come, go, or have another range; worlds that differ; rules, amounts and readings."""
    rng = random.Random(f"comparing-{place}")
    old = make(rng)
    new = edited(old, rng)
    try:
        write(old, tmp_path / "old")
        write(new, tmp_path / "new")
        both = load_rulebook(tmp_path / "old"), load_rulebook(tmp_path / "new")
    except Unusable:  # some of these books are made to be refused
        return
    versions = Versions(*both, Limits())
    people = list(everybody(replace(Comparison(versions, compare(versions)).people, usual=())))
    agree(*both, people[:2000])


def test_a_map_that_leaves_somebody_out_is_an_error_of_the_program() -> None:
    """Somebody changes who is in no group, or of whom it was proved that nothing changes."""
    new = load_rulebook(ROOT / "tests/rulebooks/parking")
    name, value = new.switches[0]
    versions = Versions(new.with_choice({name: value}), new, Limits())
    report, people = compare(versions), drawn(new, 500)
    assert any(one.regions for one in report.decisions)
    lacking = tuple(replace(one, regions=one.regions[1:]) for one in report.decisions)
    with pytest.raises(EngineError):
        counted(versions, replace(report, decisions=lacking), people)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Against a folder: how many persons are in each group, and how much money that is."""
    old, table = tmp_path / "old", tmp_path / "people.csv"
    shutil.copytree(ROOT / "tests/rulebooks/parking", old)
    for file in (old / "rules").iterdir():
        file.write_text(file.read_text("utf-8").replace("cars > 2", "cars > 3").replace("cars >= 3", "cars >= 4"), "utf-8")
    book = load_rulebook(ROOT / "tests/rulebooks/parking")
    assert load_rulebook(old).digest != book.digest
    table.write_text("cars\n" + "\n".join(str(cars % 5) for cars in range(100)) + "\n")
    words = ["population", str(table), "--spec", str(ROOT / "tests/rulebooks/parking"), "--compare", str(old), "--format", "json"]
    main(words)
    found = json.loads(capsys.readouterr().out)["compared"]
    assert found["verdict"] == "differs"
    changed = {name: one["changed"]["persons"] for name, one in found["decisions"].items()}
    assert changed["permit"] == 20 == sum(group["persons"] for group in found["decisions"]["permit"]["groups"])
