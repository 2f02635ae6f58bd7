"""A law about families, `tests/rulebooks/kinderbijslag`, by every command: the children are a list, and their order means nothing."""

from __future__ import annotations

import json
import random
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from members.families import BOOK, Facts, decided, family
from regelproef.cli.main import main
from regelproef.draw.numbers import Numbers
from regelproef.draw.persons import Drawing
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.from_documents import load_rulebook
from regelproef.model.mutants import mutants_of
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import facts_to_json, read_person, to_json
from report.javascript import ByPython, by_javascript, needs_node

SPEC = ("--spec", str(BOOK), "--lang", "en")


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load_rulebook(BOOK)


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    """The same law, with the higher amount from 13 on."""
    folder = Path(shutil.copytree(BOOK, tmp_path / "edited"))
    change(folder / "vocabulary.yaml", "leeftijd >= 12", "leeftijd >= 13")
    return folder


def change(file: Path, old: str, new: str) -> None:
    words = file.read_text(encoding="utf-8")
    assert words.count(old) == 1
    file.write_text(words.replace(old, new), encoding="utf-8")


def answered(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = main([*words])
    return code, capsys.readouterr().out


def value(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    return json.loads(answered(capsys, *words, "--format", "json")[1])


def by_evaluator(book: Rulebook, facts: Facts) -> dict[str, object]:
    person, problems = read_person(book, facts)
    evaluator = Evaluator(book)
    assert not problems and not evaluator.impossible(person)
    return {name: to_json(outcome.value) for name, outcome in evaluator.decide(person).items()}


# -- deciding -----------------------------------------------------------------------------------------------------------------------------


def test_random_families_get_what_the_law_says(book: Rulebook) -> None:
    """Whoever of the children is named first."""
    source = random.Random(1)
    for _ in range(300):
        facts = family(source)
        assert by_evaluator(book, facts) == decided(facts)
        children = facts["kinderen"]
        assert isinstance(children, list)
        source.shuffle(children)
        assert by_evaluator(book, facts) == decided(facts)


def test_a_person_is_read_as_it_is_written(book: Rulebook) -> None:
    """The list that is written for a family is read as that family."""
    source = random.Random(2)
    for _ in range(50):
        person, _ = read_person(book, family(source))
        assert read_person(book, facts_to_json(person)) == (person, ())


@needs_node
def test_the_page_says_the_same(book: Rulebook) -> None:
    """The evaluator of the page decides families as the other does."""
    source, expected = random.Random(3), ByPython(book)
    asked = [(read_person(book, family(source))[0], {}) for _ in range(200)]
    for (person, choice), answer in zip(asked, by_javascript(book, asked), strict=True):
        assert expected(person, choice) == answer


def test_json_and_a_table_say_the_same(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """In a table a child is there when one of its cells says something, or a column says how many there are."""
    twin = {"geboren": "2016-03-01"}
    persons = [{"kinderen": [{"geboren": "2010-01-01"}, twin, twin]}, {"kinderen": [twin]}, {"kinderen": 2}, {}]
    lines, table = tmp_path / "persons.jsonl", tmp_path / "persons.csv"
    lines.write_text("".join(json.dumps(one) + "\n" for one in persons), encoding="utf-8")
    table.write_text(
        "kinderen;kinderen.1.geboren;kinderen 2: geboortedag;kinderen.3.geboren\n;2010-01-01;2016-03-01;2016-03-01\n;2016-03-01;;\n2;;;\n0;;;\n",
        encoding="utf-8",
    )
    ways = [answered(capsys, "decide", *SPEC, str(file))[1] for file in (lines, table)]
    first, second = ([json.loads(line)["decisions"] for line in way.splitlines()] for way in ways)
    assert first == second
    assert [one["bijslag_cent"] for one in first] == [59000, 17000, 40000, 0]


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ({"kinderen": [{"geborn": "2010-01-01"}]}, "`kinderen` have no fact `geborn` (did you mean `geboren`?)"),
        ({"kinderen": [{}] * 5}, "`kinderen`: at most 3, and here are 5"),
        ({"kinderen": [3]}, "`kinderen`, number 1, is a mapping of facts to values, not 3"),
        ({"kinderen": [{"geboren": "1980-01-01"}]}, "`kinderen.1.geboren` is 1980-01-01, outside 1990-01-01 to 2027-12-31"),
        ({"kinderen": [{}], "kinderen.2.geboren": "2010-01-01"}, "`kinderen` is a list, and beside it facts of its members are given by number"),
        ({"kinderen": 1, "kinderen.2.geboren": "2010-01-01"}, "something is said of `kinderen` number 2, but there are not as many"),
        ({"kinderen.3.geboren": "2010-01-01"}, "something is said of `kinderen` number 3, but there are not as many"),
    ],
)
def test_what_cannot_be_is_told(facts: Facts, message: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """With what was meant, and by number where there is nobody of that number."""
    file = tmp_path / "persons.json"
    file.write_text(json.dumps([facts]), encoding="utf-8")
    code, out = answered(capsys, "decide", *SPEC, str(file))
    assert code == 1 and message in json.loads(out)["error"]


# -- proving --------------------------------------------------------------------------------------------------------------------------------


def test_is_sound_for_so_many_children(capsys: pytest.CaptureFixture[str]) -> None:
    """And says for how many."""
    code, out = answered(capsys, "check", *SPEC)
    assert code == 0 and "all of this is said of persons with at most 3 children" in " ".join(out.split())


def test_more_children_and_less_money_is_shown(capsys: pytest.CaptureFixture[str], edited: Path) -> None:
    """The two families have the same children but for one, and differ in little from the default."""
    change(edited / "vocabulary.yaml", "rang >= 3", "rang == 2")
    found = value(capsys, "check", "--spec", str(edited))["findings"]
    (broken,) = [one for one in found if one["code"] == "property"]
    fewer, more = broken["witness"]["persons"]
    assert len(more["kinderen"]) == len(fewer["kinderen"]) + 1
    assert more["kinderen"][: len(fewer["kinderen"])] == fewer["kinderen"]
    assert sum(len(one) for one in more["kinderen"]) <= 2


def test_children_are_like_one_another_where_not_said_otherwise(capsys: pytest.CaptureFixture[str], edited: Path) -> None:
    """`kinderen` lets only their number differ, `kinderen.geboren` the day on which each was born."""
    change(edited / "properties.yaml", "equal_except: [kinderen]", "equal_except: [kinderen, kinderen.geboren]")
    found = value(capsys, "check", "--spec", str(edited))["findings"]
    assert "meer-kinderen-nooit-minder" in [name for one in found for name in one["subject"]]


def test_a_slip_in_what_each_child_has_is_made_in_every_child(book: Rulebook) -> None:
    """And once: of the other children there are no slips of their own."""
    slips = {one.id: one for one in mutants_of(book) if one.derived is not None}
    assert slips and not any(name.startswith(("kinderen.2.", "kinderen.3.")) for name in slips)
    (later,) = [one for one in slips.values() if one.after.count("leeftijd >= 13")]
    planted = later.apply(book)
    for place in range(3):
        children = [{"geboren": "2013-07-01" if number == place else "2020-01-01"} for number in range(3)]
        assert (
            by_evaluator(planted, {"kinderen": children})["bijslag_cent"]
            == int(str(by_evaluator(book, {"kinderen": children})["bijslag_cent"])) - 2000
        )


def test_a_certificate_is_checked(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """What is asked of children is asked again of a second encoder, and holds."""
    pytest.importorskip("pysat")
    pytest.importorskip("cvc5")
    assert answered(capsys, "check", *SPEC, "--certify", str(tmp_path / "certificate"))[0] == 0
    code, out = answered(capsys, "certify", "verify", str(tmp_path / "certificate"), "--lang", "en")
    assert code == 0 and "Shown for 3 of 3 properties: nobody breaks it" in out


# -- comparing, explaining, testing ---------------------------------------------------------------------------------------------------------


def test_an_edit_is_told_exactly(capsys: pytest.CaptureFixture[str], edited: Path) -> None:
    """Once, though every child has the value; and for whom it changes something is a family of one."""
    found = value(capsys, "diff", str(BOOK), str(edited))
    assert [(one["kind"], one["name"]) for one in found["listed"]] == [("derived", "kinderen.basis")]
    assert [one["name"] for one in found["decisions"] if one["change"] == "changed"] == ["bijslag_cent"]
    (person,) = [one["regions"][0]["witness"]["facts"] for one in found["decisions"] if one["regions"]]
    assert person == {"kinderen": [{"geboren": "2013-07-01"}]}


def test_is_explained_child_by_child(capsys: pytest.CaptureFixture[str]) -> None:
    """With what each of them has, by the label and the number of the child."""
    _, out = answered(capsys, "explain", *SPEC, "kinderen.1.geboren=2010-01-01", "kinderen.2.geboren=2012-01-01", "inkomen_cent=2000000")
    told = " ".join(out.split())
    assert "the number of children for whom holds" in told
    assert "children 1: basic amount: €190.00" in told and "number of children: 2" in told


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    assert main(["generate", *SPEC, "--out", str(folder)]) == 0
    return folder


def test_test_persons_fit_their_schema_and_the_law(generated: Path) -> None:
    """The list of children is in the schema, and every family gets what the law says."""
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((generated / "fixtures.schema.json").read_text(encoding="utf-8"))
    rows = [json.loads(line) for line in (generated / "fixtures.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(rows) > 50 and max(len(one["facts"]["kinderen"]) for one in rows) == 3
    for one in rows:
        jsonschema.validate(one, schema)
        assert decided(one["facts"]) == one["decisions"]


def test_a_bundle_is_refused(generated: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Its formats have no lists yet, and that is said before anything is written."""
    assert main(["bundle", *SPEC, "--fixtures", str(generated / "fixtures.jsonl"), str(tmp_path / "bundle")]) == 2
    told = " ".join(capsys.readouterr().err.split())
    assert "persons with members are not yet in the formats of a bundle" in told and not (tmp_path / "bundle").exists()


def test_whoever_forgets_the_third_child_is_caught(generated: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And is told by the facts that matter."""
    words = ("conform", *SPEC, "--python", "members.forgetful:decide", "--fixtures", str(generated / "fixtures.jsonl"))
    code, out = answered(capsys, *words)
    assert code == 1 and "kinderen: 3" in out and "kinderen.3.geboren" in out


def test_random_persons_have_children(book: Rulebook) -> None:
    """Those whom `conform --search` draws, and Hypothesis."""
    drawing, source = Drawing(book), random.Random(5)
    drawn = [drawing.person(Numbers(source.getrandbits(64))) for _ in range(100)]
    numbers = Counter(person["kinderen"] for person in drawn if person is not None)
    assert set(numbers) == {0, 1, 2, 3} and sum(numbers.values()) > 90


# -- populations ------------------------------------------------------------------------------------------------------------------------------


def test_a_population_gets_the_same(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Families of every size in one table, without a column for how many there are."""
    pytest.importorskip("duckdb")
    source, rows = random.Random(6), ["peildatum,inkomen_cent," + ",".join(f"kinderen.{n}.geboren,kinderen.{n}.studeert" for n in range(1, 4))]
    families = [family(source) for _ in range(100)]
    for one in families:
        children = one["kinderen"]
        assert isinstance(children, list)
        cells = [f"{child['geboren']},{str(child['studeert']).lower()}" for child in children] + [","] * (3 - len(children))
        rows.append(f"{one['peildatum']},{one['inkomen_cent']}," + ",".join(cells))
    table, results = tmp_path / "families.csv", tmp_path / "results.csv"
    table.write_text("\n".join(rows) + "\n", encoding="utf-8")
    assert answered(capsys, "population", *SPEC, str(table), "--output", str(results))[0] == 0
    head, *found = [line.split(",") for line in results.read_text(encoding="utf-8").splitlines()]
    amounts = [int(line[head.index("bijslag_cent")]) for line in found]
    assert amounts == [decided(one)["bijslag_cent"] for one in families]


def test_whoever_is_drawn_has_no_absent_children(capsys: pytest.CaptureFixture[str]) -> None:
    """A number of children is as likely as another, because nobody is passed over for what an absent one would have."""
    pytest.importorskip("duckdb")
    found = value(capsys, "population", *SPEC, "--sample", "1000", "--seed", "1", "--by", "kinderen")
    numbers = {one["value"]: one for one in found["by"]["kinderen"]}
    assert set(numbers) == {0, 1, 2, 3}
