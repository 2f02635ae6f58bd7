"""How soon a rulebook that is kept answers an edit.

In: a rulebook, and how many of its rules to edit. Out: on standard output, for each step of an answer, the median and the longest time after the edit
on the wall, and how busy the machine was. Each edit is of one rule on its own: a number in a condition that is one more, against what is saved; the
answers to the unedited rulebook are had before, as an editor has them. Nothing is asserted.

    python tests/benchmarks/keystroke.py [--spec spec/vsb] [--edits 12]
"""

from __future__ import annotations

import argparse
import gc
import os
import re
from pathlib import Path
from statistics import median
from time import perf_counter

import regelproef
from regelproef.keep.kept import Kept

NUMBER = re.compile(r"(?<=[<>=] )\d+(?![\d.%-])")
STEPS = ("reads", "types", "cases that change", "conflict, gap, properties, statements", "whom it touches", "all of check")


def edits(folder: Path, most: int) -> list[tuple[str, str]]:
    """Files with one number of a comparison one higher, spread over all that could be so."""
    found = []
    for path in sorted((folder / "rules").glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        found += [
            (path.relative_to(folder).as_posix(), text[: one.start()] + str(int(one.group()) + 1) + text[one.end() :])
            for one in NUMBER.finditer(text)
        ]
    step = max(1, len(found) // most)
    return found[::step][:most]


def timed(kept: Kept) -> list[float]:
    """Seconds to each step."""
    gc.collect()
    began, times = perf_counter(), []
    for _ in kept.answers():
        times.append(perf_counter() - began)
    return times


def main() -> None:
    parser = argparse.ArgumentParser(description="how soon a rulebook that is kept answers an edit")
    parser.add_argument("--spec", type=Path, default=Path("spec/vsb"))
    parser.add_argument("--edits", type=int, default=12)
    arguments = parser.parse_args()
    gc.disable()  # as the language server does
    kept = regelproef.keep(arguments.spec)
    print(f"first answer: {', '.join(f'{one:.2f}' for one in timed(kept))} s")
    measured = []
    for path, text in edits(arguments.spec, arguments.edits):
        kept.edit({path: text})
        times = timed(kept)
        measured += [times] if len(times) == len(STEPS) else []
        kept.edit({path: None})
    for place, step in enumerate(STEPS):
        own = [times[place] for times in measured]
        print(f"{step}: median {median(own):.2f} s, longest {max(own):.2f} s of {len(own)} edits")
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
