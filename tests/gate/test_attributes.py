"""What stands on disk is what is committed: an attribute by which git rewrites a file that is judged is an error."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gate.repository import Repository
from regelproef.cli.main import main

Gate = Callable[..., tuple[int, dict[str, Any]]]


def codes(answer: dict[str, Any]) -> list[str]:
    return [one["code"] for step in answer["steps"] for one in step["findings"] if one["severity"] == "error"]


def rewritten(found: tuple[int, dict[str, Any]]) -> list[str]:
    """What the gate says of it, where that is why it cannot judge."""
    code, answer = found
    told = [one["message"] for step in answer["steps"] for one in step["findings"] if one["code"] == "attribute"]
    assert code == (2 if told else 0)
    return told


@pytest.mark.parametrize("attribute", ["ident", "filter=tidy", "working-tree-encoding=ASCII//TRANSLIT"])
def test_rules_that_git_rewrites(repository: Repository, gate: Gate, attribute: str) -> None:
    """Wherever the attribute is given: at the top, further down, in the settings of the repository, or in a macro."""
    name = attribute.partition("=")[0]
    places = {".gitattributes": "*.yaml", "spec/.gitattributes": "cases.yaml", ".git/info/attributes": "spec/**", "x": "cases.yaml"}
    repository.git("config", "core.attributesFile", str(repository.root / "x"))
    for file, which in places.items():
        path = repository.root / file
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{which} {attribute}\n", encoding="utf-8")
        told = rewritten(gate())
        assert any("`spec/parking/cases.yaml`" in one and f"`{name}`" in one for one in told), file
        path.unlink()
    (repository.root / ".gitattributes").write_text(f"[attr]nice {attribute}\ncases.yaml nice\n", encoding="utf-8")
    assert len(rewritten(gate())) == 1


def test_attributes_that_stand_otherwise_on_disk(repository: Repository, gate: Gate) -> None:
    """The index gives them at a checkout, whatever .gitattributes says on disk by then."""
    path = repository.root / ".gitattributes"
    path.write_text("cases.yaml ident\n", encoding="utf-8")
    repository.commit()
    path.write_text("", encoding="utf-8")
    assert len(rewritten(gate())) == 1


@pytest.mark.parametrize("file", ["generated_tests/fixtures.jsonl", "reports/parking.en.html", "tests/test_own.py", "regelproef.toml"])
def test_what_is_judged_besides_the_rules(repository: Repository, gate: Gate, file: str) -> None:
    """Generated tests, the committed report, the tests that are named, and the file that names the rulebooks."""
    path = repository.root / file
    path.parent.mkdir(exist_ok=True)
    path.write_text("", encoding="utf-8")
    (repository.root / ".gitattributes").write_text(f"{path.name} filter=lfs\n", encoding="utf-8")
    code, answer = gate("--tests", "tests")
    assert (code, codes(answer)) == (2, ["attribute"]), answer


def test_attributes_that_change_nothing_that_is_read(repository: Repository, gate: Gate, tmp_path: Path) -> None:
    """Line ends, what is switched off, and large data that no rulebook reads; of folders in no repository nothing is asked."""
    lines = ("* text=auto eol=crlf", "*.yaml -filter -ident diff=none", "*.bin filter=lfs", "data/** ident")
    (repository.root / ".gitattributes").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (repository.root / "data").mkdir()
    (repository.root / "data/large.bin").write_text("x", encoding="utf-8")
    assert rewritten(gate()) == []
    outside = tmp_path / "outside"
    shutil.copytree(repository.book, outside)
    (tmp_path / ".gitattributes").write_text("* ident\n", encoding="utf-8")
    assert main(["gate", "--base", str(repository.book), "--spec", str(outside), "--lang", "en"]) == 0
