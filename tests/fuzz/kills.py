"""Kills whole runs that write files at random moments, and looks at what is left.

    python tests/fuzz/kills.py --kills 100 --seed 7

Out: how often each command was ended by each signal, and how often in the midst of writing; each failure; exit code 1 when there is one. Afterwards
every file is the old or the new one as a whole, and what is half-written goes with the next run.
"""

from __future__ import annotations

import argparse
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tiny import write

SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGINT)
COMMANDS = ("generate", "report", "gate")
VOCABULARY = """\
language: en
facts:
  cars: {type: int, range: [0, 6], default: 1}
  card: {type: bool}
decisions:
  permit: {type: enum, values: [granted, refused]}
"""
RULES = """\
decision: permit
rules:
  - {{rule: base, then: granted}}
  - {{rule: many, exception_to: [base], when: [cars >= {least}, not card], then: refused}}
"""
Contents = Mapping[str, bytes]


def contents(folder: Path) -> Contents:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def half_written(found: Contents) -> list[str]:
    return [name for name in found if name.endswith(".part")]


class Place:
    """Two versions of a rulebook, and what a whole run of one command writes about each."""

    def __init__(self, home: Path, command: str) -> None:
        self.home, self.command = home / command, command
        self.books = [write(self.home / f"book{least}", vocabulary=VOCABULARY, rules=RULES.format(least=least)) for least in (3, 4)]
        self.out = self.books[1] / "changes" if command == "gate" else self.home / "out"
        self.whole = []
        self.seconds = 0.0
        for version in (0, 1):
            shutil.rmtree(self.out, ignore_errors=True)
            started = time.monotonic()
            self.finish(self.start(version))
            self.seconds = time.monotonic() - started
            self.whole.append(contents(self.out))

    def start(self, version: int) -> subprocess.Popen[bytes]:
        book = self.books[version]
        words = {
            "generate": ["generate", "--spec", str(book), "--out", str(self.out)],
            "report": ["report", "--spec", str(book), "--out", str(self.out), "--name", "it", "--lang", "en"],
            "gate": ["gate", "--base", str(self.books[0]), "--spec", str(self.books[1]), "--write-declaration", "draft", "--no-generated"],
        }[self.command]
        return subprocess.Popen([sys.executable, "-m", "regelproef", *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def finish(self, run: subprocess.Popen[bytes]) -> int:
        return run.wait(timeout=120)

    def wrong(self) -> list[str]:
        """Files that are neither the old nor the new one."""
        found = contents(self.out)
        return [name for name in found if name not in half_written(found) and found[name] not in [whole.get(name) for whole in self.whole]]


def killed(place: Place, chance: random.Random) -> tuple[str, list[str]]:
    """One run over what is there, killed: how it ended, and what is wrong afterwards."""
    version = chance.randrange(2)
    if place.command == "gate":
        shutil.rmtree(place.out, ignore_errors=True)  # a declaration is never written over
    before = contents(place.out)
    run, how = place.start(version), chance.choice(SIGNALS)
    if chance.random() < 0.3:
        time.sleep(chance.random() * place.seconds)
    else:  # in the midst of writing, as far as that can be met
        seen = _looks(place.out)
        while run.poll() is None and _looks(place.out) == seen:
            time.sleep(0)
        time.sleep(chance.random() * 0.002)
    run.send_signal(how)
    code = place.finish(run)
    after = contents(place.out)
    lost = [f"{name} is lost" for name in before if name not in after and name not in half_written(before) and name in place.whole[version]]
    ended = f"{place.command} {how.name} {'ended before' if code >= 0 and code != 130 else 'half-written' if half_written(after) else 'killed'}"
    return ended, [*(f"{name} is neither old nor new" for name in place.wrong()), *lost]


def _looks(folder: Path) -> set[tuple[str, int]]:
    """What stands there, and since when."""
    with suppress(FileNotFoundError):  # one went while we looked
        return {(path.name, path.stat().st_mtime_ns) for path in folder.rglob("*")}
    return set()


def swept(place: Place) -> list[str]:
    """A whole run after all that: its files and nothing half-written."""
    if place.command == "gate" and (place.out / "draft.yaml").exists():
        (place.out / "draft.yaml").unlink()
    code = place.finish(place.start(1))
    found = contents(place.out)
    return [] if found == place.whole[1] else [f"after a whole run ({code}): {sorted(found)}"]


def two_at_once(place: Place) -> list[str]:
    """Two versions written to one folder at the same time: one of the two, as a whole."""
    runs = [place.start(0), place.start(1)]
    codes = [place.finish(run) for run in runs]
    found = contents(place.out)
    return [] if found in place.whole and codes == [0, 0] else [f"two at once ({codes}): {sorted(found)}"]


def campaign(home: Path, kills: int, seed: int) -> tuple[Counter[str], list[str]]:
    """How the runs ended, and what was wrong."""
    chance, ended, failures = random.Random(seed), Counter[str](), list[str]()
    places = [Place(home, command) for command in COMMANDS]
    for number in range(kills):
        place = places[number % len(places)]
        how, wrong = killed(place, chance)
        ended[how] += 1
        failures += [f"{number} {how}: {one}" for one in wrong]
        if chance.random() < 0.2:
            failures += [f"{number} {how}: {one}" for one in swept(place)]
    for place in places:
        failures += [f"{place.command}: {one}" for one in swept(place)]
    for _ in range(max(1, kills // 20)):
        failures += two_at_once(places[0])
    return ended, failures


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        ended, failures = campaign(Path(home), arguments.kills, arguments.seed)
    print("\n".join(f"{count:5} {how}" for how, count in sorted(ended.items())))
    print("\nfailures:\n" + "\n".join(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
