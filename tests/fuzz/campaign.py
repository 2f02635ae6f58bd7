"""Gives mutated files to the command line, in process, and some in a process of their own.

    python tests/fuzz/campaign.py --trials 10000 --seed 7 [--what rulebook|persons]

Out: how many trials of each kind ended with which exit code; each failure with its seed and place, and its file under `--out`; exit code 1 when there
is one. The same seed tries the same.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from fuzz.trial import Trial, tried

WHAT = ("rulebook", "persons")


def kept(out: Path, name: str, trial: Trial) -> None:
    """The file of a failure, and what was said."""
    folder = out / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / Path(trial.file).name).write_bytes(trial.content)
    (folder / "said.txt").write_text(
        f"{trial.command} {trial.kind} {trial.file}\n{trial.wrong}\n{trial.said}", encoding="utf-8", errors="backslashreplace"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trials", type=int, default=1000, help="of each kind of file")
    parser.add_argument("--first", type=int, default=0, help="number of the first trial")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--what", choices=WHAT, action="append")
    parser.add_argument("--out", type=Path, default=Path("fuzz-out"), help="folder that keeps the files of failures")
    arguments = parser.parse_args()
    ended, failures = Counter[tuple[str, ...]](), Counter[str]()
    with tempfile.TemporaryDirectory() as scratch:
        for what in arguments.what or WHAT:
            for place in range(arguments.first, arguments.first + arguments.trials):
                trial = tried(arguments.seed, place, Path(scratch) / "trial", what)
                ended[what, trial.command, f"exit {trial.code}"] += 1
                ended[what, trial.kind, f"exit {trial.code}"] += 1
                for wrong in trial.wrong:
                    failures[wrong] += 1
                    print(f"{arguments.seed} {what} {place}: {wrong}: {trial.command}, {trial.kind}, {trial.file}", flush=True)
                if trial.wrong:
                    kept(arguments.out, f"{arguments.seed}-{what}-{place}", trial)
    print("\n".join(f"{count:7} {' '.join(name)}" for name, count in sorted(ended.items())))
    print("\nfailures:\n" + "\n".join(f"{count:7} {name}" for name, count in failures.most_common()))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
