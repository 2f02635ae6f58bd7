"""A small rulebook with terms ("within six months after", "up to two years before"): every command takes it, and what is proved of it ends soon."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.check.questions import run_checks
from regelproef.cli.main import main
from regelproef.language.checker import check_expression
from regelproef.language.typed import negation
from regelproef.language.types import BOOL
from regelproef.model.bounds import scope_of
from tiny import tiny, write

VOCABULARY = """
    language: en
    reference_date: paid
    facts:
      paid: {type: date, range: [2015-01-01, 2035-12-31], default: 2024-06-30, meaning: the day of payment}
      claimed: {type: date, range: [2015-01-01, 2035-12-31], default: 2024-01-31, meaning: the day of the claim}
      moved: {type: date, range: [1990-01-01, 2035-12-31], default: 2000-01-01, meaning: the day of the move}
    derived:
      last_day: {value: "claimed + term months", meaning: the last day on which one may pay}
    decisions:
      in_time: {type: bool, meaning: paid in time}
      recent: {type: bool, meaning: moved not long before the claim}
      months_late: {type: int, meaning: whole months too late}
"""
PARAMETERS = """
    parameters:
      term: {kind: number, meaning: "term in months", periods: [{value: 6}, {from: 2025-01-01, value: 3}]}
"""
RULES = """
    rules:
      - {rule: early, decision: in_time, exception_to: [late], when: ["paid >= claimed", "paid <= last_day"], then: true, text: Within the term.}
      - {rule: late, decision: in_time, then: false, text: Else it is too late.}
      - rule: recent
        decision: recent
        exception_to: [old]
        when: ["moved <= claimed", "moved >= claimed - 2 years"]
        then: true
        text: Not long before.
      - {rule: old, decision: recent, then: false, text: Else not.}
      - {rule: counted, decision: months_late, then: "max(0, months_between(last_day, paid))", text: Whole months too late.}
"""
FILES = {"vocabulary": VOCABULARY, "parameters": PARAMETERS, "rules": RULES}
WORK = 3_000_000  # of the solver, for all of a question: some seconds; a tenth of that is mostly enough, and hangs on chance


@pytest.mark.parametrize(
    ("line", "always"),
    [
        ("not in_time or days_between(claimed, paid) <= 184", True),
        ("not in_time or days_between(claimed, paid) <= 183", False),
        ("in_time or paid < claimed or paid >= 2025-01-01 or days_between(claimed, paid) > 181", True),
        ("in_time or paid < claimed or paid >= 2025-01-01 or days_between(claimed, paid) > 182", False),
        ("not recent or age(moved, claimed) <= 2", True),
        ("not recent or months_between(moved, claimed) <= 24", True),
        ("not recent or months_between(moved, claimed) < 24", False),
        ("not (months_late > 0 and in_time)", True),
    ],
)
def test_proofs_about_terms(line: str, always: bool) -> None:
    """With little work; who is found where it is not so is replayed."""
    book = tiny(**FILES)
    found = Bench(book, Limits(work=WORK)).search(negation(check_expression(line, scope_of(book), BOOL)))
    assert not found.answer.unknown
    assert found.answer.impossible is always


def test_it_is_sound_and_later_is_never_better() -> None:
    """Nothing is undecided; of two payments the later is not in time where the earlier is not."""
    later = """
    properties:
      - property: later-is-no-better
        persons: [a, b]
        equal_except: [paid]
        when: ["a.paid <= b.paid", "b.paid < 2025-01-01", "a.paid >= a.claimed", "b.in_time"]
        then: ["a.in_time"]
        text: Who pays later is not in time where who pays earlier is not.
    """
    report = run_checks(tiny(**FILES, properties=later), Limits())
    assert not report.findings


def test_every_command_takes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is checked, explained, compared, tested and counted."""
    book = write(tmp_path / "book", **FILES)
    other = write(tmp_path / "other", **{**FILES, "rules": RULES.replace("2 years", "1 year")})
    spec = ["--spec", str(book), "--lang", "en"]
    assert main(["check", *spec, "--no-cache"]) == 0
    capsys.readouterr()
    assert main(["explain", *spec, "claimed=2023-08-31", "paid=2024-02-29", "moved=2021-08-31", "--all"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "in_time: yes" in told and "2 years before claimed" in told
    assert main(["diff", str(book), str(other), "--lang", "en", "--no-cache", "--format", "json"]) == 1
    changed = json.loads(capsys.readouterr().out)["decisions"]
    assert [one["name"] for one in changed if one["change"] != "unchanged"] == ["recent"]
    assert main(["generate", *spec, "--out", str(tmp_path / "tests")]) == 0
    settled = (tmp_path / "tests" / "fixtures.jsonl").read_text(encoding="utf-8")
    for obligation in ("early/when-2.1-boundary-shorter-month", "recent/when-2.1-boundary-shorter-month", "counted/then-end-of-month"):
        assert obligation in settled
    table = tmp_path / "people.csv"
    table.write_text("id,claimed,paid,moved\n1,2023-08-31,2024-02-29,2021-08-31\n2,2023-08-31,2024-03-01,2021-08-30\n", encoding="utf-8")
    assert main(["population", str(table), *spec, f"--output={tmp_path / 'out.csv'}"]) == 0
    rows = [line.split(",") for line in (tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()]
    assert rows[1].count("true") == 2 and rows[2].count("false") == 2
