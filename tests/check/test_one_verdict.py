"""One verdict: `check`, `report` and `gate` agree on the same rulebook and day, with what is accepted, no longer accepted, and undecided."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from regelproef.cli.main import main
from tiny import write

VOCABULARY = """\
language: en
facts:
  age: {type: int, range: [0, 120], default: 30}
decisions:
  benefit: {type: enum, values: [granted, refused]}
"""
RULES = """\
decision: benefit
rules:
  - {rule: adult, when: [age >= 18, age >= 10], then: granted}
  - {rule: minor, when: [age < 18], then: refused}
"""
CONFLICT = RULES.replace("age < 18", "age < 19")
ACCEPTED = "accepted:\n  - {id: 'redundant-condition:adult.2', reason: so it stands, until: 2027-06-30}\n"
STALE = ACCEPTED + "  - {id: 'conflict:adult:minor', reason: gone, until: 2027-06-30}\n"
BEFORE, AFTER = "2027-06-30", "2027-07-01"


@dataclass(frozen=True)
class Said:
    """An exit code, and how many errors, undecided and accepted findings."""

    code: int
    errors: int
    undecided: int
    accepted: int


CASES = {
    "sound": (RULES.replace(", age >= 10", ""), "", (), BEFORE, Said(0, 0, 0, 0)),
    "wrong": (RULES, "", (), BEFORE, Said(1, 1, 0, 0)),
    "accepted": (RULES, ACCEPTED, (), BEFORE, Said(0, 0, 0, 1)),
    "expired": (RULES, ACCEPTED, (), AFTER, Said(1, 1, 0, 0)),
    "stale": (RULES, STALE, (), BEFORE, Said(0, 0, 0, 1)),
    "another": (CONFLICT, ACCEPTED, (), BEFORE, Said(1, 1, 0, 1)),
    "undecided": (RULES, ACCEPTED, ("--work", "0"), BEFORE, Said(3, 0, -1, 0)),
}


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a rulebook in a repository, in which one stands."""
    monkeypatch.chdir(tmp_path)
    return tmp_path / "spec/book"


def make(book: Path, rules: str, accepted: str) -> None:
    write(book, vocabulary=VOCABULARY, rules=rules, **({"accepted": accepted} if accepted else {}))
    who = ("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
    for words in (("init", "-q", "-b", "main"), ("add", "-A"), (*who, "commit", "-q", "-m", "one")):
        subprocess.run(["git", *words], check=True, capture_output=True, cwd=book.parents[1])


def check_says(capsys: pytest.CaptureFixture[str], *words: str) -> Said:
    capsys.readouterr()
    code = main(["check", "--format", "json", *words])
    told = json.loads(capsys.readouterr().out)["summary"]
    return Said(code, told["errors"], told["undecided"], told["accepted"])


def gate_says(capsys: pytest.CaptureFixture[str], *words: str) -> Said:
    capsys.readouterr()
    code = main(["gate", "--base", "HEAD", "--format", "json", *words])
    found = [one for step in json.loads(capsys.readouterr().out)["steps"] if step["name"] == "check" for one in step["findings"]]
    undecided = [one for one in found if one["verdict"] == "undecided"]
    accepted = [one for one in found if one["accepted"]]
    errors = [one for one in found if one["severity"] == "error" and one not in undecided and one not in accepted]
    return Said(code, len(errors), len(undecided), len(accepted))


def report_says(capsys: pytest.CaptureFixture[str], folder: Path, *words: str) -> Said:
    code = main(["report", "--lang", "en", "--out", str(folder), "--name", "r", *words])
    capsys.readouterr()
    page = (folder / "r.md").read_text(encoding="utf-8")
    counts = {
        word: int(found[1]) if (found := re.search(rf"^- \*\*(\d+)\*\* .*\b{word}\b", page, re.MULTILINE)) else 0
        for word in ("errors", "undecided", "accepted")
    }
    return Said(code, counts["errors"], counts["undecided"], counts["accepted"])


@pytest.mark.parametrize("name", CASES)
def test_they_agree(book: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str) -> None:
    """Exit code, and each count."""
    rules, accepted, limits, day, expected = CASES[name]
    make(book, rules, accepted)
    words = (*limits, "--date", day)
    said = check_says(capsys, *words)

    assert said == (expected if expected.undecided >= 0 else Said(3, 0, said.undecided, 0))
    assert (said.undecided > 0) == (name == "undecided")
    assert report_says(capsys, tmp_path / "out", *words) == said
    assert gate_says(capsys, *words) == said


def test_without_a_day_what_is_accepted_is_accepted(book: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """`check` and `report` know no clock, and say the same without --date; --check says it too."""
    make(book, RULES, ACCEPTED)

    assert check_says(capsys) == report_says(capsys, tmp_path / "out") == Said(0, 0, 0, 1)
    for day, code in ((BEFORE, 0), (AFTER, 1)):
        words = ("--lang", "en", "--out", str(tmp_path / day), "--date", day)
        assert main(["report", *words]) == code
        assert main(["report", "--check", *words]) == code


@pytest.mark.parametrize(("lang", "said"), [("en", "so it stands (2027-06-30)"), ("nl", "aanvaard: so it stands"), ("fr", "accepté : so it stands")])
def test_the_report_shows_what_is_accepted(book: Path, tmp_path: Path, lang: str, said: str) -> None:
    """With its reason and its last day, on the page and in Markdown; it never says that nothing wrong was found."""
    make(book, RULES, ACCEPTED)
    main(["report", "--lang", lang, "--out", str(tmp_path / "out"), "--name", "r"])

    for suffix in ("html", "md"):
        told = (tmp_path / f"out/r.{suffix}").read_text(encoding="utf-8").replace("\\", "")
        assert said in told
        assert "nothing was found that is wrong" not in told


def test_a_part_of_the_checks_speaks_of_its_own_acceptances(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What another check found is accepted still; that it is gone is said only where it was asked."""
    make(book, RULES, STALE)

    def notes(*words: str) -> list[str]:
        capsys.readouterr()
        main(["check", "--format", "json", *words])
        return [one["id"] for one in json.loads(capsys.readouterr().out)["findings"] if one["code"] == "accepted"]

    assert notes("--only", "gap") == []
    assert notes("--only", "conflict") == notes() == ["accepted:conflict:adult:minor"]
    assert notes("--only", "redundant-condition", "--work", "0") == []
