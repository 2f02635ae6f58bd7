"""The persons whose decision changes, split into regions.

In: two versions, a decision that changes, and the regions of the decisions upstream. Out: a `DecisionDiff` whose regions are disjoint and, when
`complete`, hold everybody whose outcome changes: the last question, whether somebody is left, was answered no.
Guarantees: the regions and their order depend on what is true only; every witness was replayed in both evaluators, and meets the description of the
very piece that it illustrates.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial

from regelproef.answer.asked import Bounds, Found
from regelproef.answer.engine_error import Disagreement
from regelproef.answer.outcome import Outcome, Person
from regelproef.ask.two_versions import BEFORE
from regelproef.ask.versions import Seen, Versions, VersionsAsker
from regelproef.diff.describe import Describer, Piece
from regelproef.diff.origins import Origins, Unit, Upstream, first_change
from regelproef.diff.persons import example, neighbour
from regelproef.diff.report import Change, DecisionDiff, Fit, Region, SideOutcome
from regelproef.diff.vocabulary import literals, vocabulary_of
from regelproef.diff.ways import Key, Way, Ways
from regelproef.language.printer import show
from regelproef.language.typed import Arithmetic, Const, Decided, Expr, Fact, Not, SameOutcome, all_of, any_of
from regelproef.language.types import NUMBERS, Kind
from regelproef.model.rulebook import Rulebook

MAX_KEYS = 40  # more ways to change than this are told by outcome only, not by deciding rule


@dataclass(frozen=True)
class _Part:
    """A piece, and the ways in which the outcome changes there."""

    keys: tuple[Key, ...]
    piece: Piece


class Regions:
    """Splits the change of one decision."""

    def __init__(self, versions: Versions, decision: str, upstream: Sequence[Upstream], *, every_witness: bool) -> None:
        """`every_witness`: search a canonical person and the dates for each consequence too, which can take long."""
        self.versions, self.decision, self.upstream, self.every_witness = versions, decision, tuple(upstream), every_witness
        self.asker = versions.persons
        self.ways = Ways(versions, decision)
        self.changed = Not(SameOutcome(decision, BEFORE, ""))
        self.complete = True
        self.by_rules = True  # ways to change are told apart by the deciding rules
        self.units: list[Unit] = []  # what changes here and not already upstream
        self.regions: list[Region] = []

    def run(self) -> DecisionDiff:
        self._own(self._changes())
        for key, region, persons in self._consequences() if self.upstream else ():
            self._consequence(key, region, persons)
        return DecisionDiff(self.decision, Change.CHANGED, tuple(self.regions), self.complete)

    def ways_only(self) -> DecisionDiff:
        """In which ways the outcome changes, each with somebody at hand: complete like the regions, and not told by whom they hold."""
        found = self._enumerate((self.changed,), lambda seen: self.ways.key(seen, rules=False))
        assert found is not None
        at_hand = {self.ways.key(seen, rules=False): seen for seen in reversed(self.versions.seen) if seen.differs(self.decision)}
        for key in sorted(found, key=self.ways.rank):
            seen = at_hand[key]
            before, after = self._sides(key, found[key], seen)
            witness = replace(example(self.versions, seen.person), borrowed=True)
            difference, where = self._difference(key, before, after, found[key]), all_of((self.changed, found[key]))
            self.regions.append(Region(self._name(), self.decision, before, after, witness, Fit.UNSOUGHT, difference=difference, where=where))
        return DecisionDiff(self.decision, Change.CHANGED, tuple(self.regions), self.complete)

    @property
    def as_upstream(self) -> Upstream:
        """What decisions that read this one have to know."""
        return Upstream(self.decision, tuple(self.units), self.complete, partial(self.ways.key, rules=self.by_rules))

    @cached_property
    def _describer(self) -> Describer:
        return Describer(self.versions.describing(), literals(vocabulary_of(self.versions, self.decision)))

    # -- in which ways ----------------------------------------------------------------------------------------------------------

    def _changes(self) -> list[tuple[Key, Expr]]:
        """Every way in which somebody changes here who does not change upstream."""
        where = (self.changed, *(one.same for one in self.upstream))

        def key_of(seen: Seen) -> Key | None:
            return None if first_change(self.upstream, seen) is not None else self.ways.key(seen, rules=self.by_rules)

        found = self._enumerate(where, key_of, MAX_KEYS)
        if found is None:
            self.by_rules = False
            found = self._enumerate(where, key_of)
        assert found is not None
        return [(key, all_of((*where, found[key]))) for key in sorted(found, key=self.ways.rank)]

    def _consequences(self) -> list[tuple[Key, Expr, list[Seen]]]:
        """Every way in which somebody changes who changes upstream, with some of those persons."""
        where = (self.changed, any_of(Not(one.same) for one in self.upstream))
        self.complete = self.complete and all(one.complete for one in self.upstream)

        def key_of(seen: Seen) -> Key | None:
            return None if first_change(self.upstream, seen) is None else self.ways.key(seen, rules=False)

        found = self._enumerate(where, key_of)
        assert found is not None
        persons: dict[Key, list[Seen]] = {}
        for seen in self.versions.seen:
            key = key_of(seen) if seen.differs(self.decision) else None
            if key is not None:
                persons.setdefault(key, []).append(seen)
        return [(key, all_of((*where, found[key])), persons[key]) for key in sorted(found, key=self.ways.rank)]

    def _enumerate(self, where: tuple[Expr, ...], key_of: Callable[[Seen], Key | None], most: int | None = None) -> dict[Key, Expr] | None:
        """The ways of everybody there, until nobody is left; None when there are too many.

        Persons whom the solver found before are looked at first; `key_of` gives None for whoever is not there.
        """
        found: dict[Key, Expr] = {}
        for seen in self.versions.seen:
            key = key_of(seen) if seen.differs(self.decision) else None
            if key is not None and key not in found:
                found[key] = self.ways.goes(key)
        while most is None or len(found) <= most:
            more = self.asker.one(*where, *(Not(way) for way in found.values()))
            if not more.answer.possible:
                self.complete = self.complete and more.answer.impossible
                return found
            key = key_of(self.versions.meet(more.person))
            if key is None or key in found:
                raise Disagreement(f"{self.decision}: {key}")
            found[key] = self.ways.goes(key)
        return None

    # -- regions ----------------------------------------------------------------------------------------------------------------

    def _own(self, changes: Sequence[tuple[Key, Expr]]) -> None:
        """The regions in which the outcome changes in each of these ways; one where only the deciding rules differ and one description says both."""
        parts: list[_Part] = []
        for key, region in changes:
            for piece in self._describer.pieces(region, [seen.person for seen in self.versions.seen if seen.differs(self.decision)]):
                self._join(parts, _Part((key,), piece))
        found: list[tuple[_Part, str, tuple[Person, ...]]] = []
        for part in parts:
            persons = self.asker.search(part.piece.region)
            self._add(self.ways.together(part.keys), part.piece, persons)
            found.append((part, self.regions[-1].id, persons.persons))
        for key, region in changes:
            own = [(name, persons) for part, name, persons in found if key in part.keys]
            ids, shown = tuple(name for name, _ in own), tuple(person for _, persons in own for person in persons)
            self.units.append(Unit(key, ids, shown, region))

    def _join(self, parts: list[_Part], new: _Part) -> None:
        """Add a part, together with the first of those that have the same outcomes over other rules with which one description says both."""
        for place, part in enumerate(parts):
            if new.keys[0] in part.keys or not self.ways.alike(new.keys[0], part.keys[0]):
                continue
            piece = self._describer.together(part.piece, new.piece)
            if piece is not None:
                parts[place] = _Part((*part.keys, *new.keys), piece)
                return
        parts.append(new)

    def _consequence(self, key: Key, region: Expr, persons: list[Seen]) -> None:
        """What follows from an upstream change: that one's person shows it where possible; the canonical one is searched only on request."""
        inside = Origins(self.asker, self.upstream).of(region, persons)
        ids = tuple(dict.fromkeys(name for unit in inside or () for name in unit.ids))
        if inside is None or self.every_witness:
            self._add(key, Piece(region, (), Fit.UNDECIDED if inside is None else Fit.OUTER), self.asker.search(region), ids)
            return
        at_hand = (self.versions.meet(person) for unit in inside for person in unit.persons)
        seen = next((one for one in at_hand if self.asker.holds(region, (one.person,))), None)
        before, after = self._sides(key, region, seen)
        witness = replace(example(self.versions, seen.person), borrowed=True) if seen is not None else None
        difference, dates = self._difference(key, before, after, region), reference_dates(self.versions, self.asker, region)
        self.regions.append(Region(self._name(), self.decision, before, after, witness, Fit.OUTER, (), dates, difference, inside=ids, where=region))

    def _add(self, key: Key, piece: Piece, found: Found, inside: tuple[str, ...] = ()) -> None:
        versions, witness, near, fit = self.versions, None, None, piece.fit
        seen = versions.meet(found.person) if found.answer.possible else None
        if seen is not None:
            if not self.asker.holds(piece.described, found.persons) or self.ways.key(seen, rules=False).outcomes != key.outcomes:
                raise Disagreement(f"{self.decision}: {'; '.join(map(show, piece.conditions))}: {found.person}")
            witness = example(versions, found.person, canonical=found.canonical)
            near = neighbour(versions, found.person, self._is_outside)
        elif found.answer.impossible:
            raise Disagreement(f"{self.decision}: nobody in {show(piece.region)}")
        before, after = self._sides(key, piece.region, seen)
        difference = self._difference(key, before, after, piece.region)
        dates = reference_dates(versions, self.asker, piece.region)
        told = (before, after, witness, fit, piece.conditions, dates, difference, near, inside)
        self.regions.append(Region(self._name(), self.decision, *told, where=piece.region))

    def _name(self) -> str:
        return f"{self.decision}#{len(self.regions) + 1}"

    def _is_outside(self, moved: Person) -> bool:
        return self.versions.standing(moved) == (True, True) and not self.versions.look_at(moved).differs(self.decision)

    # -- one side ---------------------------------------------------------------------------------------------------------------

    def _sides(self, key: Key, region: Expr, seen: Seen | None) -> tuple[SideOutcome, SideOutcome]:
        old, new = seen.outcomes(self.decision) if seen is not None else (None, None)
        before = self._side(self.versions.old, key.before, old, BEFORE, region)
        return before, self._side(self.versions.new, key.after, new, "", region)

    def _side(self, book: Rulebook, way: Way, outcome: Outcome | None, side: str, region: Expr) -> SideOutcome:
        """One side's outcome; the rules are those of every person of the region, or of the person who shows it."""
        rules = way.rules if way.rules is not None else outcome.effective if outcome else ()
        statements = tuple(dict.fromkeys(source for name in rules for source in book.rules[name].sources))
        texts = tuple(book.rules[name].text for name in rules)
        if not way.open:
            return SideOutcome(way.status, way.value, (), rules, statements, None, texts)
        formulas = tuple(dict.fromkeys(book.rules[name].outcome for name in rules))
        constant = next((one.expr.value for one in formulas if isinstance(one.expr, Const)), None)
        if constant is not None:  # whatever else decides says the same
            return SideOutcome(way.status, constant, (), rules, statements, None, texts)
        bounds = self.asker.bounds(Decided(self.decision, book.decisions[self.decision].type, side), region)
        return SideOutcome(way.status, None, tuple(dict.fromkeys(one.source for one in formulas)), rules, statements, bounds, texts)

    def _difference(self, key: Key, before: SideOutcome, after: SideOutcome, region: Expr) -> Bounds | None:
        """Least and greatest difference of a number that stays a number."""
        old, new = (book.decisions[self.decision].type for book in (self.versions.old, self.versions.new))
        if not key.before.open or not key.after.open or new.kind not in NUMBERS:
            return None
        if isinstance(before.value, int) and isinstance(after.value, int):
            return Bounds(after.value - before.value, after.value - before.value)
        own = (Decided(self.decision, new), Decided(self.decision, old, BEFORE))
        return self.asker.bounds(Arithmetic("-", *own, new), region)


def reference_dates(versions: Versions, asker: VersionsAsker, region: Expr) -> Bounds | None:
    """The span of the reference date over a region."""
    name = versions.new.reference_date
    if name not in versions.variables or versions.variables[name].fact.type.kind is not Kind.DATE:
        return None
    return asker.bounds(Fact(name, versions.variables[name].fact.type), region)
