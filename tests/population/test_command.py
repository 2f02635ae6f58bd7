"""`population` says of a table what `decide` says of it, row by row, and writes nothing by halves."""

from __future__ import annotations

import csv
import io
import json
import random
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as parquet
import pytest

from persons.permits import Permits, write_permits
from persons.test_mutated_tables import mutated
from regelproef.cli.main import main
from tiny import write

HEADER = "id,day,town,member,cars,income_cent,lived"
ROWS = """
a,2025-03-01,ghent,true,1,0,2019 2020
b,2024-02-29,brussels,nee,3,250000,2016-2019
c,,Gent,JA,2,100001,-
d,2030-12-31,Bruxelles,false,-2,0,"2011, 2013;2015"
"e, with a comma",2025-1-1,gand,oui,7,12.50,1999
"f ""quoted""
and on two lines",2025-03-01,nowhere,maybe,x,,2020-2011
=g,2025-03-01,other,false,0,9000000,2019 2019
h,2020-01-01,other,true,6,,
,,,,1,,
"""
TABLE = HEADER + ROWS


class Populations(Permits):
    """`population` on the rulebook of permits."""

    def table(self, content: str | bytes, name: str = "table.csv") -> str:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    def by_decide(self, file: str, *words: str) -> list[dict[str, str]]:
        return _rows(self.run("decide", file, "--format", "csv", *words).out)

    def by_population(self, file: str, *words: str) -> tuple[list[dict[str, str]], list[dict[str, str]], int]:
        """What everybody gets, what is amiss, and the exit code."""
        output, errors = self.folder / "out.csv", self.folder / "err.csv"
        done = self.run("population", file, "--output", str(output), "--errors", str(errors), *words)
        return _rows(output.read_text("utf-8")), _rows(errors.read_text("utf-8")), done.code


def _rows(content: str) -> list[dict[str, str]]:
    plain = content.removeprefix("\ufeff")
    return list(csv.DictReader(io.StringIO(plain), delimiter=next(one for one in ",;\t" if one in plain.partition("\n")[0])))


@pytest.fixture
def people(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Populations:
    write_permits(tmp_path)
    return Populations(tmp_path, capsys)


def same(people: Populations, content: str | bytes, *words: str) -> None:
    """Both commands say the same of this table."""
    file = people.table(content)
    one, (other, amiss, code) = people.by_decide(file, *words), people.by_population(file, *words)
    assert len(one) == len(other)
    for place, (mine, theirs) in enumerate(zip(one, other, strict=True), 1):
        assert {name: theirs[name] for name in ("permit", "fee_cent")} == {name: mine[name] for name in ("permit", "fee_cent")}
        reasons = [row["reason"] for row in amiss if row["row"] == str(place)]
        assert bool(theirs["error"]) == bool(mine["error"]) == bool(reasons)
        assert sorted("; ".join(reasons).split("; ")) == sorted(mine["error"].split("; "))
        if theirs.get("id"):
            assert theirs["id"] == mine["id"]
    assert code == (1 if any(row["error"] for row in one) else 0)


@pytest.mark.parametrize("words", [(), ("--dates", "dmy"), ("--lang", "nl")], ids=" ".join)
def test_a_table_with_everything_in_it(people: Populations, words: tuple[str, ...]) -> None:
    """Labels, every way to write a history, cells that say nothing of the kind, quotation marks, formulas, a person who cannot be."""
    same(people, TABLE, *words)


PLAIN = "\n".join(line for line in TABLE.splitlines() if '"' not in line and not line.startswith("and on"))
TABLES: dict[str, str | bytes] = {
    "plain": PLAIN,
    "semicolons": PLAIN.replace(",", ";"),
    "tabs": PLAIN.replace(",", "\t"),
    "sep": "sep=;\n" + PLAIN.replace(",", ";"),
    "crlf": PLAIN.replace("\n", "\r\n"),
    "cr": PLAIN.replace("\n", "\r"),
    "mark": b"\xef\xbb\xbf" + PLAIN.encode(),
    "utf-16": PLAIN.encode("utf-16"),
    "empty lines": PLAIN.replace("\n", "\n\n\n"),
    "without ids": "cars\n1\n2\n3\n",
    "only passed over": "-> permit\nrefused\nrefused\n",
    "passed over": "-> permit,cars\nrefused,1\n,3\n",
    "labels": "Wagens,Domicile\n1,2019\n",
    "accents": "id,cars\nRené,1\nÅsa ☃,5\n",
    "spaces": "id,cars,town\n x ,1, Ghent \ny,2,\u00a0ghent\n",
    "signs": "id,cars\na\x0bb,1\n\u202eab,1\n@x,2\n",
}


@pytest.mark.parametrize("name", TABLES)
def test_tables_as_programs_save_them(people: Populations, name: str) -> None:
    """Delimiters, ends of lines, marks and encodings, also those that are refused."""
    file = people.table(TABLES[name])
    refused = people.run("decide", file)
    if refused.code != 2:
        same(people, TABLES[name])
        return
    done = people.run("population", file, "--output", str(people.folder / "out.csv"))
    assert (done.code, done.err, done.out) == (2, refused.err, "")


def test_windows_1252(people: Populations) -> None:
    """Where somebody says so."""
    same(people, "id,cars\nRené,1\n".encode("cp1252"), "--encoding", "windows-1252")


def test_days_as_people_write_them(people: Populations) -> None:
    """Read where it is said what comes first, and else the whole table is refused."""
    table = "id,day\na,1/02/2025\nb,31-12-2024\nc,31/02/2025\nd,2025-03-01\n"
    same(people, table, "--dates", "dmy")
    file = people.table(table)
    assert people.run("population", file).err == people.run("decide", file).err
    assert people.run("population", file).code == 2


REFUSED = {
    "width": "id,cars\na,1\nb,1,2\n",
    "narrow": "id,cars\na,1\nb\n",
    "blank": "id,cars\na,1\n,\nb,2\n",
    "nobody": "id,cars\n",
    "unclosed": 'id,cars\na,1\n"b,2\n',
    "header": "id,carz\na,1\n",
    "twice": "cars,Wagens\n1,1\n",
    "nothing": "",
    "zero": "id,cars\na\0,1\n",
    "no utf-8": b"id,cars\n\xff,1\n",
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_used(people: Populations, name: str) -> None:
    """Is told in the words of `decide`; nothing is written, and nothing left behind."""
    file = people.table(REFUSED[name])
    output = people.folder / "new" / "out.csv"
    done = people.run("population", file, "--output", str(output))
    assert (done.code, done.err) == (2, people.run("decide", file).err)
    assert done.out == "" and not list(output.parent.glob("*"))


def test_what_was_there_stays_until_the_new_is_whole(people: Populations) -> None:
    """Results are put in their place at the end."""
    output = people.folder / "out.csv"
    output.write_text("old")
    people.run("population", people.table("id,cars\na,1\nb,1,2\n"), "--output", str(output))
    assert output.read_text() == "old"


def typed(rows: list[dict[str, Any]]) -> pa.Table:
    days, years = pa.array([row["day"] for row in rows], pa.date32()), pa.array([row["lived"] for row in rows], pa.list_(pa.int64()))
    others = {name: pa.array([row[name] for row in rows]) for name in ("id", "town", "member", "cars", "income_cent")}
    return pa.table({**others, "day": days, "lived": years})


def test_parquet_with_types_is_the_same_as_text(people: Populations) -> None:
    """Days, whole numbers, truth values, lists of years, and nulls for what is not known."""
    rng = random.Random(5)
    rows: list[dict[str, Any]] = [
        {
            "id": f"p{place}",
            "day": rng.choice([None, date(2024, 2, 29), date(2019, 1, 1)]),
            "town": rng.choice([None, "ghent", "Bruxelles", "nowhere"]),
            "member": rng.choice([None, True, False]),
            "cars": rng.choice([None, -3, 0, 6]),
            "income_cent": rng.choice([None, 0, 250000]),
            "lived": rng.choice([None, [], [2019, 2020], [2019, 2019], [1999], [2030]]),
        }
        for place in range(400)
    ]
    names = HEADER.split(",")
    text = "\n".join([HEADER, *(",".join(_cell(row[name]) for name in names) for row in rows)])
    file = str(people.folder / "table.parquet")
    parquet.write_table(typed(rows), file)
    by_text, of_text, _ = people.by_population(people.table(text))
    by_types, of_types, code = people.by_population(file)
    assert by_types == by_text and code == 1
    assert sorted((row["row"], row["column"]) for row in of_types) == sorted((row["row"], row["column"]) for row in of_text)


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return " ".join(map(str, value)) or "-"
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def test_parquet_as_other_programs_write_it(people: Populations) -> None:
    """Long texts and lists, points in time at midnight, numbers as ids; a table of which no column says anything, and one without rows."""
    file, output = people.folder / "table.parquet", people.folder / "out.csv"
    columns = {
        "id": pa.array([7, 8]),
        "town": pa.array(["Gent", "brussels"], pa.large_string()),
        "lived": pa.array([[2019], [2020, 2021]], pa.large_list(pa.int32())),
        "day": pa.array([date(2025, 3, 1), date(2025, 3, 2)]).cast(pa.timestamp("us")),
        "cars": pa.array([3, 1], pa.int8()),
    }
    parquet.write_table(pa.table(columns), file)
    assert [(row["id"], row["permit"]) for row in people.by_population(str(file))[0]] == [("7", "refused"), ("8", "granted")]
    strange = {
        "cars": pa.array([[1], None]),
        "town": pa.array([{"a": 1}, None]),
        "lived": pa.array([["x"], ["2019", "2020"]]),
        "member": pa.array([0.5, None]),
    }
    parquet.write_table(pa.table(strange), file)
    rows, amiss, _ = people.by_population(str(file))
    assert [row["error"] for row in rows] == ["cell", ""] and {row["column"] for row in amiss} == set(strange)
    parquet.write_table(pa.table({"-> permit": pa.array(["refused", "refused"])}), file)
    assert [row["permit"] for row in people.by_population(str(file))[0]] == ["granted", "granted"]
    parquet.write_table(pa.table({"cars": pa.array([], pa.int64())}), file)
    output.unlink()
    assert people.run("population", str(file), "--output", str(output)).code == 2 and not output.exists()


def test_one_in_a_hundred_cells_is_broken(people: Populations) -> None:
    """Nobody is lost, and every cell is named by its row and column; of others nothing is told."""
    rng = random.Random(11)
    lines, broken = [], {}
    for row in range(1, 3001):
        cells = {"town": rng.choice(["ghent", "Brussel"]), "cars": str(rng.randint(-2, 6)), "lived": rng.choice(["2019 2020", "-", "2011-2029"])}
        for name in cells:
            if rng.random() < 0.01:
                cells[name] = broken[row, name] = f"broken{row}{name}"
        lines.append(",".join(cells.values()))
    rows, amiss, code = people.by_population(people.table("town,cars,lived\n" + "\n".join(lines)))
    assert len(rows) == 3000 and code == 1
    assert {(int(row["row"]), row["column"]): row["cell"] for row in amiss} == broken
    assert [int(row["row"]) for row in rows if row["error"]] == sorted({row for row, _ in broken})
    assert all(not row["permit"] for row in rows if row["error"]) and all(row["permit"] for row in rows if not row["error"])


def test_several_files_are_one_population(people: Populations) -> None:
    """Rows are counted on in the results, and each file by itself in what is amiss; a fact that a file leaves out is at its default."""
    one, two = people.table("id,cars\na,1\nb,x\n", "one.csv"), people.table("town,member\nother,ja\nghent,ja\n", "two.csv")
    output, errors = people.folder / "out.csv", people.folder / "err.csv"
    people.run("population", one, two, "--output", str(output), "--errors", str(errors))
    rows, amiss = _rows(output.read_text()), _rows(errors.read_text())
    assert [(row["row"], row["id"], row["error"], row["permit"]) for row in rows] == [
        ("1", "a", "", "granted"),
        ("2", "b", "cell", ""),
        ("3", "", "impossible", ""),
        ("4", "", "", "granted"),
    ]
    assert [(row["file"], row["row"], row["column"]) for row in amiss] == [(one, "2", "cars"), (two, "1", "")]


def test_the_summary_counts_what_the_results_say(people: Populations) -> None:
    """Also by a fact, and of amounts the sum; who is not decided is never among the values."""
    rows = [f"{town},{cars},{income}" for town in ("ghent", "brussels") for cars in range(-2, 7) for income in (0, 100000, 100001)]
    file = people.table("\n".join(["town,cars,income_cent", *rows, "nowhere,1,1"]))
    found = json.loads(people.run("population", file, "--format", "json", "--by", "town", "--by", "cars").out)
    results, _, _ = people.by_population(file)
    assert (found["persons"], found["unreadable"], found["impossible"], found["verdict"]) == (len(rows) + 1, 1, 0, "not-decided")
    fees = [int(row["fee_cent"]) for row in results if row["fee_cent"]]
    assert found["decisions"]["fee_cent"] == {"decided": len(rows), "sum": sum(fees), "values": [{"value": None, "persons": len(rows) - len(fees)}]}
    refused = sum(row["permit"] == "refused" for row in results)
    assert {"value": "refused", "persons": refused} in found["decisions"]["permit"]["values"]
    assert [one["value"] for one in found["by"]["cars"]] == list(range(-2, 7))
    assert sum(one["decisions"]["fee_cent"]["sum"] for one in found["by"]["town"]) == sum(fees)


def test_parquet_results(people: Populations) -> None:
    """The same rows as in CSV, with types."""
    file, output = people.table(TABLE), people.folder / "out.parquet"
    people.run("population", file, "--output", str(output))
    rows, _, _ = people.by_population(file)
    table = parquet.read_table(output)
    assert table.schema.field("fee_cent").type == pa.int64()
    assert [{name: _cell(value) for name, value in row.items() if name not in {"id", "row"}} for row in table.to_pylist()] == [
        {name: value for name, value in row.items() if name not in {"id", "row"}} for row in rows
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "name at least one file"),
        (["x.xlsx"], "is of no kind"),
        (["gone.csv"], "gone.csv"),
        (["TABLE", "--by", "lived"], "is a history"),
        (["TABLE", "--by", "town2"], "did you mean `town`"),
        (["TABLE", "--output", "x.json"], "neither .csv nor .parquet"),
        (["TABLE", "--output", "TABLE"], "is read"),
        (["TABLE", "--decision", "permits"], "did you mean `permit`"),
        (["NONE"], "is not Parquet"),
    ],
)
def test_wrong_use(people: Populations, words: list[str], said: str) -> None:
    """One sentence, and what to do."""
    names = {"TABLE": people.table(TABLE), "NONE": people.table("no", "no.parquet")}
    done = people.run("population", *(names.get(word, word) for word in words))
    assert done.code == 2 and said in done.err and done.out == ""


MUTATED = 30


def test_whatever_is_done_to_a_table(people: Populations) -> None:
    """Both refuse it in the same words, or both say the same of everybody in it."""
    chance = random.Random(21)
    for _ in range(MUTATED):
        content, dates = mutated(chance), chance.choice([(), ("--dates", "dmy"), ("--encoding", "windows-1252")])
        file = people.table(content)
        refused = people.run("decide", file, *dates)
        if refused.code == 2:
            done = people.run("population", file, *dates)
            assert (done.code, done.err) == (2, refused.err), content
        else:
            same(people, content, *dates)


WIDE = """
    language: en
    facts:
      owed: {type: money, range: [-1000000000000, 1000000000000], default: 0, meaning: x}
    decisions:
      due: {type: money, meaning: x}
"""


def test_sums_are_exact_however_large(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Below zero too, and by group."""
    write(tmp_path / "rules", vocabulary=WIDE, rules='    rules:\n      - {rule: a, decision: due, then: "3 * owed", text: x}\n')
    rng = random.Random(1)
    owed = [rng.choice((10**12, -(10**12), rng.randint(-(10**12), 10**12), 3, -1)) for _ in range(2000)]
    table = tmp_path / "people.csv"
    table.write_text("owed\n" + "\n".join(map(str, owed)) + "\n")
    assert main(["population", str(table), "--spec", str(tmp_path / "rules"), "--format", "json", "--by", "owed"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["decisions"]["due"] == {"decided": 2000, "sum": 3 * sum(owed)}
    assert {one["value"]: one["decisions"]["due"]["sum"] for one in found["by"]["owed"]} == {one: 3 * one * owed.count(one) for one in owed}
