"""`--budget` bounds the whole command by the clock: what is left is undecided, and named."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from bounds.heavy import Texts, alike, chain, histories, long_lines, pigeons, table
from regelproef.cli.main import main
from tiny import write

HEAVY: dict[str, Texts] = {
    "pigeons": pigeons(12),
    "chain": chain(600),
    "table": table(200),
    "alike": alike(150),
    "long-lines": long_lines(12),
    "histories": histories(30),
}
BUDGET, GRACE = 1, 20  # seconds; of processor time, so that nothing hangs on what else the machine does; the grace is for one step


def without_last_rule(texts: Texts) -> Texts:
    return {**texts, "rules": texts["rules"].rstrip("\n").rpartition("\n")[0] + "\n"}


def commands(old: Path, new: Path, tmp_path: Path) -> dict[str, list[str]]:
    """Each command that asks the solver, as it is asked about these."""
    person = {"id": "default", "facts": {}, "decisions": {}, "why": {"en": "x"}, "rules": {}, "statements": [], "under": {}, "owner": "x"}
    fixtures = tmp_path / "fixtures.jsonl"
    fixtures.write_text(json.dumps({**person, "covers": []}) + "\n", encoding="utf-8")
    own = ["--spec", str(old)]
    return {
        "check": ["check", *own],
        "adequacy": ["check", *own, "--all-readings", "--adequacy"],
        "diff": ["diff", str(old), str(new)],
        "gate": ["gate", "--base", str(old), "--spec", str(new), "--no-generated"],
        "generate": ["generate", *own, "--out", str(tmp_path / "out")],
        "report": ["report", *own, "--out", str(tmp_path / "out"), "--lang", "en"],
        "mutate": ["mutate", *own, "--fixtures", str(fixtures)],
    }


@pytest.mark.parametrize("command", ["check", "adequacy", "diff", "gate", "generate", "report", "mutate"])
@pytest.mark.parametrize("name", ["chain", "long-lines"])
def test_every_command_ends_soon_after_its_budget(name: str, command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever is asked about however much: no traceback, no clean exit, and something is said to be undecided."""
    old, new = write(tmp_path / "old", **HEAVY[name]), write(tmp_path / "new", **without_last_rule(HEAVY[name]))
    started = time.process_time()
    code = main([*commands(old, new, tmp_path)[command], "--budget", str(BUDGET), "--lang", "en"])
    took = time.process_time() - started
    said = capsys.readouterr()
    assert code in ({1, 3} if command in {"diff", "mutate"} else {3}), said.err  # what differs is told, and who survives
    assert took < BUDGET + GRACE
    written = "".join(file.read_text(encoding="utf-8") for file in (tmp_path / "out").glob("*.md"))
    assert "Traceback" not in said.err and "undecided" in said.out + said.err + written


@pytest.mark.parametrize("name", HEAVY)
def test_what_is_left_is_named(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every rule and every question that time ran out on stands in the answer."""
    folder = write(tmp_path / "book", **HEAVY[name])
    started = time.process_time()
    code = main(["check", "--spec", str(folder), "--budget", "0.5", "--format", "json"])
    took = time.process_time() - started
    data = json.loads(capsys.readouterr().out)
    assert (code, data["verdict"]) == (3, "undecided") and took < BUDGET + GRACE
    told = {one["code"] for one in data["findings"] if one["verdict"] == "undecided"} | {one["code"] for one in data["proofs"]}
    assert {"conflict", "gap", "dead-rule", "redundant-rule"} <= told
