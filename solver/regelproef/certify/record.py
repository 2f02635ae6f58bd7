"""What was asked of the first solver, and which answers rest on what.

In: each question as it was asked, with its answer, and each thing that was told. Out: the questions in order; and for whatever was told the places
of the questions on which it rests. What was asked for several things together counts for each of them: rather too many than too few.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from regelproef.answer.asked import Result
from regelproef.answer.finding import Verdict
from regelproef.certify.question import Asked, Persons, Question
from regelproef.language.typed import Expr

Name = tuple[str, tuple[str, ...], str]  # code, subject and profile of a verdict


class Record:
    """`asked`: questions in order; None for one that cannot be stated. `rests`: by what was told, the places of questions."""

    def __init__(self) -> None:
        self.asked: list[Asked | None] = []
        self.rests: dict[Name, frozenset[int]] = {}
        self.verdicts: dict[Name, str] = {}  # what was told: proved or refuted
        self.undecided: set[Name] = set()  # what was told as undecided: there is nothing to ask again
        self._path: tuple[str, ...] = ()
        self._under: dict[tuple[str, ...], list[int]] = {}
        self._impossible: dict[tuple[Expr, ...], list[int]] = {}
        self._told: dict[int, tuple[object, frozenset[int]]] = {}  # by identity; each is kept, so that no other can take its identity

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
        if question is not None and result is Result.IMPOSSIBLE:
            self._impossible.setdefault(question.lines, []).append(len(self.asked))
        self.asked.append(None if question is None else Asked(question, result, persons))

    def note_again(self, lines: tuple[Expr, ...]) -> None:
        """What is told next rests on an answer that was had before."""
        self._under.setdefault(self._path, []).extend(self._impossible.get(lines, ()))

    def told(self, entry: object, name: Name, verdict: Verdict) -> None:
        """Something was told under this name: it rests on all that was asked about it, and about what it is part of."""
        if verdict is Verdict.UNDECIDED:
            self.undecided.add(name)
            return
        own = frozenset(place for path, places in self._under.items() if _of_one(path, self._path) for place in places)
        own |= self._told.get(id(entry), (entry, frozenset()))[1]
        self._told[id(entry)] = entry, own
        self.rests[name] = self.rests.get(name, frozenset()) | own
        self.verdicts[name] = verdict.value


def _of_one(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """One of the two stands within the other."""
    shared = min(len(one), len(other))
    return one[:shared] == other[:shared]
