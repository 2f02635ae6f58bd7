"""Decision tables: overlap, gap and dead row are named by row, each way to hit means what it says, and bad tables are refused at the cell."""

from __future__ import annotations

from textwrap import dedent

import pytest

from regelproef.answer.finding import Finding, Unusable
from regelproef.answer.limits import Limits
from regelproef.answer.place import SourceFile
from regelproef.check.questions import run_checks
from regelproef.evaluate.evaluator import Evaluator
from regelproef.load.csv_text import parse_csv
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook

VOCABULARY = """
    reference_date: today
    language: nl
    facts:
      today: {type: date, range: [2024-01-01, 2026-12-31], default: 2025-06-01}
      income: {type: money, range: [0, 20000000], default: 3000000}
      kids: {type: int, range: [0, 9], default: 0}
      alone: {type: bool}
      region: {type: enum, values: [north, south, east], default: north}
    derived:
      year: year(today)
    decisions:
      grant: {type: money}
    """
TABLE = """
    tables:
      - table: loan
        decision: grant
        hit: %s
        inputs: [income, kids, region, alone, year]
        file: loan.csv
    """
SOUND = """
    id;income;kids;region;alone;year;then;text
    low;[0..25000 euro);>= 1;north, south;-;-;100 euro;"wie weinig heeft; en kinderen"
    east-alone;[0..25000 euro);>= 1;east;true;-;50 euro;
    east;[0..25000 euro);>= 1;east;false;-;40 euro;
    high;[25000 euro..);[1..9];;-;(2023..2026];20 euro;
    none;-;0;-;-;-;0;
    """


def book(rows: str = SOUND, hit: str = "unique", table: str = TABLE, **more: str) -> Rulebook:
    files = {"vocabulary.yaml": VOCABULARY, "tables/t.yaml": table % hit if "%s" in table else table, "tables/loan.csv": rows, **more}
    return build_rulebook(parse_documents({name: dedent(text).lstrip("\n").encode() for name, text in files.items()}, "tiny"))


def found(rulebook: Rulebook) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.code, one.subject) for one in run_checks(rulebook, Limits()).errors]


def row(rows: str, name: str, instead: str) -> str:
    lines = [instead if line.strip().startswith(f"{name};") else line.strip() for line in rows.strip().split("\n")]
    return "\n".join(line for line in lines if line) + "\n"


def test_a_sound_table_is_proved() -> None:
    """No two rows meet, somebody meets each, and everybody meets one."""
    report = run_checks(book(), Limits())
    assert report.verdict == "sound", [(one.code, one.subject) for one in report.findings]
    assert ("table-overlap", ("loan",)) in [(proof.code, proof.subject) for proof in report.proofs]


def test_what_rows_come_to() -> None:
    """Ends that are taken in and that are not, lists, truth values, empty cells."""
    evaluator = Evaluator(book())
    told = {
        (income, kids, region, alone): evaluator.decide(
            {**evaluator.book.default_person(), "income": income, "kids": kids, "region": region, "alone": alone}, ("grant",)
        )["grant"].value
        for income in (2499999, 2500000)
        for kids in (0, 1)
        for region in ("south", "east")
        for alone in (False, True)
    }
    assert {value for key, value in told.items() if key[1] == 0} == {0}
    assert [told[2499999, 1, "south", False], told[2499999, 1, "east", True], told[2499999, 1, "east", False]] == [10000, 5000, 4000]
    assert told[2500000, 1, "east", True] == 2000


def test_an_overlap_is_named_by_its_rows() -> None:
    """Also where both say the same; where they do not, they contradict each other too."""
    alike = row(SOUND, "high", "high;[25000 euro..);>= 0;-;-;-;0;")
    assert ("table-overlap", ("loan/high", "loan/none")) in found(book(alike))
    differ = found(book(row(SOUND, "high", "high;[24999 euro..);>= 1;-;-;-;20 euro;")))
    assert ("table-overlap", ("loan/low", "loan/high")) in differ
    assert ("conflict", ("loan/low", "loan/high")) in differ


def test_any_may_overlap_where_rows_agree() -> None:
    """And only there."""
    alike = row(SOUND, "high", "high;[25000 euro..);>= 0;-;-;-;0;")
    assert not [one for one in found(book(alike, "any")) if one[0] in {"table-overlap", "conflict"}]
    differ = row(SOUND, "high", "high;[24999 euro..);>= 1;-;-;-;20 euro;")
    assert [one for one in found(book(differ, "any")) if one[0] == "conflict"] == [
        ("conflict", (f"loan/{name}", "loan/high")) for name in ("low", "east-alone", "east")
    ]


def test_the_first_that_applies_counts() -> None:
    """Rows may overlap and disagree; one that no one reaches is dead."""
    rows = "id;income;kids;region;alone;year;then\nfew;-;[0..1];-;-;-;10 euro\nsome;-;[0..3];-;-;-;20 euro\nmany;-;-;-;-;-;30 euro\n"
    rulebook = book(rows, "first")
    assert found(rulebook) == []
    evaluator = Evaluator(rulebook)
    assert [evaluator.decide({**rulebook.default_person(), "kids": kids}, ("grant",))["grant"].value for kids in (1, 2, 4)] == [1000, 2000, 3000]
    dead = rows.replace("many;", "late;-;2;-;-;-;40 euro\nmany;")
    assert ("never-decides", ("loan/late",)) in found(book(dead, "first"))


def test_a_gap_and_a_dead_row() -> None:
    """Whom no row decides, and the row that changes nobody's result."""
    assert ("gap", ("grant",)) in found(book(row(SOUND, "east-alone", "")))
    twice = SOUND + "    again;-;0;-;true;-;0;\n"
    assert ("redundant-rule", ("loan/again",)) in found(book(twice, "any"))


def test_rows_in_the_file_of_the_table_itself() -> None:
    """The same without CSV; a row without an id is called by its cells."""
    table = """
    tables:
      - table: loan
        decision: grant
        hit: unique
        inputs: [kids, alone]
        source: []
        rows:
          - {kids: "[0..1]", alone: "-", then: 10 euro}
          - {kids: ">= 2", alone: true, then: 20 euro}
          - {id: rest, kids: ">= 2", alone: false, then: 30 euro}
    """
    rulebook = build_rulebook(parse_documents({"vocabulary.yaml": dedent(VOCABULARY).encode(), "tables/t.yaml": dedent(table).encode()}, "tiny"))
    assert list(rulebook.rules) == ["loan/0..1_any", "loan/2_true", "loan/rest"]
    assert [line.source for line in rulebook.rules["loan/2_true"].conditions] == ["kids >= 2", "alone"]


def refused(rows: str = SOUND, table: str = TABLE, **more: str) -> Finding:
    with pytest.raises(Unusable) as error:
        book(rows, "unique", table, **more)
    return error.value.findings[0]


@pytest.mark.parametrize(
    ("name", "instead", "key", "place"),
    [
        ("low", "low;[0..;1;-;-;-;1;", "table-cell", "[0.."),
        ("low", "low;[..];1;-;-;-;1;", "table-cell", "[..]"),
        ("low", "low;[0..25);1;-;-;-;nought;", "name-unknown", "nought"),
        ("low", "low;-;12;-;-;-;1;", "constant-range", "12"),
        ("low", "low;-;1;west;-;-;1;", "value-unknown", "west"),
        ("low", "low;-;1;north, west;-;-;1;", "value-unknown", "west"),
        ("low", "low;-;many;-;-;-;1;", "name-unknown", "many"),
        ("low", "low;-;1;-;1;-;1;", "compare-mismatch", "1"),
        ("low", "low;-;1;-;-;-;;", "key-missing", ""),
        ("low", "low;-;1;-;-;1;", "csv-cells", "low;-;1;-;-;1;"),
        ("low", 'low;-;1;-;-;-;1;"open', "csv-quote", '"open'),
        ("low", "low;-;1;-;-;-;1;\nlow;-;2;-;-;-;1;", "table-row-twice", "low"),
        ("low", ";<1;-;-;-;-;1;\n;>1;-;-;-;-;1;", "table-row-twice", ""),
        ("id", "id;income;kids;region;alone;year;then;text;text", "csv-name", "text"),
        ("id", "id;income;kids;region;alone;jaar;then;text", "table-column", "jaar"),
    ],
)
def test_what_is_refused(name: str, instead: str, key: str, place: str) -> None:
    """With the cell; no row is passed over."""
    finding = refused(row(SOUND, name, instead))
    assert finding.message.key == key
    if place:
        assert finding.labels[0].span.text == place
        assert finding.labels[0].span.path.endswith("loan.csv")


def test_files_that_do_not_belong_together() -> None:
    """A file that no table names, one that is missing, and one that holds nothing."""
    assert refused(**{"tables/other.csv": "a,b\n1,2\n"}).message.key == "csv-unnamed"
    assert refused(table=TABLE.replace("loan.csv", "lone.csv")).message.key == "csv-missing"
    assert refused(rows="\n").message.key == "csv-empty"
    assert refused(rows="id;income;kids;region;alone;year;then\n").message.key == "csv-empty"
    assert refused(rows=SOUND.replace("    none", "    \rnone")).message.key == "yaml-hidden-break"


def test_a_spreadsheet_may_say_what_stands_between_cells() -> None:
    """Excel writes it on a line before the names."""
    (line,) = parse_csv(SourceFile("t.csv", "sep=;\na;b,c\n1;2\n")).items
    assert [(key.value, cell.value) for key, cell in line] == [("a", "1"), ("b,c", "2")]  # type: ignore[union-attr, misc]


def test_cells_are_read_with_their_places() -> None:
    """Commas, quotes within quotes, blanks round a cell, line ends of either kind."""
    file = SourceFile("t.csv", 'a,b\r\n" x, ""y""", 2 \r\n\r\n')
    (line,) = parse_csv(file).items
    cells = [(key.value, cell.value, cell.span.text) for key, cell in line]  # type: ignore[union-attr]
    assert cells == [("a", ' x, "y"', '" x, ""y"""'), ("b", "2", "2")]


def test_a_row_that_a_reading_takes_away_leaves_the_order_of_the_others() -> None:
    """The first row that applies counts, also where the one between is not there."""
    table = """
    tables:
      - table: loan
        decision: grant
        hit: first
        inputs: [kids]
        rows:
          - {id: few, kids: "[0..1]", then: 10 euro}
          - {id: some, kids: "[0..3]", then: 20 euro, reading: {Q: narrow}}
          - {id: many, kids: "-", then: 30 euro}
    """
    questions = "interpretations:\n  - {id: Q, question: which, readings: {narrow: x, wide: y}, chosen: wide}\n"
    files = {"vocabulary.yaml": VOCABULARY, "tables/t.yaml": table, "interpretations.yaml": questions}
    rulebook = build_rulebook(parse_documents({name: dedent(text).encode() for name, text in files.items()}, "tiny"))
    for reading, expected in (("wide", [1000, 3000, 3000]), ("narrow", [1000, 2000, 3000])):
        evaluator = Evaluator(rulebook.with_choice({"Q": reading}))
        told = [evaluator.decide({**rulebook.default_person(), "kids": kids}, ("grant",))["grant"].value for kids in (1, 2, 4)]
        assert told == expected
