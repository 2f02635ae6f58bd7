"""Generating for a small rulebook: everything is settled, killed, confirmed, and written the same twice."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from regelproef.answer.limits import Limits
from regelproef.evaluate.evaluator import Evaluator
from regelproef.generate.bundle import bundle
from regelproef.generate.files import META, outdated, write_all
from regelproef.generate.obligation import KINDS
from regelproef.generate.obligations.boundaries import one_step
from regelproef.generate.score import score
from regelproef.generate.suite import Suite, Unsound, generate
from regelproef.model.from_documents import load_rulebook
from regelproef.model.mutants import mutants_of
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_person

FOLDER = Path(__file__).parents[1] / "rulebooks" / "parking"
TWICE = "from regelproef.cli.main import main; import sys; sys.exit(main(sys.argv[1:]))"


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load_rulebook(FOLDER)


@pytest.fixture(scope="module")
def suite(book: Rulebook) -> Suite:
    return generate(book, Limits())


def test_every_obligation_is_settled(suite: Suite) -> None:
    """Covered by a fixture that exists, or proved infeasible with the lines that forbid it; the ids are unique."""
    names = {one.id for one in suite.fixtures}
    assert not suite.undecided
    for one in suite.account:
        assert (one.verdict == "covered") == bool(one.fixtures)
        assert set(one.fixtures) <= names
        assert one.fixtures or one.settled.core
    ids = [one.settled.obligation.id for one in suite.account]
    assert len(ids) == len(set(ids)) and len(names) == len(suite.fixtures)


def test_every_kind_occurs(suite: Suite) -> None:
    """Of rules, properties, amounts and values, of decisions as a whole, of statements and readings."""
    kinds = {one.settled.obligation.kind for one in suite.account}
    assert kinds == {*KINDS} - {"pairwise", "parameter"}


def test_statements_and_readings_show(suite: Suite) -> None:
    """Somebody meets the guard of each statement, and somebody gets something else under each reading that is not chosen."""
    for kind in ("statement", "reading"):
        own = [one for one in suite.account if one.settled.obligation.kind == kind]
        assert own and all(one.verdict == "covered" for one in own)


def test_persons_exist_and_get_what_is_expected(book: Rulebook, suite: Suite) -> None:
    """Every person is possible, and a fresh evaluator decides as the fixture says."""
    evaluator = Evaluator(book)
    for one in suite.fixtures:
        person = {**book.default_person(), **one.facts}
        assert not evaluator.impossible(person)
        assert {name: outcome.value for name, outcome in evaluator.decide(person).items()} == one.decisions


def test_every_mutant_is_killed_or_equivalent(book: Rulebook, suite: Suite) -> None:
    """Measured again from the fixtures alone: only the mutants proved equivalent survive, and there is a mutant that survives."""
    persons = {one.id: {**book.default_person(), **one.facts} for one in suite.fixtures}
    survivors = {one.mutant.id for one in score(book, persons, {}) if not one.fixture}
    assert survivors == {one.settled.obligation.id for one in suite.account if one.verdict == "equivalent"}
    assert survivors == {"card-ends/when-4-le"}


def test_a_smaller_set_kills_less(book: Rulebook, suite: Suite) -> None:
    """The score falls when the fixtures of one rule are left out, so it does measure something."""
    kept = [one for one in suite.fixtures if not one.id.startswith(("many-cars/", "card-holder/"))]
    persons = {one.id: {**book.default_person(), **one.facts} for one in kept}
    assert sum(not one.fixture for one in score(book, persons, {})) > 5


def test_minimal_pairs_differ_in_one_step(suite: Suite) -> None:
    """The two persons of a boundary differ in one fact by one step, and get another outcome."""
    boundaries = [one for one in suite.account if one.settled.obligation.kind == "boundary" and one.settled.trial]
    assert boundaries
    for one in boundaries:
        trial = one.settled.trial
        assert trial is not None and trial.other is not None
        differing = [name for name, value in trial.main.person.items() if trial.other.person[name] != value]
        decision = one.settled.obligation.owner.decision
        assert differing == [trial.fact] and one_step(trial)
        assert trial.main.outcome(decision).value != trial.other.outcome(decision).value


def test_infeasible_obligations_name_their_core(book: Rulebook) -> None:
    """A condition that nothing can make matter is proved so, with lines of the rule."""
    rule = book.rules["second-car"]
    doubled = replace(rule, conditions=(*rule.conditions, rule.conditions[1]))
    account = generate(replace(book, rules={**book.rules, rule.id: doubled}), Limits()).account
    found = {one.settled.obligation.id: one for one in account}
    assert found["second-car/when-4.1-flips"].verdict == "infeasible"
    assert "cars == 2" in " ".join(found["second-car/when-4.1-flips"].settled.core)


def test_nothing_is_expected_of_an_unsound_rulebook(book: Rulebook) -> None:
    """Without its base outcome, somebody gets none: that is said, and nothing is generated."""
    rules = {name: rule for name, rule in book.rules.items() if name != "no-fee"}
    rules["full-fee"] = replace(rules["full-fee"], exceptions=())
    with pytest.raises(Unsound):
        generate(replace(book, rules=rules), Limits())


def test_undecided_is_not_a_pass(tmp_path: Path) -> None:
    """Without time for the solver, nothing is written and the exit code is 3."""
    arguments = ["generate", "--spec", str(FOLDER), "--out", str(tmp_path / "out"), "--time-limit", "0"]
    done = subprocess.run([sys.executable, "-c", TWICE, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 3, done.stdout + done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("seed", ["1", "77"])
def test_the_same_bytes_under_any_hash_seed(book: Rulebook, suite: Suite, tmp_path: Path, seed: str) -> None:
    """Another process with another hash seed, locale and time zone finds the folder up to date."""
    write_all(tmp_path, bundle(book, suite))
    environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": "C", "TZ": "Asia/Kathmandu", "PYTHONUTF8": "0"}
    arguments = ["generate", "--spec", str(FOLDER), "--out", str(tmp_path), "--check", "--format", "json"]
    done = subprocess.run([sys.executable, "-c", TWICE, *arguments], capture_output=True, env=environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["outdated"] == []


def test_an_edit_changes_only_what_it_concerns(book: Rulebook, suite: Suite) -> None:
    """After an edit of the end of the permit, persons that belong to other decisions stay as they are."""
    rule = book.rules["end-of-year"]
    other = next(m.rule for m in mutants_of(book) if m.owner == rule.id and m.kind == "outcome" and m.rule is not None)
    edited = generate(replace(book, rules={**book.rules, rule.id: other}), Limits())
    concerned = {r.id for r in book.rules.values() if r.decision == "valid_until"}
    before = {one.id: one.facts for one in suite.fixtures if one.owner in book.rules and one.owner not in concerned}
    after = {one.id: one.facts for one in edited.fixtures}
    assert before and all(after.get(name) == facts for name, facts in before.items())


# -- files ------------------------------------------------------------------------------------------------------------------


def test_foreign_files_are_left_alone(book: Rulebook, suite: Suite, tmp_path: Path) -> None:
    """What an earlier run wrote and this one does not is removed; what others wrote stays."""
    files = bundle(book, suite)
    write_all(tmp_path, {**files, "old.csv": "x", META: files[META].replace('"fixtures.csv"', '"fixtures.csv",\n    "old.csv"')})
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    assert outdated(tmp_path, files) == (META, "old.csv")
    write_all(tmp_path, files)
    assert outdated(tmp_path, files) == ()
    assert (tmp_path / "mine.txt").exists() and not (tmp_path / "old.csv").exists()
    assert not list(tmp_path.rglob("*.part"))


def test_a_list_of_files_cannot_reach_outside(book: Rulebook, suite: Suite, tmp_path: Path) -> None:
    """A tampered list never makes a run remove a file outside its folder."""
    inner = tmp_path / "inner"
    files = bundle(book, suite)
    write_all(inner, files)
    (tmp_path / "precious.txt").write_text("x", encoding="utf-8")
    (inner / META).write_text(json.dumps({"files": ["../precious.txt", str(tmp_path / "precious.txt")]}), encoding="utf-8")
    write_all(inner, files)
    assert (tmp_path / "precious.txt").exists()


def test_fixtures_meet_their_schema(book: Rulebook, suite: Suite) -> None:
    """Every line meets the JSON Schema beside it, and a spoilt line does not."""
    jsonschema = pytest.importorskip("jsonschema")
    files = bundle(book, suite)
    validator = jsonschema.Draft202012Validator(json.loads(files["fixtures.schema.json"]))
    lines = [json.loads(line) for line in files["fixtures.jsonl"].splitlines()]
    assert lines and all(validator.is_valid(line) for line in lines)
    assert not validator.is_valid({**lines[0], "facts": {"cars": "two"}})


def test_features_are_read_by_the_official_parser(book: Rulebook, suite: Suite) -> None:
    """Every feature parses as Dutch Gherkin, with a scenario for each fixture."""
    parser = pytest.importorskip("gherkin.parser")
    features = {name: content for name, content in bundle(book, suite).items() if name.endswith(".feature")}
    parsed = [parser.Parser().parse(content)["feature"] for content in features.values()]
    assert {one["language"] for one in parsed} == {"nl"}
    assert sum(len(one["children"]) for one in parsed) == len(suite.fixtures)


def test_csv_is_read_back_by_decide(book: Rulebook, suite: Suite) -> None:
    """The facts of the JSON lines read back as the persons that were made."""
    for line, one in zip(bundle(book, suite)["fixtures.jsonl"].splitlines(), suite.fixtures, strict=True):
        person, problems = read_person(book, json.loads(line)["facts"])
        assert not problems and person == {**book.default_person(), **one.facts}


def test_pairs_of_values(book: Rulebook) -> None:
    """Strength 2 settles every pair of values; every person of strength 1 is still there."""
    account = [one for one in generate(book, Limits(), strength=2).account if one.settled.obligation.kind == "pairwise"]
    assert len(account) > 100 and {one.verdict for one in account} <= {"covered", "infeasible"}


def test_the_size_is_weighed(book: Rulebook, suite: Suite) -> None:
    """The set is at most twice what one greedy pass over everything would choose, and weighing changes nothing."""
    weighed = generate(book, Limits(), weigh=True)
    assert weighed.greedy is not None and suite.greedy is None
    assert weighed.fixtures == suite.fixtures
    assert weighed.greedy <= len(weighed.fixtures) <= 2 * weighed.greedy


def test_a_person_for_an_amount_is_told_of_its_decision(suite: Suite) -> None:
    """The decision that the id names is the one that the sentence is about."""
    of_amounts = [one for one in suite.fixtures if one.owner.startswith("amount:") and one.id.partition("/")[2].startswith("fee_cent-")]
    assert of_amounts and {one.why.decision for one in of_amounts} == {"fee_cent"}
