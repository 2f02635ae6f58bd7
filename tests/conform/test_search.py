"""Random persons against implementations: faults are found, made simple and kept, whatever the implementation does, and the search ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from conform.parking import BOOK, EVALUATOR, PARKING, leap, right
from regelproef.cli.main import main
from regelproef.conform.answers import Answers
from regelproef.conform.callables import ask_callable
from regelproef.conform.fixtures import Expected, read_fixtures
from regelproef.conform.found import Reasons, lines_of_file
from regelproef.conform.hunt import Hunt, Hunted
from regelproef.conform.judged import Judge
from regelproef.conform.programs import ask_command
from regelproef.conform.restart import AskMany
from regelproef.conform.search import Search, Searched, Wish
from tiny import tiny

RIGHT, LEAP = "conform.parking:right", "conform.parking:leap"
Decide = Callable[[dict[str, Any]], dict[str, Any]]


def asking(decide: Decide) -> AskMany:
    return lambda persons, _: ask_callable(decide, persons)


def searched(decide: Decide, persons: int = 400, **wish: Any) -> Searched:
    return Search(BOOK, asking(decide), (), Wish(persons, **wish)).run()


def test_a_right_implementation_is_right() -> None:
    """So many persons, no two alike, all rules met, nothing found."""
    asked: list[str] = []

    def decide(facts: dict[str, Any]) -> dict[str, Any]:
        assert list(facts) == list(BOOK.facts)  # complete rows
        asked.append(json.dumps(facts))
        return right(facts)

    found = searched(decide)
    assert (found.ended, found.tried, found.wrong, found.found) == ("done", 400, 0, ())
    assert len(asked) >= 400 and len(set(asked)) == 400  # the first is asked twice: with the whole request, and with the facts
    assert found.compared == 1200 and all(not one.never for one in found.coverage)


def test_a_fault_is_made_simple() -> None:
    """The facts that it takes, and values near the defaults."""
    found = searched(leap)
    (one,) = [each for each in found.found if each.fault.decision == "permit"]
    simple = {name: one.judged.person[name] for name in one.judged.expected.told}
    assert simple == {"cars": 3}  # the default birth date is 29 February
    assert found.answers.decisions[one.judged.expected.id]["permit"] == "waiting" and not found.unsteady


def test_what_follows_is_not_told_again() -> None:
    """A decision that reads another one that is wrong too is no fault of its own."""
    found = searched(lambda facts: dict.fromkeys(right(facts), "x"))
    reads = {name for name in BOOK.decisions if EVALUATOR.reads(name)}
    assert {one.fault.decision for one in found.found} <= set(BOOK.decisions) - reads and found.wrong == 400


def test_a_seed_is_a_row_of_persons() -> None:
    """The same persons in the same order, whatever was answered and however they were batched."""
    rows: dict[str, list[str]] = {}
    for name, decide, seed in (("a", right, 0), ("b", leap, 0), ("c", right, 1)):
        seen = rows.setdefault(name, [])

        def ask(persons: Sequence[Expected], _: float, decide: Decide = decide, seen: list[str] = seen) -> Answers:
            seen.extend(one.id for one in persons)
            return ask_callable(decide, persons)

        Search(BOOK, ask, (), Wish(150, seed=seed)).run()
    assert rows["a"] == rows["b"][:150] and set(rows["a"]) != set(rows["c"])


def test_who_breaks_down_is_found() -> None:
    """An exception about some persons is shown for the simplest of them."""

    def decide(facts: dict[str, Any]) -> dict[str, Any]:
        if facts["cars"] == 0 and facts["zone"] == "centre":
            raise ValueError("no cars")
        return right(facts)

    found = searched(decide)
    (one,) = found.found
    assert one.fault.kind == "crash" and dict(one.judged.expected.told) == {"zone": "centre", "cars": 0}
    assert [trouble.kind for trouble in found.answers.troubles] == ["crash"]


def test_half_of_them_wrong() -> None:
    """As many as there are, told once for each way in which they are wrong."""
    found = searched(lambda facts: {**right(facts), **({"permit": "maybe"} if facts["cars"] % 2 else {})}, 300)
    assert 60 < found.wrong < 300 and 0 < len(found.found) <= 10


def test_an_answer_that_does_not_stay() -> None:
    """Something else when asked once more: it is said, and the person is shown as it was found."""
    count = 0

    def decide(facts: dict[str, Any]) -> dict[str, Any]:
        nonlocal count
        count += 1
        return {**right(facts), **({"permit": "maybe"} if count == 100 else {})}

    found = searched(decide)
    assert len(found.found) == 1 and found.unsteady == (found.found[0].judged.expected.id,)


def test_few_persons_are_soon_all_tried() -> None:
    """It ends where nobody new is left, and says so."""
    book = tiny(
        vocabulary="{language: en, facts: {one: {type: bool}, two: {type: bool}}, decisions: {d: {type: bool}}}",
        rules="rules: [{rule: base, decision: d, then: one}]",
    )
    found = Search(book, asking(lambda facts: {"d": facts["one"]}), (), Wish(100)).run()
    assert (found.ended, found.tried) == ("nobody-new", 3)  # the default person is known


PROGRAM = """
import json, os, sys, time
KIND = sys.argv[1]
sys.path[:0] = json.loads(sys.argv[2])
from conform.parking import leap, right
for number, line in enumerate(sys.stdin, 1):
    asked = json.loads(line)
    if KIND == "slow": time.sleep(0.05)
    if KIND == "dies" and number == 300: os._exit(7)
    if KIND == "dies-of-one" and asked["facts"]["cars"] == 6: os._exit(7)
    if KIND == "hangs" and number == 3: time.sleep(60)
    if KIND == "hangs-of-one" and asked["facts"]["cars"] == 6: time.sleep(60)
    for _ in range(2 if KIND == "doubles" else 1):
        print(json.dumps({"id": asked["id"], "decisions": (leap if KIND == "wrong" else right)(asked["facts"])}), flush=True)
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("program") / "program.py"
    path.write_text(PROGRAM, encoding="utf-8")
    return path


def command(program: Path, kind: str) -> str:
    paths = json.dumps([str(Path(__file__).parents[1])])
    return f"{sys.executable} {program} {kind} '{paths}'"


def of_program(program: Path, kind: str, persons: int, **wish: Any) -> Searched:
    return Search(BOOK, lambda asked, left: ask_command(command(program, kind), asked, left), (), Wish(persons, **wish)).run()


def test_a_program_that_dies_is_started_again(program: Path) -> None:
    """Of its 300th person of a run nobody in particular is to blame: all are tried all the same."""
    found = of_program(program, "dies", 1000)
    assert (found.ended, found.tried, found.found) == ("done", 1000, ())


def test_a_program_that_dies_of_some(program: Path) -> None:
    """Who kills it is named, with the one fact that it takes; everybody else is tried."""
    found = of_program(program, "dies-of-one", 60)
    (one,) = found.found
    assert one.fault.kind == "crash" and dict(one.judged.expected.told) == {"cars": 6} and not found.troubles
    assert (found.ended, found.asked) == ("done", 60) and 40 < found.tried < 60 and not found.wrong


def test_a_program_that_hangs_of_some(program: Path) -> None:
    """Who was being asked is named, and stands among the persons with all facts."""
    found = of_program(program, "hangs-of-one", 60, each=8.0)
    (one,) = found.found
    assert (found.ended, one.fault.kind, one.judged.person["cars"]) == ("trouble", "hang", 6) and found.tried
    assert [(each.kind, each.id) for each in found.answers.troubles] == [("hang", one.judged.expected.id)] and not found.troubles


def test_a_buffered_program_that_dies() -> None:
    """It answers everybody at its end or nobody: who kills it is found by halves, and never blamed on others."""

    def ask(persons: Sequence[Expected], _: float) -> Answers:
        if any(one.facts["cars"] == 6 for one in persons):
            answers = Answers()
            answers.trouble("crash", detail="exit code 7")
            return answers
        return ask_callable(right, persons)

    found = Search(BOOK, ask, (), Wish(200)).run()
    (one,) = found.found
    assert dict(one.judged.expected.told) == {"cars": 6} and found.ended == "done" and found.asked == 200


def test_a_program_that_always_dies() -> None:
    """It is left alone after so many runs in a row, whatever the budget, and that is said; nobody counts as tried."""
    runs = 0

    def ask(_: Sequence[Expected], __: float) -> Answers:
        nonlocal runs
        runs += 1
        answers = Answers()
        answers.trouble("crash", detail="exit code 1")
        return answers

    found = Search(BOOK, ask, (), Wish(15_000)).run()
    assert (found.ended, found.tried, found.compared) == ("broken", 0, 0) and runs < 400
    assert all(not one.covered for one in found.coverage)


def test_what_is_not_answered_is_not_covered() -> None:
    """A rule counts where its decision was answered and compared, a person where any decision was."""
    found = searched(lambda facts: {"permit": right(facts)["permit"]})
    assert found.tried == 400 and {one.decision for one in found.coverage if one.covered} == {"permit"}
    found = searched(lambda facts: {"nothing": 1}, 50)
    assert (found.tried, found.asked) == (0, 50) and not any(one.covered for one in found.coverage)


def test_defaults_are_tried_too() -> None:
    """Whoever fills in a wrong default is found by the test persons who leave that fact out, as without a search."""
    judged = Judge(EVALUATOR).judge(BOOK.default_person())
    assert judged is not None
    one = replace(judged.expected, without=("cars",))

    def decide(facts: dict[str, Any]) -> dict[str, Any]:
        return right(facts) if "cars" in facts else {**right(facts), "permit": "maybe"}

    hunted = Hunt(BOOK, asking(decide), Wish(5)).run((one,))
    assert [two.fixture.id for group in hunted.conformity.groups for two in group.differences] == [f"{one.id} (without cars)"]


def test_the_budget_ends_it(program: Path) -> None:
    """A slow program is asked about as many as there is time for; one that hangs is not waited for."""
    begin = time.monotonic()
    slow = of_program(program, "slow", 10_000, seconds=4.0)
    assert slow.ended == "budget" and 10 < slow.tried < 200 and time.monotonic() - begin < 15
    hangs = of_program(program, "hangs", 100, seconds=60.0, each=8.0)
    assert hangs.ended == "trouble" and hangs.tried == 2 and hangs.troubles[0].kind == "hang"


def test_double_answers(program: Path) -> None:
    """Trouble about each person, told for the simplest."""
    found = of_program(program, "doubles", 50)
    assert found.wrong == 50 and [one.fault.kind for one in found.found] == ["doubled"]


# -- what is kept -----------------------------------------------------------------------------------------------------------------


def hunt(decide: Decide, file: Path | None, persons: int = 300) -> Hunted:
    return Hunt(BOOK, asking(decide), Wish(persons), (), file).run(())


def conform(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(["conform", "--spec", str(PARKING), *words])
    told = capsys.readouterr()
    assert "Traceback" not in told.out + told.err
    return code, told.out, told.err


def test_found_persons_are_test_persons(tmp_path: Path) -> None:
    """With reasons in three languages and the sources, and read back as such."""
    found = hunt(leap, tmp_path / "own.jsonl")
    (one,) = found.kept.persons
    assert one.id.startswith("found/") and list(one.facts) == list(BOOK.facts) and one.matters == ("cars",)
    assert one.owner == "many-cars" and "many-cars" in one.why["nl"] and set(one.why) == {"nl", "fr", "en"} and one.statements
    path = tmp_path / "own.jsonl"
    path.write_text(lines_of_file(found.kept.persons), encoding="utf-8")
    (again,) = read_fixtures(path)
    assert (again.id, again.facts, again.decisions, again.matters, again.why) == (one.id, one.facts, one.decisions, one.matters, one.why)
    assert Reasons(Judge(EVALUATOR)).read(path).persons[0] == one


def test_they_are_tried_first_the_next_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Also with another seed; whoever is mended stays in the file, and new ones come beside."""
    file = tmp_path / "own.jsonl"
    words = ["--search", "300", "--write", str(file), "--lang", "en"]
    code, out, _ = conform(capsys, "--python", LEAP, *words)
    first = file.read_bytes()
    assert code == 1 and first.count(b"\n") == 1 and "found/" in out and "1 of them new" in out
    code, out, _ = conform(capsys, "--python", RIGHT, *words, "--seed", "5")
    assert code == 0 and "1 person of" in out and "0 of them new" in out and file.read_bytes() == first
    code, out, _ = conform(capsys, "--python", LEAP, *words, "--format", "json")
    data = json.loads(out)
    assert code == 1 and data["search"]["saved"]["persons"] == 1 and data["search"]["written"]["new"] == 0
    assert {one["id"] for group in data["groups"] for one in group["differences"]} == {json.loads(first)["id"]}


def test_a_rule_that_changed(tmp_path: Path) -> None:
    """What the rulebook says now is expected, and it is told that this is not what the file says."""
    file = tmp_path / "own.jsonl"
    line = json.loads(lines_of_file(hunt(leap, None).persons))
    file.write_text(json.dumps({**line, "decisions": {**line["decisions"], "permit": "granted"}}) + "\n", encoding="utf-8")
    saved = Reasons(Judge(EVALUATOR)).read(file)
    assert (saved.changed, saved.persons[0].decisions["permit"]) == (1, "refused")


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_files_that_are_not_written_over(language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder, a file of the rulebook, other test persons, something else: exit code 2, a sentence, and nothing was asked or written."""
    other, strange = tmp_path / "fixtures.jsonl", tmp_path / "notes.txt"
    other.write_text('{"id": "mine/1", "facts": {}, "decisions": {}}\n', encoding="utf-8")
    strange.write_text("remember the milk\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in (other, strange, PARKING / "vocabulary.yaml")}
    for file in (tmp_path, Path(os.devnull), PARKING / "vocabulary.yaml", PARKING / "new.jsonl", other, strange, Path()):
        code, out, err = conform(
            capsys, "--python", "json:loads", "--search", "5", "--write", str(file) if file != Path() else "", "--lang", language
        )
        assert code == 2 and out == "" and len(err) > 20
    assert {path: path.read_bytes() for path in before} == before and not (PARKING / "new.jsonl").exists()


@pytest.mark.parametrize(
    "words",
    [
        ["--seed", "1"],
        ["--write", "x"],
        ["--budget", "5"],
        ["--search", "0"],
        ["--search", "-3"],
        ["--search", "1e3"],
        ["--search", "5", "--seed", "x"],
    ],
    ids=" ".join,
)
def test_odd_wishes(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2: options that say nothing alone, and numbers that are none."""
    assert conform(capsys, "--python", "json:loads", "--lang", "nl", *words)[0] == 2


def test_nobody_tried_is_no_pass(capsys: pytest.CaptureFixture[str]) -> None:
    """Without time nobody is tried, which is told and has its own exit code."""
    code, out, _ = conform(capsys, "--python", RIGHT, "--search", "50", "--budget", "0", "--lang", "en")
    assert code == 3 and "0 random persons tried" in out and "0 of the 50" in out


@pytest.mark.skipif(sys.platform == "win32", reason="no process sends another Ctrl-C there")
def test_interrupted(program: Path, tmp_path: Path) -> None:
    """Exit code 130; the file is as it was."""
    file = tmp_path / "own.jsonl"
    file.write_text(before := lines_of_file(hunt(leap, None).persons), encoding="utf-8")
    words = ["conform", "--spec", str(PARKING), "--command", command(program, "slow"), "--search", "5000", "--write", str(file)]
    with subprocess.Popen(
        [sys.executable, "-m", "regelproef", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=dict(os.environ)
    ) as process:
        time.sleep(4)
        process.send_signal(signal.SIGINT)
        _, complaints = process.communicate(timeout=30)
    assert process.returncode == 130 and b"Traceback" not in complaints
    assert file.read_text(encoding="utf-8") == before and [path.name for path in tmp_path.iterdir()] == ["own.jsonl"]


def test_days_are_moved_towards_the_default() -> None:
    """A fault at a day is shown at that day, and not at any other."""

    def decide(facts: dict[str, Any]) -> dict[str, Any]:
        late = date.fromisoformat(facts["born"]) > date.fromisoformat(facts["day"]).replace(year=2005, day=1)
        return {**right(facts), **({"permit": "maybe"} if late else {})}

    found = searched(decide)
    assert found.found and all(len(one.judged.expected.told) <= 3 for one in found.found)
