"""How good drawn persons are: fast, possible, distinct, and how many slips of the rules they notice, beside the test persons.

In: a rulebook (default: the packaged one) and its test persons. Out: a table for `conform --search` and for the Hypothesis strategy. Slips are those
of `regelproef mutate` that some test person notices; the others are proved to change nobody's outcome.

    python tests/benchmarks/drawn.py [FOLDER] [--fixtures FILE]
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Person
from regelproef.ask.bench import Bench
from regelproef.ask.slip import Slip
from regelproef.conform.fixtures import packaged_fixtures, read_fixtures
from regelproef.draw.numbers import Numbers
from regelproef.draw.persons import Drawing, cases_of
from regelproef.evaluate.closures import State
from regelproef.evaluate.covered import Covered
from regelproef.load.packaged import packaged_rulebooks
from regelproef.model.from_documents import load_rulebook
from regelproef.model.mutants import mutants_of
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_person
from regelproef.strategies import persons

RUNS = 5
QUIET = {"database": None, "phases": [Phase.generate], "deadline": None, "suppress_health_check": list(HealthCheck)}


class Slips:
    """Every slip that some test person notices."""

    def __init__(self, book: Rulebook, known: Sequence[Person]) -> None:
        self.bench = Bench(book, Limits())  # which is never asked
        self.slips = [Slip(self.bench, mutant) for mutant in mutants_of(book)]
        noticed = self.noticed(known)
        self.slips = [slip for slip in self.slips if slip.mutant.id in noticed]

    def noticed(self, people: Iterable[Person]) -> set[str]:
        """The ids of those that somebody notices."""
        states = [self.bench.evaluator.state_of(person, self.bench.book.order) for person in people]
        return {slip.mutant.id for slip in self.slips if any(self._differs(slip, state) for state in states)}

    def _differs(self, slip: Slip, state: State) -> bool:
        return slip.differs(lambda name: self.bench.evaluator.outcome(state, name), state)


def distinct(people: Iterable[Person]) -> int:
    return len({tuple(person.values()) for person in people})


def first(drawing: Drawing, count: int, number: int) -> tuple[list[Person], int]:
    """So many distinct persons, none of them known, and how many draws that took."""
    found: dict[tuple[object, ...], Person] = {}
    known = {tuple(person.values()) for person in drawing.known}
    drawn = 0
    while len(found) < count:
        drawn += 1
        person = drawing.person(Numbers(number, drawn))
        if person is not None and tuple(person.values()) not in known:
            found.setdefault(tuple(person.values()), person)
    return list(found.values()), drawn


def of_hypothesis(book: Rulebook, known: Sequence[dict[str, object]], count: int, number: int) -> list[Person]:
    found: list[Person] = []

    @seed(number)
    @settings(max_examples=count, **QUIET)  # type: ignore[arg-type]  # as settings has them
    @given(persons(book, known))
    def draw(person: Person) -> None:
        found.append(person)

    draw()
    return found


def search_rows(book: Rulebook, slips: Slips, known: Sequence[Person], name: str) -> None:
    drawing = Drawing(book, known)
    begin = time.process_time()
    many, drawn = first(drawing, 15_000, 0)
    spent, covered, evaluator = time.process_time() - begin, Covered(book), slips.bench.evaluator
    begin = time.process_time()
    for person in many:
        covered.note(evaluator.decide(person))
    decided = time.process_time() - begin
    possible = sum(1 for place in range(2_000) if drawing.person(Numbers(1, place + 1)) is not None)
    usual = sum(1 for person in many if not evaluator.unusual(person))
    rules = covered.by_decision()
    met = f"{sum(one.covered for one in rules)} of {sum(one.rules for one in rules)}"
    each = f"{spent / drawn * 1e6:.0f} us a draw, {decided / len(many) * 1e6:.0f} us a decision of all"
    print(f"search, {name}: 15000 distinct of {drawn} drawn, {each}")
    print(f"  possible: {possible} of 2000; usual: {usual} of 15000; rules met: {met}", flush=True)
    for count in (100, 1_000, 15_000):
        runs = range(1, RUNS + 1) if count < 15_000 else (0,)
        noticed = [len(slips.noticed(first(drawing, count, number)[0])) for number in runs]
        print(f"  {count} persons notice {min(noticed)} to {max(noticed)} of {len(slips.slips)} slips")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--fixtures", type=Path)
    arguments = parser.parse_args()
    book = load_rulebook(arguments.folder or next(packaged_rulebooks()).folder)
    fixtures = read_fixtures(arguments.fixtures or packaged_fixtures())
    known = [read_person(book, one.facts)[0] for one in fixtures]
    slips = Slips(book, known)
    print(f"{len(known)} test persons notice {len(slips.slips)} slips")
    search_rows(book, slips, known, "test persons at hand")
    search_rows(book, slips, cases_of(book), "cases of the rulebook alone")
    for name, near in (("alone", []), ("with the test persons", [dict(one.facts) for one in fixtures])):
        drawn = [of_hypothesis(book, near, 1_000, number) for number in range(RUNS)]
        noticed = [len(slips.noticed(of_hypothesis(book, near, 100, number))) for number in range(RUNS)]
        unlike = [distinct(people) for people in drawn]
        print(f"strategy, {name}: {min(unlike)} to {max(unlike)} of 1000 distinct; 100 examples notice {min(noticed)} to {max(noticed)} slips")


if __name__ == "__main__":
    main()
