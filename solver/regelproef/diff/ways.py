"""How one decision changes for somebody: what all persons of one region share.

In: what both versions decide for a person. Out: `Key`, and the question who else changes in the same way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from regelproef.answer.outcome import Outcome, Status, Value
from regelproef.ask.two_versions import BEFORE
from regelproef.ask.versions import Seen, Versions
from regelproef.language.printer import show
from regelproef.language.typed import Compare, Const, Decided, Expr, HasStatus, IsNull, Not, RuleStands, all_of
from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook


@dataclass(frozen=True)
class Way:
    """One side: status, value, and the deciding rules. `open`: a number or date, of which the rules say how it comes; `rules` None: any."""

    status: Status
    value: Value = None
    open: bool = False
    rules: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Key:
    before: Way
    after: Way

    @property
    def outcomes(self) -> tuple[object, ...]:
        """What changes, whatever the deciding rules."""
        return tuple(part for way in (self.before, self.after) for part in (way.status, way.value, way.open))


@dataclass(frozen=True)
class Ways:
    """The ways in which one decision changes."""

    versions: Versions
    decision: str

    def key(self, seen: Seen, *, rules: bool) -> Key:
        """How the person changes; without `rules`, persons who reach the same constant over other rules are taken together."""
        kind = self.versions.new.decisions[self.decision].type.kind
        before, after = (_way(outcome, kind, rules=rules) for outcome in seen.outcomes(self.decision))
        return Key(before, after)

    def goes(self, key: Key) -> Expr:
        """Whoever changes in this way."""
        return all_of((*self._goes(self.versions.old, key.before, BEFORE), *self._goes(self.versions.new, key.after, "")))

    def _goes(self, book: Rulebook, way: Way, side: str) -> list[Expr]:
        type_ = book.decisions[self.decision].type
        own = Decided(self.decision, type_, side)
        found: list[Expr] = [HasStatus(self.decision, way.status, side)]
        if way.status is Status.VALUE:
            if way.open or way.value is None:
                found += [IsNull(own, negated=way.open)] if type_.nullable else []
            else:
                assert not isinstance(way.value, frozenset)
                found.append(Compare("==", own, Const(way.value, type_)))
        if way.rules is not None:
            stands = {rule.id: RuleStands(rule.id, self.decision, "decides", side) for rule in book.present_rules(self.decision)}
            found += [rule if name in way.rules else Not(rule) for name, rule in stands.items()]
        return found

    def alike(self, one: Key, other: Key) -> bool:
        """The same becomes of the outcome, over whatever rules; rules that contradict each other stay apart from others that do."""
        if Status.CONFLICT in {one.before.status, one.after.status}:
            return False
        return one.outcomes == other.outcomes and all(
            self._formulas(book, first) == self._formulas(book, second)
            for book, first, second in ((self.versions.old, one.before, other.before), (self.versions.new, one.after, other.after))
        )

    def together(self, keys: Sequence[Key]) -> Key:
        """Ways that are alike as one, with the rules of all of them."""
        before, after = (
            self._over_all(book, ways)
            for book, ways in ((self.versions.old, [key.before for key in keys]), (self.versions.new, [key.after for key in keys]))
        )
        return Key(before, after)

    def _formulas(self, book: Rulebook, way: Way) -> tuple[str, ...]:
        """What the rules say of a number or date."""
        return tuple(sorted({show(book.rules[name].outcome.expr) for name in way.rules or ()})) if way.open else ()

    def _over_all(self, book: Rulebook, ways: Sequence[Way]) -> Way:
        rules = [way.rules for way in ways if way.rules is not None]
        decided = {name for names in rules for name in names}
        ordered = tuple(rule.id for rule in book.rules_by_decision[self.decision] if rule.id in decided)
        return replace(ways[0], rules=ordered if len(rules) == len(ways) else None)

    def rank(self, key: Key) -> tuple[object, ...]:
        """The order in which ways are told."""
        before, after = _rank(self.versions.old, self.decision, key.before), _rank(self.versions.new, self.decision, key.after)
        return (*before[:3], *after[:3], before[3], after[3])


def _way(outcome: Outcome, kind: Kind, *, rules: bool) -> Way:
    deciding = tuple(outcome.effective)
    if not outcome.ok:
        return Way(outcome.status, rules=deciding if rules and outcome.status is Status.CONFLICT else None)
    if kind in {Kind.BOOL, Kind.ENUM} or outcome.value is None:
        return Way(outcome.status, outcome.value, rules=deciding if rules else None)
    return Way(outcome.status, open=True, rules=deciding)


def _rank(book: Rulebook, decision: str, way: Way) -> tuple[object, ...]:
    """By status, then the decision's values as listed, then the rules as they stand in the rulebook."""
    values: tuple[Value, ...] = book.decisions[decision].type.values
    place = values.index(way.value) if way.value in values else len(values)
    rules = {rule.id: index for index, rule in enumerate(book.rules_by_decision[decision])}
    return (way.status.value, place, "some value" if way.open else str(way.value), tuple(sorted(rules[name] for name in way.rules or ())))
