"""Tries faulty programs in Python on the test persons, and on random persons those that no test person notices.

In, a line of JSON each: first the job (`right`, the text of the right program; `names` of decisions; `fixtures` and `persons` with `facts` and
`decisions`; `enough`: how many random persons are looked for), then the text of each program. Out, a line each: `fixture`, the index of the first
test person who is decided otherwise, or -1; `persons`, the indices of random persons who are, and `fewest`, the same with fewer facts (possible or
not); `error` where the program is none. What a program raises is an answer like others.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

Facts = dict[str, Any]
Decide = Callable[[Facts], dict[str, Any]]
UNANSWERED = ["unanswered"]


def loaded(text: str) -> Decide:
    space: dict[str, Any] = {"__name__": "vendor"}
    exec(compile(text, "vendor", "exec"), space)
    decide: Decide = space["decide"]
    return decide


@dataclass(frozen=True)
class Judge:
    right: Decide
    names: list[str]
    fixtures: list[tuple[Facts, str]]
    persons: list[tuple[Facts, str]]
    enough: int

    def shown(self, decide: Decide, facts: Facts) -> str:
        """What is answered, as text, so that 1, true and "1" differ."""
        try:
            found = decide(facts)
            return json.dumps([found.get(name, UNANSWERED) for name in self.names])
        except Exception as error:
            return type(error).__name__

    def tried(self, decide: Decide) -> dict[str, Any]:
        fixture = next(self._wrong(decide, self.fixtures), -1)
        if fixture >= 0:
            return {"fixture": fixture, "persons": []}
        found = list(islice(self._wrong(decide, self.persons), self.enough))
        return {"fixture": -1, "persons": found, "fewest": [self._fewest(decide, self.persons[index][0]) for index in found]}

    def _wrong(self, decide: Decide, persons: list[tuple[Facts, str]]) -> Iterator[int]:
        return (index for index, (facts, wanted) in enumerate(persons) if self.shown(decide, facts) != wanted)

    def _fewest(self, decide: Decide, facts: Facts) -> Facts:
        """The same person with as few facts as still show the difference."""
        for name in facts:
            others = {one: value for one, value in facts.items() if one != name}
            if self.shown(decide, others) != self.shown(self.right, others):
                return self._fewest(decide, others)
        return facts


def judge_of(job: dict[str, Any]) -> Judge:
    fixtures, persons = (
        [(p["facts"], json.dumps([p["decisions"][name] for name in job["names"]])) for p in job[of]] for of in ("fixtures", "persons")
    )
    return Judge(loaded(job["right"]), job["names"], fixtures, persons, job["enough"])


def main() -> None:
    judge = judge_of(json.loads(sys.stdin.readline()))
    for line in sys.stdin:
        try:
            verdict = judge.tried(loaded(json.loads(line)))
        except Exception as error:  # no program at all
            verdict = {"fixture": -1, "persons": [], "fewest": [], "error": type(error).__name__}
        print(json.dumps(verdict), flush=True)


if __name__ == "__main__":
    main()
