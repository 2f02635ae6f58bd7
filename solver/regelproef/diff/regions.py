"""The persons whose decision changes, split into regions.

In: a comparison, a decision that changes, and the regions of the decisions upstream. Out: a `DecisionDiff` whose regions are disjoint and,
when `complete`,
hold everybody whose outcome changes: the last question, whether somebody is left, was answered no.
Guarantees: the regions and their order depend on what is true only; every witness was replayed in both evaluators.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TypeVar

import z3

from regelproef.answer.outcome import Outcome, Person, Status, Value
from regelproef.ask.bench import Disagreement
from regelproef.diff.atoms import vocabulary_of
from regelproef.diff.comparison import Comparison
from regelproef.diff.describe import Describer, Piece
from regelproef.diff.measure import date_bounds, difference, number_bounds
from regelproef.diff.neighbour import neighbour_of
from regelproef.diff.origins import Origins, Unit, Upstream, first_change
from regelproef.diff.outcomes import SOME, Key, Way, goes, way_of
from regelproef.diff.report import Bounds, Change, DecisionDiff, Fit, Region, SideOutcome
from regelproef.diff.seen import Seen
from regelproef.encode.decisions import EncodedDecision
from regelproef.encode.logic import conj, disj, neg
from regelproef.encode.terms import DateTerm, NumberTerm, plain
from regelproef.language.printer import show, show_constant
from regelproef.language.typed import Const
from regelproef.model.rulebook import Rulebook

W = TypeVar("W", bound=Hashable)
MAX_KEYS = 40  # more ways to change than this are told by outcome only, not by deciding rule


@dataclass(frozen=True)
class Found:
    """A way to change, and whom it holds for; `inside`: the ways of changing upstream from which it follows."""

    key: Key
    condition: z3.BoolRef
    inside: tuple[Unit, ...] = ()


class Regions:
    """Splits the change of one decision."""

    def __init__(self, comparison: Comparison, decision: str, upstream: Sequence[Upstream], decisions: tuple[str, ...]) -> None:
        self.comparison, self.decision, self.decisions = comparison, decision, decisions
        self.upstream = tuple(upstream)
        self.session = comparison.session
        self.changed = comparison.changed(decision)
        self.old, self.new = comparison.sides(decision)
        self.complete = True
        self.by_rules = True  # ways to change are told apart by the deciding rules
        self.units: list[Unit] = []  # what changes here and not already upstream

    def run(self) -> DecisionDiff:
        regions: list[Region] = []
        for found in self._changes():
            regions += self._own(found, len(regions))
        for found in self._consequences() if self.upstream else ():
            regions.append(self._consequence(self._name(len(regions)), found))
        return DecisionDiff(self.decision, Change.CHANGED, tuple(regions), self.complete)

    @property
    def as_upstream(self) -> Upstream:
        """What decisions that read this one have to know."""
        return Upstream(self.decision, self.changed, tuple(self.units), self.complete, partial(self._key, rules=self.by_rules))

    def _name(self, count: int) -> str:
        return f"{self.decision}#{count + 1}"

    @cached_property
    def _describer(self) -> Describer:
        return Describer(self.comparison, self.comparison.both(), vocabulary_of(self.comparison, self.decision))

    def _own(self, found: Found, count: int) -> list[Region]:
        """The regions in which the outcome changes in one way."""
        regions: list[Region] = []
        persons: list[Person] = []
        for piece in self._describer.pieces(found.condition):
            joint = self._person(piece.condition)
            regions.append(self._region(self._name(count + len(regions)), found, piece, joint))
            persons.append(joint)
        self.units.append(Unit(found.key, tuple(region.id for region in regions), tuple(persons), found.condition))
        return regions

    def _changes(self) -> list[Found]:
        """Every way in which somebody changes here who does not change upstream."""
        where = (self.changed, neg(disj(one.changed for one in self.upstream)))

        def key_of(seen: Seen) -> Key | None:
            return None if self._root(seen) is not None else self._key(seen, rules=self.by_rules)

        found = self._enumerate(where, key_of, self._goes, MAX_KEYS)
        if found is None:
            self.by_rules = False
            found = self._enumerate(where, key_of, self._goes)
        assert found is not None
        return [Found(key, z3.And(*where, condition)) for key, condition in sorted(found.items(), key=lambda one: self._rank(one[0]))]

    def _consequences(self) -> list[Found]:
        """Every way in which somebody changes who changes upstream, with the ways of changing upstream from which it follows."""
        where = (self.changed, disj(one.changed for one in self.upstream))
        self.complete = self.complete and all(one.complete for one in self.upstream)

        def key_of(seen: Seen) -> Key | None:
            return None if self._root(seen) is None else self._key(seen, rules=False)

        found = self._enumerate(where, key_of, self._goes)
        assert found is not None
        origins = Origins(self.session, self.upstream)
        persons: dict[Key, list[Seen]] = {}
        for seen in self.comparison.seen:
            key = key_of(seen) if seen.differs(self.decision) else None
            if key is not None:
                persons.setdefault(key, []).append(seen)
        conditions = {key: z3.And(*where, found[key]) for key in sorted(found, key=self._rank)}
        return [Found(key, condition, origins.of(condition, persons[key])) for key, condition in conditions.items()]

    def _root(self, seen: Seen) -> Upstream | None:
        return first_change(self.upstream, seen)

    def _enumerate(
        self, where: tuple[z3.BoolRef, ...], way_of: Callable[[Seen], W | None], condition_of: Callable[[W], z3.BoolRef], most: int | None = None
    ) -> dict[W, z3.BoolRef] | None:
        """The ways of everybody there, until nobody is left; None when there are too many.

        Persons whom the solver found before are looked at first; `way_of` gives None for whoever is not there.
        """
        found: dict[W, z3.BoolRef] = {}
        for seen in self.comparison.seen:
            way = way_of(seen) if seen.differs(self.decision) else None
            if way is not None and way not in found:
                found[way] = condition_of(way)
        while most is None or len(found) <= most:
            answer = self.session.ask(*where, *(neg(condition) for condition in found.values()))
            if answer.model is None:
                self.complete = self.complete and answer.impossible
                return found
            way = way_of(self.comparison.meet(self.comparison.joint_person(answer.model)))
            if way is None or way in found:
                raise Disagreement(f"{self.decision}: {way}")
            found[way] = condition_of(way)
        return None

    def _goes(self, key: Key) -> z3.BoolRef:
        return conj((goes(self.old, key.before), goes(self.new, key.after)))

    def _key(self, seen: Seen, *, rules: bool) -> Key:
        before, after = seen.outcomes(self.decision)
        kind = self.comparison.new.decisions[self.decision].type.kind
        return Key(way_of(before, kind, rules=rules), way_of(after, kind, rules=rules))

    def _rank(self, key: Key) -> tuple[object, ...]:
        before = _rank_of(self.comparison.old, self.decision, key.before)
        after = _rank_of(self.comparison.new, self.decision, key.after)
        return (*before[:3], *after[:3], before[3], after[3])

    # -- one region -----------------------------------------------------------------------------------------------------------

    def _region(self, name: str, found: Found, piece: Piece, joint: Person, inside: tuple[str, ...] = ()) -> Region:
        comparison, key = self.comparison, found.key
        self._replay(key, joint)
        decided = comparison.decide(joint, (self.decision,))
        old, new = decided.before[self.decision], decided.after[self.decision]
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
            piece.description,
        )

    def _person(self, region: z3.BoolRef) -> dict[str, Value]:
        """The canonical person of a region, which is known to have somebody."""
        answer, joint = self.comparison.canonical.person(region)
        if not answer.possible:
            raise Disagreement(f"{self.decision}: nobody found in a region ({answer.reason})")
        return joint

    def _consequence(self, name: str, found: Found) -> Region:
        """What follows from an upstream change: that one's person shows it where possible; the canonical one is searched only on request."""
        inside = tuple(name for unit in found.inside for name in unit.ids)
        if self.comparison.every_witness:
            return self._region(name, found, Piece(found.condition, (), Fit.OUTER), self._person(found.condition), inside)
        comparison, key = self.comparison, found.key
        joint = self._person_inside(found)
        decided = comparison.decide(joint, (self.decision,)) if joint is not None else None
        before = self._side(comparison.old, self.old, key.before, decided.before[self.decision] if decided else None, found.condition)
        after = self._side(comparison.new, self.new, key.after, decided.after[self.decision] if decided else None, found.condition)
        example = comparison.example(joint, self.decisions) if joint is not None else None
        return Region(name, self.decision, before, after, example, Fit.OUTER, difference=self._difference(key, found.condition), inside=inside)

    def _person_inside(self, found: Found) -> Person | None:
        """The first of the upstream regions' own persons who changes in this way."""
        persons = (joint for unit in found.inside for joint in unit.persons)
        return next((joint for joint in persons if self._decided(joint).outcomes == found.key.outcomes), None)

    def _decided(self, joint: Person) -> Key:
        """How the person changes, whatever the deciding rules; decided once for all decisions."""
        return self._key(self.comparison.meet(joint), rules=False)

    def _replay(self, key: Key, joint: Person) -> None:
        seen = self._decided(joint)
        if seen.outcomes != key.outcomes:
            raise Disagreement(f"{self.decision}: {key} but the evaluator says {seen}")

    def _side(self, book: Rulebook, decision: EncodedDecision, way: Way, outcome: Outcome | None, region: z3.BoolRef) -> SideOutcome:
        """One side's outcome; the rules are those of every person of the region, or of the person who shows it."""
        rules = way.rules if way.rules is not None else outcome.effective if outcome else ()
        statements = tuple(dict.fromkeys(source for name in rules for source in book.rules[name].sources))
        texts = tuple(book.rules[name].text for name in rules)
        if way.value is not SOME:
            value = show_constant(way.value) if way.status is Status.VALUE else ""  # type: ignore[arg-type]  # a constant of the language
            return SideOutcome(way.status.value, value, rules, statements, None, texts)
        formulas = tuple(dict.fromkeys(book.rules[name].outcome for name in rules))
        bounds = None if all(isinstance(one.expr, Const) for one in formulas) else self._bounds(decision, region)
        return SideOutcome(way.status.value, " | ".join(dict.fromkeys(one.source for one in formulas)), rules, statements, bounds, texts)

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
        """The span of the reference date."""
        variable = self.comparison.joint.variables.get(self.comparison.new.reference_date)
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
