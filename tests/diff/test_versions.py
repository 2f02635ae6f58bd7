"""Which versions `diff` reads, and how it answers: folders, git revisions, formats, exit codes, bad input."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from regelproef.answer.finding import Unusable
from regelproef.cli.main import main
from regelproef.load.revision import read_revision

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
PERMIT = Path("rulebook") / "rules" / "permit.yaml"


def git(folder: Path, *words: str) -> None:
    identity = ("-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(folder), *identity, *words], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two revisions of a rulebook, tagged `one` and `two`; hooks and filters in it would leave a trace."""
    shutil.copytree(PARKING, tmp_path / "rulebook")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "rulebook")
    git(tmp_path, "commit", "-q", "-m", "one")
    git(tmp_path, "tag", "one")
    content = (tmp_path / PERMIT).read_text(encoding="utf-8")
    (tmp_path / PERMIT).write_text(content.replace("cars > 2", "cars >= 2"), encoding="utf-8")
    git(tmp_path, "commit", "-q", "-a", "-m", "two")
    git(tmp_path, "tag", "two")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = main(["diff", "--lang", "en", *arguments])
    captured = capsys.readouterr()
    return code, captured.out + captured.err


@pytest.mark.parametrize(
    "words",
    [
        ("one:rulebook", "two:rulebook"),
        ("one", "two", "--spec", "rulebook"),
        ("one", "--spec", "rulebook"),
        ("one..two", "--spec", "rulebook"),
        ("one..", "--spec", "rulebook"),
        ("one...two", "--spec", "rulebook"),
        ("one..two:rulebook",),
        ("one:./rulebook", "rulebook"),
    ],
)
def test_every_form_of_a_version(repository: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    """Each way to name the two versions finds the same change, and touches nothing in the repository."""
    before = sorted(path.as_posix() for path in repository.rglob("*"))
    code, told = answer(capsys, *words)
    assert code == 1
    assert "granted → refused" in told
    assert sorted(path.as_posix() for path in repository.rglob("*")) == before


@pytest.mark.parametrize(
    "words",
    [
        ("nowhere", "--spec", "rulebook"),
        ("one:no/such/folder", "rulebook"),
        ("one:rulebook/vocabulary.yaml", "rulebook"),
        ("./missing", "rulebook"),
        ("one..two", "one", "--spec", "rulebook"),
        ("--spec", "rulebook"),
        ("--spec", "rulebook", "--reading", "Q1=nothing"),
        ("--spec", "rulebook", "--reading-old", "Q1"),
        ("a\0b", "--spec", "rulebook"),
    ],
)
@pytest.mark.usefixtures("repository")
def test_wrong_use_is_told(capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    """What cannot be compared gives code 2 and a message."""
    code, told = answer(capsys, *words)
    assert code == 2
    assert told.strip()


def test_equal_and_readings(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same version is proved equal with code 0; another reading on one side is a change, on both sides it is none."""
    assert repository
    assert answer(capsys, "two:rulebook", "rulebook")[0] == 0
    assert answer(capsys, "--spec", "rulebook", "--reading", "Q1=any")[0] == 1
    assert answer(capsys, "--spec", "rulebook", "--reading", "Q1=any", "--reading-old", "Q1=any")[0] == 0


def test_link_in_a_revision_is_refused(repository: Path) -> None:
    """A link among the files of a revision is refused, not followed."""
    (repository / "rulebook" / "cases.yaml").unlink()
    (repository / "rulebook" / "cases.yaml").symlink_to("/etc/hostname")
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "link")
    with pytest.raises(Unusable) as caught:
        read_revision("HEAD", "rulebook", repository)
    assert caught.value.findings[0].message.key == "folder-link"


def test_json_and_markdown(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON holds the regions with witness and proof of completeness; Markdown tells the same group in a table."""
    assert repository
    _, told = answer(capsys, "one:rulebook", "rulebook", "--format", "json")
    report = json.loads(told)
    permit = next(one for one in report["decisions"] if one["name"] == "permit")
    assert (report["verdict"], permit["change"], permit["complete"]) == ("differs", "changed", True)
    assert permit["regions"][0]["witness"]["facts"] == {"cars": 2}
    assert permit["regions"][0]["neighbour"]["fact"] == "cars"
    consequences = [region for one in report["decisions"] for region in one["regions"] if region["inside"]]
    assert consequences and all(set(region["inside"]) <= {r["id"] for r in permit["regions"]} for region in consequences)
    code, markdown = answer(capsys, "one:rulebook", "rulebook", "--format", "markdown")
    assert code == 1 and "| for example: <br> cars: 2 | granted | refused |" in markdown


def test_same_bytes_under_any_hash_seed() -> None:
    """The answer does not hang on the order of sets."""
    words = [sys.executable, "-m", "regelproef", "diff", "--spec", str(PARKING), "--reading", "Q1=any", "--format", "json", "--all-witnesses"]
    runs = [subprocess.run(words, capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed}, check=False).stdout for seed in ("1", "2")]
    assert runs[0] and runs[0] == runs[1]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        (("one", "two", "--spec", "rulebook"), "2031-03-04"),
        (("one..two:rulebook",), "2031-03-04"),
        (("one:rulebook", "two:rulebook"), "2031-03-04"),
        (("one", "--spec", "rulebook"), "2031-03-04"),
        (("one", "two", "--spec", "rulebook", "--date", "2019-12-31"), "2019-12-31"),
        (("rulebook", "rulebook"), None),
    ],
)
def test_the_day_before_which_lies_the_past(
    repository: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], day: str | None
) -> None:
    """The later of the days of both commits, the rulebook on disk counting as of HEAD, or the one that is given; two folders have none."""
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2031-03-04T12:00:00Z")
    git(repository, "commit", "--amend", "--no-edit", "-q")
    git(repository, "tag", "-f", "two")
    headline = json.loads(answer(capsys, *words, "--format", "json")[1])["headline"]

    assert (headline["day"], headline["past"]) == (day, None if day is None else day > "2020-01-01")


@pytest.mark.usefixtures("repository")
def test_groups_are_folded_where_they_are_many(capsys: pytest.CaptureFixture[str]) -> None:
    """In a terminal a line says how many there are and how to see them; `--all` shows them; what is undecided is never folded."""
    words = ("one..two", "--spec", "rulebook", "--reading", "Q1=any")
    folded, whole, undecided = (answer(capsys, *words, *more)[1] for more in ((), ("--all",), ("--work", "0")))

    assert "groups of persons (regelproef diff --all)" in folded and "permit#1  " not in folded
    assert "permit#1  " in whole and "(regelproef diff --all)" not in whole
    assert len(folded.splitlines()) < len(whole.splitlines())
    assert "permit: undecided whether it changes" in undecided
