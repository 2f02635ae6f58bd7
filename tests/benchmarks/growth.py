"""How the cost of check grows with the number of rules, and where it goes.

In: how many rules at most. Out: a table on standard output, for synthetic rulebooks of two shapes: `apart`, ten rules in each of many decisions, of
which some read the one before; and `table`, one decision with a row for each number. Processor time, in units of `import z3` and of loading the
packaged rulebook as measured in the same run, and how many times the cost of a tenth of the rules it is. Nothing is asserted.

    python tests/benchmarks/growth.py [--most 10000] [--seconds 600]
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import yaml

from regelproef.load.packaged import packaged_rulebooks

LETTERS = "bcdfghjkmpqrvwxz"  # of which no number and no word is made
PARTS = re.compile(r"^ +([\d.]+)  (.+)$", re.MULTILINE)
IN_A_FILE = 500  # rules
Files = dict[str, object]


def word(number: int) -> str:
    """A name without digits, which would be read as numbers of the rule."""
    found = ""
    while number or not found:
        number, digit = divmod(number, len(LETTERS))
        found = LETTERS[digit] + found
    return f"z{found}"


def apart(rules: int) -> Files:
    """Ten rules in each decision, about three facts of its own."""
    facts: dict[str, object] = {}
    rows: list[dict[str, object]] = []
    decisions = range(max(1, rules // 10))
    for one in decisions:
        facts[f"a{one}"] = {"type": "int", "range": [0, 120], "default": 30}
        facts[f"b{one}"] = {"type": "bool"}
        facts[f"c{one}"] = {"type": "enum", "values": ["p", "q", "r"], "default": "p"}
        rows.append({"rule": f"base-{word(one)}", "decision": f"d{one}", "then": "no_"})
        for row in range(1, 10):
            when = [f"a{one} >= {10 * row}", f"a{one} < {10 * row + 10}"]
            when += [f"b{one}"] if row % 2 else []
            when += [f"c{one} != q"] if row % 3 == 0 else []
            when += [f"d{one - 1} == no_"] if row % 4 == 0 and one % 3 else []
            own = {"rule": f"{word(one)}-{word(row)}", "decision": f"d{one}", "when": when, "then": "yes_" if row % 2 else "maybe"}
            rows.append({**own, "exception_to": f"base-{word(one)}"})
    files: Files = {f"rules/d{place:05}.yaml": {"rules": rows[place : place + IN_A_FILE]} for place in range(0, len(rows), IN_A_FILE)}
    of_three = {"type": "enum", "values": ["yes_", "no_", "maybe"]}
    return {"vocabulary.yaml": {"language": "en", "facts": facts, "decisions": {f"d{one}": of_three for one in decisions}}, **files}


def table(rules: int) -> Files:
    """A row for each number, which excludes the others."""
    facts = {"k": {"type": "int", "range": [1, rules], "default": 1}}
    rows = [{"rule": word(row), "when": [f"k == {row}"], "then": row * 7 % 1000} for row in range(1, rules + 1)]
    vocabulary = {"language": "en", "facts": facts, "decisions": {"fee": {"type": "int"}}}
    return {"vocabulary.yaml": vocabulary, "rules/fee.yaml": {"decision": "fee", "rules": rows}}


SHAPES: dict[str, Callable[[int], Files]] = {"apart": apart, "table": table}


def write(folder: Path, files: Files) -> Path:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(yaml.safe_dump(content, sort_keys=False), encoding="utf-8")
    return folder


def spent() -> float:
    """Seconds of processor time of all that was started and awaited."""
    times = os.times()
    return times.children_user + times.children_system


def run(*words: str, seconds: float) -> tuple[float, str]:
    """What a run of Python took, and what it said on standard error; "" where it did not end in time."""
    before = spent()
    try:
        said = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=False, timeout=seconds).stderr
    except subprocess.TimeoutExpired:
        said = ""
    return spent() - before, said


def measured(most: int, seconds: float) -> Iterator[str]:
    """The table, a row as soon as it is known."""
    start, _ = run("-c", "pass", seconds=seconds)
    solver, _ = run("-c", "import z3", seconds=seconds)
    folder = str(next(packaged_rulebooks()).folder)
    program = f"import gc; gc.set_threshold(100_000, 20, 20); import regelproef; regelproef.load({folder!r})"  # as the command does
    unit, _ = run("-c", program, seconds=seconds)
    yield f"units: `import z3` {solver - start:.2f} s, loading the packaged rulebook {unit - start:.2f} s, both without starting Python\n"
    yield "| rulebook | rules | seconds | × import z3 | × load | × a tenth of the rules | most of it |"
    yield "|---|---|---|---|---|---|---|"
    for shape, files in SHAPES.items():
        tenth = 0.0
        for rules in (one for one in (100, 1_000, 10_000) if one <= most):
            with tempfile.TemporaryDirectory() as place:
                words = ("-m", "regelproef", "check", "--spec", str(write(Path(place), files(rules))), "--no-cache", "--timings", "--lang", "en")
                took, said = run(*words, seconds=seconds)
            if not said:
                yield f"| {shape} | {rules:,} | not ended after {seconds:.0f} s of the wall | | | | |"
                break
            parts = ", ".join(f"{part} {spent_there}" for spent_there, part in PARTS.findall(said.partition("of which")[0])[:3])
            yield (
                f"| {shape} | {rules:,} | {took:.1f} | {took / (solver - start):.0f} | {took / (unit - start):.1f} "
                f"| {f'{took / tenth:.1f}' if tenth else ''} | {parts} |"
            )
            tenth = took


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=1_000)
    parser.add_argument("--seconds", type=float, default=600, help="of the wall, for one run")
    arguments = parser.parse_args()
    for line in measured(arguments.most, arguments.seconds):
        print(line, flush=True)


if __name__ == "__main__":
    main()
