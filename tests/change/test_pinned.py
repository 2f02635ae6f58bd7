"""The formula of the statement that `change` drafts would not hold for any other value."""

from __future__ import annotations

import pytest
import yaml

from change.conftest import P11, Change
from gate.repository import SPEC, Repository
from regelproef.cli.main import main


def test_an_end_that_becomes_known(repository: Repository, change: Change) -> None:
    """The rules that ask whether the amount is null may go on doing so, and the gate is open."""
    code, said = change("amount", "fee.full", "130", "--from", "2029", *P11, "--text", "From 2029 on the full fee is 130 euro.")
    assert code == 0, said
    repository.edit("amounts.yaml", "value: 13000", "value: 99900")
    assert main(["check", "--spec", SPEC]) == 1


def test_of_whoever_gets_the_amount_itself(repository: Repository, change: Change) -> None:
    """Not of those who pay twice as much, less five euro."""
    words = ("amount", "fee.full", "125", "--from", "2028", "--until", "2028", *P11, "--text", "In 2028 the full fee is 125 euro.")
    code, said = change(*words)
    assert code == 0, said
    assert stated(repository)["then"] == ["fee_cent is not null", "fee_cent == 12500"]


@pytest.mark.parametrize(("value", "others"), [(3, (0, 1, 2, 4, 5, 9)), (1, (0, 2, 3, 9)), (5, (2, 3, 4, 6, 9))])
def test_a_limit(repository: Repository, change: Change, capsys: pytest.CaptureFixture[str], value: int, others: tuple[int, ...]) -> None:
    """With every other value, lower or higher, the statement itself fails."""
    code, said = change("parameter", "most_cars", str(value), "--from", "2027", *P11, "--text", "The council has moved the limit of cars.")
    assert code == 0, said
    assert not fails(capsys)
    now = f"value: {value}, certainty"
    for other in others:
        repository.edit("parameters.yaml", now, f"value: {other}, certainty")
        assert fails(capsys), other
        repository.edit("parameters.yaml", f"value: {other}, certainty", now)


def test_a_rule(repository: Repository, change: Change) -> None:
    """It says what the most usual persons get, and not only what nobody gets any more."""
    words = ("rule", "many-cars", "--line", "cars > most_cars", "cars > 4", "--from", "2027", *P11)
    code, said = change(*words, "--text", "From 2027 on more than four cars are too many.")
    assert code == 0, said
    assert "permit != refused" in stated(repository)["then"]
    assert any(line.endswith("or permit == granted") for line in stated(repository)["then"])


def stated(repository: Repository) -> dict[str, list[str]]:
    """The formula of the statement."""
    found: dict[str, list[str]] = yaml.safe_load((repository.book / "sources/town.yaml").read_text())["statements"][-1]["says"]
    return found


def fails(capsys: pytest.CaptureFixture[str]) -> bool:
    """Whether the check finds that P-11 does not follow."""
    capsys.readouterr()
    main(["check", "--only", "statement", "--all", "--lang", "en", "--spec", SPEC])
    return "statement P-11" in capsys.readouterr().out
