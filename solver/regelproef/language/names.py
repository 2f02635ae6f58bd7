"""The names that an expression itself uses, by what they name, and what must hold for it to have a meaning.

In: an `Expr`. Out: `Names`. Derived values are named, not opened: what stands behind them is for the index over the rulebook (`model.reads`).
`groups` are the parts of a conjunction that have no decision in common, so that "outcomes of these decisions exist that meet all" may be asked of
each part by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from regelproef.language import typed as node
from regelproef.language.typed import Expr, decided, walk

NONE: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Names:
    """`values`: decisions whose value is used; `outcomes`: decisions of which it is asked how they come out."""

    facts: frozenset[str] = NONE
    derived: frozenset[str] = NONE
    amounts: frozenset[str] = NONE
    parameters: frozenset[str] = NONE
    values: frozenset[str] = NONE
    outcomes: frozenset[str] = NONE

    @property
    def decisions(self) -> frozenset[str]:
        return self.values | self.outcomes

    @property
    def dated(self) -> frozenset[str]:
        """Amounts and parameters."""
        return self.amounts | self.parameters


def names_in(expressions: Iterable[Expr]) -> Names:
    """All names that the expressions use, whichever person or version they speak of."""
    found = _Found()
    for expr in expressions:
        for part in walk(expr):
            found.add(part)
    return found.names


def names_by_person(expressions: Iterable[Expr]) -> dict[str, Names]:
    """The names that the expressions use, by the person or version of whom they speak; "" where they name none."""
    found: dict[str, _Found] = {}
    for expr in expressions:
        for part in walk(expr):
            match part:
                case node.SameOutcome(one=one, other=other) | node.NextTo(one=one, other=other):
                    for person in (one, other):
                        found.setdefault(person, _Found()).add(part)
                case node.Concludes(person=person) | node.HasStatus(person=person) | node.RuleStands(person=person):
                    found.setdefault(person, _Found()).add(part)
                case node.Name(person=person) | node.AmountGiven(person=person) | node.FactIs(person=person):
                    found.setdefault(person, _Found()).add(part)
                case _:
                    pass
    return {person: one.names for person, one in found.items()}


class _Found:
    def __init__(self) -> None:
        self.facts, self.derived, self.amounts = set[str](), set[str](), set[str]()
        self.parameters, self.values, self.outcomes = set[str](), set[str](), set[str]()

    def add(self, part: Expr) -> None:
        """What this part itself names, and not the parts in it."""
        match part:
            case node.Fact(name=name) | node.FactIs(name=name) | node.NextTo(name=name):
                self.facts.add(name)
            case node.Derived(name=name):
                self.derived.add(name)
            case node.Amount(name=name) | node.AmountGiven(name=name):
                self.amounts.add(name)
            case node.Parameter(name=name):
                self.parameters.add(name)
            case node.Decided(name=name):
                self.values.add(name)
            case node.HasStatus(decision=name) | node.Concludes(decision=name) | node.RuleStands(decision=name) | node.SameOutcome(decision=name):
                self.outcomes.add(name)
            case _:
                pass

    @property
    def names(self) -> Names:
        return Names(*map(frozenset, (self.facts, self.derived, self.amounts, self.parameters, self.values, self.outcomes)))


def union(several: Iterable[Names]) -> Names:
    """All names that any of them uses."""
    known = tuple(several)
    if len(known) == 1:
        return known[0]
    return Names(*(NONE.union(*(getattr(one, field.name) for one in known)) for field in fields(Names)))


def usable(expressions: Iterable[Expr]) -> tuple[Expr, ...]:
    """What must hold for the expressions to have a meaning: each decision whose value they use has one, and each amount is given."""
    found: dict[Expr, None] = {}
    for expr in expressions:
        for part in walk(expr):
            if isinstance(part, node.Decided):
                found.setdefault(decided(part.name, part.person))
            elif isinstance(part, node.Amount):
                found.setdefault(node.AmountGiven(part.name, part.person))
    return tuple(sorted(found, key=lambda one: isinstance(one, node.AmountGiven)))


def groups(expressions: Iterable[Expr], decisions: frozenset[str]) -> list[tuple[tuple[Expr, ...], tuple[str, ...]]]:
    """The conjuncts, those that share one of the decisions together, with the decisions that they share."""
    found: list[tuple[list[Expr], set[str]]] = []
    for part in dict.fromkeys(conjunct for expr in expressions for conjunct in conjuncts(expr)):
        names = set(names_in((part,)).decisions & decisions)
        sharing = [group for group in found if group[1] & names]
        merged = ([other for group in sharing for other in group[0]] + [part], names.union(*(group[1] for group in sharing)))
        found = [group for group in found if not any(group is one for one in sharing)]
        found.append(merged)
    return [(tuple(parts), tuple(sorted(names))) for parts, names in found]


def conjuncts(expr: Expr) -> Iterator[Expr]:
    if isinstance(expr, node.And):
        for item in expr.items:
            yield from conjuncts(item)
    else:
        yield expr
