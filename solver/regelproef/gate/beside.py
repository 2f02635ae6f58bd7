"""What else a merge needs: the reference implementation agrees with the new test persons, and the tests of the rulebook pass.

In: where these stand, and the time that the command has left. Out: `Step`s. Both run code of the change, in processes of their own, bounded in time,
and leave none behind; each can be left out by its name. What the time of the command cuts off is undecided. Tests pass when pytest itself accounts
for them: none fails, as many end as were collected, and below each path at least one passes.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

from regelproef.answer.asked import TOO_LATE
from regelproef.answer.finding import Finding, Proof, Severity, Unusable, Verdict
from regelproef.answer.limits import Limits
from regelproef.answer.text import Text, text
from regelproef.ask.bench import undecided
from regelproef.conform.apart import ask_apart
from regelproef.conform.compare import Difference, compare
from regelproef.conform.fixtures import read_fixtures
from regelproef.conform.processes import start
from regelproef.gate import counting
from regelproef.gate.account import Step

SECONDS = 600
MOST_TOLD = 20
TAIL = 600
NO_TESTS = 5  # what pytest ends with where it finds none


def check_reference(reference: str, modules: Path, fixtures: Path, limits: Limits) -> Step:
    """Whether MODULE:FUNCTION, found in the folder `modules` first, gives every test person what the rules give."""
    try:
        persons = read_fixtures(fixtures)
        found = compare(persons, ask_apart(reference, persons, _seconds(limits), (str(modules.absolute()),)))
    except Unusable as error:
        return Step("reference", error.findings, unusable=True)
    if limits.spent:
        return Step("reference", (undecided("reference", (reference,), TOO_LATE),))
    findings = [
        replace(
            _finding(
                "reference", text("reference-differs", rule=group.rule or group.decision, decision=group.decision, count=len(group.differences))
            ),
            help=_who(group.differences[0]),
        )
        for group in found.groups
    ]
    findings += [_finding("reference", text("reference-trouble", reference=reference, kind=one.kind, id=one.id)) for one in found.troubles]
    if not found.passes(strict=True) and not findings:
        findings.append(_finding("reference", text("reference-unanswered", reference=reference)))
    return Step("reference", tuple(findings[:MOST_TOLD]), () if findings else (Proof("reference", (reference,), Verdict.PROVED),))


def _who(one: Difference) -> Text:
    """The person who shows a difference, as far as that matters, with what was expected and found."""
    facts = {name: value for name, value in one.fixture.facts.items() if name in one.fixture.matters} or one.fixture.facts
    told = ", ".join(f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in facts.items())
    expected, got = (json.dumps(value, ensure_ascii=False) for value in (one.expected, one.found))
    return text("reference-person", id=one.fixture.id, facts=told, decision=one.decision, expected=expected, got=got)


def _seconds(limits: Limits) -> float:
    return max(0, min(SECONDS, limits.left() / 1000))


def run_tests(top: Path, paths: Sequence[str], limits: Limits) -> Step:
    """Whether the tests below these paths pass, run at the top of the repository."""
    findings = [one for one in (_run_tests(top, path, limits) for path in paths) if one is not None]
    return Step("tests", tuple(findings), () if findings else tuple(Proof("tests", (path,), Verdict.PROVED) for path in paths))


def _run_tests(top: Path, path: str, limits: Limits) -> Finding | None:
    """What is wrong with the tests below one path."""
    with tempfile.TemporaryDirectory() as folder:
        account, counted = Path(folder) / "account.xml", Path(folder) / "counted"
        own = ("-p", "no:cacheprovider", "-p", counting.__name__, f"{counting.OPTION}={counted}", f"--junit-xml={account}", "-o", "junit_logging=no")
        words = (sys.executable, "-m", "pytest", "-q", *own, "--", path)
        try:
            process = start(words, top)
        except OSError as error:
            return _finding("tests", text("tests-fail", paths=path, last=error.strerror or ""))
        try:
            out, _ = process.popen.communicate(b"", _seconds(limits))
        except subprocess.TimeoutExpired:
            if limits.spent:
                return undecided("tests", (path,), TOO_LATE)
            return _finding("tests", text("tests-too-long", seconds=SECONDS))
        finally:
            process.end()
        last = " ".join(out.decode("utf-8", errors="replace")[-TAIL:].split())
        if process.popen.returncode not in {0, NO_TESTS} or not account.is_file():
            return _finding("tests", text("tests-fail", paths=path, last=last))
        collected, ended = counting.read(counted)
        if ended < collected:
            return _finding("tests", text("tests-cut", paths=path, collected=collected, ended=ended, last=last))
        return None if _passed(account) else _finding("tests", text("tests-none", paths=path, last=last))


def _passed(account: Path) -> int:
    """How many tests passed: those that were skipped, or expected to fail, did not."""
    try:
        suites = list(ElementTree.parse(account).iter("testsuite"))
        return sum(int(one.attrib["tests"]) - sum(int(one.attrib[how]) for how in ("skipped", "failures", "errors")) for one in suites)
    except (OSError, ValueError, KeyError, ElementTree.ParseError):
        return 0


def _finding(code: str, message: Text) -> Finding:
    return Finding(code, Severity.ERROR, message, (code,))
