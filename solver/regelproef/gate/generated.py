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
from regelproef.generate.owner_search import Settled
from regelproef.generate.sets import folder_of, folders_beside, module_of, sets_of
from regelproef.generate.side_by_side import processors
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
    """Generate anew, in memory, and compare; the sets of all profiles."""
    links = [path.name for path in sorted(where.folder.rglob("*")) if path.is_symlink()] if not where.folder.is_symlink() else [where.folder.name]
    if links:
        return Step(STEP, (_finding("generated-link", f"{where.shown}/{links[0]}"),))
    open_: list[Settled] = []
    made = []  # the files of each set, and nothing that it was made with, of which there is much
    for own in sets_of(book):
        try:
            suite = generate(own, limits, progress, processes=processors())
        except OutOfBudget:
            return Step(STEP, (undecided(STEP, (), TOO_LATE),))
        except Unsound as error:
            left = tuple(one for one in error.findings if one.verdict is Verdict.UNDECIDED)
            return Step(STEP, left, skipped=text("gate-generated-unsound"))
        open_ += [one.settled for one in suite.undecided]
        if not suite.undecided:
            folder = folder_of(own, where.folder)
            made.append((own, folder, bundle(own, suite, _reference(own, where, folder))))
        del suite
    if open_:
        return Step(STEP, tuple(undecided(STEP, (one.obligation.id,), unknown(one.reason)) for one in open_))
    stale, current = [], []
    for own, folder, files in made:
        shown = f"{where.shown}/{own.apart}" if own.apart else where.shown
        if where.renewed:
            write_all(folder, files)
        stale += [_finding(_how(folder / name, files.get(name)), f"{shown}/{name}") for name in outdated(folder, files)]
        stale += [_finding("generated-stranger", f"{shown}/{name}") for name in strangers(folder, files, folders_beside(own))]
        current += [f"{own.apart}/{name}" if own.apart else name for name in files]
    if stale:
        return Step(STEP, tuple(stale))
    return Step(STEP, proofs=tuple(Proof("generated", (name,), Verdict.PROVED) for name in current))


def _reference(book: Rulebook, where: Generated, folder: Path) -> str:
    """What the pytest module of a set tries: the function of its profile, in the reference that is named, where a set tries one already."""
    committed = committed_reference(folder, module_of(book))
    return committed if book.apart else where.reference or committed


def committed_reference(folder: Path, module: str = PYTEST_MODULE) -> str:
    """The callable that the committed pytest module names, when nobody names another; whatever else it holds is compared."""
    try:
        return named_reference((folder / module).read_bytes())
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
