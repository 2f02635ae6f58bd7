"""The names that an expression itself uses, by what they name, and what must hold for it to have a meaning.

In: an `Expr`. Out: `Names`. Derived values are named, not opened: what stands behind them is for the index over the rulebook (`model.reads`).
`groups` are the parts of a conjunction that have no decision in common, so that "outcomes of these decisions exist that meet all" may be asked of
each part by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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


WHOSE, OF_TWO = ("person",), ("one", "other")
NAMED: Mapping[type, tuple[int, str, tuple[str, ...]]] = {  # what names something: of which kind of `Names`, and where it says what, and of whom
    node.Fact: (0, "name", WHOSE),
    node.FactIs: (0, "name", WHOSE),
    node.NextTo: (0, "name", OF_TWO),
    node.Derived: (1, "name", WHOSE),
    node.Amount: (2, "name", WHOSE),
    node.AmountGiven: (2, "name", WHOSE),
    node.Parameter: (3, "name", WHOSE),
    node.Decided: (4, "name", WHOSE),
    node.HasStatus: (5, "decision", WHOSE),
    node.Concludes: (5, "decision", WHOSE),
    node.RuleStands: (5, "decision", WHOSE),
    node.SameOutcome: (5, "decision", OF_TWO),
}
KINDS = 6


def names_in(expressions: Iterable[Expr]) -> Names:
    """All names that the expressions use, whichever person or version they speak of."""
    found: list[set[str]] = [set() for _ in range(KINDS)]
    for expr in expressions:
        for part in walk(expr):
            named = NAMED.get(type(part))
            if named is not None:
                found[named[0]].add(getattr(part, named[1]))
    return Names(*map(frozenset, found))


def names_by_person(expressions: Iterable[Expr]) -> dict[str, Names]:
    """The names that the expressions use, by the person or version of whom they speak; "" where they name none."""
    found: dict[str, list[set[str]]] = {}
    for expr in expressions:
        for part in walk(expr):
            named = NAMED.get(type(part))
            if named is not None:
                kind, said, whose = named
                for field in whose:
                    person = getattr(part, field)
                    if person not in found:
                        found[person] = [set() for _ in range(KINDS)]
                    found[person][kind].add(getattr(part, said))
    return {person: Names(*map(frozenset, own)) for person, own in found.items()}


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
