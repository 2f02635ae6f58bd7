"""The tests of the rulebook pass, and those of the base are still among them.

In: where they stand, the tree of the base, what is declared, and the time that the command has left. Out: a `Step`. Tests run in processes of their
own, bounded in time, and leave none behind. They pass when pytest itself accounts for them: none fails, as many end as were collected, and below each
path at least one passes. Whatever was collected at the base passes now, too: what is gone, left out by a `conftest.py` or a setting, or skipped
where it was not, stands under `weakens`. What the time of the command cuts off is undecided.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from regelproef.answer.asked import TOO_LATE
from regelproef.answer.finding import Finding, Proof, Severity, Unusable, Verdict
from regelproef.answer.limits import Limits
from regelproef.answer.text import Text, text
from regelproef.ask.bench import Entry, undecided
from regelproef.conform.processes import start
from regelproef.gate.account import Step
from regelproef.gate.counted import ONLY, OPTION, PASSED, PLUGIN, SKIPPED, Account, read
from regelproef.gate.declaration import Declaration
from regelproef.gate.loss import Loss
from regelproef.gate.loss import Verdict as Lost
from regelproef.gate.weakened import Weakened, held_against, overdeclared

SECONDS = 600
TAIL = 600
NO_TESTS = 5  # what pytest ends with where it finds none
KIND = "test"


@dataclass(frozen=True)
class Tests:
    """`top`: of the repository. `unpack` writes the tree of the base into a folder; None where there is no such tree. `stood`: whether a path did."""

    top: Path
    paths: Sequence[str]
    limits: Limits
    unpack: Callable[[Path], None] | None = None
    stood: Callable[[str], bool] = lambda _: True


@dataclass
class _Found:
    findings: list[Finding] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)


def run_tests(asked: Tests, declarations: tuple[Declaration, ...]) -> Step:
    """Whether the tests below these paths pass, run at the top of the repository, and with them those of the base."""
    found = _Found()
    try:
        for path in asked.paths:
            _below(asked, path, found)
    except Unusable as error:
        return Step("tests", error.findings, unusable=True)
    told = [*_held(found, declarations)]
    findings = (*found.findings, *(one for one in told if isinstance(one, Finding)))
    proofs = () if findings else tuple(Proof("tests", (path,), Verdict.PROVED) for path in asked.paths)
    return Step("tests", findings, proofs, weakened=tuple(one for one in told if isinstance(one, Weakened)))


def _held(found: _Found, declarations: tuple[Declaration, ...]) -> Iterator[Entry | Weakened]:
    """What is lost against what is declared; where something failed or was cut off, nobody knows of what is declared whether it is."""
    lost = list(dict.fromkeys(found.lost))
    for name in lost:
        yield from held_against(Loss(KIND, name, name, None), Lost(text("lost-test")), declarations)
    if not found.findings:
        yield from overdeclared({(KIND, name) for name in lost}, declarations, (KIND,))


def _below(asked: Tests, path: str, found: _Found) -> None:
    """What is wrong with the tests below one path."""
    now = _session(asked, asked.top, path)
    if not isinstance(now, Account):
        found.findings.append(now)
    elif asked.unpack is not None and asked.stood(path):
        with tempfile.TemporaryDirectory() as folder:  # of its own, and made when all that the change started is gone
            asked.unpack(Path(folder))
            before = _session(asked, Path(folder), path, [name for name, how in now.ended.items() if how == SKIPPED])
        if isinstance(before, Account):
            found.lost += _lost(before, now)
        elif before.verdict is Verdict.UNDECIDED:
            found.findings.append(before)
        else:
            found.lost.append(path)  # nothing is known of what the base had


def _lost(before: Account, now: Account) -> Iterator[str]:
    """Tests of the base that do not pass now, but for those that are skipped in both; together where all of a file or of a function are."""
    kept = {name for name, how in now.ended.items() if how == PASSED or before.ended.get(name) == how == SKIPPED}
    yield from before.unreadable
    yield from _together(before.tests, kept, ("::", "["))


def _together(tests: Iterable[str], kept: set[str], marks: tuple[str, ...]) -> Iterator[str]:
    """The names of those that are not kept, by what stands before the first mark where none of that is kept."""
    if not marks:
        yield from (name for name in tests if name not in kept)
        return
    groups: dict[str, list[str]] = {}
    for name in tests:
        groups.setdefault(name.partition(marks[0])[0], []).append(name)
    for group, names in groups.items():
        if not kept.intersection(names):
            yield group
        else:
            yield from _together(names, kept, marks[1:])


def _session(asked: Tests, top: Path, path: str, only: Sequence[str] | None = None) -> Account | Finding:
    """The account of one run of pytest. `only`: at the base, where of all that is collected no more than these need to run."""
    with tempfile.TemporaryDirectory() as folder:
        return _run(asked, top, path, Path(folder), only)


def _run(asked: Tests, top: Path, path: str, folder: Path, only: Sequence[str] | None) -> Account | Finding:
    account, counted, wanted = (folder / name for name in ("account.xml", "counted", "only"))
    own = ["-p", "no:cacheprovider", "-p", PLUGIN, f"{OPTION}={counted}", f"--junit-xml={account}", "-o", "junit_logging=no"]
    own.append(f"--rootdir={top.resolve()}")
    if only is not None:
        wanted.write_text(json.dumps(list(only)), encoding="utf-8")
        own += [f"{ONLY}={wanted}", "--continue-on-collection-errors"]
    try:
        process = start((sys.executable, "-m", "pytest", "-q", *own, "--", path), top)
    except OSError as error:
        return _finding("tests-fail", paths=path, last=error.strerror or "")
    try:
        out, _ = process.popen.communicate(b"", seconds_left(asked.limits))
    except subprocess.TimeoutExpired:
        if asked.limits.spent:
            return undecided("tests", (path,), TOO_LATE)
        return _finding("tests-too-long", seconds=SECONDS)
    finally:
        process.end()
    last, found = " ".join(out.decode("utf-8", errors="replace")[-TAIL:].split()), read(counted)
    if only is not None:
        return found or _finding("tests-fail", paths=path, last=last)
    if process.popen.returncode not in {0, NO_TESTS} or not account.is_file():
        return _finding("tests-fail", paths=path, last=last)
    if found is None or len(found.ended) < found.collected:
        return _finding("tests-cut", paths=path, collected=found.collected if found else 1, ended=len(found.ended) if found else 0, last=last)
    return found if _passed(account) else _finding("tests-none", paths=path, last=last)


def seconds_left(limits: Limits) -> float:
    """How long a process may run."""
    return max(0, min(SECONDS, limits.left() / 1000))


def _passed(account: Path) -> int:
    """How many tests passed: those that were skipped, or expected to fail, did not."""
    try:
        suites = list(ElementTree.parse(account).iter("testsuite"))
        return sum(int(one.attrib["tests"]) - sum(int(one.attrib[how]) for how in ("skipped", "failures", "errors")) for one in suites)
    except (OSError, ValueError, KeyError, ElementTree.ParseError):
        return 0


def _finding(key: str, **params: object) -> Finding:
    message: Text = text(key, **params)
    return Finding("tests", Severity.ERROR, message, ("tests",))
