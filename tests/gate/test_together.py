"""What shuts the gate is told by what it shares, what is new first; errors that stood at the base are counted, and shut it all the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import PERMIT, SPEC, TOWN, Repository
from regelproef.cli.main import main

Gate = Callable[..., tuple[int, dict[str, Any]]]


def shown(capsys: pytest.CaptureFixture[str], *words: str, base: str = "main") -> str:
    capsys.readouterr()
    assert main(["gate", "--base", base, "--spec", SPEC, "--lang", "en", *words]) == 1
    return capsys.readouterr().out


def test_findings_with_one_cause_are_told_together(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """The simplest whole, the others a line each; all of them where that is asked for, and wherever what is folded can be opened."""
    repository.edit(PERMIT, "when: [cars > 2]", "when: [cars > 3]")
    repository.edit(TOWN, "when: [cars > 2]", "when: [cars > 3]")
    told = shown(capsys)
    assert "3 findings, all with: cars is 3" in told
    assert told.count("error[") == 1 and "2 others, a line each" in told
    assert shown(capsys, "--all").count("error[") == 3
    assert shown(capsys, "--format", "markdown").count("**undeclared**") == 3
    assert shown(capsys, "--format", "sarif").count('"ruleId": "undeclared"') == 3


def test_errors_of_the_base_are_folded(repository: Repository, gate: Gate, capsys: pytest.CaptureFixture[str]) -> None:
    """What is new stands first and in full; the gate stays shut by either."""
    properties = (repository.book / "properties.yaml").read_text(encoding="utf-8")
    wrong = "  - {property: %s, text: nobody is granted, when: [cars == %d], then: [permit != granted]}\n"
    repository.write("properties.yaml", properties + wrong % ("old", 1))
    start = repository.commit()
    repository.write("properties.yaml", properties + wrong % ("old", 1) + wrong % ("new", 2))
    code, answer = gate(base=start)
    assert code == 1 and "property:old" in answer["standing"] and "property:new" not in answer["standing"]
    told = shown(capsys, base=start)
    assert "the property `new` does not hold" in told and "the property `old`" not in told
    assert "the gate is shut: 2 errors" in told and "1 error that stood at the base already; `--all` shows them" in told
    assert "the property `old`" in shown(capsys, "--all", base=start)
    repository.write("properties.yaml", properties + wrong % ("old", 1))
    assert "1 error that stood at the base already" in shown(capsys, base=start)


def test_persons_whom_the_new_version_does_not_know(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """Findings about facts and values that are gone have no common trait that could be looked up; they are told all the same."""
    repository.edit("vocabulary.yaml", "values: [centre, ring, outside], default: ring", "values: [ring, outside], default: ring")
    repository.edit("vocabulary.yaml", "cars: {type: int, range: [0, 6]", "cars: {type: int, range: [0, 3]")
    for file in (PERMIT, TOWN, "sources/leaflet.yaml"):
        repository.edit(file, "zone in {centre, ring}", "zone == ring")
    told = shown(capsys)
    assert "error[undeclared]" in told or "error[undeclared-vocabulary]" in told
