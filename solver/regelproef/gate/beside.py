"""What else a merge needs: the reference implementation agrees with the new test persons, and the tests of the rulebook pass.

In: where these stand, and how long they may take. Out: `Step`s. Both run code of the change, in processes of their own, bounded in time; each can be
left out by its name.
"""

from __future__ import annotations

import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from regelproef.answer.finding import Finding, Proof, Severity, Unusable, Verdict
from regelproef.answer.text import Text, text
from regelproef.conform.compare import compare
from regelproef.conform.fixtures import read_fixtures
from regelproef.conform.programs import ask_command
from regelproef.gate.account import Step

SECONDS = 600
MOST_TOLD = 20
TAIL = 600
NO_TESTS = 5  # what pytest ends with where it finds none


def check_reference(reference: str, modules: Path, fixtures: Path) -> Step:
    """Whether MODULE:FUNCTION, found in the folder `modules` first, gives every test person what the rules give."""
    command = shlex.join((sys.executable, "-m", "regelproef.conform.serve", str(modules.absolute()), reference))
    try:
        persons = read_fixtures(fixtures)
        found = compare(persons, ask_command(command, persons, SECONDS))
    except Unusable as error:
        return Step("reference", error.findings, unusable=True)
    findings = [
        _finding("reference", text("reference-differs", rule=group.rule or group.decision, decision=group.decision, count=len(group.differences)))
        for group in found.groups
    ]
    findings += [_finding("reference", text("reference-trouble", reference=reference, kind=one.kind, id=one.id)) for one in found.troubles]
    if not found.passes(strict=True) and not findings:
        findings.append(_finding("reference", text("reference-unanswered", reference=reference)))
    return Step("reference", tuple(findings[:MOST_TOLD]), () if findings else (Proof("reference", (reference,), Verdict.PROVED),))


def run_tests(top: Path, paths: Sequence[str]) -> Step:
    """Whether the tests below these paths pass, run at the top of the repository."""
    command = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--", *paths)
    try:
        done = subprocess.run(command, cwd=top, capture_output=True, timeout=SECONDS, check=False, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return Step("tests", (_finding("tests", text("tests-too-long", seconds=SECONDS)),))
    if done.returncode == 0:
        return Step("tests", proofs=tuple(Proof("tests", (path,), Verdict.PROVED) for path in paths))
    key = "tests-none" if done.returncode == NO_TESTS else "tests-fail"
    last = " ".join(done.stdout.decode("utf-8", errors="replace")[-TAIL:].split())
    return Step("tests", (_finding("tests", text(key, paths=", ".join(paths), last=last)),))


def _finding(code: str, message: Text) -> Finding:
    return Finding(code, Severity.ERROR, message, (code,))
