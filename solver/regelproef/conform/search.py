"""Random persons against an implementation, until there were enough or the time is up.

In: a rulebook, a way to ask an implementation, persons who are known already, and a `Wish`. Out: `Searched`: how many distinct possible persons were
tried, which rules decided for them, and for each kind of fault the simplest person who shows it, with what was answered. Every person is drawn
(`draw`) and decided by the evaluator here, and asked about as a complete row. Guarantees: the same persons in the same order for the same
rulebook, known persons and seed, whatever is answered; the search ends within its time but for one answer that is under way; nobody is called tried
about whom nothing was answered.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from regelproef.answer.outcome import Person
from regelproef.conform.answers import Answers, Trouble
from regelproef.conform.judged import Fault, Judge, Judged, troubled_in
from regelproef.conform.restart import STOPS, Asking, AskMany
from regelproef.conform.shrink import Asked, Finding, shrink
from regelproef.draw.numbers import Numbers
from regelproef.draw.persons import Drawing
from regelproef.evaluate.covered import Covered, OfDecision
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences

MOST_PERSONS = 1_000_000
FIRST_BATCH, LEAST_BATCH, MOST_BATCH = 200, 20, 2_500  # persons asked about at once
BATCH_SECONDS = 4.0  # that a batch should take
MOST_VAIN = 2_000  # draws in a row that gave nobody new: there is hardly anybody left
MOST_KINDS = 40  # faults that are made simpler; further ones are counted
SHARE_TO_SHRINK = 3  # a third of the time is kept for making persons simpler, once there are any


@dataclass(frozen=True)
class Wish:
    """How many persons, of which seed, within how many seconds; each question takes no more than `each` seconds."""

    persons: int
    seed: int = 0
    seconds: float = 300.0
    each: float = 60.0


@dataclass(frozen=True)
class Searched:
    """`ended`: done, budget, nobody-new, broken or trouble. `asked`: persons about whom there was an answer or trouble, and `tried`: those of them of
    whom a decision was answered and compared. `wrong`: persons tried about whom something was wrong; `kinds`: how many kinds of fault there were.
    `compared`: outcomes; `unanswered`: persons tried for whom a decision was not answered, by decision. `drawn`: how often somebody was drawn, the
    same person again and impossible ones among them. `found`: the simplest persons; `answers`: about these. `unsteady`: those of them about whom
    something else was answered when asked once more.
    """

    wish: Wish
    ended: str
    asked: int
    tried: int
    drawn: int
    wrong: int
    kinds: int
    compared: int
    unanswered: Mapping[str, int]
    coverage: tuple[OfDecision, ...]
    found: tuple[Finding, ...]
    answers: Answers
    troubles: tuple[Trouble, ...] = ()
    unsteady: tuple[str, ...] = ()


@dataclass
class _Tally:
    asked: int = 0
    tried: int = 0
    wrong: int = 0
    ended: str = "done"
    compared: int = 0
    unanswered: Counter[str] = field(default_factory=Counter)
    simplest: dict[Fault, Finding] = field(default_factory=dict)
    troubles: dict[str, Trouble] = field(default_factory=dict)


class Search:
    """One search."""

    def __init__(self, book: Rulebook, ask: AskMany, known: Sequence[Person], wish: Wish, only: Collection[str] = ()) -> None:
        self.end = time.monotonic() + wish.seconds
        self.book, self.wish, self._asking = book, wish, Asking(ask, wish.each)
        self.judge = Judge(Evaluator(book), only)
        self.drawing = Drawing(book, known, self.judge.evaluator)
        self.covered, self.tally = Covered(book), _Tally()
        self.drawn = 0
        self._given: dict[str, Answers] = {}  # what was answered about those with a fault

    def run(self, progress: Callable[[str], None] = lambda _: None, known_faults: Collection[object] = ()) -> Searched:
        """Try persons, then make those with faults simpler. `known_faults`: places of faults that known persons show; others go first."""
        persons, size = self.persons(), FIRST_BATCH
        while self.tally.asked < self.wish.persons and self.tally.ended == "done":
            batch, begin = self._batch(persons, min(size, self.wish.persons - self.tally.asked)), time.monotonic()
            if not batch:
                break
            faults = self._ask(batch)
            if faults is None:
                self.tally.ended = "budget"
                break
            self._note(batch, faults)
            spent = max(time.monotonic() - begin, 0.001)
            size = max(LEAST_BATCH, min(MOST_BATCH, 4 * size, int(len(batch) * BATCH_SECONDS / spent)))
            progress(f"{self.tally.asked}/{self.wish.persons}")
        return self._finish(progress, known_faults)

    # -- who is asked about -----------------------------------------------------------------------------------------------------

    def persons(self) -> Iterator[Judged]:
        """Distinct possible persons, none of them known, until hardly anybody new is found."""
        seen = {hash(tuple(person.values())) for person in self.drawing.known}
        vain = 0
        while vain < MOST_VAIN:
            self.drawn += 1
            person = self.drawing.person(Numbers(self.wish.seed, self.drawn))
            key = hash(tuple(person.values())) if person else None
            judged = self.judge.judge(person) if person and key not in seen else None
            vain = 0 if judged else vain + 1
            if judged is not None and key is not None:
                seen.add(key)
                yield judged
        self.tally.ended = "nobody-new"

    def _batch(self, persons: Iterator[Judged], size: int) -> list[Judged]:
        batch: list[Judged] = []
        while len(batch) < size:
            if time.monotonic() > self._end_of_trying:
                self.tally.ended = "budget"
                break
            one = next(persons, None)
            if one is None:
                break
            batch.append(one)
        return batch

    @property
    def _end_of_trying(self) -> float:
        return self.end - (self.wish.seconds / SHARE_TO_SHRINK if self.tally.simplest else 0.0)

    # -- what is answered -------------------------------------------------------------------------------------------------------

    def _ask(self, batch: Sequence[Judged], *, last: bool = False) -> Asked | None:
        """What is wrong about each who was asked about; None when there is no time. `last`: up to the very end of the time."""
        end = self.end if last else self._end_of_trying
        if time.monotonic() >= end:
            return None
        asked = [one.expected for one in batch]
        answers, why = self._asking.about(asked, end, None) if last else self._asking.about(asked, end)
        troubled = troubled_in(answers)
        if why and not last:
            self.tally.ended = "budget" if why == "hang" and time.monotonic() >= end else "broken" if why == "crash" else "trouble"
            for one in answers.troubles:
                if not one.id or (one.kind in STOPS and one.id not in troubled):
                    self.tally.troubles.setdefault(one.kind, one)
        faults: dict[str, tuple[Fault, ...]] = {}
        for judged in batch:
            id_ = judged.expected.id
            if id_ in answers.decisions or id_ in troubled:
                faults[id_] = self.judge.faults(judged, answers, troubled)
                if not last:
                    self._count(judged, answers, faults[id_])
                if faults[id_]:
                    self._given[id_] = answers.about(id_)
        return faults

    def _count(self, one: Judged, answers: Answers, faults: tuple[Fault, ...]) -> None:
        """Nobody is tried, and no rule met, but where a decision was answered and compared."""
        given = answers.decisions.get(one.expected.id, {})
        asked = [name for name in self.judge.only if name in one.expected.decisions]
        compared = [name for name in asked if name in given]
        self.tally.asked += 1
        self.tally.tried += bool(compared)
        self.tally.wrong += bool(compared and faults)
        self.tally.compared += len(compared)
        self.covered.note({name: one.outcomes[name] for name in compared})
        if given:
            self.tally.unanswered.update(name for name in asked if name not in given)

    def _note(self, batch: Sequence[Judged], faults: Asked) -> None:
        for one in batch:
            if one.expected.id not in faults:
                continue
            for fault in faults[one.expected.id]:
                known = self.tally.simplest.get(fault)
                if known is None or self._facts(one) < self._facts(known.judged):
                    self.tally.simplest[fault] = Finding(one, fault)
        kept = {one.judged.expected.id for one in self.tally.simplest.values()}
        self._given = {id_: given for id_, given in self._given.items() if id_ in kept}

    def _facts(self, one: Judged) -> int:
        return len(differences(self.book, one.person))

    # -- what is told -----------------------------------------------------------------------------------------------------------

    def _finish(self, progress: Callable[[str], None], known_faults: Collection[object]) -> Searched:
        found = self._simplest(progress, known_faults) if self.tally.simplest else ()
        more = [one.judged for one in found if one.fault.kind != "hang"]
        answers, again = Answers(), dict(self._ask(more, last=True) or {}) if more else {}
        unsteady = tuple(id_ for id_, faults in again.items() if not any(one.fault in faults for one in found if one.judged.expected.id == id_))
        for one in found:
            answers.add(self._given[one.judged.expected.id])
        tally = self.tally
        general = tuple(tally.troubles.values()) if tally.ended in {"broken", "trouble"} else ()
        counts = tally.asked, tally.tried, self.drawn, tally.wrong, len(tally.simplest), tally.compared
        return Searched(
            self.wish, tally.ended, *counts, dict(sorted(tally.unanswered.items())), self.covered.by_decision(), found, answers, general, unsteady
        )

    def _simplest(self, progress: Callable[[str], None], known_faults: Collection[object]) -> tuple[Finding, ...]:
        """The kinds that nobody known shows first, one of each place before a second; each person once."""
        rank: dict[object, int] = {}
        places: dict[Fault, int] = {}
        for fault in self.tally.simplest:
            places[fault] = rank[fault.place] = rank.get(fault.place, -1) + 1
        ordered = sorted(self.tally.simplest.values(), key=lambda one: (one.fault.place in known_faults, places[one.fault], self._facts(one.judged)))

        def ask(batch: Sequence[Judged]) -> Asked | None:
            progress(f"{self.tally.asked}/{self.wish.persons}")
            return self._ask(batch, last=True)

        hanging = [one for one in ordered if one.fault.kind == "hang"]  # nobody waits for another one
        found = shrink(self.judge, [one for one in ordered if one.fault.kind != "hang"][:MOST_KINDS], ask)
        return tuple({one.judged.expected.id: one for one in (*found, *hanging)}.values())
