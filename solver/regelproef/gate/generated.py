"""Whether the generated tests are what the rulebook generates today.

In: a rulebook, the folder of the generated tests, and the callable that their pytest module tries. Out: a `Step`. Nothing is written,
unless they are to be renewed. A folder with links in it is refused, since what is compared must be what is committed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from regelproef.answer.asked import TOO_LATE, unknown
from regelproef.answer.finding import Finding, Proof, Severity, Verdict
from regelproef.answer.limits import Limits, OutOfBudget
from regelproef.answer.text import text
from regelproef.ask.bench import undecided
from regelproef.gate.account import Step
from regelproef.generate.bundle import bundle
from regelproef.generate.files import differs_in_line_ends, outdated, strangers, write_all
from regelproef.generate.suite import Unsound, generate
from regelproef.model.rulebook import Rulebook

STEP = "generated"
PYTEST_MODULE = "test_fixtures.py"
MAX_HEAD = 2_000


@dataclass(frozen=True)
class Generated:
    """Where the generated tests stand; `reference` as for `generate --python`. `renewed`: they are written anew, and so need not be compared."""

    folder: Path
    shown: str
    reference: str = ""
    renewed: bool = False


def check_generated(book: Rulebook, where: Generated, limits: Limits, progress: Callable[[str], None]) -> Step:
    """Generate anew, in memory, and compare."""
    links = [path.name for path in sorted(where.folder.rglob("*")) if path.is_symlink()] if not where.folder.is_symlink() else [where.folder.name]
    if links:
        return Step(STEP, (_finding("generated-link", f"{where.shown}/{links[0]}"),))
    try:
        suite = generate(book, limits, progress)
    except OutOfBudget:
        return Step(STEP, (undecided(STEP, (), TOO_LATE),))
    except Unsound as error:
        left = tuple(one for one in error.findings if one.verdict is Verdict.UNDECIDED)
        return Step(STEP, left, skipped=text("gate-generated-unsound"))
    if suite.undecided:
        return Step(STEP, tuple(undecided(STEP, (one.settled.obligation.id,), unknown(one.settled.reason)) for one in suite.undecided))
    files = bundle(book, suite, where.reference or committed_reference(where.folder))
    if where.renewed:
        write_all(where.folder, files)
    stale = [_finding(_how(where.folder / name, files.get(name)), f"{where.shown}/{name}") for name in outdated(where.folder, files)]
    stale += [_finding("generated-stranger", f"{where.shown}/{name}") for name in strangers(where.folder, files)]
    if stale:
        return Step(STEP, tuple(stale))
    return Step(STEP, proofs=tuple(Proof("generated", (name,), Verdict.PROVED) for name in files))


def committed_reference(folder: Path) -> str:
    """The callable that the committed pytest module names, when nobody names another; whatever else it holds is compared."""
    try:
        return named_reference((folder / PYTEST_MODULE).read_bytes())
    except OSError:
        return ""


def named_reference(module: bytes) -> str:
    """The callable that a generated pytest module of this content names; "" where it names none."""
    words = module[:MAX_HEAD].decode("utf-8", errors="replace").replace("\r\n", "\n")
    found = re.search(r"^from ([A-Za-z_][\w.]*) import ([A-Za-z_]\w*) as decide$", words, re.MULTILINE | re.ASCII)
    return f"{found[1]}:{found[2]}" if found else ""


def _how(path: Path, content: str | None) -> str:
    return "generated-crlf" if content is not None and differs_in_line_ends(path, content) else "generated"


def _finding(key: str, file: str) -> Finding:
    help = text({"generated-crlf": "crlf-help", "generated-stranger": "generated-stranger-help"}.get(key, "generated-help"))
    return Finding("generated", Severity.ERROR, text(key, file=file), (file,), help=help)
