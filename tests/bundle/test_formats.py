"""Every format holds the same persons: read back by what is made for it, whatever names, labels and values there are."""

from __future__ import annotations

import csv
import importlib.util
import io
import json
import sqlite3
import sys
import types
from pathlib import Path
from typing import Any

import pytest

from bundle import read_back
from bundle.made import Made
from regelproef.bundle.folder import LISTING
from regelproef.bundle.openfisca import null_names
from regelproef.cli.main import main
from regelproef.load.shape import LANGUAGES
from regelproef.model.from_documents import load_rulebook

ROOT = Path(__file__).parents[2]


def steps_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    """The step definitions of a bundle, without behave."""
    stub = types.ModuleType("behave")
    for name in ("given", "when", "then"):
        setattr(stub, name, lambda _: lambda function: function)
    monkeypatch.setitem(sys.modules, "behave", stub)
    spec = importlib.util.spec_from_file_location("steps", folder / "gherkin" / "features" / "steps" / "steps.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_sql_is_the_same_persons(made: Made) -> None:
    """SQLite and DuckDB take the script, keep its rules, and give every fact, year and outcome back."""
    expected = read_back.from_lines(made.files["fixtures.jsonl"])
    assert read_back.from_sqlite(made.book, made.files["fixtures.sql"]) == expected
    assert read_back.from_duckdb(made.book, made.files["fixtures.sql"]) == expected


def test_sql_counts_what_is_wrong(made: Made) -> None:
    """Right answers give no difference; each wrong one gives one, also where null is expected or found."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(made.files["fixtures.sql"])
    connection.execute("insert into answer select * from expected")
    assert connection.execute("select count(*) from difference").fetchall() == [(0,)]
    (column, *_) = [row[1] for row in connection.execute("pragma table_info(answer)") if row[5] == 0]
    everybody = connection.execute("select count(*) from person").fetchall()
    connection.execute(f'update answer set "{column}" = case when "{column}" is null then \'x\' end')
    assert connection.execute("select count(*) from difference").fetchall() == everybody


def test_sql_misses_nobody(made: Made) -> None:
    """Who has no answer, or is nobody, is named; a row without decisions is wrong wherever something is expected."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(made.files["fixtures.sql"])
    ids = sorted(row[0] for row in connection.execute("select person_id from person"))
    assert sorted(connection.execute("select * from difference")) == [(id_, "(no answer)", None, None) for id_ in ids]
    connection.execute("insert into answer select * from expected where person_id > ?", [ids[0]])
    connection.execute("insert into answer (person_id) values ('nobody')")
    assert connection.execute("select * from difference order by 1").fetchall() == sorted(
        [(ids[0], "(no answer)", None, None), ("nobody", "(unknown person)", None, None)]
    )
    connection.execute("insert into answer (person_id) values (?)", ids[:1])
    count = connection.execute("select count(*) from difference where person_id = ?", ids[:1]).fetchone()
    expected = connection.execute("select * from expected where person_id = ?", ids[:1]).fetchone()
    assert count == (sum(value is not None for value in expected[1:]),)


def test_sql_refuses_what_no_person_is(parking: Made) -> None:
    """A value that is not in the list, and one out of range, break the rules of their columns."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(parking.files["fixtures.sql"])
    for column, value in (("zone", "moon"), ("cars", 7), ("day", "2031-01-01")):
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(f'insert into person (person_id, "{column}") values (?, ?)', ("new", value))


def test_dmn_is_the_same_persons(made: Made) -> None:
    """The XML has the structure of the kit's schema, and every value its type."""
    expected = read_back.from_lines(made.files["fixtures.jsonl"])
    assert read_back.from_xml(made.files["dmn/fixtures-test-01.xml"]) == expected


def test_openfisca_is_the_same_persons(made: Made) -> None:
    """The YAML is ASCII, which every machine reads alike, and a null has a variable that is no other's."""
    names = null_names(made.book)
    assert not {*names.values()} & {*made.book.facts, *made.book.decisions}
    text = made.files["openfisca/fixtures.yaml"]
    assert text.isascii() and read_back.from_yaml(made.book, text, names) == read_back.from_lines(made.files["fixtures.jsonl"])


def test_gherkin_is_the_same_persons(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """A scenario has every decision, and with the defaults every fact, in words that mean one thing."""
    steps = steps_in(made.folder, monkeypatch)
    features = [text for name, text in made.files.items() if name.endswith(".feature")]
    found = read_back.from_features(features, json.loads(made.files["gherkin/words.json"]), steps.value_of)
    assert found == read_back.from_lines(made.files["fixtures.jsonl"])


def test_csv_is_read_back_by_decide(made: Made, capsys: pytest.CaptureFixture[str]) -> None:
    """`decide` reads the table as it stands, and decides everybody as the table says; no cell begins a formula."""
    assert main(["decide", str(made.folder / "fixtures.csv"), "--spec", str(made.spec)]) == 0
    decided = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    expected = read_back.from_lines(made.files["fixtures.jsonl"])
    assert {one["id"]: one["decisions"] for one in decided} == {id_: decisions for id_, (_, decisions) in expected.items()}
    _, *rows = csv.reader(io.StringIO(made.files["fixtures.csv"]))
    for cell in (cell for row in rows for cell in row):
        assert not cell.startswith(("=", "+", "@", "\t", "\r")) and (not cell.startswith("-") or cell == "-" or int(cell) < 0)


def test_lines_meet_the_schema(made: Made) -> None:
    """Facts and decisions with defaults, meanings and readings; a reading that is none is refused."""
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(made.files["fixtures.schema.json"])
    validator = jsonschema.Draft202012Validator(schema)
    lines = [json.loads(line) for line in made.files["fixtures.jsonl"].splitlines()]
    assert all(validator.is_valid(line) for line in lines)
    assert set(schema["x-readings"]) == {one.id for one in made.book.interpretations.values()}
    name = next(iter(made.book.decisions))
    assert not validator.is_valid({**lines[0], "under": {name: {"Q1": "never"}}})


def test_readmes_say_everything(made: Made) -> None:
    """Each language names each file, fact, decision and reading, and is not one of the others."""
    texts = {language: made.files[f"README.{language}.md"] for language in LANGUAGES}
    assert len({*texts.values()}) == len(LANGUAGES) and made.files["README.md"] == texts[made.book.language]
    for text in texts.values():
        files = [name for name in made.files if not name.startswith(("README", "gherkin/"))]
        for word in (*files, "gherkin/", *made.book.facts, *made.book.decisions, *made.book.interpretations):
            assert f"`{word}`" in text, word
        assert "<b>" not in text and "drop table" not in text.replace("'); drop table person; --", "")


def test_ids_can_be_looked_up(made: Made) -> None:
    """Every rule, statement and amount that a fixture names has its text; amounts stand by period in each README too."""
    texts = json.loads(made.files["texts.json"])
    assert list(texts["rules"]) == list(made.book.rules) and list(texts["amounts"]) == list(made.book.amounts)
    for line in made.files["fixtures.jsonl"].splitlines():
        one = json.loads(line)
        assert {rule for rules in one["rules"].values() for rule in rules} <= texts["rules"].keys()
        assert {*one["statements"]} <= texts["statements"].keys()
    for name, amount in made.book.amounts.items():
        periods = texts["amounts"][name]["periods"]
        assert [each["value"] for each in periods] == [each.value for each in amount.periods]
        assert all(made.files[f"README.{language}.md"].count(f"`{name}`") >= len(periods) for language in LANGUAGES)


def test_what_is_not_translated_is_marked(parking: Made) -> None:
    """A question that stands in one language only says which, in the READMEs of the others."""
    question = next(iter(parking.book.interpretations.values())).question.in_language("en")
    assert f"{question} (in het Engels)" in parking.files["README.nl.md"] and f"{question} (en anglais)" in parking.files["README.fr.md"]
    assert f"{question} (" not in parking.files["README.en.md"]


def test_the_vsb_fits_everywhere(tmp_path: Path) -> None:
    """The bundle of the large rulebook: as many persons in each engine as there are, with the same facts and outcomes."""
    assert main(["bundle", str(tmp_path / "vsb"), "--spec", str(ROOT / "spec" / "vsb"), "--lang", "en"]) == 0
    texts = {name: (tmp_path / "vsb" / name).read_text(encoding="utf-8") for name in json.loads((tmp_path / "vsb" / LISTING).read_text())["files"]}
    expected = read_back.from_lines(texts["fixtures.jsonl"])
    book = load_rulebook(ROOT / "spec" / "vsb")
    assert len(expected) > 300
    assert read_back.from_sqlite(book, texts["fixtures.sql"]) == expected
    assert read_back.from_duckdb(book, texts["fixtures.sql"]) == expected
    assert read_back.from_xml(texts["dmn/fixtures-test-01.xml"]) == expected
    assert read_back.from_yaml(book, texts["openfisca/fixtures.yaml"], null_names(book)) == expected


# -- the command ------------------------------------------------------------------------------------------------------------


def write(made: Made, folder: Path, *words: str) -> int:
    fixtures = made.folder.parent / "tests" / "fixtures.jsonl"
    return main(["bundle", str(folder), "--spec", str(made.spec), "--fixtures", str(fixtures), "--lang", "en", *words])


def test_the_command_writes_the_same_bytes(parking: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Twice, and over what it wrote before, of which what is no longer wanted goes."""
    assert write(parking, tmp_path / "b", "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["verdict"] == "written" and told["files"] == len(parking.files)
    listing = json.loads(parking.files[LISTING])
    (tmp_path / "b" / "old.txt").write_text("old")
    (tmp_path / "b" / "README.md").write_text("spoilt")
    (tmp_path / "b" / LISTING).write_text(json.dumps({**listing, "files": [*listing["files"], "old.txt"]}))
    assert write(parking, tmp_path / "b") == 0
    found = {path.relative_to(tmp_path / "b").as_posix(): path.read_text(encoding="utf-8") for path in (tmp_path / "b").rglob("*") if path.is_file()}
    assert found == dict(parking.files)


def test_other_folders_are_left_alone(parking: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder with other files, a file, and a place inside the rulebook are refused, and nothing is written there."""
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "fixtures.csv").write_text("mine")
    for place in (tmp_path / "theirs", tmp_path / "theirs" / "fixtures.csv", parking.spec / "bundle"):
        assert write(parking, place) == 2
    assert "no bundle" in capsys.readouterr().err
    assert (tmp_path / "theirs" / "fixtures.csv").read_text() == "mine" and not (parking.spec / "bundle").exists()


@pytest.mark.parametrize("spoil", ["outcome", "type", "fact", "empty"])
def test_persons_of_another_rulebook_are_refused(spoil: str, parking: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever is decided otherwise now, is not complete, or nobody at all: exit code 2, with the line, and nothing is written."""
    first, *rest = (json.loads(line) for line in parking.files["fixtures.jsonl"].splitlines())
    spoilt: dict[str, Any] = {**first, "facts": dict(first["facts"]), "decisions": dict(first["decisions"])}
    if spoil == "fact":
        del spoilt["facts"]["cars"]
    else:
        spoilt["decisions"]["fee_cent"] = 1 if spoil == "outcome" else float(spoilt["decisions"]["fee_cent"])
    file = tmp_path / "fixtures.jsonl"
    file.write_text("" if spoil == "empty" else "".join(json.dumps(one) + "\n" for one in (spoilt, *rest)), encoding="utf-8")
    assert main(["bundle", str(tmp_path / "out"), "--spec", str(parking.spec), "--fixtures", str(file), "--lang", "en"]) == 2
    assert ("nobody" if spoil == "empty" else "line 1") in capsys.readouterr().err and not (tmp_path / "out").exists()
