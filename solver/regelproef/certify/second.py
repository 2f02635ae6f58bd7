"""The second opinion: every question of a record asked again, by another reading of the rules and another solver.

In: questions with the first solver's answers. Out: an `Opinion`: how each answer stands, and for each question its literal, and the proof that nobody
meets it or the person who does. Guarantees: where the two differ, `Disagreement` is raised with the person whom one of them shows, and nothing is
certified; what was shown to be impossible was accepted by the checker; whoever is shown was decided by the evaluator.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from regelproef.answer.asked import Result
from regelproef.answer.engine_error import Disagreement
from regelproef.certify.checker import Clause, Refused, Step, check
from regelproef.certify.formula import Formula, Meant
from regelproef.certify.question import Asked, Persons, Question
from regelproef.certify.replay import Replay
from regelproef.certify.solver import CONFLICTS, decide
from regelproef.certify.voice import Beyond
from regelproef.language.printer import show


class Standing(Enum):
    """How an answer stands, the best first."""

    EVALUATED = "evaluated"  # no solver was asked
    CERTIFIED = "certified"  # a proof that the checker accepted, or a person whom the evaluator decided
    REDECIDED = "re-decided"  # another solver says the same by another encoding, and shows no proof
    FIRST = "first-solver"  # nobody but the first solver says so


@dataclass(frozen=True)
class Ruling:
    """One question and its literal in the formula; the proof that nobody meets it, or `persons` who do."""

    question: Question
    literal: int
    proof: Sequence[Step] = ()
    persons: Persons | None = None


@dataclass
class Opinion:
    """`standings`: of each question that was asked, in order. `rulings`: what is certified, each once."""

    standings: list[Standing] = field(default_factory=list)
    rulings: list[Ruling] = field(default_factory=list)
    clauses: Sequence[Clause] = ()


def second_opinion(asked: Sequence[Asked | None], heed: Callable[[], None] = lambda: None, conflicts: int = CONFLICTS) -> Opinion:
    """Ask all of it again; `heed` is called before each and raises where no time is left."""
    first = next((one for one in asked if one is not None), None)
    if first is None:
        return Opinion([Standing.FIRST] * len(asked))
    formula = Formula(first.question.book.facts)
    meant = [_meant(formula, one) for one in asked]
    again = _Again(formula, Opinion(clauses=formula.clauses.clauses), conflicts)
    for one, means in zip(asked, meant, strict=True):
        heed()
        again.opinion.standings.append(Standing.FIRST if one is None or means is None else again.ask(one, means))
    return again.opinion


def _meant(formula: Formula, one: Asked | None) -> Meant | None:
    try:
        return None if one is None else formula.add(one.question)
    except Beyond:
        return None


class _Again:
    """Asks the questions of one formula, each literal once."""

    def __init__(self, formula: Formula, opinion: Opinion, conflicts: int) -> None:
        self.formula, self.opinion, self.conflicts, self.replay = formula, opinion, conflicts, Replay()
        self._known: dict[tuple[int, bool], Standing] = {}

    def ask(self, one: Asked, meant: Meant) -> Standing:
        key = meant.literal, one.result is Result.POSSIBLE
        if key not in self._known:
            ruling = self._ruled(one, meant)
            self.opinion.rulings += [ruling] if ruling is not None else []
            self._known[key] = Standing.FIRST if ruling is None else Standing.CERTIFIED
        return self._known[key]

    def _ruled(self, one: Asked, meant: Meant) -> Ruling | None:
        """Whether somebody meets the literal: in a formula that holds it and the clauses on which it hangs, and nothing else."""
        places, possible = self.formula.clauses.behind(meant.literal), one.result is Result.POSSIBLE
        who = self.formula.who(meant, one.persons) if one.persons else []
        every = self.opinion.clauses
        own = {place + 1: every[place] for place in places} | dict(enumerate(((literal,) for literal in (meant.literal, *who)), len(every) + 1))
        found = decide(own, self.conflicts)
        if found is None:
            return None
        if isinstance(found, frozenset):
            persons = one.persons or self.formula.persons(meant, found)
            if not possible or not self.replay.meets(one.question, persons):
                raise Disagreement(f"{_shown(one.question)}: {one.result.value}, and the second encoder shows {persons}")
            return Ruling(one.question, meant.literal, persons=persons)
        if possible:
            raise Disagreement(f"{_shown(one.question)}: {one.persons or 'possible'}, and the second encoder refutes it")
        ruling = Ruling(one.question, meant.literal, found)
        refuted(every, ruling)
        return ruling


def refuted(clauses: Sequence[Clause], ruling: Ruling) -> None:
    """Nobody meets the literal of a ruling.

    Raises:
        Refused: when its proof does not show that.
    """
    if not any(not clause for clause in check([*clauses, (ruling.literal,)], ruling.proof)):
        raise Refused(f"{_shown(ruling.question)}: the proof ends without a contradiction")


def _shown(question: Question) -> str:
    return "; ".join(show(line) for line in question.lines) or "somebody is possible"
