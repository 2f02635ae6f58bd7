"""decide: what it answers in each format, what it refuses when a person must be complete, and how it shows what it understood."""

from __future__ import annotations

import csv
import io
import json
import random
from datetime import date
from pathlib import Path

import pytest

from persons.permits import Permits
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.watched import watch
from regelproef.model.from_documents import load_rulebook
from regelproef.model.values import read_person, to_json
from regelproef.persons.reading import open_persons

ROOT = Path(__file__).parents[2]


def test_csv(permits: Permits) -> None:
    """No value is an empty cell; who is in error has a reason and nothing else."""
    done = permits.decide("id,cars\na,1\nb,x\n", "--format", "csv")
    assert next(iter(csv.DictReader(io.StringIO(done.out)))) == {"id": "a", "permit": "granted", "fee_cent": "", "error": ""}
    assert done.out.splitlines()[2].startswith("b,,,") and done.code == 1


def test_csv_is_written_as_the_table_was(permits: Permits) -> None:
    """A spreadsheet that saved semicolons and a mark gets them back."""
    done = permits.decide("\ufeffid;cars\nRené;1\n", "--format", "csv", "--decision", "permit")
    assert done.out == "\ufeffid;permit;error\nRené;granted;\n"


@pytest.mark.parametrize("word", ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "＝1", " =1", "\t=1", "=a;b,c", '="x"'])
def test_no_cell_is_a_formula(permits: Permits, word: str) -> None:
    """An apostrophe stands before it, and it stays one cell with any delimiter."""
    done = permits.decide(json.dumps({"id": word, "facts": {}}) + "\n", "--format", "csv", name="p.jsonl")
    for delimiter in ",;":
        cell = next(csv.reader([done.out.splitlines()[1]], delimiter=delimiter))[0]
        assert cell.startswith("'")
    assert permits.decide('{"id": "-5", "facts": {}}', "--format", "csv", name="p.jsonl").out.splitlines()[1].startswith("-5,")


def test_table_for_people(permits: Permits) -> None:
    """Labels, euros and words, a row a person."""
    done = permits.decide("id,income_cent\nan,200000\njo,x\n", "--format", "table", lang="nl")
    lines = done.out.splitlines()
    assert lines[0].split() == ["persoon", "permit", "Retributie", "fout"]
    assert lines[1].split() == ["an", "granted", "€", "120,50"] and "een bedrag in hele centen" in lines[2]


def test_a_wide_table_has_a_row_for_each_decision(permits: Permits) -> None:
    """No line is wider than a screen of columns."""
    done = permits.decide("id\n" + "x" * 150 + "\n", "--format", "table")
    assert len(done.out.splitlines()) == 3


def test_only_named_decisions(permits: Permits) -> None:
    """They alone are answered; a misspelt one is told."""
    assert permits.decide("cars\n1\n", "--decision", "fee_cent").answers[0]["decisions"] == {"fee_cent": None}
    assert "did you mean `permit`" in permits.decide("cars\n1\n", "--decision", "permitt").err


def test_dry_run(permits: Permits) -> None:
    """Each column with its fact, type and how cells are read; nobody is decided, in any format."""
    file = permits.file("id;Woonplaats;day;lived;-> permit\nx;nowhere;31/12/2025;;\n")
    done = permits.run("decide", file, "--dry-run", "--dates", "dmy", lang="nl")
    assert done.code == 0 and "puntkomma's" in done.out and "brussels (Brussel)" in done.out and "dag/maand/jaar" in done.out
    answer = permits.run("decide", file, "--dry-run", "--dates", "dmy", "--format", "jsonl").answers[0]
    assert [one.get("fact") for one in answer["columns"]] == [None, "town", "day", "lived", None] and answer["rows"] == 1
    assert answer["columns"][3]["empty"] == {"2019": True}
    assert len(permits.run("decide", file, "--dry-run", "--dates", "dmy", "--format", "csv").out.splitlines()) == 6
    assert permits.run("decide", permits.file("{}", "p.json"), "--dry-run").code == 0


# -- persons who must be complete -------------------------------------------------------------------------------------------------


def test_complete_refuses_a_default_that_was_read(permits: Permits) -> None:
    """Whoever leaves out what was read is in error, by name; also where only the world read it."""
    full = "day,town,member,cars,income_cent\n2025-01-01,ghent,no,1,5\n"
    assert permits.decide(full, "--complete").code == 0
    for name in ("member", "cars", "income_cent"):
        rows = list(csv.reader(io.StringIO(full)))
        index = rows[0].index(name)
        done = permits.decide(f"{','.join(rows[0])}\n{','.join('' if i == index else cell for i, cell in enumerate(rows[1]))}\n", "--complete")
        assert done.code == 1 and done.answers[0]["error"].endswith(f": {name}")
    yes = permits.decide("day,member,cars,income_cent\n2025-01-01,yes,1,5\n", "--complete")
    assert yes.answers[0]["error"].endswith(": town")


def test_complete_asks_for_what_the_named_decisions_read(permits: Permits) -> None:
    """Income is no matter to the permit."""
    assert permits.decide("day,member,cars\n2025-01-01,no,1\n", "--complete", "--decision", "permit").code == 0


def test_a_default_that_equals_what_is_given_is_given(permits: Permits) -> None:
    """What counts is that somebody said it."""
    done = permits.decide('{"day": "2025-03-01", "member": false, "cars": 1, "income_cent": 0}', "--complete", name="p.jsonl")
    assert done.code == 0


def test_what_was_not_read_does_not_matter() -> None:
    """Persons who agree on what was read get the same answer, whatever their other facts are."""
    book, chance, unread = load_rulebook(ROOT / "tests" / "rulebooks" / "parking"), random.Random(3), 0
    evaluator = Evaluator(book)

    def person() -> dict[str, object]:
        drawn: dict[str, object] = {
            "cars": chance.randrange(7),
            "zone": chance.choice(["centre", "ring", "outside"]),
            "disabled_card": chance.random() < 0.5,
            "income_cent": chance.randrange(4_000_000),
            "born": date(chance.randrange(1930, 2030), 3, 1),
            "card_until": date(chance.randrange(2020, 2030), 6, 30),
            "fined": frozenset(chance.sample(range(2010, 2031), 3)),
            "resident": frozenset(range(chance.randrange(2010, 2026), 2026)),
        }
        return drawn

    for _ in range(300):
        one, other = person(), person()
        found = watch(evaluator, {**book.default_person(), **one}, book.decisions)  # type: ignore[arg-type]  # values of facts
        crossed = {**other, **{name: value for name, value in one.items() if name in found.read}}
        again = watch(evaluator, {**book.default_person(), **crossed}, book.decisions)  # type: ignore[arg-type]  # values of facts
        assert again == found
        unread += len(set(one) - found.read)
    assert unread > 100


# -- JSON -------------------------------------------------------------------------------------------------------------------------

ODD = ["NaN", "Infinity", "-Infinity", "1e400", "true", "[1]", '{"a": 1}']


@pytest.mark.parametrize("word", ODD)
def test_odd_ids(permits: Permits, word: str) -> None:
    """They are refused, and what is answered is JSON."""
    done = permits.decide(f'{{"id": {word}, "facts": {{}}}}\n{{"id": 2.5, "facts": {{}}}}\n', name="p.jsonl")
    answers = [json.loads(line, parse_constant=lambda one: pytest.fail(one)) for line in done.out.splitlines()]
    assert done.code == 1 and "error" in answers[0] and answers[1]["id"] == 2.5


@pytest.mark.parametrize(
    "facts", ['{"cars": NaN}', '{"cars": 1e400}', '{"cars": 1, "cars": 1}', '{"cars": 1.0}', "[" * 100_000, '{"cars": ' + "9" * 5000 + "}"]
)
@pytest.mark.parametrize("lang", ["en", "nl", "fr"])
def test_odd_facts(permits: Permits, facts: str, lang: str) -> None:
    """An error of that line, in the language, and the next is answered."""
    done = permits.decide(f"{facts}\n{{}}\n", name="p.jsonl", lang=lang)
    assert done.code == 1 and "error" in done.answers[0] and "decisions" in done.answers[1]
    assert lang == "en" or not {"Expecting", "Exceeds", "recursion", "int"} & set(done.answers[0]["error"].split())


def test_json_lines_in_utf_16(permits: Permits) -> None:
    """Its lines are lines of letters, not of bytes."""
    done = permits.decide('{"id": "René", "facts": {}}\n{"id": "Ċ", "facts": {}}\n'.encode("utf-16"), name="p.jsonl")
    assert [one["id"] for one in done.answers] == ["René", "Ċ"]


# -- what generate writes ---------------------------------------------------------------------------------------------------------


def test_generated_csv_is_read_back() -> None:
    """The packaged test persons, from the table, are those of the JSON lines, and get the outcomes that stand beside them."""
    book = load_rulebook(ROOT / "spec" / "vsb")
    evaluator, folder = Evaluator(book), ROOT / "generated_tests"
    expected = [json.loads(line) for line in (folder / "fixtures.jsonl").read_text(encoding="utf-8").splitlines()]
    (source,) = open_persons(book, [str(folder / "fixtures.csv")])
    lines = list(source.lines())
    assert [line.id for line in lines] == [one["id"] for one in expected]
    for line, one in zip(lines, expected, strict=True):
        person, problems = read_person(book, line.facts)
        assert not (problems or line.problems) and person == read_person(book, one["facts"])[0]
        assert {name: to_json(outcome.value) for name, outcome in evaluator.decide(person).items()} == one["decisions"]


def test_explain_each_of_several(permits: Permits) -> None:
    """Each under a heading of its own, up to a bound; one may be named, and one in error does not stop the others."""
    file = permits.file("id,cars\na,1\nb,9\nc,3\n")
    done = permits.run("explain", file)
    assert done.code == 1 and [line for line in done.out.splitlines() if line.startswith("person ")] == ["person a", "person b", "person c"]
    assert "outside -2 to 6" in done.out
    answer = json.loads(permits.run("explain", file, "--format", "json").out)
    assert answer["verdict"] == "errors" and [one["id"] for one in answer["persons"]] == ["a", "b", "c"] and answer["left_out"] == 0
    assert answer["persons"][2]["person"] == {"cars": 3} and "error" in answer["persons"][1]
    one = json.loads(permits.run("explain", file, "--id", "c", "--format", "json").out)
    assert one["person"] == {"cars": 3}
    assert permits.run("explain", file, "--id", "z").code == 2
    assert (
        permits.run("explain", permits.file("id,cars\n" + "x,1\n" * 30), "--format", "markdown")
        .out.rstrip()
        .endswith("10 more persons are not explained; --id names one")
    )


def test_explain_several_with_words(permits: Permits) -> None:
    """A fact on the command line holds for each of them."""
    file = permits.file("id,cars\na,1\nb,2\n")
    answer = json.loads(permits.run("explain", file, "cars=3", "--format", "json").out)
    assert [one["person"] for one in answer["persons"]] == [{"cars": 3}, {"cars": 3}]
