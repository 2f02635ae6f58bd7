"""What was asked of the first solver, and which answers rest on what.

In: each question as it was asked, with its answer, and each thing that was told. Out: the questions in order; and for whatever was told the places
of the questions on which it rests. What was asked for several things together counts for each of them: rather too many than too few.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from regelproef.answer.asked import Result
from regelproef.answer.finding import Verdict
from regelproef.certify.question import Asked, Persons, Question

Name = tuple[str, tuple[str, ...], str]  # code, subject and profile of a verdict


@dataclass(frozen=True)
class Told:
    """What a verdict says, proved or refuted; as what it is told, a proof, what a reading settles, an error or a note; and the places of the
    questions on which it rests."""

    verdict: str
    kind: str
    rests: frozenset[int]


class Record:
    """`asked`: questions in order; None for one that cannot be stated. `verdicts`: by what was told."""

    def __init__(self) -> None:
        self.asked: list[Asked | None] = []
        self.verdicts: dict[Name, Told] = {}
        self.undecided: set[Name] = set()  # what was told as undecided: there is nothing to ask again
        self._path: tuple[str, ...] = ()
        self._under: dict[tuple[str, ...], list[int]] = {}

    @contextmanager
    def about(self, thing: str) -> Iterator[None]:
        """What is asked from here on is asked about this, within what was begun before."""
        before, self._path = self._path, (*self._path, thing)
        try:
            yield
        finally:
            self._path = before

    def note(self, question: Question | None, result: Result, persons: Persons = ()) -> None:
        self._under.setdefault(self._path, []).append(len(self.asked))
        self.asked.append(None if question is None else Asked(question, result, persons))

    def told(self, name: Name, verdict: Verdict, kind: str) -> None:
        """Something was told under this name: it rests on all that was asked about it, and about what it is part of."""
        if verdict is Verdict.UNDECIDED:
            self.undecided.add(name)
            return
        own = frozenset(place for path, places in self._under.items() if _of_one(path, self._path) for place in places)
        before = self.verdicts.get(name)
        self.verdicts[name] = Told(verdict.value, kind, own if before is None else before.rests | own)


def _of_one(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """One of the two stands within the other."""
    shared = min(len(one), len(other))
    return one[:shared] == other[:shared]
