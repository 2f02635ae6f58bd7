"""The persons whose decision changes, split into regions.

In: a comparison, a decision that changes, and the regions of the decisions upstream. Out: a `DecisionDiff` whose regions are disjoint and, when `complete`,
hold everybody whose outcome changes: the last question, whether somebody is left, was answered no.
Guarantees: the regions and their order depend on what is true only; every witness was replayed in both evaluators.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import z3

from regelproef.check.bench import Disagreement
from regelproef.diff.atoms import vocabulary_of
from regelproef.diff.comparison import Comparison
from regelproef.diff.describe import Describer, Piece
from regelproef.diff.measure import date_bounds, difference, number_bounds
from regelproef.diff.neighbour import neighbour_of
from regelproef.diff.outcomes import SOME, Key, Way, goes, way_of
from regelproef.diff.printer import show, show_constant
from regelproef.diff.report import Bounds, Change, DecisionDiff, Fit, Region, SideOutcome
from regelproef.encode.encoder import EncodedDecision
from regelproef.encode.logic import conj, disj, neg
from regelproef.encode.terms import DateTerm, NumberTerm, plain
from regelproef.evaluate.outcome import Outcome
from regelproef.findings.finding import Person, Value
from regelproef.language.typed import Const
from regelproef.model.rulebook import Rulebook

MAX_KEYS = 40  # more ways to change than this are told by outcome only, not by deciding rule


@dataclass(frozen=True)
class Upstream:
    """A region of a decision that is read: its id and its condition."""

    id: str
    condition: z3.BoolRef


@dataclass(frozen=True)
class Found:
    """A way to change, where it lies, and whom it holds for."""

    key: Key
    condition: z3.BoolRef
    inside: str = ""


class Regions:
    """Splits the change of one decision."""

    def __init__(self, comparison: Comparison, decision: str, upstream: Sequence[Upstream], decisions: tuple[str, ...]) -> None:
        self.comparison, self.decision, self.decisions = comparison, decision, decisions
        self.upstream = tuple(upstream)
        self.session = comparison.session
        self.changed = comparison.changed(decision)
        self.old, self.new = comparison.sides(decision)
        self.complete = True
        self.conditions: list[Upstream] = []  # of the regions that are not consequences

    def run(self) -> DecisionDiff:
        elsewhere = disj(one.condition for one in self.upstream)
        own = self._enumerate((self.changed, neg(elsewhere)), "", rules=True)
        consequences = [found for index in range(len(self.upstream)) for found in self._inside(index)]
        describer = None
        regions: list[Region] = []
        for found in own:
            describer = describer or Describer(self.comparison, self.session, vocabulary_of(self.comparison, self.decision))
            for piece in describer.pieces(found.condition):
                region = self._region(f"{self.decision}#{len(regions) + 1}", found.key, piece)
                self.conditions.append(Upstream(region.id, piece.condition))
                regions.append(region)
        for found in consequences:
            piece = Piece(found.condition, (), Fit.OUTER)
            regions.append(self._region(f"{self.decision}#{len(regions) + 1}", found.key, piece, found.inside))
        return DecisionDiff(self.decision, Change.CHANGED, tuple(regions), self.complete)

    def _inside(self, index: int) -> list[Found]:
        """The changes inside one upstream region and none before it."""
        here, earlier = self.upstream[index], self.upstream[:index]
        where = (self.changed, here.condition, neg(disj(one.condition for one in earlier)))
        return self._enumerate(where, here.id, rules=False)

    def _enumerate(self, where: tuple[z3.BoolRef, ...], inside: str, *, rules: bool) -> list[Found]:
        """Every way in which somebody there changes, until nobody is left."""
        found: dict[Key, z3.BoolRef] = {}
        while True:
            answer = self.session.ask(*where, *(neg(condition) for condition in found.values()))
            if answer.model is None:
                self.complete = self.complete and answer.impossible
                break
            key = self._key(self.comparison.joint_person(answer.model), rules=rules)
            if key in found:
                raise Disagreement(f"{self.decision}: {key}")
            found[key] = conj((goes(self.old, key.before), goes(self.new, key.after)))
            if rules and len(found) > MAX_KEYS:
                return self._enumerate(where, inside, rules=False)
        ordered = sorted(found, key=self._rank)
        return [Found(key, z3.And(*where, found[key]), inside) for key in ordered]

    def _key(self, joint: Person, *, rules: bool) -> Key:
        decided = self.comparison.decide(joint, (self.decision,))
        if not decided.before or not decided.after:
            raise Disagreement(f"{self.decision}: impossible person")
        kind = self.comparison.new.decisions[self.decision].type.kind
        return Key(way_of(decided.before[self.decision], kind, rules=rules), way_of(decided.after[self.decision], kind, rules=rules))

    def _rank(self, key: Key) -> tuple[object, ...]:
        return (*_rank_of(self.comparison.old, self.decision, key.before), *_rank_of(self.comparison.new, self.decision, key.after))

    # -- one region -----------------------------------------------------------------------------------------------------------

    def _region(self, name: str, key: Key, piece: Piece, inside: str = "") -> Region:
        answer, joint = self.comparison.canonical.person(piece.condition)
        if not answer.possible:
            joint = self._any_person(piece)
        decided = self.comparison.decide(joint, (self.decision,))
        self._replay(key, joint)
        old, new = decided.before[self.decision], decided.after[self.decision]
        comparison = self.comparison
        return Region(
            name,
            self.decision,
            self._side(comparison.old, self.old, key.before, old, piece.condition),
            self._side(comparison.new, self.new, key.after, new, piece.condition),
            comparison.example(joint, self.decisions),
            piece.fit,
            tuple(show(one) for one in piece.description),
            self._dates(piece.condition),
            self._difference(key, piece.condition),
            neighbour_of(comparison, joint, self.decision, self.decisions),
            inside,
        )

    def _any_person(self, piece: Piece) -> dict[str, Value]:
        raise Disagreement(f"{self.decision}: a region without persons {piece.description}")

    def _replay(self, key: Key, joint: Person) -> None:
        rules = key.before.rules is not None or key.after.rules is not None
        seen = self._key(joint, rules=rules)
        if (seen.before.status, seen.before.value, seen.after.status, seen.after.value) != (
            key.before.status,
            key.before.value,
            key.after.status,
            key.after.value,
        ):
            raise Disagreement(f"{self.decision}: {key} but the evaluator says {seen}")

    def _side(self, book: Rulebook, decision: EncodedDecision, way: Way, outcome: Outcome, region: z3.BoolRef) -> SideOutcome:
        rules = way.rules if way.rules is not None else outcome.effective
        statements = tuple(dict.fromkeys(source for name in rules for source in book.rules[name].sources))
        if way.value is not SOME:
            value = "" if not outcome.ok else show_constant(outcome.value if not isinstance(outcome.value, frozenset) else None)
            return SideOutcome(way.status.value, value, rules, statements)
        formulas = tuple(dict.fromkeys(book.rules[name].outcome for name in rules))
        bounds = None if all(isinstance(one.expr, Const) for one in formulas) else self._bounds(decision, region)
        return SideOutcome(way.status.value, " | ".join(dict.fromkeys(one.source for one in formulas)), rules, statements, bounds)

    def _bounds(self, decision: EncodedDecision, region: z3.BoolRef) -> Bounds | None:
        term = plain(decision.value)
        if isinstance(term, NumberTerm):
            return number_bounds(self.session, region, term)
        if not isinstance(term, DateTerm):
            return None
        known = [book.decisions[self.decision].type for book in (self.comparison.old, self.comparison.new)]
        first, last = min(own.first_date for own in known), max(own.last_date for own in known)
        return date_bounds(self.session, region, term, first, last)

    def _difference(self, key: Key, region: z3.BoolRef) -> Bounds | None:
        """Least and greatest difference of a number that stays a number."""
        if key.before.value is not SOME or key.after.value is not SOME:
            return None
        one, other = plain(self.old.value), plain(self.new.value)
        if isinstance(one, NumberTerm) and isinstance(other, NumberTerm):
            return number_bounds(self.session, region, difference(one, other))
        return None

    def _dates(self, region: z3.BoolRef) -> Bounds | None:
        name = self.comparison.new.reference_date
        variable = self.comparison.joint.variables.get(name)
        if variable is None or not isinstance(variable.term, DateTerm):
            return None
        return date_bounds(self.session, region, variable.term, variable.fact.type.first_date, variable.fact.type.last_date)


def _rank_of(book: Rulebook, decision: str, way: Way) -> tuple[object, ...]:
    """Order of outcomes: by status, then the decision's values as listed, then the rules as they stand in the rulebook."""
    values = [str(value) for value in book.decisions[decision].type.values]
    value = str(way.value)
    place = values.index(value) if value in values else len(values)
    rules = {rule.id: index for index, rule in enumerate(book.rules_by_decision[decision])}
    return (way.status.value, place, value, tuple(sorted(rules[name] for name in way.rules or ())))
