"""Compares the engine with brute force on many random rulebooks.

    python tests/brute/campaign.py --books 2000 --seed 7 [--jobs 2]

Out: a line for each disagreement, with the books concerned under `--out`, and counts of what was compared; exit code 1 when there is a disagreement.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from brute.tool import Tally
from brute.trial import one_book


def run_all(out: Path, seed: int, places: range, jobs: int) -> Iterator[Tally]:
    """What came of each book, in order."""
    work = partial(one_book, out, seed)
    if jobs == 1:
        yield from map(work, places)
    else:
        with multiprocessing.Pool(jobs) as pool:
            yield from pool.imap(work, places)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--books", type=int, default=100)
    parser.add_argument("--first", type=int, default=0, help="number of the first book")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("brute-out"), help="folder that keeps books with a disagreement")
    arguments = parser.parse_args()
    total, kinds = Counter[str](), Counter[str]()
    places = range(arguments.first, arguments.first + arguments.books)
    for place, tally in zip(places, run_all(arguments.out, arguments.seed, places, arguments.jobs), strict=True):
        total.update(tally.counts)
        kinds.update(each.kind for each in tally.found)
        for each in tally.found:
            print(f"{arguments.seed}-{place} {each}", flush=True)
    print("\n".join(f"{count:7} {name}" for name, count in sorted(total.items())))
    print("\ndisagreements:\n" + "\n".join(f"{count:7} {name}" for name, count in kinds.most_common()))
    return 1 if kinds else 0


if __name__ == "__main__":
    sys.exit(main())
