"""How long check and decide take on a rulebook, and what takes the time.

In: a folder (default: the packaged rulebook). Out: a table on standard output, of processor time, so that it says the same where the machine does
other things too. Nothing is asserted: what is comparable between machines are the ratios, with loading the rulebook as the unit.

    python tests/benchmarks/measure.py [FOLDER] [--persons 10000] [--all-readings]
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.check.questions import CHECKS
from regelproef.evaluate.evaluator import Evaluator
from regelproef.load.packaged import packaged_rulebooks
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import facts_to_json


def spent() -> float:
    """Seconds of processor time of this process, and of all that it has started and awaited."""
    return time.process_time() + os.times().children_user + os.times().children_system


def timed(work: Callable[[], object]) -> float:
    started = spent()
    work()
    return spent() - started


def whole_run(folder: Path, *arguments: str, given: bytes = b"") -> float:
    """From process start to exit."""
    command = [sys.executable, "-m", "regelproef", arguments[0], "--spec", str(folder), *arguments[1:]]
    return timed(lambda: subprocess.run(command, input=given, stdout=subprocess.DEVNULL, check=False))


def by_check(book: Rulebook) -> dict[str, float]:
    """Seconds of each check, on one bench, in the order of a run."""
    bench = Bench(book, Limits())
    return {module.CODES[0]: timed(lambda module=module: list(module.run(bench))) for module in CHECKS}


def some_persons(book: Rulebook, count: int) -> list[dict[str, object]]:
    """Persons in whom one fact after another is moved away from its default."""
    found: list[dict[str, object]] = []
    names = list(book.facts)
    for number in range(count):
        fact = book.facts[names[number % len(names)]]
        moved = fact.values()[-1] if fact.type.values else fact.type.low if fact.type.low is not None else fact.default
        person = {fact.name: moved} if not isinstance(fact.default, frozenset) else {fact.name: frozenset({fact.type.low})}
        found.append(facts_to_json(person))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--persons", type=int, default=10_000)
    parser.add_argument("--all-readings", action="store_true", help="also check under every single switch of a reading")
    arguments = parser.parse_args()
    folder = arguments.folder or next(packaged_rulebooks()).folder
    book = load_rulebook(folder)
    unit = timed(lambda: load_rulebook(folder))
    evaluator = Evaluator(book)
    person = book.default_person()
    lines = "\n".join(json.dumps(one) for one in some_persons(book, arguments.persons)).encode()
    rows = {
        "load the rulebook": unit,
        "start Python and say --help": timed(
            lambda: subprocess.run([sys.executable, "-m", "regelproef", "--help"], stdout=subprocess.DEVNULL, check=False)
        ),
        "check, whole process": whole_run(folder, "check", "--format", "json"),
        f"decide {arguments.persons} persons, whole process": whole_run(folder, "decide", given=lines),
        f"decide {arguments.persons} persons, evaluator alone": timed(lambda: [evaluator.decide(person) for _ in range(arguments.persons)]),
        **{f"check: {code}": seconds for code, seconds in by_check(book).items()},
    }
    if arguments.all_readings:
        rows["check --all-readings, whole process"] = whole_run(folder, "check", "--all-readings", "--format", "json")
    print(f"{'seconds':>9}  {'x load':>8}")
    for name, seconds in rows.items():
        print(f"{seconds:9.3f}  {seconds / unit:8.2f}  {name}")


if __name__ == "__main__":
    main()
