"""`change` by flags on a small rulebook: what it writes, what it refuses, and that nothing else moves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from change.conftest import P11, PARAMETERS, Change
from gate.repository import SPEC, Repository
from regelproef.cli import carrying
from regelproef.cli.main import main

pytestmark = pytest.mark.slow
DEARER = ("amount", "fee.full", "130", "--from", "2029", "--until", "2029", *P11, "--text", "In 2029 the full fee is 130 euro.")


def tree(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted((root / SPEC).rglob("*")) if path.is_file()}


def test_an_amount(repository: Repository, change: Change) -> None:
    """One period more, the rest of the file as it was; a statement, a declaration, and the gate is open."""
    before = (repository.book / "amounts.yaml").read_text()
    code, said = change(*DEARER)
    assert code == 0, said
    after = (repository.book / "amounts.yaml").read_text()
    new = "      - {from: 2029-01-01, until: 2029-12-31, value: 13000, certainty: source, source: [P-11]}\n"
    assert after == before.replace("      - {from: 2029-01-01, until", new + "      - {from: 2030-01-01, until")
    declared = yaml.safe_load((repository.book / "changes/2029-fee.full.yaml").read_text())
    assert declared["reason"] == "In 2029 the full fee is 130 euro."
    assert {one["then"] for one in declared["expects"]} == {13000, 25500}
    stated = yaml.safe_load((repository.book / "sources/town.yaml").read_text())["statements"][-1]
    assert stated["id"] == "P-11"
    assert "fee_cent == 13000" in stated["says"]["then"]


def test_another_amount_is_noticed(repository: Repository, change: Change, capsys: pytest.CaptureFixture[str]) -> None:
    """What was declared and stated of 130 euro does not pass for 131."""
    assert change(*DEARER)[0] == 0
    repository.edit("amounts.yaml", "value: 13000", "value: 13100")
    assert main(["gate", "--base", "HEAD", "--spec", SPEC]) == 1
    assert "P-11" in capsys.readouterr().out


def test_a_parameter_and_what_gives_way(repository: Repository, change: Change) -> None:
    """A limit from a year on keeps its past and its comments; the older sentence gives way to the new one; the gate is open."""
    code, said = change("parameter", "most_cars", "3", "--from", "2027", *P11, "--text", "From 2027 on three cars are allowed.")
    assert code == 0, said
    after = (repository.book / "parameters.yaml").read_text()
    assert after == PARAMETERS + "      - {from: 2027-01-01, value: 3, certainty: source, source: [P-11]}\n"
    stated = {one["id"]: one for one in yaml.safe_load((repository.book / "sources/town.yaml").read_text())["statements"]}
    assert stated["P-3"]["yields_to"] == ["P-5", "P-11"]
    assert any("cars == 3" in line for line in stated["P-11"]["says"]["when"])


def test_an_exception(repository: Repository, change: Change) -> None:
    """A rule behind the one before which it goes, the statement that says so, and the gate is open."""
    words = (
        "exception",
        "poor",
        "--to",
        "second-car",
        "--when",
        "permit == granted",
        "--when",
        "income_cent < 100000",
        "--then",
        "1000",
        "--from",
        "2027",
    )
    code, said = change(*words, *P11, "--text", "Whoever earns less than 1000 euro pays ten euro from 2027 on.")
    assert code == 0, said
    rules = yaml.safe_load((repository.book / "rules/money.yaml").read_text())["rules"]
    place = next(place for place, one in enumerate(rules) if one["rule"] == "poor")
    assert rules[place - 1]["rule"] == "second-car"
    assert rules[place]["exception_to"] == ["second-car"]


def test_a_rule_from_a_day_on(repository: Repository, change: Change) -> None:
    """The rule ends the day before and stands once more, changed; its exceptions are exceptions to both."""
    code, said = change(
        "rule",
        "many-cars",
        "--line",
        "cars > most_cars",
        "cars > 4",
        "--from",
        "2027",
        *P11,
        "--text",
        "From 2027 on more than four cars are too many.",
    )
    rules = {one["rule"]: one for one in yaml.safe_load((repository.book / "rules/permit.yaml").read_text())["rules"]}
    assert str(rules["many-cars"]["valid"]["until"]) == "2026-12-31"
    assert rules["many-cars-from-2027"]["when"] == ["cars > 4"]
    assert rules["card-holder"]["exception_to"] == ["many-cars", "many-fines", "many-fines-any", "many-cars-from-2027"]
    assert code == 0, said


def test_a_rule_from_the_middle_of_a_year(repository: Repository, change: Change) -> None:
    """The name of the new rule has no number that the rule has not; what is changed once more takes the year's place, or a letter."""
    words = ("rule", "many-cars", "--line", "cars > most_cars", "cars > 4", "--from", "2027-07-01", *P11)
    code, said = change(*words, "--text", "More than four cars are too many from July 2027 on.")
    assert code == 0, said
    repository.commit()
    for day, source, line, name in (("2027-10-01", "P-12", "cars > 5", "many-cars-from-2027-b"), ("2028", "P-13", "cars > 6", "many-cars-from-2028")):
        words = ("rule", "many-cars-from-2027", "--line", "cars > 4", line, "--from", day, "--source", source, "--document", "TOWN", "--dry-run")
        code, said = change(*words, "--text", "x y z")
        assert (code, f"rule: {name}\n" in said) == (0, True), said


def test_cases(repository: Repository, change: Change) -> None:
    """A case that expects what was is left, or updated where that is asked for."""
    words = ("amount", "fee.full", "125", "--from", "2025", "--until", "2025", *P11, "--text", "In 2025 the full fee is 125 euro.")
    code, said = change(*words)
    assert code == 1
    assert "--update-cases" in said
    repository.git("checkout", "-q", ".")
    repository.git("clean", "-fdq")
    code, said = change(*words, "--update-cases")
    assert code == 0, said
    assert "fee_cent: 12500, valid_until: 2025-12-31" in (repository.book / "cases.yaml").read_text()


def test_dry_run(repository: Repository, change: Change) -> None:
    """The differences are shown and nothing is written."""
    before = tree(repository.root)
    code, said = change(*DEARER, "--dry-run")
    assert code == 0
    assert "+      - {from: 2029-01-01, until: 2029-12-31, value: 13000" in said
    assert tree(repository.root) == before


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("amount", "fee.ful", "130", *P11), "fee.full"),
        (("amount", "fee.full", "1.300", "--from", "2029", *P11), "1300,00"),
        (("amount", "fee.full", "130", "--from", "2022", "--until", "2025", *P11, "--text", "x y z"), "2023-12-31"),
        (("amount", "fee.full", "120,50", "--from", "2025", *P11, "--text", "x y z"), "already"),
        (("amount", "fee.full", "130", "--from", "2029", *P11), "--text"),
        (("amount", "fee.full", "130", "--from", "2029"), "--source"),
        (("amount", "fee.full"), "VALUE"),
        (("amounts", "fee.full", "1"), "amount"),
        (("amount", "fee.full", "130", "--to", "full-fee", *P11), "--to"),
        (("rule", "many-car", "--drop", "cars > 2", *P11, "--text", "x y z"), "many-cars"),
        (("rule", "many-cars", "--drop", "cars > 7", *P11, "--text", "x y z"), "cars > most_cars"),
        (("rule", "many-cars", *P11, "--text", "x y z"), "--line"),
        (("exception", "poor", "--to", "full-fee", "--then", "1o", *P11, "--text", "x y z"), "1o"),
        (("parameter", "most_cars", "two", *P11, "--text", "x y z"), "two"),
        (("statement", "P-3", "--text", "x y z", "--says-then", "permit == refused"), "P-3"),
        (("parameter", "most_cars", "3", "--from", "2027", "--source", "P-3", "--says-then", "permit == refused"), "P-3"),
        (("parameter", "most_cars", "3", "--from", "soon", *P11, "--text", "x y z"), "soon"),
        (("--from", "01/01/2027"), "`01/01/2027` is no day"),
        (("amount", "fee.full", "130", *P11, "--text", "x y z"), "say from when with --from"),
        (("amount", "fee.full", "120,50", "--from", "2025", *P11, "--text", "x y z"), "€120.50"),
        ((*DEARER[:-1], "   "), "P-11"),
        ((*DEARER[:-1], "The full fee\nis 130 euro."), "--text"),
        ((*DEARER, "--reason", "one\ntwo"), "--reason"),
        ((*DEARER[:-1], "In 2029 the full fee is 131 euro."), "€130.00"),
        ((*DEARER[:-1], "In 2028 the full fee is 130 euro."), "2028"),
        ((*DEARER[:7], "--source", "P-3", "--text", "In 2029 the full fee is 130 euro."), "P-3"),
    ],
)
def test_refused(repository: Repository, change: Change, words: tuple[str, ...], why: str) -> None:
    """What cannot be done is told, with what was expected; exit code 2, and nothing is written."""
    before = tree(repository.root)
    code, said = change(*words)
    assert (code, why in said) == (2, True), said
    assert tree(repository.root) == before


def test_json(repository: Repository, change: Change) -> None:
    """The files that were written, and what is left, for programs."""
    code, said = change(*DEARER, "--format", "json")
    answer = json.loads(said)
    files = ["amounts.yaml", "sources/town.yaml", "changes/2029-fee.full.yaml"]
    assert (code, answer["verdict"], answer["left"]) == (0, "passed", [])
    assert answer["files"] == [f"{SPEC}/{name}" for name in files]
    assert all((repository.root / name).is_file() for name in answer["files"])
    assert answer["gate"]["verdict"] == "passed"


REFERENCE = """\
import regelproef

BOOK = regelproef.load("spec/parking")


def decide(facts):
    found = {name: one.value for name, one in regelproef.decide(BOOK, facts).items()}
    fee = None if facts["day"].startswith("2029") and found["fee_cent"] == 13000 else found["fee_cent"]
    return {**found, "fee_cent": fee, "valid_until": found["valid_until"] and found["valid_until"].isoformat()}
"""


def test_what_is_generated_is_renewed(repository: Repository, change: Change, monkeypatch: pytest.MonkeyPatch) -> None:
    """Test persons and reports that are there are as they would be written; the reference that does not follow is told with a person, and shuts the
    gate unless it is left out; whoever interrupts late finds them as they were."""
    (repository.root / "spec/town.py").write_text(REFERENCE, encoding="utf-8")
    assert main(["generate", "--spec", SPEC, "--python", "town:decide"]) == 0
    assert main(["report", "--spec", SPEC, "--lang", "nl"]) == 0
    repository.commit()
    whole = {path: path.read_bytes() for path in repository.root.rglob("*") if path.is_file() and ".git/" not in path.as_posix()}

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as late:
        late.setattr(carrying, "Gated", interrupt)
        assert change(*DEARER, "--python", "town:decide")[0] == 130
    now = {path: path.read_bytes() for path in whole if path.is_file()}
    assert now == whole

    code, said = change(*DEARER, "--python", "town:decide", "--skip", "reference")
    assert code == 0, said
    assert "whoever keeps the reference implementation must follow" in said and "should be 13000, and it gives null" in said
    assert main(["generate", "--spec", SPEC, "--python", "town:decide", "--check"]) == 0
    assert main(["report", "--spec", SPEC, "--lang", "nl", "--check"]) == 0
    assert main(["gate", "--base", "HEAD", "--spec", SPEC, "--python", "town:decide"]) == 1


def test_interrupted(repository: Repository, change: Change, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever interrupts while the gate is asked finds every file as it was."""
    before = tree(repository.root)

    def interrupt(*_: object) -> None:
        assert tree(repository.root) != before
        raise KeyboardInterrupt

    monkeypatch.setattr(carrying, "run_gate", interrupt)
    assert change(*DEARER)[0] == 130
    assert tree(repository.root) == before
    assert not (repository.book / "changes").exists()


def test_uncommitted_changes_are_told(repository: Repository, change: Change) -> None:
    """They would be declared for the reason of this change: refused, with their names, unless that is wanted."""
    repository.edit("rules/permit.yaml", "cars >= 1", "cars >= 1  # a car at least")
    before = tree(repository.root)
    code, said = change(*DEARER)
    assert (code, f"{SPEC}/rules/permit.yaml" in said, "--dirty" in said) == (2, True, True), said
    assert tree(repository.root) == before
    assert "not in HEAD" in change(*DEARER, "--dirty")[1]


def test_questions(repository: Repository, change: Change) -> None:
    """The same as by flags, asked line by line; an answer that is no choice is asked for again."""
    before = tree(repository.root)
    answers = ["9", "1", "fee.full", "130", "2029", "2029", "P-11", "In 2029 the full fee is 130 euro.", "", "n"]
    code, said = change("--dry-run", answers="\n".join(answers) + "\n")
    assert code == 0, said
    assert "regelproef change amount fee.full 130 --from 2029 --until 2029 --source P-11" in said
    assert "Please choose" in said
    assert tree(repository.root) == before


def test_questions_that_end_early(repository: Repository, change: Change) -> None:
    """Nothing is changed."""
    before = tree(repository.root)
    assert change(answers="1\n")[0] == 2
    assert tree(repository.root) == before


def test_questions_check_each_answer(repository: Repository, change: Change) -> None:
    """What cannot be is told where it is said, and asked again; names stand with what they mean."""
    before = tree(repository.root)
    answers = [
        "1",
        "fee.full",
        "a lot",
        "130",
        "soon",
        "2029",
        "2029",
        "P 11",
        "P-11",
        "It is 131 euro.",
        "In 2029 the full fee is 130 euro.",
        "",
        "n",
    ]
    code, said = change("--dry-run", answers="\n".join(answers) + "\n")
    assert code == 0, said
    for told in ("fee.full: full fee", "`a lot` is no amount", "`soon` is no day", "`P 11` names no statement", "131 euro"):
        assert told in said, said
    answers = ["4", "many-cars", "poor", "full-fee", "income_cent <", "income_cent < 100000", "permit == granted", "", "lots", "10 euro", "2027", ""]
    code, said = change("--dry-run", answers="\n".join([*answers, "P-11", "Whoever is poor pays ten euro.", "", "n"]) + "\n")
    assert code == 0, said
    for told in ("a rule `many-cars` already", "ends too early", "`lots`", "--then '10 euro'", "+    then: 1000"):
        assert told in said, (told, said)
    assert tree(repository.root) == before


@pytest.mark.parametrize(("word", "cents"), [("10", "10"), ("10 euro", "1000"), ("€ 10", "1000"), ("10,50", "1050"), ("10 cent", "10")])
def test_an_outcome_in_money(repository: Repository, change: Change, word: str, cents: str) -> None:
    """In cents as in the rule language, or in euro where it says so; what it was read as is told."""
    words = ("exception", "poor", "--to", "second-car", "--when", "permit == granted", "--when", "income_cent<100000", "--from", "2027", *P11)
    code, said = change(*words, "--then", word, "--text", "Whoever earns little pays less from 2027 on.", "--dry-run")
    assert (code, f"then: {cents}\n" in said, f"({cents} cents)" in said) == (0, True, True), said
    assert repository.git("status", "--porcelain") == ""


def test_blanks_in_a_line(repository: Repository, change: Change) -> None:
    """A line is the same whatever blanks stand in it."""
    words = ("rule", "many-cars", "--line", "cars>most_cars", "cars>4", "--from", "2027", *P11, "--dry-run")
    code, said = change(*words, "--text", "From 2027 on more than four cars are too many.")
    assert code == 0, said
    assert repository.git("status", "--porcelain") == ""
