"""What every check works with: one rulebook under one choice of readings, its encoding, a solver session, and the evaluator.

In: a `Rulebook` and `Limits`. Out: answers about all possible persons, and witnesses.
Guarantees: a witness is canonical, and has been replayed in the
evaluator before anyone sees it; where the two disagree, `Disagreement` is raised and nothing is reported as proved.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property

import z3

from regelproef.answer.finding import Finding, Proof, Severity, Verdict, Witness
from regelproef.answer.outcome import Outcome, Person, Status, Value
from regelproef.answer.text import Text, text
from regelproef.ask.pool import Pool
from regelproef.encode.decisions import EncodedDecision
from regelproef.encode.encoder import Encoder
from regelproef.encode.facts import decode
from regelproef.encode.logic import neg
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.reading_effects import touched_decisions
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences, to_json
from regelproef.prove.canonical import Canonical
from regelproef.prove.session import Answer, Limits, Session

Outcomes = Mapping[str, Outcome]
Entry = Finding | Proof


class Disagreement(Exception):
    """The solver's model and the evaluator say different things: a defect of the engine, never of the rulebook."""


class Bench:
    """Questions about the possible persons of one rulebook."""

    def __init__(self, book: Rulebook, limits: Limits, encoder: Encoder | None = None) -> None:
        """`encoder`: one over this book that already knows some decisions."""
        self.book = book
        self.limits = limits
        self.encoder = encoder or Encoder(book)
        self.evaluator = Evaluator(book)
        self.session = Session(self.encoder.domain, limits)
        self.session.assume(*self.encoder.world)
        self.canonical = Canonical(self.session, self.encoder.facts)
        self.settled: set[str] = set()  # decisions proved to be without conflict and gap
        self._under: dict[tuple[tuple[str, str], ...], Bench] = {}

    def decision(self, name: str) -> EncodedDecision:
        return self.encoder.decision(name)

    def settle(self, name: str) -> None:
        """From here on, take it as given that the decision has exactly one value for every person who is not blocked."""
        self.settled.add(name)
        decision = self.decision(name)
        self.session.assume(z3.Or(decision.blocked, decision.ok))

    def under(self, switches: tuple[tuple[str, str], ...]) -> Bench:
        """A bench for the same rulebook under other readings."""
        if not switches:
            return self
        if switches not in self._under:
            self._under[switches] = self._switched(switches)
        return self._under[switches]

    def _switched(self, switches: tuple[tuple[str, str], ...]) -> Bench:
        """A bench under these switches, which keeps everything that they cannot touch."""
        book = self.book.with_choice(dict(switches))
        touched = frozenset().union(*(touched_decisions(book, name) for name, _ in switches))
        encoder = Encoder(book, facts=self.encoder.facts)
        encoder.take_over(self.encoder, [name for name in book.order if name not in touched])
        bench = Bench(book, self.limits, encoder)
        for name in book.order:
            if name in self.settled and name not in touched:
                bench.settle(name)
        return bench

    def defeaters(self, decision: str) -> Mapping[str, int]:
        """For each rule of the decision, the bits of the rules that defeat it when they apply."""
        return {rule.id: rule.defeaters for rule in self.evaluator.rules[decision]}

    @cached_property
    def pool(self) -> Pool:
        """Possible persons at hand: the default person, the cases, and whoever the solver found."""
        pool = Pool(self.evaluator)
        pool.add({})
        for case in self.book.cases:
            pool.add(case.person)
        return pool

    def find(self, *conditions: z3.BoolRef) -> Answer:
        return self.session.decide(*conditions)

    def find_person(self, *conditions: z3.BoolRef) -> Answer:
        """As `find`, and whoever is found joins the pool."""
        answer = self.session.ask(*conditions)
        if answer.model is not None:
            self.pool.add({name: decode(variable, answer.model) for name, variable in self.encoder.facts.items()})
        return answer

    def person(self, *conditions: z3.BoolRef) -> dict[str, Value]:
        """The canonical person for conditions that can be met."""
        return self.canonical.person(*conditions)[1]

    def witness(self, conditions: tuple[z3.BoolRef, ...], decisions: tuple[str, ...], shows: Callable[[Person, Outcomes], bool]) -> Witness:
        """The canonical person for the conditions, replayed: `shows` must hold of what the evaluator decides.

        Raises:
            Disagreement: when it does not.
        """
        person = self.person(*conditions)
        outcomes = self.evaluator.decide(person)
        if self.evaluator.impossible(person) or not shows(person, outcomes):
            raise Disagreement(f"{differences(self.book, person)}")
        return self.as_witness((person,), decisions)

    def as_witness(self, persons: tuple[Person, ...], decisions: tuple[str, ...]) -> Witness:
        outcomes = []
        for person in persons:
            decided = self.evaluator.decide(person)
            outcomes.append({name: shown_outcome(decided[name]) for name in decisions})
        return Witness(tuple(differences(self.book, person) for person in persons), tuple(outcomes))


def shown_outcome(outcome: Outcome) -> str:
    """A decision's outcome as one word, the same in every language: its JSON value, or conflict, gap, blocked."""
    if outcome.status is not Status.VALUE:
        return str(outcome.status.value)
    value = to_json(outcome.value)
    if value is None:
        return "null"
    return str(value).lower() if isinstance(value, bool) else str(value)


def undecided(code: str, subject: tuple[str, ...], answer: Answer) -> Finding:
    """A question that reached its bound: shown as such, and never a pass."""
    message = text("undecided", code=code, subject=", ".join(subject), reason=answer.reason)
    return Finding(code, Severity.ERROR, message, subject, Verdict.UNDECIDED)


def proved(code: str, *subject: str, statement: Text | None = None) -> Proof:
    return Proof(code, subject, Verdict.PROVED, statement)


def not_blocked(decision: EncodedDecision) -> z3.BoolRef:
    return neg(decision.blocked)
