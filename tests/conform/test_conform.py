"""Conforming: right implementations pass, faults are found and named, and nothing that an implementation does is a traceback of ours."""

from __future__ import annotations

import json
import shutil
import sys
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest

from regelproef.answer.limits import Limits
from regelproef.cli.main import main
from regelproef.conform.answers import read_lines
from regelproef.conform.callables import ask_callable
from regelproef.conform.compare import compare, same
from regelproef.conform.fixtures import Expected, read_fixtures
from regelproef.evaluate.evaluator import Evaluator
from regelproef.generate.bundle import bundle
from regelproef.model.from_documents import load_rulebook
from regelproef.model.mutants import mutants_of
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_person, to_json
from suites import suite_of

HERE = Path(__file__).parent
FOLDER = HERE.parent / "rulebooks" / "parking"


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load_rulebook(FOLDER)


@pytest.fixture(scope="module")
def file(book: Rulebook, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("fixtures") / "fixtures.jsonl"
    path.write_text(bundle(book, suite_of(book, Limits()))["fixtures.jsonl"], encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def fixtures(file: Path) -> tuple[Expected, ...]:
    return read_fixtures(file)


def decider(book: Rulebook) -> Any:
    evaluator = Evaluator(book)

    def decide(facts: dict[str, object]) -> dict[str, object]:
        person, _ = read_person(book, facts)
        return {name: to_json(outcome.value) if outcome.ok else outcome.status.value for name, outcome in evaluator.decide(person).items()}

    return decide


def test_a_right_callable_conforms(book: Rulebook, fixtures: tuple[Expected, ...]) -> None:
    """Taking the facts, or taking and giving the whole request."""
    decide = decider(book)
    found = compare(fixtures, ask_callable(decide, fixtures))
    whole = compare(fixtures, ask_callable(lambda asked: {"id": asked["id"], "decisions": decide(asked["facts"])}, fixtures))
    assert found.passes(strict=True) and whole.passes(strict=True)
    assert found.agreeing == found.fixtures == len(fixtures) and found.compared == 3 * len(fixtures)


def first_named(book: Rulebook, fixtures: tuple[Expected, ...], *, with_book: bool) -> tuple[int, int]:
    """How often the rule that has a slip is named first, and among how many slips."""
    named = total = 0
    for mutant in mutants_of(book):
        if mutant.decision and mutant.id != "card-ends/when-4-le":
            found = compare(fixtures, ask_callable(decider(mutant.apply(book)), fixtures), (), lambda: book if with_book else None)
            assert found.groups, mutant.id
            assert found.groups[0].decision == mutant.decision
            total += 1
            named += found.groups[0].rule == mutant.owner
    return named, total


def test_planted_faults_are_found_and_named(book: Rulebook, fixtures: tuple[Expected, ...]) -> None:
    """Every slip in a rule is found, and the rule that has it is named first, all but always when the rulebook is at hand."""
    named, total = first_named(book, fixtures, with_book=True)
    assert total > 100 and named / total > 0.96


def test_faults_are_named_without_the_rulebook(book: Rulebook, fixtures: tuple[Expected, ...]) -> None:
    """From the fixtures alone it is the right rule more than eight times in ten."""
    named, total = first_named(book, fixtures, with_book=False)
    assert total > 100 and named / total > 0.8


def test_a_larger_fault_is_named(book: Rulebook, fixtures: tuple[Expected, ...]) -> None:
    """A fault that is none of the slips: the rule of the nearest slip is named, and not every difference goes to it blindly."""
    right = decider(book)
    answers = ask_callable(lambda facts: {**right(facts), "fee_cent": right(facts)["fee_cent"] or 7}, fixtures)
    found = compare(fixtures, answers, (), lambda: book)
    deciding = {rule for one in found.groups[0].differences for rule in one.fixture.rules["fee_cent"]}
    assert found.groups[0].decision == "fee_cent" and found.groups[0].rule in deciding


def test_another_rulebook_is_not_asked(book: Rulebook, fixtures: tuple[Expected, ...]) -> None:
    """A rulebook that does not say what the fixtures expect changes nothing."""
    mutants = [one for one in mutants_of(book) if one.decision]
    answers = ask_callable(decider(mutants[5].apply(book)), fixtures)
    other = mutants[40].apply(book)
    assert compare(fixtures, answers, (), lambda: other).groups == compare(fixtures, answers).groups


def test_a_javascript_program_conforms(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An implementation in another language, over standard input and output."""
    if shutil.which("node") is None:
        pytest.skip("node is not installed")
    code = main(["conform", "--command", f"node {HERE / 'parking.mjs'}", "--fixtures", str(file), "--strict", "--lang", "en"])
    assert code == 0, capsys.readouterr().out


ANSWERS = {
    "missing": "",
    "doubled": 'import sys\nfor l in sys.stdin:\n    print(\'{"id": "many-cars/decides", "decisions": {}}\')',
    "malformed": "print('{nonsense')",
    "unknown-id": 'print(\'{"id": "nobody", "decisions": {}}\')',
    "crash": "import sys; sys.exit('broken')",
    "hang": "import time; time.sleep(60)",
    "error": "import sys, json\nfor l in sys.stdin: print(json.dumps({'id': json.loads(l)['id'], 'error': 'no'}))",
}


@pytest.mark.parametrize("kind", sorted(ANSWERS))
def test_bad_answers_are_findings(kind: str, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever a program does wrong is named, quickly, and the exit code is 1."""
    program = tmp_path / "program.py"
    program.write_text(ANSWERS[kind], encoding="utf-8")
    begin = time.monotonic()
    limit = "1" if kind == "hang" else "30"
    code = main(["conform", "--command", f"{sys.executable} {program}", "--fixtures", str(file), "--time-limit", limit, "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    assert code == 1 and kind in {one["kind"] for one in found["troubles"]}
    assert found["summary"]["compared"] == 0 and time.monotonic() - begin < 40


def test_a_program_that_is_not_there(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A command, a callable and an address that cannot be used give exit code 2 and a sentence."""
    nothing = [["--python", ""], ["--command", ""]]
    for wrong in (["--command", "no-such-program"], ["--python", "nowhere:nothing"], ["--python", "json"], ["--url", "ftp://x"], *nothing):
        assert main(["conform", *wrong, "--fixtures", str(file)]) == 2
    assert main(["conform", "--command", "cat", "--fixtures", "missing.jsonl"]) == 2
    told = capsys.readouterr().err
    assert "Traceback" not in told and "AttributeError" not in told


def test_comparison_is_strict() -> None:
    """A truth value is not a number, a number is not a decimal, null is not zero."""
    assert same(True, True) and same(None, None) and same("a", "a") and same(1, 1)
    assert not same(True, 1) and not same(1, 1.0) and not same(None, 0) and not same("1", 1)


def test_a_missing_decision_is_not_answered(book: Rulebook, fixtures: tuple[Expected, ...]) -> None:
    """Counted, and a finding only when strict."""
    decide = decider(book)
    found = compare(fixtures, ask_callable(lambda facts: {"permit": decide(facts)["permit"]}, fixtures))
    assert found.unanswered == {"fee_cent": len(fixtures), "valid_until": len(fixtures)}
    assert found.passes(strict=False) and not found.passes(strict=True)
    assert not compare(fixtures, ask_callable(lambda facts: {}, fixtures)).passes(strict=False)


def test_answers_in_any_order(book: Rulebook, fixtures: tuple[Expected, ...]) -> None:
    """A program may buffer and answer backwards."""
    decide = decider(book)
    lines = [json.dumps({"id": one.id, "decisions": decide(dict(one.facts))}) for one in fixtures]
    assert compare(fixtures, read_lines("\n".join(reversed(lines)).encode(), [one.id for one in fixtures])).passes(strict=True)


def test_only_one_decision(book: Rulebook, fixtures: tuple[Expected, ...]) -> None:
    """Differences elsewhere do not count."""
    decide = decider(book)
    answers = ask_callable(lambda facts: {**decide(facts), "fee_cent": -1}, fixtures)
    assert not compare(fixtures, answers).passes(strict=False)
    assert compare(fixtures, answers, ["permit"]).passes(strict=False)


def test_junit_is_well_formed(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """XML with as many failures as persons that differ, whatever characters stand in the answers."""
    program = tmp_path / "program.py"
    program.write_text(
        "import sys, json\nfor l in sys.stdin: print(json.dumps({'id': json.loads(l)['id'], 'error': '<\\x00&\\ud800>'}))", encoding="utf-8"
    )
    assert main(["conform", "--command", f"{sys.executable} {program}", "--fixtures", str(file), "--format", "junit"]) == 1
    root = ElementTree.fromstring(capsys.readouterr().out.encode("utf-8"))
    assert int(root.get("failures", "0")) == len(root.findall(".//failure")) >= 30


def test_replay_is_quick(fixtures: tuple[Expected, ...]) -> None:
    """In one process, asking and comparing takes less than a tenth of a millisecond a person beyond what the implementation takes."""
    many = tuple(Expected(f"{one.id} {n}", one.facts, one.decisions, {}, {}, (), {}, "") for n in range(300) for one in fixtures)
    known = {json.dumps(dict(one.facts)): dict(one.decisions) for one in fixtures}
    answers_by = {id(one.facts): known[json.dumps(dict(one.facts))] for one in fixtures}
    waiting = iter([answers_by[id(one.facts)] for one in many[:1]] + [answers_by[id(one.facts)] for one in many])
    begin = time.process_time()
    found = compare(many, ask_callable(lambda _: next(waiting), many))
    spent = time.process_time() - begin
    assert found.passes(strict=True)
    assert len(many) / spent > 10_000
