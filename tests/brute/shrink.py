"""Makes a book on which the tool and the interpreter disagree smaller, as long as they still disagree in the same way.

    python tests/brute/shrink.py brute-out/7-12 diff-witness-wrong

In:  the folder of one book of `campaign.py` (with `old`, and `new` when the disagreement is one of `diff`) and the kind of the disagreement.
Out: the same folder beside it, ending in `-small`.
Guaranteed: the small book still shows that kind, and nothing that is left can be taken out alone (unless the time was up).
"""

from __future__ import annotations

import argparse
import copy
import random
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

sys.path.insert(0, str(Path(__file__).parents[1]))

from brute import books
from brute.book import load
from brute.compare_check import decide
from brute.compare_diff import diff
from brute.compare_generate import generate
from brute.compare_slips import adequacy, mutate
from brute.interpreter import View
from brute.terms import Files
from brute.tool import Tally
from brute.trial import ask_check

Pair = dict[str, Files]  # old, and perhaps new
KEEP = {
    "vocabulary.yaml",
    "range",
    "values",
    "default",
    "type",
    "until",
    "from",
    "decision",
    "rule",
    "readings",
    "chosen",
    "then",
    "text",
    "status",
    "why",
}


def read(folder: Path) -> Files:
    return {path.relative_to(folder).as_posix(): yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.yaml"))}


def places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The parts that may be taken out, larger ones first."""
    if isinstance(node, dict):
        yield from ((*path, key) for key in node if key not in KEEP)
        for key, value in node.items():
            yield from places(value, (*path, key))
    elif isinstance(node, list):
        yield from ((*path, place) for place in reversed(range(len(node))))
        for place, value in enumerate(node):
            yield from places(value, (*path, place))


def without(files: Files, path: tuple[Any, ...]) -> Files:
    new = copy.deepcopy(files)
    node: Any = new
    for step in path[:-1]:
        node = node[step]
    del node[path[-1]]
    return new


def found(pair: Pair, kind: str, folder: Path) -> set[str]:
    """The kinds of disagreement that a book shows, where this one is looked for."""
    tally = Tally()
    shutil.rmtree(folder, ignore_errors=True)
    for side, files in pair.items():
        books.write(files, folder / side)
    old = folder / "old"
    try:
        if "new" in pair:
            diff(tally, old, folder / "new")
        elif kind.startswith(("fixture", "obligation", "generate")):
            generate(tally, old, View(load(old)))
        elif kind.startswith(("mutate", "adequacy")):
            view = View(load(old))
            adequacy(tally, old, view, mutate(tally, old, view, random.Random(1), most=1000))
        elif kind.startswith("decide"):
            decide(tally, old, View(load(old)), [])
        else:
            ask_check(tally, old, View(load(old)))
    except Exception:  # what is left is no rulebook any more
        return set()
    return {each.kind for each in tally.found}


def shrink(pair: Pair, kind: str, folder: Path, seconds: float) -> Pair:
    """Takes out the largest parts first, and begins again until nothing more can go or the time is up."""
    end = time.monotonic() + seconds
    before: Pair | None = None
    while before != pair:
        before = pair
        parts = {path for files in pair.values() for path in places(files)}
        for path in sorted(parts, key=lambda path: (len(path), [str(step) for step in path])):
            smaller = {}
            for side, files in pair.items():
                try:
                    smaller[side] = without(files, path)
                except (KeyError, IndexError, TypeError):
                    smaller[side] = files
            if time.monotonic() < end and smaller != pair and kind in found(smaller, kind, folder):
                pair = smaller
    found(pair, kind, folder)
    return pair


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("kind")
    parser.add_argument("--seconds", type=float, default=240)
    arguments = parser.parse_args()
    pair = {"old": read(arguments.folder / "old")}
    if arguments.kind.startswith("diff"):
        pair["new"] = read(arguments.folder / "new")
    small = arguments.folder.with_name(arguments.folder.name + "-small")
    for side, files in shrink(pair, arguments.kind, small, arguments.seconds).items():
        print(f"# {side}")
        for name, content in files.items():
            if content:
                print(f"# {name}\n{yaml.safe_dump(content, sort_keys=False, width=150)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
