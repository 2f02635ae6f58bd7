"""`new`: a rulebook of one's own that is sound in each language, what is asked and refused, and docs/start.md word by word."""

from __future__ import annotations

import io
import json
import os
import re
import shlex
import subprocess
from pathlib import Path

import pytest

from gate.repository import command
from regelproef.answer.finding import Unusable
from regelproef.cli.main import main
from regelproef.generate import files
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.starter.placing import put_in_place
from regelproef.starter.rulebook import USUAL, starting_files

START = (Path(__file__).parents[2] / "docs" / "start.md").read_text(encoding="utf-8")
LANGUAGES = ("nl", "fr", "en")
GO_ON = {"nl": "Verder:", "fr": "Continuez :", "en": "Go on:"}
NO_NAMES = ("", "9a", "a-b", "a.b", "a b", "a\nb", "_x", "a", "b", "and", "null", "yes", "no", "../x", "x" * 80, "e\u0301", "{", "a: b")
FLAGS = ("--name", "Own rules", "--language", "en", "--decision", "right", "--lang", "en")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own, in which one stands."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return tmp_path


def answers(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def standing(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def made(language: str, folder: Path, decision: str = "recht", title: str = "T") -> Rulebook:
    put_in_place(folder, starting_files(language, title, decision))
    return load_rulebook(folder)


# -- what is written


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_sound_and_every_slip_is_noticed(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is left to note either, in any language."""
    assert main(["new", "own", "--name", "Mijn «eigen» regels", "--language", language, "--decision", USUAL[language]]) == 0
    assert main(["check", "--spec", "own", "--adequacy", "--format", "json", "--lang", language]) == 0
    told = capsys.readouterr().out
    answer = json.loads(told[told.index("{") :])
    counts = answer["summary"]
    assert (answer["verdict"], counts["errors"], counts["undecided"], counts["notes"]) == ("sound", 0, 0, 0)
    assert {one["code"] for one in answer["proofs"]} >= {"conflict", "gap", "property", "case", "adequacy"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_file_says_where_one_goes_on(language: str, here: Path) -> None:
    """In the language of the rulebook, and nothing is left to fill in."""
    made(language, here / "own")
    for path in (one for one in (here / "own").rglob("*") if one.is_file()):
        words = path.read_text(encoding="utf-8")
        assert GO_ON[language].strip(":") in words
        assert "DECISION" not in words and "TITLE" not in words
    assert {"rules/recht.yaml", "README.md"} < set(standing(here / "own"))


def test_the_languages_say_the_same(here: Path) -> None:
    """The same facts, rules, amounts and persons, whatever they are called; line by line as many."""
    books = [made(language, here / language) for language in LANGUAGES]
    shapes = [
        (
            [(one.type.kind, one.type.low, one.type.high) for one in book.facts.values()],
            [len(rule.conditions) for rule in book.rules.values()],
            [len(one.periods) for one in book.amounts.values()],
            [len(one.expect) for one in book.cases],
        )
        for book in books
    ]
    assert shapes[0] == shapes[1] == shapes[2]
    lines = [[len(path.read_text(encoding="utf-8").splitlines()) for path in sorted((here / one).rglob("*.yaml"))] for one in LANGUAGES]
    assert lines[0] == lines[1] == lines[2] and sum(lines[0]) < 150


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_it_says_to_do_next_can_be_done(language: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Three commands, and two more that a rulebook is made for."""
    folder = "two words"
    assert main(["new", folder, "--name", "T", "--language", language, "--decision", "d", "--format", "json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["verdict"], answer["folder"], len(answer["next"])) == ("written", folder, 3)
    assert answer["files"] == [name for name in standing(here / folder) if name != "rules"]
    for line in answer["next"]:
        assert main(shlex.split(line)[1:]) == 0
    assert main(["report", "--spec", folder, "--lang", language]) == 0
    put_in_place(here / "other", starting_files(language, "T", "d"))
    limits = here / "other" / "parameters.yaml"
    limits.write_text(limits.read_text(encoding="utf-8").replace("value: 21", "value: 20"), encoding="utf-8")
    assert main(["diff", folder, "other"]) == 1


@pytest.mark.parametrize("title", ['a "b" \\n {x} {leeftijdsgrens} #c: - & *', "DECISION TITLE", "no", "2026-01-01", "{", "l’été 日本", " a\u00a0b "])
def test_a_title_is_a_text_and_nothing_else(title: str, here: Path) -> None:
    """Whatever YAML would make of it."""
    book = made("nl", here / "own", title=title)
    assert book.title.in_language("nl") == book.labels.name("recht", "nl") == " ".join(title.split())


@pytest.mark.parametrize("name", ["DECISION", "TITLE", "min", "of", "euro", "concludes", "été", "x1", "x" * 70])
def test_names_that_can_be(name: str, here: Path) -> None:
    """Also what has a meaning elsewhere in the language: the rulebook reads it as the name."""
    assert list(made("en", here / "own", name).decisions) == [name, f"{name}_amount"]


# -- what is asked


def test_it_asks_for_what_no_flag_says(here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """An answer that cannot be is asked for again, with the reason; an empty one is the usual name; the same stands there without questions."""
    answers(monkeypatch, "", "Regels", "de", "1", "inkomen", "a b", "")
    assert main(["new", "own", "--lang", "nl"]) == 0
    told = capsys.readouterr().out
    assert "`inkomen` is in dit regelboek de naam van iets anders" in told and "`a b` kan geen naam zijn" in told and "Kies uit de lijst" in told
    assert "regelproef new own --name Regels --language nl --decision toelage" in told
    assert (here / "own" / "rules" / "toelage.yaml").is_file() and load_rulebook(here / "own").language == "nl"


def test_it_asks_nothing_that_a_flag_says(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One question is left, and one answer is enough."""
    answers(monkeypatch, "droit")
    assert main(["new", "own", "--name", "R", "--language", "fr"]) == 0
    assert list(load_rulebook(here / "own").decisions) == ["droit", "droit_montant"]


@pytest.mark.parametrize("lines", [(), ("Rules",), ("Rules", "en")])
def test_answers_that_end_too_early(lines: tuple[str, ...], here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is written."""
    answers(monkeypatch, *lines)
    assert main(["new", "own", "--lang", "en"]) == 2
    assert "the answers ended too early" in capsys.readouterr().err and standing(here) == []


def test_a_program_is_asked_nothing(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is told which flags are missing."""
    assert main(["new", "own", "--name", "R", "--lang", "en", "--format", "json"]) == 2
    answer = json.loads(capsys.readouterr().out)
    assert answer["verdict"] == "unusable" and "--language, --decision" in answer["findings"][0]["message"] and standing(here) == []


# -- what is refused


def prepare(here: Path) -> None:
    """What may stand in the way."""
    made("en", here / "book", "right")
    (here / "full").mkdir()
    (here / "full" / ".hidden").write_text("kept", encoding="utf-8")
    (here / "file").write_text("kept", encoding="utf-8")
    (here / "away").mkdir()
    (here / "link").symlink_to("away", target_is_directory=True)
    (here / "dangling").symlink_to("nowhere")
    (here / "into").symlink_to("book/rules", target_is_directory=True)


@pytest.mark.parametrize(
    ("folder", "told"),
    [
        ("full", "`full` is there already, and is no empty folder"),
        ("file", "`file` is there already"),
        ("book", "`book` is there already"),
        ("file/new", "file"),
        ("book/new", "`book/new` lies in the rulebook `book`"),
        ("book/rules/new/er", "lies in the rulebook `book`"),
        ("into/new", "lies in the rulebook `book`"),
        ("away/../book/new", "lies in the rulebook `book`"),
        ("link", "`link` is a link"),
        ("dangling", "`dangling` is a link"),
        ("", "names no folder"),
        ("a\0b", "names no folder"),
        ("x" * 300, "File name too long"),
    ],
    ids=lambda one: ascii(one)[:30],
)
def test_where_it_writes_nothing(folder: str, told: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One sentence, exit code 2, and everything stands as it stood; nothing is asked before."""
    prepare(here)
    before = standing(here)
    assert main(["new", folder, *FLAGS]) == 2
    shown = capsys.readouterr()
    assert told in " ".join(shown.err.split()) and "Traceback" not in shown.err and shown.out == ""
    assert standing(here) == before and (here / "full" / ".hidden").read_text(encoding="utf-8") == "kept"


@pytest.mark.parametrize("standing_in", ["book", "book/rules"])
def test_where_one_stands_in_a_rulebook(standing_in: str, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """There it writes nothing either."""
    prepare(here)
    monkeypatch.chdir(here / standing_in)
    assert main(["new", "own", *FLAGS]) == 2
    assert "lies in the rulebook `book`" in capsys.readouterr().err


@pytest.mark.parametrize(
    "name", ["", "9a", "a-b", "a.b", "a b", "a\nb", "_x", "a", "b", "and", "null", "yes", "no", "../x", "x" * 80, "e\u0301", "{", "a: b"]
)
def test_what_is_no_name(name: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of the rule language; also where only the name of the amount would be too long."""
    assert main(["new", "own", "--name", "R", "--language", "nl", f"--decision={name}", "--lang", "en"]) == 2
    assert "cannot be a name" in capsys.readouterr().err and standing(here) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_that_mean_something_else(language: str, here: Path) -> None:
    """Every fact, derived value, amount and parameter, and the words of the decision."""
    book = made(language, here / "own", "d")
    taken = {*book.facts, *book.derived, *book.amounts, *book.decisions["d"].type.values}
    assert len(taken) >= 11
    for name in sorted(taken):
        with pytest.raises(Unusable) as refused:
            starting_files(language, "T", name)
        assert refused.value.findings[0].message.key == "new-name-taken"


@pytest.mark.parametrize("title", ["", "  ", "a\nb", "a\u202eb", "a\x1bb", "x" * 201, "\udcff"])
def test_what_is_no_title(title: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Empty, several lines, what cannot be printed, what is too long."""
    assert main(["new", "own", f"--name={title}", "--language", "nl", "--decision", "d", "--lang", "en"]) == 2
    assert "the name is one line" in " ".join(capsys.readouterr().err.split()) and standing(here) == []


# -- all or nothing


@pytest.mark.parametrize("folder", ["deep/er/own", "empty", "."])
def test_into_a_new_or_an_empty_folder(folder: str, here: Path) -> None:
    """Also the one in which one stands, which stays the same folder; nothing else is left beside it."""
    (here / "empty").mkdir() if folder == "empty" else None
    same = (here / folder).stat().st_ino if folder != "deep/er/own" else None
    assert main(["new", folder, *FLAGS]) == 0
    assert same in {None, (here / folder).stat().st_ino}
    assert [path for path in standing(here) if ".part" in path] == []
    assert load_rulebook(here / folder).title.in_language("en") == "Own rules"


@pytest.mark.parametrize("folder", ["deep/er/own", "empty"])
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()], ids=lambda one: type(one).__name__)
@pytest.mark.parametrize("written", [0, 1, 7, 9])
def test_what_goes_wrong_leaves_nothing(folder: str, error: BaseException, written: int, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many files were written before, also where folders were made for them."""
    (here / "empty").mkdir()
    before, done, put = standing(here), [], files._put

    def failing(path: Path, content: str | bytes) -> None:
        if len(done) == written:
            raise error
        put(path, content)
        done.append(path)

    monkeypatch.setattr(files, "_put", failing)
    assert main(["new", folder, *FLAGS]) == (130 if isinstance(error, KeyboardInterrupt) else 2)
    assert len(done) == written and standing(here) == before


def test_the_last_step_can_go_wrong_too(here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """All files were written, and cannot come into their place."""
    monkeypatch.setattr(Path, "rename", lambda *_: (_ for _ in ()).throw(PermissionError(13, "Permission denied", "own")))
    assert main(["new", "deep/own", *FLAGS]) == 2
    assert "Permission denied" in capsys.readouterr().err and standing(here) == []


def test_a_killed_one_leaves_no_half_rulebook(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file by which a rulebook is known comes last."""
    (here / "empty").mkdir()
    order, put = [], files._put
    monkeypatch.setattr(files, "_put", lambda path, content: (order.append(path.name), put(path, content)))
    for folder in ("empty", "own"):
        assert main(["new", folder, *FLAGS]) == 0
    assert order[9] == order[19] == "vocabulary.yaml" and len(order) == 20


def test_what_came_there_meanwhile_stays(here: Path) -> None:
    """Somebody else wrote a rulebook into the folder after it was found free."""
    made("nl", here / "own", "eerste")
    with pytest.raises(OSError, match="own"):
        put_in_place(here / "own", starting_files("nl", "T", "tweede"))
    assert next(iter(load_rulebook(here / "own").decisions)) == "eerste" and not (here / "own" / "rules" / "tweede.yaml").exists()


# -- docs/start.md


def test_the_page_word_by_word(here: Path) -> None:
    """Every line of its own rulebook, as it stands there, from `new` to the first proof; what it says of a wrong property is so."""
    environment = {**command(here / "bin"), "XDG_CACHE_HOME": str(here / "cache")}
    blocks = re.findall(r"^```sh\n(.*?)^```$", START, re.MULTILINE | re.DOTALL)
    told = []
    for block in blocks:
        done = subprocess.run(["sh", "-e", "-c", block], cwd=here, capture_output=True, text=True, check=False, env=environment, timeout=300)
        assert done.returncode == 0, (block, done.stdout, done.stderr)
        told.append(done.stdout)
    assert len(blocks) == 3 and all(part in told[0] for part in ("written: allowance, 10 files", "allowance: sound", "€250.00"))
    assert "allowance: sound" in told[1] and "3  properties that hold for everyone" in told[1]
    assert "proved: nobody else changes" in told[2] and (here / "allowance" / "generated_tests" / "fixtures.jsonl").is_file()
    assert main(["check", "--spec", "allowance", "--only", "case"]) == 1

    wrong = here / "before" / "properties.yaml"
    own = wrong.read_text(encoding="utf-8").rpartition("  - property: ")
    wrong.write_text("".join((*own[:2], own[2].replace("21", "18"))), encoding="utf-8")
    done = subprocess.run(["regelproef", "check", "--spec", "before"], cwd=here, capture_output=True, text=True, check=False, env=environment)
    assert own[2].count("21") == 2 and done.returncode == 1
    assert "property `adults-get-it`" in done.stdout and re.search(r"reference_date: 2027-\d\d-\d\d", done.stdout)


@pytest.mark.slow
def test_the_three_commands_at_the_top(here: Path) -> None:
    """After the one that installs, they run in a clone as they stand there. Cost in processor time, as measured: see docs/measured.md for `check`."""
    (block,) = re.findall(r"from a clone.*?\n\n((?:    .*\n)+)", START)
    install, *lines = block.splitlines()
    assert install.strip() == "python3 -m venv .venv && . .venv/bin/activate && pip install -q -e ." and len(lines) == 2
    environment = {**command(here / "bin"), "XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME", str(here / "cache"))}
    root = Path(__file__).parents[2]
    for line in lines:
        done = subprocess.run(["sh", "-c", line], cwd=root, capture_output=True, text=True, check=False, env=environment, timeout=600)
        assert done.returncode == 0, (line, done.stdout, done.stderr)
