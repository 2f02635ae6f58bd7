"""The second opinion: every question of a record asked again, by another reading of the rules and another solver.

In: questions with the first solver's answers. Out: an `Opinion`: how each answer stands, and for each question its literal, and the proof that nobody
meets it or the person who does. Guarantees: where the two differ, `Disagreement` is raised with the person whom one of them shows, and nothing is
certified; what was shown to be impossible was accepted by the checker; whoever is shown was decided by the evaluator.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from regelproef.answer.asked import Result
from regelproef.answer.engine_error import Disagreement
from regelproef.answer.limits import NO_CLOCK, Limits, OutOfBudget
from regelproef.certify.checker import Clause, Refused, Step, check
from regelproef.certify.formula import Formula, Meant
from regelproef.certify.numbers import Beyond
from regelproef.certify.over_integers import OverIntegers
from regelproef.certify.question import Asked, Persons, Question
from regelproef.certify.replay import Replay
from regelproef.certify.solver import CONFLICTS, FURTHER, can_be_met, decide
from regelproef.certify.table import Table
from regelproef.language.printer import show
from regelproef.model.parts import FactDefinition


class Standing(Enum):
    """How an answer stands, the best first."""

    EVALUATED = "evaluated"  # no solver was asked
    CERTIFIED = "certified"  # a proof that the checker accepted, or a person whom the evaluator decided
    REDECIDED = "re-decided"  # the second solver says the same by the second encoding, and shows no proof
    FIRST = "first-solver"  # nobody but the first solver says so


@dataclass(frozen=True)
class Ruling:
    """One question and its literal in the formula (0: not to be read). `possible`: how the first solver answered it. With it the proof that nobody
    meets it, or `persons` who do."""

    question: Question
    literal: int
    possible: bool
    standing: Standing = Standing.FIRST
    proof: Sequence[Step] = ()
    persons: Persons = ()


@dataclass
class Opinion:
    """`rulings`: on each question once, in the order in which the formula reads them. `places`: for whatever was asked the place of its ruling; None
    where nobody but the first solver was told the question."""

    clauses: Sequence[Clause] = ()
    variables: int = 0
    rulings: list[Ruling] = field(default_factory=list)
    places: list[int | None] = field(default_factory=list)
    untold: list[Question] = field(default_factory=list)  # those that no time was left for, not even to read them

    @property
    def steps(self) -> int:
        """Of all proofs."""
        return sum(len(ruling.proof) for ruling in self.rulings)

    @property
    def alone(self) -> tuple[str, ...]:
        """The questions of which nobody but the first solver knows the answer."""
        return tuple(map(shown, (*self.untold, *(ruling.question for ruling in self.rulings if ruling.standing is Standing.FIRST))))

    def standing(self, places: Iterable[int]) -> Standing:
        """How something stands that rests on these of what was asked: as the worst of them."""
        order = list(Standing)
        found = [self.rulings[place].standing if (place := self.places[one]) is not None else Standing.FIRST for one in places]
        return max(found, key=order.index, default=Standing.EVALUATED)


def second_opinion(
    facts: Mapping[str, FactDefinition], asked: Sequence[Asked | None], limits: Limits = NO_CLOCK, conflicts: int = CONFLICTS
) -> Opinion:
    """Ask all of it again, as long as time is left. `facts`: what makes up a person, in all questions."""
    formula, opinion, known = Formula(facts), Opinion(), dict[object, int]()
    read: list[tuple[Asked, Meant | None]] = []
    for one in asked:
        if one is None or limits.spent:
            opinion.untold += [] if one is None else [one.question]
            opinion.places.append(None)
            continue
        key = one.question.key, one.result
        if key not in known:
            known[key] = len(read)
            read.append((one, read_into(formula, one.question)))
        opinion.places.append(known[key])
    opinion.clauses, opinion.variables = formula.clauses.clauses, formula.clauses.variables
    _try_whom_it_showed(formula, read)
    again = _Again(formula, conflicts, limits)
    for one, meant in read:
        try:
            ruling = None if meant is None or limits.spent else again.ruled(one, meant)
        except OutOfBudget:
            ruling = None
        opinion.rulings.append(ruling or Ruling(one.question, meant.literal if meant else 0, one.result is Result.POSSIBLE))
    return opinion


def _try_whom_it_showed(formula: Formula, read: Sequence[tuple[Asked, Meant | None]]) -> None:
    """Whoever the first solver showed meets the question here too; the evaluator has confirmed them."""
    known = [(one, meant) for one, meant in read if meant is not None and one.persons]
    table = Table(formula.clauses, formula.free([one.persons for one, _ in known]), len(known))
    broken = table.broken()
    for place, (asked, meant) in enumerate(known):
        if not (table.holds(meant.literal) & ~broken) >> place & 1:
            raise Disagreement(f"{shown(asked.question)}: {asked.persons}, whom the second encoder refutes")


def read_into(formula: Formula, question: Question) -> Meant | None:
    """What the question means there; None where the second encoder does not read it."""
    try:
        return formula.add(question)
    except Beyond:
        return None


class _Again:
    """Asks the questions of one formula."""

    def __init__(self, formula: Formula, conflicts: int, limits: Limits) -> None:
        self.formula, self.conflicts, self.limits, self.replay = formula, conflicts, limits, Replay()
        self.wide = OverIntegers(formula.definitions)

    def ruled(self, one: Asked, meant: Meant) -> Ruling:
        """Whether somebody meets the literal: in a formula that holds it and the clauses on which it hangs, and nothing else."""
        every, own, possible = self.formula.clauses.clauses, one.question, one.result is Result.POSSIBLE
        if one.persons:
            return Ruling(own, meant.literal, possible, Standing.CERTIFIED, persons=one.persons)
        clauses = {place + 1: every[place] for place in self.formula.clauses.behind(meant.literal)}
        clauses[len(every) + 1] = (meant.literal,)
        found = decide(clauses, self.conflicts, self.limits)
        if found is None:
            return self._over_integers(one, meant.literal) or self._without_proof(one, meant, clauses.values())
        if isinstance(found, frozenset):
            persons = self._persons(one, meant, found)
            if not possible or not self.replay.meets(own, persons):
                raise Disagreement(f"{shown(own)}: {one.result.value}, and the second encoder shows {persons}")
            return Ruling(own, meant.literal, possible, Standing.CERTIFIED, persons=persons)
        if possible:
            raise Disagreement(f"{shown(own)}: possible, and the second encoder refutes it")
        ruling = Ruling(own, meant.literal, possible, Standing.CERTIFIED, found)
        try:
            refuted(every, ruling, self.limits)
        except Refused as reason:
            raise Disagreement(f"{shown(own)}: {reason}") from None
        return ruling

    def _over_integers(self, one: Asked, literal: int) -> Ruling | None:
        """What is too wide for clauses; None where it is too hard over integers, too."""
        own, possible = one.question, one.result is Result.POSSIBLE
        found = self.wide.answer(own)
        if found is None:
            return None
        if isinstance(found, bool):
            if possible:
                raise Disagreement(f"{shown(own)}: possible, and over integers the second solver refutes it")
            return Ruling(own, literal, possible, Standing.REDECIDED)
        if not possible or not self.replay.meets(own, found):
            raise Disagreement(f"{shown(own)}: {one.result.value}, and over integers the second solver shows {found}")
        return Ruling(own, literal, possible, Standing.CERTIFIED, persons=found)

    def _without_proof(self, one: Asked, meant: Meant, clauses: Iterable[Clause]) -> Ruling:
        """What no proof that can be checked in time is found for."""
        possible, found = one.result is Result.POSSIBLE, can_be_met(clauses, FURTHER * self.conflicts, self.limits)
        if found is not None and found is not possible:
            raise Disagreement(f"{shown(one.question)}: {one.result.value}, and not so by the second encoder")
        return Ruling(one.question, meant.literal, possible, Standing.FIRST if found is None else Standing.REDECIDED)

    def _persons(self, one: Asked, meant: Meant, assigned: frozenset[int]) -> Persons:
        try:
            return self.formula.persons(meant, assigned)
        except (ValueError, StopIteration) as error:
            raise Disagreement(f"{shown(one.question)}: the second encoder shows nobody who could exist: {error}") from None


def refuted(clauses: Sequence[Clause], ruling: Ruling, limits: Limits = NO_CLOCK) -> None:
    """Nobody meets the literal of a ruling.

    Raises:
        Refused: when its proof does not show that.
        OutOfBudget: when the time of the command runs out meanwhile.
    """
    if not any(not clause for clause in check([*clauses, (ruling.literal,)], _heeding(ruling.proof, limits))):
        raise Refused("open")


def _heeding(steps: Iterable[Step], limits: Limits) -> Iterator[Step]:
    for step in steps:
        limits.heed()
        yield step


def shown(question: Question) -> str:
    return "; ".join(show(line) for line in question.lines) or "somebody is possible"
