"""What the base accepted covers no more than it did: an acceptance is by name, and what has that name may grow."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gate.repository import AMOUNTS, PERMIT, SPEC, Repository
from gate.test_attacks import append
from gate.test_guards import declare, told
from regelproef.cli.main import main

Gate = Callable[..., tuple[int, dict[str, Any]]]
DAY = ("--date", "2026-01-05")
FEW = "  - {property: few, text: t, when: [cars > 2], then: [permit != granted]}\n"
ACCEPTED = "accepted:\n  - {id: 'ID', reason: known, until: UNTIL}\n"


def accepts(repository: Repository, id_: str, until: str = "2026-06-30") -> str:
    repository.write("accepted.yaml", ACCEPTED.replace("ID", id_).replace("UNTIL", until))
    return repository.commit()


@pytest.fixture
def few(repository: Repository) -> str:
    """The base accepts that whoever has a card has more than two cars, and a permit all the same."""
    append(repository, "properties.yaml", FEW)
    return accepts(repository, "property:few", "9999-12-31")


def test_an_accepted_property_that_grows(repository: Repository, gate: Gate, few: str) -> None:
    """Three cars are granted: who they are is declared, and that they break what must hold is told besides."""
    assert gate(*DAY, base=few)[0] == 0
    repository.allow_a_third_car()
    assert told(gate(*DAY, base=few)[1]) == ["weakened:accepted:property:few"]
    declare(repository, "accepted: 'property:few'", rest="affects: {permit: [], fee_cent: [], valid_until: []}\n")
    assert told(gate(*DAY, base=few)[1]) == ["weakened:accepted:property:few:until"]  # what accepts more is accepted anew
    accepts(repository, "property:few")
    code, answer = gate(*DAY, base=few)
    assert (code, told(answer)) == (0, [])


def test_an_accepted_property_that_shrinks(repository: Repository, gate: Gate, few: str) -> None:
    """Whoever is fewer needs no word."""
    repository.edit(PERMIT, "when: [disabled_card, card_until >= day]", "when: [disabled_card, card_until >= day, cars < 5]")
    assert "weakened:accepted:property:few" not in told(gate(*DAY, base=few)[1])


def test_an_acceptance_that_waits_at_the_base(repository: Repository, gate: Gate) -> None:
    """Accepted when nothing was found, it lets through what comes only when that is declared."""
    start = accepts(repository, "property:fee-needs-permit")
    repository.edit("rules/money.yaml", "when: [permit == granted]\n    then: fee.full", "when: [permit != refused]\n    then: fee.full")
    assert "weakened:accepted:property:fee-needs-permit" in told(gate(*DAY, base=start)[1])


@pytest.mark.parametrize(
    ("id_", "break_", "grow"),
    [
        (
            "gap:valid_until",
            ("rules/money.yaml", "    then: null\n", "    when: [cars < 5]\n    then: null\n"),
            ("rules/money.yaml", "cars < 5", "cars < 4"),
        ),
        (
            "statement:P-10",
            ("rules/money.yaml", "    then: card_until", "    then: date(year(day), 12, 31)"),
            (
                "sources/town.yaml",
                'when: [permit == granted, disabled_card, card_until >= day, "card',
                'when: [permit == granted, disabled_card, "card',
            ),
        ),
        ("case:default:fee_cent", ("cases.yaml", "fee_cent: 12050", "fee_cent: 12000"), (AMOUNTS, "12050", "12060")),
    ],
)
def test_other_accepted_findings(repository: Repository, gate: Gate, id_: str, break_: tuple[str, str, str], grow: tuple[str, str, str]) -> None:
    """Gaps, statements and cases; nothing is told while they stay as they were."""
    repository.edit(*break_)
    start = accepts(repository, id_)
    assert told(gate(*DAY, base=start)[1]) == []
    repository.edit(*grow)
    assert f"weakened:accepted:{id_}" in told(gate(*DAY, base=start)[1])


def test_an_accepted_conflict_that_grows(repository: Repository, gate: Gate) -> None:
    """By the two rules that clash."""
    for name, line, then in (("clash", ", income_cent == 5", "granted"), ("other", "", "refused")):
        when = f"when: [zone == outside, cars == 2{line}]"
        append(repository, PERMIT, f"  - rule: {name}\n    exception_to: [everybody-waits]\n    {when}\n    then: {then}\n    source: [P-2]\n")
    start = accepts(repository, "conflict:clash:other")
    assert told(gate(*DAY, base=start)[1]) == []
    repository.edit(PERMIT, "income_cent == 5]", "income_cent <= 5]")
    assert "weakened:accepted:conflict:clash:other" in told(gate(*DAY, base=start)[1])


def test_a_reason_is_words(repository: Repository, gate: Gate) -> None:
    """A sign or nothing that can be seen is none; a new acceptance is declared, and there a letter is none either."""
    for reason in ("'...'", '"\\u200b"', "'__'"):
        repository.write("accepted.yaml", f"accepted:\n  - {{id: 'gap:permit', reason: {reason}, until: 2026-06-30}}\n")
        code, answer = gate(*DAY)
        assert code == 2 and "accepted without a reason" in str(answer)
    repository.write("accepted.yaml", "accepted: []\n")
    declare(repository, rest="affects: {permit: []}\n")
    repository.edit("changes/why.yaml", "reason: why", "reason: w")
    assert gate(*DAY)[0] == 2


def test_without_a_day_nothing_is_newly_accepted(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Outside a repository no commit says which day it is."""
    for side in ("old", "new"):
        shutil.copytree(repository.book, tmp_path / "plain" / side)
    monkeypatch.chdir(tmp_path / "plain")
    Repository(tmp_path / "plain")
    new = tmp_path / "plain" / "new"
    cases = (new / "cases.yaml").read_text(encoding="utf-8")
    (new / "cases.yaml").write_text(cases.replace("permit: granted", "permit: refused"), encoding="utf-8")
    id_ = "case:default:permit"
    (new / "accepted.yaml").write_text(ACCEPTED.replace("ID", id_).replace("UNTIL", "9999-12-31"), encoding="utf-8")
    (new / "changes").mkdir()
    declared = f"reason: why\nweakens:\n  - {{accepted: '{id_}', reason: why}}\n  - {{case: default, reason: why}}\n"
    (new / "changes/a.yaml").write_text(declared, encoding="utf-8")
    assert main(["gate", "--base", "./old", "--spec", "new", "--lang", "en"]) == 1
    assert "name it with --date" in " ".join(capsys.readouterr().out.split())
    assert main(["gate", "--base", "./old", "--spec", "new", "--lang", "en", *DAY]) == 1
    assert SPEC not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("committed", "until", "late"), [("2089-05-01", "2090-01-01", True), ("2026-11-01", "2027-06-01", True), ("2026-11-01", "2026-12-31", False)]
)
def test_a_commit_of_a_day_to_come_buys_nothing(repository: Repository, gate: Gate, committed: str, until: str, late: bool) -> None:
    """A new acceptance counts from the day of the base, in January 2026, whatever day the change says; or from the day that is named."""
    repository.edit("cases.yaml", "fee_cent: 12050", "fee_cent: 12000")
    id_ = "case:default:fee_cent"
    repository.write("accepted.yaml", ACCEPTED.replace("ID", id_).replace("UNTIL", until))
    declare(repository, f"accepted: '{id_}'", "case: default")
    repository.git("add", "-A")
    repository.git("commit", "-q", "-m", "later", committed=f"{committed}T12:00:00Z")
    assert told(gate()[1]) == ([f"weakened:accepted:{id_}:until"] if late else [])
    assert (f"weakened:accepted:{id_}:until" in told(gate("--date", "2026-11-26")[1])) == (until > "2027-11-26")
