"""One mutated file given to one command, and what is wrong with how that ended.

In: a seed and a place in a campaign. Out: a `Trial`: the command, the kind of mutation, the exit code, and what should not be. Nothing should be:
the exit code is one of four, standard error has no traceback and owns to no defect, the command ends in time, whatever cannot be used is said with
a place, and no file is written or changed.
"""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import FrameType

from fuzz.mutations import mutated
from regelproef.cli.main import main

ROOT = Path(__file__).parents[2]
PARKING, VSB = ROOT / "tests" / "rulebooks" / "parking", ROOT / "spec" / "vsb"
SECONDS = 20
DEFECTS = ("Traceback", "this should not happen", "the engine contradicts itself")
RARELY = 40  # one in so many is of the large rulebook, or in a process of its own

PERSON = {"day": "2025-12-31", "zone": "centre", "cars": 2, "disabled_card": True, "income_cent": 120050, "fined": [2019, 2020]}
PERSONS: Mapping[str, str] = {
    "one.json": json.dumps(PERSON, indent=1),
    "many.json": json.dumps([{"id": "é", **PERSON}, {"id": 2, "zone": "ring"}]),
    "many.jsonl": "".join(json.dumps({"id": name, **PERSON}) + "\n" for name in ("a", "b", "c")),
    "one.yaml": "day: 2025-12-31\nzone: centre\ncars: 2\ndisabled_card: yes\nfined: [2019, 2020]\n",
    "comma.csv": 'id,zone,cars,day,disabled_card,fined\nRené,centre,1,2025-12-31,ja,2019 2020\n"b,c",ring,,1/02/2025,false,\n',
    "semicolon.csv": "sep=;\nid;Zone;cars;day;income_cent\na;ring;2;2025-12-31;12050\n;;;;\n",
    "tab.tsv": "id\tzone\tcars\na\tring\t1\nb\toutside\t6\n",
}


@dataclass(frozen=True)
class Trial:
    """`file`: what was mutated, with its content; `wrong`: each thing that should not be."""

    command: str
    kind: str
    code: int
    wrong: tuple[str, ...]
    file: str
    content: bytes
    said: str


class TooLong(BaseException):
    """Not an `Exception`, so that the command under trial cannot take it for one of its own."""


@contextmanager
def limited() -> Iterator[None]:
    def stop(_: int, __: FrameType | None) -> None:
        raise TooLong

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def run_here(words: list[str]) -> tuple[int, str, str]:
    """Exit code and what is said, in this process."""
    out, err = io.StringIO(), io.StringIO()
    try:
        with limited(), redirect_stdout(out), redirect_stderr(err):
            code = main(words)
    except TooLong:
        return -1, out.getvalue(), err.getvalue()
    return code, out.getvalue(), err.getvalue()


def run_apart(words: list[str]) -> tuple[int, str, str]:
    """The same in a process of its own."""
    try:
        found = subprocess.run([sys.executable, "-m", "regelproef", *words], capture_output=True, timeout=3 * SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return -1, "", ""
    return found.returncode, found.stdout.decode("utf-8", "replace"), found.stderr.decode("utf-8", "replace")


def state_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def tried(seed: int, place: int, scratch: Path, what: str) -> Trial:
    """The trial at a place: `what` is mutated, a file of a rulebook (`rulebook`) or of persons (`persons`)."""
    chance = Random(f"{seed}-{place}-{what}")
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    command, file, words = (_rulebook if what == "rulebook" else _persons)(chance, scratch)
    kind, content = mutated(chance, file.read_bytes())
    file.write_bytes(content)
    before, home = state_of(scratch), Path.cwd()
    os.chdir(scratch)
    try:
        started = time.monotonic()
        code, out, err = (run_apart if chance.randrange(RARELY) == 0 else run_here)([*words, "--lang", "en"])
        took = time.monotonic() - started
    finally:
        os.chdir(home)
    wrong = tuple(_wrong(code, out, err, file.name, took)) + (("a file was written",) if state_of(scratch) != before else ())
    return Trial(command, kind, code, wrong, file.relative_to(scratch).as_posix(), content, (out + err)[-2000:])


def _wrong(code: int, out: str, err: str, name: str, took: float) -> Iterator[str]:
    if code == -1 or took > 3 * SECONDS:
        yield "takes too long"
    elif code not in {0, 1, 2, 3}:
        yield f"exit code {code}"
    yield from (word for word in DEFECTS if word in err or word in out)
    if code == 2 and name not in err + out and not re.search(r"^ *--> \S", err + out, re.MULTILINE):
        yield "no place"


def _rulebook(chance: Random, scratch: Path) -> tuple[str, Path, list[str]]:
    """A copy of a rulebook, one file of it, and a command that loads it."""
    origin = VSB if chance.randrange(RARELY) == 0 else PARKING
    shutil.copytree(origin, scratch / "book", ignore=shutil.ignore_patterns("__pycache__", "reference", "__init__.py"))
    file = chance.choice(sorted((scratch / "book").rglob("*.yaml")))
    command = chance.choice(("check", "check", "check", "decide", "explain", "diff", "gate"))
    quick = ["--work", "0"]
    words = {
        "check": ["check", "--spec", "book", "--only", "conflict", *quick],
        "decide": ["decide", "--spec", "book", "persons.jsonl"],
        "explain": ["explain", "--spec", "book"],
        "diff": ["diff", str(origin), "./book", *quick],
        "gate": ["gate", "--base", str(origin), "--spec", "book", "--no-generated", *quick],
    }
    (scratch / "persons.jsonl").write_text('{"id": 1}\n', encoding="utf-8")
    return command, file, words[command]


def _persons(chance: Random, scratch: Path) -> tuple[str, Path, list[str]]:
    """Persons in one of their forms and encodings, and a command that reads them."""
    name = chance.choice(sorted(PERSONS))
    file = scratch / name
    file.write_bytes(PERSONS[name].encode(chance.choice(("utf-8", "utf-8", "utf-8-sig", "utf-16", "cp1252")) if "sv" in name else "utf-8", "replace"))
    own = ["--spec", str(PARKING), name]
    words = chance.choice((["decide", *own], ["decide", *own, "--dry-run"], ["decide", *own, "--format", "csv"], ["explain", *own]))
    return words[0], file, words
