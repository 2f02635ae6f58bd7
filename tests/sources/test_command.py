"""The command `sources`: the account in both directions, contradictions and documents, as text and as JSON, with the exit codes of all commands."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from regelproef.cli.main import main
from sources.rulebook import DOCUMENTS, PARKING


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = main(["sources", "--lang", "en", *words])
    return code, capsys.readouterr().out


def as_json(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    code, out = answer(capsys, "--spec", str(PARKING), "--format", "json", *words)
    assert code == 0
    found: dict[str, Any] = json.loads(out)
    return found


def copied(tmp_path: Path, file: str, old: str, new: str) -> Path:
    """A copy of the rulebook in which one stretch of text of one file is replaced."""
    for path in PARKING.rglob("*.yaml"):
        target = tmp_path / path.relative_to(PARKING)
        target.parent.mkdir(exist_ok=True)
        words = path.read_text(encoding="utf-8")
        if path.relative_to(PARKING).as_posix() == file:
            assert old in words
            words = words.replace(old, new, 1)
        target.write_text(words, encoding="utf-8")
    return tmp_path


def test_summary_counts_every_statement(capsys: pytest.CaptureFixture[str]) -> None:
    """Documents by fates, with totals that agree."""
    code, out = answer(capsys, "--spec", str(PARKING))
    assert code == 0
    assert out.splitlines()[0].endswith("2 documents, 15 statements, 13 rules")
    assert out.splitlines()[-1].split() == ["total", "9", "1", "1", "2", "1", "1", "15"]


def test_statement_and_rule(capsys: pytest.CaptureFixture[str]) -> None:
    """A statement names its rules, a rule its statements."""
    _, out = answer(capsys, "--spec", str(PARKING), "P-4", "card-holder")
    assert "carried by: many-fines, many-fines-any" in out
    assert "rests on: P-5" in out
    found = as_json(capsys, "P-4", "card-holder", "TOWN")
    assert [one["rules"] for one in found["statements"]] == [["many-fines", "many-fines-any"]]
    assert [one["statements"] for one in found["rules"]] == [["P-5"]]
    assert len(found["documents"][0]["statements"]) == 10


def test_json_agrees_with_the_files(capsys: pytest.CaptureFixture[str]) -> None:
    """Every statement of the files is in the account, with its fate."""
    found = as_json(capsys)
    wanted = {
        one["id"]: one["fate"]
        for path in (PARKING / "sources").glob("*.yaml")
        for one in yaml.safe_load(path.read_text(encoding="utf-8"))["statements"]
    }
    assert {one["id"]: one["fate"] for document in found["documents"] for one in document["statements"]} == wanted


def test_conflicts(capsys: pytest.CaptureFixture[str]) -> None:
    """Each contradiction has a person and what settles it."""
    found = as_json(capsys, "--conflicts")["conflicts"]
    assert found["verdict"] == "settled"
    assert len(found["clashes"]) == found["summary"]["clashes"] == 18
    assert all(one["settled"] for one in found["clashes"])
    pair = next(one for one in found["clashes"] if one["statements"] == ["P-3", "P-5"])
    assert (pair["witness"]["person"], pair["witness"]["assumed"]) == ({"cars": 3, "disabled_card": True}, {})
    assert pair["witness"]["decisions"] == {"permit": {"status": "value", "value": "granted"}}
    assert pair["settled"] == [{"way": "yields_to", "first": "P-5", "over": ["P-3", "P-5"]}]


def test_unsettled_contradiction_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without anything that settles it, a contradiction ends in exit code 1 and names both statements."""
    folder = copied(tmp_path, "sources/leaflet.yaml", "permit != granted", "permit == granted")
    code, out = answer(capsys, "--spec", str(folder), "--conflicts")
    assert code == 1
    assert "error[clash]" in out and "L-2 and P-1 contradict" in out


def test_contradictions_are_cards(capsys: pytest.CaptureFixture[str]) -> None:
    """A person sees a card for each question and a line for each exception; `--all` shows each contradiction, in the order of the JSON."""
    _, brief = answer(capsys, "--spec", str(PARKING), "--conflicts")
    _, full = answer(capsys, "--spec", str(PARKING), "--conflicts", "--all")
    found = as_json(capsys, "--conflicts")["conflicts"]
    pairs = [tuple(one["statements"]) for one in found["clashes"]]
    assert re.findall(r"^ +(\d+)\. ", brief, re.MULTILINE) == ["1"]
    assert brief.index("1. `Q1` Does a fine") < brief.index("`P-3` More than two cars")
    assert "any: the current year as well → permit: refused; fee_cent: €0.00" in brief
    assert sum(one["clashes"] for one in found["cards"]) == len(pairs)
    assert re.findall(r"^(\S+) against (\S+):", full, re.MULTILINE) == pairs
    assert "--all" in brief and "--all" not in full


def test_cards_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    """The cards stand beside all contradictions, with what each reading gives and what hangs on it."""
    found = as_json(capsys, "--conflicts")["conflicts"]
    first = found["cards"][0]
    assert found["test_persons"] == {"count": 2, "from": "cases"}
    assert (first["kind"], first["interpretation"], first["switchable"], first["statements"]) == ("lean", "Q1", True, [["L-3"], ["P-4"]])
    assert [(one["answer"], one["today"]) for one in first["shown"]["gives"]] == [(["earlier"], True), (["any"], False)]
    assert first["stakes"] == {"cents": 12050, "decisions": ["permit", "fee_cent", "valid_until"], "test_persons": 0}
    assert {tuple(side) for one in found["cards"] for pair in one["pairs"] for side in pair} == {
        (name,) for clash in found["clashes"] for name in clash["statements"]
    }


def test_cards_as_markdown(capsys: pytest.CaptureFixture[str]) -> None:
    """The same cards, as headings with bullets."""
    _, out = answer(capsys, "--spec", str(PARKING), "--conflicts", "--format", "markdown")
    assert "#### 1\\. `Q1` Does a fine of the current year count?" in out
    assert "- **L-3**: With fewer than two fines" in out


@pytest.mark.parametrize("words", [(), ("--all",)], ids=["brief", "all"])
def test_unsettled_contradictions_come_first(words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What somebody must settle stands above what is settled, and is always shown in full."""
    folder = copied(tmp_path, "sources/leaflet.yaml", "permit != granted", "permit == granted")
    code, out = answer(capsys, "--spec", str(folder), "--conflicts", *words)
    assert code == 1
    unsettled = [found.start() for found in re.finditer(r"^error\[clash\]", out, re.MULTILINE)]
    assert unsettled and unsettled[-1] < out.index(" against ")
    assert words or out.index("Settled by nothing (") < out.index("Leaning:")


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_other_languages(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The command speaks each language."""
    assert main(["sources", "--spec", str(PARKING), "--conflicts", "--texts", str(DOCUMENTS), "--lang", language]) == 0
    assert {"nl": "tegenover", "fr": "contre"}[language] in capsys.readouterr().out


def test_texts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Documents as they were give 0; one changed word gives 1 and names statement and rules."""
    assert as_json(capsys, "--texts", str(DOCUMENTS))["texts"]["verdict"] == "unchanged"
    for path in DOCUMENTS.glob("*.txt"):
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8").replace("reduced", "full"), encoding="utf-8")
    code, out = answer(capsys, "--spec", str(PARKING), "--texts", str(tmp_path))
    assert code == 1
    assert "the text of P-7 in town.txt has changed" in out and "reduced-fee" in out


@pytest.mark.parametrize(
    "words", [["P-99"], ["--texts", "/nowhere/at/all"], ["--spec", "/nowhere/at/all"], ["--reading", "Q1=never"]], ids=lambda words: words[0]
)
def test_bad_use(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """What does not exist is a message and exit code 2."""
    assert main(["sources", "--spec", str(PARKING), "--lang", "en", *words]) == 2
    assert capsys.readouterr().err.strip()


def test_out_of_time(capsys: pytest.CaptureFixture[str]) -> None:
    """Without time the answer is exit code 3, and nothing is called settled."""
    code, _ = answer(capsys, "--spec", str(PARKING), "--conflicts", "--time-limit", "0")
    assert code == 3
