"""Trying a program or an address on a few persons of whom one number is known.

In: what the program or address does. Out: the JSON that `conform` answers. Person `p1` has the fact `n` = 1 and must get the decision `fee` = "1 ", a
text with a space at its end, and `paid`; and so on.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from regelproef.cli.main import main

READ = "import json, os, subprocess, sys, time\nout = sys.stdout.buffer\nasked = [json.loads(line) for line in sys.stdin]\n"
FEES = "fees = [{'id': q['id'], 'decisions': {'fee': f\"{q['facts']['n']} \", 'paid': True}} for q in asked]\n"


def write_persons(file: Path, number: int = 3) -> Path:
    """Write fixtures and give their file back."""
    lines = [{"id": f"p{n}", "facts": {"n": n}, "decisions": {"fee": f"{n} ", "paid": True}} for n in range(1, number + 1)]
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return file


def conform(capsys: pytest.CaptureFixture[str], folder: Path, *words: str) -> tuple[int, dict[str, Any]]:
    """The exit code and the answer; whatever is no JSON fails here."""
    file = write_persons(folder / "fixtures.jsonl")
    code = main(["conform", *words, "--fixtures", str(file), "--format", "json", "--lang", "en"])
    return code, json.loads(capsys.readouterr().out, parse_constant=pytest.fail)


def conform_program(capsys: pytest.CaptureFixture[str], folder: Path, program: str, seconds: str = "20") -> tuple[int, dict[str, Any]]:
    """The same of a program in Python."""
    file = folder / "program.py"
    file.write_text(program, encoding="utf-8")
    return conform(capsys, folder, "--command", f"'{sys.executable}' '{file}'", "--time-limit", seconds)


def kinds(answer: dict[str, Any]) -> set[str]:
    return {one["kind"] for one in answer["troubles"]}
