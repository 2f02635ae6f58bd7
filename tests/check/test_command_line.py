"""The commands check and decide as a user meets them: exit codes, formats, and what bad input leads to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from check.planted import PARKING, parking_files, rule_in
from regelproef.answer.text import text
from regelproef.cli.main import main
from regelproef.words.say import say

RUN = (sys.executable, "-m", "regelproef")


def run(*arguments: str, given: bytes = b"", seed: str = "0") -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": "C.UTF-8"}
    return subprocess.run([*RUN, *arguments], input=given, capture_output=True, env=environment, check=False, timeout=120)


def decided(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, object]]]:
    code = main(["decide", "--spec", str(PARKING), "--lang", "en", *arguments])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the parking rulebook in which a sound rulebook's exception edge is missing."""
    files = parking_files()
    rule_in(files, "many-cars")["exception_to"].remove("centre-granted")
    for name, data in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(yaml.safe_dump(data, sort_keys=False), encoding="utf-8")
    return tmp_path


def test_check_of_a_sound_rulebook() -> None:
    """Exit code 0, the summary first, plain text when piped."""
    done = run("check", "--spec", str(PARKING))
    first = " ".join(done.stdout.decode().split("\n\n")[0].split())  # a long path folds the line
    assert (done.returncode, done.stderr) == (0, b"")
    assert " sound - " in first and "0 errors, 0 undecided" in first
    assert "\x1b" not in done.stdout.decode()


def test_all_readings_says_what_it_asks(capsys: pytest.CaptureFixture[str]) -> None:
    """Statements and cases are not asked under a switch, and whoever reads that all is sound is told so."""
    told = say("en", text("all-readings-asked"))
    assert "statements and cases" in told
    for wider, expected in ((["--all-readings"], True), ([], False), (["--only", "gives-way"], False)):
        main(["check", "--spec", str(PARKING), "--lang", "en", *wider])
        assert (told in " ".join(capsys.readouterr().out.split())) is expected


def test_check_finds_and_exits_1(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A conflict is shown with both rules, a caret at each, the witness and the sources."""
    assert main(["check", "--spec", str(copy), "--lang", "en", "--only", "conflict"]) == 1
    told = capsys.readouterr().out
    for words in ("error[conflict]", "`centre-granted`", "`many-cars`", "witness: cars: 3", "P-2", "P-3", "^^^^", "rules/permit.yaml:"):
        assert words in told


def test_check_json_is_the_same_every_time(copy: Path) -> None:
    """Byte for byte, whatever the seed of Python's hashes."""
    first, second = (run("check", "--spec", str(copy), "--format", "json", "--lang", "en", seed=seed) for seed in ("1", "2"))
    assert first.returncode == second.returncode == 1
    assert first.stdout == second.stdout
    data = json.loads(first.stdout)
    assert (data["format"], data["command"], data["verdict"]) == (2, "check", "findings")
    assert data["summary"]["errors"] == sum(one["severity"] == "error" for one in data["findings"])
    (conflict,) = [one for one in data["findings"] if one["id"] == "conflict:centre-granted:many-cars"]
    outcome = {"permit": {"status": "conflict", "value": None}}
    assert conflict["witness"] == {"persons": [{"cars": 3}], "decisions": [outcome], "under": {}, "canonical": True}


def test_every_key_of_the_json_is_documented(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """docs/json.md names each key that check writes."""
    main(["check", "--spec", str(copy), "--format", "json"])
    told = (PARKING.parents[2] / "docs" / "json.md").read_text(encoding="utf-8")
    data = json.loads(capsys.readouterr().out)
    findings = data["findings"]
    keys = {*data, *data["summary"], *data["rulebook"], *data["proofs"][0], *(key for one in findings for key in one)}
    keys |= {key for one in findings for place in one["places"] for key in place}
    keys |= {key for one in findings if one["witness"] for key in one["witness"]}
    assert [key for key in sorted(keys) if f"`{key}`" not in told and f'"{key}"' not in told] == []


def test_no_time_exits_3(capsys: pytest.CaptureFixture[str]) -> None:
    """Undecided is not a pass."""
    assert main(["check", "--spec", str(PARKING), "--time-limit", "0", "--format", "json"]) == 3
    assert json.loads(capsys.readouterr().out)["verdict"] == "undecided"


@pytest.mark.parametrize("code", ["never-decides", "property-vacuous", "statement-vacuous", "conflict", "case", "redundant-rule"])
@pytest.mark.parametrize("bound", [["--time-limit", "0"], ["--work", "0"], ["--budget", "0"]], ids=" ".join)
def test_only_never_hides_what_is_undecided(code: str, bound: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever is asked for: what ran and could not be decided is told, and no bound makes a rulebook sound."""
    assert main(["check", "--spec", str(PARKING), "--only", code, *bound, "--format", "json"]) == 3
    data = json.loads(capsys.readouterr().out)
    undecided = {one["id"] for one in data["findings"] if one["verdict"] == "undecided"}
    assert data["verdict"] == "undecided" and {f"conflict:{name}" for name in ("permit", "fee_cent", "valid_until")} <= undecided


def test_undecided_in_words_says_which_bound(capsys: pytest.CaptureFixture[str]) -> None:
    """The work of one question, or the clock of the command."""
    told = []
    for bound in ("--work", "--budget"):
        assert main(["check", "--spec", str(PARKING), "--lang", "en", "--only", "gap", bound, "0"]) == 3
        told.append(" ".join(capsys.readouterr().out.split()))
    assert all("undecided[gap]" in one for one in told)
    reasons = [say("en", text(f"reason:{bound}")) for bound in ("work", "budget")]
    assert [[reason in one for reason in reasons] for one in told] == [[True, False], [False, True]]


def test_findings_of_other_checks_stay_out(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is refuted but was not asked for is not told; the filter is for whatever is decided."""
    assert main(["check", "--spec", str(copy), "--only", "gap", "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert {one["code"] for one in (*data["findings"], *data["proofs"])} == {"gap"}


def test_strict_counts_notes(capsys: pytest.CaptureFixture[str]) -> None:
    """An amount that is known to be unknown is a note, and fails a strict run."""
    assert main(["check", "--spec", str(PARKING), "--only", "amount-unknown", "--strict"]) == 1
    assert "amount-unknown" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["check", "--spec", "nowhere"], "nowhere"),
        (["check", "--spec", str(PARKING), "--only", "conflcit"], "did you mean `conflict`"),
        (["check", "--spec", str(PARKING), "--reading", "Q1=anny"], "did you mean `any`"),
        (["check", "--spec", str(PARKING), "--reading", "Q1"], "ID=VALUE"),
        (["decide", "--spec", str(PARKING), "persons.txt"], "persons.txt"),
        (["decide", "--spec", str(PARKING), "missing.json"], "missing.json"),
    ],
)
def test_wrong_use_exits_2(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A message that names what is wrong, on standard error."""
    assert main([*arguments, "--lang", "en"]) == 2
    assert told in capsys.readouterr().err


def test_unusable_rulebook_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A rulebook that does not load is told in JSON too, with exit code 2."""
    assert main(["check", "--spec", str(tmp_path), "--format", "json"]) == 2
    data = json.loads(capsys.readouterr().out)
    assert data["verdict"] == "unusable" and data["findings"]


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_language_speaks(language: str, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same findings in each language."""
    assert main(["check", "--spec", str(copy), "--lang", language, "--only", "conflict"]) == 1
    assert "`many-cars`" in capsys.readouterr().out


# -- decide -----------------------------------------------------------------------------------------------------------------

PERSON = {"cars": 3, "born": "1990-01-01", "resident": {"2022": True, "2023": True, "2024": True}}
EXPECTED = {"permit": "refused", "fee_cent": 0, "valid_until": None}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("p.jsonl", json.dumps(PERSON)),
        ("p.json", json.dumps([PERSON])),
        ("p.json", json.dumps(PERSON)),
        ("p.yaml", "- cars: 3\n  born: 1990-01-01\n  resident: [2022, 2023, 2024]\n"),
        ("p.csv", "cars,born,resident,zone\n3,1990-01-01,2022;2023;2024,\n"),
    ],
)
def test_decide_reads_every_format(name: str, content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One person in each format, one answer."""
    file = tmp_path / name
    file.write_text(content, encoding="utf-8")
    code, answers = decided(capsys, str(file))
    assert code == 0
    assert [answer["decisions"] for answer in answers] == [EXPECTED]


def test_decide_from_standard_input() -> None:
    """JSON lines in, JSON lines out; ids are kept, and lines are counted where there is none."""
    given = b'{"id": "x", "facts": {"cars": 3}}\n\n{"cars": 1}\n'
    done = run("decide", "--spec", str(PARKING), given=given)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [(answer["id"], answer["decisions"]["permit"]) for answer in answers] == [("x", "refused"), (3, "granted")]


BAD = {
    '{"carz": 1}': "did you mean `cars`",
    '{"cars": "1"}': "`cars` must be a whole number",
    '{"cars": 7}': "outside 0 to 6",
    '{"cars": true}': "`cars` must be a whole number",
    '{"zone": "centr"}': "did you mean `centre`",
    '{"born": "1990-02-30"}': "YYYY-MM-DD",
    '{"fined": {"2009": true}}': "outside 2010 to 2030",
    '{"fined": ["2019", 2019]}': "twice",
    '{"born": "2030-01-01"}': "born-before",
    '{"cars": 1, "cars": 2}': "twice",
    "[1]": "mapping of facts",
    "{": "not JSON",
    '{"cars": 1e400}': "1e400 is not a number that JSON can hold",
    "\udcff": "not JSON",
}


def test_bad_lines_are_told_and_the_others_are_answered() -> None:
    """Nothing is guessed, exit code 1, and each next person still gets an answer."""
    given = "".join(f"{line}\n{{}}\n" for line in BAD).encode("utf-8", "surrogateescape")
    done = run("decide", "--spec", str(PARKING), "--lang", "en", given=given)
    answers = [json.loads(one) for one in done.stdout.splitlines()]
    assert (done.returncode, done.stderr) == (1, b"")
    assert len(answers) == 2 * len(BAD)
    for told, bad, good in zip(BAD.values(), answers[::2], answers[1::2], strict=True):
        assert told in bad["error"]
        assert good["decisions"]["permit"] == "granted"


def test_decide_under_another_reading(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A fine of the current year counts under one reading only."""
    file = tmp_path / "p.json"
    file.write_text(json.dumps({"fined": [2024, 2025]}), encoding="utf-8")
    assert decided(capsys, str(file))[1][0]["decisions"]["permit"] == "granted"
    assert decided(capsys, str(file), "--reading", "Q1=any")[1][0]["decisions"]["permit"] == "refused"


def test_a_conflict_is_an_error_of_that_person(copy: Path) -> None:
    """Where the rules do not decide, the person gets an error and the other decisions."""
    done = run("decide", "--spec", str(copy), "--lang", "en", given=b'{"cars": 3}\n')
    (answer,) = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert "permit: conflict" in answer["error"] and answer["not_decided"]["permit"] == "conflict" and answer["decisions"] == {}


def test_a_reader_who_leaves_is_no_accident() -> None:
    """A closed pipe ends the command without a traceback."""
    given = b"{}\n" * 20_000
    program = subprocess.Popen([*RUN, "decide", "--spec", str(PARKING)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert program.stdin is not None and program.stdout is not None and program.stderr is not None
    program.stdout.close()
    try:
        program.stdin.write(given)
        program.stdin.close()
    except BrokenPipeError:
        pass
    told = program.stderr.read()
    program.stderr.close()
    assert b"Traceback" not in told
    assert program.wait(timeout=60) in {0, 2}
