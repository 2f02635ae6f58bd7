"""Test persons first, then random ones, and one answer about all of them.

In: a rulebook, a way to ask an implementation, a `Wish`, test persons, and the file in which earlier searches kept whom they found. Out: a `Hunted`:
the test persons and whom the search found, compared as ever, and what the search did. Guarantees: nothing is asked of an implementation that did not
answer about the test persons in time; nothing is written here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from regelproef.conform.answers import Answers
from regelproef.conform.compare import Conformity, compare, same
from regelproef.conform.fixtures import Expected, with_defaults_tried
from regelproef.conform.found import Reasons, Saved
from regelproef.conform.judged import Judge
from regelproef.conform.restart import STOPS, Asking, AskMany
from regelproef.conform.search import Search, Searched, Wish
from regelproef.draw.persons import cases_of
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_person


@dataclass(frozen=True)
class Kept:
    """What the file is to hold; `new` of these were not there."""

    file: Path | None = None
    persons: tuple[Expected, ...] = ()
    new: int = 0


@dataclass(frozen=True)
class Hunted:
    """`persons`: all that were compared. `searched`: None where the test persons were not answered."""

    persons: tuple[Expected, ...]
    conformity: Conformity
    searched: Searched | None
    saved: Saved
    kept: Kept = field(default_factory=Kept)


@dataclass(frozen=True)
class Hunt:
    book: Rulebook
    ask: AskMany
    wish: Wish
    only: Sequence[str] = ()
    file: Path | None = None

    def run(self, fixtures: Sequence[Expected], progress: Callable[[str], None] = lambda _: None) -> Hunted:
        """Ask about persons found earlier, test persons and random ones.

        Raises:
            Unusable: when the file is not one of an earlier search.
        """
        reasons = Reasons(Judge(Evaluator(self.book), self.only))
        saved = reasons.read(self.file) if self.file is not None else Saved()
        distinct = (*saved.persons, *fixtures)
        known = with_defaults_tried(distinct)
        end = time.monotonic() + 2 * max(self.wish.each, self.wish.seconds)  # twice: half of it is kept for the first who is not answered
        answers, _ = Asking(self.ask, self.wish.each).about(known, end)
        searched = None
        found: tuple[Expected, ...] = ()
        if not any(one.kind in STOPS for one in answers.troubles):
            people = [read_person(self.book, one.facts)[0] for one in distinct]
            search = Search(self.book, self.ask, people or cases_of(self.book), self.wish, self.only)
            searched = search.run(progress, self._places(known, answers))
            found = tuple(reasons.explained(one.judged, one.fault.decision) for one in searched.found)
            answers.add(searched.answers)
            for trouble in searched.troubles:
                answers.trouble(trouble.kind, "", trouble.detail)
        ids = {one.id for one in known}
        persons = (*known, *(one for one in found if one.id not in ids))
        kept = Kept(self.file, (*saved.persons, *persons[len(known) :]), len(persons) - len(known))
        return Hunted(persons, compare(persons, answers, self.only, lambda: self.book), searched, saved, kept)

    def _places(self, known: Sequence[Expected], answers: Answers) -> set[tuple[str, tuple[str, ...], str]]:
        """Where persons who are known show a fault already."""
        found: set[tuple[str, tuple[str, ...], str]] = set()
        for one in known:
            given = answers.decisions.get(one.id, {})
            wrong = (name for name in given if name in one.decisions and not same(one.decisions[name], given[name]))
            found.update((name, one.rules.get(name, ()), "") for name in wrong)
        return found
