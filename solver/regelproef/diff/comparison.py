"""Two rulebooks over one person: encoders, evaluators and the session in which every question of a comparison is asked.

In: two rulebooks under their chosen readings, and limits. Out: `Comparison`. `changed` is the solver's condition for "this decision comes out
differently"; it and `session` range over the persons who are possible on both sides, and together with `formula` are what the gate works with.
Guarantees: a person who is shown was replayed in both evaluators; where they contradict the solver, `Disagreement` is raised.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import z3

from regelproef.answer.outcome import Outcome, Person, Value
from regelproef.ask.bench import Disagreement, shown_outcome
from regelproef.diff.joint import JointFacts, in_own_range, join_facts, person_in_range
from regelproef.diff.outcomes import same_outcome, same_value
from regelproef.diff.report import Example
from regelproef.diff.seen import Seen
from regelproef.encode.decisions import EncodedDecision
from regelproef.encode.encoder import Encoder
from regelproef.encode.facts import FactVariable, decode
from regelproef.encode.logic import TRUE, conj, neg
from regelproef.encode.terms import Term
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.typed import Amount, Concludes, Decided, Derived, Expr, Fact, HasStatus
from regelproef.model.rulebook import Rulebook
from regelproef.prove.canonical import Canonical
from regelproef.prove.session import Limits, Session

BEFORE = "before"  # the person's name under which an expression reads the old version


@dataclass(frozen=True)
class Decided2:
    """One person, decided by both versions."""

    person: Mapping[str, Value]  # by the joint variables' names
    before: Mapping[str, Outcome]
    after: Mapping[str, Outcome]


class TwoVersions(Encoder):
    """The new side's encoder, for which `before.x` is x of the old side."""

    def __init__(self, new: Rulebook, facts: Mapping[str, FactVariable], old: Encoder) -> None:
        super().__init__(new, facts=facts)
        self.old = old

    def _encode(self, expr: Expr) -> Term:
        match expr:
            case Fact() | Derived() | Decided() | Amount() | Concludes() | HasStatus() if expr.person == BEFORE:
                return self.old.term(replace(expr, person=""))
            case _:
                return super()._encode(expr)


class Comparison:
    """Questions about the persons of two rulebooks."""

    def __init__(self, old: Rulebook, new: Rulebook, limits: Limits, *, every_witness: bool = False) -> None:
        """`every_witness`: search a canonical person and the dates for each consequence too, which can take long."""
        self.old, self.new, self.limits, self.every_witness = old, new, limits, every_witness
        self.joint: JointFacts = join_facts(old, new)
        self.old_encoder = Encoder(old, facts=self.joint.of_old())
        self.new_encoder = TwoVersions(new, self.joint.of_new(), self.old_encoder)
        self.old_evaluator, self.new_evaluator = Evaluator(old), Evaluator(new)
        self.sessions: list[Session] = []
        self.session = self.both()
        self.canonical = Canonical(self.session, self.joint.variables)
        self.settled: set[str] = set()  # decisions proved to come out the same
        self._known: dict[tuple[Value, ...], Seen] = {}
        self.seen: list[Seen] = []  # everybody whom the solver found in `session`

    @cached_property
    def domain(self) -> tuple[z3.BoolRef, ...]:
        return tuple(variable.domain for variable in self.joint.variables.values())

    @cached_property
    def possible_old(self) -> z3.BoolRef:
        return self._possible(self.old, self.old_encoder)

    @cached_property
    def possible_new(self) -> z3.BoolRef:
        return self._possible(self.new, self.new_encoder)

    def _possible(self, book: Rulebook, encoder: Encoder) -> z3.BoolRef:
        return conj((*(in_own_range(fact, encoder.facts[name]) for name, fact in book.facts.items()), *encoder.world))

    def both(self) -> Session:
        """A new session about the persons who are possible on both sides."""
        session = self._new_session()
        session.assume(self.possible_old, self.possible_new)
        return session

    def anybody(self) -> Session:
        """A new session about everybody who could be a person of either side."""
        return self._new_session()

    def _new_session(self) -> Session:
        session = Session(self.domain, self.limits)
        self.sessions.append(session)
        return session

    @cached_property
    def either(self) -> Canonical:
        """Persons of either side, for comparing the worlds."""
        return Canonical(self.anybody(), self.joint.variables)

    @property
    def questions(self) -> int:
        return sum(session.questions for session in self.sessions)

    # -- conditions -----------------------------------------------------------------------------------------------------------

    def sides(self, decision: str) -> tuple[EncodedDecision, EncodedDecision]:
        return self.old_encoder.decision(decision), self.new_encoder.decision(decision)

    def changed(self, decision: str) -> z3.BoolRef:
        """Which persons get another outcome for a decision that both versions have."""
        return neg(same_outcome(*self.sides(decision)))

    def take_as_equal(self, decision: str) -> None:
        """From here on the new side reads the old side's terms for this decision: it was proved to come out the same for everybody."""
        old, new = self.sides(decision)
        same = replace(new, blocked=old.blocked, conflict=old.conflict, gap=old.gap, ok=old.ok, value=old.value)
        self.new_encoder.adopt(same)
        self.settled.add(decision)

    def means_the_same(self, expr: Derived | Decided | Amount) -> bool:
        """The name stands for one and the same term in both versions (or its decision was proved to come out the same)."""
        if isinstance(expr, Decided):
            if expr.name not in self.settled and expr.name in self.new.decisions:
                return same_value(self.old_encoder.decision(expr.name).value, self.new_encoder.decision(expr.name).value) is TRUE
            return True
        definition = self.new.derived[expr.name].type if isinstance(expr, Derived) else self.new.amounts[expr.name].type
        return same_value(self.old_encoder.term(expr), self.new_encoder.term(replace(expr, type=definition))) is TRUE

    def formula(self, expr: Expr) -> z3.BoolRef:
        """A truth-valued expression over the new version, in which the person `before` means the old one."""
        return self.new_encoder.formula(expr)

    # -- persons --------------------------------------------------------------------------------------------------------------

    def joint_person(self, model: z3.ModelRef) -> dict[str, Value]:
        return {name: decode(variable, model) for name, variable in self.joint.variables.items()}

    def meet(self, joint: Person) -> Seen:
        """Somebody whom the solver takes to be possible on both sides; every later question knows this person."""
        known = self._known.get(tuple(joint.values()))
        if known is not None:
            return known
        if self.possible(joint) != (True, True):
            raise Disagreement("impossible person")
        sides = ((self.old_evaluator, self.joint.old_person(joint)), (self.new_evaluator, self.joint.new_person(joint)))
        seen = self._known[tuple(joint.values())] = Seen(joint, sides)
        self.seen.append(seen)
        return seen

    def possible(self, joint: Person) -> tuple[bool, bool]:
        """Whether the person is possible in the old and in the new version."""
        old, new = self.joint.old_person(joint), self.joint.new_person(joint)
        return (
            person_in_range(self.old.facts, old) and not self.old_evaluator.impossible(old),
            person_in_range(self.new.facts, new) and not self.new_evaluator.impossible(new),
        )

    def decide(self, joint: Person, decisions: Iterable[str]) -> Decided2:
        """Both versions' outcomes; a side on which the person is impossible or the decision unknown has none."""
        names = tuple(decisions)
        old_possible, new_possible = self.possible(joint)
        known_old, known_new = [n for n in names if n in self.old.decisions], [n for n in names if n in self.new.decisions]
        before = self.old_evaluator.decide(self.joint.old_person(joint), known_old) if old_possible else {}
        after = self.new_evaluator.decide(self.joint.new_person(joint), known_new) if new_possible else {}
        return Decided2(joint, before, after)

    def example(self, joint: Person, decisions: Iterable[str]) -> Example:
        decided = self.decide(joint, decisions)
        differs = {name: joint[name] for name, variable in self.joint.variables.items() if joint[name] != variable.fact.default}
        return Example(
            differs,
            {name: shown_outcome(outcome) for name, outcome in decided.before.items()},
            {name: shown_outcome(outcome) for name, outcome in decided.after.items()},
        )
