"""What is a number is said in one place, and what is not never ends in a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from regelproef.cli.main import main
from regelproef.model.values import read_number

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
NUMBERS = {"0": 0, "3": 3, "-3": -3, "007": 7, "-0": 0, "12345678901234": 12345678901234}
WORDS = ["", "-", "--3", "3-", "+3", "٣", "３", "²", "1_000", "1e3", "1.0", " 3", "3 ", "3\n", "0x3", "three", "9" * 15, "9" * 10_000]


@pytest.mark.parametrize(("word", "number"), NUMBERS.items())
def test_numbers(word: str, number: int) -> None:
    """Digits, and at most one minus before them."""
    assert read_number(word) == number


@pytest.mark.parametrize("word", WORDS, ids=lambda word: ascii(word[:20]))
def test_other_words(word: str) -> None:
    """Everything else is a word."""
    assert read_number(word) is None


@pytest.mark.parametrize("word", [*WORDS, "7"], ids=lambda word: ascii(word[:20]))
@pytest.mark.parametrize("suffix", ["csv", "yaml"])
def test_persons_with_odd_numbers(word: str, suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A person with such a fact gets an answer or an error of its own, and the next person is decided."""
    if not word.strip() or "\n" in word or (suffix == "yaml" and word != word.strip()):
        return
    file = tmp_path / f"persons.{suffix}"
    file.write_text(f"cars\n{word}\n1\n" if suffix == "csv" else f"- cars: {word}\n- cars: 1\n", encoding="utf-8")
    code = main(["decide", "--spec", str(PARKING), "--lang", "en", str(file)])
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    if suffix == "yaml" and code == 2:  # `-` begins a list
        return
    assert code == 1
    assert "cars" in answers[0]["error"] and answers[1]["decisions"]["permit"] == "granted"


@pytest.mark.parametrize("word", WORDS, ids=lambda word: ascii(word[:20]))
def test_facts_of_explain(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The same for a fact on the command line, and for the value that was hoped for."""
    assert main(["explain", "--spec", str(PARKING), "--lang", "en", f"cars={word}"]) == 2
    assert main(["explain", "--spec", str(PARKING), "--lang", "en", "--why-not", f"fee_cent={word}"]) == 2
    assert capsys.readouterr().err.count("Traceback") == 0


@pytest.mark.parametrize("word", [one for one in WORDS if one and one == one.strip()], ids=lambda word: ascii(word[:20]))
def test_ranges_of_a_rulebook(word: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A range that is no range is refused with its place."""
    (tmp_path / "rules").mkdir()
    words = "facts:\n  size: {type: int, range: [0, WORD], default: 0, meaning: a number}\n".replace("WORD", word)
    (tmp_path / "vocabulary.yaml").write_text(f"language: en\n{words}decisions:\n  d: {{type: bool, meaning: a decision}}\n", encoding="utf-8")
    (tmp_path / "rules" / "d.yaml").write_text("decision: d\nrules:\n  - {rule: r, then: true}\n", encoding="utf-8")
    assert main(["decide", "--spec", str(tmp_path), "--lang", "en"]) == 2
    assert "vocabulary.yaml:3" in capsys.readouterr().err
