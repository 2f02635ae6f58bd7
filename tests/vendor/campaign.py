"""How many faults of implementers the test persons notice: a table by kind, and every fault that they miss.

Run by hand, `python tests/vendor/campaign.py`; it takes some minutes. In: the two right programs of this folder, all faults of `faults.py`, the
test persons of `--fixtures` and `--persons` random ones. Out: Markdown on standard output; with `--missed FILE` each fault that no test person
notices although it changes the outcome of a possible person, the simplest such person beside it. A fault that changes nothing for any random person
is counted apart, as the same.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from vendor.faults import Fault, faults
from vendor.trial import RIGHT, Trial, Verdict, trial_of, with_trial_options

Tried = tuple[str, Fault, Verdict]


def tried(trial: Trial, language: str) -> list[Tried]:
    """Every fault of one program, and what became of it."""
    source = RIGHT[language].read_text(encoding="utf-8")
    found = faults(source)
    verdicts = trial.verdicts(language, (source, *(fault.applied(source) for fault in found)))
    assert next(verdicts).word == "same", f"vsb.{language} is not right"
    return [(language, fault, verdict) for fault, verdict in zip(found, verdicts, strict=True)]


def table(results: list[Tried]) -> str:
    """By kind: faults that change an outcome, noticed, missed, and those that are the same or no program."""
    counts = Counter((fault.kind, verdict.word) for _, fault, verdict in results)
    kinds = sorted({kind for kind, _ in counts})
    rows = [["kind of fault", "changes an outcome", "noticed", "missed", "the same", "no program"]]
    for name, of in (*((kind, [kind]) for kind in kinds), ("all", kinds)):
        noticed, missed, same, broken = (sum(counts[kind, word] for kind in of) for word in ("noticed", "missed", "same", "no program"))
        rows.append([name, *(str(number) for number in (noticed + missed, noticed, missed, same, broken))])
    rows.insert(1, ["---"] * len(rows[0]))
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def missed(results: list[Tried]) -> str:
    """Each fault that is missed: what it is, and the simplest person."""
    lines = []
    for language, fault, verdict in results:
        if verdict.word == "missed":
            source = RIGHT[language].read_text(encoding="utf-8")
            lines.append(f"- {fault.kind}, vsb.{language}:{fault.shown(source)}\n  person {json.dumps(verdict.person)}")
    return "\n".join(lines)


def main() -> None:
    arguments = with_trial_options(argparse.ArgumentParser(description=__doc__)).parse_args()
    trial = trial_of(arguments.fixtures, arguments.persons, arguments.seed)
    assert len(trial.persons) == arguments.persons
    with ThreadPoolExecutor(2) as pool:
        results = [one for part in pool.map(lambda language: tried(trial, language), RIGHT) for one in part]
    print(f"{trial}, {len(results)} faults\n\n{table(results)}")
    if arguments.missed:
        arguments.missed.write_text(missed(results) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
