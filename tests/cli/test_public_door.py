"""`import regelproef` is the way in for programs: a few functions that stay as they are."""

from __future__ import annotations

import doctest
import importlib
import inspect
import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import regelproef
import tiny
from cli.fixture import write_fixture

ROOT = Path(__file__).parents[2]
PARKING = ROOT / "tests" / "rulebooks" / "parking"
FUNCTIONS = ("check", "conform", "decide", "diff", "explain", "generate", "keep", "load")


def test_what_the_door_gives() -> None:
    """Each name is there, and each function says what it takes, gives and raises."""
    assert set(FUNCTIONS) | {"Unusable", "EngineError", "__version__"} <= set(regelproef.__all__)
    for name in regelproef.__all__:
        assert getattr(regelproef, name) is not None
    for name in FUNCTIONS:
        function = getattr(regelproef, name)
        assert inspect.isfunction(function) and ">>>" in (function.__doc__ or "")
        assert inspect.signature(function).return_annotation is not inspect.Signature.empty


def test_its_examples_are_true(monkeypatch: pytest.MonkeyPatch) -> None:
    """The examples of the docstrings run as they stand."""
    monkeypatch.chdir(ROOT)
    result = doctest.testmod(regelproef)
    assert result.attempted >= 12 and result.failed == 0


def test_a_function_is_not_lost_to_the_stage_of_its_name() -> None:
    """Whatever was imported before, `regelproef.check` is the function, and the stages can be imported."""
    for stage in ("check.questions", "conform.compare", "diff.compare", "explain.person", "generate.suite", "load.folder"):
        importlib.import_module(f"regelproef.{stage}")
    assert all(inspect.isfunction(getattr(regelproef, name)) for name in FUNCTIONS)


def test_types_come_with_it() -> None:
    """A marker tells type checkers that the annotations are meant for them."""
    assert (Path(regelproef.__file__).parent / "py.typed").is_file()


def test_one_version() -> None:
    """The package and the build know it from the same line."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert '\nversion = "' not in text and 'path = "solver/regelproef/__init__.py"' in text
    assert regelproef.__version__ in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_same_as_the_commands() -> None:
    """check, decide and explain say what the command line says."""
    book = regelproef.load(PARKING)
    told = subprocess.run(
        [sys.executable, "-m", "regelproef", "check", "--spec", str(PARKING), "--format", "json"], capture_output=True, check=True, timeout=120
    )
    report, data = regelproef.check(book), json.loads(told.stdout)
    assert [one.id for one in report.findings] == [one["id"] for one in data["findings"]]
    assert [[one.code, *one.subject] for one in report.proofs] == [[one["code"], *one["subject"]] for one in data["proofs"]]
    person = {"cars": 3, "born": date(1990, 1, 1)}
    outcome = regelproef.decide(book, person)["permit"]
    (reasons,) = regelproef.explain(book, person, decisions=["permit"]).decisions
    assert (outcome.value, reasons.outcome) == ("refused", outcome)


def test_bounds_leave_it_undecided() -> None:
    """No work, or no time left, proves nothing."""
    book = regelproef.load(PARKING)
    for report in (regelproef.check(book, work=0), regelproef.check(book, left=lambda: 0)):
        assert report.undecided and not [one for one in report.proofs if one.code == "conflict"]
    assert regelproef.diff(book, book, work=0).verdict in {"equal", "undecided"}


def test_what_cannot_be_used_says_why(tmp_path: Path) -> None:
    """Unusable carries a finding for each mistake; nothing else is raised for bad input."""
    book = regelproef.load(PARKING)
    for wrong in (
        lambda: regelproef.load(tmp_path / "nowhere"),
        lambda: regelproef.load(PARKING, readings={"Q1": "anny"}),
        lambda: regelproef.load(PARKING, readings={"Q9": "any"}),
        lambda: regelproef.decide(book, {"carz": 1}),
        lambda: regelproef.decide(book, {"cars": "--3"}),
        lambda: regelproef.explain(book, {"born": "2030-01-01"}),
        lambda: regelproef.explain(book, {}, decisions=["permitt"]),
        lambda: regelproef.check(book, only=["conflcit"]),
        lambda: regelproef.conform("no-such-program", PARKING / "vocabulary.yaml"),
    ):
        with pytest.raises(regelproef.Unusable) as error:
            wrong()
        assert error.value.findings
        assert regelproef.say(error.value) and regelproef.say(error.value, "nl") != regelproef.say(error.value, "fr")


def test_an_unsound_rulebook_gives_no_tests(tmp_path: Path) -> None:
    """generate refuses, with the conflict."""
    folder = tiny.write(
        tmp_path,
        vocabulary="""
            language: en
            facts:
              size: {type: int, range: [0, 9], default: 0, meaning: a number}
            decisions:
              d: {type: bool, meaning: a decision}
            """,
        rules="""
            decision: d
            rules:
              - {rule: one, then: true}
              - {rule: other, when: size > 3, then: false}
            """,
    )
    with pytest.raises(regelproef.Unusable) as error:
        regelproef.generate(regelproef.load(folder))
    assert error.value.findings[0].code == "conflict"


def test_conform_takes_a_callable_or_a_command(tmp_path: Path) -> None:
    """Both are held against the same persons."""
    file = write_fixture(tmp_path / "fixtures.jsonl")
    program = tmp_path / "program.py"
    program.write_text(
        "import json, sys\nfor line in sys.stdin:\n    q = json.loads(line)\n    print(json.dumps({'id': q['id'], 'decisions': {'d': 2}}))\n",
        encoding="utf-8",
    )
    assert regelproef.conform(lambda facts: {"d": facts["n"] + 1}, file).passes(strict=True)
    assert not regelproef.conform(lambda facts: {"d": facts["n"]}, file).passes(strict=True)
    assert regelproef.conform(f"'{sys.executable}' '{program}'", file).passes(strict=True)
