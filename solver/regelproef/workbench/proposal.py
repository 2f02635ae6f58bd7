"""From the page to something that others can judge: a branch with one commit, which holds the change and all that it brings.

In: a folder in a git repository, the change (a form that was filled in, or what is saved there), and what asks for it. Out: a `Proposal`, which says
how far it is. What a form changes is carried out by `regelproef change`: with its statement, cases, declaration, test persons and report; of what was
written by hand the declaration is drafted as `regelproef gate` drafts it. Guarantees: it commits on a new branch and nowhere else, and pushes
nothing; nothing is committed but what this change wrote and the files of the rulebook that were edited; no hook runs; where it cannot be made every
file is as it was, on the branch on which it was.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

from regelproef.answer.finding import Unusable, unusable
from regelproef.change.texts import prose
from regelproef.gate.declaration import FOLDER
from regelproef.generate.files import write_file
from regelproef.load.revision import ask_git, folder_in_repository, top_of_repository
from regelproef.words.say import Speech
from regelproef.workbench.forms import Filled

BRANCH = re.compile(r"[a-z0-9][a-z0-9_-]{0,60}\Z")
KEPT = frozenset({"main", "master", "head"})  # on which nothing is ever committed from here
NO_REASON = re.compile(r'(?m)^( *reason: )""$')


@dataclass(frozen=True)
class Wish:
    """`source`: the statement that asks for it, there already or new; `sentence` and `title`: what it says in short, and of which document."""

    branch: str
    reason: str
    source: str = ""
    sentence: str = ""
    title: str = ""
    cases: bool = False


@dataclass
class Proposal:
    """`state`: running, done, failed. `told`: what came of it, or why nothing did; `left`: what is still to be done."""

    state: str = "running"
    branch: str = ""
    commit: str = ""
    told: str = ""
    files: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    def json(self) -> dict[str, object]:
        return {"state": self.state, "branch": self.branch, "commit": self.commit, "told": self.told, "files": self.files, "left": self.left}


def has_git(folder: Path) -> bool:
    """The folder stands in a repository that has a commit."""
    with suppress(Unusable):
        ask_git(folder, "rev-parse", "--verify", "--quiet", "HEAD")
        return True
    return False


def refuse_wish(wish: Wish, folder: Path, *, with_source: bool) -> None:
    """Raises `Unusable` where the wish cannot be carried out, before anything is done."""
    if not BRANCH.match(wish.branch) or wish.branch in KEPT:
        raise unusable("usage", "wb-branch-form", name=wish.branch)
    if not wish.reason.strip() or len(wish.reason.splitlines()) > 1 or (with_source and not wish.source.strip()):
        raise unusable("usage", "wb-wish")
    if ask_git(folder, "branch", "--list", wish.branch).strip():
        raise unusable("usage", "wb-branch-taken", name=wish.branch)
    if ask_git(folder, "diff", "--cached", "--name-only").strip():
        raise unusable("usage", "wb-staged")


def begun(wish: Wish, folder: Path, language: str, filled: Filled | None, done: Callable[[Proposal], None]) -> Proposal:
    """Carry it out in a thread of its own; `done` hears how it ended, in that thread."""
    proposal = Proposal(branch=wish.branch)

    def work() -> None:
        try:
            _carried_out(proposal, wish, folder, language, filled)
            proposal.state = "done"
        except Unusable as error:
            proposal.told, proposal.state = ". ".join(Speech(language).text(one.message) for one in error.findings), "failed"
        except (OSError, ValueError) as error:
            proposal.told, proposal.state = type(error).__name__, "failed"
        done(proposal)

    Thread(target=work, daemon=True).start()
    return proposal


def _carried_out(proposal: Proposal, wish: Wish, folder: Path, language: str, filled: Filled | None) -> None:
    top, inside = top_of_repository(folder), folder_in_repository(folder)
    before = _changed(top)
    ask_git(folder, "switch", "--quiet", "--create", wish.branch)
    try:
        told = _change(wish, folder, language, filled) if filled is not None else _declaration(wish, folder, language)
        own = {name for name in before if filled is None and (not inside or name.startswith(f"{inside}/"))}
        files = sorted((_changed(top) - before) | own)
        if not files:
            raise unusable("usage", "wb-nothing-proposed")
        ask_git(top, "add", "--", *files)
        message = wish.reason.strip() + (f"\n\n{wish.source}" if wish.source else "")
        ask_git(top, "commit", "--quiet", "--no-verify", "-m", message, "--", *files)
    except BaseException:
        with suppress(Unusable):
            ask_git(folder, "reset", "--quiet")
            ask_git(folder, "switch", "--quiet", "-")
            ask_git(folder, "branch", "--quiet", "--delete", wish.branch)
        raise
    proposal.commit = ask_git(folder, "rev-parse", "HEAD").decode().strip()
    proposal.files, proposal.left = files, [str(one) for one in told]


def _changed(top: Path) -> set[str]:
    """Every file that stands otherwise than committed, or is not known to git."""
    words = ask_git(top, "status", "--porcelain", "-z", "--untracked-files=all", "--no-renames").decode().split("\0")
    return {word[3:] for word in words if word}


def _change(wish: Wish, folder: Path, language: str, filled: Filled) -> list[object]:
    """What `regelproef change` leaves to do."""
    words = ["rule", filled.name, "--line", filled.line, filled.value] if filled.kind == "rule" else [filled.kind, filled.name, filled.value]
    flags = {"--from": filled.first, "--until": filled.last, "--source": wish.source, "--text": wish.sentence, "--title": wish.title}
    named = [word for flag, value in flags.items() if value for word in (flag, value)]
    asked = ["change", *words, *named, "--reason", wish.reason, *(["--update-cases"] if wish.cases else []), "--skip", "reference"]
    told = _run([*asked, "--spec", str(folder)], language)
    left = told.get("left")
    gate = told.get("verdict")
    state = [] if gate == "passed" else [Speech(language).say("wb-gate-shut")]
    return [*state, *(left if isinstance(left, list) else [])]


def _declaration(wish: Wish, folder: Path, language: str) -> list[object]:
    """The draft of what was written by hand, with its reason."""
    told = _run(["gate", "--base", "HEAD", "--write-declaration", wish.branch, "--spec", str(folder)], language)
    file = folder / FOLDER / f"{wish.branch}.yaml"
    if told.get("file") and file.is_file():
        words = file.read_text(encoding="utf-8")
        write_file(file, NO_REASON.sub(lambda own: own[1] + prose(wish.reason), words))
    return [Speech(language).say("wb-by-hand")]


def _run(words: list[str], language: str) -> dict[str, object]:
    """What a command of our own answers; the solver that works here knows nothing of it."""
    line = [sys.executable, "-m", "regelproef", *words, "--lang", language, "--format", "json"]
    done = subprocess.run(line, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    told: object = json.loads(done.stdout or b"null")
    if done.returncode not in {0, 1, 3} or not isinstance(told, dict):
        findings = told.get("findings") if isinstance(told, dict) else None
        said = [str(one.get("message", "")) for one in findings] if isinstance(findings, list) else []
        raise unusable("usage", "wb-not-carried-out", reason=". ".join(said) or done.stderr.decode(errors="replace")[-500:])
    return told
