"""Which rule a set of differences points to: by the slip in a rulebook that would explain what was answered, or by the test persons alone.

In: the rulebook, the fixtures made from it, and the decisions that came out otherwise. Out: for each rule of a decision, how well the best of its
slips predicts exactly these differences: the persons who differ, what was found for them, and that nobody else differs. Decided by the evaluator
alone. Guarantees: exact; nothing is said when the rulebook and the fixtures do not agree with each other.
Without the rulebook: a fault in a rule shows on the test persons that the rule asked for, and there on just those that notice one kind of slip: a
boundary, a forgotten exception, another outcome. So a rule is the more suspect, the better the differences among its own persons match those that
some slip of it would make, and the more of all differences are its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Any

from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Outcome, Status
from regelproef.ask.bench import Bench
from regelproef.ask.slip import Slip
from regelproef.conform.cascades import Cascades
from regelproef.conform.fixtures import Expected
from regelproef.model.mutants import mutants_of_rule, other_mutants
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_person, to_json

SAME, NOTHING, OTHER = Fraction(1), Fraction(9, 10), Fraction(1, 2)  # a slip gives what was found (or several, this among them); nothing; other
MAYBE = Fraction(1, 10)  # nobody noticed a slip that gives several outcomes, one of them the right one


@dataclass(frozen=True)
class Explanation:
    """How well the best slip of a rule explains the differences, between 0 and 1, and for which persons it gives what was found."""

    score: Fraction = Fraction(0)
    persons: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Person:
    """A fixture with what the evaluator decided about it."""

    id: str
    state: dict[str, Any]
    outcomes: Mapping[str, Outcome]


class Slips:
    """Slips of one rulebook, tried on the fixtures that agree with it."""

    def __init__(self, book: Rulebook, fixtures: Sequence[Expected]) -> None:
        self.book, self.fixtures = book, fixtures
        self.bench = Bench(book, Limits())  # which is never asked

    @cached_property
    def persons(self) -> tuple[Person, ...]:
        """The fixtures in order; none, when one of them expects what the rulebook does not say."""
        found = []
        for one in self.fixtures:
            facts, problems = read_person(self.book, one.facts)
            if problems or any(name not in self.book.decisions for name in one.decisions):
                return ()
            state = self.bench.evaluator.state_of(facts, self.book.order)
            outcomes = {name: self.bench.evaluator.outcome(state, name) for name in self.book.order}
            if any(to_json(outcomes[name].value) != value for name, value in one.decisions.items()):
                return ()
            found.append(Person(one.id, state, outcomes))
        return tuple(found)

    def explanations(self, decision: str, wrong: Mapping[str, Mapping[str, object]]) -> dict[str, Explanation]:
        """The best slip of each rule of the decision; rules of which no slip explains anything are left out.

        `wrong[decision]`: what was found instead, by fixture. Persons for whom a decision that this one reads came out otherwise do not count: what
        follows from that is nobody's slip here.
        """
        reads = self.book.index.behind_decision(decision).decisions - {decision}
        persons = [one for one in self.persons if not any(one.id in wrong.get(name, ()) for name in reads)]
        found = {one.id: wrong[decision][one.id] for one in persons if one.id in wrong[decision]}
        differing = [one for one in persons if one.id in found]
        agreeing = [one for one in persons if one.id not in found]
        best: dict[str, Explanation] = {}
        for slip, rules in self._slips(decision) if found else ():
            match = _match(slip, decision, differing, agreeing, found)
            for rule in rules if match.score else ():
                share = self._share(rule, decision, differing) if slip.mutant.owner != rule else Fraction(1)
                if match.score * share > best.get(rule, Explanation()).score:
                    best[rule] = Explanation(match.score * share, match.persons)
        return best

    def cascades(self, wrong: Mapping[str, Mapping[str, object]]) -> Cascades:
        return Cascades(self.bench.evaluator, {one.id: one.state for one in self.persons}, wrong)

    def _slips(self, decision: str) -> Iterator[tuple[Slip, tuple[str, ...]]]:
        """Every slip that can change the decision, with the rules to which it points."""
        rules = self.book.present_rules(decision)
        for rule in rules:
            for mutant in mutants_of_rule(self.book, rule, implementers=True):
                yield Slip(self.bench, mutant), (rule.id,)
        reads = {rule.id: self.book.index.of_rule(rule) for rule in rules}
        for mutant in other_mutants(self.book, implementers=True):
            readers = tuple(rule for rule, read in reads.items() if mutant.owner in read.derived or mutant.owner in read.dated)
            if readers:
                yield Slip(self.bench, mutant), readers

    @staticmethod
    def _share(rule: str, decision: str, differing: Sequence[Person]) -> Fraction:
        """Of a slip in what several rules read: how much of the difference is where this one decides."""
        return Fraction(sum(1 for one in differing if rule in one.outcomes[decision].effective), len(differing))


def _match(slip: Slip, decision: str, differing: Sequence[Person], agreeing: Sequence[Person], found: Mapping[str, object]) -> Explanation:
    """1 when the slip makes exactly these differences, 0 when it makes none of them."""
    hits = {one.id: _hit(slip.outcome(one.state, decision), one.outcomes[decision], found[one.id]) for one in differing}
    total = sum(hits.values(), Fraction(0))
    if not total:
        return Explanation()
    alarms = sum((_alarm(slip.outcome(one.state, decision), one.outcomes[decision]) for one in agreeing), Fraction(0))
    return Explanation(total / (len(differing) + alarms), frozenset(name for name, hit in hits.items() if hit > OTHER))


def _hit(changed: Outcome, own: Outcome, found: object) -> Fraction:
    """How near the slip comes to what was found."""
    if changed.same(own):
        return Fraction(0)
    if changed.status is Status.GAP:
        return NOTHING
    return SAME if found in _said(changed) or found == changed.status.value else OTHER


def _alarm(changed: Outcome, own: Outcome) -> Fraction:
    """How wrong it is that the slip would be noticed here."""
    if changed.same(own):
        return Fraction(0)
    return MAYBE if to_json(own.value) in _said(changed) else SAME


def _said(outcome: Outcome) -> list[object]:
    """What may come out: one value, or, in a conflict, what each of the rules says."""
    return [to_json(value) for value in (outcome.said if outcome.status is Status.CONFLICT else (outcome.value,))]


# -- without the rulebook --------------------------------------------------------------------------------------------------


@dataclass
class Suspects:
    """`persons[rule][obligation]`: the fixtures that exercise this obligation of the rule."""

    fixtures: Sequence[Expected]
    decision_of: dict[str, str] = field(default_factory=dict)
    persons: dict[str, dict[str, set[str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for one in self.fixtures:
            for decision, rules in one.rules.items():
                self.decision_of.update(dict.fromkeys(rules, decision))
        for one in self.fixtures:
            for obligation in one.obligations:
                rule = obligation.partition("/")[0]
                if rule in self.decision_of:
                    self.persons.setdefault(rule, {}).setdefault(obligation, set()).add(one.id)

    def scores(self, decision: str, found: Mapping[str, object]) -> Mapping[str, Fraction]:
        """How suspect each rule of the decision is, given what was found instead, by fixture; rules that are not suspect are left out."""
        scores: dict[str, Fraction] = {}
        for rule, obligations in self.persons.items():
            if self.decision_of[rule] != decision:
                continue
            own = set().union(*obligations.values())
            wrong = own & set(found)
            if wrong:
                match = max(Fraction(len(people & wrong), len(people | wrong)) for people in obligations.values())
                share = Fraction(self._explained(rule, decision, found), len(found))
                scores[rule] = match * share + Fraction(len(wrong), 1000 * len(own))
        return scores

    def _explained(self, rule: str, decision: str, found: Mapping[str, object]) -> int:
        """The differences where the rule decides and should not have been passed over, or where something was found that the rule says elsewhere."""
        says = [one.decisions[decision] for one in self.fixtures if rule in one.rules.get(decision, ())]
        return sum(1 for one in self.fixtures if one.id in found and (rule in one.rules.get(decision, ()) or found[one.id] in says))

    def rules_of(self, one: Expected, decision: str) -> tuple[str, ...]:
        """The rules of a decision to which a difference in this fixture may point: those that asked for it, then the one that decides."""
        asked = dict.fromkeys(name.partition("/")[0] for name in one.obligations)
        related = [rule for rule in asked if self.decision_of.get(rule) == decision]
        return tuple(dict.fromkeys((*related, *one.rules.get(decision, ()))))
