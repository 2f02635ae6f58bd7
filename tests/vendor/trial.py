"""Persons on whom implementations are tried, and what became of each faulty one.

In: a rulebook, a file of test persons, how many random persons. Out: `Verdict`s. The outcomes of test persons are those of the file, those of random
persons come from the evaluator.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

from regelproef.conform.answers import Answers
from regelproef.conform.search import Search, Wish
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_person
from vendor.persons import outcomes, outcomes_to_json, persons

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
RIGHT = {"js": HERE / "vsb.mjs", "py": HERE / "vsb.py"}
JUDGES = {"js": ("node", str(HERE / "judge.mjs")), "py": (sys.executable, str(HERE / "judge.py"))}
SOUGHT = HERE / "sought.jsonl"  # facts of possible persons, found by reading the faults that seemed to change nothing
ENOUGH = 12  # random persons who are kept of those who show a fault

Facts = dict[str, object]


@dataclass(frozen=True)
class Verdict:
    """`noticed`: id of the test person who notices, "" where none does; `person`: the simplest random one who is decided otherwise."""

    noticed: str
    person: Facts | None
    error: str

    @property
    def word(self) -> str:
        if self.error:
            return "no program"
        if self.noticed:
            return "noticed"
        return "same" if self.person is None else "missed"


@dataclass(frozen=True)
class Trial:
    """`fixtures`: the test persons, `people` of them, and again without one fact; `count` random persons of this `seed`."""

    book: Rulebook
    fixtures: list[dict[str, Any]]
    people: int
    count: int
    seed: int

    def __str__(self) -> str:
        return f"{self.people} test persons, {self.count} random persons (seed {self.seed}), {len(self.persons) - self.count} sought ones"

    @cached_property
    def evaluator(self) -> Evaluator:
        return Evaluator(self.book)

    @cached_property
    def persons(self) -> list[dict[str, object]]:
        """Random persons, and those who were sought for a fault that no random one shows, with what the rulebook decides of them."""
        sought = [json.loads(line) for line in SOUGHT.read_text(encoding="utf-8").splitlines()]
        assert not any(self.evaluator.impossible(read_person(self.book, facts)[0]) for facts in sought)
        drawn = persons(self.book, self.count, self.seed)
        return [{"facts": facts, "decisions": self.decided(facts)} for facts in (*drawn, *sought)]

    def decided(self, facts: object) -> dict[str, object]:
        return outcomes(self.evaluator, read_person(self.book, facts)[0])

    def searched(self, count: int) -> Trial:
        """The same implementations on the persons whom `conform --search COUNT` would try, beside these test persons, and on no others."""
        known = [read_person(self.book, fixture["facts"])[0] for fixture in self.fixtures]
        drawn = islice(Search(self.book, lambda *_: Answers(), known, Wish(count)).persons(), count)
        people = [{"id": one.expected.id, "facts": one.expected.facts, "decisions": outcomes_to_json(one.outcomes)} for one in drawn]
        return replace(self, fixtures=people, people=len(people))

    def verdicts(self, language: str, programs: Iterable[str]) -> Iterator[Verdict]:
        """One for each program, in order."""
        names, right = list(self.book.decisions), RIGHT[language].read_text(encoding="utf-8")
        job = {"right": right, "names": names, "fixtures": self.fixtures, "persons": self.persons, "enough": ENOUGH}
        lines = "".join(json.dumps(one) + "\n" for one in (job, *programs))
        run = subprocess.run(JUDGES[language], input=lines, capture_output=True, text=True, check=True, encoding="utf-8")
        for line in run.stdout.splitlines():
            found = json.loads(line)
            noticed = str(self.fixtures[found["fixture"]]["id"]) if found["fixture"] >= 0 else ""
            yield Verdict(noticed, self._simplest(found), found.get("error", ""))

    def _simplest(self, found: dict[str, list[object]]) -> Facts | None:
        """The fewest facts of a possible person, of those who show the fault."""
        known = [self.persons[int(str(index))]["facts"] for index in found["persons"]]
        possible = [facts for facts in found.get("fewest", []) if not self.evaluator.impossible(read_person(self.book, facts)[0])]
        best = min((json.dumps(facts) for facts in [*possible, *known]), key=len, default=None)
        return None if best is None else json.loads(best)


def trial_of(file: Path, count: int, seed: int) -> Trial:
    """A trial of the test persons of a file; whoever has facts to be left out once more (`without`) is also asked about so, as `conform` does."""
    fixtures = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    tried = [one for fixture in fixtures for one in (fixture, *(_lacking(fixture, name) for name in fixture.get("without", ())))]
    return Trial(load_rulebook(ROOT / "spec" / "vsb", "spec/vsb"), tried, len(fixtures), count, seed)


def _lacking(fixture: dict[str, Any], name: str) -> dict[str, Any]:
    return {**fixture, "id": f"{fixture['id']} (without {name})", "facts": {fact: value for fact, value in fixture["facts"].items() if fact != name}}


def with_trial_options(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """The options of both campaigns."""
    parser.add_argument("--fixtures", type=Path, default=ROOT / "generated_tests" / "fixtures.jsonl")
    parser.add_argument("--persons", type=int, default=20_000, help="random persons (20000)")
    parser.add_argument("--seed", type=int, default=14)
    parser.add_argument("--missed", type=Path, metavar="FILE", help="where to write what was missed")
    return parser
