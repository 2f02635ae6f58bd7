"""Question by question that two profiles read otherwise, it is counted who gets something else; what is proved and what is counted must agree."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from population.agreed import drawn, table_of
from profiles.permits import written
from profiles.test_parting import MONEY
from regelproef.answer.engine_error import EngineError
from regelproef.answer.limits import Limits
from regelproef.cli.main import main
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.parting import Parting, Partings, parted
from regelproef.explain.readings import late
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.persons.reading import Declared
from regelproef.population import duckdb_engine
from regelproef.population.answers import asked
from regelproef.population.questions_apart import QuestionsApart, counted_apart

pytest.importorskip("duckdb")
ROOT = Path(__file__).parents[2]
PROFILES = ["--profile", "bylaw", "--profile-old", "leaflet"]


@pytest.fixture
def permits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Everybody with a card or not, and 0 to 6 years; one more cannot be read."""
    monkeypatch.chdir(tmp_path)
    rows = [f"{card},{years}" for card, years in product(("true", "false"), range(7))]
    (tmp_path / "persons.csv").write_text("\n".join(["card,years", *rows, "true,many"]) + "\n")
    return written(tmp_path / "permits", **MONEY)


def test_each_question_alone(permits: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With a card and less than five years the fee and its price change, with less than two the badge; in JSON, and on the card of the question."""
    words = ["diff", "--spec", permits.as_posix(), *PROFILES, "--population", "persons.csv"]
    assert main([*words, "--format", "json"]) == 1
    found = {one["interpretation"]: one["population"] for one in json.loads(capsys.readouterr().out)["partings"]}
    none = {"none_before": 0, "none_after": 0}
    price = {"persons": 5, "before": 5 * 1250, "after": 5 * 5000, **none}
    asked_of = {"files": ["persons.csv"], "all": 14, "one_sided": 0}
    assert found["Q-fee"] == {**asked_of, "persons": 5, "decisions": {"fee": {"persons": 5}, "price": price}}
    assert found["Q-badge"] == {**asked_of, "persons": 2, "decisions": {"badge": {"persons": 2}}}
    assert main([*words, "--lang", "en"]) == 1
    said = " ".join(capsys.readouterr().out.split())
    assert "`Q-fee` Does the low fee ask five years? (2 decisions, €37.50, 5 persons)" in said
    assert "changes for 5 persons of 14; fee: 5 persons; price: 5 persons; together €62.50 before and €250.00 after (+€187.50)" in said


def test_most_persons_first(permits: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Also where another question weighs more for the person who is shown."""
    Path("persons.csv").write_text("card,years\n" + "true,1\n" * 3 + "true,6\n")
    words = ["diff", "--spec", permits.as_posix(), *PROFILES, "--lang", "en", "--format", "markdown"]
    order = []
    for more in ([], ["--population", "persons.csv"]):
        main([*words, *more])
        out = capsys.readouterr().out
        order.append(out.index("Q-fee") < out.index("Q-badge"))
    assert order == [True, True]
    rules = permits / "rules/all.yaml"
    rules.write_text(rules.read_text().replace("years >= 2", "years >= 7"))
    main([*words, "--population", "persons.csv"])
    out = capsys.readouterr().out
    assert out.index("Q-badge") < out.index("Q-fee")


def test_a_contradiction_is_a_defect(permits: Path) -> None:
    """Where it was proved that nobody is touched, and somebody is counted."""
    book = load_rulebook(permits)
    found = parted(book, "leaflet", "bylaw", Limits())
    wrong = replace(found, found=tuple(replace(one, affected=replace(one.affected, decisions=())) for one in found.found))
    with pytest.raises(EngineError, match="Q-fee"):
        counted_apart(book, wrong, ("persons.csv",), Declared("", "", "iso"), lambda _: None)


def undecided(book: Rulebook, name: str, value: str) -> Parting:
    """Nothing is known of it, so everything is counted."""
    return Parting(name, book.choice[name], value, replace(late(book, name, value), decisions=tuple(book.decisions)), {})


@pytest.mark.slow
def test_the_law_beside_the_pages() -> None:
    """Each count is what the evaluator says, person by person."""
    book = load_rulebook(ROOT / "spec/vsb-wet")
    first, second = (book.in_profile(name) for name in ("bladzijden", "wet"))
    names = [name for name, value in second.choice.items() if first.choice[name] != value][::5]
    partings = Partings("bladzijden", "wet", tuple(undecided(first, name, second.choice[name]) for name in names))
    people = drawn(book, 300, seed=5)
    found = QuestionsApart(book, partings, ("drawn",))
    program = found.program()
    with tempfile.TemporaryDirectory() as folder:
        given = asked(first, program, (), named=False)
        for table in duckdb_engine.decide(given, [table_of(first, program, people)], 500, Path(folder)):
            found.add(table, program.besides)
    here = Evaluator(first)
    outcomes = [here.decide(person) for person in people]
    assert found.all == len(people)
    for name in names:
        there = Evaluator(first.with_choice({name: second.choice[name]}))
        pairs = [(before, there.decide(person)) for before, person in zip(outcomes, people, strict=True)]
        touched = [{one for one in before if not before[one].same(after[one])} for before, after in pairs]
        assert found.persons(name) == sum(map(bool, touched))
        assert {one: moved.persons for one, moved in found.found[name].decisions.items()} == {
            one: sum(one in them for them in touched) for one in book.decisions
        }
    assert sum(map(found.persons, names)) > 20


def test_a_question_that_makes_somebody_impossible(permits: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is proved, and told as such; whom it touches counts for the order."""
    (permits / "world.yaml").write_text("world:\n  - {line: capped, holds: not capped or years < 3, why: nobody}\n")
    vocabulary = permits / "vocabulary.yaml"
    vocabulary.write_text(vocabulary.read_text() + 'derived: {capped: {by_reading: {Q-cap: {leaflet: "false", bylaw: "true"}}, meaning: capped}}\n')
    questions = permits / "interpretations.yaml"
    cap = (
        "  - {id: Q-cap, question: Who is there?, statements: [], readings: {leaflet: all, bylaw: some}, chosen: leaflet, status: open, why: it is}\n"
    )
    questions.write_text(questions.read_text() + cap)
    profiles = permits / "profiles.yaml"
    profiles.write_text(profiles.read_text().replace("choose: {", "choose: {Q-cap: bylaw, ").replace("{Q-cap: bylaw, }", "{}"))
    words = ["diff", "--spec", permits.as_posix(), *PROFILES, "--population", "persons.csv", "--lang", "en"]
    assert main(words) == 1
    said = " ".join(capsys.readouterr().out.split())
    assert "`Q-cap` Who is there? (who is possible, 8 persons)" in said
    assert "(undecided" not in said
    main([*words, "--format", "json"])
    assert next(iter(json.loads(capsys.readouterr().out)["partings"]))["interpretation"] == "Q-cap"
