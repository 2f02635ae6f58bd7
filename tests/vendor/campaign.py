"""How many faults of implementers the test persons notice: a table by kind, and every fault that they miss.

Run by hand, `python tests/vendor/campaign.py`; it takes some minutes. In: the two right programs of this folder, all faults of `faults.py`, the
test persons of `--fixtures` and `--persons` random ones. Out: Markdown on standard output; with `--missed FILE` each fault that no test person
notices although it changes the outcome of a possible person, the simplest such person beside it. A fault that changes nothing for any random person
is counted apart, as the same; `--same FILE` lists them, to be judged. `--search N`: which faults the persons whom `conform --search N` tries would
notice, of those that the test persons miss and of every fiftieth of the others. `--context N`: instead N faults of `context.py` in each program.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from vendor.context import SEED, context_faults
from vendor.faults import Fault, faults
from vendor.trial import RIGHT, Trial, Verdict, trial_of, with_trial_options

SAMPLE = 50
Tried = tuple[str, Fault, Verdict]


def tried(trial: Trial, context: int, language: str) -> list[Tried]:
    """Every fault of one program, and what became of it."""
    source = RIGHT[language].read_text(encoding="utf-8")
    found = context_faults(source, context, SEED) if context else faults(source)
    verdicts = trial.verdicts(language, (source, *(fault.applied(source) for fault in found)))
    assert next(verdicts).word == "same", f"vsb.{language} is not right"
    return [(language, fault, verdict) for fault, verdict in zip(found, verdicts, strict=True)]


def table(results: list[Tried]) -> str:
    """By kind: faults that change an outcome, noticed, missed, and those that are the same or no program; kinds of which none is missed together."""
    counts = Counter((fault.kind, verdict.word) for _, fault, verdict in results)
    kinds = sorted({kind for kind, _ in counts})
    some = [kind for kind in kinds if counts[kind, "missed"]]
    others = [kind for kind in kinds if kind not in some]
    rows = [["kind of fault", "changes an outcome", "noticed", "missed", "the same", "no program"], ["---"] * 6]
    for name, of in (*((kind, [kind]) for kind in some), (f"{len(others)} other kinds", others), ("all", kinds)):
        noticed, missed, same, broken = (sum(counts[kind, word] for kind in of) for word in ("noticed", "missed", "same", "no program"))
        rows.append([name, *(str(number) for number in (noticed + missed, noticed, missed, same, broken))])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def listed(results: list[Tried], word: str) -> str:
    """Each fault with this verdict: what it is, and the simplest person who shows it."""
    lines = []
    for language, fault, verdict in results:
        if verdict.word == word:
            source = RIGHT[language].read_text(encoding="utf-8")
            person = "" if verdict.person is None else f"\n  person {json.dumps(verdict.person)}"
            lines.append(f"- {fault.kind}, {RIGHT[language].name}:{fault.shown(source)}{person}\n")
    return "".join(lines)


def searched(trial: Trial, results: list[Tried], count: int) -> str:
    """How many faults a search of so many persons notices, of those that are missed and of a sample of those that are noticed; and which it does
    not."""
    search, lines = trial.searched(count), []
    noticed = [one for one in results if one[2].word == "noticed"][::SAMPLE]
    for name, some in (("missed by the test persons", [one for one in results if one[2].word == "missed"]), ("noticed by them", noticed)):
        found, left = 0, []
        for language, path in RIGHT.items():
            source, own = path.read_text(encoding="utf-8"), [one for one in some if one[0] == language]
            for one, verdict in zip(own, search.verdicts(language, (fault.applied(source) for _, fault, _ in own)), strict=True):
                found += bool(verdict.noticed)
                left += [] if verdict.noticed else [one]
        lines += [f"{name}: {len(some)} tried, {found} noticed by a search of {count} persons\n", listed(left, "missed"), listed(left, "noticed")]
    return "".join(lines)


def main() -> None:
    parser = with_trial_options(argparse.ArgumentParser(description=__doc__))
    parser.add_argument("--same", type=Path, metavar="FILE", help="where to write what changes nothing for any random person")
    parser.add_argument("--search", type=int, default=0, metavar="N", help="also try what `conform --search N` would notice")
    parser.add_argument("--context", type=int, default=0, metavar="N", help="try N faults of context.py in each program, and no others")
    arguments = parser.parse_args()
    trial = trial_of(arguments.fixtures, arguments.persons, arguments.seed)
    with ThreadPoolExecutor(2) as pool:
        results = [one for part in pool.map(partial(tried, trial, arguments.context), RIGHT) for one in part]
    print(f"{trial}, {len(results)} faults\n\n{table(results)}")
    if arguments.search:
        print(f"\n{searched(trial, results, arguments.search)}")
    for file, word in ((arguments.missed, "missed"), (arguments.same, "same")):
        if file:
            file.write_text(listed(results, word), encoding="utf-8")


if __name__ == "__main__":
    main()
