"""From the page to a branch: one commit that holds the change and what it brings, and nothing else of the repository is touched."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from workbench.running import Running, committed, copied, working

WISH = {"branch": "deposit-2027", "reason": "The council raised the fee."}


def git(folder: Path, *words: str) -> str:
    return subprocess.run(["git", "-C", str(folder), *words], check=True, capture_output=True, text=True).stdout


@pytest.fixture
def parking(tmp_path: Path) -> Iterator[Running]:
    """In a repository of which something else is edited too, and whose hooks would tell that they ran."""
    folder = copied("parking", tmp_path / "town")
    (tmp_path / "town" / "notes.txt").write_text("one\n")
    committed(tmp_path / "town")
    (tmp_path / "town" / "notes.txt").write_text("two\n")
    hook = tmp_path / "town" / ".git" / "hooks" / "pre-commit"
    hook.write_text(f"#!/bin/sh\ntouch '{tmp_path}/ran'\nexit 1\n")
    hook.chmod(0o755)
    with working(folder) as found:
        found.heard("typed")
        yield found
    assert not (tmp_path / "ran").exists()


def ended(bench: Running) -> Any:
    tick = 0
    while True:
        state = bench.ask("state", after=tick)
        if state["proposal"] and state["proposal"]["state"] != "running":
            return state["proposal"]
        tick = state["tick"]


def test_what_was_written_by_hand(parking: Running) -> None:
    """Saved, declared with its reason, and committed on a new branch; main, and what else was edited, stay."""
    main = git(parking.folder, "rev-parse", "main")
    parking.edit(parking.piece("rule", "many-cars"), "cars > 2", "cars > 3")
    parking.ask("propose", version=1, **WISH)
    found = ended(parking)
    assert (found["state"], found["told"]) == ("done", "") and found["commit"] == git(parking.folder, "rev-parse", "deposit-2027").strip()
    assert git(parking.folder, "rev-parse", "main") == main and git(parking.folder, "rev-list", "--count", "main..deposit-2027").strip() == "1"
    assert git(parking.folder, "show", "--name-only", "--format=%s").split("\n")[0] == WISH["reason"]
    assert found["files"] == ["parking/changes/deposit-2027.yaml", "parking/rules/permit.yaml"]
    declared = parking.text("changes/deposit-2027.yaml")
    assert f'reason: "{WISH["reason"]}"' in declared and "permit" in declared
    assert git(parking.folder, "status", "--porcelain").strip() == "M notes.txt" and parking.ask("book")["edited"] == []


def test_what_a_form_made(parking: Running) -> None:
    """As `change` carries it out: with its statement, and the period that rests on it."""
    parking.ask("form", kind="amount", name="fee.reduced", value="30", first="2027", version=0)
    told = parking.ask("book")
    assert told["form"] and told["git"]
    parking.ask("propose", version=told["version"], source="P-99", sentence="From 2027 the reduced fee is 30 euro.", cases=True, **WISH)
    found = ended(parking)
    assert found["state"] == "done", found
    assert "{from: 2027-01-01, value: 3000, certainty: source, source: [P-99]}" in parking.text("amounts.yaml")
    assert {"parking/amounts.yaml", "parking/sources/P.yaml"} <= set(found["files"]) and "notes.txt" not in found["files"]
    assert git(parking.folder, "branch", "--show-current").strip() == "deposit-2027" and parking.ask("book")["edited"] == []


def test_what_is_refused_changes_nothing(parking: Running) -> None:
    """Another branch of this name, main, no reason, something staged, or a change that `change` refuses: all is as it was."""
    parking.ask("form", kind="amount", name="fee.reduced", value="30", first="2027", version=0)
    git(parking.folder, "branch", "taken")
    version = parking.ask("book")["version"]
    for wrong in ({"branch": "taken"}, {"branch": "main"}, {"branch": "-f"}, {"branch": "a..b"}, {"reason": " "}, {"source": ""}):
        assert parking.tried("propose", version=version, **{**WISH, "source": "P-99", **wrong})[0] == 422
    parking.ask("propose", version=version, source="P-99", sentence="From 2027 the reduced fee is 31 euro.", **WISH)
    found = ended(parking)
    assert found["state"] == "failed" and "30" in found["told"] and found["commit"] == ""
    assert git(parking.folder, "branch", "--show-current").strip() == "main" and git(parking.folder, "branch", "--list", WISH["branch"]) == ""
    assert git(parking.folder, "status", "--porcelain").strip() == "M notes.txt" and parking.ask("book")["edited"] == ["amounts.yaml"]


def test_without_git(tmp_path: Path) -> None:
    """It saves, and gives what `diff` says as Markdown."""
    with working(copied("parking", tmp_path)) as bench:
        bench.heard("typed")
        bench.edit(bench.piece("rule", "many-cars"), "cars > 2", "cars > 3")
        assert not bench.ask("book")["git"] and bench.tried("propose", version=1, **WISH)[0] == 409
        bench.heard("touched")
        told = bench.ask("report")["markdown"]
        saved = bench.ask("save", version=1)
        assert "permit" in told and saved["saved"] == ["rules/permit.yaml"] and saved["report"]
        assert bench.ask("report")["markdown"] == told and bench.ask("book")["edited"] == []
